"""How many duties stand where: the one count that every page, document and task reads (design 3.7, 3.17).

For any tree, state and day: in time + late + excused + missing + open + not yet due = owed, at every level.
All is counted in SQL, by the one state of `duties/standing.py`; lists of the same are in chasing.py, and a
list holds what its number counts, because both ask `chosen`. What each count is called and means stands on
one page, admin/duties/counts.py.

Above the Blocs the same is counted from what the worker has folded (totals/of_duties.py), by the unit
directly below: nobody goes through a country's duties for a page, and the page says up to when they are in.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    String,
    and_,
    bindparam,
    case,
    distinct,
    func,
    select,
    true,
)
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.access.scopes import under
from models.core.counts import percent
from models.core.path_parts import at_or_below, place
from models.core.periods import Quarter
from models.duties.standing import Counts, Lying, Told, lying, state_case, state_on, told_of
from models.duties.tables import STATES, Duty
from models.reports.figures import Child, children_of
from models.reports.tables import Report
from models.totals.of_duties import Summed, above_blocs, lacking_units, summed, summed_whole
from models.totals.of_units import stood_under
from models.units.units import Place, UnitSpell, was_in
from models.workflow.tables import State

OWED = tuple(state for state in STATES if state != "not_applicable")
"""States of what is owed: they add up to it."""
STILL = ("open", "not_yet")
"""States of what can still be done in time."""


@dataclass(frozen=True)
class Below:
    """Which duties are meant: of a quarter, at and below a path, of one source where one is named, but
    for what is about the unit itself where `but` is its number. `folded`: they are counted from sums, since
    the path is that of a place above the Blocs."""

    path: str
    quarter: Quarter
    source: str = ""
    but: int | None = None
    folded: bool = False
    summed: dict[date, list[Summed]] = field(default_factory=dict, compare=False, repr=False)
    """What was read of the sums, by the day on which it is judged: once for all that a page tells of it."""

    @property
    def where(self) -> ColumnElement[bool]:
        """The same as a condition."""
        about = Duty.about_id != self.but if self.but is not None else true()
        source = Duty.source == self.source if self.source else true()
        return and_(under(Duty.path, self.path), Duty.quarter == self.quarter.first, about, source)


@dataclass(frozen=True)
class Missing:
    """What is missing: duties, of them reports, and the units that lack at least one."""

    duties: int = 0
    reports: int = 0
    units: int = 0


def chosen(below: Below, day: date, state: str = "") -> ColumnElement[bool]:
    """Condition on duties: those meant, in a state on a day; `still` is what can still be done in time."""
    if state == "still":
        return and_(below.where, state_case(day).in_(STILL))
    return and_(below.where, state_case(day) == state) if state else below.where


def nothing() -> Counts:
    """Every state at nought."""
    return dict.fromkeys(STATES, 0)


def tally(db: Session, below: Below, day: date) -> Counts:
    """Counts by state, every state among them; one statement, above the Blocs two."""
    if below.folded:
        return added(_folded(db, below, day))
    state = state_case(day).label("state")
    found = select(state, func.count(Duty.id)).where(below.where).group_by(state)
    return nothing() | {name: n for name, n in db.execute(found)}


def count(db: Session, below: Below, day: date, state: str = "") -> int:
    """How many stand in a state, all of them where none is named: what a list of them holds."""
    if below.folded:
        counts = added(_folded(db, below, day))
        return sum(n for name, n in counts.items() if name in asked_states(state))
    return db.scalar(select(func.count(Duty.id)).where(chosen(below, day, state))) or 0


def missing(db: Session, below: Below, day: date) -> Missing:
    """What is missing without a reason; one statement, above the Blocs four."""
    if below.folded:
        lacking = [row for row in _folded(db, below, day) if row.state == "missing"]
        units = lacking_units(db, below.path, below.quarter.first, day, below.source, below.but)
        reports_ = sum(row.n for row in lacking if row.source == "report")
        return Missing(sum(row.n for row in lacking), reports_, units)
    reports = func.sum(case((Duty.source == "report", 1), else_=0))
    found = select(func.count(Duty.id), reports, func.count(distinct(Duty.about_id)))
    row = db.execute(found.where(chosen(below, day, "missing"))).one()
    return Missing(*(int(n or 0) for n in row))


def asked_states(state: str) -> tuple[str, ...]:
    """The states that a list of this one holds; every state where none is named."""
    return STILL if state == "still" else (state,) if state else STATES


def _folded(db: Session, below: Below, day: date) -> list[Summed]:
    """Of a place above the Blocs: what the worker has folded."""
    if day not in below.summed:
        quarters = [below.quarter.first]
        below.summed[day] = summed(db, below.path, quarters, day, below.source, below.but)
    return below.summed[day]


def added(rows: Iterable[Summed]) -> Counts:
    """Counts by state of several rows."""
    counts = nothing()
    for row in rows:
        counts[row.state] += row.n
    return counts


def by_child(db: Session, below: Below, day: date) -> dict[int, Counts]:
    """Counts by state of each unit directly below a place above the Blocs; of the place itself under 0."""
    counts: dict[int, Counts] = defaultdict(nothing)
    for row in _folded(db, below, day):
        counts[row.child][row.state] += row.n
    return dict(counts)


def by_quarter(
    db: Session,
    places: Mapping[Quarter, str],
    source: str,
    day: date,
    but: int | None = None,
    *,
    folded: bool = False,
) -> dict[Quarter, Counts]:
    """Counts of one source's duties for several quarters, each at and below the path where the unit stood
    in it: one grouped statement for a unit that stayed where it is, and one more for each of its moves."""
    counts = {quarter: nothing() for quarter in places}
    for path in dict.fromkeys(places.values()):
        there = [quarter.first for quarter in places if places[quarter] == path]
        if folded:
            for first, name, n in summed_whole(db, path, there, day, source, but):
                counts[Quarter.of(first)][name] += n
            continue
        asked = {"source": source, "quarters": there, "day": day, "but": but or 0}
        for first, name, n in values(db, _by_quarter(), place(path) | asked):
            counts[Quarter.of(first)][name] += n
    return counts


@cache
def _by_quarter() -> Any:
    state = state_on(bindparam("day", type_=Date)).label("state")
    of_source = Duty.source == bindparam("source", type_=String)
    quarters = Duty.quarter.in_(bindparam("quarters", expanding=True, type_=Date))
    others = Duty.about_id != bindparam("but", type_=Integer)
    found = select(Duty.quarter, state, func.count(Duty.id)).where(at_or_below(Duty.path), of_source)
    return standing(found.where(quarters, others).group_by(Duty.quarter, state))


def owed(counts: Counts) -> int:
    """All that is owed: the sum of its states."""
    return sum(counts[state] for state in OWED)


def due(counts: Counts) -> int:
    """What is owed and either done, excused or past its last day: not what can still be done in time."""
    return owed(counts) - sum(counts[state] for state in STILL)


def share_in_time(counts: Counts) -> int | None:
    """Tenths of a percent that were done in time of what is due: a running quarter
    is not judged by what is not yet due. None where nothing is due yet."""
    return percent(counts["in_time"], due(counts))


class Own(NamedTuple):
    """A unit's own report on a board: its number and where it is on its way."""

    id: int
    state: str
    is_final: bool


