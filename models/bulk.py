"""Many meetings and score sheets at once: judged with a few statements for all, brought in with gate, locks and journal (stack.md 7).

The only page that inserts without the flush check: it asks scope and locks of all rows as sets first, and every row is judged by the rules
of the screen (meeting_input.py, scores.py). What is new is written in bulk; what changes goes through the screen's own verbs.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from models.access import Principal, can, require
from models.base import Base, now
from models.changes import CHANGED, NEW, SAME, Plan, Planned, Row, RowProblem, differing
from models.errors import Invalid, Refusal
from models.journal import canonical, digest, head, stand_in_line
from models.locks import QuarterLock
from models.meeting_input import Clean
from models.meetings import Meeting, MeetingRecord, RollEntry, amend_meeting, tell_changed
from models.periods import Quarter, month_of
from models.prefetch import Prefetched
from models.units import Unit

RISING: tuple[str, ...] = ("period", "held_on", "kind", "place", "topic_id", "topic_text", "present", "excused", "unexcused", "exempt", "speakers")
RISING += ("remark_for_superior",)
KEPT = ("begins_at", "ends_at", "chair", "clerk", "conclusions", "minutes", "outside_reason")
COUNTS = ("members", "present", "excused", "unexcused", "exempt", "speakers")


@dataclass
class _Known:
    """What is there already, fetched once for a file: units, meetings by number and by what tells them apart, records, locks."""

    units: dict[str, Unit]
    meetings: dict[int, Meeting]
    keys: dict[tuple[Any, ...], Meeting]
    records: dict[int, MeetingRecord]
    rolled: set[int]
    locked: set[tuple[int, date]]
    look: Prefetched
    told: dict[tuple[Any, ...], int] = field(default_factory=dict)


def shown_meeting(meeting: Meeting, kept: MeetingRecord | None) -> dict[str, Any]:
    """A meeting as its row in a workbook shows it; what is kept only where the reader may read it."""
    row = {name: getattr(meeting, name) for name in RISING}
    row |= {"id": meeting.id, "members": meeting.due + meeting.exempt, "duration_minutes": meeting.duration_minutes}
    return row | {name: getattr(kept, name) if kept is not None else None for name in KEPT}


def plan_meetings(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge rows of meetings: values as meeting_input.clean_meeting takes them, with `unit` (code) and `id` (number, or nothing).

    A row is found by its number, else by cell, month and kind (a thematic one also by its day). Rows that change nothing ask no right.
    """
    known = _known(db, rows[:])  # a plain copy: rows are told as done in the loop below
    plan = Plan()
    for number, values in rows:
        code = str(values.get("unit") or "")
        try:
            plan.rows.append(_judge(db, by, known, number, values))
        except Invalid as invalid:
            plan.problems += [RowProblem(number, _column(name), refusal, code) for name, refusal in invalid.fields.items()]
    return plan


def _column(name: str) -> str:
    return {"unit_id": "unit", "topic_id": "topic"}.get(name, name)


def _known(db: Session, rows: Sequence[Row]) -> _Known:
    codes = {str(values.get("unit") or "") for _number, values in rows}
    units = {unit.code: unit for unit in db.scalars(select(Unit).where(Unit.code.in_(codes)))}
    ids = [unit.id for unit in units.values()]
    months = [month_of(values["period"]) for _number, values in rows if values.get("period")]
    numbers = [values["id"] for _number, values in rows if values.get("id")]
    inside = Meeting.unit_id.in_(ids) & Meeting.voided_at.is_(None)
    if not numbers and months:
        inside &= Meeting.period.between(min(months), max(months))
    meetings = {meeting.id: meeting for meeting in db.scalars(select(Meeting).where(inside))}
    records = {row.meeting_id: row for row in db.scalars(select(MeetingRecord).where(MeetingRecord.unit_id.in_(ids)))}
    rolled = set(db.scalars(select(RollEntry.meeting_id).where(RollEntry.unit_id.in_(ids)).distinct()))
    locks = {
        (unit_id, quarter) for unit_id, quarter in db.execute(select(QuarterLock.unit_id, QuarterLock.quarter).where(QuarterLock.unit_id.in_(ids)))
    }
    keys = {_key(m.unit_id, m.period, m.kind, m.held_on): m for m in meetings.values()}
    return _Known(units, meetings, keys, records, rolled, locks, Prefetched(db, list(units.values())))


def _key(unit_id: int, period: date | None, kind: str, held_on: date | None) -> tuple[Any, ...]:
    return (unit_id, period, held_on) if kind == "thematic" else (unit_id, period)


