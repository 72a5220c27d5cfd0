"""Lines below headings that are none of a list's rows, and lines that are although they look odd."""

from __future__ import annotations

from typing import Any

import pytest

from forms.excel.read.passing import Passed, passed_over
from forms.excel.write.book import Column

COLUMNS = (Column("code", "Mã"), Column("name", "Tên"), Column("members", "Đảng viên", "integer"))
PLACES, NEEDED = {"code": 0, "name": 1, "members": 2}, ("code", "name")
ROW = ["A", "Chi bộ Một", 5]


def passed(*lines: list[Any], own: bool = True) -> Passed:
    return passed_over([*enumerate(lines, 2)], PLACES, NEEDED, COLUMNS, own=own)


def test_numbering_and_signatures_are_passed_over_and_a_row_that_lacks_something_is_not() -> None:
    lines = [
        ["(1)", "(2)", "(3)"],
        ROW,
        ["", "Tổ C", 7],
        ["D", "", ""],
        ["", "Người lập", ""],
        ["", "", "Bí thư"],
    ]
    assert passed(*lines) == Passed((2, 6, 7))
    assert passed(ROW) == Passed()


@pytest.mark.parametrize(
    "line",
    [
        ["", "Tổng cộng", 5],
        ["Tổng cộng", "", 5],
        ["Cộng:", "", 5],
        ["", "CỘNG (2 chi bộ)", 5],
        ["", "Tổng số: 02 chi bộ", ""],
        ["II. Tổng", "", 5],
        ["", "Bình quân", 5],
        ["II. Khối chính quyền", "", ""],
        ["ĐẢNG BỘ BỘ PHẬN", "", ""],
        ["Mã", "Tên", "Đảng viên"],
    ],
)
def test_sums_titles_and_repeated_headings_between_rows_are_no_rows(line: list[Any]) -> None:
    for own in (True, False):
        assert passed(ROW, line, ROW, own=own) == Passed((3,))


@pytest.mark.parametrize(
    "line",
    [
        ["B", "Tổng công ty Mẫu", 5],
        ["B", "Chi bộ Cộng Hòa", ""],
        ["", "Tổng công ty Mẫu", 5],
        ["", "Cộng đồng Mẫu", 5],
        ["B", "", 5],
        ["", "Chi bộ Hai", ""],
        ["BC", "", ""],
    ],
)
def test_what_may_be_a_row_stays_one(line: list[Any]) -> None:
    assert passed(ROW, line, ROW) == Passed()


def test_what_closes_a_list_ends_it_also_where_a_name_stands_in_the_first_column() -> None:
    closing = [
        ["Danh sách có 01 chi bộ"],
        ["", "", "Tỉnh Mẫu, ngày 05 tháng 01 năm 2019"],
        ["T/M ĐẢNG ỦY"],
        ["Lò Mẫu"],
    ]
    assert passed(ROW, *closing, own=False) == Passed((3, 4, 5, 6))
    assert passed(ROW, ["B", "", 4], ["Lò Mẫu", "", ""], own=False) == Passed(), "nothing closes it"


def test_a_title_with_its_number_beside_it_is_one_only_where_a_row_needs_more() -> None:
    lines = [(2, ROW), (3, ["I", "KHỐI ĐẢNG", ""]), (4, ROW)]
    assert passed_over(lines, PLACES, [*PLACES], COLUMNS).rows == (3,)
    assert passed_over(lines, PLACES, NEEDED, COLUMNS).rows == (), "a unit whose code is I"


def test_where_a_table_in_another_order_begins_is_told() -> None:
    assert passed(ROW, ["Tên", "Mã", "Đảng viên"], ["Một", "A", 5]) == Passed((), 3)


def test_a_list_with_one_needed_column_has_no_sums() -> None:
    assert passed_over([(2, ["", "Tổng cộng"])], {"code": 0, "text": 1}, ["code"], COLUMNS) == Passed()
