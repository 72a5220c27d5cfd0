"""What waits for a person: meetings to record and score, reports to
write, receive and decide, dates to agree.

Everything is read in a number of statements that does not
grow with units (design 3.7; issue: "Waiting for me").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Select, bindparam, select
from sqlalchemy.orm import Session, joinedload

from models.access.grants import BLOC_ROLES, Principal, can, held_for
from models.access.guard import standing
from models.core.base import day_of, today
from models.core.periods import Quarter
from models.directives.answers import open_answers
from models.directives.changed import changed_in
from models.directives.tables import Directive, DirectiveAnswer, closed_numbers, due_of, given_at, judged_by
from models.directives.uncounted import sent_and_counted
from models.duties.standing import Judged
from models.duties.tables import Duty
from models.filling.desk import lying as forms_lying
from models.filling.desk import pile_key
from models.filling.waiting import to_fill
from models.meetings.calendars import count_waiting, plans_waiting
from models.overview.owed_reports import due_on
from models.overview.owing import (
    meetings_to_score,
    months_to_record,
    own_duties,
    reporting_quarter,
    still_owed,
)
from models.overview.questions import lying
from models.reports.tables import Report
from models.review.returns import returned
from models.scoring.sheets import ScoreSheet
from models.units.in_use import not_yet_in_use, root_of
from models.units.sums import tops
from models.units.units import Unit, UnitSpell, spell_on
from models.workflow.queue import at_desk, judged, rising, rows_at_desk
from models.workflow.tables import NAMED, PARENT, State, Step

ASKED = {"answer": "answer", "plan": "answer_plan", "receipt": "answer_acknowledge"}
"""What is to be given next to a directive, by the name of its task."""
ORDER: tuple[str, ...] = (
    "returned",
    "many_decide",
    "many_receive",
    "decide",
    "receive",
    "many_form_decide",
    "form_decide",
    "sign",
    "submit",
    "write",
    "stale",
    "form_returned",
    "form",
    "record",
    "score",
    "vote",
    "agree",
    "many_agree",
)
ORDER += ("many_answer_decide", "many_answer_receive", "answer_decide", "answer_receive")
ORDER += tuple(ASKED.values())
Owed = tuple[Duty, Judged]
SINGLES = 3
"""So many that were sent up for the same act are named one by one."""
Rising = Sequence[tuple[str, Step]]
MANY = 10_000
"""What waits is counted no further."""


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
    place: int | None = None
    """The unit's number, where that is known: units of one name are not one."""


def is_late(report: Report | None, due: date, day: date) -> bool:
    """Judged on the first submission (domain.md 3); what was never submitted is late once the day is past."""
    first = report.first_submitted_at if report is not None else None
    return (day_of(first) if first else day) > due


def tasks(db: Session, by: Principal, day: date) -> list[Task]:
    """What waits for `by` on `day`: what was given back, then the late first."""
    own = list(db.scalars(_units(), {"units": sorted(by.own_units)}))
    steps, units = rising(db), {unit.id: unit for unit in _own(own, by, "report.prepare")}
    owed = still_owed(db, units, day) if units else []
    found = [
        *_of_cells(db, by, own, day),
        *_of_reports(db, by, units, owed, day),
        *_of_forms(db, units, owed),
        *_of_desk(db, by, day),
        *_of_form_desk(db, by, day),
        *_of_plans(db, by),
        *_of_stops(db, by, steps),
        *_of_answers(db, by, own, day, steps),
    ]
    return sorted(found, key=_order)


@cache
def _units() -> Any:
    these = Unit.id.in_(bindparam("units", expanding=True))
    return standing(select(Unit).where(these).order_by(Unit.id))


@cache
def _reports() -> Any:
    these = Report.unit_id.in_(bindparam("units", expanding=True))
    of_these = Report.quarter.in_(bindparam("quarters", expanding=True, type_=Date))
    return standing(select(Report).where(these, of_these).options(joinedload(Report.standing)))


