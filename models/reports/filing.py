"""Who files for whom in a quarter: one rule for what reports take in and for who owes them
(domain.md 1; design 3.3, 3.7).

All months of a quarter follow a unit to its place on the quarter's last day; there the nearest unit above
that takes reports in is its superior: a stop that is no cell. For a unit that is gone by then its last
parent files; where that is gone as well, or is a cell by then, the nearest above that stands. Where nobody
stands above any more, the line of successors leads on: the nearest unit on the way up that has a successor
hands over to it, or to whoever stands above it: what is gone and what stands still, the one as rows of its
own, the other by its report. Where that ends too, or leads back to the unit itself, nobody files, and that
is told (left_over.py).

A unit that was dissolved after the quarter's end finishes it itself while somebody holds a post there that
may submit. Where nobody does and no report of it was submitted, it has fallen silent: for the quarter it is
as if it were gone. Its own months are filed by whoever would have taken in its report, and what stood under
it reports past it. It stood on the last day, so it counts as a cell with the members it had then (domain.md
3). What it submitted before stands; but nobody is there to add to it, so that what it went without is
reported past it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from models.access.grants import SUBMITTING, WRITING
from models.access.guard import looking
from models.core.base import Base, today
from models.core.periods import Quarter
from models.meetings.meetings import Meeting
from models.people.people import Post, held_on
from models.reports.stops import nearest, takes_in
from models.reports.tables import GapReason, Report, ReportVersion
from models.units.units import Unit, UnitKind, UnitSpell, in_force_on, subtree_on
from models.workflow.tables import State


@dataclass(frozen=True)
class Gone:
    """A unit that is gone by the quarter's last day, or fell silent since, and has months of its own
    in it: what it was at its end, and who files for it; None: nobody is left."""

    spell: UnitSpell
    filer: int | None


@dataclass(frozen=True)
class Filing:
    """What is filed by others in a quarter: units that are gone or silent and have months of their own, by
    number; every unit that fell silent, whatever it was; units whose report stands with nobody left
    to add to it, by number, with those that it went without; who goes on, by the line of successors, from
    units below which reports may pass everybody above them, with the roots of their trees."""

    gone: Mapping[int, Gone]
    silent: frozenset[int] = frozenset()
    shut: Mapping[int, frozenset[int]] = field(default_factory=dict)
    heirs: Mapping[int, frozenset[int]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Fallen:
    """Units gone by the last day, those silent since, and those shut with what they went without."""

    ended: Collection[int]
    silent: frozenset[int]
    shut: Mapping[int, frozenset[int]]


class Ladder:
    """Units as they were last on or before a day, read as they are
    asked for, and the way up from each. Needs the program's own session."""

    def __init__(self, db: Session, quarter: Quarter, fallen: _Fallen | None = None) -> None:
        """`fallen` of all units, where it is known; else it is asked of those that are read."""
        self.db, self.quarter, self.day, self.asks = db, quarter, quarter.last, fallen is None
        self.silent = fallen.silent if fallen is not None else frozenset()
        self.shut = dict(fallen.shut) if fallen is not None else {}
        self.known: dict[int, tuple[UnitSpell, int | None] | None] = {}

    def read(self, units: Iterable[int]) -> None:
        """Read units and all above them, in as many statements as a change of superiors makes needed."""
        wanted = set(units) - self.known.keys()
        while wanted:
            found = select(UnitSpell, Unit.successor_id).join(Unit, Unit.id == UnitSpell.unit_id)
            found = found.where(UnitSpell.unit_id.in_(wanted), UnitSpell.starts_on <= self.day)
            self.known |= dict.fromkeys(wanted)
            if self.asks:
                fallen = _fallen(self.db, self.quarter, wanted)
                self.silent |= fallen.silent
                self.shut |= fallen.shut
            for spell, successor in self.db.execute(found.order_by(UnitSpell.starts_on)):
                self.known[spell.unit_id] = (spell, successor)
            read = [pair[0] for number in wanted if (pair := self.known[number]) is not None]
            wanted = {int(number) for spell in read for number in spell.path.split(".")[:-1]}
            wanted -= self.known.keys()

    def at(self, number: int) -> UnitSpell | None:
        """What a unit was last; None where it did not exist yet."""
        self.read([number])
        pair = self.known[number]
        return pair[0] if pair is not None else None

    def stands(self, spell: UnitSpell) -> bool:
        """Whether it is in force on the day and has not fallen silent since."""
        return (spell.ends_on is None or spell.ends_on > self.day) and spell.unit_id not in self.silent

    def way(self, number: int) -> Iterator[UnitSpell]:
        """A unit and those above it: each under its own last superior."""
        spell = self.at(number)
        while spell is not None:
            yield spell
            spell = self.at(spell.parent_id) if spell.parent_id is not None else None

    def above(self, way: list[UnitSpell]) -> int | None:
        """The nearest on the way up from a unit that stands, takes reports in and is not shut to it."""
        for place, spell in enumerate(way):
            if place and self.stands(spell) and takes_in(spell) and not self._closed(way, place):
                return spell.unit_id
        return None

    def _closed(self, way: list[UnitSpell], place: int) -> bool:
        """Whether one on the way is shut to what lies below it there."""
        without = self.shut.get(way[place].unit_id, frozenset())
        return not without.isdisjoint(spell.unit_id for spell in way[:place])

    def filer(self, number: int) -> int | None:
        """Who takes in a unit's report, or files for one that is gone."""
        way = list(self.way(number))
        found = self.above(way)
        if found is None:
            found = self._by_line(way, frozenset({number}))
            return None if found is not None and self._leads_back(number) else found
        return found

    def heir(self, number: int) -> int | None:
        """Who goes on from it by the line of successors, where nobody above takes its report in."""
        way = list(self.way(number))
        return self._by_line(way, frozenset({number})) if self.above(way) is None else None

    def _by_line(self, way: list[UnitSpell], seen: frozenset[int]) -> int | None:
        for place, spell in enumerate(way):
            successor = (self.known[spell.unit_id] or (spell, None))[1]
            if successor is None or (self.stands(spell) and not self._closed(way, place)):
                continue
            after = self.at(successor)
            if after is not None and self.stands(after) and takes_in(after):
                return successor
            if successor in seen:
                continue
            further = list(self.way(successor))
            found = self.above(further)
            found = found if found is not None else self._by_line(further, seen | {successor})
            if found is not None:
                return found
        return None

    def _leads_back(self, number: int) -> bool:
        """Whether the line hands a unit over to what reports to it itself, by however many hands: no report
        takes in its own. Such a circle is cut at the one of those handed over with the smallest number."""
        handed, passed = set[int](), set[int]()
        here: int | None = number
        while here is not None and here not in passed:
            passed.add(here)
            way = list(self.way(here))
            above = self.above(way)
            if above is None:
                handed.add(here)
            here = above if above is not None else self._by_line(way, frozenset({here}))
        return here == number == min(handed)


