"""A workbook to fill in goes out: what the program needs is hidden, what may be typed is checked."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from forms.excel.read.templates import (
    FIRST_ROW,
    HEADING_ROW,
    LISTS,
    NAME_ROW,
    SIGN,
    STAMP,
)
from tests.forms.excel.read.templated import ENTRIES, NUMBER, written

pytestmark = pytest.mark.usefixtures("speaking")


def test_what_the_program_needs_is_hidden_and_only_white_cells_can_be_written() -> None:
    book = load_workbook(io.BytesIO(written()))
    sheet = book["Sinh hoạt"]
    assert [book[name].sheet_state for name in (STAMP, LISTS)] == ["hidden", "hidden"]
    assert sheet.row_dimensions[NAME_ROW + 1].hidden and sheet.protection.sheet
    assert [cell.value for cell in sheet[NAME_ROW + 1]] == [SIGN + entry.name for entry in ENTRIES]
    assert sheet.cell(HEADING_ROW + 1, 1).value == "Mã *"
    assert [sheet.cell(FIRST_ROW + 1, n).protection.locked for n in (1, 2)] == [True, False]
    assert sheet.cell(HEADING_ROW + 1, 2).comment.text == "Chọn."


def test_what_is_chosen_or_counted_is_checked_down_to_its_last_spare_row() -> None:
    sheet = load_workbook(io.BytesIO(written(3, [*ENTRIES, NUMBER])))["Sinh hoạt"]
    checks = {str(each.sqref): each for each in sheet.data_validations.dataValidation}
    assert set(checks) == {"B5:B9", "C5:C9", "D5:D9"}, "none for the locked one nor for text"
    assert [checks[f"{letter}5:{letter}9"].type for letter in "BCD"] == ["list", "date", "whole"]
    assert (checks["D5:D9"].formula1, checks["D5:D9"].formula2) == ("1", "40")
    assert checks["B5:B9"].formula1.endswith("$B$1:$B$2")
    bare = load_workbook(io.BytesIO(written(spare=0)))["Sinh hoạt"]
    assert "B5:B6" in {str(each.sqref) for each in bare.data_validations.dataValidation}
