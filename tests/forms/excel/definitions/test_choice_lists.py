"""A list's workbook: out and in is the identity; formulas and missing columns are told."""

from __future__ import annotations

import io

import openpyxl
import pytest

from forms.excel.definitions.choice_lists import read_choices, write_choices
from models.choices.lists import Item
from models.core.errors import Refusal

ITEMS = [Item("01", "Hà Nội", "", "Hanoi"), Item("001", "=1+1", "01"), Item("a.b-c", "Quận Ba Đình", "01")]


def test_out_and_in_is_the_identity() -> None:
    out = io.BytesIO()
    write_choices(out, "Tỉnh/Huyện: một tên rất dài của danh mục", ITEMS)
    items, cells, problems = read_choices(out.getvalue())
    assert items == ITEMS and problems == [] and cells == {0: "A2", 1: "A3", 2: "A4"}


def book(*rows: list[object]) -> bytes:
    made, out = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        made.active.append(row)
    made.save(out)
    return out.getvalue()


def test_codes_that_excel_made_numbers_of_and_columns_in_another_order_are_read() -> None:
    items, cells, _problems = read_choices(book(["ten", "MA"], ["Một", 12], [None, None], ["Hai", 7.0]))
    assert items == [Item("12", "Một"), Item("7", "Hai")] and cells == {0: "B2", 1: "B4"}


def test_what_is_no_list_is_told() -> None:
    with pytest.raises(Refusal, match=r"choices\.columns") as told:
        read_choices(book(["Mã", "Gì"], ["1", "x"]))
    assert told.value.values == {"names": "Tên"}
    _items, _cells, problems = read_choices(book(["Mã", "Tên"], ["1", "=A1"]))
    assert [each.cell for each in problems] == ["B2"]