def filers(db: Session, quarter: Quarter, units: Collection[int]) -> dict[int, int | None]:
    """Who takes in each unit's report of the quarter, or files for it where it is gone or silent."""
    if not units:
        return {}
    db.flush()
    with looking(db) as system:
        ladder = Ladder(system, quarter)
        ladder.read(units)
        return {number: ladder.filer(number) for number in units}


def with_months(db: Session, units: Collection[int], quarter: Quarter) -> set[int]:
    """Those of these units that have months of their own in the quarter:
    they were a cell on a day of it, or held a meeting that counts for it."""
    spells = select(UnitSpell.unit_id).join(UnitKind, UnitKind.code == UnitSpell.kind_code)
    spells = spells.where(
        UnitSpell.unit_id.in_(units),
        UnitKind.is_cell,
        UnitSpell.starts_on <= quarter.last,
        or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > quarter.first),
    )
    held = select(Meeting.unit_id).where(
        Meeting.unit_id.in_(units), Meeting.period.in_(quarter.months), Meeting.voided_at.is_(None)
    )
    return {*db.scalars(spells), *db.scalars(held)}


def filing(db: Session, quarter: Quarter, units: Collection[int] | None = None) -> Filing:
    """Every unit dissolved by the quarter's last day or silent since, of all or of these, with who files for
    those that have months of their own in it. One statement where nothing was dissolved, else more. Read
    by the program itself: a successor files for what stood elsewhere."""
    db.flush()
    with looking(db) as system:
        fallen = _fallen(system, quarter, units)
        numbers = {*fallen.ended, *fallen.silent}
        kept = with_months(system, numbers, quarter) if numbers else set()
        ladder = Ladder(system, quarter, fallen if units is None else None)
        ladder.read(kept)
        ends = sorted((s for n in kept if (s := ladder.at(n)) is not None), key=lambda s: s.sort_key)
        found = {spell.unit_id: Gone(spell, ladder.filer(spell.unit_id)) for spell in ends}
        heirs = _heirs(ladder, {*fallen.silent, *(n for without in fallen.shut.values() for n in without)})
    return Filing(found, fallen.silent, fallen.shut, heirs)