def _judge(db: Session, by: Principal, known: _Known, number: int, values: Mapping[str, Any]) -> Planned:
    """One row judged; Invalid with every problem of the row."""
    unit = known.units.get(str(values.get("unit") or ""))
    if unit is None:
        raise Invalid({"unit": Refusal("unit.code_unknown", code=values.get("unit") or "")})
    there = _there(known, unit, values)
    _twice(known, unit, values, there, number)
    if there is not None:
        shown = shown_meeting(there, known.records.get(there.id))
        typed = {name: value for name, value in values.items() if name not in ("begins_at", "ends_at") or value}
        was = differing(typed, shown, (*RISING, *KEPT, "members"))
        if not was:
            return Planned(number, unit.code, SAME, {**values, "meeting": there})
        if there.id in known.rolled and set(was) & {*COUNTS}:
            raise Invalid({next(name for name in COUNTS if name in was): Refusal("import.roll")})
        values = {**shown, **typed}
    if not can(by, "meeting.record", unit.id, unit.path):
        raise Invalid({"unit": Refusal("import.not_yours", unit=unit.name)})
    clean = _checked(db, known, unit, values, there)
    if there is None:
        return Planned(number, unit.code, NEW, {**values, "clean": clean, "_at": (unit.id, unit.path)})
    return Planned(number, unit.code, CHANGED, {**values, "clean": clean, "meeting": there, "_at": (unit.id, unit.path)}, was)


def _there(known: _Known, unit: Unit, values: Mapping[str, Any]) -> Meeting | None:
    if values.get("id"):
        found = known.meetings.get(values["id"])
        if found is None or found.unit_id != unit.id:
            raise Invalid({"id": Refusal("import.row_unknown", number=values["id"])})
        return found
    period = values.get("period")
    return known.keys.get(_key(unit.id, month_of(period) if period else None, str(values.get("kind") or ""), values.get("held_on")))


def _twice(known: _Known, unit: Unit, values: Mapping[str, Any], there: Meeting | None, number: int) -> None:
    """The same meeting in two rows is refused at the second."""
    period = values.get("period")
    keys = [_key(unit.id, month_of(period) if period else None, str(values.get("kind") or ""), values.get("held_on"))]
    keys += [("meeting", there.id)] if there is not None else []
    for key in keys:
        if known.told.setdefault(key, number) != number:
            raise Invalid({"period": Refusal("import.twice", row=known.told[key])})


def _checked(db: Session, known: _Known, unit: Unit, values: Mapping[str, Any], there: Meeting | None) -> Clean:
    clean = known.look.clean(db, unit, values)
    months = {clean.shown["period"], *([there.period] if there is not None else [])}
    for month in months:
        if (unit.id, Quarter.of(month).first) in known.locked:
            raise Invalid({"period": Refusal("meeting.locked", quarter=Quarter.of(month).roman)})
    other = known.keys.get((unit.id, clean.shown["period"])) if clean.shown["kind"] != "thematic" else None
    if other is not None and other is not there:
        raise Invalid({"period": Refusal("meeting.second_regular", period=other.period, held_on=other.held_on, number=other.id)})
    return clean


def bring_meetings(db: Session, by: Principal, plan: Sequence[Planned]) -> dict[int, Meeting]:
    """Write planned rows, all or nothing with the transaction; returns the meetings by row. Guards and locks are asked again, as sets."""
    units = {unit.code: unit for unit in db.scalars(select(Unit).where(Unit.code.in_({row.unit for row in plan})))}
    for unit in units.values():
        require(by, "meeting.record", unit.id, unit.path)
    _require_open(db, {(units[row.unit].id, row.values["clean"].shown["period"]) for row in plan if "clean" in row.values})
    new = [row for row in plan if row.what == NEW]
    ids = insert_meetings(db, by, [(units[row.unit], row.values["clean"]) for row in new])
    made = {meeting.id: meeting for meeting in db.scalars(select(Meeting).where(Meeting.id.in_(ids)))} if len(ids) <= 2_000 else {}
    done = {row.row: made[number] for row, number in zip(new, ids, strict=True) if number in made}
    for row in plan:
        if row.what == CHANGED and row.was:
            meeting = row.values["meeting"]
            done[row.row] = amend_meeting(db, by, meeting, meeting.row_version, dict(row.values))
        elif "meeting" in row.values:
            done[row.row] = row.values["meeting"]
    return done


