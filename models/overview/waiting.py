"""What waits for a person: meetings to record and score, reports to
write, receive and decide, dates to agree; and where units stand.

Everything is read in a number of statements that does not
grow with units (design 3.7; issue: "Waiting for me").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import Principal, can
from models.core.base import day_of
from models.core.periods import Quarter, month_of
from models.directives.answers import open_answers
from models.directives.tables import AnswerVersion, closed_numbers
from models.duties.standing import Counts, Judged, Tallied, add_states, judge, tallied
from models.duties.tables import Duty
from models.meetings.calendars import MeetingPlan, window_for
from models.meetings.meetings import Meeting
from models.overview.chasing import to_be_done
from models.overview.owed_reports import due_on
from models.overview.questions import came_late, newest_of, on_desk
from models.reports.figures import OWING_DAY, Child, children_of
from models.reports.tables import Report
from models.review.returns import returned
from models.scoring.sheets import ScoreSheet
from models.units.units import Place, Unit, UnitSpell, spell_on, stood_in, then_in, was_in
from models.workflow.queue import at_desk
from models.workflow.tables import NAMED, PARENT, State, all_states

ORDER: tuple[str, ...] = (
    "returned",
    "many_decide",
    "many_receive",
    "decide",
    "receive",
    "sign",
    "submit",
    "write",
    "stale",
    "record",
    "score",
    "vote",
    "agree",
)
ORDER += ("many_answer_decide", "many_answer_receive", "answer_decide", "answer_receive", "answer")
SINGLES = 3
"""So many that were sent up for the same act are named one by one."""


@dataclass(frozen=True)
class Task:
    """One thing to do: what (`ORDER`), on which row, where, by when;
    `values` fill its sentence; `since` when what was sent up lies at a desk."""

    code: str
    number: int
    unit: str
    due: date | None = None
    late: bool = False
    values: dict[str, Any] = field(default_factory=dict)
    since: date | None = None


def reporting_quarter(day: date) -> Quarter:
    """The quarter people report on at a day: the present one from its last 25th on, else the one before."""
    quarter = Quarter.of(day)
    return quarter if day >= quarter.months[2].replace(day=OWING_DAY) else quarter.shift(-1)


def is_late(report: Report | None, due: date, day: date) -> bool:
    """Judged on the first submission (domain.md 3); what was never submitted is late once the day is past."""
    first = report.first_submitted_at if report is not None else None
    return (day_of(first) if first else day) > due


def own_duties(db: Session, units: Iterable[int], periods: Iterable[date]) -> list[Duty]:
    """Duties of these units for these months and quarters, in the order of their last days."""
    found = select(Duty).where(Duty.unit_id.in_(units), Duty.period.in_(periods), Duty.applicable)
    return sorted(db.scalars(found), key=lambda d: (d.last_day, d.source))


def next_duty(db: Session, unit: Unit, day: date) -> tuple[Duty, Judged] | None:
    """What a unit does next: the oldest that is missing,
    else what is open and ends first, else what opens first."""
    quarter = Quarter.of(day)
    periods = [*quarter.months, *quarter.shift(-1).months, quarter.shift(1).first]
    judged = [(duty, judge(duty, day)) for duty in to_be_done(db, own_duties(db, [unit.id], periods))]
    for state in ("missing", "open", "not_yet"):
        there = [pair for pair in judged if pair[1].state == state]
        if there:
            return min(
                there,
                key=lambda pair: (
                    (pair[0].opens_on, pair[0].last_day)
                    if state == "not_yet"
                    else (pair[0].last_day, pair[0].opens_on)
                ),
            )
    return None


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


@dataclass(frozen=True)
class Row:
    """A unit below and its duties: counts of states by
    (source, period); its report's state if it is begun."""

    child: Child
    marks: dict[tuple[str, date], Counts]
    report: Report | None


@dataclass(frozen=True)
class Board:
    """Where everything below a unit stands in a quarter: counts by source,
    which add up over the rows, and a row for each unit reporting to it."""

    unit: UnitSpell
    quarter: Quarter
    counts: dict[str, Counts]
    rows: list[Row]


def board(db: Session, unit: Place, quarter: Quarter, day: date) -> Board:
    """The board of a unit: one grouped statement over all
    duties below it, whatever their number, and a few more."""
    then = unit if isinstance(unit, UnitSpell) else was_in(db, unit, quarter.first)
    found = tallied(db, then.path, quarter, day, but=then.unit_id)
    children = children_of(db, then, quarter)
    numbers = {child.unit_id for child in children}
    parts: dict[int, dict[tuple[str, date], list[Tallied]]] = {number_: {} for number_ in numbers}
    sources: dict[str, list[Tallied]] = {}
    for each in found:
        sources.setdefault(each.source, []).append(each)
        way = [int(n) for n in each.path.split(".") if n]
        under_ = each.about_id if each.about_id in numbers else next((n for n in way if n in numbers), None)
        if under_ is not None:
            parts[under_].setdefault((each.source, each.period), []).append(each)
    reports = {
        r.unit_id: r
        for r in db.scalars(
            select(Report).where(Report.unit_id.in_(numbers), Report.quarter == quarter.first)
        )
    }
    rows = [
        Row(c, {key: add_states(each) for key, each in parts[c.unit_id].items()}, reports.get(c.unit_id))
        for c in children
    ]
    return Board(then, quarter, {source: add_states(each) for source, each in sources.items()}, rows)


