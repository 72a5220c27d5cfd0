"""What a unit still owes, asked once: the first page's sentence, its list of tasks and the form of a meeting
read the same duties (design 3.7). Whatever is owed is listed until it is done or excused, however long ago it
was due; before its office worked with the program nothing is.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Select, bindparam, exists, or_, select
from sqlalchemy.orm import Session, contains_eager

from models.access.grants import Principal
from models.access.guard import looking, standing, values
from models.core.periods import Quarter, add_months, month_of
from models.duties.standing import Judged, judge
from models.duties.tables import Duty
from models.meetings.calendars import MeetingPlan, window_for
from models.meetings.meetings import Meeting, regulars_of
from models.overview.chasing import to_be_done
from models.reports.figures import OWING_DAY
from models.reports.tables import Report
from models.scoring.sheets import ScoreSheet
from models.units.in_use import in_use_from, root_of
from models.units.units import Unit, spell_on, stood_in
from models.workflow.tables import State


def reporting_quarter(day: date) -> Quarter:
    """The quarter people report on at a day: the present one from its last 25th on, else the one before."""
    quarter = Quarter.of(day)
    return quarter if day >= quarter.months[2].replace(day=OWING_DAY) else quarter.shift(-1)


def working_quarter(db: Session, by: Principal, day: date) -> Quarter:
    """The quarter somebody's pages are about: the reporting one; the next as soon as the root unit of every
    own unit has issued it or did not work with the program yet, but none that has not begun."""
    quarter = reporting_quarter(day)
    roots = {root_of(post.path) for post in by.posts if post.path}
    if quarter == Quarter.of(day) or not roots:
        return quarter
    # That a quarter was issued is no secret of the office's: its day is over. Nothing is written.
    with looking(db) as system:
        asked = {"roots": sorted(roots), "quarter": quarter.first}
        passed = {row[0] for row in values(system, _passed(), asked)}
    return quarter.shift(1) if roots <= passed else quarter


@cache
def _passed() -> Select[Any]:
    """Those of the `roots` that issued a `quarter`, or did not work with the program yet."""
    first = bindparam("quarter", type_=Date)
    issued = select(Report.id).join(Report.standing).where(State.is_final, Report.unit_id == Unit.id)
    over = exists(issued.where(Report.quarter == first)) | (Unit.in_use_from > first)
    return select(Unit.id).where(Unit.id.in_(bindparam("roots", expanding=True)), over)


def still_owed(db: Session, units: Iterable[int], day: date) -> list[tuple[Duty, Judged]]:
    """Duties that these units answer for and that are neither done nor excused, in the order of their last
    days; what a directive asked that is closed by now can be done no more."""
    found = db.scalars(_still(), {"units": list(units)})
    rows = [(duty, judge(duty, day)) for duty in to_be_done(db, found)]
    return sorted(rows, key=lambda row: (row[0].last_day, row[0].source))


@cache
def _still() -> Select[Any]:
    these = Duty.unit_id.in_(bindparam("units", expanding=True))
    found = select(Duty).where(these, Duty.applicable, Duty.done.is_(False), Duty.excused_at.is_(None))
    return standing(found.order_by(Duty.period, Duty.source, Duty.id))


def next_duty(db: Session, unit: Unit, day: date) -> tuple[Duty, Judged] | None:
    """What a unit does next: the oldest that is missing,
    else what is open and ends first, else what opens first."""
    rows = still_owed(db, [unit.id], day)
    for state in ("missing", "open", "not_yet"):
        there = [row for row in rows if row[1].state == state]
        if state == "not_yet":
            there.sort(key=lambda row: (row[0].opens_on, row[0].last_day))
        if there:
            return there[0]
    return None


def months_to_record(db: Session, unit: Unit, day: date) -> list[tuple[date, date]]:
    """Months of a cell that lack their regular meeting and whose window has begun, the oldest first, each
    with the last day that is in time."""
    recent = _recent(day)
    found = select(Duty).where(
        Duty.unit_id == unit.id, Duty.about_id == unit.id, Duty.source == "meeting", Duty.applicable
    )
    lacking = Duty.done.is_(False) & Duty.excused_at.is_(None)
    rows = db.scalars(found.where(lacking | Duty.period.in_(recent)).order_by(Duty.period)).all()
    owed = [
        (row.period, row.last_day)
        for row in rows
        if not row.done and row.excused_at is None and judge(row, day).state in ("open", "missing")
    ]
    unopened = set(recent) - {row.period for row in rows}
    return sorted([*owed, *_unopened(db, unit, sorted(unopened), day)])


def _recent(day: date) -> list[date]:
    """Months from the reporting quarter's first to the present one: the worker has opened them, or will."""
    first, months = reporting_quarter(day).first, [month_of(day)]
    while months[-1] > first:
        months.append(add_months(months[-1], -1))
    return sorted({*months, *reporting_quarter(day).months})


