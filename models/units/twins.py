"""Units of one name under one superior: whoever enters a second one is asked back, since one organisation is
easily entered twice. Names are compared as people mean them (core/spelling.py)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.errors import Checks
from models.core.spelling import compared
from models.units.units import Unit

MANY = 500


def twin_of(db: Session, parent_id: int | None, name: str, but: int | None = None) -> tuple[str, str] | None:
    """Code and name of a unit that stands today directly under this superior (None: at the top) and is called
    the same; not the unit `but`. One statement."""
    there = select(Unit.id, Unit.code, Unit.name).where(Unit.dissolved_on.is_(None))
    there = there.where(Unit.parent_id.is_(None) if parent_id is None else Unit.parent_id == parent_id)
    wanted = compared(name)
    rows = db.execute(there.order_by(Unit.id)) if wanted else ()
    return next(
        ((row.code, row.name) for row in rows if row.id != but and compared(row.name) == wanted), None
    )


def borne_under(db: Session, parents: Iterable[int | None]) -> list[tuple[int | None, int, str, str]]:
    """Superior (None: at the top), number, code and name of every unit that stands today directly under one
    of these; a statement for each five hundred."""
    wanted = set(parents)
    numbers = sorted(number for number in wanted if number is not None)
    under = [Unit.parent_id.in_(numbers[n : n + MANY]) for n in range(0, len(numbers), MANY)]
    there = select(Unit.parent_id, Unit.id, Unit.code, Unit.name).where(Unit.dissolved_on.is_(None))
    return [
        (row.parent_id, row.id, row.code, row.name)
        for which in (*under, *([Unit.parent_id.is_(None)] if None in wanted else []))
        for row in db.execute(there.where(which).order_by(Unit.id))
    ]


def ask_twin(
    db: Session, checks: Checks, parent_id: int | None, name: str, meant: bool, but: int | None = None
) -> None:
    """Note `unit.twin` at `twin` where another unit is called so and nobody said that two are meant."""
    other = None if meant else twin_of(db, parent_id, name, but)
    if other is not None:
        checks.need(False, "twin", "unit.twin", code=other[0], name=other[1])
