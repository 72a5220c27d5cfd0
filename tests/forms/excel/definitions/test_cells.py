"""Where mistakes of a definition's workbook stand: each at the cell of its
own column, else at its row, else at the head; all in the workbook's order."""

from __future__ import annotations

from typing import Any

import pytest

from forms.excel.definitions.cells import cell_of, in_order, tell_stray
from forms.excel.definitions.lines import Book
from forms.excel.definitions.sheets import Form
from models.core.errors import Refusal

CELLS = {
    "plan": "Mục!C2",
    **{f"plan.{name}": f"Mục!{name}2" for name in ("formula", "applies", "fact", "total", "weight", "title")},
    **{f"plan.{name}": f"Mục!{name}2" for name in ("low", "step")},
    "plan.choices": "Lựa chọn!A2",
    "plan.choices.1": "Lựa chọn!A3",
    "plan.columns": "Cột của bảng!A2",
    "head.for": "Biểu!B8",
    "head.good": "Biểu!B9",
    "head.gate": "Biểu!B12",
    "head.kind": "Biểu!B3",
    "checks-0.at": "Quy tắc!A2",
    "checks-1.at": "Quy tắc!A3",
}


@pytest.mark.parametrize(
    ("place", "code", "values", "cell"),
    [
        ("plan", "formula.field", {}, "Mục!formula2"),
        ("plan", "formula.circle", {}, "Mục!formula2"),
        ("plan", "formula.words_only", {}, "Mục!applies2"),
        ("plan", "field.condition", {}, "Mục!applies2"),
        ("plan", "rubric.bands", {"place": 1}, "Lựa chọn!A3"),
        ("plan", "rubric.bands", {"place": 7}, "Mục!C2"),
        ("plan", "rubric.no_bands", {}, "Lựa chọn!A2"),
        ("plan", "field.same_label", {}, "Lựa chọn!A2"),
        ("plan", "field.column", {}, "Cột của bảng!A2"),
        ("plan", "rubric.fact", {}, "Mục!fact2"),
        ("plan", "field.total", {}, "Mục!total2"),
        ("plan", "field.weight", {}, "Mục!weight2"),
        ("plan", "field.same_title", {}, "Mục!title2"),
        ("plan", "field.range_order", {}, "Mục!low2"),
        ("plan", "field.step_size", {}, "Mục!step2"),
        ("plan", "field.unheard_of", {}, "Mục!C2"),
        ("for", "rubric.for", {}, "Biểu!B8"),
        ("total", "rubric.total", {}, "Biểu!B8"),
        ("grades", "rubric.grades", {}, "Biểu!B9"),
        ("gates", "rubric.gates", {}, "Biểu!B12"),
        ("groups", "rubric.groups", {}, "Biểu!B3"),
        ("nowhere", "field.total", {}, "Biểu!A1"),
    ],
)
def test_a_problem_of_the_whole_stands_at_the_cell_it_is_about(
    place: str, code: str, values: dict[str, Any], cell: str
) -> None:
    assert cell_of(Book(cells=CELLS), place, Refusal(code, **values)) == cell


def test_a_rule_told_at_no_item_of_the_form_is_told_at_its_cell() -> None:
    rules = {"checks": [{"at": "plan"}, {"at": "gone"}]}
    book = Book(Form({}, [{"fields": [{"code": "plan"}]}], rules), cells=dict(CELLS))
    tell_stray(book)
    assert [(each.cell, each.value, str(each.refusal)) for each in book.problems] == [
        ("Quy tắc!A3", "gone", "formula.field {'code': 'gone', 'part': 'at'}")
    ]
    tell_stray(book)
    assert len(book.problems) == 1, "a cell is told once"


def test_mistakes_are_told_as_one_walks_through_the_workbook() -> None:
    cells = ["Quy tắc!A2", "trang lạ!A1", "Mục!B10", "Mục!AA2", "Mục!C2", "Biểu!B9", "Mục", "LỰA CHỌN!A5"]
    assert [cells[place] for place in in_order(cells)] == [
        *("Biểu!B9", "Mục!C2", "Mục!AA2", "Mục!B10"),
        *("LỰA CHỌN!A5", "Quy tắc!A2", "trang lạ!A1", "Mục"),
    ]