def _in_use(db: Session, unit: Unit, months: list[date]) -> list[date]:
    begun = in_use_from(db, unit.path)
    return months if begun is None else [month for month in months if month >= begun.first]


def _unopened(db: Session, unit: Unit, months: list[date], day: date) -> list[tuple[date, date]]:
    """Months whose duties the worker has not opened yet, or that owe nothing: by the same rules."""
    found = []
    months = _in_use(db, unit, months) if months else []
    held = regulars_of(db, [unit.id], months) if months else {}
    for month in months:
        spell = spell_on(db, unit.id, month.replace(day=OWING_DAY))
        if spell is None or not spell.kind.is_cell or (unit.id, month) in held:
            continue
        spans = [span.days(month) for span in window_for(db, stood_in(db, unit, month), month)]
        if day >= min(first for first, _ in spans):
            found.append((month, max(last for _, last in spans)))
    return found


def meetings_to_score(db: Session, unit: Unit, day: date) -> list[tuple[Meeting, date | None]]:
    """Meetings of a cell whose sheet is owed and was not voted, the oldest first, each with the last day that
    is in time; of the months at hand also those whose duties the worker has not opened yet."""
    recent = _in_use(db, unit, _recent(day))
    owed = (Duty.subject_id == Meeting.id) & (Duty.source == "sheet") & (Duty.unit_id == unit.id)
    owed &= Duty.applicable & Duty.done.is_(False) & Duty.excused_at.is_(None)
    found = select(Meeting, Duty).outerjoin(Meeting.sheet).outerjoin(Duty, owed)
    found = found.where(Meeting.unit_id == unit.id, Meeting.voided_at.is_(None))
    found = found.where(or_(ScoreSheet.id.is_(None), ScoreSheet.commitment.is_(None)))
    found = found.where(Duty.id.is_not(None) | Meeting.period.in_(recent))
    rows = db.execute(found.options(contains_eager(Meeting.sheet)).order_by(Meeting.period, Meeting.id))
    return [(meeting, duty.last_day if duty is not None else None) for meeting, duty in rows]


def own_duties(db: Session, units: Iterable[int], periods: Iterable[date]) -> list[Duty]:
    """Duties of these units for these months and quarters, in the order of their last days."""
    found = db.scalars(_own_duties(), {"units": list(units), "periods": list(periods)})
    return sorted(found, key=lambda d: (d.last_day, d.source))


@cache
def _own_duties() -> Select[Any]:
    these = Duty.unit_id.in_(bindparam("units", expanding=True))
    of_these = Duty.period.in_(bindparam("periods", expanding=True, type_=Date))
    return standing(select(Duty).where(these, of_these, Duty.applicable))


def thematic_warning(db: Session, unit: Unit, day: date) -> Quarter | None:
    """The quarter, in its third month, of a cell that neither
    held a thematic meeting nor registered one (letter L5)."""
    quarter = Quarter.of(day)
    if month_of(day) != quarter.months[2] or not unit.kind.is_cell:
        return None
    duty = next((d for d in own_duties(db, [unit.id], [quarter.first]) if d.source == "thematic"), None)
    if duty is None or judge(duty, day).state not in ("open", "missing", "not_yet"):
        return None
    planned = select(MeetingPlan.id).where(
        MeetingPlan.unit_id == unit.id, MeetingPlan.period.in_(quarter.months), MeetingPlan.thematic
    )
    return None if db.scalar(planned.limit(1)) is not None else quarter