def _heirs(ladder: Ladder, units: set[int]) -> dict[int, frozenset[int]]:
    """Who goes on from units past which reports go, with the roots of the trees in which these stood."""
    ladder.read(units)
    found: dict[int, set[int]] = {}
    for number in units:
        heir = ladder.heir(number)
        if heir is not None:
            found.setdefault(heir, set()).add([*ladder.way(number)][-1].unit_id)
    return {heir: frozenset(roots) for heir, roots in found.items()}


def gone(db: Session, quarter: Quarter) -> Mapping[int, Gone]:
    """Those of them that have months of their own, by number."""
    return filing(db, quarter).gone


def _fallen(system: Session, quarter: Quarter, units: Collection[int] | None = None) -> _Fallen:
    """Units dissolved by the last day that may have months in the quarter, and those that say nothing more
    since, of all or of these; in one statement, and two more where a report stands that nobody can add to."""
    asked = _asked(quarter, today())
    rows = system.execute(asked if units is None else asked.where(Unit.id.in_(units))).all()
    since = [(number, stands) for number, day, stands in rows if day is not None and day > quarter.last]
    shut = _went_without(system, quarter, [number for number, stands in since if stands])
    silent = frozenset(number for number, stands in since if not stands)
    return _Fallen([n for n, day, _ in rows if day is not None and day <= quarter.last], silent, shut)


@lru_cache(maxsize=32)
def _asked(quarter: Quarter, _day: date) -> Select[int, date | None, bool]:
    """Dissolved units with their day and whether they sent a report; every board asks it, so it is built
    once for a quarter and a day."""
    late = (
        select(Meeting.id)
        .where(Meeting.unit_id == Unit.id, Meeting.period.in_(quarter.months))
        .where(Meeting.voided_at.is_(None))
    )
    ended = (Unit.dissolved_on <= quarter.last) & ((Unit.dissolved_on > quarter.first) | late.exists())
    sent = _sent(quarter)
    return select(Unit.id, Unit.dissolved_on, sent).where(or_(ended, _silent(quarter, sent), _shut(quarter)))


def _sent(quarter: Quarter) -> ColumnElement[bool]:
    """Condition on units: a version of the quarter's report stands, or lies with somebody."""
    there = (State.route_id == Report.route_id) & (State.code == Report.state)
    lies = select(State.id).where(there, State.is_open.is_(False)).exists()
    sent = select(Report.id).where(Report.unit_id == Unit.id, Report.quarter == quarter.first)
    return sent.where(Report.accepted_number.is_not(None) | lies).exists()


def _nobody(roles: Collection[str]) -> ColumnElement[bool]:
    """Condition on units: nobody holds a post in one of these roles there today."""
    serves = select(Post.id).where(Post.unit_id == Unit.id, Post.role.in_(roles), held_on(today()))
    return ~serves.exists()


def _silent(quarter: Quarter, sent: ColumnElement[bool]) -> ColumnElement[bool]:
    """Condition on units: stood on the last day, dissolved since, nobody there may submit any more, and of
    the quarter nothing was submitted but what came back."""
    stood = select(UnitSpell.id).where(UnitSpell.unit_id == Unit.id, in_force_on(quarter.last))
    since: ColumnElement[bool] = Unit.dissolved_on > quarter.last
    return since & ~sent & _nobody(SUBMITTING) & stood.exists()  # what most have done is asked first


def _shut(quarter: Quarter) -> ColumnElement[bool]:
    """Condition on units: dissolved since, its report went without somebody, nobody can add to it."""
    gap = select(GapReason.id).join(ReportVersion, ReportVersion.id == GapReason.version_id)
    gap = gap.join(Report, Report.id == ReportVersion.report_id)
    gap = gap.where(Report.unit_id == Unit.id, Report.quarter == quarter.first)
    since: ColumnElement[bool] = Unit.dissolved_on > quarter.last
    ever = select(GapReason.id).where(GapReason.unit_id == Unit.id).exists()  # few have any: asked first
    return since & ever & gap.exists() & _nobody(WRITING)


