"""The quarter from which an office works with the program is set: never later than the first work done here.

What was brought in of quarters before it is history and holds nobody: it may stay there or come in later.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.access.guard import elevated
from models.access.scopes import under
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.platform.journal import record, stand_in_line
from models.reports.tables import Report
from models.totals.folding import mark_all
from models.units.units import Unit

AHEAD = 4
"""So many quarters from today may an office be prepared for."""


def set_in_use(db: Session, by: Principal, root: Unit, quarter: Quarter) -> Unit:
    """Say from which quarter a root unit's office works with the program; an administrator's act.

    Refuses `office.not_root`, `office.far`, and `office.after_work` where a meeting or report of an earlier
    quarter was made here (design 3.7: nothing that was owed vanishes). Duties of quarters that come before it
    go, those of quarters that it takes in are opened by the worker's next round. Whoever records a meeting,
    begins a report or opens a quarter meanwhile is waited for, and waits: what is looked at here holds.
    """
    require(by, "settings.change")
    stand_in_line(db)
    if root.parent_id is not None or root.dissolved_on is not None:
        raise Refusal("office.not_root", unit=root.name)
    if quarter > Quarter.of(today()).shift(AHEAD):
        raise Refusal("office.far", quarter=Quarter.of(today()).shift(AHEAD).roman)
    with elevated(db) as system:
        first = first_work(system, root)
        if first is not None and quarter > first:
            raise Refusal("office.after_work", first=first.roman)
        before = Duty.quarter < quarter.first
        mark_all(system, root.path)
        gone = delete(Duty).where(under(Duty.path, root.path), before, Duty.source != "answer")
        system.execute(gone.where(Duty.done.is_(False)))
    was = root.in_use_from
    root.in_use_from, root.in_use_said = quarter.first, True
    old = str(Quarter.of(was)) if was is not None else ""
    record(db, by, "unit.in_use", root, root.id, old=old, new=str(quarter))
    db.flush()
    return root


def first_work(db: Session, root: Unit) -> Quarter | None:
    """The first quarter with a meeting or report made since the office works with the program; what was
    brought in of before is history. `db` reads all."""
    since = root.in_use_from or date.min
    meetings = select(func.min(Meeting.period)).where(under(Meeting.path, root.path))
    reports = select(func.min(Report.quarter)).where(under(Report.path, root.path), Report.quarter >= since)
    found = [
        db.scalar(meetings.where(Meeting.period >= since, Meeting.voided_at.is_(None))),
        db.scalar(reports),
    ]
    return min((Quarter.of(day) for day in found if day is not None), default=None)
