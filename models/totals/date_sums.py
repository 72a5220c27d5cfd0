"""Dates of meetings as sums of places: how many are registered for each day and how many were held on it, of
each month of a quarter. The calendar above the Blocs is told from these; what names the cells, below, reads
the dates themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import String, and_, case, func, or_, select, tuple_
from sqlalchemy.orm import Session

from models.access.scopes import under
from models.core.base import Base
from models.core.events import LATER
from models.core.periods import Quarter, add_months, month_of
from models.meetings.calendars import MeetingPlan
from models.meetings.meetings import Meeting, Months
from models.meetings.meetings import held_by_day as meetings_held
from models.units.sums import Counted, UnitSum, at_or_below, mark_above

HELD, AGREED, WAITING, VOIDED = "held", "agreed", "waiting", "voided"
"""How a meeting stands on its day."""
TOLD = (HELD, AGREED, WAITING)
"""What calendars tell; what was voided only workbooks list."""
DATE = "date."
"""How dates are called among the sums of places, with how they stand; the value is the month they count for
and the day."""
AT_ONCE = 500
"""Months of which places are asked in one statement."""
BACK, ON = 2, 1
"""A meeting counts for a month so many before, or so many after, the one in which it is held (judging.py)."""


def dates(system: Session, path: str, period: date) -> Counted:
    """How many dates of a quarter at and below a place are registered and agreed, registered and wait to be
    agreed, were held, and were voided, by month and day; of an `own_place`, those at the place alone. Two
    statements.

    The month is asked as an expression, which no index answers: by it SQLite would go through what the whole
    country held in these months instead of what one Bloc held in all."""
    months = Quarter.of(period).months
    plan, found = MeetingPlan, dict[tuple[str, str], int]()
    stands = select(plan.period, plan.planned_on, plan.agreed, func.count(plan.id))
    stands = stands.where(
        at_or_below(plan.path, path), func.coalesce(plan.period, plan.planned_on).in_(months)
    )
    for month, day, agreed, n in system.execute(stands.group_by(plan.period, plan.planned_on, plan.agreed)):
        found[f"{DATE}{AGREED if agreed else WAITING}", f"{month}{day}"] = n
    key = (Meeting.period, Meeting.held_on, case((Meeting.voided_at.is_(None), HELD), else_=VOIDED))
    held = select(*key, func.count(Meeting.id)).where(at_or_below(Meeting.path, path))
    held = held.where(func.coalesce(Meeting.period, Meeting.held_on).in_(months)).group_by(*key)
    for month, day, stands_, n in system.execute(held):
        found[f"{DATE}{stands_}", f"{month}{day}"] = n
    return found


def months_changed(db: Session, months: Months) -> None:
    """Months of cells changed: the sums above their Blocs are to be counted anew. A statement for so many
    months at a time, past the gate, and what marking asks."""
    if db.info.get(LATER):
        return
    listed, places = sorted(months), set[tuple[str, date]]()
    table = Base.metadata.tables["meeting"].c
    for start in range(0, len(listed), AT_ONCE):
        found = select(table.path, table.period).distinct()
        found = found.where(tuple_(table.unit_id, table.period).in_(listed[start : start + AT_ONCE]))
        rows = db.connection().execute(found)
        places |= {(row.path, Quarter.of(row.period).first) for row in rows}
    mark_above(db, places)


@dataclass(frozen=True)
class Dates:
    """How many dates of a month are registered and agreed, wait to be agreed, and were held."""

    agreed: int = 0
    waiting: int = 0
    held: int = 0

    @property
    def registered(self) -> int:
        """All that are registered."""
        return self.agreed + self.waiting


def by_day(db: Session, path: str, month: date) -> dict[tuple[date, bool], int]:
    """How many dates of a month at and below a place above the Blocs are registered for each day, agreed and
    not; one statement, which reads the place's own rows."""
    found = _own(path, (AGREED, WAITING)).where(_of_months(month, month))
    rows = db.execute(found.where(UnitSum.period == Quarter.of(month).first))
    return {(_day(value), field == f"{DATE}{AGREED}"): n for field, value, n in rows}


