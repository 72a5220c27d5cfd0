"""Reading: sound workbooks are read as people meant them, and what does not fit is told at its cell."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from forms.excel.read.rows import read_book, read_sheet, typed_sheet
from forms.excel.write.book import Column
from models.core.errors import Refusal
from tests.forms.excel.hell import (
    changed,
    formulas,
    good,
    prefixed,
)

COLUMNS = (
    Column("code", "Mã"),
    Column("name", "Tên"),
    Column("on", "Ngày", "date"),
    Column("count", "Số", "integer"),
    Column("month", "Tháng", "month"),
    Column("at", "Giờ", "time"),
)


def book(*rows: list[Any], title: str = "Danh sách") -> bytes:
    made = openpyxl.Workbook()
    made.active.title = title  # type: ignore[union-attr]
    for row in rows:
        made.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_several_sheets_are_read_by_name_and_in_order() -> None:
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    for title in ("Nhóm", "Tiêu chí & mức", "Trống", "Khuất"):
        made.add_worksheet(title)
    made.worksheets()[1].write(3, 2, "giữa")
    made.worksheets()[0].write(0, 0, "đầu")
    made.worksheets()[3].hide()
    made.close()
    read = read_book(out.getvalue())
    assert list(read) == ["Nhóm", "Tiêu chí & mức", "Trống", "Khuất"]
    assert read["Tiêu chí & mức"].rows[3] == (4, ["", "", "giữa"])
    assert read["Trống"].rows == []
    assert list(read_book(out.getvalue(), "Khuất", "Nhóm")) == ["Nhóm", "Khuất"]


def test_formulas_are_told_at_their_cells_and_their_kept_values_are_not_believed() -> None:
    read = read_sheet(book(["Mã", "Tên"], ["a", "b"], ["=1+1", "c"]), COLUMNS, ("code",))
    assert [(p.cell, p.refusal.code) for p in read.problems] == [("A3", "cell.formula")]
    assert read.rows[1][1]["code"] is None
    assert next(iter(read_book(formulas()).values())).formulas == {"A1"}
    prefixed_ = changed(
        {"xl/worksheets/sheet1.xml": lambda t: prefixed(t).replace(b"<x:v>", b"<x:f>1</x:f><x:v>", 1)}
    )
    assert next(iter(read_book(prefixed_).values())).formulas == {"A1"}


def test_headings_are_found_by_name_wherever_they_stand() -> None:
    read = read_sheet(
        book(["Tiêu đề"], [], ["", "TÊN *", "Mã", "Số"], ["", "Chi bộ", "X", 7]), COLUMNS, ("code", "name")
    )
    assert read.rows == [
        (4, {"code": "X", "name": "Chi bộ", "on": None, "count": 7, "month": None, "at": None})
    ]
    assert (read.cell(4, "code"), read.cell(4, "name")) == ("C4", "B4")


def test_stray_blanks_and_unseen_letters_are_dropped_and_told_at_their_cell() -> None:
    rows = [
        ["Mã", "\ufeffTên", "Ngày"],
        [" X\u200b1 ", "Chi\u00a0bộ  Một", "05/01/2019 "],
        ["Y", "Chi bo\u0323\u0302", None],
    ]
    read = read_sheet(book(*rows), COLUMNS, ("code", "name"))
    assert [(v["code"], v["name"], v["on"]) for _n, v in read.rows] == [
        ("X1", "Chi bộ Một", date(2019, 1, 5)),
        ("Y", "Chi bộ", None),
    ]
    assert read.mended == ["A2", "B2", "C2"]


def test_letters_that_files_do_not_show_are_read_as_they_were_meant_and_told() -> None:
    read = read_sheet(book(["Mã", "Tên"], ["a", "\uf0a7 Một ﬁ"], ["b", "☑ Hai"]), COLUMNS, ("code",))
    assert [values["name"] for _n, values in read.rows] == ["▪ Một fi", "☑ Hai"]
    assert read.became == {"\uf0a7": "▪", "ﬁ": "fi"} and read.mended == []


@pytest.mark.parametrize(
    ("column", "typed", "code"),
    [
        ("on", "31/02/2019", "field.no_day"),
        ("on", "7/27/2019", "field.day_first"),
        ("on", 12.5, "field.date"),
        ("count", "1,5", "field.number"),
        ("count", -3, "field.number"),
        ("count", "٣", "field.number"),
        ("month", "13/2018", "field.month"),
        ("name", "x" * 401, "field.long"),
        ("name", "Chi bộ \u202eMột", "field.unseen"),
        ("name", "Chi bộ\u200f Một", "field.unseen"),
        ("name", "Chi bộ 漢", "field.letter"),
        ("at", "8.3", "field.time"),
    ],
)
def test_what_does_not_fit_a_column_is_told_at_its_cell(column: str, typed: Any, code: str) -> None:
    heading = next(c.heading for c in COLUMNS if c.name == column)
    read = read_sheet(book(["Mã", heading], ["a", typed]), COLUMNS, ())
    assert [(p.cell, p.refusal.code) for p in read.problems] == [("B2", code)]


def test_dates_and_months_are_read_as_dates_and_as_text() -> None:
    read = read_sheet(
        book(
            ["Mã", "Ngày", "Tháng"],
            ["a", date(2018, 12, 26), date(2018, 12, 1)],
            ["b", "2018-12-26", "12/2018"],
        ),
        COLUMNS,
        (),
    )
    assert {(v["on"], v["month"]) for _n, v in read.rows} == {(date(2018, 12, 26), date(2018, 12, 1))}


def test_days_without_a_year_are_read_near_the_month_of_their_row_and_told_for_the_preview() -> None:
    read = read_sheet(
        book(
            ["Tháng", "Ngày", "Giờ"],
            ["12/2018", "5/1", "8h30"],
            ["12/2018", "27-12-18", 8],
            ["01/2018", "31/12", "8 giờ"],
        ),
        (Column("month", "Tháng", "month"), Column("on", "Ngày", "date"), Column("at", "Giờ", "time")),
        (),
    )
    assert [v["on"] for _n, v in read.rows] == [date(2019, 1, 5), date(2018, 12, 27), date(2017, 12, 31)]
    assert [v["at"] for _n, v in read.rows] == ["08:30", "08:00", "08:00"]
    assert read.proposed == [("B2", date(2019, 1, 5)), ("B4", date(2017, 12, 31))]
    assert not read.problems


def test_missing_headings_too_many_rows_and_none_are_sentences() -> None:
    with pytest.raises(Refusal, match=r"file\.headings"):
        read_sheet(good(), COLUMNS, ("code", "on"))
    with pytest.raises(Refusal, match=r"file\.empty"):
        read_sheet(book(["Mã", "Tên"], [None, " "]), COLUMNS, ("code",))
    with pytest.raises(Refusal, match=r"file\.rows"):
        typed_sheet(read_book(good(9))["Danh sách"], COLUMNS, ("code",), most_rows=8)
