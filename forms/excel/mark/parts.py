"""The XML of a marked workbook: styles with another fill, comments,
their shapes, the summary sheet. What is marked where is in mark.py."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from forms.excel.read.archive import column_number

COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
SUMMARY = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RED = "FFFFC7CD"
"""A shade of our own, beside the one Excel offers for bad cells:
by it our marks are known again after any program saved them."""
SHADES = (RED, *(f"FFFFC7{blue:02X}" for blue in range(0xCC, 0xBD, -1)))
"""The first for cells of no colour; each other stands in a
workbook for one colour that marked cells had (colours.py)."""
NOTHING = b' indexed="64"'
MOST_MARKED = 2_000
"""Marked styles of a file: ours has at most as many as it
has styles of cells; what claims more is no file of ours."""
FILL = (
    '<{p}fill><{p}patternFill patternType="solid"><{p}fgColor '
    'rgb="{red}"/><{p}bgColor{was}/></{p}patternFill>'
    "</{p}fill>"
)
"""A solid fill shows its first colour only; the second keeps the colour the cell had."""
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
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def escaped(text: str) -> str:
    """Text as XML may hold it."""
    plain = (
        _BAD.sub("", text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&quot;")
    )
    return plain


class Styles:
    """The styles of a workbook; `red(base)` is the number of a style
    like `base` with the fill of a mistake, `plain(red)` leads back."""

    def __init__(self, text: bytes, second: bool = True, kept: Mapping[str, str] | None = None) -> None:
        """`second`: whether second colours can be believed; LibreOffice
        writes its own nearest to the first. `kept`: colours by shade."""
        self.text, self._second, self._kept = text, second, kept or {}
        self.shades: dict[str, str] = {}
        """Colours that cells marked now had, by the shade they bear."""
        self._known: dict[int, int] = {}
        self._fills: dict[bytes, int] = {}
        self._back: dict[int, int] = {}
        found = re.search(rb"<(\w+:)?cellXfs[^>]*>(.*?)</(?:\w+:)?cellXfs>", text, re.DOTALL)
        self._prefix = (found[1] or b"") if found else b""
        xf = rb"<" + self._prefix + rb"xf\b"
        whole = re.compile(xf + rb"[^>]*/>|" + xf + rb"[^>]*>.*?</" + self._prefix + rb"xf>", re.DOTALL)
        self._styles = whole.findall(found[2]) if found and self._section(b"fills") else []
        self._all = self._list()
        ours = [n for n, style in enumerate(self._styles) if self._shade(style)]
        self.marked = frozenset(ours if len(ours) <= MOST_MARKED else ())
        """Styles that bear a mark of ours from an earlier round."""

    def _section(self, name: bytes) -> re.Match[bytes] | None:
        p = self._prefix
        return re.search(rb"<" + p + name + rb"[^>]*>(.*?)</" + p + name + rb">", self.text, re.DOTALL)

    def _list(self) -> list[bytes]:
        found, p = self._section(b"fills"), self._prefix
        each = re.compile(rb"<" + p + rb"fill\s*/>|<" + p + rb"fill>.*?</" + p + rb"fill>", re.DOTALL)
        return each.findall(found[1]) if found else []

    def _colour(self, style: bytes, which: bytes) -> bytes:
        """The attributes of a colour of a style's solid fill; nothing for other fills."""
        said = re.search(rb"\sfillId\s*=\s*[\"'](\d+)", style)
        fills = self._all
        fill = fills[int(said[1])] if said and int(said[1]) < len(fills) else b""
        found = (
            re.search(rb"<" + self._prefix + which + rb"(\s[^>]*?)\s*/>", fill) if b"solid" in fill else None
        )
        return b" " + found[1].strip().replace(b"'", b'"') if found else b""

    def _shade(self, style: bytes) -> str:
        """Which shade of ours a style bears; nothing for others."""
        found = re.fullmatch(rb' rgb="(\w{8})"', self._colour(style, b"fgColor"))
        return found[1].decode() if found and found[1].decode() in SHADES else ""

    def _shade_for(self, was: bytes) -> str:
        """The shade that stands for a colour; the first one
        for none, for a theme's, and once all are given out."""
        found = re.fullmatch(rb' rgb="([0-9A-F]{8})"', was)
        colour = found[1].decode() if found else ""
        given = next((shade for shade, of in self.shades.items() if of == colour), "")
        if colour and not given and len(self.shades) + 1 < len(SHADES):
            given = SHADES[len(self.shades) + 1]
            self.shades[given] = colour
        return given or RED

    def _add(self, name: bytes, tag: bytes) -> int:
        """Put a tag last in a section; its number there."""
        found, p = self._section(name), self._prefix
        if found is None:
            raise ValueError(name.decode())
        kept = self._all if name == b"fills" else self._styles
        count = len(kept)
        kept.append(tag)
        whole = b"<" + p + name + b' count="%d">' % (count + 1) + found[1] + tag + b"</" + p + name + b">"
        self.text = self.text[: found.start()] + whole + self.text[found.end() :]
        return count

    def _filled(self, colour: bytes, was: bytes) -> int:
        """The number of a solid fill."""
        if colour + was not in self._fills:
            tag = FILL.format(p=self._prefix.decode(), red=RED, was=was.decode()).encode()
            self._fills[colour + was] = self._add(b"fills", tag.replace(b' rgb="%s"' % RED.encode(), colour))
        return self._fills[colour + was]

    def red(self, base: int) -> int:
        """Number of the style like `base` with the fill; `base` itself in a workbook without styles."""
        if not self._styles:
            return base
        if base not in self._known:
            style = self._styles[base if base < len(self._styles) else 0]
            was = self._colour(style, b"fgColor")
            self._known[base] = self._copy(
                style, self._filled(b' rgb="%s"' % self._shade_for(was).encode(), was or NOTHING)
            )
        return self._known[base]

    def plain(self, marked: int) -> int:
        """Number of the style like a marked one with the colour the cell had before, or with none."""
        if marked not in self._back:
            style = self._styles[marked]
            kept = self._kept.get(self._shade(style))
            was = (
                b' rgb="%s"' % kept.encode()
                if kept
                else self._colour(style, b"bgColor")
                if self._second
                else b""
            )
            self._back[marked] = self._copy(
                style, self._filled(was, NOTHING) if was not in (b"", NOTHING) else 0
            )
        return self._back[marked]

    def _copy(self, style: bytes, fill: int) -> int:
        tag, rest = style[: style.index(b">")], style[style.index(b">") :]
        closed = tag.endswith(b"/")
        tag = re.sub(rb"\s(?:fillId|applyFill)\s*=\s*[\"'][^\"']*[\"']", b"", tag.removesuffix(b"/"))
        new = tag + b' fillId="%d" applyFill="%d"' % (fill, fill > 0) + (b"/" if closed else b"") + rest
        return self._add(b"cellXfs", new)


