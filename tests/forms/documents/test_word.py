"""The shipped Word form: opened by another program it
shows what the PDF shows, and text that looks like a field stays text."""

from __future__ import annotations

import io
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document as Word
from docx.shared import Mm

from forms.documents.facts import (
    document,
    facts,
    write_word,
)
from forms.documents.fields import Block, paragraphs
from forms.documents.own import check_template
from forms.documents.pdf import write_pdf
from forms.documents.word import shipped_template
from tests.forms.documents.report import ISSUER, ODD, report
from tests.programs import convert, run


def words_of(pdf: Path) -> Counter[str]:
    """Words but for what stands on each page anew: headings of the table, the page's number."""
    again = {"2", *" ".join(report().headings).split()}
    return Counter(word for word in run("pdftotext", pdf, "-").split() if word not in again)


@pytest.mark.parametrize("kind", ["report", "letter", "notice"])
def test_word_opens_in_libreoffice_and_its_pdf_shows_the_same_text_as_ours(kind: str, tmp_path: Path) -> None:
    doc = report()
    if kind != "report":
        rows = [("Chi bộ 1", "08:00", "Hội trường")] if kind == "notice" else []
        more: dict[str, Any] = {
            "addressees": ("Các chi bộ", "Các đảng ủy"),
            "headings": ("Chi bộ", "Giờ", "Nơi") if rows else (),
            "rows": rows,
        }
        doc = document(kind, ISSUER, None, date(2026, 2, 5), "Quán triệt", paragraphs(ODD + "\nHai"), **more)
    (tmp_path / "w.docx").write_bytes(write_word(doc))
    (tmp_path / "t.pdf").write_bytes(write_pdf(doc))
    convert("pdf", tmp_path, tmp_path / "w.docx")
    assert words_of(tmp_path / "w.pdf") == words_of(tmp_path / "t.pdf")
    assert "LiberationSerif" in run("pdffonts", tmp_path / "t.pdf").replace("-", "")


def test_text_that_looks_like_a_field_stays_text() -> None:
    doc = document(
        "letter",
        ISSUER,
        1,
        date(2019, 1, 5),
        "{{ issuer }}",
        [Block("{% for x in y %}"), Block("{{ signer }}")],
    )
    assert "{{ signer }}" in "\n".join(p.text for p in Word(io.BytesIO(write_word(doc))).paragraphs)


def shipped() -> Any:
    return Word(io.BytesIO(shipped_template()))


def test_the_shipped_form_is_of_the_size_and_letter_the_rule_asks() -> None:
    made = shipped()
    page, letter = made.sections[0], made.styles["Normal"].font
    assert [round(length.mm) for length in (page.page_width, page.page_height)] == [210, 297]
    margins = (page.top_margin, page.bottom_margin, page.left_margin, page.right_margin)
    assert [round(length.mm) for length in margins] == [20, 20, 30, 15]
    assert (letter.name, letter.size.pt) == ("Times New Roman", 14)


def test_pages_are_numbered_from_the_second_on() -> None:
    page = shipped().sections[0]
    assert page.different_first_page_header_footer
    assert "PAGE" in page.header._element.xml and "PAGE" not in page.first_page_header._element.xml


def test_the_shipped_form_names_every_field_and_no_other() -> None:
    fields = {name for name in check_template(shipped_template(), facts(report())) if name != "kind"}
    assert fields == set(facts(report())) - {"kind"}


@pytest.mark.parametrize(
    ("kind", "there", "away"),
    [
        ("report", {"BÁO CÁO", "Quán triệt", "-----"}, {"V/v Quán triệt"}),
        ("notice", {"THÔNG BÁO", "Quán triệt"}, {"V/v Quán triệt"}),
        ("letter", {"V/v Quán triệt"}, {"Quán triệt", "-----", "BÁO CÁO"}),
    ],
)
def test_each_kind_of_document_has_its_own_head(kind: str, there: set[str], away: set[str]) -> None:
    doc = document(kind, ISSUER, 1, date(2019, 1, 5), "Quán triệt", paragraphs("Một"))
    made = Word(io.BytesIO(write_word(doc)))
    said = {each.text for each in made.paragraphs}
    said |= {each.text for table in made.tables for cell in table._cells for each in cell.paragraphs}
    assert there <= said and not away & said
    assert "BIỂU TỔNG HỢP" not in said and not [each for each in said if each.startswith("Kính gửi")]


def test_a_table_has_a_row_for_each_and_its_heading_on_every_page() -> None:
    made = Word(io.BytesIO(write_word(report())))
    table = next(each for each in made.tables if each.cell(0, 0).text == report().headings[0])
    assert [cell.text for cell in table.rows[0].cells] == list(report().headings)
    assert len(table.rows) == 1 + len(report().rows) and "w:tblHeader" in table.rows[0]._tr.xml


def test_columns_of_a_letter_are_as_wide_as_their_texts_need() -> None:
    made = Word(io.BytesIO(write_word(report())))
    table = next(each for each in made.tables if each.style is not None and each.style.name == "Table Grid")
    widths = [cell.width for cell in table.rows[1].cells]
    assert widths[0] > 2 * widths[4] and abs(sum(widths) - Mm(165)) < Mm(1)
    order = [each.tag.split("}")[1] for each in table._tbl.tblPr]
    assert order.index("tblCellMar") < order.index("tblLook"), "Word opens it in this order alone"
