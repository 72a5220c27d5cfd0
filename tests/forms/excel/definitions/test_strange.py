"""What a workbook of ours holds at a place that nobody reads is a mistake at its cell, with the nearest
name."""

from __future__ import annotations

from typing import Any

from forms.excel.definitions.strange import nearest, tell_odd, tell_strange_columns, tell_strange_sheets
from forms.excel.read.raw import Raw
from models.core.errors import Refusal


class Told:
    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self.told: list[tuple[str, str, str]] = []

    def wrong(self, cell: str, value: Any, refusal: Refusal) -> None:
        self.told.append((cell, refusal.code, str(refusal.values.get("near"))))


def test_the_nearest_name_is_nearly_the_same_or_holds_its_words() -> None:
    known = ("Quy tắc", "Lựa chọn")
    assert [nearest(each, known) for each in ("Các quy tắc", "Quy tăc", "Lựa  chọn", "Ghi chú")] == [
        *("Quy tắc", "Quy tắc", "Lựa chọn", "")
    ]


def test_a_sheet_is_strange_where_one_called_nearly_so_is_missing() -> None:
    book = Told()
    there = [("Các quy tắc", True), ("Mục", True), ("Ghi chú", True), ("Các quy tắc khác", False)]
    tell_strange_sheets(book, there, ("Mục", "Quy tắc"))
    assert book.told == [("Các quy tắc!A1", "sheet.unknown", "Quy tắc")]


def test_a_column_is_strange_where_it_holds_something() -> None:
    book = Told()
    rows = [["Mã", "Tên mục mới", "Trống", ""], ["a", "b", "", "c"]]
    tell_strange_columns(book, "Mục", rows, (0,), ("Tên mục", "Điểm"))
    assert book.told == [("Mục!B1", "column.unknown", "Tên mục"), ("Mục!D1", "column.unknown", "")]


def test_errors_are_mistakes_and_what_numbers_are_shown_as_is_kept() -> None:
    book = Told()
    tell_odd(book, [Raw("Mục", [], frozenset({"A2"}), {"B2": "#N/A"}, {"C2": "007", "D2": None})])
    assert [told[:2] for told in book.told] == [("Mục!A2", "cell.formula"), ("Mục!B2", "cell.error")]
    assert book.shown == {"Mục!C2": "007"}
