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
from models.definitions.formulas import NUMBER, TRUTH, Known, Names, check_tree, holds, named, value

codes = st.sampled_from(["a", "order", "table.members", "điểm_1", "b2"])
plain = st.sampled_from(["regular", "yes", "no", "a-b", "2018", "không", "thường_kỳ"])
leaves = st.one_of(
    st.decimals(-9999, 9999, places=2)
    .map(lambda d: {"num": f"{d:f}".rstrip("0").rstrip(".") if d else "0"})
    .filter(lambda t: t["num"] != "-0"),
    codes.map(lambda code: {"field": code}),
    st.just({"fact": "attendance_rate"}),
    st.lists(codes, min_size=1, max_size=3).map(lambda each: {"sum": each}),
)
numbers = st.recursive(
    leaves,
    lambda inner: st.one_of(
        *(
            st.lists(inner, min_size=2, max_size=3).map(lambda each, n=n: {n: each})
            for n in ("add", "mul", "min", "max")
        ),
        *(st.lists(inner, min_size=2, max_size=2).map(lambda each, n=n: {n: each}) for n in ("sub", "div")),
    ),
    max_leaves=6,
)
words = st.one_of(
    st.sampled_from(["meeting_kind", "unit_kind"]),
    st.sampled_from(["a", "order"]).map(lambda code: f"answer.{code}"),
)
truths = st.recursive(
    st.one_of(
        st.tuples(words, st.lists(plain, min_size=1, max_size=3)).map(lambda t: {"in": [t[0], t[1]]}),
        *(
            st.lists(numbers, min_size=2, max_size=2).map(lambda each, n=n: {n: each})
            for n in ("eq", "ne", "lt", "le", "gt", "ge")
        ),
    ),
    lambda inner: st.one_of(
        inner.map(lambda t: {"not": t}),
        *(st.lists(inner, min_size=1, max_size=3).map(lambda each, n=n: {n: each}) for n in ("all", "any")),
    ),
    max_leaves=5,
)


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


NAMES = Names(
    numbers={"a": Fraction(0), "members": Fraction(3), "free": None},
    choices={"order": frozenset(("yes", "no"))},
    facts=frozenset(("attendance_rate",)),
    words={"meeting_kind": frozenset(("regular", "thematic")), "unit_kind": None},
)


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
