"""The XML of a marked workbook: styles with another fill, comments, their shapes, the summary sheet. What is marked where is in mark.py."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from forms.excel.archive import column_number

COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
SUMMARY = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FILL = '<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="FFFFC7CE"/><{p}bgColor indexed="64"/></{p}patternFill></{p}fill>'
SHAPE = (
    '<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:210pt;height:64pt;'
    'z-index:{place};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" '
    'obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 12, {top}, 4, {right}, 20, {bottom}, 4</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
SHAPES = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
)
KIND = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def escaped(text: str) -> str:
    """Text as XML may hold it."""
    plain = _BAD.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return plain


class Styles:
    """The styles of a workbook; `red(base)` is the number of a style like `base` with the fill of a mistake."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self._known: dict[int, int] = {}
        found = re.search(rb"<(\w+:)?cellXfs[^>]*>(.*?)</(?:\w+:)?cellXfs>", text, re.DOTALL)
        self._prefix = (found[1] or b"") if found else b""
        xf = rb"<" + self._prefix + rb"xf\b"
        whole = re.compile(xf + rb"[^>]*/>|" + xf + rb"[^>]*>.*?</" + self._prefix + rb"xf>", re.DOTALL)
        self._styles = whole.findall(found[2]) if found else []
        self._fill = self._add_fill() if self._styles else 0

    def _add_fill(self) -> int:
        p = self._prefix
        found = re.search(rb"<" + p + rb"fills[^>]*>(.*?)</" + p + rb"fills>", self.text, re.DOTALL)
        if found is None:
            self._styles = []
            return 0
        count = len(re.findall(rb"<" + p + rb"fill[\s>/]", found[1]))
        new = b"<" + p + b'fills count="%d">' % (count + 1) + found[1] + FILL.format(p=p.decode()).encode() + b"</" + p + b"fills>"
        self.text = self.text[: found.start()] + new + self.text[found.end() :]
        return count

    def red(self, base: int) -> int:
        """Number of the style like `base` with the fill; `base` itself in a workbook without styles."""
        if not self._styles:
            return base
        if base not in self._known:
            self._known[base] = self._copy(self._styles[base if base < len(self._styles) else 0])
        return self._known[base]

    def _copy(self, style: bytes) -> int:
        tag, rest = style[: style.index(b">")], style[style.index(b">") :]
        closed = tag.endswith(b"/")
        tag = re.sub(rb"\s(?:fillId|applyFill)\s*=\s*[\"'][^\"']*[\"']", b"", tag.removesuffix(b"/"))
        new = tag + b' fillId="%d" applyFill="1"' % self._fill + (b"/" if closed else b"") + rest
        p = self._prefix
        found = re.search(rb"<" + p + rb"cellXfs[^>]*>(.*?)</" + p + rb"cellXfs>", self.text, re.DOTALL)
        if found is None:
            raise ValueError("cellXfs")
        number = len(self._styles)
        self._styles.append(new)
        whole = b"<" + p + b'cellXfs count="%d">' % (number + 1) + found[1] + new + b"</" + p + b"cellXfs>"
        self.text = self.text[: found.start()] + whole + self.text[found.end() :]
        return number


def comments(text: bytes, told: Mapping[str, str], author: str) -> bytes:
    """A part of comments with these added; a cell that has one already gets ours below it."""
    whole = text.decode() or f'{HEAD}<comments xmlns="{MAIN}"><authors></authors><commentList></commentList></comments>'
    found = re.search(r"<(\w+:)?comments[\s>]", whole)
    p = (found[1] or "") if found else ""
    whole = re.sub(rf"<{p}(authors|commentList)\s*/>", rf"<{p}\1></{p}\1>", whole)
    number = len(re.findall(rf"<{p}author[\s>/]", whole))
    whole = whole.replace(f"</{p}authors>", f"<{p}author>{escaped(author)}</{p}author></{p}authors>", 1)
    fresh = []
    for cell, words in told.items():
        run = f'<{p}r><{p}rPr><{p}sz val="10"/><{p}rFont val="Tahoma"/></{p}rPr><{p}t xml:space="preserve">{{}}</{p}t></{p}r>'
        there = re.search(rf"<{p}comment\s[^>]*ref\s*=\s*[\"']{cell}[\"'].*?</{p}text>", whole, re.DOTALL)
        if there:
            at = there.end() - len(f"</{p}text>")
            whole = whole[:at] + run.format("\n" + escaped(words)) + whole[at:]
        else:
            fresh.append(f'<{p}comment ref="{cell}" authorId="{number}"><{p}text>{run.format(escaped(words))}</{p}text></{p}comment>')
    return whole.replace(f"</{p}commentList>", "".join(fresh) + f"</{p}commentList>", 1).encode()


def drawing(text: bytes, cells: Sequence[str]) -> bytes:
    """A part of shapes with one added for each cell that has none yet."""
    whole = text.decode() or SHAPES
    number = max((int(n) for n in re.findall(r"_x0000_s(\d+)", whole)), default=1024) + 1
    shapes = []
    for place, cell in enumerate(cells):
        letters = cell.rstrip("0123456789")
        row, column = int(cell[len(letters) :]) - 1, column_number(letters) - 1
        if re.search(rf"<x:Row>\s*{row}\s*</x:Row>\s*<x:Column>\s*{column}\s*</x:Column>", whole):
            continue
        sides = {"left": column + 1, "right": column + 4, "top": max(row - 1, 0), "bottom": row + 4}
        shapes.append(SHAPE.format(number=number + place, place=place + 1, row=row, column=column, **sides))
    kind = "" if 'id="_x0000_t202"' in whole else KIND
    blocks = ",".join(str(n) for n in range(1, (number + len(cells)) // 1024 + 1))
    whole = whole.replace('<o:idmap v:ext="edit" data="1"/>', f'<o:idmap v:ext="edit" data="{blocks}"/>')
    at = whole.rindex("</xml>")
    return (whole[:at] + kind + "".join(shapes) + whole[at:]).encode()


def summary(rows: Iterable[tuple[str, str, str, str]], sentence: str, headings: Sequence[str], sheets: set[str]) -> bytes:
    """The summary sheet: a line for each mark, its cell a link inside the workbook."""
    lines, links = [_line(1, [sentence]), _line(3, headings)], []
    for number, row in enumerate(rows, 4):
        lines.append(_line(number, row))
        if row[0] in sheets:
            place = escaped("'" + row[0].replace("'", "''") + "'!" + row[1])
            links.append(f'<hyperlink ref="B{number}" location="{place}" display="{escaped(row[1])}"/>')
    joined = f"<hyperlinks>{''.join(links)}</hyperlinks>" if links else ""
    widths = "".join(f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate((26, 10, 36, 90), 1))
    pane = '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'
    views = f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
    body = f"<cols>{widths}</cols><sheetData>{''.join(lines)}</sheetData>{joined}"
    return f'{HEAD}<worksheet xmlns="{MAIN}">{views}{body}</worksheet>'.encode()


def _line(number: int, values: Sequence[str]) -> str:
    cells = "".join(
        f'<c r="{"ABCD"[place]}{number}" t="inlineStr"><is><t xml:space="preserve">{escaped(value[:32_000])}</t></is></c>'
        for place, value in enumerate(values)
    )
    return f'<row r="{number}">{cells}</row>'
