"""What the worker says by itself: a report's day is near, or past
(design 3.7; domain.md 3, Deadlines). Once for each account and quarter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, String, and_, case, cast, func, null, select, type_coerce
from sqlalchemy.orm import Session

from models.access.grants import GRANTS
from models.core.base import today
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.overview.owed_reports import due_on
from models.overview.owing import reporting_quarter
from models.people.notices import Notice, tell_each
from models.people.people import Account, Post, held_on
from models.platform.settings import number
from models.reports.tables import Report
from models.units.in_use import not_yet_in_use
from models.units.units import Unit, UnitKind, UnitSpell, in_force_on

WRITERS = frozenset(GRANTS["report.prepare"])
AT_ONCE = 100
"""Units told of in one transaction of the worker."""


def remind(db: Session) -> int:
    """Tell who prepares a report that was not submitted yet: within
    `remind_days` of its day, and once more when the day is past.

    `db` is the program's own session. Returns the number of
    notices written; a second round of the same day writes none. The worker does the same in parts.
    """
    written, last = 0, 0
    while units := to_remind(db, last):
        written += remind_of(db, units)
        last = units[-1]
    return written


def to_remind(db: Session, after: int = 0, count: int = AT_ONCE) -> list[int]:
    """Units, so many after a number, of which somebody is to be told who was not."""
    owing, once = _owing(db)
    writes = select(Post.id).join(Account, _account()).where(_writes(), ~_told(once))
    unit_id = UnitSpell.unit_id
    found = owing.with_only_columns(unit_id).where(unit_id > after, writes.exists()).order_by(unit_id)
    return list(db.scalars(found.limit(count)))


def remind_of(db: Session, units: Sequence[int]) -> int:
    """Tell those of these units, in the caller's transaction; returns how many notices were written. Who was
    told meanwhile is not told again."""
    day, quarter = today(), reporting_quarter(today())
    told: dict[str, list[tuple[int, int, str, dict[str, Any]]]] = {}
    owing, once = _owing(db)
    found = owing.add_columns(Account.id).join(Post, _writes()).join(Account, _account()).distinct()
    found = found.where(UnitSpell.unit_id.in_(units), ~_told(once)).order_by(UnitSpell.unit_id, Account.id)
    for number_, name, due, account in db.execute(found):
        kind = "reminder" if day > due else "deadline"
        values = {"unit": name, "quarter": quarter.roman, "due": due}
        told.setdefault(kind, []).append((account, number_, f"{kind}:{quarter}:{number_}", values))
    return sum(tell_each(db, kind, rows) for kind, rows in told.items())


def _owing(db: Session) -> tuple[Select[int, str, date], Any]:
    """Units that owe a report of the quarter whose day is near or past, are not excused and never submitted
    it, each with its name and its own day; and by what is known who was told of it."""
    day = today()
    quarter = reporting_quarter(day)
    near = day + timedelta(days=number(db, "remind_days"))
    kinds = db.scalars(select(UnitKind.code).where(UnitKind.owes_report))
    dues = {code: due_on(db, code, quarter) for code in kinds}
    last = case(dues, value=UnitSpell.kind_code) if dues else null()
    due = type_coerce(func.coalesce(Duty.extended_to, Duty.due_on, last), Date)
    once: Any = case((due < day, f"reminder:{quarter}:"), else_=f"deadline:{quarter}:")
    own = (Duty.about_id == UnitSpell.unit_id, Duty.quarter == quarter.first, Duty.source == "report")
    filed = select(Report.id).where(Report.unit_id == UnitSpell.unit_id, Report.quarter == quarter.first)
    found = select(UnitSpell.unit_id, UnitSpell.name, due.label("due")).outerjoin(Duty, and_(*own))
    owes = Duty.id.is_(None) | (Duty.applicable & Duty.excused_at.is_(None))
    found = found.where(in_force_on(quarter.last), UnitSpell.kind_code.in_(dues), owes, due <= near)
    found = found.where(~filed.where(Report.first_submitted_at.is_not(None)).exists())
    if not_yet_in_use(db, quarter):
        found = found.where(~_waits(quarter).exists())
    return found, once.concat(cast(UnitSpell.unit_id, String))


def _writes() -> ColumnElement[bool]:
    return and_(Post.unit_id == UnitSpell.unit_id, Post.role.in_(WRITERS), held_on(today()))


def _account() -> ColumnElement[bool]:
    return and_(Account.person_id == Post.person_id, Account.active.is_(True))


def _told(once: Any) -> ColumnElement[bool]:
    told = select(Notice.id).where(Notice.account_id == Account.id, Notice.once == once)
    return told.correlate_except(Notice).exists()


def _waits(quarter: Quarter) -> Select[int]:
    """The root unit of a spell, if its office works with the program only later (units/in_use.py)."""
    top = func.substr(UnitSpell.path, 1, func.length(Unit.path)) == Unit.path
    return select(Unit.id).where(Unit.parent_id.is_(None), Unit.in_use_from > quarter.first, top)
