"""What changed in the tree at and below a unit within a quarter: the units merged, split, founded, renamed,
moved, dissolved, under the names of the day of each act (domain.md 3: changes in the quarter).

Read by the program itself: the document that decided an act names both sides, wherever the other stands;
nothing else of that place is told (design 3.10). What a page tells of the time since stands in since.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, String, bindparam, false, or_, select
from sqlalchemy.orm import Session

from models.access.guard import looking
from models.core.base import Base
from models.core.path_parts import place
from models.core.periods import Quarter
from models.units.succession import Succession, UnitAct
from models.units.units import UnitSpell

DECIDED_AS = {
    "found": ("found",),
    "split": ("split", "found"),
    "move": ("move",),
    "rename": ("rename", "change", "move"),
    "kind": ("change_kind", "change", "move"),
    "code": ("change", "move"),
    "merge": ("merge", "dissolve"),
    "dissolve": ("dissolve", "merge"),
}
"""By what acts, single or within a reorganisation, a change comes about, the nearest first."""


@dataclass(frozen=True)
class Change:
    """One change. `act`: found, split, move, rename, kind, code, merge, dissolve. `unit` names it with its
    code as on the day before (a new one as on the day); `to` what it became: its new superior, name, kind or
    code, who went on from it, of a split unit the one it came from; `old` the superior it left."""

    act: str
    unit: str
    on: date
    to: str = ""
    old: str = ""
    document: str = ""
    decided_on: date | None = None
    """The day that the document names, where the act counts from a later one."""


def changes_within(db: Session, unit_id: int, quarter: Quarter) -> list[Change]:
    """Changes of the quarter at and below the unit, wherever it stood in it, in the order of days. Two
    statements where nothing changed, three more where something did, however much it is."""
    with looking(db) as system:
        asked: dict[str, Any] = {"first": quarter.first, "last": quarter.last}
        places = tuple(system.scalars(_own(), asked | {"unit": unit_id}))
        for number, path in enumerate(places):
            asked |= {f"place{number}": path, f"beyond{number}": place(path)["beyond"]}
        which = _changed(len(places))
        stood = _spells(system, which, asked) if places else {}
        if not stood:
            return []
        teller = _Teller(system, which, quarter, places, asked)
        found = [change for each in stood.values() for change in teller.of(each)]
        return sorted(found, key=lambda change: (change.on, list(DECIDED_AS).index(change.act)))


FIRST, LAST = (bindparam(name, type_=Date) for name in ("first", "last"))
"""The quarter's days, values of its statements."""


def _within(spell: Any) -> ColumnElement[bool]:
    """Spells in force within the quarter, and those that its first day ended."""
    begun: ColumnElement[bool] = spell.starts_on <= LAST
    return begun & or_(spell.ends_on.is_(None), spell.ends_on >= FIRST)


@cache
def _own() -> Any:
    return select(UnitSpell.path).where(UnitSpell.unit_id == bindparam("unit"), _within(UnitSpell))


@cache
def _changed(places: int) -> Select[Any]:
    """Numbers of the units at and below so many places of which a spell began or ended in the quarter, and of
    those that went into one of them or came out of one, wherever they stand."""
    spells = Base.metadata.tables["unit_spell"]
    below, about = spells.alias().c, spells.alias().c
    ends = (
        (bindparam(f"place{n}", type_=String), bindparam(f"beyond{n}", type_=String)) for n in range(places)
    )
    anywhere_here = or_(false(), *((below.path >= at) & (below.path < beyond) for at, beyond in ends))
    here = select(below.unit_id).where(_within(below), anywhere_here)
    turned = or_(about.starts_on >= FIRST, about.ends_on <= LAST)
    own = select(about.unit_id).where(_within(about), turned, about.unit_id.in_(here))
    then = Succession.on.between(FIRST, LAST)
    into = select(Succession.from_id).where(then, Succession.act != "split", Succession.to_id.in_(here))
    out = select(Succession.to_id).where(then, Succession.act == "split", Succession.from_id.in_(here))
    return select(own.union(into, out).subquery().c[0])


Spells = dict[int, list[UnitSpell]]
"""What units were until the quarter's end, by number, each in the order of days; units by name."""


def _spells(system: Session, which: Select[Any], asked: Mapping[str, Any]) -> Spells:
    rows = select(UnitSpell).where(UnitSpell.unit_id.in_(which), UnitSpell.starts_on <= LAST)
    found: Spells = {}
    for spell in system.scalars(rows.order_by(UnitSpell.starts_on, UnitSpell.id), asked):
        found.setdefault(spell.unit_id, []).append(spell)
    return dict(sorted(found.items(), key=lambda pair: (pair[1][-1].sort_key, pair[0])))


