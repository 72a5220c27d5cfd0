"""What the worker says by itself: a report's day is near, or past
(design 3.7; domain.md 3, Deadlines). Once for each account and quarter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import GRANTS
from models.core.base import today
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.overview.owed_reports import due_on
from models.overview.waiting import reporting_quarter
from models.people.notices import Notice, Serving, tell
from models.platform.settings import number
from models.reports.tables import Report
from models.units.units import UnitKind, UnitSpell, in_force_on

WRITERS = frozenset(GRANTS["report.prepare"])


def remind(db: Session) -> int:
    """Tell who prepares a report that was not submitted yet: within
    `remind_days` of its day, and once more when the day is past.

    `db` is the program's own session. Returns the number of
    notices written; a second round of the same day writes none.
    """
    day = today()
    quarter = reporting_quarter(day)
    near = timedelta(days=number(db, "remind_days"))
    told = set(db.scalars(select(Notice.once).where(Notice.once.like(f"%:{quarter}:%")).distinct()))
    written = 0
    for spell, due in _owing(db, quarter):
        kind = "reminder" if day > due else "deadline" if due - day <= near else ""
        once = f"{kind}:{quarter}:{spell.unit_id}"
        if kind and once not in told:
            values: dict[str, Any] = {"unit": spell.name, "quarter": quarter.roman, "due": due}
            written += tell(
                db,
                Serving(spell.unit_id, WRITERS),
                kind,
                ("unit", spell.unit_id),
                spell.unit_id,
                once=once,
                **values,
            )
    return written


def _owing(db: Session, quarter: Quarter) -> Iterator[tuple[UnitSpell, date]]:
    """Units that owe a report of the quarter, are not excused and never
    submitted it, each with its own day; in a fixed number of statements."""
    filed = select(Report.unit_id).where(
        Report.quarter == quarter.first, Report.first_submitted_at.is_not(None)
    )
    kinds = {
        kind.code: due_on(db, kind.code, quarter)
        for kind in db.scalars(select(UnitKind).where(UnitKind.owes_report))
    }
    found = select(UnitSpell).where(
        in_force_on(quarter.last), UnitSpell.kind_code.in_(kinds), UnitSpell.unit_id.not_in(filed)
    )
    owed = {
        duty.about_id: duty
        for duty in db.scalars(select(Duty).where(Duty.quarter == quarter.first, Duty.source == "report"))
    }
    for spell in db.scalars(found.order_by(UnitSpell.unit_id)).all():
        duty = owed.get(spell.unit_id)
        if duty is None or (duty.applicable and duty.excused_at is None):
            yield spell, duty.last_day if duty is not None else kinds[spell.kind_code]
