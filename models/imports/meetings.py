"""Many meetings and score sheets at once: judged with a few statements
for all, brought in with gate, locks and journal (stack.md 7).

Every row is judged by the rules of the screen (meetings/judging.py, scoring/sheets.py); scope and locks are
asked of all rows as sets. What is new and what changes is then written in bulk (meetings_in.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can, require
from models.core.counts import ATTENDANCE
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter, month_of
from models.core.spelling import ByCode, coded
from models.imports.meetings_in import Regulars, amend_meetings, insert_meetings
from models.imports.plan import (
    CHANGED,
    NEW,
    SAME,
    Plan,
    Planned,
    Row,
    RowProblem,
    differing,
    need_own_name,
)
from models.imports.prefetch import Prefetched
from models.meetings.judging import Clean
from models.meetings.locks import QuarterLock, require_all_open
from models.meetings.meetings import Meeting, MeetingRecord, RollEntry, tell_changed
from models.units.units import Unit

RISING: tuple[str, ...] = (
    "period",
    "held_on",
    "kind",
    "place",
    "topic_id",
    "topic_text",
    "present",
    "excused",
    "unexcused",
    "exempt",
    "speakers",
)
RISING += ("remark_for_superior",)
KEPT = ("begins_at", "ends_at", "chair", "clerk", "conclusions", "minutes", "outside_reason")
COUNTED = ("members", *ATTENDANCE)
COMPARED = (*RISING, *KEPT, "members")


@dataclass
class Known:
    """What is there already, fetched once for a file: units,
    meetings by number and by what tells them apart, records, locks."""

    units: ByCode[Unit]
    meetings: dict[int, Meeting]
    keys: dict[tuple[Any, ...], Meeting]
    records: dict[int, MeetingRecord]
    rolled: set[int]
    locks: set[tuple[int, date]]
    regulars: Regulars
    look: Prefetched
    told: dict[tuple[Any, ...], int] = field(default_factory=dict)

    def locked(self, unit_id: int, month: date) -> bool:
        """Whether the quarter of a cell's month was submitted."""
        return (unit_id, Quarter.of(month).first) in self.locks


def shown_meeting(meeting: Meeting, kept: MeetingRecord | None) -> dict[str, Any]:
    """A meeting as its row in a workbook shows it; what is kept only where the reader may read it."""
    row = {name: getattr(meeting, name) for name in RISING}
    row |= {
        "id": meeting.id,
        "members": meeting.due + meeting.exempt,
        "duration_minutes": meeting.duration_minutes,
    }
    return row | {name: getattr(kept, name) if kept is not None else None for name in KEPT}


def plan_meetings(db: Session, by: Principal, rows: Sequence[Row], known: Known | None = None) -> Plan:
    """Judge rows of meetings: values as meeting_input.clean_meeting
    takes them, with `unit` (code) and `id` (number, or nothing).

    A row is found by its number, else by cell, month and kind (a
    thematic one also by its day). Rows that change nothing ask no right.
    """
    known = known or known_of(db, rows)
    plan = Plan()
    for number, values in rows:
        unit = known.units.get(str(values.get("unit") or ""))
        code = unit.code if unit is not None else str(values.get("unit") or "")
        try:
            plan.rows.append(_judge(db, by, known, number, values))
        except Invalid as invalid:
            plan.problems += [
                RowProblem(number, _column(name), refusal, code) for name, refusal in invalid.fields.items()
            ]
    return plan


def _column(name: str) -> str:
    return {"unit_id": "unit", "topic_id": "topic"}.get(name, name)


def known_of(db: Session, rows: Sequence[Row]) -> Known:
    """What judging a file asks of the database, in as many statements as judging one row."""
    rows = rows[:]  # a plain copy: rows that tell how many are done tell it when they are judged
    codes = {str(values.get("unit") or "") for _number, values in rows}
    borne = list(db.scalars(select(Unit).where(coded(Unit, codes))))
    units, ids = ByCode((unit.code, unit) for unit in borne), [unit.id for unit in borne]
    months = [month_of(values["period"]) for _number, values in rows if values.get("period")]
    numbers = [values["id"] for _number, values in rows if values.get("id")]
    inside = Meeting.unit_id.in_(ids) & Meeting.voided_at.is_(None)
    if not numbers and months:
        inside &= Meeting.period.between(min(months), max(months))
    meetings = {meeting.id: meeting for meeting in db.scalars(select(Meeting).where(inside))}
    records = {
        row.meeting_id: row for row in db.scalars(select(MeetingRecord).where(MeetingRecord.unit_id.in_(ids)))
    }
    rolled = set(db.scalars(select(RollEntry.meeting_id).where(RollEntry.unit_id.in_(ids)).distinct()))
    locks = {
        (unit_id, quarter)
        for unit_id, quarter in db.execute(
            select(QuarterLock.unit_id, QuarterLock.quarter).where(QuarterLock.unit_id.in_(ids))
        )
    }
    keys = {_key(m.unit_id, m.period, m.kind, m.held_on): m for m in meetings.values()}
    held = {(m.unit_id, m.period): (m.id, m.held_on) for m in meetings.values() if m.is_regular}
    return Known(units, meetings, keys, records, rolled, locks, Regulars(held), Prefetched(db, borne))


