"""The table as a whole."""

from __future__ import annotations

import pytest

from models.core.errors import Refusal
from models.signals.catalogue import ALL, BY_CODE, RISING, get_rule


def test_codes_are_one_each_and_what_is_none_is_nobodys() -> None:
    assert len(BY_CODE) == len(ALL) > len(RISING)
    assert all(len(code) <= 30 for code in BY_CODE)
    assert get_rule("no_meeting") in RISING
    with pytest.raises(Refusal, match=r"access\.unknown"):
        get_rule("looked")


def test_what_stays_in_the_cell_has_no_function_that_a_desk_could_call() -> None:
    assert all(rule.asks is None for rule in ALL if rule.kept)
    assert all(rule.asks is not None for rule in RISING)
