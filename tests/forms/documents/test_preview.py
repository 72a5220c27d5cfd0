"""How the pages of a Word document look, told without Word: words, weight, sizes, tables, heads, notes."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Mm, Pt

from forms.documents import preview
from forms.documents.facts import facts
from forms.documents.own import draw
from forms.documents.preview import PICTURE, look, pages_of
from forms.documents.word import shipped_template
from tests.documents import WORDS, noted
from tests.forms.documents.report import report
from tests.programs import run

W = f'xmlns:w="{WORDS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def made(doc: Any) -> dict[str, Any]:
    """What the pages of a document show."""
    out = io.BytesIO()
    doc.save(out)
    return pages_of(out.getvalue())


def words(blocks: list[dict[str, Any]]) -> list[str]:
    return [
        "".join(each["text"] for each in block["runs"]) for block in blocks if block["sort"] == "paragraph"
    ]


def test_the_shipped_form_is_shown_as_it_is_with_the_number_of_the_page_in_its_head(tmp_path: Path) -> None:
    said = pages_of(draw(facts(report()), shipped_template()))
    assert said["page"] == {"page_width": 210.01, "page_height": 297.0} and not said["cut"]
    assert said["margins"] == {"top": 20.0, "bottom": 20.0, "left": 30.0, "right": 14.99}
    assert [words(each) for each in said["heads"]] == [[""], [""]]  # none on the first page
    assert said["heads"][1][0]["runs"][0]["page"] is True
    (tmp_path / "t.pdf").write_bytes(look(said))
    text = " ".join(run("pdftotext", "-layout", tmp_path / "t.pdf", "-").split())
    for part in ("ĐẢNG ỦY SỞ MẪU", "Số 01-BC/ĐU", "BIỂU TỔNG HỢP", "Lò Thị Mẫu", "Nơi nhận:"):
        assert part in text
    assert "{{" in text  # what somebody wrote in a report is no tag


def test_words_have_the_look_of_their_run_their_style_and_the_document() -> None:
    doc = docx.Document()
    doc.styles["Normal"].font.size = Pt(13)
    one = doc.add_paragraph("thường ")
    bold = one.add_run("đậm")
    bold.bold, bold.font.size = True, Pt(16)
    one.alignment = WD_ALIGN_PARAGRAPH.CENTER
    one.paragraph_format.left_indent, one.paragraph_format.space_before = Mm(5), Pt(6)
    doc.add_paragraph("mục", style="List Bullet")
    first, second = made(doc)["blocks"][:2]
    assert (first["side"], first["indent"], first["before"]) == ("center", 4.99, 6.0)
    assert [(run["text"], run["bold"], run["size"]) for run in first["runs"]] == [
        ("thường ", False, 13.0),
        ("đậm", True, 16.0),
    ]
    assert second["listed"] and not first["listed"]


def test_cells_that_were_joined_reach_over_their_columns_and_rows() -> None:
    doc = docx.Document()
    table = doc.add_table(rows=3, cols=3)
    table.style = "Table Grid"
    table.cell(0, 0).merge(table.cell(0, 1)).text = "ngang"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "dọc"
    found = made(doc)["blocks"][0]
    assert found["lines"] and len(found["widths"]) == 3
    spans = [[(cell["columns"], cell["rows"]) for cell in row] for row in found["rows"]]
    assert spans == [[(2, 1), (1, 1)], [(1, 1), (1, 1), (1, 2)], [(1, 1), (1, 1)]]
    assert words(found["rows"][1][2]["blocks"]) == ["dọc"]
    assert not made_plain()["lines"]


def made_plain() -> dict[str, Any]:
    doc = docx.Document()
    doc.add_table(rows=1, cols=1)
    found: dict[str, Any] = made(doc)["blocks"][0]
    return found


def test_a_box_of_text_is_shown_once_and_a_picture_is_named() -> None:
    doc = docx.Document()
    box = "<w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent>"
    both = (
        f"<w:r {W}><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    paragraph = doc.add_paragraph("ngoài ")
    paragraph._p.append(parse_xml(both))
    doc.add_paragraph()._p.append(parse_xml(f"<w:r {W}><w:drawing/></w:r>"))
    blocks = made(doc)["blocks"]
    assert words(blocks) == ["ngoài ", PICTURE]
    assert [words(block["blocks"]) for block in blocks if block["sort"] == "box"] == [["trong hộp"]]


def test_the_number_that_word_wrote_for_a_page_is_not_said_beside_the_own() -> None:
    doc = docx.Document()
    paragraph = doc.add_paragraph("Trang ")
    parts = ('<w:fldChar w:fldCharType="begin"/>', "<w:instrText> PAGE </w:instrText>")
    parts += ('<w:fldChar w:fldCharType="separate"/>', "<w:t>7</w:t>", '<w:fldChar w:fldCharType="end"/>')
    for part in (*parts, "<w:t> hết</w:t>"):
        paragraph._p.append(parse_xml(f"<w:r {W}>{part}</w:r>"))
    runs = made(doc)["blocks"][0]["runs"]
    assert [(each["text"], each["page"]) for each in runs] == [("Trang ", False), ("", True), (" hết", False)]


def test_footnotes_stand_at_the_end_and_a_long_document_is_shown_in_part(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = pages_of(noted("Chú thích một"))
    assert said["notes"] == ["Chú thích một"]
    doc = docx.Document()
    for number in range(5):
        doc.add_paragraph(f"đoạn {number}")
    monkeypatch.setattr(preview, "MOST", 5)
    cut = made(doc)
    assert cut["cut"] and words(cut["blocks"]) == ["đoạn 0"]  # heads and feet are paragraphs too
    (tmp_path / "t.pdf").write_bytes(look(cut))
    assert "(…)" in run("pdftotext", tmp_path / "t.pdf", "-")