class _Teller:
    """Changes of units in words: what they are called by, and by which documents, read once for all."""

    def __init__(
        self,
        system: Session,
        which: Select[Any],
        quarter: Quarter,
        places: tuple[str, ...],
        asked: Mapping[str, Any],
    ) -> None:
        self.quarter, self.places = quarter, places
        self.acts: dict[tuple[int, date], list[UnitAct]] = {}
        found = select(UnitAct).where(UnitAct.unit_id.in_(which), UnitAct.on.between(FIRST, LAST))
        for act in system.scalars(found, asked):
            self.acts.setdefault((act.unit_id, act.on), []).append(act)
        self.sources: dict[tuple[int, date], list[int]] = {}
        self.heirs: dict[tuple[int, date], list[Succession]] = {}
        touching = or_(Succession.from_id.in_(which), Succession.to_id.in_(which))
        rows = select(Succession).where(Succession.on.between(FIRST, LAST), touching).order_by(Succession.id)
        for row in system.scalars(rows, asked):
            if row.act == "split":
                self.sources.setdefault((row.to_id, row.on), []).append(row.from_id)
            else:
                self.heirs.setdefault((row.from_id, row.on), []).append(row)
        self.named = _spells(system, _named(which), asked)

    def of(self, stood: list[UnitSpell]) -> Iterator[Change]:
        """A unit's changes, as far as it stood here before or after them; of one that stood elsewhere only
        how it went into one here, or came out of one."""
        first, last = stood[0], stood[-1]
        if first.starts_on >= self.quarter.first:
            yield from self._begun(first)
        for old, new in pairwise(stood):
            if new.starts_on >= self.quarter.first and (self._here(old) or self._here(new)):
                yield from self._turned(old, new)
        if last.ends_on is not None and self.quarter.first <= last.ends_on <= self.quarter.last:
            yield from self._ended(last, last.ends_on)

    def _begun(self, spell: UnitSpell) -> Iterator[Change]:
        """Split from another; founded, where a document says so: the first list of an office has none."""
        sources = self.sources.get((spell.unit_id, spell.starts_on), [])
        here = self._here(spell) or any(self._here(self._at(n, spell.starts_on)) for n in sources)
        document, decided = self._document("split" if sources else "found", spell, spell.starts_on)
        if here and (sources or document):
            to = "; ".join(self._called(number, spell.starts_on) for number in sources)
            act = "split" if sources else "found"
            yield Change(act, _name(spell), spell.starts_on, to, document=document, decided_on=decided)

    def _turned(self, old: UnitSpell, new: UnitSpell) -> Iterator[Change]:
        """What differs between two spells; several acts of one day stand in one spell."""
        on = new.starts_on
        above = [
            self._called(old.parent_id, on, eve=True) if old.parent_id else "",
            self._called(new.parent_id, on) if new.parent_id else "",
        ]
        differ = {
            "move": (old.parent_id != new.parent_id, above[1], above[0]),
            "rename": (old.name != new.name, new.name, ""),
            "kind": (old.kind_code != new.kind_code, new.kind.name, ""),
            "code": (old.code != new.code, new.code, ""),
        }
        for act, (differs, to, left) in differ.items():
            if differs:
                document, decided = self._document(act, new, on)
                yield Change(act, _name(old), on, to, left, document, decided)

    def _ended(self, spell: UnitSpell, on: date) -> Iterator[Change]:
        heirs = self.heirs.get((spell.unit_id, on), [])
        if self._here(spell) or any(self._here(self._at(row.to_id, on)) for row in heirs):
            act = heirs[0].act if heirs else "dissolve"
            document, decided = self._document(act, spell, on)
            to = "; ".join(self._called(row.to_id, on) for row in heirs)
            yield Change(act, _name(spell), on, to, document=document, decided_on=decided)

    def _here(self, spell: UnitSpell | None) -> bool:
        return spell is not None and spell.path.startswith(self.places)

    def _at(self, number: int, day: date, *, eve: bool = False) -> UnitSpell | None:
        """What a unit was on a day, or on the eve of it where it was there already."""
        there = [spell for spell in self.named.get(number, ()) if spell.starts_on <= day]
        before = [spell for spell in there if spell.starts_on < day] if eve else []
        return next(reversed(before or there), None)

    def _called(self, number: int, day: date, *, eve: bool = False) -> str:
        spell = self._at(number, day, eve=eve)
        return _name(spell) if spell is not None else ""

    def _document(self, change: str, spell: UnitSpell, on: date) -> tuple[str, date | None]:
        """Symbol of the document that decided a change, and the day it names where that is another."""
        acts = self.acts.get((spell.unit_id, on), [])
        decided = next((a for name in DECIDED_AS[change] for a in acts if a.act == name), None)
        if decided is not None:
            return decided.doc_symbol, decided.decided_on
        return (spell.doc_symbol if spell.starts_on == on else ""), None


def _name(spell: UnitSpell) -> str:
    return f"{spell.name} ({spell.code})"


def _named(which: Select[Any]) -> Select[Any]:
    """Numbers of the units that these are named with: their superiors, where they came from and went."""
    above = select(UnitSpell.parent_id).where(UnitSpell.unit_id.in_(which), UnitSpell.parent_id.is_not(None))
    heirs = select(Succession.to_id).where(Succession.from_id.in_(which))
    sources = select(Succession.from_id).where(Succession.to_id.in_(which))
    return select(above.union(heirs, sources).subquery().c[0])
