"""Which units take in what others report, and who stands below one of them, as far as that says who reports
to whom (design 3.3)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Date, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.units.units import UnitKind, UnitSpell, in_force_on


class OfKind(Protocol):
    """A kind of unit as far as it says who takes reports in."""

    @property
    def is_cell(self) -> bool: ...
    @property
    def is_stop(self) -> bool: ...


class Standing(Protocol):
    """A unit as it stood, as far as that is asked of it."""

    @property
    def kind(self) -> OfKind: ...


def takes_in(spell: Standing) -> bool:
    """Whether a unit takes in what those below it report: a stop that is no cell."""
    return spell.kind.is_stop and not spell.kind.is_cell


def nearest(path: str, known: Mapping[int, Standing], shut: Mapping[int, frozenset[int]]) -> int | None:
    """The nearest unit above `path` among those that stand and take reports in, past
    those that are shut to it."""
    way = [int(number) for number in reversed(path.split(".")[:-1])]
    for place, number in enumerate(way[1:], 1):
        spell = known.get(number)
        if spell is not None and takes_in(spell):
            past = shut.get(number)
            if past is None or past.isdisjoint(way[:place]):
                return number
    return None


class _Kind(NamedTuple):
    code: str
    is_cell: bool
    is_stop: bool


class Stood(NamedTuple):
    """What of a spell says who reports to whom: of a Bloc's hundreds no more is read."""

    unit_id: int
    name: str
    path: str
    sort_key: str
    kind: _Kind


def stops_below(db: Session, own: UnitSpell, day: date, passed: Collection[int]) -> list[UnitSpell | Stood]:
    """A unit and what stands below it on a day, down to the next that take reports in and, under one of these
    past which reports go (`passed`: it is silent, or nobody can add to it), to the next again: level by
    level, so that what stands further down is not read; in the order of the tree. Nothing stands under a
    cell."""
    level: list[UnitSpell | Stood] = [own]
    found = level
    while level:
        above = [spell.unit_id for spell in level]
        rows = values(db, _below(), {"above": above, "day": day})
        below = [Stood(number, name, path, key, _Kind(*kind)) for number, name, path, key, *kind in rows]
        level = [s for s in below if not s.kind.is_cell and (not takes_in(s) or s.unit_id in passed)]
        found = [*found, *below]
    return sorted(found, key=lambda spell: (spell.path.count("."), spell.sort_key, spell.unit_id))


@cache
def _below() -> Any:
    """What stood directly below units, `above`, on a `day`."""
    these = UnitSpell.parent_id.in_(bindparam("above", expanding=True))
    columns = (UnitSpell.unit_id, UnitSpell.name, UnitSpell.path, UnitSpell.sort_key)
    found = select(*columns, UnitKind.code, UnitKind.is_cell, UnitKind.is_stop).join(UnitSpell.kind)
    return standing(found.where(these, in_force_on(bindparam("day", type_=Date))))
