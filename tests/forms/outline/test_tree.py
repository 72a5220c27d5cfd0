"""Outlines: every tree becomes lines and the same tree again; hostile lines are told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from forms.outline.acts import act, grown
from forms.outline.sketch import sketch
from forms.outline.tree import Bounds, Line, lines_of, tree_of
from models.core.errors import Refusal
from models.definitions.formula_text import parse
from models.definitions.formulas import DAY, DEEPEST, MOST_NODES, NUMBER, TEXT, TRUTH, check_tree, sort_of
from tests.forms.outline.sent import Sheet, any_line, sent
from tests.trees import NAMES, numbers, spoken, truths


@given(st.one_of(numbers, truths, spoken))
def test_every_tree_becomes_lines_and_the_same_tree_again(tree: dict[str, Any]) -> None:
    assert tree_of(lines_of(tree), Bounds()) == (tree, {})
    assert tree_of(grown(lines_of(tree), ""), Bounds()) == (tree, {}), (
        "nothing is missing in the outline of a tree"
    )
    assert len(grown(lines_of(tree), "")) == len(lines_of(tree))


@given(st.lists(any_line, max_size=9), st.sampled_from([TRUTH, NUMBER, TEXT, DAY, ""]), st.booleans())
def test_whatever_lines_are_sent_they_make_a_sound_tree_or_a_problem_at_a_line(
    lines: list[Line], wanted: str, words_only: bool
) -> None:
    drawn = grown(lines, wanted, words_only)
    tree, wrong = tree_of(
        drawn, Bounds(wanted, NAMES, {"a": Refusal("formula.circle", code="a")}, words_only)
    )
    assert all(0 <= number < len(drawn) for number in wrong)
    if tree is not None:
        check_tree(tree, wanted or sort_of(tree), NAMES)
    assert (tree is None) == (bool(wrong) or all(line.blank for line in drawn))
    sketch(drawn, wanted)
    posted = Sheet(MultiDict(sent(lines)))
    assert posted.rows.tree() is None or not posted.rows.wrong


def told(lines: list[Line], wanted: str = TRUTH, **more: Any) -> dict[int, str]:
    return {
        number: refusal.code
        for number, refusal in tree_of(grown(lines, wanted), Bounds(wanted, NAMES, **more))[1].items()
    }


@pytest.mark.parametrize(
    ("lines", "wanted", "wrong"),
    [
        ([Line(0, "all")], TRUTH, {0: "outline.few"}),
        (
            [Line(0, "not"), *lines_of(parse("[a] > 1"), 1), *lines_of(parse("[a] > 2"), 1)],
            TRUTH,
            {0: "outline.one"},
        ),
        ([Line(0, "add"), Line(1, "figure", left="field:a")], NUMBER, {0: "outline.few"}),
        (
            [Line(0, "add"), Line(1, "figure", left="field:b"), Line(1, "figure", left="fact:weather")],
            NUMBER,
            {1: "formula.field", 2: "formula.fact"},
        ),
        (
            [Line(0, "compare", sign="ge", left="lines", right="num", right_number="8")],
            TRUTH,
            {0: "outline.sides"},
        ),
        (
            [Line(0, "compare", sign="ge", left="field:a", right="num", right_number="tám")],
            TRUTH,
            {0: "field.decimal"},
        ),
        (
            [Line(0, "compare", sign="ge", left="field:a", right="field:a", right_number="8")],
            TRUTH,
            {0: "formula.one_of"},
        ),
        ([Line(0, "compare", sign="like", left="field:a", right="field:a")], TRUTH, {0: "outline.sign"}),
        ([Line(0, "div", left="field:members", right="num", right_number="0")], NUMBER, {0: "formula.zero"}),
        ([Line(0, "div", left="field:members", right="field:a")], NUMBER, {0: "formula.zero"}),
        ([Line(0, "figure", left="field:a")], TRUTH, {0: "formula.type"}),
        ([Line(0, "eval", left="field:a")], TRUTH, {0: "outline.what"}),
        ([Line(0, "in", name="answer.order", values=("maybe",))], TRUTH, {0: "formula.choice"}),
        ([Line(0, "in", name="answer.order")], TRUTH, {0: "formula.no_answer"}),
        ([Line(0, "in", values=("yes",))], TRUTH, {0: "formula.no_name"}),
        ([*lines_of(parse("[a] > 1")), *lines_of(parse("[a] > 2"))], TRUTH, {1: "outline.outside"}),
        ([*lines_of(parse("[a] > 1")), Line(1, "figure", left="field:a")], TRUTH, {0: "outline.sides"}),
        (
            [Line(0, "figure", left="field:a"), Line(1, "figure", left="field:a")],
            NUMBER,
            {0: "outline.inside"},
        ),
        ([Line(0, "sum", values=("a",) * 61)], NUMBER, {0: "outline.many"}),
        ([Line(0, "if"), *lines_of(parse("[a] > 1"), 1)], NUMBER, {0: "outline.ways"}),
        (
            [Line(0, "if"), *lines_of({"field": "a"}, 1), *lines_of({"field": "a"}, 1), Line(1, "figure")],
            NUMBER,
            {0: "outline.ways", 1: "formula.type"},
        ),
        ([Line(0, "join"), Line(1, "text", typed="a"), Line(1, "said")], TEXT, {0: "outline.few"}),
        ([Line(0, "said", left="field:b")], TEXT, {0: "formula.field"}),
        ([Line(0, "said", left="num")], TEXT, {0: "formula.one_of"}),
        ([Line(0, "days", left="field:begun")], NUMBER, {0: "formula.one_of"}),
        ([Line(0, "days", left="field:begun", right="field:a")], NUMBER, {0: "formula.field"}),
        ([Line(0, "day", left="fact:begun")], DAY, {0: "formula.one_of"}),
        ([Line(0, "text", typed="a")], NUMBER, {0: "formula.type"}),
        (
            [Line(n, "not") for n in range(40)] + lines_of(parse("[a] > 1"), 40),
            TRUTH,
            dict.fromkeys(range(DEEPEST, 41), "formula.large"),
        ),
    ],
)
def test_a_problem_is_told_at_its_line(lines: list[Line], wanted: str, wrong: dict[int, str]) -> None:
    assert told(lines, wanted) == wrong


def test_the_line_that_is_one_too_many_is_told() -> None:
    parts = [{"field": "a"}] * MOST_NODES
    assert told(lines_of({"add": parts[:-1]}), NUMBER) == {}
    assert told(lines_of({"add": parts}), NUMBER) == {MOST_NODES: "formula.large"}
    pairs = [{"gt": [{"field": "a"}, {"num": "1"}]}] * 70
    assert told(lines_of({"all": pairs})) == {67: "formula.large"}, (
        "1 + 66 * 3 = 199 parts stand, the next three do not"
    )
    with pytest.raises(Refusal, match=r"formula\.large"):
        act(lines_of({"add": parts[:-1]}), "more", 3, NUMBER)


def test_a_field_that_must_not_be_named_is_told_where_it_is_named() -> None:
    circle = {"a": Refusal("formula.circle", code="a"), "order": Refusal("formula.hidden", code="order")}
    lines = lines_of(
        parse("[members] > 1 và ([a] + [members]) / 2 > 3 và sum([a]; [members]) > 1 và [order] thuộc (yes)")
    )
    assert told(lines, barred=circle) == {5: "formula.circle", 8: "formula.circle", 9: "formula.hidden"}
    assert set(told(lines, words_only=True).values()) == {"formula.words_only"}


def test_a_division_is_looked_at_with_the_if_that_keeps_it_from_nought() -> None:
    guarded = lines_of(parse("nếu([a] > 0; [members] / [a]; 0)"))
    assert told(guarded, NUMBER) == {}
    assert told(lines_of(parse("nếu([a] >= 0; [members] / [a]; 0)")), NUMBER) == {0: "formula.zero"}
    nested = lines_of(parse("nếu([a] > 0; nếu([members] > 5; 1 / [a]; [b]); 0)"))
    assert set(told(nested, NUMBER).values()) == {"formula.field"}
