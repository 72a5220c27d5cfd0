"""The monthly list: ten columns, marks and counts by grade; who did not meet is named all the same."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest

from forms.excel.sheets.monthly import COLUMNS, MARK, TOP, MonthRow, write_monthly
from tests.forms.excel.sheets.official import OFFICIAL, sheet_of

ROWS = [
    MonthRow("Chi bộ A", 11, 12, date(2018, 12, 26), 92.5, "good", "=đủ"),
    MonthRow("Chi bộ B", note="lũ"),
    MonthRow("Chi bộ C", 9, 10, date(2019, 1, 3), 71, "fair"),
    MonthRow("Chi bộ D", 8, 8, date(2019, 1, 4)),
]


def written(rows: list[MonthRow]) -> Any:
    out = io.BytesIO()
    write_monthly(out, OFFICIAL, rows)
    return sheet_of(out)


@pytest.fixture
def month() -> Any:
    return written(ROWS)


def row_of(sheet: Any, line: int) -> list[Any]:
    """Values of a row below the heading, from 0."""
    return [cell.value for cell in sheet[TOP + 1 + line]]


def test_its_columns_stand_in_order_and_numbered(month: Any) -> None:
    assert row_of(month, 0) == [heading for heading, _width in COLUMNS]
    assert row_of(month, 1) == list(range(1, 11))


def test_a_meeting_is_told_with_its_mark_under_its_grade(month: Any) -> None:
    first = row_of(month, 2)
    assert (first[0], first[1], first[2], first[3].date()) == (1, "Chi bộ A", "11/12", date(2018, 12, 26))
    assert first[4:] == [92.5, MARK, None, None, None, "=đủ"]
    assert row_of(month, 4)[5:9] == [None, MARK, None, None]
    assert row_of(month, 5)[4:9] == [None] * 5, "no grade before the sheet is voted"
    assert month.cell(TOP + 3, 10).data_type == "s", "a remark is no formula"


def test_a_cell_that_did_not_meet_is_listed_by_name(month: Any) -> None:
    assert row_of(month, 3) == [2, "Chi bộ B", *([None] * 7), "lũ"]


def test_the_last_row_counts_meetings_and_grades(month: Any) -> None:
    assert row_of(month, 6)[1:9] == ["Tổng cộng", None, "3/4", None, 1, 1, 0, 0]
    assert row_of(written([]), 2)[3:9] == ["0/0", None, 0, 0, 0, 0]


@pytest.mark.parametrize(("count", "high"), [(45, 1), (46, 0)])
def test_it_is_one_page_wide_and_one_high_as_long_as_it_can_be_read(count: int, high: int) -> None:
    page = written([MonthRow(f"Chi bộ {n}") for n in range(count)]).page_setup
    assert (page.orientation, int(page.paperSize)) == ("landscape", 9)
    assert (page.fitToWidth or 1, 1 if page.fitToHeight is None else int(page.fitToHeight)) == (1, high)
