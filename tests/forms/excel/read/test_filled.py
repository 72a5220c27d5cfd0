"""A template that comes back: a bent stamp is refused, columns are found by their hidden names wherever they
stand, what is not read is told."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pytest
from openpyxl import load_workbook

from forms.excel.read.filled import check_filled, lost_columns, open_filled, read_filled
from forms.excel.read.templates import (
    FIRST_ROW,
    HEADING_ROW,
    STAMP,
    Entry,
    write_filled,
)
from models.core.base import set_clock
from models.core.errors import Refusal
from tests.forms.excel.read.templated import ENTRIES, STAMPED, changed, opened, written

pytestmark = pytest.mark.usefixtures("speaking")


def test_a_template_comes_back_with_its_stamp_and_the_rows_that_hold_something() -> None:
    filled = opened(written())
    assert filled.stamp == STAMPED and next(iter(filled.book)) == "Sinh hoạt" and STAMP in filled.book
    sheet = read_filled(filled, ENTRIES, 9)
    assert sheet.problems == []
    assert sheet.rows == [
        (
            FIRST_ROW + 1,
            {"unit": "CB01", "kind": "Thường kỳ", "on": date(2018, 12, 26), "count": 11, "note": "a\nb"},
        )
    ], "a row with nothing but what was filled in beforehand is an empty one"


def bend(book: Any) -> None:
    book[STAMP]["A1"] = book[STAMP]["A1"].value.replace("CB02", "CB03")


def sign_lost(book: Any) -> None:
    book[STAMP]["A2"] = None


def sheet_lost(book: Any) -> None:
    book["Sinh hoạt"].title = "Khác"


@pytest.mark.parametrize(
    ("edit", "code"), [(bend, "file.stamp"), (sign_lost, "file.stamp"), (sheet_lost, "file.sheet_lost")]
)
def test_a_stamp_that_was_bent_or_has_lost_its_sheet_is_refused(edit: Any, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        opened(changed(edit))
    assert refused.value.code == code


def test_a_stamp_of_another_house_is_refused() -> None:
    with pytest.raises(Refusal, match=r"file\.stamp"):
        open_filled(written(), "bí mật khác")


def test_columns_are_found_by_their_hidden_names_in_any_order_and_wording() -> None:
    def edit(book: Any) -> None:
        sheet = book["Sinh hoạt"]
        sheet.insert_cols(1)
        for place in range(2, 7):
            sheet.cell(HEADING_ROW + 1, place).value = "Tên khác"

    sheet = read_filled(opened(changed(edit)), ENTRIES, 9)
    assert [(values["unit"], values["count"]) for _number, values in sheet.rows] == [("CB01", 11)]
    assert sheet.cell(FIRST_ROW + 1, "count") == "E5"


def test_a_column_that_was_taken_out_is_not_read_as_empty() -> None:
    sheet = read_filled(opened(changed(lambda book: book["Sinh hoạt"].delete_cols(5))), ENTRIES, 9)
    assert "note" not in sheet.rows[0][1] and sheet.rows[0][1]["count"] == 11


def test_columns_that_are_no_more_are_told_where_they_hold_something() -> None:
    def name(data: bytes) -> list[str]:
        filled = opened(data)
        return [letter for _heading, letter in lost_columns(filled, ENTRIES[:3], filled.book["Sinh hoạt"])]

    assert name(written()) == ["D", "E"]
    whole = opened(written())
    assert lost_columns(whole, ENTRIES, whole.book["Sinh hoạt"]) == []

    def emptied(book: Any) -> None:
        book["Sinh hoạt"].cell(FIRST_ROW + 1, 4).value = None

    assert name(changed(emptied)) == ["E"]


def test_a_column_that_somebody_added_to_a_template_is_told() -> None:
    def edit(book: Any) -> None:
        sheet = book["Sinh hoạt"]
        sheet.cell(HEADING_ROW + 1, 9).value, sheet.cell(FIRST_ROW + 1, 9).value = "Của tôi", "x"

    filled = opened(changed(edit))
    assert lost_columns(filled, ENTRIES, filled.book["Sinh hoạt"]) == [("Của tôi", "I")]


def test_a_heading_or_a_contact_with_a_sharp_is_no_sign_of_a_template() -> None:
    book = openpyxl.Workbook()
    for line in (["#", "Mã", "Số", "Ghi chú"], [1, "CB09", 3, "#unit"], [2, "CB10", 4, ""]):
        book.worksheets[0].append(line)
    out = io.BytesIO()
    book.save(out)
    sheet = read_filled(opened(out.getvalue()), ENTRIES, 9)
    assert [values["unit"] for _n, values in sheet.rows] == ["CB09", "CB10"]
    assert sheet.unread == [("#", "A")]


def test_a_list_of_ones_own_is_read_by_its_headings() -> None:
    book = openpyxl.Workbook()
    for line in (["Ghi chú", "Mã", "Số"], ["x", "CB09", 3]):
        book.worksheets[0].append(line)
    out = io.BytesIO()
    book.save(out)
    filled = opened(out.getvalue())
    assert filled.stamp is None
    values = read_filled(filled, ENTRIES, 9).rows[0][1]
    assert (values["unit"], values["count"], values["note"]) == ("CB09", 3, "x")


def test_a_file_is_refused_for_its_rows_without_typing_them() -> None:
    filled = opened(written())
    check_filled(filled, ENTRIES, 1)
    for read in (check_filled, read_filled):
        with pytest.raises(Refusal, match=r"file\.rows"):
            read(filled, ENTRIES, 0)
    empty = changed(lambda book: book["Sinh hoạt"].delete_rows(FIRST_ROW + 1))
    with pytest.raises(Refusal, match=r"file\.empty"):
        check_filled(opened(empty), ENTRIES, 9)


CHECKED = [
    Entry("code", "Mã", most=5, needed=True),
    Entry("count", "Số", "integer", low=1, high=40),
    Entry("on", "Ngày", "date", future="unit.future"),
    Entry("other", "Ngày khác", "date"),
    Entry("kind", "Loại", options=("Thường kỳ",), most=2),
]


def test_what_the_templates_cells_refuse_is_refused_of_a_pasted_cell_too() -> None:
    """The same bounds, told to Excel and held to on the way in."""
    set_clock(datetime(2026, 11, 29, 3, tzinfo=UTC))
    out = io.BytesIO()
    write_filled(out, STAMPED, "bí mật", "Tiêu đề", "Một câu.", CHECKED, [], 3)
    book = load_workbook(io.BytesIO(out.getvalue()))
    sheet = book["Sinh hoạt"]
    checks = {str(each.sqref)[:1]: each for each in sheet.data_validations.dataValidation}
    assert (checks["A"].type, checks["A"].formula1) == ("textLength", "5")
    assert (checks["B"].formula1, checks["B"].formula2) == ("1", "40")
    assert (checks["C"].formula1, checks["C"].formula2) == ("1", "TODAY()"), "1 January 1900 is day 1"
    assert (checks["D"].formula1, checks["D"].formula2) == ("1", "73415"), "31 December 2100"
    right = ("ABCDE", 40, date(2026, 11, 29), date(2100, 12, 31), "Thường kỳ")
    wrong = ("ABCDEF", 41, date(2026, 11, 30), date(2101, 1, 1), "Thường kỳ")
    for row, line in ((FIRST_ROW + 1, right), (FIRST_ROW + 2, wrong)):
        for place, value in enumerate(line, 1):
            sheet.cell(row, place, value)
    sent = io.BytesIO()
    book.save(sent)
    read = read_filled(opened(sent.getvalue()), CHECKED, 9)
    assert [(p.cell, p.refusal.code) for p in sorted(read.problems, key=lambda p: p.cell)] == [
        (f"A{FIRST_ROW + 2}", "field.long"),
        (f"B{FIRST_ROW + 2}", "field.range"),
        (f"C{FIRST_ROW + 2}", "unit.future"),
        (f"D{FIRST_ROW + 2}", "field.year"),
    ]
    assert read.rows[0][1] == dict(zip((e.name for e in CHECKED), right, strict=True))