def _key(unit_id: int, period: date | None, kind: str, held_on: date | None) -> tuple[Any, ...]:
    return (unit_id, period, held_on) if kind == "thematic" else (unit_id, period)


def _judge(db: Session, by: Principal, known: Known, number: int, values: Mapping[str, Any]) -> Planned:
    """One row judged; Invalid with every problem of the row."""
    unit = known.units.get(str(values.get("unit") or ""))
    if unit is None:
        raise Invalid({"unit": Refusal("unit.code_unknown", code=values.get("unit") or "")})
    need_own_name(values, unit, known.look.names(unit))
    there = _there(known, unit, values)
    _twice(known, unit, values, there, number)
    if there is not None:
        shown = shown_meeting(there, known.records.get(there.id))
        typed = {
            name: value for name, value in values.items() if name not in ("begins_at", "ends_at") or value
        }
        was = differing(typed, shown, COMPARED)
        if not was:
            return Planned(number, unit.code, SAME, {**values, "meeting": there})
        if there.id in known.rolled and set(was) & {*COUNTED}:
            raise Invalid({next(name for name in COUNTED if name in was): Refusal("import.roll")})
        values = {**shown, **typed}
    if not can(by, "meeting.record", unit.id, unit.path):
        raise Invalid({"unit": Refusal("import.not_yours", unit=unit.name)})
    if there is not None and there.id not in known.records:
        raise Invalid({"unit": Refusal("custody.closed")})
    clean = _checked(db, known, unit, values, there, number)
    at = (unit.id, known.look.stood_in(unit, clean.shown["period"]))
    if there is None:
        return Planned(number, unit.code, NEW, {**values, "clean": clean, "_at": at})
    will = {**clean.shown, **clean.kept, "members": clean.shown["due"] + clean.shown["exempt"]}
    was = differing(will, shown, COMPARED)
    if not was:  # written otherwise, it says the same
        return Planned(number, unit.code, SAME, {**values, "meeting": there})
    otherwise = {_column(name): will[name] for name in differing(will, values, was)}
    values = {**values, "clean": clean, "meeting": there, "_at": at}
    return Planned(number, unit.code, CHANGED, values, was, shown=otherwise)


def _there(known: Known, unit: Unit, values: Mapping[str, Any]) -> Meeting | None:
    if values.get("id"):
        found = known.meetings.get(values["id"])
        if found is None or found.unit_id != unit.id:
            raise Invalid({"id": Refusal("import.row_unknown", number=values["id"])})
        return found
    period = values.get("period")
    return known.keys.get(
        _key(
            unit.id,
            month_of(period) if period else None,
            str(values.get("kind") or ""),
            values.get("held_on"),
        )
    )


def _twice(known: Known, unit: Unit, values: Mapping[str, Any], there: Meeting | None, number: int) -> None:
    """The same meeting in two rows is refused at the second."""
    period = values.get("period")
    keys = [
        _key(
            unit.id,
            month_of(period) if period else None,
            str(values.get("kind") or ""),
            values.get("held_on"),
        )
    ]
    keys += [("meeting", there.id)] if there is not None else []
    for key in keys:
        if known.told.setdefault(key, number) != number:
            raise Invalid({"period": Refusal("import.twice", row=known.told[key])})


def _checked(
    db: Session, known: Known, unit: Unit, values: Mapping[str, Any], there: Meeting | None, number: int
) -> Clean:
    """What a row says, clean; beside what was recorded and beside the rows before it in the list."""
    clean = known.look.clean(db, unit, values)
    before = there.period if there is not None else None
    for month in {clean.shown["period"], before or clean.shown["period"]}:
        if known.locked(unit.id, month):
            raise Invalid({"period": Refusal("meeting.locked", quarter=Quarter.of(month).roman)})
    try:
        known.regulars.take(there.id if there is not None else -number, unit.id, before, clean)
    except Refusal as refusal:
        raise Invalid({"period": refusal}) from None
    return clean


def bring_meetings(db: Session, by: Principal, plan: Sequence[Planned]) -> dict[int, Meeting]:
    """Write planned rows, all or nothing with the transaction; returns
    the meetings by row. Guards and locks are asked again, as sets."""
    units = {
        unit.code: unit for unit in db.scalars(select(Unit).where(Unit.code.in_({row.unit for row in plan})))
    }
    for unit in units.values():
        require(by, "meeting.record", unit.id, unit.path)
    require_all_open(
        db,
        {(units[row.unit].id, row.values["clean"].shown["period"]) for row in plan if "clean" in row.values},
    )
    new = [row for row in plan if row.what == NEW]
    ids, months = insert_meetings(db, by, [(units[row.unit], row.values["clean"]) for row in new])
    made = (
        {meeting.id: meeting for meeting in db.scalars(select(Meeting).where(Meeting.id.in_(ids)))}
        if len(ids) <= 2_000
        else {}
    )
    done = {row.row: made[number] for row, number in zip(new, ids, strict=True) if number in made}
    done |= {row.row: row.values["meeting"] for row in plan if "meeting" in row.values}
    there = [
        (row.values["meeting"], row.values["clean"])
        for row in plan
        if "meeting" in row.values and "clean" in row.values
    ]
    months |= amend_meetings(db, by, [(meeting, meeting.row_version, clean) for meeting, clean in there])
    if months:
        tell_changed(db, months)
    return done
