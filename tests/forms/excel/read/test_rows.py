"""Reading: sound workbooks are read as people meant them, and what does not fit is told at its cell."""

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
from models.core.errors import Refusal
from tests.forms.excel.hell import (
    changed,
    formulas,
    good,
    prefixed,
)
from tests.forms.excel.read.small import COLUMNS, book


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
        ("count", -3, "field.range"),
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


def made(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    out = io.BytesIO()
    book_ = xlsxwriter.Workbook(out, {"in_memory": True})
    fill(book_)
    book_.close()
    return out.getvalue()


def test_a_merged_value_holds_for_each_row_that_it_covers() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.merge_range("A1:D1", "DANH SÁCH")
        sheet.write_row(1, 0, ["Mã", "Tên", "Số", "Tháng"])
        for row, code in enumerate(("a", "b", "c"), 2):
            sheet.write(row, 0, code)
        sheet.merge_range("B3:B5", "chung")
        sheet.merge_range("C3:D4", 7)

    raw = next(iter(read_book(made(fill)).values()))
    assert raw.merged == ("B3:B5", "C3:D4")
    read = typed_sheet(raw, COLUMNS, ("code",))
    assert [values["name"] for _n, values in read.rows] == ["chung", "chung", "chung"]
    assert [values["count"] for _n, values in read.rows] == [7, 7, None]
    assert [values["month"] for _n, values in read.rows] == [None, None, None]
    assert read.merged == ("B3:B5", "C3:D4")


def test_headings_of_two_rows_are_one_where_what_stands_above_is_merged() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.merge_range("A1:A2", "Mã")
        sheet.merge_range("B1:B2", "Tên")
        sheet.merge_range("C1:D1", "Chi tiết")
        sheet.write_row(1, 2, ["Số", "Ngày"])
        sheet.write_row(2, 0, ["a", "b", 3, "1/2/2026"])

    read = typed_sheet(next(iter(read_book(made(fill)).values())), COLUMNS, ("code",))
    assert read.rows == [
        (3, {"code": "a", "name": "b", "on": date(2026, 2, 1), "count": 3, "month": None, "at": None})
    ]


def test_an_error_is_told_with_what_stands_there_and_a_truth_is_no_formula() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.write_row(0, 0, ["Mã", "Tên", "Số"])
        sheet.write_row(1, 0, ["a", "b"])
        sheet.write_formula("C2", "=#REF!", None, "#REF!")
        sheet.write_formula("B3", "=TRUE()", None, True)
        sheet.write(2, 0, "c")

    read = typed_sheet(next(iter(read_book(made(fill)).values())), COLUMNS, ("code",))
    assert [(p.cell, p.value, p.refusal.code, p.refusal.values) for p in read.problems] == [
        ("C2", "#REF!", "cell.error", {"text": "#REF!"})
    ]
    assert [values["name"] for _n, values in read.rows] == ["b", "TRUE"]


def test_a_row_that_holds_nothing_but_an_error_is_no_empty_one() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.write_row(0, 0, ["Mã", "Tên"])
        sheet.write_row(1, 0, ["a", "b"])
        sheet.write_formula("B3", "=#N/A", None, "#N/A")

    read = typed_sheet(next(iter(read_book(made(fill)).values())), COLUMNS, ())
    assert [(p.cell, p.value) for p in read.problems] == [("B3", "#N/A")]


CODES = (Column("code", "Mã", "code"), Column("name", "Tên"), Column("sum", "Tổng", "raw"))


def test_codes_stand_as_they_are_shown_or_are_asked_back() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.write_row(0, 0, ["Mã", "Tên", "Tổng"])
        styles = [book_.add_format({"num_format": each}) for each in ("000", "0.00", "#,##0", "d-mmm")]
        for row, (value, style) in enumerate(zip((7, 1.1, 12_500), styles, strict=False), 1):
            sheet.write_number(row, 0, value, style)
        sheet.write_datetime(4, 0, datetime(2026, 12, 1), styles[3])
        for row in range(1, 5):
            sheet.write(row, 1, "x")

    raw = next(iter(read_book(made(fill)).values()))
    asked = typed_sheet(raw, CODES, ("code",))
    assert [values["code"] for _n, values in asked.rows] == ["007", "1.10", None, None]
    assert [q.key for q in asked.questions] == ["shown:code", "date_code:code"]
    assert {p.refusal.code for p in asked.problems} == {"cell.asked"}
    chosen = Asking({"shown:code": "points", "date_code:code": "d/m"})
    read = typed_sheet(raw, CODES, ("code",), asking=chosen)
    assert [values["code"] for _n, values in read.rows] == ["007", "1.10", "12.500", "1/12"]
    assert not read.questions and not read.problems


def test_a_number_with_one_point_of_thousands_or_decimals_is_asked_back() -> None:
    data = book(["Mã", "Tên", "Tổng"], ["a", "b", "12.500"], ["c", "d", "1.250.000"], ["e", "f", "7,5"])
    raw = next(iter(read_book(data).values()))
    asked = typed_sheet(raw, CODES, ("code",))
    assert [values["sum"] for _n, values in asked.rows] == [None, "1250000", "7,5"]
    assert asked.questions[0].says == {"thousands": "12500", "decimal": "12,500"}
    for reading, said in asked.questions[0].says.items():
        read = typed_sheet(raw, CODES, ("code",), asking=Asking({"points:sum": reading}))
        assert read.rows[0][1]["sum"] == said


def test_half_days_half_text_hidden_rows_and_soft_ends_of_lines_are_told_and_kept() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.write_row(0, 0, ["Mã", "Tên", "Ngày"])
        style = book_.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_datetime(1, 2, datetime(2026, 2, 1), style)
        sheet.write_row(2, 0, ["b", "x\x0by", "13/2/2026"])
        sheet.write_row(1, 0, ["a", "x"])
        sheet.set_row(2, None, None, {"hidden": True})
        book_.add_worksheet("Ẩn").hide()

    read_ = read_book(made(fill))
    read = typed_sheet(read_["Danh sách"], COLUMNS, ("code",))
    assert (read.mixed, read.unseen) == ([("C", 1, 1)], [3])
    assert [raw.seen for raw in read_.values()] == [True, False]
    long = (Column("code", "Mã"), Column("name", "Tên", "long"))
    assert typed_sheet(read_["Danh sách"], long, ("code",)).rows[1][1]["name"] == "x\ny"


def test_text_in_an_old_font_is_shown_converted_and_taken_over_after_a_look() -> None:
    def fill(book_: xlsxwriter.Workbook) -> None:
        sheet = book_.add_worksheet("Danh sách")
        sheet.write_row(0, 0, ["Mã", "Tên"])
        for row, (name, text) in enumerate(
            ((".VnTime", "Chi bé"), ("VNI-Times", "Ñaûng"), ("Arial", "Chi bé")), 1
        ):
            sheet.write(row, 0, f"A{row}")
            sheet.write(row, 1, text, book_.add_format({"font_name": name}))

    raw = next(iter(read_book(made(fill)).values()))
    asked = typed_sheet(raw, CODES, ("code",))
    assert [(q.key, [*q.says.values()]) for q in asked.questions] == [
        ("old_font:tcvn3", ["Chi bộ", "Chi bé"]),
        ("old_font:vni", ["Đảng", "Ñaûng"]),
    ]
    chosen = Asking({"old_font:tcvn3": "converted", "old_font:vni": "as_sent"})
    read = typed_sheet(raw, CODES, ("code",), asking=chosen)
    assert [values["name"] for _n, values in read.rows] == ["Chi bộ", "Ñaûng", "Chi bé"]
