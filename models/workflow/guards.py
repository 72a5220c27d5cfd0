"""A step being taken, and the guards that fit whatever runs on a route, by name (design 3.4-3.7, 3.14).
A guard raises Refusal. Guards and effects of one kind of item stand with it (review/, directives/)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Date, Integer, Select, bindparam, select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING, Acting, Principal, ancestors_of
from models.access.guard import looking, standing, values
from models.core.base import today
from models.core.errors import Refusal
from models.people.delegation import delegated_units
from models.people.people import Post, held_on
from models.units.units import Unit, UnitSpell, in_force_on, spell_on
from models.workflow.items import Rule, kind_of

Item = TypeVar("Item")
Found = TypeVar("Found")


class Apart(Exception):
    """Something about this item is not asked of many at once: its step is taken by itself."""


class Known:
    """What rules ask of the items that take a step together: read for all of them in a statement or two, and
    once. What an effect changes of it, that effect says here."""

    def __init__(self, items: Sequence[Any] = ()) -> None:
        self.items = items
        self._found: dict[Any, Any] = {}

    def of(self, db: Session, read: Callable[[Session, Sequence[Any]], Found]) -> Found:
        """What `read` finds of all these items."""
        if read not in self._found:
            self._found[read] = read(db, self.items)
        found: Found = self._found[read]
        return found

    def put(self, read: Callable[[Session, Sequence[Any]], Found], found: Found) -> None:
        """An effect made what `read` would find."""
        self._found[read] = found

    def forget(self, read: Callable[[Session, Sequence[Any]], Any]) -> None:
        """It changed: to be read again by whoever asks next."""
        self._found.pop(read, None)

    @property
    def many(self) -> bool:
        """Whether other items take the step along."""
        return len(self.items) > 1


@dataclass
class Move(Generic[Item]):
    """A step being taken: whose, on which item, with what was said."""

    by: Principal
    item: Item
    note: str = ""
    version: int | None = None
    gaps: Mapping[int, str] = field(default_factory=dict)
    unvoted_known: bool = False
    destination: str = ""
    looking: bool = False
    """Only asked whether the step is offered: what the step's form asks for is not there yet."""
    acting: Acting | None = None
    """In whose place, where it is not by a post of one's own."""
    desk: int | None = None
    """The deciding unit, once a guard has looked for it (`has_desk`)."""
    known: Known = field(default_factory=Known)
    """What was read of this item and those that take the step with it."""
    row_version: int = 0
    """The row of the item as it was shown."""
    step: Any = None
    """The step of the item's own route, and what is kept of it once it was taken (tables.py)."""
    event: Any = None

    def __post_init__(self) -> None:
        self.known.items = self.known.items or [self.item]

    def newest(self, db: Session) -> Any:
        """The newest frozen version of the item, or None."""
        item: Any = self.item
        return self.known.of(db, kind_of(item).newest).get(item.id)

    def froze(self, version: Any) -> None:
        """An effect made a newer one; no such effect is taken with others."""
        item: Any = self.item
        self.known.put(kind_of(item).newest, {item.id: version})


def desk_of(db: Session, report: Any, submitter: int | None) -> int | None:
    """The deciding unit: the nearest stop above, in the tree of the item's day, with a deciding
    post held today by somebody else than the submitter (design 3.14).

    Who serves in a dissolved unit finishes what is its own, as long as the posts are held. Where every stop
    is dissolved and nobody decides there any more, the stops above the unit in today's tree decide.
    """
    with looking(db) as system:
        stops = _stops_above(system, report.path, kind_of(report).day(report))
        found = _decider(system, stops, submitter)
        numbers = [stop.unit_id for stop in stops]
        standing = select(Unit.id).where(Unit.id.in_(numbers), Unit.dissolved_on.is_(None)).limit(1)
        if found is None and system.scalar(standing) is None:
            found = desk_today(system, report.unit_id, submitter)
    return found


def desk_today(system: Session, unit_id: int, submitter: int | None) -> int | None:
    """The nearest stop that stands above a unit today and can decide: for what waits where
    the whole way it should go is gone. Needs the program's own session."""
    here = system.scalar(select(Unit.path).where(Unit.id == unit_id)) or ""
    return _decider(system, _stops_above(system, here, today()), submitter)


def _stops_above(system: Session, path: str, day: date) -> list[UnitSpell]:
    return stops_above_each(system, {path}, day)[path]


def stops_above_each(system: Session, paths: Collection[str], day: date) -> dict[str, list[UnitSpell]]:
    """The stops above each of these paths in the tree of a day, the nearest first; a cell is none. One
    statement, in the program's own session."""
    above = {path: ancestors_of(path) for path in paths}
    numbers = sorted({int(each.split(".")[-2]) for way in above.values() for each in way})
    there = {spell.path: spell for spell in system.scalars(_spells(), {"units": numbers, "day": day})}
    return {
        path: [
            spell
            for each in reversed(way)
            if (spell := there.get(each)) is not None and spell.kind.is_stop and not spell.kind.is_cell
        ]
        for path, way in above.items()
    }


