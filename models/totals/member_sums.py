"""Members of units today as sums of places, for what stands above the Blocs: nobody goes through a country's
cells for a page. They are of no quarter, but of the tree as it stands: of `PRESENT`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.core.base import Base, today
from models.core.events import LATER
from models.units.members import counted_last, members_of
from models.units.sums import PRESENT, Counted, UnitSum, at_or_below, mark_above, own_place, tops
from models.units.units import Unit, UnitKind

MEMBERS, CELLS = "members", "members.of"
"""How members are called among the sums of places, and the cells in which they were counted."""
AT_ONCE = 1000
"""Units whose places are asked in one statement."""


def members(system: Session, path: str) -> Counted:
    """Members of the cells that stand at and below a place today, as they were counted last, and of how many
    cells that is; of an `own_place`, of the place alone. One statement."""
    found = select(counted_last(today()).label("n")).select_from(Unit)
    found = found.join(UnitKind, UnitKind.code == Unit.kind_code).where(at_or_below(Unit.path, path))
    cells = found.where(UnitKind.is_cell, Unit.dissolved_on.is_(None)).subquery().c
    n, counted = system.execute(select(func.sum(cells.n), func.count(cells.n))).one()
    return {key: int(each) for key, each in (((MEMBERS, ""), n), ((CELLS, ""), counted)) if each}


def tree_changed(db: Session, units: Sequence[int], _on: date) -> None:
    """An act on the tree touched these units: what stands above their Blocs is to be counted anew. A
    statement for so many units at a time, past the gate, and what marking asks."""
    if db.info.get(LATER):
        return
    unit, places = Base.metadata.tables["unit"].c, set[str]()
    for start in range(0, len(units), AT_ONCE):
        found = select(unit.path).where(unit.id.in_(units[start : start + AT_ONCE]))
        places.update(row.path for row in db.connection().execute(found))
    mark_above(db, {(path, PRESENT) for path in places})


def before_delete(db: Session, unit: Unit) -> None:
    """A unit is about to be erased."""
    mark_above(db, [(unit.path, PRESENT)])


def above_today(db: Session, units: Sequence[Unit]) -> dict[int, str]:
    """Those of the units that stand above the Blocs today, with their places; one statement, none where their
    kinds say it."""
    may = [u for u in units if not (u.kind.is_cell or u.kind.is_root or u.kind.owes_report)]
    ends = tops(db, ((own_place(unit.path), PRESENT) for unit in may)) if may else {}
    return {u.id: u.path for u in may if ends[own_place(u.path), PRESENT] == own_place(u.path)}


def members_at(db: Session, units: Sequence[Unit], day: date) -> dict[int, int]:
    """Members of each of these units as `members_of` tells them; above the Blocs, and of several Blocs below
    those, as the worker added them up. Three statements at most."""
    above = above_today(db, units)
    if len(units) > 1:
        above |= {unit.id: unit.path for unit in units if unit.kind.is_root and unit.parent_id is not None}
    rest = [unit.id for unit in units if unit.id not in above]
    counts = members_of(db, rest, day) if rest else {}
    if above:
        found = select(UnitSum.unit_id, UnitSum.field, UnitSum.n).where(UnitSum.path.in_(above.values()))
        found = found.where(UnitSum.field.in_((MEMBERS, CELLS)), UnitSum.period == PRESENT)
        told = {(number, field): n for number, field, n in db.execute(found)}
        counts |= {n: told.get((n, MEMBERS), 0) for n in above if (n, CELLS) in told}
    return counts