def comments(text: bytes, told: Mapping[str, str], author: str) -> bytes:
    """A part of comments with these added; a cell that has one already gets ours below it."""
    whole = (
        text.decode()
        or f'{HEAD}<comments xmlns="{MAIN}"><authors></authors><commentList></commentList></comments>'
    )
    found = re.search(r"<(\w+:)?comments[\s>]", whole)
    p = (found[1] or "") if found else ""
    whole = re.sub(rf"<{p}(authors|commentList)\s*/>", rf"<{p}\1></{p}\1>", whole)
    number = len(re.findall(rf"<{p}author[\s>/]", whole))
    whole = whole.replace(f"</{p}authors>", f"<{p}author>{escaped(author)}</{p}author></{p}authors>", 1)
    fresh = []
    for cell, words in told.items():
        face = f'<{p}rPr><{p}sz val="10"/><{p}rFont val="Tahoma"/></{p}rPr>'
        run = f'<{p}r>{face}<{p}t xml:space="preserve">{{}}</{p}t></{p}r>'
        there = re.search(rf"<{p}comment\s[^>]*ref\s*=\s*[\"']{cell}[\"'].*?</{p}text>", whole, re.DOTALL)
        if there:
            at = there.end() - len(f"</{p}text>")
            whole = whole[:at] + run.format("\n" + escaped(words)) + whole[at:]
        else:
            fresh.append(
                f'<{p}comment ref="{cell}" authorId="{number}">'
                f"<{p}text>{run.format(escaped(words))}</{p}text></{p}comment>"
            )
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


def summary(
    rows: Iterable[tuple[str, str, str, str]], sentence: str, headings: Sequence[str], sheets: set[str]
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
    body = f"<cols>{widths}</cols><sheetData>{''.join(lines)}</sheetData>{joined}"
    return f'{HEAD}<worksheet xmlns="{MAIN}">{views}{body}</worksheet>'.encode()


def _line(number: int, values: Sequence[str]) -> str:
    cells = "".join(
        f'<c r="{"ABCD"[place]}{number}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escaped(value[:32_000])}</t></is></c>'
        for place, value in enumerate(values)
    )
    return f'<row r="{number}">{cells}</row>'