def held_by_day(db: Session, path: str, first: date, last: date) -> dict[date, int]:
    """How many meetings at and below such a place each day from `first` to `last` saw, for whichever month;
    one statement, which reads the place's own rows."""
    found = _own(path, (HELD,)).where(_between(first, last), _in_quarters(first, last))
    counts: Counter[date] = Counter()
    for _field, value, n in db.execute(found):
        counts[_day(value)] += n
    return dict(counts)


def meetings_in(db: Session, path: str, quarter: Quarter) -> int:
    """How many meetings of a quarter are at and below such a place, voided ones too: what a workbook lists;
    one statement."""
    found = select(func.sum(UnitSum.n)).where(UnitSum.path == path, UnitSum.period == quarter.first)
    return int(db.scalar(found.where(UnitSum.field.in_(_fields((HELD, VOIDED))))) or 0)


def below(db: Session, path: str, month: date) -> dict[int, Dates]:
    """What the dates of a month come to for each unit directly below such a place; one statement."""
    found = _each(path).where(_of_months(month, month), UnitSum.period == Quarter.of(month).first)
    return _by_unit(db, found)


def below_on(db: Session, path: str, day: date) -> dict[int, Dates]:
    """What one day comes to for each unit directly below such a place, whatever month its meetings count for;
    one statement. Of registered dates those of the month before and the one after are meant, too."""
    here = month_of(day)
    near = _of_months(add_months(here, -1), add_months(here, 1))
    meant = or_(UnitSum.field == f"{DATE}{HELD}", near)
    return _by_unit(db, _each(path).where(_between(day, day), _in_quarters(day, day), meant))


def _by_unit(db: Session, found: Any) -> dict[int, Dates]:
    counts: dict[int, dict[str, int]] = {}
    for number, field, n in db.execute(found):
        counts.setdefault(number, {})[field.removeprefix(DATE)] = int(n)
    return {number: Dates(**each) for number, each in counts.items()}


def _own(path: str, wanted: Collection[str]) -> Any:
    found = select(UnitSum.field, UnitSum.value, UnitSum.n)
    return found.where(UnitSum.path == path, UnitSum.field.in_(_fields(wanted)))


def _each(path: str) -> Any:
    found = select(UnitSum.unit_id, UnitSum.field, func.sum(UnitSum.n)).group_by(
        UnitSum.unit_id, UnitSum.field
    )
    return found.where(UnitSum.above == path, UnitSum.field.in_(_fields(TOLD)))


def _fields(wanted: Iterable[str]) -> list[str]:
    return [f"{DATE}{name}" for name in wanted]


def _of_months(first: date, last: date) -> Any:
    """Values of the months from one to another, both ways included."""
    return and_(UnitSum.value >= first.isoformat(), UnitSum.value < add_months(last, 1).isoformat())


def _between(first: date, last: date) -> Any:
    """Values of days from `first` to `last`, in the months for which these may count."""
    day = func.substr(UnitSum.value, 11, 10, type_=String)
    months = _of_months(add_months(month_of(first), -BACK), add_months(month_of(last), ON))
    return and_(months, day.between(first.isoformat(), last.isoformat()))


def _in_quarters(first: date, last: date) -> Any:
    """Rows of the quarters of these months."""
    begins, ends = add_months(month_of(first), -BACK), add_months(month_of(last), ON)
    return UnitSum.period.between(Quarter.of(begins).first, Quarter.of(ends).first)


def _day(value: str) -> date:
    return date.fromisoformat(value[10:20])


def at(db: Session, path: str, month: date) -> Dates:
    """What the dates of a month come to at and below one place, of this very moment."""
    counts: Counter[str] = Counter()
    for (field, value), n in dates(db, path, Quarter.of(month).first).items():
        counts[field.removeprefix(DATE)] += n if value.startswith(month.isoformat()) else 0
    return Dates(**{name: counts[name] for name in TOLD})


def at_on(db: Session, path: str, day: date) -> Dates:
    """The same of one day, whatever month its meetings count for."""
    plan = MeetingPlan
    stands = select(plan.agreed, func.count(plan.id)).where(under(plan.path, path), plan.planned_on == day)
    near = (add_months(month_of(day), -1), add_months(month_of(day), 1))
    found = {
        agreed: n for agreed, n in db.execute(stands.where(plan.period.between(*near)).group_by(plan.agreed))
    }
    return Dates(found.get(True, 0), found.get(False, 0), meetings_held(db, day, day, path).get(day, 0))