def _require_open(db: Session, months: Collection[tuple[int, date]]) -> None:
    ids = {unit_id for unit_id, _month in months}
    found = select(QuarterLock.unit_id, QuarterLock.quarter).where(QuarterLock.unit_id.in_(ids))
    locked = {(unit_id, quarter) for unit_id, quarter in db.execute(found)}
    for unit_id, month in months:
        if (unit_id, Quarter.of(month).first) in locked:
            raise Refusal("meeting.locked", quarter=Quarter.of(month).roman)


def insert_meetings(db: Session, by: Principal, rows: Sequence[tuple[Unit, Clean]]) -> list[int]:
    """Insert judged meetings with what is kept of them and a journal row each; returns their numbers. The caller has asked locks."""
    if not rows:
        return []
    for unit in {unit.id: unit for unit, _clean in rows}.values():
        require(by, "meeting.record", unit.id, unit.path)
    db.flush()
    moment, ids = now(), _numbers(db, "meeting", len(rows))
    places = [(unit.id, unit.path) for unit, _clean in rows]
    names = tuple(rows[0][1].shown)
    head_ = ("id", "unit_id", "path", "recorded_at", "row_version", *names)
    body = [(number, *place, moment, 1, *clean.shown.values()) for number, place, (_u, clean) in zip(ids, places, rows, strict=True)]
    _insert(db, Base.metadata.tables["meeting"], head_, body)
    kept = tuple(rows[0][1].kept)
    body = [("", number, *place, *clean.kept.values())[1:] for number, place, (_u, clean) in zip(ids, places, rows, strict=True)]
    _insert(db, Base.metadata.tables["meeting_record"], ("meeting_id", "unit_id", "path", *kept, "void_reason"), [(*row, "") for row in body])
    details = [{"period": clean.shown["period"], "kind": clean.shown["kind"]} for _unit, clean in rows]
    record_many(db, by, "meeting.record", "meeting", [(number, unit.id, said) for number, (unit, _c), said in zip(ids, rows, details, strict=True)])
    tell_changed(db, {(unit.id, clean.shown["period"]) for unit, clean in rows})
    return ids


def record_many(db: Session, by: Principal, act: str, table: str, rows: Sequence[tuple[int, int, Mapping[str, Any]]]) -> None:
    """A journal row for each (number of the subject, unit, details), chained as journal.record chains them."""
    db.flush()
    stand_in_line(db)
    moment, previous, body = now(), head(db), []
    at = moment.isoformat()
    for number, unit_id, details in rows:
        said = canonical(details)
        own = digest(canonical([previous, at, by.account_id, by.name, act, unit_id, table, number, said]))
        body.append((moment, by.account_id, by.name, act, unit_id, table, number, said, previous, own))
        previous = own
    names = ("at", "account_id", "actor", "act", "unit_id", "subject", "subject_id", "details", "previous", "hash")
    _insert(db, Base.metadata.tables["journal"], names, body)


def _numbers(db: Session, table: str, count: int) -> list[int]:
    """Numbers for new rows: from the sequence, or after the highest under SQLite's one writer."""
    if db.connection().dialect.name == "postgresql":
        asked = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(db.connection().scalars(asked, {"name": table, "count": count}))
    first = db.connection().scalar(select(func.coalesce(func.max(text("id")), 0)).select_from(text(table))) or 0
    return list(range(first + 1, first + count + 1))


def _insert(db: Session, table: Any, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Rows into a table by the database's own fast road: COPY, or one prepared statement. Columns left out get their plain defaults."""
    connection = db.connection()
    plain = [c for c in table.columns if c.name not in names and c.default is not None and c.default.is_scalar]
    more = tuple(getattr(column.default, "arg", None) for column in plain)
    columns = [*names, *(column.name for column in plain)]
    listed = ", ".join(connection.dialect.identifier_preparer.quote(name) for name in columns)
    try:
        if connection.dialect.name == "postgresql":
            cursor: Any = connection.connection.cursor()
            with cursor.copy(f"COPY {table.name} ({listed}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row + more)
            return
        marks = ", ".join("?" * len(columns))
        stored = [tuple([_stored(value) if isinstance(value, date) else value for value in row + more]) for row in rows]
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({listed}) VALUES ({marks})", stored)
    except connection.dialect.loaded_dbapi.IntegrityError:
        raise Refusal("stale") from None


def _stored(value: date) -> str:
    """A day or a moment as SQLAlchemy stores it in SQLite."""
    return f"{value:%Y-%m-%d %H:%M:%S.%f}" if isinstance(value, datetime) else value.isoformat()
