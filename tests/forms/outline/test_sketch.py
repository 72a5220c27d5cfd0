"""What is still being chosen is told as far as it is chosen; what is whole is told as it is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.outline.sketch import GAP, sketch
from forms.outline.tree import Line, lines_of
from models.definitions.formulas import DAY, NUMBER, TEXT, TRUTH, sort_of
from tests.forms.outline.sent import any_line
from tests.trees import numbers, spoken, truths


@given(st.one_of(numbers, truths, spoken))
def test_a_whole_outline_is_its_tree(tree: dict[str, Any]) -> None:
    assert sketch(lines_of(tree), sort_of(tree)) == tree


@given(st.lists(any_line, max_size=9), st.sampled_from([TRUTH, NUMBER, TEXT, DAY, ""]))
def test_whatever_was_chosen_can_be_told(lines: list[Line], wanted: str) -> None:
    tree = sketch(lines, wanted)
    assert tree is None or sort_of(tree)


@pytest.mark.parametrize(
    ("lines", "wanted", "tree"),
    [
        ([], TEXT, None),
        ([Line(0, "said")], TEXT, None),
        (
            [Line(0, "if"), Line(1, "in", name="answer.a")],
            TEXT,
            {"if": [{"in": ["answer.a", [GAP]]}, {"said": {"field": GAP}}, {"said": {"field": GAP}}]},
        ),
        (
            [Line(0, "join"), Line(1, "text", typed=" "), Line(1, "said", left="lines")],
            TEXT,
            {"join": [{"text": " "}, {"said": {"field": GAP}}]},
        ),
        ([Line(0, "days", left="field:a")], NUMBER, {"days": [{"day": "a"}, {"day": GAP}]}),
        ([Line(0, "days", left="lines")], NUMBER, {"days": [{"day": GAP}, {"day": GAP}]}),
        ([Line(0, "add")], NUMBER, {"add": [{"field": GAP}]}),
    ],
)
def test_what_is_missing_is_a_gap(lines: list[Line], wanted: str, tree: Any) -> None:
    assert sketch(lines, wanted) == tree
