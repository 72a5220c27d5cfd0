"""Cells that show less, or something else, than they hold: asked back, told, or read as people see them."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
import xlsxwriter

from forms.excel.read.asked import Asking
from forms.excel.read.raw import read_book
from forms.excel.read.rows import read_sheet, typed_sheet
from forms.excel.write.book import Column
from tests.forms.excel.read.small import COLUMNS, book


def made(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    out = io.BytesIO()
    book_ = xlsxwriter.Workbook(out, {"in_memory": True})
    fill(book_)
    book_.close()
    return out.getvalue()


PARTLY = (
    Column("code", "Mã"),
    Column("on", "Ngày", "date"),
    Column("month", "Tháng", "month"),
    Column("sum", "Tổng", "raw"),
)


def shown_as(value: datetime | float, number_format: str, heading: str) -> Any:
    """A sheet with one value below a heading, in a format."""

    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.write_row(0, 0, ["Mã", heading])
        sheet.write(1, 0, "a")
        style = book_.add_format({"num_format": number_format})
        if isinstance(value, datetime):
            sheet.write_datetime(1, 1, value, style)
        else:
            sheet.write_number(1, 1, value, style)

    return next(iter(read_book(made(fill)).values()))


@pytest.mark.parametrize(
    ("day", "number_format", "heading", "says"),
    [
        (datetime(2018, 9, 1), "mm/yyyy", "Ngày", {"kept": "01/09/2018"}),
        (datetime(2018, 9, 1), "mmm-yy", "Ngày", {"kept": "01/09/2018"}),
        (datetime(2018, 1, 1), "yyyy", "Ngày", {"kept": "01/01/2018"}),
        (datetime(2019, 12, 26), "d-mmm", "Ngày", {"kept": "26/12/2019", "nearest": "26/12/2018"}),
        (datetime(2017, 9, 1), '"tháng" m', "Tháng", {"kept": "01/09/2017", "nearest": "01/09/2018"}),
        (datetime(2018, 9, 26), "mm/yyyy", "Ngày", None),
        (datetime(2018, 9, 1), "[$-42A]dd/mm/yyyy", "Ngày", None),
        (datetime(2018, 9, 1), "mm/yyyy", "Tháng", None),
    ],
)
def test_a_day_that_its_cell_shows_in_part_is_asked_back_where_nobody_may_have_typed_the_rest(
    day: datetime, number_format: str, heading: str, says: dict[str, str] | None
) -> None:
    raw = shown_as(day, number_format, heading)
    column = "on" if heading == "Ngày" else "month"
    asked = typed_sheet(raw, PARTLY, ("code",))
    assert [q.says for q in asked.questions] == ([says] if says else [])
    assert (asked.rows[0][1][column] is None) == bool(says)
    for question in asked.questions:
        for reading, said in question.says.items():
            read = typed_sheet(raw, PARTLY, ("code",), asking=Asking({question.key: reading}))
            assert f"{read.rows[0][1][column]:%d/%m/%Y}" == said and not read.questions


def test_a_day_shown_without_its_year_that_is_the_nearest_is_told_for_the_preview() -> None:
    read = typed_sheet(shown_as(datetime(2018, 12, 26), "d-mmm", "Ngày"), PARTLY, ("code",))
    assert (read.proposed, read.questions) == ([("B2", date(2018, 12, 26))], [])
    assert read.rows[0][1]["on"] == date(2018, 12, 26)


def test_a_share_is_no_number_of_points_and_a_format_of_words_changes_nothing() -> None:
    assert typed_sheet(shown_as(0.5, "0%", "Tổng"), PARTLY, ("code",)).rows[0][1]["sum"] == "50%"
    assert typed_sheet(shown_as(2.5, '0.0" đ"', "Tổng"), PARTLY, ("code",)).rows[0][1]["sum"] == 2.5


@pytest.mark.parametrize(
    ("share", "said"), [(0.6041666666666666, "14:30"), (0.25, "06:00"), (0.375, "09:00")]
)
def test_a_share_of_a_day_is_a_time(share: float, said: str) -> None:
    read = read_sheet(book(["Mã", "Giờ"], ["a", share]), COLUMNS, ())
    assert read.rows[0][1]["at"] == said and not read.problems


def test_a_formula_that_nobody_computed_holds_something() -> None:
    read = read_sheet(
        book(["Mã", "Tên", "Số đảng viên"], ["a", "b", "=1+1"], ["", "=A2", ""]), COLUMNS, ("code",)
    )
    assert [q.code for q in read.questions] == ["heading"], "its column is not empty"
    assert [(p.cell, p.value, p.refusal.code) for p in read.problems] == [
        ("A3", "", "field.required"),
        ("B3", "=", "cell.formula"),
    ]


def test_another_table_below_is_told_where_it_begins_and_not_read() -> None:
    rows = [["Mã", "Tên", "Số"], ["a", "Một", 1], ["Tên", "Mã", "Số"], ["Hai", "b", 2]]
    read = read_sheet(book(*rows), COLUMNS, ("code", "name"))
    assert [(p.cell, p.value, p.refusal.code) for p in read.problems] == [("A3", "Tên", "cell.other_table")]
    assert [values["name"] for _n, values in read.rows] == ["Một"]


def test_an_apostrophe_before_a_code_is_asked_back_and_before_a_day_or_number_dropped_and_told() -> None:
    columns = (Column("code", "Mã", "code"), *COLUMNS[1:])
    data = book(["Mã", "Tên", "Ngày", "Số"], ["'01", "'Nhà'", "'26/12/2018", "'7"])
    raw = next(iter(read_book(data).values()))
    asked = typed_sheet(raw, columns, ("code",))
    assert [(q.key, q.says) for q in asked.questions] == [
        ("apostrophe:code", {"without": "01", "with": "'01"})
    ]
    read = typed_sheet(raw, columns, ("code",), asking=Asking({"apostrophe:code": "without"}))
    values = read.rows[0][1]
    assert [values[name] for name in ("code", "name", "on", "count")] == [
        "01",
        "'Nhà'",
        date(2018, 12, 26),
        7,
    ]
    assert read.mended == ["C2", "D2"]


def test_a_needed_column_that_is_not_to_be_read_is_asked_once_more() -> None:
    raw = next(iter(read_book(book(["Mã", "Tên đơn vị"], ["a", "b"])).values()))
    asking = Asking({"heading:ten don vi": "-"})
    assert [q.key for q in typed_sheet(raw, COLUMNS, ("code", "name"), asking=asking).questions] == [
        "heading:ten don vi"
    ]
    idle = typed_sheet(raw, COLUMNS, ("code",), asking=Asking({"heading:ten don vi": "-"}))
    assert (idle.questions, idle.unread) == ([], [("Tên đơn vị", "B")])


def test_hidden_columns_that_are_read_are_named() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.write_row(0, 0, ["Mã", "Ghi chú", "Tên", "Số"])
        sheet.write_row(1, 0, ["a", "x", "b"])
        sheet.set_column(1, 3, None, None, {"hidden": True})

    read = typed_sheet(next(iter(read_book(made(fill)).values())), COLUMNS, ("code",))
    assert read.veiled == ["C"], "one that holds nothing is not read, nor one that is not known"
    assert read.cell(2, "on") == "A2", "what a column lacks that is not there is told at the first"
