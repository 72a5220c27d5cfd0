"""`if`, text joined and days between two dates in computed fields: what they
come to, what is refused at the field, and how they go up the tree."""

from __future__ import annotations

from typing import Any

import pytest

from models.core.errors import Checks
from models.definitions.checks import check_rules
from models.definitions.formula_text import parse
from models.definitions.judging import computed, know
from models.definitions.kinds import KINDS
from models.definitions.totals import add_up, outcome, parts_of, shown, way_of, ways_of
from tests.models.definitions.item import Band, field, form

CHOICES = (Band("yes_", "Đạt chuẩn"), Band("no_", "Chưa đạt"))


def made(formula: str) -> Any:
    return form(
        field("a", "number"),
        field("b", "number"),
        field("name", "text"),
        field("kind", "pick", CHOICES),
        field("start", "date"),
        field("end", "date"),
        field("where", "unit"),
        field("x", "computed", formula=parse(formula)),
    )


ANSWERS = {"a": "4", "b": "3", "name": "Tổ 1", "kind": "yes_", "start": "2019-01-30", "end": "2019-03-01"}


@pytest.mark.parametrize(
    ("formula", "answers", "told"),
    [
        ("nếu([a] > 0; [b] / [a]; 0)", ANSWERS, "0,75"),
        ("nếu([a] > 0; [b] / [a]; 0)", {"a": "0", "b": "3"}, "0"),
        ("nếu([a] > 0; [b] / [a]; 0)", {"b": "3"}, ""),
        ("nếu([kind] là yes_; 1; 2) + 1", ANSWERS, "2"),
        ('[name] & ": " & [kind] & ", " & [a]', ANSWERS, "Tổ 1: Đạt chuẩn, 4"),
        ('[name] & " (" & [start] & ")"', ANSWERS, "Tổ 1 (30/01/2019)"),
        ('[name] & " (" & [start] & ")"', {"name": "Tổ 1"}, "Tổ 1 ()"),
        ('[name] & " (" & [start] & ")"', {}, ""),
        ('"Tỷ lệ " & ([b] / max([a]; 1) * 100) & "%"', ANSWERS, "Tỷ lệ 75%"),
        ('nếu([a] > [b]; "hơn"; "không hơn")', ANSWERS, "hơn"),
        ('nếu([a] > [b]; "yes"; [name])', {"a": "1", "b": "2", "name": "no"}, "no"),
        ("số ngày([start]; [end])", ANSWERS, "30"),
        ("số ngày([end]; [start])", ANSWERS, "-30"),
        ("số ngày([start]; [end])", {"start": "2019-01-30"}, ""),
        ("số ngày([start]; nếu([a] > 9; [start]; [end])) <= 30", ANSWERS, "Đạt"),
    ],
)
def test_what_a_formula_comes_to(formula: str, answers: dict[str, str], told: str) -> None:
    version = made(formula)
    found = computed(version, know(version, {}, answers, {}))
    x = version.fields[-1]
    assert (KINDS["computed"].show(x, found["x"]) if "x" in found else "") == told


@pytest.mark.parametrize(
    ("formula", "codes"),
    [
        ("nếu([a] > 0; [b] / [a]; 0)", []),
        ("nếu([a] = 0; 0; [b] / [a])", []),
        ("nếu([b] > 0; [b] / [a]; 0)", ["formula.zero"]),
        ("[name] + 1", ["formula.not_number"]),
        ("[start] - [end]", ["formula.not_number", "formula.not_number"]),
        ("số ngày([name]; [gone])", ["formula.no_day", "formula.field"]),
        ('[where] & "x"', ["formula.field"]),
        ("nếu([a] > 0; 1; ngày([start]))", ["formula.type"]),
        ("ngày([start])", ["formula.type"]),
        ('"a" + 1', ["formula.type"]),
        ("nếu([a]; 1; 2)", ["formula.type"]),
    ],
)
def test_each_sort_stands_where_it_may(formula: str, codes: list[str]) -> None:
    checks = Checks()
    check_rules(made(formula), checks)
    assert [refusal.code for refusal in checks.fields.values()] == codes
    assert all(place.partition(".")[0] == "x" for place in checks.fields)


@pytest.mark.parametrize("formula", ["nếu(1; 2)", "số ngày([a])", "nếu([a] > 1; 2; 3; 4)"])
def test_a_call_with_too_few_parts_says_how_many(formula: str) -> None:
    with pytest.raises(Exception, match=r"formula\.parts"):
        parse(formula)


def test_a_text_is_listed_up_the_tree_and_what_asks_one_form_is_added_up_as_it_came_out() -> None:
    text, days, guarded = (
        made(formula) for formula in ('[name] & "!"', "số ngày([start]; [end])", "nếu([a] > 0; [b] / [a]; 0)")
    )
    assert ways_of(text.fields[-1]) == ("list", "none")
    assert way_of(days.fields[-1]) == "sum" and "again" not in ways_of(days.fields[-1])
    assert way_of(guarded.fields[-1]) == "again"
    for version, answers, told in (
        (text, [{"name": "A"}, {"name": "B"}], "A!\nB!"),
        (days, [ANSWERS, ANSWERS | {"end": "2019-02-01"}], "32"),
        (guarded, [{"a": "4", "b": "3"}, {"a": "0", "b": "1"}], "1"),
    ):
        x, parts = version.fields[-1], []
        for each in answers:
            known = know(version, {}, each, {})
            parts.append(parts_of(version, each | computed(version, known), known)["x"])
        assert shown(x, add_up(x, parts)) == told
    assert outcome(x, {}) is None
