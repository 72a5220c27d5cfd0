"""What a meeting's own record says: the period proposed, the
window, and the facts that answer items of a rubric (domain.md 2.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.periods import Window, add_months, in_window, month_of, propose_month
from models.meetings.calendars import window_for
from models.meetings.meetings import Meeting, RollEntry
from models.platform.settings import threshold
from models.units.units import Unit, stood_in

FACTS = (
    "attendance_rate",
    "unexcused",
    "excused_runs",
    "in_window",
    "duration_minutes",
    "minimum_minutes",
    "speaker_rate",
)
"""Facts by name: rates in hundredths of a percent, counts of members, minutes, or yes/no."""


@dataclass(frozen=True)
class Proposal:
    """The month a meeting on a day would count for, why (`window`
    or `calendar`), and whether the day lies inside its window."""

    day: date
    period: date
    why: str
    window: Window
    inside: bool


def proposal(db: Session, unit: Unit, day: date) -> Proposal:
    """Propose the month for a meeting on `day` (domain.md 1); the window is judged for the month proposed."""
    months = (add_months(month_of(day), -1), month_of(day))
    found = select(Meeting.period).where(
        Meeting.unit_id == unit.id, Meeting.period.in_(months), Meeting.kind != "thematic"
    )
    taken = set(db.scalars(found.where(Meeting.voided_at.is_(None))))
    period, why = propose_month(window_for(db, stood_in(db, unit, months[0]), months[0]), day, taken)
    if why == "calendar":
        period, why = propose_month(window_for(db, stood_in(db, unit, months[1]), months[1]), day, taken)
    window = window_for(db, stood_in(db, unit, period), period)
    return Proposal(day, period, why, window, in_window(window, period, day))


class Runs:
    """What facts ask of other meetings; models/imports/prefetch.py answers the same for a whole file, as it
    will stand once the file is in."""

    def __init__(self, db: Session) -> None:
        self.db = db

    def excused(self, meeting: Meeting, look_back: int) -> int | None:
        """Longest run of the last regular meetings, up to this one, at
        which one member was excused; None where no roll is kept."""
        return excused_run(self.db, meeting, look_back)


def facts(db: Session, meeting: Meeting, runs: Runs | None = None) -> dict[str, int | bool | None]:
    """The facts of a meeting by name (`FACTS`, and `excused_most`, by which one of them is judged); None
    where the record cannot tell."""
    most = threshold(db, "excused_runs", meeting.period)
    return {
        "attendance_rate": meeting.present * 10_000 // meeting.due if meeting.due else None,
        "unexcused": meeting.unexcused,
        "excused_runs": (runs or Runs(db)).excused(meeting, most + 1),
        "excused_most": most,
        "in_window": not meeting.outside_window,
        "duration_minutes": meeting.duration_minutes,
        "minimum_minutes": minutes_owed(db, meeting),
        "speaker_rate": meeting.speakers * 10_000 // meeting.present if meeting.present else None,
    }


def minutes_owed(db: Session, meeting: Meeting) -> int:
    """How many minutes a meeting lasts at least, by its kind and the size of its cell, as it held in the
    month for which it counts (domain.md 2.1)."""
    kind = "minutes_thematic" if meeting.is_thematic else "minutes_regular"
    small = meeting.due + meeting.exempt < threshold(db, "small_cell", meeting.period)
    return threshold(db, f"{kind}_small" if small else kind, meeting.period)


def excused_run(db: Session, meeting: Meeting, look_back: int) -> int | None:
    """Longest run of the last regular meetings, up to this one, at
    which one member was excused; None where no roll is kept."""
    latest = select(Meeting.id).where(
        Meeting.unit_id == meeting.unit_id, Meeting.period <= meeting.period, Meeting.kind != "thematic"
    )
    ids = list(
        db.scalars(latest.where(Meeting.voided_at.is_(None)).order_by(Meeting.period.desc()).limit(look_back))
    )
    entries = db.execute(
        select(RollEntry.meeting_id, RollEntry.member_id, RollEntry.status).where(
            RollEntry.meeting_id.in_(ids)
        )
    ).all()
    if not any(meeting_id == meeting.id for meeting_id, _, _ in entries):
        return None
    return longest_run(ids, {(number, member) for number, member, status in entries if status == "excused"})


def longest_run(ids: Sequence[int], excused: set[tuple[int, int]]) -> int:
    """The longest run from the first of these meetings on, the newest first, at which one member was
    `excused` (meeting, member)."""
    members = {member for number, member in excused if number in ids[:1]}
    return max((_run(ids, member, excused) for member in members), default=0)


def _run(ids: Iterable[int], member: int, excused: set[tuple[int, int]]) -> int:
    length = 0
    for meeting_id in ids:
        if (meeting_id, member) not in excused:
            break
        length += 1
    return length
