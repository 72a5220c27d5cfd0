"""Divisions by what may be nought: refused wherever it may, let stand wherever limits
or conditions exclude it; what may stand gives an answer wherever all it names is known."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.core.errors import Refusal
from models.definitions.formula_text import parse
from models.definitions.formulas import GIVES, NUMBER, TRUTH, Known, Names, check_tree, holds, part, value

NAMES = Names(
    numbers={"a": Fraction(0), "b": Fraction(0), "members": Fraction(3), "free": None, "below": None},
    facts=frozenset(("cells", "due")),
    words={"unit_kind": None},
    highs={"below": Fraction(-2), "a": Fraction(50)},
)


def sort(text: str) -> tuple[Any, str]:
    tree = parse(text)
    return tree, GIVES[part(tree)[0]]


@pytest.mark.parametrize(
    "text",
    [
        "10 / max({cells}; 1)",
        "10 / ({cells} + 1)",
        "10 / ([a] * 2 + {due} + 0,5)",
        "10 / max([free]; 1)",
        "10 / ([members] * [members])",
        "10 / ([members] - 2)",
        "10 / [below]",
        "10 / (60 - [a])",
        "10 / min([members]; 5)",
        "10 / (sum([a]; [b]) + 1)",
        "[a] > 0 và 10 / [a] > 1",
        "10 / [a] > 1 và [a] > 0",
        "[a] = 0 hoặc 10 / [a] > 1",
        "[a] <= 0 hoặc ([b] > 1 và 10 / [a] > 1)",
        "không ([a] > 0 và 10 / [a] > 1)",
        "[free] <> 0 và 10 / [free] > 1",
        "[free] < 0 và 10 / [free] < 1",
        "{cells} >= 1 và 10 / {cells} < 5",
        "1 <= {cells} và 10 / {cells} < 5",
        "[a] > [b] và 10 / [a] > 1",
        "không [a] = 0 và 10 / [a] > 1",
        "[a] - [b] > 0 và 10 / ([a] - [b]) > 1",
        "[a] > 0 và 10 / ([a] + [b]) > 1",
        "[a] > 0 và [b] > 0 và 10 / ([a] * [b]) > 1",
    ],
)
def test_what_is_never_nought_may_divide(text: str) -> None:
    check_tree(*sort(text), NAMES)


@pytest.mark.parametrize(
    ("text", "divisor"),
    [
        ("10 / {cells}", "{cells}"),
        ("10 / [free]", "[free]"),
        ("10 / (sum([free]) + 1)", "sum([free]) + 1"),
        ("10 / ([a] - 50)", "[a] - 50"),
        ("10 / (50 - [a])", "50 - [a]"),
        ("10 / min([a]; 5)", "min([a]; 5)"),
        ("[a] >= 0 và 10 / [a] > 1", "[a]"),
        ("[a] > 0 hoặc 10 / [a] > 1", "[a]"),
        ("[b] > 0 và 10 / [a] > 1", "[a]"),
        ("([a] > 0 hoặc [b] > 0) và 10 / [a] > 1", "[a]"),
        ("[a] > -1 và 10 / [a] > 1", "[a]"),
        ("[free] > 0 và 10 / ([free] - 1) > 1", "[free] - 1"),
    ],
)
def test_what_may_be_nought_is_refused_and_named(text: str, divisor: str) -> None:
    with pytest.raises(Refusal, match=r"formula\.zero") as told:
        check_tree(*sort(text), NAMES)
    assert told.value.values["divisor"] == parse(divisor)


def test_what_a_rule_asks_first_counts_for_what_it_demands() -> None:
    tree = parse("10 / [a] > 1")
    check_tree(tree, TRUTH, NAMES, parse("[a] > 0"))
    with pytest.raises(Refusal, match=r"formula\.zero"):
        check_tree(tree, TRUTH, NAMES, parse("[b] > 0"))


plain = st.one_of(
    st.sampled_from(["a", "b", "members", "free", "below"]).map(lambda code: {"field": code}),
    st.sampled_from([{"fact": "cells"}, {"num": "0"}, {"num": "1"}, {"num": "-3"}, {"sum": ["a", "free"]}]),
)
numbers = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["add", "sub", "mul", "div", "min", "max"]), inner, inner).map(
            lambda t: {t[0]: [t[1], t[2]]}
        )
    ),
    max_leaves=5,
)
compared = st.tuples(st.sampled_from(["eq", "ne", "lt", "le", "gt", "ge"]), numbers, plain).map(
    lambda t: {t[0]: [t[1], t[2]]}
)
truths = st.recursive(
    compared,
    lambda inner: st.one_of(
        inner.map(lambda t: {"not": t}),
        st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, min_size=1, max_size=3)).map(
            lambda t: {t[0]: t[1]}
        ),
    ),
    max_leaves=4,
)
free = st.integers(-4, 4).map(Fraction)
known = st.fixed_dictionaries(
    {
        "a": st.integers(0, 50).map(Fraction),
        "b": st.integers(0, 3).map(Fraction),
        "members": st.integers(3, 6).map(Fraction),
        "free": free,
        "below": st.integers(-5, -2).map(Fraction),
    }
)


def sound(tree: Any, wanted: str) -> bool:
    try:
        check_tree(tree, wanted, NAMES)
    except Refusal:
        return False
    return True


@given(numbers, known, st.integers(0, 3).map(Fraction))
def test_a_number_that_may_stand_is_one_wherever_all_it_names_is_known(
    tree: Any, found: dict[str, Fraction], cells: Fraction
) -> None:
    assume(sound(tree, NUMBER))
    assert value(tree, Known(numbers=found, facts={"cells": cells})) is not None


@given(truths, known, st.integers(0, 3).map(Fraction))
def test_so_is_a_truth(tree: Any, found: dict[str, Fraction], cells: Fraction) -> None:
    assume(sound(tree, TRUTH))
    assert holds(tree, Known(numbers=found, facts={"cells": cells})) is not None
