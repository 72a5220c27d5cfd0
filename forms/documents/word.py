"""The shipped Word form of an official document, with its fields in
it (domain.md 6): A4, Times New Roman 14, two columns at the head.

An office may download it, change its looks and send it back as its own template.
"""

from __future__ import annotations

import io
from functools import cache
from typing import Any

from docx import Document as NewDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from forms.documents.fields import shares

FONT = "Times New Roman"
SIZE = 14
WIDE = 165
"""Millimetres between the margins (domain.md 6)."""


@cache
def shipped_template() -> bytes:
    """The shipped form as a template."""
    made = NewDocument()
    _page(made)
    _head(made)
    _title(made)
    _body(made)
    _table(made)
    _tables(made)
    _foot(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _page(made: Any) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True
    style = made.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(SIZE)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(0)
    number = section.header.paragraphs[0]
    number.alignment = ALIGN.CENTER
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = number.add_run()
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        run._r.append(part)


def _say(
    place: Any,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    align: Any = ALIGN.CENTER,
    size: int = SIZE,
    first: bool = False,
) -> Any:
    """A paragraph in a cell or a document; `first` fills the empty one that is there."""
    paragraph = place.paragraphs[0] if first else place.add_paragraph()
    paragraph.alignment = align
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return paragraph


def _line(paragraph: Any) -> None:
    """A rule under a paragraph."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


def _columns(made: Any, left: int, right: int) -> tuple[Any, Any]:
    table = made.add_table(rows=1, cols=2)
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, cell, width in zip(table.columns, table.rows[0].cells, (left, right), strict=True):
        column.width = cell.width = Mm(width)
    return table.rows[0].cells[0], table.rows[0].cells[1]


def _head(made: Any) -> None:
    left, right = _columns(made, 75, 90)
    _say(left, "{{ above }}", first=True)
    _say(left, "{{ issuer }}", bold=True)
    _say(left, "*")
    _say(left, "{{ symbol }}")
    _say(left, "{%p if kind == 'letter' %}")
    _say(left, "V/v {{ abstract }}", italic=True, size=12)
    _say(left, "{%p endif %}")
    rule = _say(right, "ĐẢNG CỘNG SẢN VIỆT NAM", bold=True, first=True)
    _line(rule)
    rule.paragraph_format.left_indent = rule.paragraph_format.right_indent = Mm(3)
    _say(right, "{{ place_date }}", italic=True).paragraph_format.space_before = Pt(6)


def _title(made: Any) -> None:
    made.add_paragraph()
    _say(made, "{%p if name %}")
    _say(made, "{{ name }}", bold=True, size=16)
    _say(made, "{{ abstract }}", bold=True)
    _say(made, "-----")
    _say(made, "{%p endif %}")
    _say(made, "{%p if addressees %}")
    _say(made, "Kính gửi: {{ addressees|join('; ') }}")
    _say(made, "{%p endif %}")
    made.add_paragraph()


def _body(made: Any) -> None:
    _say(made, "{%p for block in body %}")
    _say(made, "{%p if block.heading %}")
    _indent(_say(made, "{{ block.text }}", bold=True, align=ALIGN.LEFT))
    _say(made, "{%p elif block.rows %}")
    _grid(made, "block.heads", "block.rows")
    _say(made, "{%p else %}")
    _indent(_say(made, "{{ block.text }}", align=ALIGN.JUSTIFY))
    _say(made, "{%p endif %}")
    _say(made, "{%p endfor %}")


def _indent(paragraph: Any) -> None:
    paragraph.paragraph_format.first_line_indent, paragraph.paragraph_format.space_before = Mm(10), Pt(6)


def _table(made: Any) -> None:
    _say(made, "{%p if rows %}")
    _say(made, '{%p if kind == "notice" %}')
    _say(made, "BIỂU KÈM THEO", bold=True).paragraph_format.space_before = Pt(10)
    _say(made, "{%p else %}")
    _say(made, "BIỂU TỔNG HỢP", bold=True).paragraph_format.space_before = Pt(10)
    _say(made, "{%p endif %}")
    _grid(made, "headings", "rows")
    _say(made, "{%p endif %}")


def _tables(made: Any) -> None:
    """Tables of an office's own fields, each below its title."""
    _say(made, "{%p for table in tables %}")
    _say(made, "{{ table.title }}", bold=True).paragraph_format.space_before = Pt(10)
    _grid(made, "table.headings", "table.rows")
    _say(made, "{%p endfor %}")


def _grid(made: Any, headings: str, rows: str) -> None:
    """A table of so many columns as there are headings, which are repeated on every page."""
    table = made.add_table(rows=4, cols=3)
    table.style = "Table Grid"
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for number, text in ((1, f"{{%tr for row in {rows} %}}"), (3, "{%tr endfor %}")):
        table.rows[number].cells[0].paragraphs[0].add_run(text)
    for number, names, bold in ((0, headings, True), (2, "row", False)):
        opening, shown, closing = table.rows[number].cells
        opening.paragraphs[0].add_run(f"{{%tc for cell in {names} %}}")
        _say(shown, "{{ cell }}", bold=bold, size=11, first=True)
        closing.paragraphs[0].add_run("{%tc endfor %}")


def _foot(made: Any) -> None:
    made.add_paragraph()
    left, right = _columns(made, 75, 90)
    heading = _say(left, "Nơi nhận:", first=True, align=ALIGN.LEFT)
    heading.runs[0].underline = True
    _say(left, "{%p for line in recipients %}")
    _say(left, "{{ line }}", size=12, align=ALIGN.LEFT)
    _say(left, "{%p endfor %}")
    right.paragraphs[0].add_run("{%p for line in signing %}")
    _say(right, "{{ line }}", bold=True)
    _say(right, "{%p endfor %}")
    for _ in range(4):
        _say(right, "")
    _say(right, "{{ signer }}", bold=True)
    _say(made, "{%p if trace %}")
    _say(made, "{{ trace }}", size=8, align=ALIGN.LEFT)
    _say(made, "{%p endif %}")


def spread(made: Any) -> None:
    """Give the columns of a letter's tables, in a document that is drawn, the widths that their texts need;
    words of the first column stand left."""
    for table in made.tables:
        if table.style is not None and table.style.name == "Table Grid":
            _spread(table._tbl)


def _spread(table: Any) -> None:
    rows = [["".join(cell.itertext()).strip() for cell in row.tc_lst] for row in table.tr_lst]
    parts = shares(rows[0], rows[1:]) if rows else []
    widths = [Mm(WIDE * part / sum(parts)) for part in parts]
    close_margins(table)
    for column, width in zip(table.tblGrid.gridCol_lst, widths, strict=False):
        column.w = width
    for number, row in enumerate(table.tr_lst):
        for cell, width in zip(row.tc_lst, widths, strict=False):
            cell.width = width
        if number and row.tc_lst:
            for paragraph in row.tc_lst[0].p_lst:
                paragraph.alignment = ALIGN.LEFT


def close_margins(table: Any) -> None:
    """Little room between letters and lines of a table: columns are narrow. What stands in which order there
    Word is strict about."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        each = OxmlElement(f"w:{side}")
        each.set(qn("w:w"), "45")
        each.set(qn("w:type"), "dxa")
        margins.append(each)
    look = table.tblPr.find(qn("w:tblLook"))
    if look is None:
        table.tblPr.append(margins)
    else:
        look.addprevious(margins)
