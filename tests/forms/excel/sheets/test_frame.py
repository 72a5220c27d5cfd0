"""What official sheets share: dates, head and foot as the office prints them."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from forms.excel.sheets.frame import Styles, foot, grow, head, numbers
from forms.excel.write.book import new_workbook
from tests.forms.excel.sheets.official import OFFICIAL, sheet_of


def sheet_with(fill: Callable[[Any, Styles], object]) -> Any:
    out = io.BytesIO()
    book = new_workbook(out, constant_memory=False)
    fill(book.add_worksheet(), Styles(book))
    book.close()
    return sheet_of(out)


def test_a_format_is_made_once_for_each_look() -> None:
    styles = Styles(new_workbook(io.BytesIO()))
    assert styles.get("date", border=1, bold=True) is styles.get("date", bold=True, border=1)
    assert styles.get("date") is not styles.get("text") is not styles.get("text", border=1)


def test_the_head_has_the_body_left_the_party_right_and_titles_below() -> None:
    sheet = sheet_with(lambda page, styles: head(page, styles, OFFICIAL, 9, ("MỘT", "HAI"), (2, 5)))
    said = {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value}
    assert said == {
        "A1": "ĐẢNG BỘ TỈNH",
        "A2": "ĐẢNG ỦY KHỐI",
        "A3": "Số 01-BC/ĐUK",
        "F1": "ĐẢNG CỘNG SẢN VIỆT NAM",
        "F3": "Lai Châu, ngày 05 tháng 01 năm 2019",
        "A5": "MỘT",
        "A6": "HAI",
    }
    assert {str(each) for each in sheet.merged_cells.ranges} >= {"A1:C1", "F1:J1", "A5:J5"}


def test_without_a_symbol_there_is_no_number() -> None:
    plain = replace(OFFICIAL, symbol="")
    sheet = sheet_with(lambda page, styles: head(page, styles, plain, 9, ("MỘT",), (2, 5)))
    assert sheet["A3"].value is None and "A3:C3" not in {str(each) for each in sheet.merged_cells.ranges}


@pytest.mark.parametrize(
    ("text", "bold", "height"),
    [
        ("x" * 10, False, None),
        ("x" * 11, False, 30),
        ("x" * 31, False, 45),
        ("x" * 10, True, 30),
        (None, False, None),
    ],
)
def test_a_row_is_as_high_as_its_longest_text_needs(text: Any, bold: bool, height: float | None) -> None:
    sheet = sheet_with(lambda page, _styles: grow(page, 3, ((text, 10), ("x", 99)), bold))
    assert sheet.row_dimensions[4].height == height


def test_columns_are_numbered_from_one() -> None:
    sheet = sheet_with(lambda page, styles: numbers(page, styles, 0, 3))
    assert [cell.value for cell in sheet[1]] == [1, 2, 3]


def test_the_foot_has_recipients_left_who_signs_right_and_the_trace_below() -> None:
    sheet = sheet_with(lambda page, styles: foot(page, styles, 2, OFFICIAL, 1, (5, 7)))
    told = ["Nơi nhận:", "- Tỉnh ủy,", "- Lưu.", "0" * 64]
    assert [sheet[f"B{n}"].value for n in (3, 4, 5, 11)] == told
    assert [sheet[f"F{n}"].value for n in (3, 4, 9)] == [*OFFICIAL.signing, "Lò Thị Mẫu"]
    untraced = replace(OFFICIAL, journal_head="")
    sheet = sheet_with(lambda page, styles: foot(page, styles, 2, untraced, 1, (5, 7)))
    assert sheet["B11"].value is None
