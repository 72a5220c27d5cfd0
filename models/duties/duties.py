"""Duties of units: what is owed, by when, and where it stands
(design 3.7; domain.md 1, 3). Nothing is missing in silence.

A duty is a row for each unit, period and kind of duty, made when its period opens.
What is owed and what fulfils it comes from sources that register here by name
(duty_sources.py and pages above); the state is a pure function of the row and a day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import (
    CursorResult,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    and_,
    case,
    func,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from models.access.grants import Principal, require
from models.access.guard import elevated
from models.access.scopes import Rises, under
from models.core.base import Base, Id, now, today
from models.core.errors import Checks, Refusal
from models.core.periods import Due, Quarter
from models.core.texts import tidy
from models.platform.bulk_rows import update_rows
from models.platform.journal import record
from models.units.units import Unit, UnitSpell

STATES = ("in_time", "late", "not_yet", "open", "missing", "excused", "not_applicable")
"""Every duty is in exactly one; the last one does not count as owed."""


class Duty(Rises, Base):
    """What a unit owes for a period (việc phải làm). `unit_id` answers
    for it; `about_id` is the unit whose meeting or report it is."""

    __tablename__ = "duty"
    __table_args__ = (
        UniqueConstraint("source", "about_id", "period", "subject_id", name="uq_duty_source"),
        Index("ix_duty_quarter_source", "quarter", "source"),
    )

    id: Mapped[Id]
    about_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    source: Mapped[str] = mapped_column(String(20))
    quarter: Mapped[date]
    period: Mapped[date]
    subject_id: Mapped[int] = mapped_column(default=0)
    opens_on: Mapped[date]
    due_on: Mapped[date]
    strict: Mapped[bool] = mapped_column(default=False)
    applicable: Mapped[bool] = mapped_column(default=True)
    done: Mapped[bool] = mapped_column(default=False)
    done_on: Mapped[date | None]
    extended_to: Mapped[date | None]
    extended_by: Mapped[str] = mapped_column(String(200), default="")
    extend_reason: Mapped[str] = mapped_column(String(500), default="")
    excused_at: Mapped[datetime | None]
    excused_by: Mapped[str] = mapped_column(String(200), default="")
    excuse_reason: Mapped[str] = mapped_column(String(500), default="")
    excuse_document: Mapped[str] = mapped_column(String(200), default="")
    row_version: Mapped[int] = mapped_column(default=1)

    about: Mapped[Unit] = relationship(foreign_keys=[about_id], viewonly=True)

    @property
    def last_day(self) -> date:
        """Last day that is in time: the extension where there is one, else the original."""
        return self.extended_to or self.due_on


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


@dataclass(frozen=True)
class Judged:
    """A duty's state, and why: a code with values for its sentence."""

    state: str
    code: str
    values: dict[str, Any]


def judge(duty: Duty, day: date) -> Judged:
    """The state of a duty on a day of Asia/Ho_Chi_Minh. Judged on the
    first fulfilment; an extension moves the last day, not the original."""
    last = duty.last_day
    values: dict[str, Any] = {"opens": duty.opens_on, "due": duty.due_on, "last": last, "done": duty.done_on}
    more = ".extended" if duty.extended_to is not None else ".strict" if duty.strict else ""
    done = duty.done and duty.done_on is not None and duty.done_on <= day
    values |= {
        "before": last + timedelta(days=1),
        "reason": duty.excuse_reason,
        "who": duty.excused_by,
        "document": duty.excuse_document or "–",
    }
    if not duty.applicable:
        return Judged("not_applicable", "not_applicable", values)
    if done and duty.done_on is not None and duty.done_on <= last:
        return Judged("in_time", f"in_time{more}", values)
    if duty.excused_at is not None:
        return Judged("excused", "excused", values)
    if done and duty.done_on is not None:
        return Judged("late", f"late{more}", values | {"days": (duty.done_on - last).days})
    if day < duty.opens_on and day <= last:
        return Judged("not_yet", f"not_yet{more}", values)
    if day <= last:
        return Judged("open", f"open{more}", values | {"days": (last - day).days})
    return Judged("missing", f"missing{more}", values | {"days": (day - last).days})


REASONS = (
    "not_applicable",
    "excused",
    *(
        f"{s}{m}"
        for s in ("in_time", "late", "not_yet", "open", "missing")
        for m in ("", ".extended", ".strict")
    ),
)
"""Every code that `judge` gives."""


