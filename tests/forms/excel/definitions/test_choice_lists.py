"""A list's workbook: out and in is the identity; formulas and missing columns are told."""

from __future__ import annotations

import io

import openpyxl
import pytest

from forms.excel.definitions.choice_lists import read_choices, write_choices
from forms.excel.write.book import sheet_name
from models.choices.lists import Item
from models.core.errors import Refusal

NAME = "Tỉnh/Huyện: một tên rất dài của danh mục"
SHEET = sheet_name(NAME)
ITEMS = [Item("01", "Hà Nội", "", "Hanoi"), Item("001", "=1+1", "01"), Item("a.b-c", "Quận Ba Đình", "01")]


def test_out_and_in_is_the_identity() -> None:
    out = io.BytesIO()
    write_choices(out, NAME, ITEMS)
    found = read_choices(out.getvalue())
    items, cells, problems = found.items, found.cells, found.problems
    assert items == ITEMS and problems == []
    assert {name: cell for name, cell in cells.items() if name.count(".") == 1} == {
        "items.0": f"{SHEET}!A2", "items.1": f"{SHEET}!A3", "items.2": f"{SHEET}!A4"
    }  # fmt: skip
    assert cells["items.1.label"] == f"{SHEET}!B3" and cells["items.2.label_en"] == f"{SHEET}!D4"


def book(*rows: list[object]) -> bytes:
    made, out = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        made.active.append(row)
    made.save(out)
    return out.getvalue()


def test_codes_that_excel_made_numbers_of_and_columns_in_another_order_are_read() -> None:
    found = read_choices(book(["ten", "MA"], ["Một", 12], [None, None], ["Hai", 7.0]))
    items, cells = found.items, found.cells
    assert items == [Item("12", "Một"), Item("7", "Hai")]
    assert cells == {
        "items.0": "Sheet!B2", "items.0.label": "Sheet!A2",
        "items.1": "Sheet!B4", "items.1.label": "Sheet!A4",
    }  # fmt: skip


def test_what_is_no_list_is_told() -> None:
    with pytest.raises(Refusal, match=r"choices\.columns") as told:
        read_choices(book(["Mã", "Gì"], ["1", "x"]))
    assert told.value.values == {"names": "Tên"}
    problems = read_choices(book(["Mã", "Tên"], ["1", "=A1"])).problems
    assert [each.cell for each in problems] == ["Sheet!B2"]