@cache
def _open() -> Any:
    """Reports of `units` that are open for them, the earliest quarter first."""
    these = Report.unit_id.in_(bindparam("units", expanding=True))
    found = select(Report).join(Report.standing).where(these, State.is_open)
    return standing(found.order_by(Report.quarter))


def _order(task: Task) -> tuple[bool, bool, date, int, str]:
    """What was given back before all else, then the late, then what is due soonest."""
    return task.code != "returned", not task.late, task.due or date.max, ORDER.index(task.code), task.unit


def _own(own: list[Unit], by: Principal, verb: str) -> list[Unit]:
    """Own units in which this may be done; dissolved ones too: their people finish what those owe."""
    ids = {p.unit_id for p in by.posts if p.unit_id is not None and can(by, verb, p.unit_id, p.path)}
    return [unit for unit in own if unit.id in ids]


def _of_cells(db: Session, by: Principal, own: list[Unit], day: date) -> Iterable[Task]:
    """Months without their regular meeting, and meetings without a voted sheet: all that are still owed."""
    for unit in _own(own, by, "meeting.record"):
        for month, last in months_to_record(db, unit, day):
            yield Task("record", unit.id, unit.name, last, day > last, {"month": month})
        for meeting, until in meetings_to_score(db, unit, day):
            sheet: ScoreSheet | None = meeting.sheet
            code = "vote" if sheet is not None and sheet.stage == "proposed" else "score"
            values = {"month": meeting.period, "day": meeting.held_on}
            yield Task(code, meeting.id, unit.name, until, until is not None and day > until, values)


def _of_reports(
    db: Session, by: Principal, units: Mapping[int, Unit], still: Sequence[Owed], day: date
) -> Iterable[Task]:
    """The own unit's report of the quarter: to write, to submit, to sign, or stale; that of any quarter that
    is still owed; and any given back."""
    if not units:
        return
    back = list(_of_returns(db, units))
    yield from back
    known = {task.values["report"] for task in back}
    quarter = reporting_quarter(day)
    owed = {
        (duty.about_id, duty.quarter)
        for duty, judged in still
        if duty.source == "report" and judged.state in ("open", "missing")
    }
    days = sorted({quarter.first, *(first for _unit, first in owed)})
    found = db.scalars(_reports(), {"units": list(units), "quarters": days})
    reports = {(report.unit_id, report.quarter): report for report in found}
    duties = {(d.about_id, d.quarter): d for d in own_duties(db, units, days) if d.source == "report"}
    waiting = not_yet_in_use(db, quarter)
    for first, unit in ((first, unit) for first in days for unit in units.values()):
        key = (unit.id, first)
        now = first == quarter.first and root_of(unit.path) not in waiting
        report, duty = reports.get(key), duties.get(key)
        excused = report is None and duty is not None and duty.excused_at is not None
        due = _due(db, unit, Quarter.of(first), duty) if (now or key in owed) and not excused else None
        if due is None:
            continue
        code = _own_step(by, unit, report)
        if code is not None and (report is None or report.id not in known):
            values = {"quarter": Quarter.of(first).roman, "report": report.id if report else None}
            yield Task(code, unit.id, unit.name, due, is_late(report, due, day), values | {"period": first})


def _of_forms(db: Session, units: Mapping[int, Unit], still: Sequence[Owed]) -> Iterable[Task]:
    """Forms of a period that the own units have yet to send, and those sent back."""
    for each in to_fill(db, units, still) if units else ():
        values = {"form": each.name, "code": each.code, "term": each.term, "sheet": each.sheet}
        code, name = "form_returned" if each.returned else "form", units[each.unit_id].name
        yield Task(code, each.unit_id, name, each.due, each.late, values)


def _due(db: Session, unit: Unit, quarter: Quarter, duty: Duty | None) -> date | None:
    """The last day of a unit's report; None where it owes none."""
    if duty is not None:
        return duty.last_day
    spell = spell_on(db, unit.id, quarter.last)
    return due_on(db, spell.kind_code, quarter) if spell is not None and spell.kind.owes_report else None


