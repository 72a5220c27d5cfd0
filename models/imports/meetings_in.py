"""The verbs of recording and amending for many meetings at once, already
judged: the same rows, journal and refusals as one by one (stack.md 7).

Gate, locks and versions are asked as sets, rows written by
prepared statements (bulk_rows.py). Judging is in bulk.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, opens_all, require
from models.core.base import Base, now
from models.core.errors import Refusal
from models.meetings.judging import Clean
from models.meetings.locks import require_all_open
from models.meetings.meetings import Meeting, MeetingRecord, RollEntry, regulars_of, require_current
from models.platform.bulk_rows import insert_rows, numbers, record_many, update_rows
from models.units.along import take_along
from models.units.units import Unit, stood_each

Changed = set[tuple[int, date]]
"""Months of cells that changed."""
Amendment = tuple[Meeting, int, Clean]
"""A meeting, the version that was seen of it, and what it shall be."""
AT_ONCE = 2_000
"""Meetings read in one statement."""


def insert_meetings(
    db: Session, by: Principal, rows: Sequence[tuple[Unit, Clean]]
) -> tuple[list[int], Changed]:
    """Insert judged meetings with what is kept of them and
    a journal row each; returns their numbers and months.

    The caller has asked locks, and tells of the months once for all.
    """
    if not rows:
        return [], set()
    for unit in {unit.id: unit for unit, _clean in rows}.values():
        require(by, "meeting.record", unit.id, unit.path)
    db.flush()
    moment, ids = now(), numbers(db, "meeting", len(rows))
    stood = stood_each(db, ((unit.id, clean.shown["period"]) for unit, clean in rows))
    places = [(unit.id, stood[unit.id, clean.shown["period"]]) for unit, clean in rows]
    names = tuple(rows[0][1].shown)
    head_ = ("id", "unit_id", "path", "recorded_at", "row_version", *names)
    body = [
        (number, *place, moment, 1, *clean.shown.values())
        for number, place, (_u, clean) in zip(ids, places, rows, strict=True)
    ]
    insert_rows(db, Base.metadata.tables["meeting"], head_, body)
    kept = tuple(rows[0][1].kept)
    body = [
        ("", number, *place, *clean.kept.values())[1:]
        for number, place, (_u, clean) in zip(ids, places, rows, strict=True)
    ]
    insert_rows(
        db,
        Base.metadata.tables["meeting_record"],
        ("meeting_id", "unit_id", "path", *kept, "void_reason"),
        [(*row, "") for row in body],
    )
    details = [{"period": clean.shown["period"], "kind": clean.shown["kind"]} for _unit, clean in rows]
    record_many(
        db,
        by,
        "meeting.record",
        "meeting",
        [(number, unit.id, said) for number, (unit, _c), said in zip(ids, rows, details, strict=True)],
    )
    return ids, {(unit.id, clean.shown["period"]) for unit, clean in rows}


def amend_meetings(db: Session, by: Principal, rows: Sequence[Amendment]) -> Changed:
    """Correct judged meetings, all or none: as `amend_meeting` for
    each in turn. Returns their months, those before among them.

    Refuses `access.denied`, `meeting.voided`, `stale`, `meeting.locked`,
    `meeting.second_regular`. The caller tells of the months once for all.
    """
    if not rows:
        return set()
    db.flush()
    for unit_id, path in {(meeting.unit_id, meeting.path) for meeting, _seen, _clean in rows}:
        require(by, "meeting.record", unit_id, path)
    for meeting, seen, _clean in rows:
        require_current(meeting, seen)
    months = {
        (meeting.unit_id, period)
        for meeting, _seen, clean in rows
        for period in (meeting.period, clean.shown["period"])
    }
    require_all_open(db, months)
    _one_regular_each(db, rows)
    require_opened(db, by, [meeting for meeting, _seen, _clean in rows])
    stood = stood_each(db, ((meeting.unit_id, clean.shown["period"]) for meeting, _seen, clean in rows))
    for meeting, _seen, clean in rows:
        take_along(db, meeting, stood[meeting.unit_id, clean.shown["period"]])
    moved = [
        {"was_id": meeting.id, "was_row_version": meeting.row_version, "row_version": seen + 1, **clean.shown}
        for meeting, seen, clean in rows
    ]
    update_rows(db, Base.metadata.tables["meeting"], ("id", "row_version"), moved)
    kept = [{"was_meeting_id": meeting.id, **clean.kept} for meeting, _seen, clean in rows]
    update_rows(db, Base.metadata.tables["meeting_record"], ("meeting_id",), kept)
    _write_rolls(db, rows)
    said = [
        (meeting.id, meeting.unit_id, {"period": clean.shown["period"]}) for meeting, _seen, clean in rows
    ]
    record_many(db, by, "meeting.amend", "meeting", said)
    _read_again(db, {meeting.id for meeting, _seen, _clean in rows})
    return months


def require_opened(db: Session, by: Principal, rows: Sequence[Meeting]) -> None:
    """Refuse `custody.closed` where one was recorded before what a post in its cell opens."""
    if all(opens_all(by, unit_id) for unit_id in {meeting.unit_id for meeting in rows}):
        return
    for start in range(0, len(rows), AT_ONCE):
        some = [meeting.id for meeting in rows[start : start + AT_ONCE]]
        there = select(func.count()).select_from(MeetingRecord).where(MeetingRecord.meeting_id.in_(some))
        if db.scalar(there) != len(some):
            raise Refusal("custody.closed")


class Regulars:
    """The regular meeting that each cell holds for a month (letter L2), after each of many acts in turn: by
    cell and month its number and day. The preview of a file and the bringing in both ask it."""

    def __init__(self, held: Mapping[tuple[int, date], tuple[int, date]]) -> None:
        self.held = dict(held)

    def take(self, number: int, unit_id: int, before: date | None, clean: Clean) -> None:
        """One meeting is recorded or, of month `before`, amended; refuses `meeting.second_regular`."""
        period, day = clean.shown["period"], clean.shown["held_on"]
        regular = clean.shown["kind"] != "thematic"
        there, held_on = self.held.get((unit_id, period), (number, None))
        if regular and there != number:
            raise Refusal("meeting.second_regular", period=period, held_on=held_on, number=there)
        if before is not None and self.held.get((unit_id, before), (None, None))[0] == number:
            del self.held[unit_id, before]
        if regular:
            self.held[unit_id, period] = (number, day)


def _one_regular_each(db: Session, rows: Sequence[Amendment]) -> None:
    """A cell holds one regular meeting a month, after each row in turn."""
    units = {meeting.unit_id for meeting, _seen, _clean in rows}
    months = {clean.shown["period"] for _meeting, _seen, clean in rows}
    regulars = Regulars(regulars_of(db, units, months))
    for meeting, _seen, clean in rows:
        regulars.take(meeting.id, meeting.unit_id, meeting.period, clean)


def _write_rolls(db: Session, rows: Sequence[Amendment]) -> None:
    """Rolls that were given: entries by member brought to their status, new ones put in."""
    rolls = {meeting.id: (meeting, clean.roll) for meeting, _seen, clean in rows if clean.roll is not None}
    if not rolls:
        return
    found = select(RollEntry.meeting_id, RollEntry.member_id, RollEntry.id).where(
        RollEntry.meeting_id.in_(rolls)
    )
    known = {(meeting_id, member_id): number for meeting_id, member_id, number in db.execute(found)}
    typed = [
        (meeting, member_id, *said) for meeting, roll in rolls.values() for member_id, said in roll.items()
    ]
    moved = [
        {"was_id": known[m.id, member], "status": status, "spoke": spoke}
        for m, member, status, spoke in typed
        if (m.id, member) in known
    ]
    fresh = [
        (m.unit_id, m.path, m.id, member, status, spoke)
        for m, member, status, spoke in typed
        if (m.id, member) not in known
    ]
    table = Base.metadata.tables["roll_entry"]
    update_rows(db, table, ("id",), moved)
    if fresh:
        insert_rows(db, table, ("unit_id", "path", "meeting_id", "member_id", "status", "spoke"), fresh)


def _read_again(db: Session, numbers_: Iterable[int]) -> None:
    """What the session holds of these meetings follows the rows:
    meetings read together, what is kept of them when it is asked for."""
    listed = sorted(numbers_)
    for start in range(0, len(listed), AT_ONCE):
        part = select(Meeting).where(Meeting.id.in_(listed[start : start + AT_ONCE]))
        db.scalars(part.execution_options(populate_existing=True)).all()
    wanted = set(listed)
    for row in [each for each in db.identity_map.values() if isinstance(each, (MeetingRecord, RollEntry))]:
        if row.__dict__.get("meeting_id") in wanted:
            db.expire(row)
