"""What waits for a person: meetings to record and score, reports to write, receive and decide, dates to agree; and where units stand.

Everything is read in a number of statements that does not grow with units (design 3.7; issue: "Waiting for me").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from models.access import DECIDING, RECEIVING, Principal, can
from models.base import ZONE
from models.calendars import MeetingPlan, window_for
from models.meetings import Meeting
from models.periods import Quarter, due_day, month_of
from models.reports import Report
from models.rollup import OWING_DAY, Child, children_of
from models.scores import ScoreSheet
from models.settings import number
from models.units import Unit, spell_on
from models.workflow.decisions import BOARD, board_of
from models.workflow.tables import State, all_states

ORDER = ("decide", "receive", "sign", "submit", "write", "stale", "record", "score", "vote", "agree")


@dataclass(frozen=True)
class Task:
    """One thing to do: what (`ORDER`), on which row, where, by when; `values` fill its sentence."""

    code: str
    number: int
    unit: str
    due: date | None = None
    late: bool = False
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Standing:
    """Where a unit below stands with its report of a quarter: the report if begun, its state, the due date, whether it is or was late."""

    child: Child
    report: Report | None
    due: date
    late: bool


def reporting_quarter(day: date) -> Quarter:
    """The quarter people report on at a day: the present one from its last 25th on, else the one before."""
    quarter = Quarter.of(day)
    return quarter if day >= quarter.months[2].replace(day=OWING_DAY) else quarter.shift(-1)


def due_on(db: Session, kind_code: str, quarter: Quarter) -> date:
    """Last day of a unit kind's deadline (domain.md 3; a setting)."""
    return due_day(quarter, number(db, f"due_{kind_code}"))


def is_late(report: Report | None, due: date, day: date) -> bool:
    """Judged on the first submission (domain.md 3); what was never submitted is late once the day is past."""
    first = report.first_submitted_at if report is not None else None
    return (first.astimezone(ZONE).date() if first else day) > due


def tasks(db: Session, by: Principal, day: date) -> list[Task]:
    """What waits for `by` on `day`, the late first."""
    found = [*_of_cells(db, by, day), *_of_reports(db, by, day), *_of_desk(db, by, day), *_of_plans(db, by)]
    return sorted(found, key=lambda t: (not t.late, t.due or date.max, ORDER.index(t.code), t.unit))


def _own(db: Session, by: Principal, verb: str) -> list[Unit]:
    ids = [p.unit_id for p in by.posts if p.unit_id is not None and can(by, verb, p.unit_id, p.path)]
    return list(db.scalars(select(Unit).where(Unit.id.in_(ids), Unit.dissolved_on.is_(None)))) if ids else []