def _went_without(system: Session, quarter: Quarter, units: list[int]) -> dict[int, frozenset[int]]:
    """What the reports of these units went without that no supplement has brought since."""
    if not units:
        return {}
    last = Base.metadata.tables["report_version"].alias().c
    newest = select(func.max(last.number)).where(last.report_id == Report.id).scalar_subquery()
    stands = ReportVersion.number == func.coalesce(Report.accepted_number, newest)
    found = select(Report.unit_id, ReportVersion.id, ReportVersion.content)
    found = found.join(ReportVersion, (ReportVersion.report_id == Report.id) & stands)
    rows = system.execute(found.where(Report.unit_id.in_(units), Report.quarter == quarter.first)).all()
    more = Base.metadata.tables["supplement"].c
    came: dict[int, set[int]] = {}
    made = select(more.version_id, more.content).where(more.version_id.in_([row.id for row in rows]))
    for version_id, content in system.execute(made):
        came.setdefault(version_id, set()).update(row["unit"] for row in json.loads(content)["children"])
    gaps = {
        row.unit_id: frozenset(gap["unit"] for gap in json.loads(row.content)["gaps"])
        - came.get(row.id, set())
        for row in rows
    }
    return {unit_id: left for unit_id, left in gaps.items() if left}


def inherited(
    db: Session, number: int, quarter: Quarter, found: Filing
) -> list[tuple[UnitSpell, frozenset[int]]]:
    """Units that stood elsewhere on the quarter's last day and whose reports this one takes in by the line of
    successors, since nobody above them does any more; each with those reported past it (`past_of`). Read by
    the program itself: nothing is asked where nobody hands over to it (`found`: what `filing` says)."""
    roots = found.heirs.get(number)
    if not roots:
        return []
    with looking(db) as system:
        ladder, waiting = _past_all(system, roots, quarter, found)
        mine = [spell for spell in waiting if ladder.filer(spell.unit_id) == number]
        shut = {s.unit_id: subtree_on(system, s, quarter.last) for s in mine if s.unit_id in found.shut}
        return [(s, past_of(shut.get(s.unit_id, ()), found.shut.get(s.unit_id))) for s in mine]


def past_of(tree: Iterable[UnitSpell], without: frozenset[int] | None) -> frozenset[int]:
    """What stood at or below units that a report went without."""
    if not without:
        return frozenset()
    return frozenset(
        spell.unit_id for spell in tree if not without.isdisjoint(map(int, spell.path.split(".")[:-1]))
    )


def unfiled(db: Session, quarter: Quarter) -> list[UnitSpell]:
    """Units that are gone with months of their own and for which nobody is left to file, and those silent, or
    shut to somebody, past which reports of what stood under them go to nobody: to be told."""
    found = filing(db, quarter)
    lost = [each.spell for each in found.gone.values() if each.filer is None]
    if not found.silent and not found.shut:
        return lost
    with looking(db) as system:
        ladder = Ladder(system, quarter, _Fallen([], found.silent, found.shut))
        fell = {*found.silent, *found.shut} - found.gone.keys()
        ladder.read(fell)
        known = [spell for spell in map(ladder.at, sorted(fell)) if spell is not None and takes_in(spell)]
        ends = [s for s in known if ladder.above([*ladder.way(s.unit_id)]) is None]
        ladder, waiting = _past_all(system, {int(s.path.split(".")[0]) for s in ends}, quarter, found)
        left = [spell.path for spell in waiting if ladder.filer(spell.unit_id) is None]
        for spell in ends:
            passed = any(path.startswith(spell.path) for path in left)
            if passed or (spell.unit_id in found.silent and ladder.filer(spell.unit_id) is None):
                lost.append(spell)
    return lost


def _past_all(
    system: Session, roots: Iterable[int], quarter: Quarter, found: Filing
) -> tuple[Ladder, list[UnitSpell]]:
    """Units of these trees that report and whose reports nobody above takes in, since all above them are
    silent or shut to them; with a ladder on which they are."""
    ladder = Ladder(system, quarter, _Fallen([], found.silent, found.shut))
    waiting: list[UnitSpell] = []
    for root in sorted(roots):
        tree = subtree_on(system, root, quarter.last)
        standing = {spell.unit_id: spell for spell in tree if spell.unit_id not in found.silent}
        stops = [spell for spell in standing.values() if spell.kind.is_stop and spell.unit_id != root]
        waiting += [spell for spell in stops if nearest(spell.path, standing, found.shut) is None]
    ladder.read(spell.unit_id for spell in waiting)
    return ladder, waiting