def _of_returns(db: Session, units: Mapping[int, Unit]) -> Iterable[Task]:
    """Reports of these units, of whatever quarter, that were given back and not sent up again."""
    reports = {report.id: report for report in db.scalars(_open(), {"units": list(units)})}
    for number, back in sorted(returned(db, reports).items()):
        report = reports[number]
        values = {"quarter": Quarter.of(report.quarter).roman, "report": number, "back": back}
        yield Task("returned", report.unit_id, units[report.unit_id].name, values=values)


def _own_step(by: Principal, unit: Unit, report: Report | None) -> str | None:
    if report is None:
        return "write"
    if report.stale:
        return "stale"
    if report.standing.is_open:
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
    for each in lying(db, by, day):
        values = {"quarter": Quarter.of(each.quarter).roman}
        code = "decide" if each.decides else "receive"
        sent = day_of(each.sent_at)
        yield Task(code, each.number, each.unit, None, each.late, values, sent, each.unit_id)


def _of_form_desk(db: Session, by: Principal, day: date) -> Iterable[Task]:
    """Forms of a period that wait for the approval of `by`, the longest waiting first."""
    for each in forms_lying(db, by, day):
        if each.decides:
            values = {"form": each.name, "term": each.term, "pile": pile_key(each.form, each.term)}
            sent = day_of(each.sent_at)
            yield Task("form_decide", each.number, each.unit, None, each.late, values, sent, each.unit_id)


def gathered(found: Sequence[Task], day: date) -> list[Task]:
    """The same tasks, with what was sent up as one line where more than `SINGLES` wait for
    the same act: reports at the review desk, answers to one directive, forms of one period.

    The line counts them all, so that it says what the page behind it says; it names the one that waits
    longest, for how many days, the late ones, and of answers those submitted again, with what they changed.
    """
    kinds: dict[tuple[str, int | str | None], list[Task]] = {}
    for task in found:
        if task.since is not None:
            of = task.values.get("directive") or task.values.get("pile")
            kinds.setdefault((task.code, of), []).append(task)
    many = [parts for parts in kinds.values() if len(parts) > SINGLES]
    inside = {(task.code, task.number) for parts in many for task in parts}
    return sorted(
        [*(t for t in found if (t.code, t.number) not in inside), *(_one_line(parts, day) for parts in many)],
        key=_order,
    )


def _one_line(parts: Sequence[Task], day: date) -> Task:
    oldest = min(parts, key=lambda t: (t.since or day, t.number))
    late = [(t.number, t.unit) for t in parts if t.late]
    again = [(t.number, t.unit, t.values["changed"]) for t in parts if t.values.get("changed")]
    values = {
        "n": len(parts),
        "days": (day - (oldest.since or day)).days,
        "late": late[:SINGLES],
        "more": len(late[SINGLES:]),
        "again": again[:SINGLES],
        "again_more": len(again[SINGLES:]),
    }
    same = {
        name: value for name, value in oldest.values.items() if all(t.values[name] == value for t in parts)
    }
    return Task(
        f"many_{oldest.code}", oldest.number, oldest.unit, None, bool(late), same | values, oldest.since
    )


def _of_stops(db: Session, by: Principal, steps: Rising) -> Iterable[Task]:
    """Reports at the stops of other routes than the shipped
    one: the unit directly above, or one named in the step."""
    for report, step in at_desk(db, by, "report", (PARENT, NAMED), steps=steps):
        code = "decide" if step.grant == "report.decide" else "receive"
        yield Task(
            code,
            report.id,
            report.unit_then.name,
            None,
            False,
            {"quarter": Quarter.of(report.quarter).roman},
            place=report.unit_id,
        )


