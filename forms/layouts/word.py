"""A list as Word: head, a real table whose headings repeat on every page, recipients and signature."""

from __future__ import annotations

import io
from typing import Any

from docx import Document as NewDocument
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from forms.documents.word import close_margins
from forms.excel.sheets.frame import Official
from forms.layouts.paper import MOST, SIZES, facts
from forms.layouts.table import Table
from models.core.errors import Refusal

FONT = "Times New Roman"
MARGINS = (15, 15, 15, 10)
SIDES = {"left": ALIGN.LEFT, "right": ALIGN.RIGHT, "center": ALIGN.CENTER}


def list_word(official: Official, table: Table) -> bytes:
    """A list as Word. Raises `layout.long` where it has more rows than a document may have."""
    if table.count > MOST:
        raise Refusal("layout.long", limit=MOST)
    said, made = facts(official, table), NewDocument()
    wide = _page(made, said["landscape"])
    if said["framed"]:
        _head(made, said, wide)
    for title in said["titles"]:
        _say(made, title, bold=True)
    _table(made, said, wide)
    for note in said["notes"]:
        _say(made, note, italic=True, align=ALIGN.LEFT, size=11)
    if said["framed"]:
        made.add_paragraph()
        _foot(made, said, wide)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _head(made: Any, said: dict[str, Any], wide: int) -> None:
    left, right = _halves(made, wide, said["halves"])
    _say(left, said["above"], first=True)
    _say(left, said["issuer"], bold=True)
    if said["symbol"]:
        _say(left, said["symbol"])
    _say(right, "ĐẢNG CỘNG SẢN VIỆT NAM", bold=True, first=True)
    _say(right, said["place_date"], italic=True)
    made.add_paragraph()


def _page(made: Any, landscape: bool) -> int:
    """A4 as the layout turns it; returns the width between the margins in millimetres."""
    section, (top, bottom, left, right) = made.sections[0], MARGINS
    size = (297, 210) if landscape else (210, 297)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(size[0]), Mm(size[1])
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.left_margin, section.right_margin = Mm(left), Mm(right)
    style = made.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(0)
    return size[0] - left - right


def _halves(made: Any, wide: int, shares: tuple[float, float]) -> tuple[Any, Any]:
    table = made.add_table(rows=1, cols=2)
    table.autofit = False
    for column, cell, share in zip(table.columns, table.rows[0].cells, shares, strict=True):
        column.width = cell.width = Mm(wide * share / sum(shares))
    return table.rows[0].cells[0], table.rows[0].cells[1]


def _say(
    place: Any,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    align: Any = ALIGN.CENTER,
    size: float = 12,
    first: bool = False,
) -> None:
    paragraph = place.paragraphs[0] if first else place.add_paragraph()
    paragraph.alignment = align
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)


def _table(made: Any, said: dict[str, Any], wide: int) -> None:
    """The rows of headings with their spans, then the rest; every row is laid down whole before cells are
    joined."""
    widths, size = said["widths"], next(s for most, s in SIZES if len(said["widths"]) <= most)
    rows = _placed(said["heads"], len(widths)) + _placed(said["cells"], len(widths))
    heading = len(_placed(said["heads"], len(widths)))
    table = made.add_table(rows=len(rows), cols=len(widths))
    table.style, table.autofit, table.alignment = "Table Grid", False, WD_TABLE_ALIGNMENT.CENTER
    close_margins(table._tbl)
    whole = sum(widths)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(wide * width / whole)
    for number, (row, told) in enumerate(zip(table.rows, rows, strict=True)):
        cells = row.cells
        for cell, width in zip(cells, widths, strict=True):
            cell.width = Mm(wide * width / whole)
        if number < heading:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for place, each in told:
            look = {"bold": each["bold"], "italic": each["italic"], "align": SIDES[each["side"]]}
            _say(cells[place], each["text"], **look, size=size, first=True)
    for number, told in enumerate(rows):
        for place, each in told:
            if each["rows"] > 1 or each["columns"] > 1:
                last = table.cell(number + each["rows"] - 1, place + each["columns"] - 1)
                table.cell(number, place).merge(last)


def _placed(cells: list[dict[str, Any]], count: int) -> list[list[tuple[int, dict[str, Any]]]]:
    """Cells in their rows, each with the column in which it begins: what spans rows keeps its place below."""
    rows: list[list[tuple[int, dict[str, Any]]]] = []
    taken: set[tuple[int, int]] = set()
    row, place = 0, 0
    for cell in cells:
        while (row, place) in taken or place >= count:
            row, place = (row, place + 1) if place + 1 < count else (row + 1, 0)
        while len(rows) <= row + cell["rows"] - 1:
            rows.append([])
        rows[row].append((place, cell))
        down, across = range(row, row + cell["rows"]), range(place, place + cell["columns"])
        taken |= {(r, c) for r in down for c in across}
        place += cell["columns"]
    return rows


def _foot(made: Any, said: dict[str, Any], wide: int) -> None:
    left, right = _halves(made, wide, said["ends"])
    _say(left, "Nơi nhận:", bold=True, italic=True, align=ALIGN.LEFT, first=True)
    for line in said["recipients"]:
        _say(left, line, align=ALIGN.LEFT, size=11)
    for number, line in enumerate(said["signing"]):
        _say(right, line, bold=True, first=number == 0)
    for _ in range(4):
        _say(right, "")
    _say(right, said["signer"], bold=True)
    if said["trace"]:
        _say(made, said["trace"], align=ALIGN.LEFT, size=7)