def state_case(day: date) -> Any:
    """`judge`'s state as an expression, so that thousands of duties are counted in one grouped statement."""
    last = func.coalesce(Duty.extended_to, Duty.due_on)
    done = and_(Duty.done, Duty.done_on <= day)
    return case(
        (Duty.applicable.is_(False), "not_applicable"),
        (and_(done, Duty.done_on <= last), "in_time"),
        (Duty.excused_at.is_not(None), "excused"),
        (done, "late"),
        (and_(Duty.opens_on > day, last >= day), "not_yet"),
        (last >= day, "open"),
        else_="missing",
    )


Counts = dict[str, int]


@dataclass(frozen=True)
class Tallied:
    """How many duties of a source stand in a state on a path, for one period."""

    path: str
    about_id: int
    source: str
    period: date
    state: str
    n: int


def tallied(db: Session, path: str, quarter: Quarter, day: date, but: int | None = None) -> list[Tallied]:
    """Duties of a quarter at or below `path` in one grouped
    statement; `but` leaves out what is about this unit itself."""
    state = state_case(day).label("state")
    grouped = (Duty.path, Duty.about_id, Duty.source, Duty.period, state)
    found = select(*grouped, func.count(Duty.id)).where(under(Duty.path, path), Duty.quarter == quarter.first)
    if but is not None:
        found = found.where(Duty.about_id != but)
    return [Tallied(*row) for row in db.execute(found.group_by(*grouped))]


def add_states(rows: Iterable[Tallied]) -> Counts:
    """Counts by state; every state is there."""
    counts = dict.fromkeys(STATES, 0)
    for row in rows:
        counts[row.state] += row.n
    return counts


def lives(db: Session, quarter: Quarter, units: Sequence[int] | None = None) -> dict[int, Life]:
    """Units that existed within the quarter, by number, with what they were; in one statement."""
    found = select(UnitSpell, Unit.dissolved_on).join(Unit, Unit.id == UnitSpell.unit_id)
    found = found.where(
        UnitSpell.starts_on <= quarter.last, UnitSpell.ends_on.is_(None) | (UnitSpell.ends_on > quarter.first)
    )
    if units is not None:
        found = found.where(UnitSpell.unit_id.in_(units))
    spells: dict[int, list[UnitSpell]] = {}
    gone: dict[int, date | None] = {}
    for spell, dissolved_on in db.execute(found.order_by(UnitSpell.unit_id, UnitSpell.starts_on)):
        spells.setdefault(spell.unit_id, []).append(spell)
        gone[spell.unit_id] = dissolved_on
    return {number: Life(number, tuple(parts), gone[number]) for number, parts in spells.items()}


def is_open(db: Session, quarter: Quarter) -> bool:
    """Whether the quarter's duties were made."""
    return db.scalar(select(Duty.id).where(Duty.quarter == quarter.first).limit(1)) is not None


def open_period(
    db: Session, quarter: Quarter, units: Sequence[int] | None = None, sources: Iterable[str] | None = None
) -> None:
    """Make the duties of a quarter that are not there yet
    and note what is done; run again it changes nothing more.

    Run by the worker for every unit and by verbs for the units they touched, in their
    transaction. A duty keeps the last day it was opened with: a later change of a window
    or a deadline reaches only duties that have not opened or that fell to another unit.
    """
    with elevated(db) as system:
        alive = lives(system, quarter, units)
        wanted = [name for name in SOURCES if sources is None or name in set(sources)]
        for name in wanted:
            owed, done = SOURCES[name](system, quarter, alive)
            _bring(system, name, quarter, list(alive), owed, done)
    for row in [each for each in db.identity_map.values() if isinstance(each, Duty)]:
        db.expire(row)


def _bring(
    db: Session,
    source: str,
    quarter: Quarter,
    units: Sequence[int],
    owed: Sequence[Owed],
    done: Mapping[Key, date],
) -> None:
    """Bring the rows of one source to what is owed and done: new ones
    in one prepared statement, changed ones by what changes in them."""
    known = _rows(db, source, quarter, units)
    fresh = [_values(source, quarter, each, done.get(each.key)) for each in owed if each.key not in known]
    if fresh and _put(db, fresh) < len(fresh):
        known = _rows(db, source, quarter, units)  # somebody else put some of them in meanwhile
    standing = {each.key: each for each in owed}
    changed: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for key, duty in known.items():
        moved = _moved(duty, source, standing.get(key), done.get(key))
        if moved:
            changed.setdefault(tuple(moved), []).append({"was_id": duty.id, **moved})
    for rows in changed.values():
        update_rows(db, Base.metadata.tables["duty"], ("id",), rows)


