"""Meetings of cells: what rises, what stays, and the acts of recording (letter L2, L4, L5; domain.md 1, 2.2).

What may rise stands on `Meeting`; everything else stands on
tables kept in the cell. Scoring is in scoring/sheets.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, String, Text, and_, func, select, true
from sqlalchemy.orm import Mapped, Session, contains_eager, foreign, mapped_column, relationship
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import Principal, require
from models.access.guard import principal
from models.access.scopes import KeptInCell, Rises, WithRecords, under
from models.core.base import Base, Id, falling, now
from models.core.errors import Refusal
from models.core.events import Event
from models.core.spelling import tidy
from models.definitions.topics import Topic
from models.meetings.judging import Clean, clean_meeting
from models.meetings.locks import require_open
from models.platform.journal import record
from models.units.along import take_along
from models.units.units import Unit, UnitSpell, get_unit, stood_in, then_in

Months = Collection[tuple[int, date]]
"""Months of cells: number of the cell, first day of the month."""
MONTHS_CHANGED = Event[[Session, Months], None]("months of cells changed")
"""Told of every change to cells' months, as a set."""
TOGETHER = "told_together"
"""Where a session gathers months that are told of together."""


class Meeting(WithRecords, Rises, Base):
    """A cell's meeting (sinh hoạt chi bộ): only what may rise from the cell (domain.md 1)."""

    __tablename__ = "meeting"
    follows = "period"
    __table_args__ = (
        Index("ix_meeting_period", "period", "id"),
        Index("ix_meeting_held_on", "held_on", "id"),
        Index("ix_meeting_period_path", "period", "path"),
        Index("ix_meeting_kind_path", "kind", "path"),
        Index("ix_meeting_outside_window_path", "outside_window", "path"),
    )

    id: Mapped[Id]
    period: Mapped[date]
    held_on: Mapped[date]
    kind: Mapped[str] = mapped_column(String(20))
    place: Mapped[str] = mapped_column(String(200), default="")
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topic.id"))
    topic_text: Mapped[str] = mapped_column(String(400), default="")
    due: Mapped[int]
    present: Mapped[int]
    excused: Mapped[int]
    unexcused: Mapped[int]
    exempt: Mapped[int]
    speakers: Mapped[int]
    duration_minutes: Mapped[int]
    outside_window: Mapped[bool]
    remark_for_superior: Mapped[str] = mapped_column(String(1000), default="")
    recorded_at: Mapped[datetime]
    voided_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    topic: Mapped[Topic | None] = relationship(lazy="joined")
    unit_then: Mapped[UnitSpell] = relationship(
        primaryjoin=lambda: then_in(UnitSpell, foreign(Meeting.unit_id), Meeting.period), viewonly=True
    )
    """What the cell was called and where it stood in the quarter the meeting counts for."""
    sheet: Mapped[Any] = relationship("ScoreSheet", back_populates="meeting", uselist=False)
    """The `ScoreSheet` of the meeting, or None; the table stands a floor above, hence by name."""

    @property
    def is_regular(self) -> bool:
        """Counts as the month's regular meeting (thường kỳ)."""
        return self.kind in ("regular", "combined")

    @property
    def is_thematic(self) -> bool:
        """Has a thematic part (chuyên đề)."""
        return self.kind in ("thematic", "combined")

    @property
    def topic_name(self) -> str:
        """The own text, or the listed topic's title."""
        return self.topic_text or (self.topic.title if self.topic else "")


_newest = falling(Meeting.__table__.c.held_on)
Index("ix_meeting_newest", _newest, Meeting.id)
Index("ix_meeting_period_newest", Meeting.period, _newest, Meeting.id)
_regular = and_(Meeting.kind.in_(("regular", "combined")), Meeting.voided_at.is_(None))
Index(
    "uq_meeting_regular",
    Meeting.unit_id,
    Meeting.period,
    unique=True,
    sqlite_where=_regular,
    postgresql_where=_regular,
)


class MeetingRecord(KeptInCell, Base):
    """The part of a meeting that stays in the cell: times,
    chair, clerk, conclusions, minutes, reasons (letter L4)."""

    __tablename__ = "meeting_record"
    follows = "meeting_id"

    id: Mapped[Id]
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), unique=True)
    begins_at: Mapped[str] = mapped_column(String(5))
    ends_at: Mapped[str] = mapped_column(String(5))
    chair: Mapped[str] = mapped_column(String(120), default="")
    clerk: Mapped[str] = mapped_column(String(120), default="")
    conclusions: Mapped[str] = mapped_column(Text, default="")
    minutes: Mapped[str] = mapped_column(Text, default="")
    outside_reason: Mapped[str] = mapped_column(String(500), default="")
    void_reason: Mapped[str] = mapped_column(String(500), default="")

    meeting: Mapped[Meeting] = relationship()


