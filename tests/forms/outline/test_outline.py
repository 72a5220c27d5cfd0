"""Outlines: every tree becomes lines and the same tree again, also
over what a page sends; acts lose nothing; hostile lines are told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict
from wtforms import Form

from forms.outline.acts import ACTS, act, grown, offers
from forms.outline.field import OutlineField
from forms.outline.tree import GAP, IN, INSIDE, SUM, WHATS, Bounds, Line, children, lines_of, sketch, tree_of
from models.core.errors import Refusal
from models.definitions.formula_text import parse, write
from models.definitions.formulas import DEEPEST, MOST_NODES, NUMBER, TRUTH, check_tree
from tests.trees import NAMES, numbers, truths


class Sheet(Form):
    rows = OutlineField()


def sent(lines: list[Line], name: str = "rows") -> list[tuple[str, str]]:
    """Lines as a page sends them."""
    found = []
    for n, line in enumerate(lines):
        start = "field:" if line.what == SUM else f"{line.name}="
        each = [
            ("level", str(line.level)),
            ("what", line.what),
            ("name", line.name),
            ("sign", line.sign),
            ("held", line.held),
        ]
        each += [
            ("left", line.left),
            ("left_number", line.left_number),
            ("right", line.right),
            ("right_number", line.right_number),
        ]
        found += [
            (f"{name}-{n}-{key}", value)
            for key, value in [*each, *(("values", f"{start}{value}") for value in line.values)]
        ]
    return found


@given(st.one_of(numbers, truths))
def test_every_tree_becomes_lines_and_the_same_tree_again(tree: dict[str, Any]) -> None:
    assert tree_of(lines_of(tree), Bounds()) == (tree, {})
    assert tree_of(grown(lines_of(tree), ""), Bounds()) == (tree, {}), (
        "nothing is missing in the outline of a tree"
    )
    assert len(grown(lines_of(tree), "")) == len(lines_of(tree))


@given(st.one_of(numbers, truths))
def test_every_tree_comes_through_the_form_and_through_text_as_the_same(tree: dict[str, Any]) -> None:
    form = Sheet(MultiDict(sent(Sheet(data={"rows": tree}).rows.lines)))
    assert form.rows.tree() == tree and not form.rows.wrong
    form.rows.take(write(tree))
    assert form.rows.tree() == tree and sketch(form.rows.lines, "") == tree


any_text = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["", "lines", "num", "field:a", "field:members", "fact:attendance_rate", "field:", "answer.order"]
    ),
)
any_line = st.builds(
    Line,
    level=st.one_of(st.integers(-3, 6), st.integers(0, 999)),
    what=st.one_of(st.sampled_from([*WHATS, ""]), any_text),
    name=any_text,
    sign=st.one_of(st.sampled_from(["is", "not", "eq", "ge"]), any_text),
    values=st.lists(any_text, max_size=3).map(tuple),
    left=any_text,
    left_number=st.one_of(st.sampled_from(["", "1,5", "0", "1e9"]), any_text),
    right=any_text,
    right_number=any_text,
    held=any_text,
    bent=st.booleans(),
)


@given(st.lists(any_line, max_size=9), st.sampled_from([TRUTH, NUMBER, ""]), st.booleans())
def test_whatever_lines_are_sent_they_make_a_sound_tree_or_a_problem_at_a_line(
    lines: list[Line], wanted: str, words_only: bool
) -> None:
    drawn = grown(lines, wanted, words_only)
    tree, wrong = tree_of(
        drawn, Bounds(wanted, NAMES, {"a": Refusal("formula.circle", code="a")}, words_only)
    )
    assert all(0 <= number < len(drawn) for number in wrong)
    if tree is not None:
        check_tree(tree, wanted or WHATS[next(line for line in drawn if not line.blank).what], NAMES)
    assert (tree is None) == (bool(wrong) or all(line.blank for line in drawn))
    sketch(drawn, wanted)
    posted = Sheet(MultiDict(sent(lines)))
    assert posted.rows.tree() is None or not posted.rows.wrong


@given(st.one_of(numbers, truths), st.sampled_from(sorted(ACTS)), st.integers(0, 30))
def test_an_act_loses_nothing_that_was_chosen_but_what_it_takes_out(
    tree: dict[str, Any], name: str, at: int
) -> None:
    lines = grown(lines_of(tree), "")
    at %= len(lines)
    found, hand = act(lines, name, at, "")
    drawn = grown(found, "")
    assert 0 <= hand < max(len(found), 1) and drawn[0].level == 0
    kept = sorted(str(replace(line, level=0)) for line in lines if not line.blank)
    now = sorted(str(replace(line, level=0, held="")) for line in drawn if not line.blank)
    kept = [line for line in kept if name not in ("drop", "lift")]
    assert not [
        line for line in kept if line.replace(", held='l'", ", held=''") not in now and "lines" not in line
    ]
    assert len(children(drawn)[-1]) == 1, "one line stands outermost"
    if not offers(lines, at, "")[name]:
        assert found == lines


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


def test_lines_are_added_and_set_in_step_by_step() -> None:
    """(a or b) and not c, from one line."""
    either = lines_of(parse("[order] thuộc (yes)"))
    lines, hand = act(either, "wrap", 0, TRUTH, True)
    assert [line.what for line in lines] == ["all", IN, IN] and hand == 2
    lines = [
        replace(lines[0], what="any"),
        lines[1],
        replace(lines[2], name="meeting_kind", values=("thematic",)),
    ]
    lines, hand = act(lines, "wrap", 0, TRUTH, True)
    lines[hand] = Line(1, IN, name="meeting_kind", sign="not", values=("regular",))
    wanted = "([order] thuộc (yes) hoặc meeting_kind thuộc (thematic)) và không meeting_kind thuộc (regular)"
    assert tree_of(lines, Bounds(TRUTH, NAMES))[0] == parse(wanted)
    out, _hand = act(lines, "out", 3, TRUTH)
    assert [line.level for line in out] == [0, 1, 2, 1, 1] and out[3] == replace(lines[3], level=1)
    back, _hand = act(act(out, "in", 3, TRUTH)[0], "lift", 1, TRUTH)
    assert [line.level for line in back] == [0, 1, 1, 1] and offers(back, 1, TRUTH)["up"] is False
    assert [line.name for line in act(back, "down", 1, TRUTH)[0]] == [
        "",
        "meeting_kind",
        "answer.order",
        "meeting_kind",
    ]
    assert act(back, "drop", 0, TRUTH)[0] == [] and grown([], TRUTH)[0].blank


def test_a_side_chosen_to_be_worked_out_below_keeps_the_other_where_it_is() -> None:
    right = grown(
        [Line(0, "compare", sign="ge", left="num", right="lines"), Line(1, "sum", values=("a",))], TRUTH
    )
    both = grown([replace(right[0], left="lines"), *right[1:]], TRUTH)
    assert [line.what for line in both] == ["compare", "figure", "sum"] and both[0].held == "lr"
    assert sketch(both, TRUTH) == {"ge": [{"field": GAP}, {"sum": ["a"]}]}
    assert (
        grown([Line(0, "div", left="lines", right="lines")], NUMBER)[1].what == "figure"
        and INSIDE["div"] == NUMBER
    )


def test_what_no_page_sends_is_marked() -> None:
    bent = [
        ("rows-0-level", "-1"),
        ("rows-0-what", "all"),
        ("rows-x-what", "all"),
        ("rows-1-what", "sum"),
        ("rows-1-values", "field:" + "a" * 300),
    ]
    form = Sheet(
        MultiDict(
            [
                *bent,
                ("rows-2-level", "1"),
                ("rows-2-left", "field:\0"),
                ("rows-99999-what", "any"),
                ("rows--1-what", "any"),
            ]
        )
    )
    assert (
        form.rows.tree() is None
        and [refusal.code for refusal in form.rows.wrong.values()] == ["outline.bent"] * 3
    )
    for name, at in (("look", 9), ("eval", 0), ("more", -1)):
        with pytest.raises(Refusal, match=r"outline\.line"):
            form.rows.do(name, at)
    assert (
        len(Sheet(MultiDict([(f"rows-{n}-level", "0") for n in range(3_000)])).rows.lines) == MOST_NODES + 1
    )
