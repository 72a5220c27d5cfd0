"""Locks of a quarter: what a submitted report counted may not change until recall, return or
reopening (design 3.13): its unit's own months, and those of the units for which it files."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, ForeignKey, Integer, UniqueConstraint, bindparam, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.guard import elevated, looking, standing, values
from models.access.scopes import Rises, under
from models.core.base import Base, Id
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.platform.journal import stand_in_line
from models.units.units import UnitSpell, then_in


class QuarterLock(Rises, Base):
    """A unit's quarter is locked by the report that counted it."""

    __tablename__ = "quarter_lock"
    follows = "quarter"
    __table_args__ = (UniqueConstraint("unit_id", "quarter", name="uq_quarter_lock_unit_id_quarter"),)

    id: Mapped[Id]
    quarter: Mapped[date]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)


AT_ONCE = 500
"""So many units are named in one statement."""


def lock(db: Session, report_id: int, quarter: date, units: Collection[int]) -> None:
    """Lock the quarter of each of these units for the report that counts it; one that is locked already
    stays so. Written by the program itself: a unit that files for others may not read where they stood."""
    with elevated(db) as system:
        numbers = sorted(units)
        for some in (numbers[n : n + AT_ONCE] for n in range(0, len(numbers), AT_ONCE)):
            open_ = values(system, _unlocked(), {"units": some, "quarter": quarter})
            place = [{"unit_id": row.unit_id, "path": row.path} for row in open_]
            system.add_all(QuarterLock(**each, quarter=quarter, report_id=report_id) for each in place)


@cache
def _unlocked() -> Any:
    """Those of some `units` whose `quarter` is not locked, and where they stood in it."""
    quarter = bindparam("quarter", type_=Date)
    same = QuarterLock.unit_id == UnitSpell.unit_id, QuarterLock.quarter == quarter
    found = select(UnitSpell.unit_id, UnitSpell.path).where(then_in(UnitSpell, UnitSpell.unit_id, quarter))
    found = found.where(UnitSpell.unit_id.in_(bindparam("units", expanding=True)))
    return standing(found.where(~select(QuarterLock.id).where(*same).exists()))


def unlock(db: Session, report_id: int) -> None:
    """Open what a report counted, its own months and those for which it filed."""
    with elevated(db) as system:
        system.execute(delete(QuarterLock).where(QuarterLock.report_id == report_id))


def locked(db: Session, unit_id: int, period: date) -> bool:
    """Whether the unit's meetings of this month are locked."""
    return bool(values(db, _lock(), {"unit": unit_id, "quarter": Quarter.of(period).first}))


@cache
def _lock() -> Any:
    mine = QuarterLock.unit_id == bindparam("unit", type_=Integer)
    return standing(
        select(QuarterLock.id).where(mine, QuarterLock.quarter == bindparam("quarter", type_=Date))
    )


def require_open(db: Session, unit_id: int, period: date) -> None:
    """Refuse `meeting.locked` when the month's quarter was submitted. Whoever writes waits here for a report
    that is being frozen, and a step for whoever is here already (workflow/engine.py)."""
    stand_in_line(db)
    if locked(db, unit_id, period):
        raise Refusal("meeting.locked", quarter=Quarter.of(period).roman)


def require_all_open(db: Session, months: Collection[tuple[int, date]]) -> None:
    """Refuse `meeting.locked` when the quarter of any of these
    months of units was submitted; one statement for all."""
    stand_in_line(db)
    found = select(QuarterLock.unit_id, QuarterLock.quarter).where(
        QuarterLock.unit_id.in_({unit_id for unit_id, _month in months})
    )
    there = {(unit_id, quarter) for unit_id, quarter in db.execute(found)}
    for unit_id, month in sorted(months):
        if (unit_id, Quarter.of(month).first) in there:
            raise Refusal("meeting.locked", quarter=Quarter.of(month).roman)


def newest_locks(db: Session, units: Collection[int]) -> dict[int, Quarter]:
    """The newest quarter that each of these units has reported, whoever asks; in one statement."""
    found = select(QuarterLock.unit_id, func.max(QuarterLock.quarter)).where(QuarterLock.unit_id.in_(units))
    with looking(db) as system:
        rows = system.execute(found.group_by(QuarterLock.unit_id))
        return {unit_id: Quarter.of(quarter) for unit_id, quarter in rows}


def refuse_locked_act(db: Session, path: str, on: date, below: bool) -> None:
    """An act on the tree may not reach back before the end of a quarter already
    reported at or above the unit, nor, where it takes them along, by units below it."""
    numbers = [int(n) for n in path.split(".") if n]
    if not numbers:
        return
    stand_in_line(db)
    touched = QuarterLock.unit_id.in_(numbers)
    with looking(db) as system:
        newest = system.scalar(
            select(QuarterLock.quarter)
            .where(touched | under(QuarterLock.path, path) if below else touched)
            .order_by(QuarterLock.quarter.desc())
            .limit(1)
        )
    if newest is not None and on <= Quarter.of(newest).last:
        raise Refusal("unit.quarter_locked", quarter=Quarter.of(newest).roman)
