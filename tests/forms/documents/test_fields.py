"""Answers in a document: the form's own order and headings, tables as tables in Word and PDF, computed
fields, nothing of what nobody answered; nowhere the stored text of a table."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

from docx import Document as Word

from forms.documents.facts import document, facts, report_body, write_word
from forms.documents.fields import Block, field_blocks, form_blocks, group_blocks, shares
from forms.documents.own import check_template
from forms.documents.pdf import write_pdf
from forms.documents.word import shipped_template
from models.definitions.drafts import sketch
from models.definitions.formula_text import parse
from tests.forms.documents.report import CONTENT, ISSUER, OWN, groups
from tests.programs import convert, run

COLUMNS = [
    {"code": "work", "kind": "text", "title": "Việc"},
    {"code": "people", "kind": "number", "title": "Số người"},
]
STORED = '[{"people":"5","work":"Họp"},{"work":"Thăm hỏi"}]'
LEVELS = [{"code": "a", "label": "Cao"}, {"code": "b", "label": "Thấp"}]
CHOICES = [each | {"points": 0, "low": None, "high": None} for each in LEVELS]
WORKS = {"code": "works", "kind": "table", "title": "Việc đã làm", "columns": COLUMNS}
LEVEL = {"code": "level", "kind": "pick", "title": "Mức độ", "choices": CHOICES}
TWICE = {"code": "twice", "kind": "computed", "title": "Gấp đôi", "formula": parse("[count] * 2")}
FIELDS: list[dict[str, Any]] = [
    {"code": "head", "kind": "heading", "title": "Phần chung"},
    {"code": "count", "kind": "number", "title": "Số lớp:"},
    {"code": "help", "kind": "guide", "title": "Đọc kỹ trước khi ghi"},
    LEVEL,
    {"code": "empty", "kind": "heading", "title": "Không ai trả lời"},
    {"code": "none", "kind": "text", "title": "Bỏ trống"},
    {"code": "head2", "kind": "heading", "title": "Phần việc"},
    WORKS,
    TWICE,
]
VALUES = {"count": "7", "level": "a", "works": STORED, "twice": "14"}


def fields(*given: dict[str, Any]) -> list[Any]:
    made = sketch({"kind": "period_form"}, [{"code": "g", "title": "Nhóm", "fields": given}], {})
    return list(made.groups[0].fields)


def test_answers_stand_in_order_under_headings_that_have_something_below() -> None:
    told = [(block.text, block.heading) for block in group_blocks(fields(*FIELDS), VALUES)]
    assert told == [
        ("Phần chung", True),
        ("Số lớp: 7", False),
        ("Mức độ: Cao", False),
        ("Phần việc", True),
        ("Việc đã làm:", False),
        ("1. Việc: Họp; Số người: 5\n2. Việc: Thăm hỏi", False),
        ("Gấp đôi: 14", False),
    ]


def test_a_table_is_a_table_with_its_own_headings() -> None:
    (block,) = field_blocks(fields(WORKS)[0], STORED)
    assert block.heads == ("Việc", "Số người") and block.rows == (("Họp", "5"), ("Thăm hỏi", ""))
    assert field_blocks(fields(WORKS)[0], "[]") == field_blocks(fields(WORKS)[0], None) == []


def test_a_group_in_which_nothing_was_answered_is_not_there() -> None:
    two = [
        {"code": "g", "title": "Một", "fields": FIELDS[:2]},
        {"code": "h", "title": "Hai", "fields": [LEVEL]},
    ]
    made = sketch({"kind": "period_form"}, two, {}).groups
    assert [block.text for block in form_blocks(made, {"level": "b"})] == ["HAI", "Mức độ: Thấp"]


def letter(*own: dict[str, Any], before: tuple[dict[str, Any], ...] = (), **answers: str) -> list[Block]:
    content = CONTENT | {"narrative": {"tasks": "Dòng một", **answers}}
    return report_body(content, groups(*own, before=before))[0]


def test_the_letter_of_a_report_takes_an_offices_own_fields_in_the_order_of_its_form() -> None:
    texts = [block.text for block in letter(WORKS, LEVEL, works=STORED, level="a")]
    assert texts[-3:] == ["VIỆC ĐÃ LÀM", "1. Việc: Họp; Số người: 5\n2. Việc: Thăm hỏi", "Mức độ: Cao"]
    before = [block.text for block in letter(before=(WORKS,), works=STORED)]
    assert before[0] == "VIỆC ĐÃ LÀM" and before.index("I. ĐẶC ĐIỂM, TÌNH HÌNH") == 2
    assert not any('{"' in text or "[{" in text for text in texts + before)


def test_computed_fields_are_worked_out_and_what_was_not_asked_is_not_there() -> None:
    count = {"code": "count", "kind": "number", "title": "Số lớp"}
    texts = [block.text for block in letter(count, TWICE, LEVEL, count="4")]
    assert texts[-2:] == ["Số lớp: 4", "Gấp đôi: 8"]
    assert "Mức độ" not in " ".join(texts)


def test_several_groups_are_numbered_with_the_parts_of_every_report() -> None:
    parts = [{"code": "tasks", "kind": "long_text", "title": "x"}]
    two = [
        {"code": "a", "title": "Công tác dân vận", "fields": [WORKS]},
        {"code": "b", "title": "Phần chung", "fields": parts},
    ]
    made = list(sketch({"kind": "report_form"}, two, {}).groups)
    body, _rows = report_body(CONTENT | {"narrative": {"tasks": "Làm", "works": STORED}}, made)
    told = [block.text for block in body if block.heading]
    assert told == [
        "I. ĐẶC ĐIỂM, TÌNH HÌNH",
        "II. KẾT QUẢ",
        "III. CÔNG TÁC DÂN VẬN",
        "IV. NHIỆM VỤ QUÝ SAU",
    ]


def test_word_and_pdf_show_the_table_as_one(tmp_path: Path) -> None:
    body = letter(WORKS, OWN, works=STORED, own="Xong")
    doc = document("report", ISSUER, 1, date(2019, 1, 5), "Kết quả", body, headings=("Tên tổ chức",))
    made = Word(io.BytesIO(write_word(doc)))
    assert made.paragraphs and doc.body[-1].text == "Xong./."
    tail = document("report", ISSUER, 1, date(2019, 1, 5), "x", letter(WORKS, works=STORED))
    assert (tail.body[-1], tail.body[-2].heads) == (Block("./."), ("Việc", "Số người"))
    grid = next(t for t in made.tables if t.rows[0].cells[0].text == "Việc")
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [
        ["Việc", "Số người"],
        ["Họp", "5"],
        ["Thăm hỏi", ""],
    ]
    (tmp_path / "w.docx").write_bytes(write_word(doc))
    (tmp_path / "t.pdf").write_bytes(write_pdf(doc))
    convert("pdf", tmp_path, tmp_path / "w.docx")
    for name in ("w", "t"):
        text = run("pdftotext", "-layout", tmp_path / f"{name}.pdf", "-")
        assert "Thăm hỏi" in text and "Số người" in text and '{"' not in text


def test_the_shipped_template_with_its_tables_is_one_that_an_office_may_send_back() -> None:
    doc = document("report", ISSUER, 1, date(2019, 1, 5), "x", letter(OWN, own="x"))
    assert "body" in check_template(shipped_template(), facts(doc))


def test_columns_have_room_for_words_and_long_texts_run_over_lines() -> None:
    rows = [["Chi bộ Sở Nông nghiệp và Phát triển nông thôn", "12", "27/01/2019"], ["A", "7"]]
    first, second, third = shares(("Chi bộ", "Số đảng viên", "Ngày"), rows)
    assert (first, second, third) == (34, 10, 13)
    assert shares(("Ghi chú",), [["x" * 50]]) == [53], "a word that cannot be broken keeps its room"
    assert shares((), []) == [] and shares(("A",), []) == [4]
