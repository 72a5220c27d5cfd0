"""The workbook of what a directive was answered: totals with denominator, units asked, who is missing."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import openpyxl

from forms.excel.sheets.directive import MISSING, TOTALS, Answered, write_answered
from forms.excel.sheets.quarter import Bulk
from forms.excel.write.book import Column

SECTION: dict[str, Any] = {
    "unit": 4, "name": "Đảng bộ bộ phận Mẫu", "kind": "sectional_committee", "cell": False,
    "under": "Đảng bộ Mẫu", "through": 4, "child": 4, "reason": "Chưa họp",
}  # fmt: skip
CELL = SECTION | {"unit": 5, "name": "Chi bộ Một", "cell": True, "under": "Đảng bộ bộ phận Mẫu", "reason": ""}
COUNTS = [("đơn vị được giao", 3), ("đã báo nhận", 3), ("đúng hạn", 2)]
TOLD = Answered(
    "9-CV, 24/10/2018", "V/v quán triệt", "Đảng bộ Mẫu", (2, 3), COUNTS, [("Đã làm", "2")], [SECTION, CELL]
)
ASKED = Bulk("Đơn vị được giao", [Column("unit", "Đơn vị")], [["Chi bộ Một"], ["Chi bộ Hai"]])


def sheets(told: Answered) -> dict[str, list[tuple[Any, ...]]]:
    out = io.BytesIO()
    write_answered(out, told, [ASKED])
    out.seek(0)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(out)}


def test_the_denominator_stands_with_the_totals() -> None:
    rows = sheets(TOLD)[TOTALS]
    assert rows[4:7] == COUNTS, "what was given is counted apart"
    assert rows[8][0] == "Tổng hợp từ 2/3 đơn vị"
    assert rows[9:] == [("Nội dung", "Kết quả (2/3 đơn vị)"), ("Đã làm", "2")]


def test_where_no_answer_is_asked_nothing_is_added_up() -> None:
    rows = sheets(replace(TOLD, there=None, totals=[], missing=[]))[TOTALS]
    assert rows[4:] == COUNTS


def test_every_missing_unit_is_named_by_way_of_whom_it_is_missing() -> None:
    rows = sheets(TOLD)[MISSING]
    assert rows[0] == ("STT", MISSING, "Lý do", "Thuộc")
    assert rows[1:] == [(1, "Chi bộ Một", "Đảng bộ bộ phận Mẫu chưa có kết quả", "Đảng bộ bộ phận Mẫu")]


def test_where_nobody_is_missing_there_is_no_such_sheet() -> None:
    assert list(sheets(replace(TOLD, there=(3, 3), missing=[]))) == [TOTALS, ASKED.name]
