"""A meeting recorded while its quarter is submitted is counted or refused, never locked and left out: neither
reads past the other, on either database (design 3.13)."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.people.people import principal_of
from models.reports.content import newest, report_of
from models.reports.tables import Report
from models.units.units import get_unit
from models.workflow.engine import take
from tests.make import meeting
from tests.offices import Office

LONGEST = 20


def beside(office: Office, first: Callable[[Session], None], second: Callable[[Session], None]) -> list[str]:
    """Two acts of which the second begins before the first one is kept; what the second was refused with."""
    told: list[str] = []

    def act() -> None:
        with open_session(office.engine, SYSTEM) as db:
            try:
                second(db)
                db.commit()
            except Refusal as refusal:
                told.append(refusal.code)

    thread = threading.Thread(target=act)
    with open_session(office.engine, SYSTEM) as db:
        first(db)
        thread.start()
        thread.join(1)
        db.commit()
    thread.join(LONGEST)
    assert not thread.is_alive()
    return told


@pytest.mark.parametrize(("code", "submits_first"), [("C", False), ("DB1", True)])
def test_it_is_counted_or_refused(office: Office, code: str, submits_first: bool) -> None:
    number = office.cast.units[code]
    with open_session(office.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, number), Quarter(2018, 4)).id
        db.commit()

    def record(db: Session) -> None:
        meeting(db, get_unit(db, number), date(2018, 12, 1))

    def submit(db: Session) -> None:
        by, row = principal_of(db, office.cast.accounts[f"{code}.cell_secretary"]), db.get_one(Report, report)
        take(db, by, row, "submit", row_version=row.row_version, unvoted_known=True)

    told = beside(office, submit, record) if submits_first else beside(office, record, submit)
    with open_session(office.engine, SYSTEM) as db:
        version = newest(db, db.get_one(Report, report))
        assert version is not None
        held = json.loads(version.content)["figures"]["held"]
    assert (told, held) == ((["meeting.locked"], 0) if submits_first else ([], 1))


def test_a_version_approved_below_while_an_earlier_one_is_taken_in_is_told_above(office: Office) -> None:
    sender, chief = (office.cast.accounts[who] for who in ("D1.cell_secretary", "D.committee_secretary"))

    def step(db: Session, who: int, number: int, code: str, version: int | None = None, **more: Any) -> None:
        row = db.get_one(Report, number)
        take(db, principal_of(db, who), row, code, row_version=row.row_version, version=version, **more)

    with open_session(office.engine, SYSTEM) as db:
        below, above = (
            report_of(db, SYSTEM, get_unit(db, office.cast.units[code]), Quarter(2018, 4)).id
            for code in ("D1", "D")
        )
        step(db, sender, below, "submit", unvoted_known=True)
        step(db, chief, below, "approve", 1)
        step(db, chief, below, "reopen", 1, note="Sai số")
        meeting(db, get_unit(db, office.cast.units["D1"]), date(2018, 12, 1))
        step(db, sender, below, "submit", unvoted_known=True)
        db.commit()
    gaps = {office.cast.units[code]: "Chưa gửi" for code in ("D2", "DB")}
    submit = lambda db: step(db, chief, above, "submit", gaps=gaps)
    assert beside(office, submit, lambda db: step(db, chief, below, "approve", 2)) == []
    with open_session(office.engine, SYSTEM) as db:
        assert db.get_one(Report, above).stale
