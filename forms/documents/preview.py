"""How the pages of a Word document look, as far as that can be told without Word: its words in their order
with their weight, size and place, tables with their borders, heads and feet, drawn with the shipped faces. It
runs on any server; pictures are named where they stand, and Word may end lines and pages otherwise.

`pages_of` reads the document in the process of own.py and gives plain facts; `look` draws them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docx import Document as read_docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Length
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from forms.documents.typeset import fitted, lettered, typeset

FORM = Path(__file__).with_name("preview.typ")
MOST = 2_000
"""Paragraphs that are shown; of a longer document its beginning."""
SIZE = 11.0
"""Points of letters of which neither text nor style says how large they are."""
SIDES = {"center": "center", "right": "right", "end": "right", "both": "justify", "distribute": "justify"}
FOOTNOTES = "footnotes+xml"
OTHERWISE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
FALLBACK, ALTERNATE = f"{OTHERWISE}Fallback", f"{OTHERWISE}AlternateContent"
PICTURE = "[hình]"
"""What stands in a document's place where a picture is."""
ACROSS = 4
"""How deep tables may stand within each other."""


def pages_of(data: bytes) -> dict[str, Any]:
    """What the pages of a Word document show, as plain facts for preview.typ."""
    made = read_docx(io.BytesIO(data))
    section, left = made.sections[0], [MOST]
    first = section.different_first_page_header_footer
    return {
        "page": {
            name: _mm(getattr(section, name), usual)
            for name, usual in (("page_width", 210.0), ("page_height", 297.0))
        },
        "margins": {
            name: _mm(getattr(section, f"{name}_margin"), 20.0) for name in ("top", "bottom", "left", "right")
        },
        "usual": _usual(made),
        "heads": [
            list(_blocks(part._element, part, left, 0))
            for part in (section.first_page_header if first else section.header, section.header)
        ],
        "feet": [
            list(_blocks(part._element, part, left, 0))
            for part in (section.first_page_footer if first else section.footer, section.footer)
        ],
        "blocks": list(_blocks(made.element.body, made._body, left, 0)),
        "notes": list(_notes(made)),
        "cut": left[0] <= 0,
    }


def look(said: dict[str, Any]) -> bytes:
    """The pages as PDF, from what `pages_of` told."""
    wide = said["page"]["page_width"] - said["margins"]["left"] - said["margins"]["right"]
    made = fitted(lettered({name: each for name, each in said.items() if name != "page"}), wide, SIZE)
    return typeset(FORM, {**said, **made})


def _mm(length: Length | None, usual: float) -> float:
    return round(length.mm, 2) if length is not None else usual


def _usual(made: Any) -> dict[str, float]:
    """What the document says of paragraphs and letters of which nothing else is said (points; lines)."""
    spacing = made.styles.element.find(
        f"{qn('w:docDefaults')}/{qn('w:pPrDefault')}/{qn('w:pPr')}/{qn('w:spacing')}"
    )
    size = made.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:sz')}")

    def told(name: str, usual: float, parts: int) -> float:
        found = spacing.get(qn(f"w:{name}")) if spacing is not None else None
        return float(found) / parts if found else usual

    half = size.get(qn("w:val")) if size is not None else None
    return {
        "line": told("line", 1.0, 240),
        "before": told("before", 0.0, 20),
        "after": told("after", 0.0, 20),
        "size": float(half) / 2 if half else SIZE,
    }


def _blocks(element: Any, parent: Any, left: list[int], depth: int) -> Iterator[dict[str, Any]]:
    """Paragraphs and tables in their order, while any are `left`."""
    for child in element:
        if left[0] <= 0:
            return
        if child.tag == qn("w:p"):
            left[0] -= 1
            yield _paragraph(Paragraph(child, parent))
            for box in child.iter(qn("w:txbxContent")):
                if not _stands_in(box):
                    yield {"sort": "box", "blocks": list(_blocks(box, parent, left, depth))}
        elif child.tag == qn("w:tbl") and depth < ACROSS:
            yield _table(Table(child, parent), left, depth)
        elif child.tag == qn("w:sdt"):
            for content in child.iterchildren(qn("w:sdtContent")):
                yield from _blocks(content, parent, left, depth)


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    look, style = paragraph.paragraph_format, paragraph.style
    properties = paragraph._p.pPr
    side = properties.find(qn("w:jc")) if properties is not None else None
    said = side.get(qn("w:val")) if side is not None else _side(style)
    return {
        "sort": "paragraph",
        "side": SIDES.get(str(said), "left"),
        "runs": list(_runs(paragraph)),
        "first": _mm(look.first_line_indent or _format(style, "first_line_indent"), 0.0),
        "indent": _mm(look.left_indent or _format(style, "left_indent"), 0.0),
        "before": _points(look.space_before, _format(style, "space_before")),
        "after": _points(look.space_after, _format(style, "space_after")),
        "line": _lines(look.line_spacing or _format(style, "line_spacing")),
        "size": _points(_size(style), None),
        "ruled": properties is not None and properties.find(f"{qn('w:pBdr')}/{qn('w:bottom')}") is not None,
        "listed": _is_listed(properties, style),
    }


def _points(own: Any, of_style: Any) -> float | None:
    length = own if own is not None else of_style
    return round(length.pt, 1) if length is not None else None


def _lines(spacing: Any) -> float | None:
    """How far lines stand apart, in lines; None of what says it in points."""
    return float(spacing) if isinstance(spacing, float) else None


def _format(style: Any, name: str) -> Any:
    """What a style, or one it is based on, says of paragraphs."""
    while style is not None:
        found = getattr(style.paragraph_format, name, None)
        if found is not None:
            return found
        style = style.base_style
    return None


