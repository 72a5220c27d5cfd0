"""Kinds of item and their rules by name: each is said once, and what runs on no route is told so."""

from __future__ import annotations

import pytest

from models.directives import steps as answer_steps
from models.review import steps as report_steps
from models.workflow.items import ITEMS, joined, register


def test_a_kind_of_item_registered_twice_is_refused() -> None:
    assert set(ITEMS) == {"report", "answer"}
    with pytest.raises(ValueError, match="report"):
        register(report_steps.REPORT)


def test_a_rule_said_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="to_desk"):
        joined(report_steps.EFFECTS, answer_steps.EFFECTS)