def tasks(db: Session, by: Principal, day: date) -> list[Task]:
    """What waits for `by` on `day`: what was given back, then the late first."""
    found = [
        *_of_cells(db, by, day),
        *_of_reports(db, by, day),
        *_of_desk(db, by, day),
        *_of_plans(db, by),
        *_of_stops(db, by),
        *_of_answers(db, by, day),
    ]
    return sorted(found, key=_order)


def _order(task: Task) -> tuple[bool, bool, date, int, str]:
    """What was given back before all else, then the late, then what is due soonest."""
    return task.code != "returned", not task.late, task.due or date.max, ORDER.index(task.code), task.unit


def _own(db: Session, by: Principal, verb: str) -> list[Unit]:
    """The own units; one that is dissolved too: its people finish what it owes up to its end."""
    ids = [p.unit_id for p in by.posts if p.unit_id is not None and can(by, verb, p.unit_id, p.path)]
    return list(db.scalars(select(Unit).where(Unit.id.in_(ids)))) if ids else []


def _of_cells(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """Months without their regular meeting whose window has begun, and meetings without a voted sheet."""
    for unit in _own(db, by, "meeting.record"):
        months = [
            m
            for m in (*reporting_quarter(day).months, month_of(day))
            if (spell := spell_on(db, unit.id, m.replace(day=OWING_DAY))) and spell.kind.is_cell
        ]
        known = db.scalars(
            select(Meeting)
            .where(Meeting.unit_id == unit.id, Meeting.voided_at.is_(None), Meeting.period.in_(months))
            .options(selectinload(Meeting.sheet))
        ).all()
        held = {m.period for m in known if m.is_regular}
        owed = {(d.source, d.period): d for d in own_duties(db, [unit.id], months)}
        for month in sorted(set(months) - held):
            duty = owed.get(("meeting", month))
            spans = [span.days(month) for span in window_for(db, stood_in(db, unit, month), month)]
            if day >= min(first for first, _ in spans) and (duty is None or duty.excused_at is None):
                last = duty.last_day if duty is not None else max(last for _, last in spans)
                yield Task("record", unit.id, unit.name, last, day > last, {"month": month})
        for meeting in known:
            sheet: ScoreSheet | None = meeting.sheet
            if sheet is None or sheet.commitment is None:
                code = "vote" if sheet is not None and sheet.stage == "proposed" else "score"
                yield Task(
                    code,
                    meeting.id,
                    unit.name,
                    None,
                    False,
                    {"month": meeting.period, "day": meeting.held_on},
                )


def _of_reports(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """The own unit's report of the quarter: to write, to submit, to sign, or stale; and any given back."""
    quarter = reporting_quarter(day)
    units = {u.id: u for u in _own(db, by, "report.prepare")}
    back = list(_of_returns(db, units))
    yield from back
    reports = {
        r.unit_id: r
        for r in db.scalars(select(Report).where(Report.unit_id.in_(units), Report.quarter == quarter.first))
    }
    flags = all_states(db)
    owed = {d.about_id: d for d in own_duties(db, units, [quarter.first]) if d.source == "report"}
    for unit in units.values():
        spell = spell_on(db, unit.id, quarter.last)
        if spell is None or not spell.kind.owes_report:
            continue
        report, duty = reports.get(unit.id), owed.get(unit.id)
        if report is None and duty is not None and duty.excused_at is not None:
            continue
        due = duty.last_day if duty is not None else due_on(db, spell.kind_code, quarter)
        code = _own_step(by, unit, report, flags)
        if code is not None and (report is None or report.id not in {task.values["report"] for task in back}):
            yield Task(
                code,
                unit.id,
                unit.name,
                due,
                is_late(report, due, day),
                {"quarter": quarter.roman, "report": report.id if report else None},
            )


def _of_returns(db: Session, units: dict[int, Unit]) -> Iterable[Task]:
    """Reports of these units, of whatever quarter, that were given back and not sent up again."""
    found = select(Report).join(Report.standing).where(Report.unit_id.in_(units), State.is_open)
    reports = {report.id: report for report in db.scalars(found.order_by(Report.quarter))}
    for number, back in sorted(returned(db, reports).items()):
        report = reports[number]
        values = {"quarter": Quarter.of(report.quarter).roman, "report": number, "back": back}
        yield Task("returned", report.unit_id, units[report.unit_id].name, values=values)


def _own_step(
    by: Principal, unit: Unit, report: Report | None, flags: dict[tuple[int, str], State]
) -> str | None:
    if report is None:
        return "write"
    if report.stale:
        return "stale"
    if flags[report.route_id or 0, report.state].is_open:
        return (
            "submit"
            if can(by, "report.submit", unit.id, unit.path)
            else ("write" if report.state != "prepared" else None)
        )
    waits = report.state == "closed" and can(by, "report.issue", unit.id, unit.path)
    return "sign" if waits else None


def _of_desk(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """Reports at the review desk that wait for a decision or, by staff, to
    be received: the very ones the desk shows, the longest waiting first."""
    rows = on_desk(db, by)
    reports = [report for report, _ in rows]
    versions, late = newest_of(db, [report.id for report in reports]), came_late(db, reports)
    found = [
        (versions[report.id].submitted_at, report, decides)
        for report, decides in rows
        if report.id in versions
    ]
    for at, report, decides in sorted(found, key=lambda each: (each[0], each[1].id)):
        values = {"quarter": Quarter.of(report.quarter).roman}
        code = "decide" if decides else "receive"
        yield Task(code, report.id, report.unit_then.name, None, report.id in late, values, day_of(at))


def gathered(found: Sequence[Task], day: date) -> list[Task]:
    """The same tasks, with what was sent up as one line where more than `SINGLES`
    wait for the same act: reports at the review desk, answers to one directive.

    The line counts them all, so that it says what the page behind it says; it
    names the one that waits longest, for how many days, and the late ones.
    """
    kinds: dict[tuple[str, int | None], list[Task]] = {}
    for task in found:
        if task.since is not None:
            kinds.setdefault((task.code, task.values.get("directive")), []).append(task)
    many = [parts for parts in kinds.values() if len(parts) > SINGLES]
    inside = {(task.code, task.number) for parts in many for task in parts}
    return sorted(
        [*(t for t in found if (t.code, t.number) not in inside), *(_one_line(parts, day) for parts in many)],
        key=_order,
    )


def _one_line(parts: Sequence[Task], day: date) -> Task:
    oldest = min(parts, key=lambda t: (t.since or day, t.number))
    late = [(t.number, t.unit) for t in parts if t.late]
    values = {
        "n": len(parts),
        "days": (day - (oldest.since or day)).days,
        "late": late[:SINGLES],
        "more": len(late[SINGLES:]),
    }
    same = {
        name: value for name, value in oldest.values.items() if all(t.values[name] == value for t in parts)
    }
    return Task(
        f"many_{oldest.code}", oldest.number, oldest.unit, None, bool(late), same | values, oldest.since
    )


def _of_stops(db: Session, by: Principal) -> Iterable[Task]:
    """Reports at the stops of other routes than the shipped
    one: the unit directly above, or one named in the step."""
    for report, step in at_desk(db, by, "report", (PARENT, NAMED)):
        code = "decide" if step.grant == "report.decide" else "receive"
        yield Task(
            code, report.id, report.unit_then.name, None, False, {"quarter": Quarter.of(report.quarter).roman}
        )


def _of_answers(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """What directives ask of the own units, and answers that wait at the own desk."""
    closed = set(db.scalars(closed_numbers()))
    rows = [(answer, step) for answer, step in at_desk(db, by, "answer") if answer.directive_id not in closed]
    last = select(AnswerVersion.answer_id, func.max(AnswerVersion.submitted_at)).where(
        AnswerVersion.answer_id.in_([a.id for a, _ in rows])
    )
    sent = {number: day_of(at) for number, at in db.execute(last.group_by(AnswerVersion.answer_id))}
    for answer, step in rows:
        code = "answer_decide" if step.grant == "report.decide" else "answer_receive"
        values = {
            "symbol": answer.directive.symbol,
            "directive": answer.directive_id,
            "state": answer.state,
            "desk": answer.desk_unit_id,
        }
        yield Task(
            code, answer.id, answer.unit_then.name, None, answer.late(day), values, sent.get(answer.id)
        )
    for answer in open_answers(db, [unit.id for unit in _own(db, by, "report.prepare")]):
        yield Task(
            "answer",
            answer.id,
            answer.unit_then.name,
            answer.due.last,
            answer.due.late(None, day),
            {"symbol": answer.directive.symbol},
        )


def _of_plans(db: Session, by: Principal) -> Iterable[Task]:
    """Dates of meetings that wait for the committee's agreement."""
    if not any(can(by, "meeting.agree", None, p.path + "0.") for p in by.posts if p.path):
        return
    found = (
        select(MeetingPlan, UnitSpell.name)
        .join(UnitSpell, then_in(UnitSpell, MeetingPlan.unit_id, MeetingPlan.period))
        .where(MeetingPlan.agreed.is_(False))
    )
    for plan, name in db.execute(found.order_by(MeetingPlan.planned_on).limit(200)):
        if can(by, "meeting.agree", plan.unit_id, plan.path):
            yield Task(
                "agree", plan.id, name, plan.planned_on, False, {"month": plan.period, "day": plan.planned_on}
            )
