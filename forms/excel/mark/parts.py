"""What is changed in the parts of a marked workbook, each in one pass (rewriting.py): the sheet, its
comments, their shapes, the styles; and the summary. Which cells are marked is in mark.py.

A cell is marked by a conditional format of its sheet whose formula nobody else writes (`SIGN`), always true:
programs keep it, it hides no colour that the cell has, and taking it off brings back the cell as it was.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice

from xlsxwriter.utility import xl_cell_to_rowcol, xl_rowcol_to_cell

from forms.excel.mark.package import REL
from forms.excel.mark.rewriting import Element, Rewriter, escaped

COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
SUMMARY = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RED = "FFFFC7CD"
"""A shade of our own, beside the one Excel offers for bad cells."""
INKS = ("FF9C0007", "FF9C0008")
"""By their colour our words are known within a comment, among those of others. Nobody sees one from the
other; but LibreOffice forgets the look of a comment that has a single one, as it does its author."""
RUN = (
    '<{p}r><{p}rPr><{p}sz val="10"/><{p}color rgb="{ink}"/><{p}rFont val="Tahoma"/></{p}rPr>'
    '<{p}t xml:space="preserve">{words}</{p}t></{p}r>'
)
SIGN, SUMMARY_SIGN = 'N("khoi")=0', 'N("khoi-summary")=0'
"""Formulas that are always true: N of a text is 0."""
MOST_CELLS = 2**19
"""Cells that ranges of marks may name together; what claims more is no file of ours."""
MOST_RANGES = 1_000
"""Ranges that one rule names."""
AFTER_RULES = re.compile(
    "conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|"
    "customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing"
)
AFTER_DRAWING = re.compile(
    "legacyDrawingHF|drawingHF|picture|oleObjects|controls|AlternateContent|webPublishItems|tableParts|extLst"
)
"""What follows in a sheet by the order of its elements (ECMA-376, 18.3.1.99)."""
CELL = re.compile(r"[A-Z]{1,3}[1-9]\d{0,6}", re.ASCII)
SHAPE = (
    '<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;'
    "margin-top:2pt;width:210pt;height:64pt;"
    'z-index:{place};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>'
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    "<x:Anchor>{left}, 12, {top}, 4, {right}, 20, {bottom}, 4</x:Anchor>"
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
SHAPES = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel">'
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
)
KIND = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def number_of(text: str) -> int:
    """A number as a part says it; -1 for anything else."""
    bare = text.strip()
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) < 9 else -1


class Styles(Rewriter):
    """The styles with the look of a mark: one more differential format, if it is not there yet."""

    def __init__(self, text: bytes) -> None:
        super().__init__(text)
        self.number: int | None = None
        """Which of the differential formats it is; None in a workbook without styles."""
        self._count = 0
        self._at: tuple[int, str] | None = None

    def opened(self, element: Element) -> None:
        if element.around is self.root and element.name in ("tableStyles", "colors", "extLst"):
            self._at = self._at or (element.begins, element.prefix)
        elif element.name == "bgColor" and element.get("rgb").upper() == RED and self._is_look(element):
            self.number = self._count

    @staticmethod
    def _is_look(element: Element) -> bool:
        around = element.around and element.around.around and element.around.around.around
        return around is not None and around.name == "dxf"

    def closed(self, element: Element, ends: int) -> None:
        p = element.prefix
        look = f'<{p}dxf><{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="{RED}"/>'
        look += f'<{p}bgColor rgb="{RED}"/></{p}patternFill></{p}fill></{p}dxf>'
        if element.name == "dxf":
            self._count += 1
        elif element.name == "dxfs" and self.number is None:
            self.number = self._count
            self.put_last(element, ends, look, count=self._count + 1)
        elif element is self.root and self.number is None:
            self.number = 0
            whole = f'<{p}dxfs count="1">{look}</{p}dxfs>'
            if self._at is None:
                self.put_last(element, ends, whole)
            else:
                self.put(self._at[0], whole)


class Sheet(Rewriter):
    """A sheet without the marks of before and with those of now; a drawing of comments is named where it
    has none."""

    passed_over = "sheetData"

    def __init__(self, text: bytes, cells: Collection[str], look: int | None, drawing: str) -> None:
        """`look`: the number of the differential format; `drawing`: that of the relation to name."""
        super().__init__(text)
        self.was: set[str] = set()
        """Cells that bore a mark."""
        self.drawing = ""
        """The relation of the drawing that the sheet names."""
        self.summary = False
        """Whether this is a summary of ours."""
        self._cells, self._look, self._fresh = cells, look, drawing
        self._past, self._left = False, MOST_CELLS
        self._at: list[int | None] = [None, None]
        self._rules: list[tuple[Element, int, bool]] = []
        self._formula = ""

    def opened(self, element: Element) -> None:
        if element.around is not self.root or element is self.root:
            return
        self._past |= element.name == "sheetData"
        if element.name == "legacyDrawing":
            self.drawing = element.relation
        after = AFTER_DRAWING.fullmatch(element.name) is not None
        for place, follows in enumerate((after or AFTER_RULES.fullmatch(element.name), after)):
            if self._past and follows and self._at[place] is None:
                self._at[place] = element.begins
        if element.name == "conditionalFormatting":
            self._rules = []

    def closed(self, element: Element, ends: int) -> None:
        if element.name == "formula":
            self._formula = "".join(element.text.split()).lstrip("=")
        elif element.name == "cfRule" and element.around is not None:
            ours = element.get("type") == "expression" and self._formula.lower() == SIGN.lower()
            self.summary |= self._formula.lower() == SUMMARY_SIGN.lower()
            self._rules.append((element, ends, ours))
            self._formula = ""
        elif element.name == "conditionalFormatting":
            if any(ours for _rule, _ends, ours in self._rules):
                named = list(cells_of(element.get("sqref"), self._left))
                self._left -= len(named)
                self.was.update(named)
            if all(ours for _rule, _ends, ours in self._rules):
                self.drop(element, ends)
            else:
                for rule, over, ours in self._rules:
                    if ours:
                        self.drop(rule, over)
        elif element is self.root:
            self._put_all(element, ends)

    def _put_all(self, root: Element, ends: int) -> None:
        p = root.prefix
        look = "" if self._look is None else f' dxfId="{self._look}"'
        rule = f'<{p}cfRule type="expression"{look} priority="1" stopIfTrue="1">'
        rule += f"<{p}formula>{escaped(SIGN)}</{p}formula></{p}cfRule>"
        rules, drawing = self._at
        ranges = ranges_of(self._cells)
        while some := " ".join(islice(ranges, MOST_RANGES)):
            one = f'<{p}conditionalFormatting sqref="{some}">{rule}</{p}conditionalFormatting>'
            self.put(ends if rules is None else rules, one)
        if self._cells and not self.drawing:
            self.drawing = self._fresh
            tag = f'<{p}legacyDrawing xmlns:r="{REL}" r:id="{self._fresh}"/>'
            self.put(ends if drawing is None else drawing, tag)


def ranges_of(cells: Iterable[str]) -> Iterator[str]:
    """Cells as ranges: those below each other as one."""
    places = sorted({(column, row) for row, column in map(xl_cell_to_rowcol, cells)})
    runs = groupby(enumerate(places), lambda each: (each[1][0], each[1][1] - each[0]))
    for (column, _away), run in runs:
        rows = [place[1] for _number, place in run]
        last = "" if len(rows) == 1 else f":{xl_rowcol_to_cell(rows[-1], column)}"
        yield xl_rowcol_to_cell(rows[0], column) + last


def cells_of(ranges: str, most: int) -> Iterator[str]:
    """The cells of ranges, as many as these at most."""
    for each in ranges.split():
        first, _, last = each.replace("$", "").partition(":")
        if not (CELL.fullmatch(first) and CELL.fullmatch(last or first)):
            continue
        (top, left), (bottom, right) = xl_cell_to_rowcol(first), xl_cell_to_rowcol(last or first)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                most -= 1
                if most < 0:
                    return
                yield xl_rowcol_to_cell(row, column)


class Comments(Rewriter):
    """Comments without ours of before and with those of now, which stand below those of others."""

    def __init__(self, text: bytes, was: Collection[str], told: Mapping[str, str], author: str) -> None:
        """`was`: cells that bore a mark."""
        empty = f'{HEAD}<comments xmlns="{MAIN}"><authors></authors><commentList></commentList></comments>'
        super().__init__(text or empty.encode())
        self.gone: set[str] = set()
        """Cells whose comment was ours alone."""
        self._was, self._told, self._author = was, told, author
        self._left = dict(told)
        self._authors: list[str] = []
        self._runs: list[tuple[Element, int, bool, str]] = []
        """The runs of a comment: where each ends, whether it is ours, what it says."""
        self._ours, self._over, self._words, self._tail = False, 0, "", ""
        self._text: Element | None = None

    def opened(self, element: Element) -> None:
        if element.name == "comment":
            self._runs, self._text, self._tail = [], None, ""
        elif element.name == "r":
            self._ours = False
        elif element.name == "color" and element.get("rgb").upper() in INKS:
            self._ours = True
        elif element.name == "commentList" and self._author not in self._authors:
            self._authors.append(self._author)
            p = element.prefix
            self.put(
                element.begins, f"<{p}authors><{p}author>{escaped(self._author)}</{p}author></{p}authors>"
            )

    def closed(self, element: Element, ends: int) -> None:
        if element.name == "author":
            self._authors.append(element.text.strip())
        elif element.name == "authors":
            if self._author not in self._authors:
                self._authors.append(self._author)
                p = element.prefix
                self.put_last(element, ends, f"<{p}author>{escaped(self._author)}</{p}author>")
        elif element.name == "t":
            self._tail = self._tail if self._ours else element.text or self._tail
            self._words = element.text
        elif element.name == "r":
            self._runs.append((element, ends, self._ours, self._words))
        elif element.name == "text" and element.around is not None and element.around.name == "comment":
            self._text, self._over = element, ends
        elif element.name == "comment":
            self._comment(element, ends)
        elif element.name == "commentList":
            p, number = element.prefix, self._authors.index(self._author)
            fresh = ((f'ref="{cell}" authorId="{number}"', words) for cell, words in self._left.items())
            tags = (
                f"<{p}comment {said}><{p}text>{_runs(p, words)}</{p}text></{p}comment>"
                for said, words in fresh
            )
            self.put_last(element, ends, "".join(tags))

    def _comment(self, element: Element, ends: int) -> None:
        cell, number = element.get("ref"), number_of(element.get("authorId"))
        by = self._authors[number] if 0 <= number < len(self._authors) else ""
        ours = [run for run in self._runs if run[2]]
        if self._alone() or (by == self._author and cell in self._was and not ours):
            self.gone.add(cell)
            self.drop(element, ends)
            return
        for run, over, _own, _said in ours:
            self.drop(run, over)
        if cell in self._left and self._text is not None:
            words = ("" if self._tail.endswith("\n") else "\n") + self._left.pop(cell)
            self.put_last(self._text, self._over, _runs(element.prefix, words))

    def _alone(self) -> bool:
        """Whether a comment is ours alone; of what we wrote below others' words the first letter ends a
        line, of what we wrote alone it may have lost its look (`INKS`)."""
        ours = "".join(said for _run, _ends, own, said in self._runs if own)
        others = "".join(said for _run, _ends, own, said in self._runs if not own)
        return ours != "" and (not others or (len(others) == 1 and "\n" not in others + ours[0]))


def _runs(p: str, words: str) -> str:
    """Our words as runs: up to the first letter, and the others."""
    first = len(words) - len(words.lstrip()) + 1
    both = zip(INKS, (words[:first], words[first:]), strict=True)
    return "".join(RUN.format(p=p, ink=ink, words=escaped(each)) for ink, each in both if each)


class Shapes(Rewriter):
    """The shapes of comments without those of comments that are gone, and one for each cell that has none."""

    def __init__(self, text: bytes, gone: Collection[str], cells: Iterable[str]) -> None:
        super().__init__(text or SHAPES.encode())
        self._gone = {xl_cell_to_rowcol(cell) for cell in gone if CELL.fullmatch(cell)}
        self._wanted = dict.fromkeys(xl_cell_to_rowcol(cell) for cell in cells)
        self._row, self._column, self._highest, self._kind = -1, -1, 1024, False
        self._blocks: tuple[Element, int] | None = None

    def opened(self, element: Element) -> None:
        self._highest = max(self._highest, number_of(element.get("id").rpartition("_x0000_s")[2]))
        self._kind |= element.name == "shapetype" and element.get("id") == "_x0000_t202"
        if element.name == "shape":
            self._row = self._column = -1

    def closed(self, element: Element, ends: int) -> None:
        if element.name == "Row":
            self._row = number_of(element.text)
        elif element.name == "Column":
            self._column = number_of(element.text)
        elif element.name == "shape" and (self._row, self._column) in self._gone:
            self.drop(element, ends)
        elif element.name == "shape":
            self._wanted.pop((self._row, self._column), None)
        elif element.name == "idmap":
            self._blocks = (element, ends)
        elif element is self.root:
            self.put(ends, ("" if self._kind or not self._wanted else KIND) + "".join(self._fresh()))

    def _fresh(self) -> Iterator[str]:
        first = self._highest + 1
        for place, (row, column) in enumerate(self._wanted):
            sides = {"left": column + 1, "right": column + 4, "top": max(row - 1, 0), "bottom": row + 4}
            yield SHAPE.format(number=first + place, place=place + 1, row=row, column=column, **sides)
        last = (self._highest + len(self._wanted)) // 1024
        if self._blocks is not None and self._blocks[0].told.get("data") == "1" and last > 1:
            element, ends = self._blocks
            self.put_last(element, ends, "", data=",".join(str(n) for n in range(1, last + 1)))


def summary(
    rows: Iterable[tuple[str, str, str, str]], sentence: str, headings: Sequence[str], sheets: Collection[str]
) -> bytes:
    """The summary sheet: a line for each mark, its cell a link inside the workbook."""
    lines, links = [_line(1, [sentence]), _line(3, headings)], []
    for number, row in enumerate(rows, 4):
        lines.append(_line(number, row))
        if row[0] in sheets:
            place = escaped("'" + row[0].replace("'", "''") + "'!" + row[1])
            links.append(f'<hyperlink ref="B{number}" location="{place}" display="{escaped(row[1])}"/>')
    joined = f"<hyperlinks>{''.join(links)}</hyperlinks>" if links else ""
    widths = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>'
        for n, width in enumerate((26, 10, 36, 90), 1)
    )
    pane = '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'
    views = f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
    known = f'<cfRule type="expression" priority="1"><formula>{escaped(SUMMARY_SIGN)}</formula></cfRule>'
    known = f'<conditionalFormatting sqref="A1">{known}</conditionalFormatting>'
    body = f"<cols>{widths}</cols><sheetData>{''.join(lines)}</sheetData>{known}{joined}"
    return f'{HEAD}<worksheet xmlns="{MAIN}">{views}{body}</worksheet>'.encode()


def _line(number: int, values: Sequence[str]) -> str:
    cells = "".join(
        f'<c r="{"ABCD"[place]}{number}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escaped(value[:32_000])}</t></is></c>'
        for place, value in enumerate(values)
    )
    return f'<row r="{number}">{cells}</row>'