def _of_cells(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """Months without their regular meeting whose window has begun, and meetings without a voted sheet."""
    for unit in _own(db, by, "meeting.record"):
        if not unit.kind.is_cell:
            continue
        months = [m for m in (*reporting_quarter(day).months, month_of(day)) if spell_on(db, unit.id, m.replace(day=OWING_DAY))]
        known = db.scalars(
            select(Meeting)
            .where(Meeting.unit_id == unit.id, Meeting.voided_at.is_(None), Meeting.period.in_(months))
            .options(selectinload(Meeting.sheet))  # type: ignore[attr-defined]
        ).all()
        held = {m.period for m in known if m.is_regular}
        for month in sorted(set(months) - held):
            spans = [span.days(month) for span in window_for(db, unit.path, month)]
            if day >= min(first for first, _ in spans):
                last = max(last for _, last in spans)
                yield Task("record", unit.id, unit.name, last, day > last, {"month": month})
        for meeting in known:
            sheet: ScoreSheet | None = meeting.sheet  # type: ignore[attr-defined]
            if sheet is None or sheet.commitment is None:
                code = "vote" if sheet is not None and sheet.stage == "proposed" else "score"
                yield Task(code, meeting.id, unit.name, None, False, {"month": meeting.period, "day": meeting.held_on})


def _of_reports(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """The own unit's report of the quarter: to write, to submit, to sign, or stale."""
    quarter = reporting_quarter(day)
    units = {u.id: u for u in _own(db, by, "report.prepare")}
    reports = {r.unit_id: r for r in db.scalars(select(Report).where(Report.unit_id.in_(units), Report.quarter == quarter.first))}
    flags = all_states(db)
    for unit in units.values():
        spell = spell_on(db, unit.id, quarter.last)
        if spell is None or not spell.kind.owes_report:
            continue
        report, due = reports.get(unit.id), due_on(db, spell.kind_code, quarter)
        code = _own_step(by, unit, report, flags)
        if code is not None:
            yield Task(code, unit.id, unit.name, due, is_late(report, due, day), {"quarter": quarter.roman, "report": report.id if report else None})


def _own_step(by: Principal, unit: Unit, report: Report | None, flags: dict[tuple[int, str], State]) -> str | None:
    if report is None:
        return "write"
    if report.stale:
        return "stale"
    if flags[report.route_id or 0, report.state].is_open:
        return "submit" if can(by, "report.submit", unit.id, unit.path) else ("write" if report.state != "prepared" else None)
    waits = report.state == "closed" and can(by, "report.issue", unit.id, unit.path)
    return "sign" if waits else None


def _of_desk(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """Reports that were submitted to the own desk and wait for a decision or, by staff, to be received."""
    deciding = {p.unit_id for p in by.posts if p.role in DECIDING}
    receiving = {p.unit_id for p in by.posts if p.role in RECEIVING}
    boards: dict[int | None, bool] = {}
    found = select(Report).where(Report.desk_unit_id.in_(deciding | receiving), Report.state.in_(("submitted", "received")))
    for report in db.scalars(found.options(selectinload(Report.unit)).order_by(Report.first_submitted_at)):
        decides = report.desk_unit_id in deciding and report.submitter_id != by.person_id
        if decides and report.state == "submitted" and _board(db, boards, report.desk_unit_id):
            decides = False
            if not any(p.unit_id == report.desk_unit_id and p.role in BOARD for p in by.posts):
                continue
        if decides or report.state == "submitted":
            quarter = Quarter.of(report.quarter)
            yield Task("decide" if decides else "receive", report.id, report.unit.name, None, False, {"quarter": quarter.roman})


def _board(db: Session, known: dict[int | None, bool], unit_id: int | None) -> bool:
    """Whether a desk receives by its board, asked once for each desk."""
    if unit_id not in known:
        known[unit_id] = board_of(db, unit_id)
    return known[unit_id]


def _of_plans(db: Session, by: Principal) -> Iterable[Task]:
    """Dates of meetings that wait for the committee's agreement."""
    if not any(can(by, "meeting.agree", None, p.path + "0.") for p in by.posts if p.path):
        return
    found = select(MeetingPlan, Unit.name).join(Unit, Unit.id == MeetingPlan.unit_id).where(MeetingPlan.agreed.is_(False))
    for plan, name in db.execute(found.order_by(MeetingPlan.planned_on).limit(200)):
        if can(by, "meeting.agree", plan.unit_id, plan.path):
            yield Task("agree", plan.id, name, plan.planned_on, False, {"month": plan.period, "day": plan.planned_on})


def standing(db: Session, unit: Unit, quarter: Quarter, day: date) -> list[Standing]:
    """Where each unit that reports to `unit` stands."""
    children = children_of(db, unit, quarter)
    rows = db.scalars(select(Report).where(Report.unit_id.in_([c.unit_id for c in children]), Report.quarter == quarter.first))
    reports = {report.unit_id: report for report in rows}
    dues = {kind: due_on(db, kind, quarter) for kind in {c.kind_code for c in children}}
    found = []
    for child in children:
        report = reports.get(child.unit_id)
        late = not child.dissolved and is_late(report, dues[child.kind_code], day)
        found.append(Standing(child, report, dues[child.kind_code], late))
    return found