def _size(style: Any) -> Any:
    """How large the letters of a style are."""
    return next((font.size for font in _fonts(style) if font.size is not None), None)


def _is_listed(properties: Any, style: Any) -> bool:
    """Whether a mark or number of a list stands before a paragraph."""
    found = properties.find(qn("w:numPr")) if properties is not None else None
    while found is None and style is not None:
        found = style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        style = style.base_style
    number = found.find(qn("w:numId")) if found is not None else None
    return number is not None and number.get(qn("w:val")) != "0"


def _side(style: Any) -> str:
    """On which side a style, or one it is based on, puts paragraphs."""
    while style is not None:
        found = style.element.find(f"{qn('w:pPr')}/{qn('w:jc')}")
        if found is not None:
            return str(found.get(qn("w:val")))
        style = style.base_style
    return ""


def _font(run: Any, paragraph: Paragraph, name: str) -> Any:
    """What a run says of its letters, or a style it is of."""
    for style in (run.font, *_fonts(run.style), *_fonts(paragraph.style)):
        found = getattr(style, name)
        if found is not None:
            return found
    return None


def _fonts(style: Any) -> Iterator[Any]:
    while style is not None:
        yield style.font
        style = style.base_style


def _runs(paragraph: Paragraph) -> Iterator[dict[str, Any]]:
    """Words with their look; the number of the page where a field of Word asks for it, not the one that Word
    wrote there when it last looked."""
    asked, hidden = "", False
    for element in paragraph._p.iter(qn("w:r")):
        if next(element.iterancestors(qn("w:p"))) is not paragraph._p or _stands_in(element):
            continue
        run = Run(element, paragraph)
        for child in element:
            if child.tag == qn("w:fldChar"):
                sort = child.get(qn("w:fldCharType"))
                asked = "" if sort == "begin" else asked
                hidden = sort == "separate" and asked.split()[:1] == ["PAGE"]
            elif child.tag == qn("w:instrText"):
                asked += str(child.text or "")
                if asked.split()[:1] == ["PAGE"] and not hidden:
                    yield {**_look(run, paragraph), "text": "", "page": True}
                    hidden = True
            elif (text := _words(child)) and not hidden:
                yield {**_look(run, paragraph), "text": text, "page": False}


def _stands_in(element: Any) -> bool:
    """Whether something is there for programs only that cannot show what stands beside it."""
    return any(each.tag == FALLBACK for each in element.iterancestors())


def _words(child: Any) -> str:
    """What a part of a run says."""
    if child.tag == qn("w:t"):
        return str(child.text or "")
    if child.tag in (qn("w:tab"), qn("w:ptab")):
        return " " * 4
    if child.tag in (qn("w:br"), qn("w:cr")):
        return "\n"
    if child.tag == qn("w:noBreakHyphen"):
        return "-"
    pictured = child.tag in (qn("w:drawing"), qn("w:pict"), qn("w:object"), ALTERNATE)
    return PICTURE if pictured and next(child.iter(qn("w:txbxContent")), None) is None else ""


def _look(run: Run, paragraph: Paragraph) -> dict[str, Any]:
    size = _font(run, paragraph, "size")
    look = {name: bool(_font(run, paragraph, name)) for name in ("bold", "italic", "underline", "all_caps")}
    return {**look, "size": _points(size, None)}


def _table(table: Table, left: list[int], depth: int) -> dict[str, Any]:
    rows = [list(row.tc_lst) for row in table._tbl.tr_lst]
    widths = [_mm(column.w, 0.0) for column in table._tbl.tblGrid.gridCol_lst]
    placed = [_places(row) for row in rows]
    made = []
    for number, row in enumerate(rows):
        cells = []
        for place, cell in zip(placed[number], row, strict=True):
            if cell.vMerge == "continue":
                continue
            blocks = list(_blocks(cell, _Cell(cell, table), left, depth + 1))
            below = _below(rows, placed, number, place) if cell.vMerge else 0
            cells.append({"columns": cell.grid_span, "rows": 1 + below, "blocks": blocks})
        made.append(cells)
    count = max([len(widths), *(sum(cell.grid_span for cell in row) for row in rows)], default=1)
    widths = widths if len(widths) == count and all(widths) else [1.0] * count
    return {"sort": "table", "widths": widths, "lines": _has_lines(table), "rows": made}


def _places(row: list[Any]) -> list[int]:
    """The column in which each cell of a row begins."""
    places, at = [], 0
    for cell in row:
        places.append(at)
        at += cell.grid_span
    return places


def _below(rows: list[list[Any]], placed: list[list[int]], number: int, place: int) -> int:
    """Over how many rows below a cell goes on."""
    count = 0
    for row, places in zip(rows[number + 1 :], placed[number + 1 :], strict=True):
        if place not in places or row[places.index(place)].vMerge != "continue":
            break
        count += 1
    return count


def _has_lines(table: Table) -> bool:
    """Whether a table, or its style, draws borders."""
    elements, style = [table._tbl.tblPr], table.style
    while style is not None:
        elements.append(style.element)
        style = style.base_style
    found = next((each for e in elements if (each := next(e.iter(qn("w:tblBorders")), None)) is not None), ())
    return any(line.get(qn("w:val")) not in ("nil", "none", None) for line in found)


def _notes(made: Any) -> Iterator[str]:
    """Footnotes, each as one text; those by which Word draws its line say nothing."""
    for part in made.part.package.parts:
        if part.content_type.endswith(FOOTNOTES):
            root = parse_xml(part.blob)
            for note in root.iter(qn("w:footnote")):
                text = "".join(str(each.text or "") for each in note.iter(qn("w:t")))
                if text.strip():
                    yield text.strip()