@cache
def _spells() -> Select[UnitSpell]:
    """What some `units` were on a `day`."""
    these = UnitSpell.unit_id.in_(bindparam("units", expanding=True))
    return standing(select(UnitSpell).where(these, in_force_on(bindparam("day", type_=Date))))


@cache
def _deciding() -> Select[Any]:
    """Those of some `units` in which somebody else than a `submitter` decides on a `day`."""
    these = Post.unit_id.in_(bindparam("units", expanding=True)), Post.role.in_(DECIDING)
    other = Post.person_id != bindparam("submitter", type_=Integer)
    return standing(select(Post.unit_id).where(*these, held_on(bindparam("day", type_=Date)), other))


def _decider(system: Session, stops: Sequence[UnitSpell], submitter: int | None) -> int | None:
    numbers = [stop.unit_id for stop in stops]
    asked = {"units": numbers, "day": today(), "submitter": submitter or 0}
    filled = {row[0] for row in values(system, _deciding(), asked)}
    filled |= delegated_units(system, [stop.unit_id for stop in stops if stop.kind.is_root], submitter)
    return next((number for number in numbers if number in filled), None)


def can_decide(db: Session, unit_id: int, submitter: int | None) -> bool:
    """Whether somebody else than the submitter holds a deciding post in a unit today."""
    with looking(db) as system:
        held = select(Post.id).where(
            Post.unit_id == unit_id,
            Post.role.in_(DECIDING),
            held_on(today()),
            Post.person_id != (submitter or 0),
        )
        return system.scalar(held.limit(1)) is not None


def is_root(db: Session, report: Any) -> bool:
    """Whether the unit is the end of the route for the
    item's day: it closes and issues instead of submitting."""
    spell = spell_on(db, report.unit_then or report.unit_id, kind_of(report).day(report))
    return spell is not None and spell.kind.is_root


def parent_of(item: Any) -> int | None:
    """The unit directly above the item's in the tree of its day, which its path keeps."""
    above = item.path.split(".")[-3:-2]
    return int(above[0]) if above else None


def _at_root(db: Session, move: Move[Any]) -> None:
    if not is_root(db, move.item):
        raise Refusal("route.not_root")


def _below_root(db: Session, move: Move[Any]) -> None:
    if is_root(db, move.item):
        raise Refusal("route.root")


def _below_sectional(db: Session, move: Move[Any]) -> None:
    if not _is_below_sectional(db, move.item):
        raise Refusal("route.not_sectional")


def _not_below_sectional(db: Session, move: Move[Any]) -> None:
    if _is_below_sectional(db, move.item):
        raise Refusal("route.sectional")


def _is_below_sectional(db: Session, item: Any) -> bool:
    """Whether the unit directly above is itself a committee under a committee, on the item's day."""
    day = kind_of(item).day(item)
    parent = spell_on(db, parent_of(item) or 0, day)
    above = spell_on(db, parent.parent_id or 0, day) if parent is not None else None
    return parent is not None and above is not None and not above.kind.is_root


def has_desk(db: Session, move: Move[Any]) -> None:
    move.desk = desk_of(db, move.item, move.by.person_id)
    if move.desk is None:
        raise Refusal("route.no_decider")


def _not_own(db: Session, move: Move[Any]) -> None:
    """Nobody decides on an own submission: nor on what was
    submitted in one's name, nor in the submitter's name.

    Only at the root, above which there is no unit, may a
    delegate decide on what the giver submitted (design 3.14).
    """
    mine = {move.item.submitter_id, move.item.submitted_for_id} - {None}
    if move.by.person_id in mine:
        raise Refusal("route.own")
    if move.acting is None or move.acting.giver_id not in mine:
        return
    if move.item.id not in move.known.of(db, _decided_at_root):
        raise Refusal("route.own_delegated", giver=move.acting.giver)


def _decided_at_root(db: Session, items: Sequence[Any]) -> set[int]:
    """Which of these items lie at a desk that is a root on the item's day; a statement for each day."""
    by_day: dict[date, list[Any]] = {}
    for item in items:
        by_day.setdefault(kind_of(item).day(item), []).append(item)
    found: set[int] = set()
    for day, those in by_day.items():
        desks = UnitSpell.unit_id.in_({item.desk_unit_id for item in those} - {None})
        roots = {
            s.unit_id for s in db.scalars(select(UnitSpell).where(desks, in_force_on(day))) if s.kind.is_root
        }
        found |= {item.id for item in those if item.desk_unit_id in roots}
    return found


def _newest_seen(db: Session, move: Move[Any]) -> None:
    """A decision names the version that was seen (design 3.5)."""
    if move.looking:
        return
    last = move.newest(db)
    if move.version is None:
        raise Refusal("version.missing")
    if last is None or last.number != move.version:
        raise Refusal("version.stale", seen=move.version, newest=last.number if last else 0)


ANY_GUARDS: dict[str, Rule] = {
    "at_root": _at_root,
    "below_root": _below_root,
    "below_sectional": _below_sectional,
    "not_below_sectional": _not_below_sectional,
    "not_own": _not_own,
    "newest_seen": _newest_seen,
}
"""Guards that fit whatever runs on a route, under the names its steps use."""