class RollEntry(KeptInCell, Base):
    """A member's attendance at a meeting (điểm danh)."""

    __tablename__ = "roll_entry"
    follows = "meeting_id"
    __table_args__ = (Index("uq_roll_entry_meeting_id_member_id", "meeting_id", "member_id", unique=True),)

    id: Mapped[Id]
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    status: Mapped[str] = mapped_column(String(10))
    spoke: Mapped[bool] = mapped_column(default=False)


WAY = ("begins_at", "ends_at", "chair", "clerk")
"""What of a meeting's record is proposed for the next one."""


def get_meeting(db: Session, meeting_id: int) -> Meeting:
    """The meeting, or 404 for a stranger."""
    meeting = db.scalar(select(Meeting).where(Meeting.id == meeting_id))
    if meeting is None:
        raise Refusal("access.unknown")
    return meeting


def record_of(db: Session, meeting: Meeting) -> MeetingRecord | None:
    """The part kept in the cell; None for everybody above it."""
    return db.scalar(select(MeetingRecord).where(MeetingRecord.meeting_id == meeting.id))


def opened_record(db: Session, meeting: Meeting) -> MeetingRecord:
    """The same for whoever changes it; refuses `custody.closed` where it is closed to a post in the cell."""
    kept = record_of(db, meeting)
    if kept is None:
        raise Refusal("custody.closed")
    return kept


def regular_of(db: Session, unit_id: int, period: date) -> Meeting | None:
    """The regular meeting a cell holds for a month, if recorded."""
    return db.scalar(select(Meeting).where(Meeting.unit_id == unit_id, Meeting.period == period, _regular))


def regulars_of(
    db: Session, unit_ids: Collection[int], periods: Collection[date]
) -> dict[tuple[int, date], tuple[int, date]]:
    """Number and day of the regular meetings of some cells
    in some months, by cell and month, in one statement."""
    found = select(Meeting.unit_id, Meeting.period, Meeting.id, Meeting.held_on).where(
        Meeting.unit_id.in_(unit_ids), Meeting.period.in_(periods), _regular
    )
    return {(unit_id, period): (number, day) for unit_id, period, number, day in db.execute(found)}


def last_way(db: Session, unit_id: int) -> dict[str, str]:
    """Place, hours, chair and clerk of a cell's newest regular meeting, proposed for the next one; empty
    where there is none, and for everybody above the cell. In one statement."""
    found = (
        select(Meeting.period, Meeting.place, *(getattr(MeetingRecord, name) for name in WAY))
        .join(MeetingRecord, MeetingRecord.meeting_id == Meeting.id)
        .where(Meeting.unit_id == unit_id, _regular)
        .order_by(Meeting.period.desc(), Meeting.id.desc())
    )
    row = db.execute(found.limit(1)).first()
    return {} if row is None else {"place": row.place, **{name: getattr(row, name) for name in WAY}}


def roll_entries(db: Session, meeting_id: int) -> dict[int, RollEntry]:
    """Roll of a meeting by member; empty where totals only were kept."""
    return {
        entry.member_id: entry
        for entry in db.scalars(select(RollEntry).where(RollEntry.meeting_id == meeting_id))
    }


def record_meeting(db: Session, by: Principal, unit: Unit, values: dict[str, Any]) -> Meeting:
    """Record a meeting; `values` as meeting_input.clean_meeting
    takes them. Raises `Invalid` with every problem at its field."""
    require(by, "meeting.record", unit.id, unit.path)
    clean = clean_meeting(db, unit, values)
    require_open(db, unit.id, clean.shown["period"])
    _one_regular(db, unit.id, clean, None)
    place = stood_in(db, unit, clean.shown["period"])
    meeting = Meeting(unit_id=unit.id, path=place, recorded_at=now(), **clean.shown)
    db.add(meeting)
    db.flush()
    db.add(MeetingRecord(unit_id=unit.id, path=place, meeting_id=meeting.id, **clean.kept))
    _write_roll(db, meeting, clean)
    record(db, by, "meeting.record", meeting, unit.id, period=meeting.period, kind=meeting.kind)
    tell_changed(db, [(unit.id, meeting.period)])
    return meeting


def amend_meeting(
    db: Session, by: Principal, meeting: Meeting, version: int, values: dict[str, Any]
) -> Meeting:
    """Correct a meeting until its quarter is submitted; a stale version is refused."""
    require(by, "meeting.record", meeting.unit_id, meeting.path)
    require_current(meeting, version)
    require_open(db, meeting.unit_id, meeting.period)
    kept = opened_record(db, meeting)
    unit = get_unit(db, meeting.unit_id)
    clean = clean_meeting(db, unit, values)
    require_open(db, meeting.unit_id, clean.shown["period"])
    _one_regular(db, meeting.unit_id, clean, meeting.id)
    before, place = meeting.period, stood_in(db, unit, clean.shown["period"])
    _assign(meeting, clean.shown)
    take_along(db, meeting, place)
    flag_modified(meeting, "held_on")  # the version moves although only what is kept changed
    _assign(kept, clean.kept)
    _write_roll(db, meeting, clean)
    record(db, by, "meeting.amend", meeting, meeting.unit_id, period=meeting.period)
    tell_changed(db, {(meeting.unit_id, before), (meeting.unit_id, meeting.period)})
    return meeting


