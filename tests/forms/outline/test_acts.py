"""Acts on an outline: a line more, in and out, up and down; nothing that was chosen is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.outline.acts import ACTS, act, grown, offers
from forms.outline.sketch import GAP, sketch
from forms.outline.tree import IN, INSIDE, Bounds, Line, children, lines_of, tree_of
from models.definitions.formula_text import parse
from models.definitions.formulas import NUMBER, TRUTH
from tests.trees import NAMES, numbers, spoken, truths


@given(st.one_of(numbers, truths, spoken), st.sampled_from(sorted(ACTS)), st.integers(0, 30))
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


@pytest.mark.parametrize(
    ("name", "at", "hand"), [("up", 3, 1), ("down", 1, 2), ("down", 3, 4), ("in", 3, 3), ("out", 2, 2)]
)
def test_a_line_that_was_moved_stays_in_hand(name: str, at: int, hand: int) -> None:
    """all: any (a), b, c"""
    lines = [Line(0, "all"), Line(1, "any"), *(Line(1 + (n == "a"), IN, n, "is", ("x",)) for n in "abc")]
    found, now = act(lines, name, at, TRUTH)
    assert (now, replace(found[now], level=0)) == (hand, replace(lines[at], level=0))