@dataclass(frozen=True)
class Row:
    """A unit below and its duties: counts of states by
    (source, period); its report if it is begun."""

    child: Child
    marks: dict[tuple[str, date], Counts]
    report: Own | None


@dataclass(frozen=True)
class Board:
    """Where everything below a unit stands in a quarter: counts by source, which add up over the rows, and a
    row for each unit of its tree reporting to it; what it takes in from elsewhere stands with its report.
    `lying`: these duties, path by path. Above the Blocs a row for each unit directly below, and none of them:
    `folded`."""

    unit: UnitSpell
    quarter: Quarter
    counts: dict[str, Counts]
    rows: list[Row]
    lying: Sequence[Lying] = ()
    folded: bool = False


def board(db: Session, unit: Place, quarter: Quarter, day: date, source: str = "") -> Board:
    """The board of a unit: one statement over all duties below it, whatever their number, and a few more.
    Where a source is named, of its duties alone, and without the units' own reports."""
    then = unit if isinstance(unit, UnitSpell) else was_in(db, unit, quarter.first)
    folded = above_blocs(db, then, quarter)
    if folded:
        children = [_directly_below(spell, quarter) for spell in stood_under(db, then, quarter)]
    else:
        children = [child for child in children_of(db, then, quarter) if not child.handed]
    numbers = {child.unit_id for child in children}
    meant = Below(then.path, quarter, source, but=then.unit_id, folded=folded)
    marks, counts, duties = (_folded_marks if folded else _marks)(db, meant, day, numbers)
    reports: dict[int, Own] = {}
    if not source:
        found = values(db, _reports(), {"units": sorted(numbers), "quarter": quarter.first})
        reports = {row[0]: Own(row[1], row[2], row[3]) for row in found}
    rows = [Row(c, marks[c.unit_id], reports.get(c.unit_id)) for c in children]
    return Board(then, quarter, counts, rows, duties, folded)


