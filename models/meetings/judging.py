"""What was typed for a meeting, judged as a whole: every problem
at its field (domain.md 1, 2.2; issue: absent > due, wrong dates)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.base import today
from models.core.counts import ATTENDANCE
from models.core.errors import Checks, Refusal
from models.core.naming import need_name
from models.core.periods import Window, add_months, in_window, month_of
from models.core.spelling import tidy
from models.core.typed import read_time
from models.definitions.topics import OTHER, Topic, topics_on
from models.meetings.calendars import window_for
from models.meetings.members import Member
from models.units.units import Unit, spell_on, stood_in

KINDS = ("regular", "thematic", "combined")
STATUSES = ("present", "excused", "unexcused", "exempt")
LONGEST = 24 * 60
LIMITS = {
    "place": 200,
    "topic_text": 400,
    "remark_for_superior": 1000,
    "chair": 120,
    "clerk": 120,
    "outside_reason": 500,
}
LIMITS |= {"conclusions": 20_000, "minutes": 50_000}
ONE_LINE = ("place", "topic_text", "chair", "clerk")


@dataclass
class Clean:
    """What rises, what is kept, and the roll by member (status, spoke) or None where totals were typed."""

    shown: dict[str, Any]
    kept: dict[str, Any]
    roll: dict[int, tuple[str, bool]] | None


class Lookups:
    """What judging asks of the database; models/imports/meetings.py
    answers the same for many rows at once."""

    def __init__(self, db: Session) -> None:
        self.db = db

    def existed(self, unit: Unit, day: date) -> bool:
        """Whether the unit existed on a day."""
        return spell_on(self.db, unit.id, day) is not None

    def window(self, unit: Unit, period: date) -> Window:
        """The window that holds for the unit in a month."""
        return window_for(self.db, stood_in(self.db, unit, period), period)

    def topics(self, day: date) -> Mapping[int, Topic]:
        """Topics that may be chosen on a day, by number."""
        return {topic.id: topic for topic in topics_on(self.db, day)}


def clean_meeting(db: Session, unit: Unit, values: Mapping[str, Any], look: Lookups | None = None) -> Clean:
    """Judge typed values of a meeting: period, held_on (dates), kind, begins_at, ends_at
    (as people write times), place, topic_id, topic_text, members and present, excused, unexcused,
    exempt, speakers (or `roll`: member -> (status, spoke)), texts. Raises `Invalid`."""
    checks, look = Checks(), look or Lookups(db)
    checks.need(unit.kind.is_cell, "unit_id", "meeting.not_cell")
    held_on, period = _dates(look, checks, unit, values)
    begins, ends = (_clock(checks, values, name) for name in ("begins_at", "ends_at"))
    minutes = _minutes(checks, begins, ends)
    roll = _roll(db, checks, unit, values.get("roll"))
    counts = _counts(checks, values, roll)
    kind = values.get("kind") or ""
    checks.need(kind in KINDS, "kind", "field.choice")
    topic_id, topic_text = _topic(look, checks, kind, held_on, values)
    texts = {name: (values.get(name) or "").strip() for name in LIMITS}
    for name, limit in LIMITS.items():
        checks.need(len(texts[name]) <= limit, name, "field.long", limit=limit)
    for name in ONE_LINE:
        need_name(checks, texts[name], name, optional=True)
    outside = (
        kind != "thematic"
        and held_on is not None
        and period is not None
        and "period" not in checks.fields  # one of the two is wrong: no reason mends that
        and not in_window(look.window(unit, period), period, held_on)
    )
    checks.need(not outside or tidy(texts["outside_reason"]), "outside_reason", "meeting.outside_reason")
    checks.done()
    shown = {
        "period": period,
        "held_on": held_on,
        "kind": kind,
        "topic_id": topic_id,
        "topic_text": topic_text,
        **counts,
    }
    shown |= {"duration_minutes": minutes, "outside_window": outside}
    shown |= {"place": tidy(texts["place"]), "remark_for_superior": texts["remark_for_superior"]}
    kept = {name: texts[name] for name in ("chair", "clerk", "conclusions", "minutes", "outside_reason")}
    kept |= {"begins_at": begins, "ends_at": ends}
    return Clean(shown, kept, roll)


def _dates(
    look: Lookups, checks: Checks, unit: Unit, values: Mapping[str, Any]
) -> tuple[date | None, date | None]:
    held_on: date | None = values.get("held_on")
    period: date | None = values.get("period")
    checks.need(held_on, "held_on", "field.required")
    if held_on:
        checks.need(held_on <= today(), "held_on", "meeting.future")
        checks.need(look.existed(unit, held_on), "held_on", "meeting.no_unit", unit=unit.name)
    checks.need(period, "period", "field.required")
    if not period:
        return held_on, None
    period = month_of(period)
    if held_on:
        own = month_of(held_on)
        checks.need(add_months(own, -2) <= period <= add_months(own, 1), "period", "meeting.far_period")
    return held_on, period


def _clock(checks: Checks, values: Mapping[str, Any], name: str) -> str:
    try:
        return read_time(str(values.get(name) or ""))
    except Refusal as refusal:
        checks.need(False, name, refusal.code)
        return ""


def _minutes(checks: Checks, begins: str, ends: str) -> int:
    if not begins or not ends:
        return 0
    checks.need(begins < ends, "ends_at", "meeting.ends_first")
    return _of_day(ends) - _of_day(begins)


def _of_day(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


def _counts(
    checks: Checks, values: Mapping[str, Any], roll: dict[int, tuple[str, bool]] | None
) -> dict[str, int]:
    counts = (
        _from_roll(roll) if roll is not None else {name: _number(checks, values, name) for name in ATTENDANCE}
    )
    members = len(roll) if roll is not None else _number(checks, values, "members")
    due = members - counts["exempt"]
    absent = counts["excused"] + counts["unexcused"]
    checks.need(due >= 0, "exempt", "attendance.exempt_more", members=members)
    checks.need(due > 0 or due < 0, "members", "attendance.nobody")
    if (
        checks.need(absent <= due or due < 0, "excused", "attendance.absent_more", absent=absent, due=due)
        and due >= 0
    ):
        checks.need(
            counts["present"] + absent == due,
            "present",
            "attendance.sum",
            present=counts["present"],
            absent=absent,
            due=due,
        )
    checks.need(
        counts["speakers"] <= counts["present"], "speakers", "attendance.speakers", present=counts["present"]
    )
    return {**counts, "due": due}


def _from_roll(roll: dict[int, tuple[str, bool]]) -> dict[str, int]:
    counts = {status: sum(1 for s, _ in roll.values() if s == status) for status in STATUSES}
    return {**counts, "speakers": sum(1 for _, spoke in roll.values() if spoke)}


def _number(checks: Checks, values: Mapping[str, Any], name: str) -> int:
    value = values.get(name)
    if name == "members" or name in ("present", "speakers"):
        checks.need(value is not None, name, "field.required")
    ok = checks.need(value is None or 0 <= value <= 10_000, name, "field.range", low=0, high=10_000)
    return value if ok and value is not None else 0


def _roll(
    db: Session, checks: Checks, unit: Unit, typed: Mapping[int, tuple[str, bool]] | None
) -> dict[int, tuple[str, bool]] | None:
    if not typed:
        return None
    known = set(db.scalars(select(Member.id).where(Member.unit_id == unit.id, Member.id.in_(typed))))
    for member_id, (status, spoke) in typed.items():
        checks.need(member_id in known, "roll", "roll.unknown")
        checks.need(status in STATUSES, f"roll-{member_id}", "field.choice")
        checks.need(not spoke or status == "present", f"roll-{member_id}", "roll.spoke_absent")
    return dict(typed)


def _topic(
    look: Lookups, checks: Checks, kind: str, held_on: date | None, values: Mapping[str, Any]
) -> tuple[int | None, str]:
    topic_id, text = values.get("topic_id"), tidy(values.get("topic_text") or "")
    if kind not in ("thematic", "combined"):
        return None, ""
    checks.need(topic_id, "topic_id", "meeting.topic")
    if not topic_id:
        return None, text
    offered = look.topics(held_on or today())
    if checks.need(topic_id in offered, "topic_id", "field.choice"):
        checks.need(offered[topic_id].code != OTHER or text, "topic_text", "meeting.topic_text")
    return topic_id, text
