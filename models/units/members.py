"""Members of units: a cell's as it was counted last, those of a committee or Bloc as the sum of the
cells below it, never a count of its own that would tell another number (domain.md 3, 4)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Date, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.access.scopes import under
from models.core.base import Base
from models.units.units import Headcount, Unit, UnitKind, UnitSpell, in_force_on


def counted_last(day: date, unit: Any = Unit) -> Any:
    """Members of a cell as of a day, as an expression on `Unit` or an alias of it; nothing where they were
    never counted."""
    number = unit.id if unit is Unit else unit.c.id
    found = select(Headcount.members).where(Headcount.unit_id == number, Headcount.as_of <= day)
    return found.order_by(Headcount.as_of.desc()).limit(1).correlate(unit).scalar_subquery()


def members_of(db: Session, units: Collection[int], day: date) -> dict[int, int]:
    """Members of each of these units as of a day, over the cells that stand at or below it today; of one
    below which nobody was ever counted nothing is told. One statement, however many they are. Whose counts
    somebody reads the gate says of the counts: asked of the units as well, a database went through all that
    somebody reads for each of these."""
    top, cell = (Base.metadata.tables["unit"].alias(name) for name in ("top", "cell"))
    slash: Any = literal_column("'/'")
    after = func.substr(top.c.path, 1, func.length(top.c.path) - 1).concat(slash)
    sums = select(top.c.id, func.sum(counted_last(day, cell))).select_from(top)
    sums = sums.join(cell, (cell.c.path >= top.c.path) & (cell.c.path < after))
    sums = sums.join(UnitKind, UnitKind.code == cell.c.kind_code)
    sums = sums.where(top.c.id.in_(units), UnitKind.is_cell, cell.c.dissolved_on.is_(None))
    sums = sums.group_by(top.c.id)
    return {number: int(n) for number, n in db.execute(sums) if n is not None}


def headcounts_on(db: Session, path: str, day: date) -> dict[int, int]:
    """Members by unit of those that stood at or below `path` on `day`, as of that
    day: the newest count not after it. A unit that was gone by then has none."""
    there = select(UnitSpell.unit_id).where(under(UnitSpell.path, path), in_force_on(day))
    return _newest_counts(db, Headcount.unit_id.in_(there), day)


def headcounts_of(db: Session, unit_ids: Iterable[int], day: date) -> dict[int, int]:
    """Members by unit for some units, as of `day`: the newest count
    not after it. A unit that was gone by then has none."""
    rows = values(db, _counts_of(), {"units": list(unit_ids), "day": day})
    return {unit_id: members for unit_id, members in rows}


@cache
def _counts_of() -> Any:
    """Counts up to a `day` of those of some `units` that stood then, the newest last."""
    day = bindparam("day", type_=Date)
    there = UnitSpell.unit_id.in_(bindparam("units", expanding=True)), in_force_on(day)
    there_: Any = Headcount.unit_id.in_(select(UnitSpell.unit_id).where(*there))
    found = select(Headcount.unit_id, Headcount.members).where(there_, Headcount.as_of <= day)
    return standing(found.order_by(Headcount.as_of))


def _newest_counts(db: Session, which: ColumnElement[bool], day: date) -> dict[int, int]:
    wanted = select(Headcount.unit_id, Headcount.members).where(which, Headcount.as_of <= day)
    return {unit_id: members for unit_id, members in db.execute(wanted.order_by(Headcount.as_of))}