@cache
def _reports() -> Any:
    columns = (Report.unit_id, Report.id, Report.state, State.is_final)
    found = select(*columns).join(Report.standing)
    # not by its place as well: by that it goes through the reports of a whole country
    found = found.with_hint(Report, "INDEXED BY ix_report_unit_id", "sqlite")
    these = Report.unit_id.in_(bindparam("units", expanding=True))
    return standing(found.where(these, Report.quarter == bindparam("quarter", type_=Date)))


def _directly_below(spell: UnitSpell, quarter: Quarter) -> Child:
    ended = spell.ends_on is not None and spell.ends_on <= quarter.last
    return Child(spell.unit_id, spell.name, spell.kind_code, spell.kind.is_cell, spell.path, ended)


def missing_of(db: Session, seen: Board, day: date) -> Missing:
    """What is missing below a place whose board is counted already, the same as `missing` finds; above the
    Blocs in two statements, elsewhere in none."""
    lacking = {source: counts["missing"] for source, counts in seen.counts.items()}
    every, unit = sum(lacking.values()), seen.unit
    if every and seen.folded:
        units = lacking_units(db, unit.path, seen.quarter.first, day, but=unit.unit_id)
    else:
        units = len(set[int]().union(*(e.about("missing") for e in seen.lying if "missing" in e.told)))
    return Missing(every, lacking.get("report", 0), units)


Marks = dict[int, dict[tuple[str, date], Counts]]


def _folded_marks(
    db: Session, below: Below, day: date, numbers: Collection[int]
) -> tuple[Marks, dict[str, Counts], list[Lying]]:
    """Counts of states by child, source and period, and by source for all, of what the worker has folded."""
    marks: Marks = {number: defaultdict(nothing) for number in numbers}
    counts: dict[str, Counts] = defaultdict(nothing)
    for each in _folded(db, below, day):
        counts[each.source][each.state] += each.n
        if each.child in marks:
            marks[each.child][each.source, each.period][each.state] += each.n
    return marks, counts, []


def _marks(
    db: Session, below: Below, day: date, numbers: Collection[int]
) -> tuple[Marks, dict[str, Counts], list[Lying]]:
    """The same of every duty, and these. Somebody may file for what stood elsewhere, or report past whoever
    is between: what a duty is about is asked before where it stands."""
    known = {str(number): number for number in numbers}
    found = lying(db, below.path, below.quarter, day, below.but, below.source)
    met: dict[int, list[str]] = defaultdict(list)
    for each in found:
        met[_first(each.path, known)] += each.duties
    marks: Marks = {number: defaultdict(nothing) for number in numbers}
    counts: dict[str, Counts] = defaultdict(nothing)
    read: dict[str, Told] = {}  # there are few different ones
    for child, duties in met.items():
        for duty, n in Counter(duties).items():
            state, mark, about = read.get(duty) or read.setdefault(duty, told_of(duty))
            counts[mark[0]][state] += n
            whose = known.get(about, child) if about else child
            if whose:
                marks[whose][mark][state] += n
    return marks, counts, found


def _first(path: str, known: Mapping[str, int]) -> int:
    """The first of these units on a path; 0 for none."""
    for part in path.split("."):
        if part in known:
            return known[part]
    return 0
