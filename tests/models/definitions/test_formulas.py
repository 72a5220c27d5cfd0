"""Conditions and formulas: one interpreter, limits, no
text evaluated; text and tree are each other's image."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from models.core.errors import Refusal
from models.definitions.formula_text import parse
from models.definitions.formulas import (
    NUMBER,
    TRUTH,
    Known,
    applies,
    check_condition,
    check_tree,
    holds,
    named,
    value,
)
from tests.trees import NAMES


@pytest.mark.parametrize(
    ("text", "wanted", "code"),
    [
        ("[b] > 1", TRUTH, "formula.field"),
        ("{weather} > 1", TRUTH, "formula.fact"),
        ("[order] thuộc (maybe)", TRUTH, "formula.choice"),
        ("[a] thuộc (yes)", TRUTH, "formula.field"),
        ("meeting_kind thuộc (party)", TRUTH, "formula.choice"),
        ("10 / [a]", NUMBER, "formula.zero"),
        ("10 / [free]", NUMBER, "formula.zero"),
        ("10 / 0", NUMBER, "formula.zero"),
        ("10 / ([members] - 3)", NUMBER, "formula.zero"),
        ("[a] + 1", TRUTH, "formula.type"),
        ("[a] > 1", NUMBER, "formula.type"),
        (" + ".join(["[a]"] * 300), NUMBER, "formula.large"),
    ],
)
def test_what_may_not_stand_in_a_definition_is_refused(text: str, wanted: str, code: str) -> None:
    with pytest.raises(Refusal) as told:
        check_tree(parse(text), wanted, NAMES)
    assert told.value.code == code


@pytest.mark.parametrize(
    "text",
    ["10 / [members]", "10 / ([members] + [a])", "10 / max([a]; 1)", "10 / -2", "sum([a]; [members]) * 2"],
)
def test_a_divisor_that_is_never_nought_may_stand(text: str) -> None:
    check_tree(parse(text), NUMBER, NAMES)


@pytest.mark.parametrize(
    "bad",
    [
        {"eval": "1"},
        {"num": "1e999"},
        {"num": 1},
        {"in": ["secret", ["x"]]},
        {"field": ["a"]},
        {"div": [1]},
        [],
        "1",
        {"not": None},
    ],
)
def test_a_tree_of_unknown_parts_is_refused(bad: Any) -> None:
    for wanted in (TRUTH, NUMBER):
        with pytest.raises(Refusal):
            check_tree(bad, wanted)


def test_what_is_not_known_is_neither_true_nor_false() -> None:
    known = Known(
        words={"meeting_kind": "regular", "answer.many": "a,b"}, numbers={"a": Fraction(1), "b": None}
    )
    cases = {
        "[b] > 1": None,
        "[b] > 1 và [a] > 1": False,
        "[b] > 1 hoặc [a] = 1": True,
        "không [b] > 1": None,
        "unit_kind thuộc (x)": None,
        "[many] thuộc (b)": True,
        "meeting_kind thuộc (thematic; regular)": True,
    }
    assert {text: holds(parse(text), known) for text in cases} == cases
    assert value(parse("1 / ([a] - 1)"), known) is None
    assert value(parse("(1 + 2) * 3 - 4 / 8"), known) == Fraction(17, 2)
    assert value(parse("0,1 + 0,2"), known) == Fraction(3, 10)
    assert sorted(named(parse("sum([a]; [t.n]) > 1 và [c] thuộc (x)"))) == ["a", "c", "t"]


def test_conditions_are_trees_over_known_names() -> None:
    tree = {"all": [{"in": ["meeting_kind", ["combined"]]}, {"not": {"in": ["meeting_kind", ["regular"]]}}]}
    assert (
        check_condition(tree)
        and applies(tree, {"meeting_kind": "combined"})
        and not applies(tree, {"meeting_kind": "regular"})
    )
    for bad in (
        {"in": ["secret", ["x"]]},
        {"any": []},
        {"any": [None]},
        "1 == 1",
        {"in": ["meeting_kind", "regular"]},
        {"a": 1, "b": 2},
    ):
        assert not check_condition(bad)
