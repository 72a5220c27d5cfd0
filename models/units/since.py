"""What became of a unit since a past quarter, for a page that shows that quarter: where it went, what it is
called now, into what it was dissolved. Read by the program itself, since whoever may read the
quarter may not see the new place; nothing else of that place is told (design 3.10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.access.guard import looking
from models.units.units import NEVER, Unit, UnitSpell


@dataclass(frozen=True)
class Since:
    """One act: `move` (to `name`; `with_unit` where something above it was moved), `rename` (now `name`),
    `change_kind`, `dissolve` (into `name`, where it is known)."""

    act: str
    on: date
    name: str = ""
    document: str = ""
    with_unit: str = ""
    kind_code: str = ""


def since(db: Session, unit_id: int, day: date) -> list[Since]:
    """Acts on the unit that hold after the quarter of `day`, the oldest first."""
    with looking(db) as system:
        stood = list(
            system.scalars(
                select(UnitSpell)
                .where(UnitSpell.unit_id == unit_id, UnitSpell.counts_until > day)
                .order_by(UnitSpell.starts_on)
            )
        )
        if len(stood) < 2 and (not stood or stood[0].ends_on is None):
            return []
        pairs = list(pairwise(stood))
        places = [_moved(old.path, new.path) for old, new in pairs]
        names = _names(system, [number for place in places for number in place])
        found = [
            act
            for (old, new), place in zip(pairs, places, strict=True)
            for act in _acts(old, new, place, names)
        ]
        return [*found, *_gone(system, stood[-1])]


def _moved(old: str, new: str) -> tuple[int, ...]:
    """What was moved and to where: the topmost unit that both paths end in, and what stands above it now."""
    before, after = ([int(n) for n in path.split(".") if n] for path in (old, new))
    same = 0
    while same < min(len(before), len(after)) and before[-1 - same] == after[-1 - same]:
        same += 1
    whole = after == before or same == len(after) or same == 0
    return () if whole else (after[-same], after[-same - 1])


def _names(system: Session, numbers: Sequence[int]) -> Mapping[int, list[UnitSpell]]:
    found: dict[int, list[UnitSpell]] = {}
    for spell in system.scalars(select(UnitSpell).where(UnitSpell.unit_id.in_(set(numbers)))):
        found.setdefault(spell.unit_id, []).append(spell)
    return found


def _called(names: Mapping[int, list[UnitSpell]], number: int, day: date) -> str:
    """How a unit was called on a day."""
    there = names.get(number, [])
    return next((s.name for s in there if s.starts_on <= day and (s.ends_on or NEVER) > day), "")


def _acts(
    old: UnitSpell, new: UnitSpell, place: tuple[int, ...], names: Mapping[int, list[UnitSpell]]
) -> list[Since]:
    """What differs between two spells; several acts of one day stand in one spell."""
    on, symbol = new.starts_on, new.doc_symbol
    found = []
    if place:
        with_unit = "" if place[0] == new.unit_id else _called(names, place[0], new.starts_on)
        above = _called(names, place[1], new.starts_on)
        found.append(Since("move", on, above, symbol, with_unit))
    if old.name != new.name:
        found.append(Since("rename", on, new.name, symbol))
    if old.kind_code != new.kind_code:
        found.append(Since("change_kind", on, document=symbol, kind_code=new.kind_code))
    return found


def _gone(system: Session, last: UnitSpell) -> list[Since]:
    if last.ends_on is None:
        return []
    successor = select(Unit.successor_id).where(Unit.id == last.unit_id).scalar_subquery()
    name = system.scalar(
        select(UnitSpell.name)
        .where(UnitSpell.unit_id == successor, UnitSpell.starts_on <= last.ends_on)
        .where(or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > last.ends_on))
    )
    return [Since("dissolve", last.ends_on, name or "")]
