"""The month that a meeting is proposed for."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.periods import EARLY_WINDOW
from models.meetings.calendars import prescribe_window
from models.meetings.facts import proposal
from models.units.units import Unit
from tests.make import DEC, JAN, meeting


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
