"""The month that a meeting is proposed for."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.periods import EARLY_WINDOW
from models.meetings.calendars import prescribe_window
from models.meetings.facts import facts, minutes_owed, proposal
from models.platform.settings import change_setting
from models.units.units import Unit
from tests.make import DEC, JAN, NOV, meeting, unit


def test_the_third_of_january_is_proposed_for_december(db: Session, cell: Unit) -> None:
    there = proposal(db, cell, date(2019, 1, 3))
    assert (there.period, there.why, there.inside) == (DEC, "window", True)


def test_the_third_of_january_is_january_when_december_is_taken_and_the_window_allows(
    db: Session, cell: Unit
) -> None:
    meeting(db, cell, DEC)
    there = proposal(db, cell, date(2019, 1, 3))
    assert (there.period, there.inside) == (JAN, False)
    prescribe_window(db, SYSTEM, cell, EARLY_WINDOW, JAN)
    assert proposal(db, cell, date(2019, 1, 3)).inside


def test_minutes_owed_go_by_the_size_of_the_cell_and_the_month(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    change_setting(db, SYSTEM, "minutes_regular_small", "90; 12/2018: 60")
    held = [meeting(db, cell, month) for month in (NOV, DEC)]  # of twelve members
    assert [minutes_owed(db, each) for each in held] == [90, 90]
    change_setting(db, SYSTEM, "small_cell", "13")
    assert [minutes_owed(db, each) for each in held] == [90, 60]
    assert [facts(db, each)["minimum_minutes"] for each in held] == [90, 60]
    change_setting(db, SYSTEM, "excused_runs", "2")
    assert facts(db, held[0])["excused_most"] == 2
