"""Dated thresholds: what holds when, and what is none."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.platform.settings import change_setting, threshold
from models.platform.thresholds import THRESHOLDS, dated, on

YEARS = [date(2018, 12, 1), date(2026, 12, 1), date(2027, 1, 1), date(2030, 5, 1)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("90", [90, 90, 90, 90]),
        ("90; 01/2027: 80", [90, 90, 80, 80]),
        ("90;2030-05:60 ; 01/2027 : 80", [90, 90, 80, 60]),
        ("0", [0, 0, 0, 0]),
    ],
)
def test_each_month_is_judged_by_what_held_then(text: str, values: list[int]) -> None:
    assert [on(text, day) for day in YEARS] == values


@pytest.mark.parametrize(
    "wrong",
    ["", "chín", "-5", "90,5", "01/2027: 80", "90; 80", "90; 13/2027: 80", "9; 1/2027: 8; 1/2027: 7"],
)
def test_what_is_none_is_refused_where_it_is_set(db: Session, wrong: str) -> None:
    for act in (lambda: dated(wrong), lambda: change_setting(db, SYSTEM, "minutes_regular", wrong)):
        with pytest.raises(Refusal, match=r"setting\.dated"):
            act()


def test_what_is_shipped_holds_until_it_is_changed(db: Session) -> None:
    assert {name: str(threshold(db, name, YEARS[0])) for name in THRESHOLDS} == THRESHOLDS
    change_setting(db, SYSTEM, "minutes_regular", "90; 01/2019: 60")
    assert [threshold(db, "minutes_regular", day) for day in (date(2018, 12, 1), date(2019, 1, 1))] == [
        90,
        60,
    ]