def _rows(db: Session, source: str, quarter: Quarter, units: Sequence[int]) -> dict[Key, Any]:
    """What is there of one source, by key: plain rows, since thousands are looked at and few change."""
    found = select(
        Duty.id,
        Duty.about_id,
        Duty.period,
        Duty.subject_id,
        Duty.extended_to,
        *(getattr(Duty, name) for name in FOLLOWS),
    )
    found = found.where(Duty.source == source, Duty.quarter == quarter.first, Duty.about_id.in_(units))
    return {(row.about_id, row.period, row.subject_id): row for row in db.execute(found)}


def _put(db: Session, rows: Sequence[dict[str, Any]]) -> int:
    """Insert duties that nobody inserted meanwhile; returns how many."""
    place = postgresql.insert if db.connection().dialect.name == "postgresql" else sqlite.insert
    one = place(
        Base.metadata.tables["duty"]
    ).on_conflict_do_nothing()  # prepared once: one of many rows is compiled at length each time
    return db.connection().execute(one, list(rows), execution_options={"preserve_rowcount": True}).rowcount


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


def get_duty(db: Session, number: int) -> Duty:
    """The duty, or 404 for a stranger."""
    duty = db.scalar(select(Duty).where(Duty.id == number))
    if duty is None:
        raise Refusal("access.unknown")
    return duty


def excuse(db: Session, by: Principal, duty: Duty, version: int, reason: str, document: str = "") -> Duty:
    """A superior excuses a unit from a duty, with the reason and the
    document; never one's own unit. Raises `Invalid`, `stale`, `duty.own`."""
    _may_judge(by, duty)
    checks = Checks()
    checks.need(tidy(reason), "reason", "reason.required")
    checks.need(len(reason) <= 500, "reason", "field.long", limit=500)
    checks.need(len(document) <= 200, "document", "field.long", limit=200)
    checks.need(not duty.done or (duty.done_on or duty.last_day) > duty.last_day, "reason", "duty.done")
    checks.done()
    said = {
        "excuse_reason": tidy(reason),
        "excuse_document": tidy(document),
        "excused_by": by.name[:200],
        "excused_at": now(),
    }
    _write(db, duty, version, said)
    record(
        db,
        by,
        "duty.excuse",
        duty,
        duty.unit_id,
        source=duty.source,
        period=duty.period,
        document=duty.excuse_document,
    )
    return duty


def lift_excuse(db: Session, by: Principal, duty: Duty, version: int) -> Duty:
    """Take an excuse back: the duty stands again as it stood."""
    _may_judge(by, duty)
    if duty.excused_at is None:
        raise Refusal("duty.not_excused")
    _write(
        db, duty, version, {"excuse_reason": "", "excuse_document": "", "excused_by": "", "excused_at": None}
    )
    record(db, by, "duty.lift", duty, duty.unit_id, source=duty.source, period=duty.period)
    return duty


def extend(
    db: Session, by: Principal, duty: Duty, version: int, to: date, reason: str, *, before: bool = False
) -> Duty:
    """Give a unit more time: to `to`, or with `before` to the end of
    the day before it. The original date stays and both are shown."""
    _may_judge(by, duty)
    last = Due(to, before).last
    checks = Checks()
    checks.need(last > duty.due_on, "to", "duty.not_longer", due=duty.due_on)
    checks.need((last - duty.due_on).days <= 366, "to", "duty.too_long")
    checks.need(tidy(reason), "reason", "reason.required")
    checks.need(len(reason) <= 500, "reason", "field.long", limit=500)
    checks.done()
    _write(
        db, duty, version, {"extended_to": last, "extend_reason": tidy(reason), "extended_by": by.name[:200]}
    )
    record(
        db,
        by,
        "duty.extend",
        duty,
        duty.unit_id,
        source=duty.source,
        period=duty.period,
        due=duty.due_on,
        to=last,
    )
    return duty


def _may_judge(by: Principal, duty: Duty) -> None:
    require(by, "duty.judge", duty.unit_id, duty.path)
    if not by.system and {duty.unit_id, duty.about_id} & by.own_units:
        raise Refusal("duty.own")  # no one decides on an own submission, through whatever post (design 3.14)


def _write(db: Session, duty: Duty, version: int, values: dict[str, Any]) -> None:
    """Write and count the row's version up together or not at all."""
    same = (Duty.id == duty.id) & (Duty.row_version == version)
    kept = (
        update(Duty)
        .where(same)
        .values(row_version=version + 1, **values)
        .execution_options(synchronize_session=False)
    )
    wrote = cast("CursorResult[Any]", db.execute(kept))
    if wrote.rowcount != 1:
        raise Refusal("stale")
    db.refresh(duty)
