"""From which quarter an office works is set while somebody else records a meeting, begins a report or opens a
quarter: whoever is first is waited for, and what the other one looked at holds. Two connections, on
PostgreSQL at once, on SQLite one after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.overview.in_use import set_in_use
from models.overview.owed import open_due
from models.reports.content import report_of
from models.reports.tables import Report
from models.units.units import Unit, get_unit
from tests.cast import Cast
from tests.conftest import DATABASES, TODAY
from tests.make import meeting
from tests.offices import new_office

Q2, Q3, Q4 = (Quarter(2018, n) for n in (2, 3, 4))
Act = Callable[[Session], Any]


@dataclass
class Two:
    """An office and two people at work in it at once."""

    engine: Engine
    cast: Cast
    told: list[str] = field(default_factory=list)

    def one(self, code: str) -> Callable[[Session], Unit]:
        return lambda db: get_unit(db, self.cast.units[code])

    def meanwhile(self, first: Act, second: Act) -> list[str]:
        """`second` begins while what `first` did is not committed yet; what refused it, if anything."""
        begun = threading.Event()

        def go() -> None:
            with open_session(self.engine, SYSTEM) as db:
                begun.set()
                try:
                    second(db)
                    db.commit()
                except Refusal as refusal:
                    self.told.append(refusal.code)

        with open_session(self.engine, SYSTEM) as db:
            first(db)
            db.flush()
            other = threading.Thread(target=go)
            other.start()
            begun.wait(10)
            time.sleep(0.5)  # as long as the other one comes without being kept waiting
            db.commit()
        other.join(60)
        assert not other.is_alive()
        return self.told

    def count(self, found: Any) -> int:
        with open_session(self.engine, SYSTEM) as db:
            return db.scalar(select(func.count()).select_from(found.subquery())) or 0


@pytest.fixture(params=DATABASES)
def two(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Two]:
    set_clock(TODAY)
    server = request.getfixturevalue("server") if request.param == "postgresql" else ""
    address, cast = new_office(server, tmp_path / "khoi.sqlite")
    engine = make_engine(address)
    found = Two(engine, cast)
    with open_session(engine, SYSTEM) as db:
        set_in_use(db, SYSTEM, found.one("K")(db), Q2)
        db.commit()
    yield found
    engine.dispose()


def later(two: Two, quarter: Quarter = Q4) -> Act:
    return lambda db: set_in_use(db, SYSTEM, two.one("K")(db), quarter)


def test_a_meeting_recorded_meanwhile_is_work_that_was_done_here(two: Two) -> None:
    told = two.meanwhile(lambda db: meeting(db, two.one("D1")(db), date(2018, 5, 1)), later(two))
    assert told == ["office.after_work"]
    assert two.count(select(Meeting).where(Meeting.period < Q4.first)) == 1
    assert two.count(select(Unit).where(Unit.in_use_from == Q2.first)) == 1


def test_a_report_begun_meanwhile_is_work_that_was_done_here(two: Two) -> None:
    assert two.meanwhile(lambda db: report_of(db, SYSTEM, two.one("D1")(db), Q3), later(two)) == [
        "office.after_work"
    ]
    assert two.count(select(Report).where(Report.quarter == Q3.first)) == 1


def test_a_report_is_not_begun_of_a_quarter_that_lies_before_by_then(two: Two) -> None:
    told = two.meanwhile(later(two), lambda db: report_of(db, SYSTEM, two.one("D1")(db), Q3))
    assert told == ["report.before_use"] and two.count(select(Report)) == 0


def test_two_who_begin_one_report_at_once_have_one(two: Two) -> None:
    begin = lambda db: report_of(db, SYSTEM, two.one("D1")(db), Q4)
    assert two.meanwhile(begin, begin) == [] and two.count(select(Report)) == 1


@pytest.mark.parametrize("worker_first", [True, False])
def test_what_the_worker_opens_meanwhile_is_not_owed_before(two: Two, worker_first: bool) -> None:
    acts: list[Act] = [open_due, later(two)]
    assert two.meanwhile(*(acts if worker_first else reversed(acts))) == []
    known = select(Duty).where(Duty.path.startswith(f"{two.cast.units['K']}."))
    assert two.count(known.where(Duty.quarter < Q4.first)) == 0
    assert two.count(known.where(Duty.quarter == Q4.first)) > 0
