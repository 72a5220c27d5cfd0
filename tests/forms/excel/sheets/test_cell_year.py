"""A cell's year of score sheets: a page of totals, then each sheet with its items, total and who signs."""

from __future__ import annotations

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from forms.excel.sheets.cell_year import Item, YearSheet, write_year
from forms.excel.write.book import Column

FIRST = [Column("month", "Tháng"), Column("total", "Điểm", "points"), Column("grade", "Xếp loại")]
ITEMS = [
    Column("title", "Tiêu chí", width=40),
    Column("most", "Tối đa", "points"),
    Column("points", "Điểm", "points"),
    Column("answer", "Trả lời"),
    Column("note", "Giải trình"),
]
SHEETS = [
    YearSheet(
        "Tháng 11/2018",
        ("11/2018", 92.5, "Tốt"),
        [Item("Nội dung", 20, group=True), Item("=Mục 1", 10, 9.5, "Đạt", "chữ " * 60)],
        92.5,
        "Tốt",
    ),
    YearSheet("Tháng 12/2018", ("12/2018", None, ""), [], None, ""),
]


@pytest.fixture
def book() -> Any:
    out = io.BytesIO()
    write_year(out, "Năm 2018", FIRST, ITEMS, SHEETS, ("Thư ký", "Chủ trì"))
    return load_workbook(io.BytesIO(out.getvalue()))


def lines(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]


def test_the_first_page_has_a_line_of_each_sheet(book: Any) -> None:
    assert book.sheetnames == ["Năm 2018", "1 Tháng 11 2018", "2 Tháng 12 2018"]
    assert lines(book.worksheets[0]) == [
        ["Tháng", "Điểm", "Xếp loại"],
        ["11/2018", 92.5, "Tốt"],
        ["12/2018", None, None],
    ]


def test_a_sheet_has_its_items_its_total_and_who_signs(book: Any) -> None:
    assert lines(book.worksheets[1]) == [
        ["Tiêu chí", "Tối đa", "Điểm", "Trả lời", "Giải trình"],
        ["Nội dung", 20, None, None, None],
        ["=Mục 1", 10, 9.5, "Đạt", "chữ " * 60],
        ["Σ", 100, 92.5, "Tốt", None],
        [None] * 5,
        ["Thư ký", None, None, "Chủ trì", None],
    ]
    assert book.worksheets[1]["A5"].data_type == "s"


def test_a_sheet_without_items_still_has_its_total(book: Any) -> None:
    assert [row[:2] for row in lines(book.worksheets[2]) if row[0]] == [
        ["Tiêu chí", "Tối đa"],
        ["Σ", 100],
        ["Thư ký", None],
    ]


def test_groups_are_bold_and_long_words_have_room(book: Any) -> None:
    sheet = book.worksheets[1]
    assert [sheet[f"A{n}"].font.b for n in (4, 5, 6)] == [True, False, True]
    assert sheet.row_dimensions[5].height > 15 and sheet.row_dimensions[4].height is None
    assert [each.page_setup.orientation for each in book.worksheets[:2]] == ["landscape", "portrait"]


def test_a_line_that_does_not_fit_the_columns_is_no_workbook() -> None:
    short = [YearSheet("Tháng 1", ("1/2018",), [], None, "")]
    with pytest.raises(ValueError, match=r"zip\(\)"):
        write_year(io.BytesIO(), "Năm", FIRST, ITEMS, short, ())
