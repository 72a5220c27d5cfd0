"""Conditions and formulas: one interpreter, limits, no
text evaluated; text and tree are each other's image."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.core.errors import Refusal
from models.definitions.formula_text import parse, write
from models.definitions.formulas import NUMBER, TRUTH, Known, check_tree, holds, named, value
from tests.trees import NAMES, numbers, truths


@given(st.one_of(numbers, truths))
def test_what_is_written_is_read_back_as_the_same_tree(tree: dict[str, Any]) -> None:
    assert parse(write(tree)) == tree


@given(st.text(max_size=60))
def test_no_text_brings_the_reader_down(text: str) -> None:
    with suppress(Refusal):
        parse(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("[a] +", 6),
        ("__import__('os')", 12),
        ("[a] ** 2", 6),
        ("sum([a]; 3)", 12),
        ("meeting_kind thuộc ()", 21),
        ("1 2", 3),
        ("(((1)", 6),
        ("=1", 1),
    ],
)
def test_a_mistake_is_told_at_its_letter(text: str, at: int) -> None:
    with pytest.raises(Refusal) as told:
        parse(text)
    ended = text in ("[a] +", "(((1)")
    assert told.value.code == ("formula.ended" if ended else "formula.text") and told.value.values["at"] == at


@pytest.mark.parametrize("text", ["(" * 40 + "1" + ")" * 40, "không " * 60 + "[a] > 1"])
def test_depth_is_limited_while_reading(text: str) -> None:
    with pytest.raises(Refusal, match=r"formula\.large"):
        parse(text)


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
