"""The form field of an outline: every tree comes through it as
the same, and what no page sends is marked."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from forms.outline.sketch import sketch
from models.core.errors import Refusal
from models.definitions.formulas import MOST_NODES
from tests.forms.outline.sent import Sheet, sent
from tests.trees import numbers, spoken, truths


@given(st.one_of(numbers, truths, spoken))
def test_every_tree_comes_through_the_form_as_the_same(tree: dict[str, Any]) -> None:
    form = Sheet(MultiDict(sent(Sheet(data={"rows": tree}).rows.lines)))
    assert form.rows.tree() == tree and not form.rows.wrong
    assert sketch(form.rows.lines, "") == tree


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