def _of_answers(db: Session, by: Principal, own: list[Unit], day: date, steps: Rising) -> Iterable[Task]:
    """What directives ask of the own units, and answers that wait at the own desk."""
    rows = {answer.id: (answer, step) for answer, step in rows_at_desk(db, by, "answer", _lying(), steps)}
    sent, counted = sent_and_counted(db, rows)
    changed = changed_in(db, rows)
    for answer, step in rows.values():
        code = "answer_decide" if step.grant == "report.decide" else "answer_receive"
        values = {
            "symbol": answer.symbol,
            "directive": answer.directive_id,
            "state": answer.state,
            "desk": answer.desk_unit_id,
            "counted": counted.get(answer.id),
            "changed": changed.get(answer.id, ""),
        }
        yield Task(
            code,
            answer.id,
            answer.name or "",
            None,
            due_of(answer, answer.extended_to).late(given_at(answer, answer), day),
            values,
            sent.get(answer.id),
            answer.unit_id,
        )
    for answer in open_answers(db, [unit.id for unit in _own(own, by, "report.prepare")]):
        yield _still_asked(answer, day)


def _still_asked(answer: DirectiveAnswer, day: date) -> Task:
    """What is to be given next: the plan where one is asked, by its own day, then the answer; where none is
    asked, the plan or the receipt alone."""
    directive = answer.directive
    plan = directive.asks_plan and answer.plan_at is None
    what = "plan" if plan else judged_by(directive)
    due = min(directive.plan_due, answer.due, key=lambda each: each.last) if plan else answer.due
    values = {"symbol": directive.symbol}
    name = answer.unit_then.name
    return Task(ASKED[what], answer.id, name, due.last, due.late(None, day), values)


@cache
def _lying() -> Select[Any]:
    """Answers as their tasks name them: of what directive, of which unit as it was asked, by when."""
    table, judge_by = DirectiveAnswer, (Directive.symbol, Directive.form_version_id, Directive.asks_plan)
    given = (table.first_submitted_at, table.plan_at, table.received_at, Duty.extended_to)
    due = (table.directive_id, table.due_on, table.due_strict, UnitSpell.name)
    found = select(*judged(table), *due, *given, *judge_by).outerjoin(table.directive)
    found = found.outerjoin(table.unit_then).outerjoin(table.duty).outerjoin(table.standing)
    return found.where(table.directive_id.not_in(closed_numbers()))


def _of_plans(db: Session, by: Principal) -> Iterable[Task]:
    """Dates of meetings that wait for the committee's agreement: a few by name, more as one line that counts
    them and names the first. Whoever stands above the committee may agree too, but is not asked
    (domain.md 2)."""
    asked = replace(by, posts=tuple(post for post in by.posts if post.role not in BLOC_ROLES))
    if not held_for(asked, "meeting.agree"):
        return
    above = any(post.above for post in asked.posts)
    asked = not_above_blocs(db, asked) if above else asked  # before a country's dates are looked through
    n = count_waiting(db, asked, MANY + 1) if held_for(asked, "meeting.agree") else 0
    if n and not above:
        below = not_above_blocs(db, asked)
        n, asked = (n, asked) if below == asked else (count_waiting(db, below, MANY + 1), below)
    for plan, name in plans_waiting(db, asked, SINGLES if n <= SINGLES else 1) if n else ():
        values: dict[str, Any] = {"month": plan.period, "day": plan.planned_on}
        code = "agree" if n <= SINGLES else "many_agree"
        values |= {"n": n} if n > SINGLES else {}
        yield Task(code, plan.id, name, plan.planned_on, False, values, place=plan.unit_id)


def not_above_blocs(db: Session, by: Principal) -> Principal:
    """The same without posts above the Blocs: neither their unit nor what stands above it is a Bloc or owes
    a report."""
    inside = {post: (f"{post.path}0.", today()) for post in by.posts if post.path}
    ends = tops(db, inside.values())
    kept = tuple(post for post in by.posts if post not in inside or ends[inside[post]] != inside[post][0])
    return replace(by, posts=kept)


def how_many(found: Iterable[Task]) -> int:
    """How many things these are; a line of many counts them all, up to one more than `MANY`."""
    return sum(task.values.get("n", 1) for task in found)
