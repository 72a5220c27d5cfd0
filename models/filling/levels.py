"""Which superiors approve a form of a period, one above the other: the stops above its unit in the tree of
the period's last day, up to the Bloc (design 3.3, 3.14). Whether the nearest one or each, the form says
(`route` of core/audience.py).

An office in which nobody else than the submitter decides is passed by, as one on the way of a report is;
what nobody could decide waits with the highest, until somebody is appointed there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING
from models.core.audience import audience_of
from models.core.base import today
from models.people.delegation import delegates_in
from models.people.people import Post, held_on
from models.reports.period_forms import FormSheet
from models.units.units import UnitSpell
from models.workflow.guards import stops_above_each

Serving = Mapping[int, Collection[int]]
"""Units, and the persons who decide in each today."""


@dataclass(frozen=True)
class Way:
    """Who approves a sheet: units, the nearest first, and whether each of them or one alone."""

    units: tuple[int, ...] = ()
    roots: frozenset[int] = frozenset()
    """Of these the end of the way, above which there is nobody."""
    each: bool = False

    def above(self, desk: int) -> tuple[int, ...]:
        """Those above a desk."""
        return self.units[self.units.index(desk) + 1 :] if desk in self.units else ()

    def left(self, desk: int) -> tuple[int, ...]:
        """Those who approve once this desk did."""
        return self.above(desk) if self.each else ()


def ways(system: Session, sheets: Iterable[FormSheet]) -> dict[int, Way]:
    """Who approves each of these sheets, by its number, whether or not somebody did; one statement for each
    last day among their periods. In the program's own session: nobody names all units above theirs."""
    by_day: dict[date, list[FormSheet]] = {}
    found: dict[int, Way] = {}
    for sheet in sheets:
        found[sheet.id] = Way()
        if audience_of(sheet.version).route:
            by_day.setdefault(sheet.ends_on, []).append(sheet)
    for day, those in by_day.items():
        stops = stops_above_each(system, {sheet.path for sheet in those}, day)
        for sheet in those:
            way, each = _to_the_root(stops[sheet.path]), audience_of(sheet.version).route == "each"
            roots = frozenset(stop.unit_id for stop in way if stop.kind.is_root)
            found[sheet.id] = Way(tuple(stop.unit_id for stop in way), roots, each)
    return found


def _to_the_root(stops: Sequence[UnitSpell]) -> Sequence[UnitSpell]:
    ends = (n for n, stop in enumerate(stops, 1) if stop.kind.is_root)
    return stops[: next(ends, len(stops))]


def deciding_in(system: Session, found: Iterable[Way]) -> Serving:
    """Who decides today in the units of these ways: by a post there, at the root also by a delegation. Two
    statements, whatever their number."""
    there = list(found)
    units = sorted({number for way in there for number in way.units})
    serving: dict[int, set[int]] = {}
    if not units:
        return serving
    held = select(Post.unit_id, Post.person_id).where(Post.unit_id.in_(units), Post.role.in_(DECIDING))
    pairs = [(unit_id, person) for unit_id, person in system.execute(held.where(held_on(today())))]
    pairs += delegates_in(system, {number for way in there for number in way.roots})
    for unit_id, person in pairs:
        serving.setdefault(unit_id or 0, set()).add(person)
    return serving


def next_desk(left: Sequence[int], serving: Serving, submitter: int | None) -> int | None:
    """Where a sheet lies next: the first of these in which somebody else than the submitter decides, else the
    highest; None where nobody is left."""
    able = (number for number in left if set(serving.get(number, ())) - {submitter})
    return next(able, left[-1] if left else None)


def first_desk(system: Session, sheet: FormSheet, submitter: int | None) -> int | None:
    """At whose desk a sheet lies once it is sent; None where its form says none or nobody is above."""
    way = ways(system, [sheet])[sheet.id]
    return next_desk(way.units, deciding_in(system, [way]), submitter) if way.units else None
