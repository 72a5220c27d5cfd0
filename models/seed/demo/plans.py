"""The demonstration's coming month: most cells have registered the day of their next meeting in the days
before the working one, and their committees have agreed most of those (letter L3). One row a cell at most."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from sqlalchemy.orm import Session

from models.core.base import ZONE, set_clock
from models.core.periods import add_months, month_of
from models.meetings.calendars import agree_plan, plan_meeting, window_for
from models.seed.demo.names import PLACES
from models.seed.demo.quarters import WORKING_DAY, Play
from models.seed.demo.tree import Bloc
from models.units.units import Unit, get_unit

REGISTERED, AGREED = 0.85, 0.65
"""Shares of the cells that have registered, and of those whose committee has agreed."""
DAYS = 7
"""Days of a window on which meetings fall."""


def play_plans(db: Session, bloc: Bloc, luck: Random) -> None:
    """Register and agree the next meeting of each cell after the working day; commits nothing."""
    play = Play(db, bloc, luck)
    for number in play.bloc.cells:
        if play.luck.random() < REGISTERED:
            _registered(play, get_unit(play.db, number))


def _registered(play: Play, cell: Unit) -> None:
    month, day = _next(play, cell)
    _on(WORKING_DAY - timedelta(days=play.luck.randrange(2, 6)))
    at = time(play.luck.choice((7, 8, 8, 14)), play.luck.choice((0, 30)))
    themed = play.luck.random() < 0.3
    secretary = play.person(cell.id, "cell_secretary")
    place = play.luck.choice(PLACES)
    plan = plan_meeting(play.db, secretary, cell, month, day, at, place, thematic=themed)
    if not plan.agreed and play.luck.random() < AGREED:
        _on(WORKING_DAY - timedelta(days=1))
        above = play.person(cell.parent_id or 0, "committee_officer", "committee_secretary")
        agree_plan(play.db, above, plan, plan.row_version)


def _next(play: Play, cell: Unit) -> tuple[date, date]:
    """The month of the next meeting and a day of its window, on a working day where there is one."""
    for month in (month_of(WORKING_DAY), add_months(month_of(WORKING_DAY), 1)):
        first, last = window_for(play.db, cell.path, month)[0].days(month)
        days = [first + timedelta(days=n) for n in range(min((last - first).days + 1, DAYS))]
        coming = [day for day in days if day > WORKING_DAY and day.weekday() < 5]
        if coming:
            return month, play.luck.choice(coming)
    raise ValueError(f"no window after {WORKING_DAY} for {cell.code}")


def _on(day: date) -> None:
    set_clock(datetime.combine(day, time(9), ZONE))