def void_meeting(db: Session, by: Principal, meeting: Meeting, version: int, reason: str) -> Meeting:
    """Void a meeting recorded in error, with a reason that
    stays in the cell; nothing is erased (design 3.13)."""
    require(by, "meeting.record", meeting.unit_id, meeting.path)
    require_current(meeting, version)
    require_open(db, meeting.unit_id, meeting.period)
    if not tidy(reason):
        raise Refusal("reason.required")
    kept = opened_record(db, meeting)
    meeting.voided_at = now()
    _assign(kept, {"void_reason": tidy(reason)[:500]})
    record(db, by, "meeting.void", meeting, meeting.unit_id, period=meeting.period)
    tell_changed(db, [(meeting.unit_id, meeting.period)])
    return meeting


def last_met(db: Session, unit_ids: Iterable[int]) -> dict[int, date]:
    """The day of the newest meeting of each of some cells, in one statement."""
    newest = select(Meeting.unit_id, func.max(Meeting.held_on)).where(
        Meeting.unit_id.in_(list(unit_ids)), Meeting.voided_at.is_(None)
    )
    return {unit_id: day for unit_id, day in db.execute(newest.group_by(Meeting.unit_id))}


def held_between(db: Session, first: date, last: date, path: str = "") -> list[Meeting]:
    """Meetings held from `first` to `last`, not voided, with their cells as they were then, by day; of those
    at and below a path where one is named."""
    cells = contains_eager(Meeting.unit_then).selectinload(UnitSpell.above)
    found, held = select(Meeting).join(Meeting.unit_then).options(cells), _held(db, first, last, path)
    these = _by_place(select(Meeting.id).where(*held), path)
    found = found.where(Meeting.id.in_(these) if path else and_(*held))
    return list(db.scalars(found.order_by(Meeting.held_on, UnitSpell.sort_key, Meeting.id)))


def held_by_day(db: Session, first: date, last: date, path: str = "") -> dict[date, int]:
    """How many meetings each day from `first` to `last` saw, likewise."""
    found = _by_place(select(Meeting.held_on, func.count()).where(*_held(db, first, last, path)), path)
    return {day: n for day, n in db.execute(found.group_by(Meeting.held_on))}


def _by_place(found: Any, path: str) -> Any:
    """Meetings by their place, where one is named: by their days SQLite goes through a whole country's."""
    return found.with_hint(Meeting, "INDEXED BY ix_meeting_path", "sqlite") if path else found


def _held(db: Session, first: date, last: date, path: str) -> list[ColumnElement[bool]]:
    """Where no place is named the gate's own are: the day, as an expression, leaves the way to them."""
    there = under(Meeting.path, path) if path else true()
    of_few = not path and not principal(db).reads_widely
    day = func.coalesce(Meeting.held_on, Meeting.period) if of_few else Meeting.held_on
    return [day.between(first, last), Meeting.voided_at.is_(None), there]


@contextmanager
def told_once(db: Session) -> Iterator[None]:
    """Acts within tell of their months together at its end,
    each month once; nothing within may read what hears of them."""
    waiting: set[tuple[int, date]] = db.info.setdefault(TOGETHER, set())
    try:
        yield
    finally:
        db.info.pop(TOGETHER, None)
    if waiting:
        tell_changed(db, waiting)


def tell_changed(db: Session, months: Months) -> None:
    """Tell what keeps summaries that these months of cells changed."""
    if TOGETHER in db.info:
        db.info[TOGETHER].update(months)
        return
    db.flush()
    MONTHS_CHANGED.tell(db, months)


def require_current(meeting: Meeting, version: int) -> None:
    """Refuse `meeting.voided` or, where the version seen is not the one that stands, `stale`."""
    if meeting.voided_at is not None:
        raise Refusal("meeting.voided")
    if meeting.row_version != version:
        raise Refusal("stale")


def _assign(row: Any, values: dict[str, Any]) -> None:
    for key, value in values.items():
        setattr(row, key, value)


def _one_regular(db: Session, unit_id: int, clean: Clean, but: int | None) -> None:
    if clean.shown["kind"] == "thematic":
        return
    first = regular_of(db, unit_id, clean.shown["period"])
    if first is not None and first.id != but:
        raise Refusal("meeting.second_regular", period=first.period, held_on=first.held_on, number=first.id)


def _write_roll(db: Session, meeting: Meeting, clean: Clean) -> None:
    if clean.roll is None:
        return
    known = roll_entries(db, meeting.id)
    for member_id, (status, spoke) in clean.roll.items():
        entry = known.get(member_id)
        if entry is None:
            entry = RollEntry(
                unit_id=meeting.unit_id, path=meeting.path, meeting_id=meeting.id, member_id=member_id
            )
            db.add(entry)
        entry.status, entry.spoke = status, spoke
