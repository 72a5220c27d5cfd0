"""Duties come to be: what is owed in a quarter becomes rows, and what was done of it is noted
(design 3.7; domain.md 1, 3). Nothing is missing in silence.

What is owed comes from sources by name (overview/owed.py), which operations/wiring.py puts here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from models.access.guard import elevated, looking, standing, values
from models.access.late import writing
from models.core.base import Base, today
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.platform.bulk_rows import update_rows
from models.units.in_use import not_yet_in_use, root_of
from models.units.sums import mark_above
from models.units.units import Unit, UnitSpell

FOLLOWS = ("unit_id", "path", "opens_on", "due_on", "strict", "applicable", "done", "done_on")
"""Columns that follow what is owed and done."""
NO_TEXTS = dict.fromkeys(
    ("extended_by", "extend_reason", "excused_by", "excuse_reason", "excuse_document"), ""
)


@dataclass(frozen=True)
class Owed:
    """What a source says a unit owes; `unit_id` and `path`
    are whose duty it is, `due_on` the last day in time."""

    unit_id: int
    path: str
    about_id: int
    period: date
    opens_on: date
    due_on: date
    subject_id: int = 0
    applicable: bool = True
    strict: bool = False

    @property
    def key(self) -> Key:
        """What tells it from others of its source."""
        return (self.about_id, self.period, self.subject_id)


Key = tuple[int, date, int]


@dataclass(frozen=True)
class Life:
    """A unit within a quarter: its spells there in order, and the day it was dissolved, if it was."""

    unit_id: int
    spells: tuple[UnitSpell, ...]
    dissolved_on: date | None

    def on(self, day: date) -> UnitSpell | None:
        """The spell in force on a day."""
        return next(
            (s for s in self.spells if s.starts_on <= day and (s.ends_on is None or s.ends_on > day)), None
        )

    @property
    def last(self) -> UnitSpell:
        """What it was at the end."""
        return self.spells[-1]


Asked = Callable[[Session, Quarter, Mapping[int, Life]], tuple[list[Owed], dict[Key, date]]]
SOURCES: dict[str, Asked] = {}
"""Sources by name: what is owed in a quarter by these units,
and the day of what is done of it; filled by operations/wiring.py."""
KEEPS_FIRST = {"sheet"}
"""Sources whose first fulfilment is kept although it was taken
back and done again; reports keep theirs themselves (domain.md 3)."""


AT_ONCE = 500
"""Units that are named in one statement."""
Mark = tuple[bool, int]
"""How far the opening of a quarter came: whether it is at the roots, which come last, and at which unit."""
FIRST: Mark = (False, 0)
ASKED_ANYWAY = {"answer"}
"""Sources that ask through the program itself: whoever is asked owes it, since when the office may work."""


def lives(db: Session, quarter: Quarter, units: Sequence[int] | None = None) -> dict[int, Life]:
    """Units that existed within the quarter, by number, with what they were; in one statement."""
    asked: dict[str, Any] = {"first": quarter.first, "last": quarter.last}
    asked |= {} if units is None else {"units": list(units)}
    spells: dict[int, list[UnitSpell]] = {}
    gone: dict[int, date | None] = {}
    for spell, dissolved_on in db.execute(_within(units is not None), asked):
        spells.setdefault(spell.unit_id, []).append(spell)
        gone[spell.unit_id] = dissolved_on
    return {number: Life(number, tuple(parts), gone[number]) for number, parts in spells.items()}


@cache
def _within(some: bool) -> Any:
    """Spells that were in force on any day between two, of `some` units."""
    first, last = bindparam("first", type_=Date), bindparam("last", type_=Date)
    found = select(UnitSpell, Unit.dissolved_on).join(Unit, Unit.id == UnitSpell.unit_id)
    found = found.where(
        UnitSpell.starts_on <= last, UnitSpell.ends_on.is_(None) | (UnitSpell.ends_on > first)
    )
    if some:
        found = found.where(UnitSpell.unit_id.in_(bindparam("units", expanding=True)))
    return standing(found.order_by(UnitSpell.unit_id, UnitSpell.starts_on))


def is_open(db: Session, quarter: Quarter) -> bool:
    """Whether any duty of the quarter was made, be it what a directive asks alone."""
    return db.scalar(select(Duty.id).where(Duty.quarter == quarter.first).limit(1)) is not None


def not_opened(system: Session, sources: tuple[str, ...], start: date) -> list[Quarter]:
    """Quarters from this day's on in which duties of these
    sources have not opened yet: only those follow a change."""
    later = select(Duty.quarter).where(
        Duty.source.in_(sources), Duty.opens_on > today(), Duty.quarter >= Quarter.of(start).first
    )
    return [Quarter.of(day) for day in system.scalars(later.distinct().order_by(Duty.quarter))]


def open_period(
    db: Session, quarter: Quarter, units: Sequence[int] | None = None, sources: Iterable[str] | None = None
) -> None:
    """Make the duties of a quarter that are not there yet
    and note what is done; run again it changes nothing more.

    Run by the worker for every unit and by verbs for the units they touched, in their
    transaction. A duty keeps the last day it was opened with: a later change of a window
    or a deadline reaches only duties that have not opened or that fell to another unit. Before its
    office works with the program a unit owes nothing (units/in_use.py): it has no rows at all.
    """
    wanted = [name for name in SOURCES if sources is None or name in set(sources)]
    with elevated(db) as system:
        for some in parts(system) if units is None else _some(units):
            _open_part(system, quarter, some, wanted)
    for row in [each for each in db.identity_map.values() if isinstance(each, Duty)]:
        db.expire(row)


def about(db: Session, quarter: Quarter, units: Sequence[int]) -> list[int]:
    """Units whose report of a quarter is owed by some units: by themselves, or for others."""
    with looking(db) as system:
        return [row[0] for row in values(system, _about(), {"units": units, "quarter": quarter.first})]


@cache
def _about() -> Any:
    owing = Duty.unit_id.in_(bindparam("units", expanding=True))
    found = select(Duty.about_id).where(owing, Duty.quarter == bindparam("quarter", type_=Date))
    return standing(found.where(Duty.source == "report"))


def _some(units: Sequence[int]) -> Iterator[Sequence[int]]:
    return (units[start : start + AT_ONCE] for start in range(0, len(units), AT_ONCE))


def parts(system: Session) -> Iterator[Sequence[int]]:
    """The numbers of all units, some at a time; last the roots, by whose duties one sees whether those of a
    quarter were made to the end (overview/owed.py)."""
    mark: Mark | None = FIRST
    while mark is not None:
        some, mark = _part_after(system, mark, AT_ONCE)
        if some:
            yield some


def open_some(db: Session, quarter: Quarter, mark: Mark = FIRST, count: int = AT_ONCE) -> Mark | None:
    """Make the duties of a quarter that are not there yet for so many units after a mark, in the caller's
    transaction; returns the mark to go on from, None where there are no more units. What was cut off is begun
    anew from the first: what is there is not made twice."""
    with elevated(db) as system:
        units, after = _part_after(system, mark, count)
        if units:
            _open_part(system, quarter, units, list(SOURCES))
    return after


def _part_after(system: Session, mark: Mark, count: int) -> tuple[Sequence[int], Mark | None]:
    at_roots, last = mark
    roots = Unit.parent_id.is_(None)
    some = list(system.scalars(_numbers(roots if at_roots else ~roots, last, count)))
    if some:
        return some, (at_roots, some[-1])
    return [], None if at_roots else (True, 0)


def _numbers(which: ColumnElement[bool], last: int, count: int) -> Select[int]:
    return select(Unit.id).where(which, Unit.id > last).order_by(Unit.id).limit(count)


def _open_part(system: Session, quarter: Quarter, units: Sequence[int], wanted: Sequence[str]) -> None:
    alive = lives(system, quarter, units)
    waiting = not_yet_in_use(system, quarter)
    serving = {number: life for number, life in alive.items() if root_of(life.last.path) not in waiting}
    touched = _lapse(system, quarter, set(units) - alive.keys())
    for name in wanted:
        those = alive if name in ASKED_ANYWAY else serving
        owed, done = SOURCES[name](system, quarter, those)
        touched |= _bring(system, name, quarter, list(those), owed, done)
    mark_above(system, {(path, quarter.first) for path in touched})


def _lapse(db: Session, quarter: Quarter, units: Collection[int]) -> set[str]:
    """Units that an act, by its day, took out of the quarter owe nothing in it; what is done
    stands, and what a directive asked of them stays with the directive. Returns where they stood."""
    places: set[str] = set()
    if units:
        which = (Duty.quarter == quarter.first, Duty.about_id.in_(units), Duty.done.is_(False))
        lapsed = update(Duty).where(*which, Duty.applicable, Duty.source != "answer")
        lapsed = lapsed.values(applicable=False).returning(Duty.path)
        places.update(db.scalars(lapsed, execution_options={"synchronize_session": False}))
    return places


def _bring(
    db: Session,
    source: str,
    quarter: Quarter,
    units: Sequence[int],
    owed: Sequence[Owed],
    done: Mapping[Key, date],
) -> set[str]:
    """Bring the rows of one source to what is owed and done: new ones in one prepared statement, changed ones
    by what changes in them. Returns the places at which something changed."""
    known = _rows(db, source, quarter, units)
    fresh = [_values(source, quarter, each, done.get(each.key)) for each in owed if each.key not in known]
    if fresh and _put(db, fresh) < len(fresh):
        known = _rows(db, source, quarter, units)  # somebody else put some of them in meanwhile
    standing = {each.key: each for each in owed}
    changed: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    touched = {row["path"] for row in fresh}
    for key, duty in known.items():
        moved = _moved(duty, source, standing.get(key), done.get(key))
        if moved:
            changed.setdefault(tuple(moved), []).append({"was_id": duty.id, **moved})
            touched |= {duty.path, moved.get("path", duty.path)}
    for rows in changed.values():
        update_rows(db, Base.metadata.tables["duty"], ("id",), rows)
    return touched


def _rows(db: Session, source: str, quarter: Quarter, units: Sequence[int]) -> dict[Key, Any]:
    """What is there of one source, by key: plain rows, since thousands are looked at and few change."""
    asked = {"source": source, "quarter": quarter.first, "units": list(units)}
    return {(row.about_id, row.period, row.subject_id): row for row in values(db, _there(), asked)}


@cache
def _there() -> Any:
    """Of one `source` and `quarter`, about some `units`."""
    columns = (Duty.id, Duty.about_id, Duty.period, Duty.subject_id, Duty.extended_to)
    found = select(*columns, *(getattr(Duty, name) for name in FOLLOWS))
    these = Duty.source == bindparam("source"), Duty.quarter == bindparam("quarter", type_=Date)
    return standing(found.where(*these, Duty.about_id.in_(bindparam("units", expanding=True))))


def _put(db: Session, rows: Sequence[dict[str, Any]]) -> int:
    """Insert duties that nobody inserted meanwhile; returns how many."""
    place = postgresql.insert if db.connection().dialect.name == "postgresql" else sqlite.insert
    one = place(
        Base.metadata.tables["duty"]
    ).on_conflict_do_nothing()  # prepared once: one of many rows is compiled at length each time
    every = {"preserve_rowcount": True}
    return writing(db).connection().execute(one, list(rows), execution_options=every).rowcount


def _values(source: str, quarter: Quarter, each: Owed, done: date | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "source": source,
        "quarter": quarter.first,
        "unit_id": each.unit_id,
        "path": each.path,
        "about_id": each.about_id,
    }
    found |= {
        "period": each.period,
        "subject_id": each.subject_id,
        "opens_on": each.opens_on,
        "due_on": each.due_on,
        "strict": each.strict,
    }
    return (
        found
        | {
            "applicable": done is not None or each.applicable,
            "done": done is not None,
            "done_on": done,
            "row_version": 1,
        }
        | NO_TEXTS
    )


def _moved(duty: Any, source: str, owed: Owed | None, done: date | None) -> dict[str, Any]:
    """Whose it is, whether it applies, what is done; the last day
    only until it opens. What is done was owed. Only what differs."""
    first = duty.done_on if source in KEEPS_FIRST else None
    new: dict[str, Any] = {
        "applicable": done is not None or (owed is not None and owed.applicable),
        "done": done is not None,
    }
    new["done_on"] = min(filter(None, (first, done)), default=None)
    if owed is not None:
        new |= {"unit_id": owed.unit_id, "path": owed.path}
        if (duty.opens_on > today() or duty.unit_id != owed.unit_id) and duty.extended_to is None:
            new |= {"opens_on": owed.opens_on, "due_on": owed.due_on, "strict": owed.strict}
    return {name: value for name, value in new.items() if getattr(duty, name) != value}
