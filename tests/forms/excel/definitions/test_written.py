"""Formulas of a workbook are read once its fields and choices are known, each mistake at its cell."""

from __future__ import annotations

from typing import Any

from forms.excel.definitions.written import Written, read_written, spoken_with
from models.definitions.formula_text import parse
from models.definitions.vocabulary import PLAIN

CHOICES = [{"code": "c1", "label": "Tốt", "points": 0}, {"code": "c2", "label": "Chưa tốt", "points": 0}]


def field(code: str, title: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "title": title, "kind": "pick", **more}


def test_a_formula_names_choices_and_fields_that_stand_further_down() -> None:
    fields = [
        field(
            "a",
            "Một",
            applies=Written("[Hai] là chưa tốt", "P2"),
            max_when=[[Written("[b] khác Tốt", "C2"), 1]],
        ),
        field("b", "Hai", choices=CHOICES, formula=Written("[c] +", "O3")),
    ]
    rules = {"checks": [{"must": Written("[một] > 1", "B2"), "when": None}]}
    wrong = list(read_written([{"fields": fields}], rules, PLAIN))
    assert fields[0]["applies"] == {"in": ["answer.b", ["c2"]]}
    assert fields[0]["max_when"] == [[parse("không [b] thuộc (c1)"), 1]]
    assert rules["checks"][0]["must"] == parse("[a] > 1")
    assert [(written.cell, written.text, refusal.code) for written, refusal in wrong] == [
        ("O3", "[c] +", "formula.ended"),
        ("O3", "[c] +", "formula.field"),
    ]
    assert fields[1]["formula"] is None


def test_columns_of_a_table_are_called_by_table_and_column() -> None:
    table = field("t", "Bảng", columns=[{"code": "n", "kind": "number", "title": "Số"}]) | {"kind": "table"}
    words = spoken_with(PLAIN, [{"fields": [table]}])
    assert parse("[bảng: số] > 0", words) == parse("[t.n] > 0")
