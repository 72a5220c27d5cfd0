"""Formulas as text: what is written is read back as the same tree, a mistake is told at its letter."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.core.errors import Refusal
from models.definitions.formula_text import parse, write
from tests.trees import numbers, truths


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
