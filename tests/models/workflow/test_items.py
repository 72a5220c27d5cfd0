"""Kinds of item and their rules by name: each is said once, and what runs on no route is told so."""

from __future__ import annotations

import pytest

from models.core.errors import Refusal
from models.directives import steps as answer_steps
from models.directives.tables import DirectiveAnswer
from models.reports.tables import Report
from models.review import steps as report_steps
from models.units.units import Unit
from models.workflow.items import ITEMS, joined, kind_of, register


def test_a_kind_of_item_registered_twice_is_refused() -> None:
    assert set(ITEMS) == {"report", "answer"}
    with pytest.raises(ValueError, match="report"):
        register(report_steps.REPORT)


def test_a_rule_said_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="to_desk"):
        joined(report_steps.EFFECTS, answer_steps.EFFECTS)


def test_rules_of_several_rooms_are_one_table_and_the_rooms_keep_theirs() -> None:
    one, other = {"a": no_rule}, {"b": no_rule}
    assert joined(one, other) == {"a": no_rule, "b": no_rule} and joined() == {}
    assert (list(one), list(other)) == (["a"], ["b"])


def no_rule(_db: object, _move: object) -> None:
    """Lets everything."""


def test_an_item_has_the_kind_of_its_table_and_others_run_on_no_route() -> None:
    assert kind_of(Report()).code == "report" and kind_of(DirectiveAnswer()).code == "answer"
    with pytest.raises(Refusal, match=r"route\.item"):
        kind_of(Unit())
