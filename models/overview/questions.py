"""What a reviewer may want to ask: questions from totals, grades
and facts only, and the queue they sort (design 3.2, 3.7, 4).

A question is a code with values, never a verdict. Questions on single
items read what is kept in the cell and are for the cell alone.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import DECIDING, RECEIVING, Principal
from models.core.base import today
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.definitions.rubrics import suggest
from models.duties.standing import judge
from models.duties.tables import Duty
from models.meetings.facts import facts
from models.meetings.meetings import Meeting
from models.reports.figures import average, percent
from models.reports.tables import GapReason, Report, ReportVersion
from models.review.steps import BOARD, board_of
from models.scoring.sheets import Answer, ScoreSheet, answers_of

FULL = 10_000
JUMP_POINTS = 1_000
"""Hundredths of a point between two quarters' averages that are worth a question."""
JUMP_RATE = 150
"""Tenths of a percent between two quarters' attendance."""
OUTLIER = 3.5
"""Robust z-score (0.6745 x distance from the median / MAD)
beyond which a figure stands apart; needs five units around."""
AROUND = 5
SITTING = timedelta(hours=2)
CODES = (
    "all_full",
    "equal_totals",
    "one_sitting",
    "members_differ",
    "short_good",
    "jump_points",
    "jump_rate",
    "outlier_points",
    "outlier_rate",
)
ITEM_CODES = ("item_above_facts", "same_sheet", "same_notes")


@dataclass(frozen=True)
class Question:
    """Something to ask, never to conclude."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Seen:
    """A report as a superior sees it: figures, meetings with what
    rises, when they were recorded, figures of the quarter before."""

    figures: Mapping[str, int]
    meetings: Sequence[Mapping[str, Any]] = ()
    recorded: Sequence[datetime] = ()
    before: Mapping[str, int] | None = None


def robust_z(value: float, around: Sequence[float]) -> float:
    """How far a value stands from the median of those around,
    in robust deviations; 0 where they are too few or all alike."""
    if len(around) < AROUND:
        return 0.0
    middle = median(around)
    spread = median(abs(each - middle) for each in around)
    return 0.6745 * (value - middle) / spread if spread else 0.0


def mean_of(figures: Mapping[str, int]) -> int | None:
    """Average points in hundredths."""
    return average(figures["points_sum"], figures["scored"])


def rate_of(figures: Mapping[str, int]) -> int | None:
    """Attendance in tenths of a percent."""
    return percent(figures["present"], figures["due"])


def questions(seen: Seen, around: Sequence[Mapping[str, int]] = ()) -> list[Question]:
    """What one may ask about a report; `around` are the figures of those reporting to the same desk."""
    return [*_of_totals(seen), *_of_facts(seen), *_of_jumps(seen), *_of_neighbours(seen, around)]


def _of_totals(seen: Seen) -> Iterable[Question]:
    figures = seen.figures
    totals = [m["total"] for m in seen.meetings if m["total"] is not None]
    if figures["scored"] >= 2 and figures["points_sum"] == figures["scored"] * FULL:
        yield Question("all_full", {"n": figures["scored"]})
    elif len(totals) >= 3 and len(set(totals)) == 1:
        yield Question("equal_totals", {"n": len(totals), "points": totals[0]})


def _of_facts(seen: Seen) -> Iterable[Question]:
    days = [m["held_on"] for m in seen.meetings]
    if len(seen.recorded) >= 2 and max(seen.recorded) - min(seen.recorded) <= SITTING and len(set(days)) >= 2:
        yield Question("one_sitting", {"n": len(seen.recorded), "at": max(seen.recorded)})
    members = seen.figures["members"]
    for meeting in seen.meetings:
        counted = meeting["due"] + meeting["exempt"]
        if members and meeting["kind"] != "thematic" and abs(counted - members) > max(2, members // 5):
            yield Question(
                "members_differ", {"due": counted, "members": members, "period": meeting["period"]}
            )
            break
    short = next((m for m in seen.meetings if m["grade"] == "good" and m["duration_minutes"] < 90), None)
    if short is not None:
        yield Question("short_good", {"minutes": short["duration_minutes"], "period": short["period"]})


def _of_jumps(seen: Seen) -> Iterable[Question]:
    if seen.before is None:
        return
    pairs = (("jump_points", mean_of, JUMP_POINTS), ("jump_rate", rate_of, JUMP_RATE))
    for code, measure, most in pairs:
        was, now_ = measure(seen.before), measure(seen.figures)
        if was is not None and now_ is not None and abs(now_ - was) >= most:
            yield Question(code, {"was": was, "now": now_})


def _of_neighbours(seen: Seen, around: Sequence[Mapping[str, int]]) -> Iterable[Question]:
    for code, measure, least in (("outlier_points", mean_of, 500), ("outlier_rate", rate_of, 50)):
        known = [value for each in around if (value := measure(each)) is not None]
        own = measure(seen.figures)
        if own is not None and abs(robust_z(own, known)) > OUTLIER and abs(own - median(known)) >= least:
            yield Question(code, {"now": own, "middle": round(median(known))})


@dataclass(frozen=True)
class Waiting:
    """A report on one's desk: its version that stands, what one may ask, whether it came late or again."""

    report: Report
    version: ReportVersion
    asked: list[Question]
    late: bool
    decides: bool
    gaps: bool = False

    @property
    def again(self) -> bool:
        """Submitted again after it was sent back or taken back."""
        return self.version.number > 1

    @property
    def clean(self) -> bool:
        """Nothing asks for a person's eye: may be approved with others after a preview."""
        return not (self.asked or self.late or self.again or self.gaps)


def queue(
    db: Session, by: Principal, quarter: Quarter | None = None, *, only: Collection[int] | None = None
) -> list[Waiting]:
    """Reports that wait at one's desk, those that need a person first: late,
    asked about, submitted again, with units missing in it; then the oldest.

    Where a desk receives by its board, those who decide see received reports only (design 3.6). In a fixed
    number of statements. `only`: of these reports; each is still compared with all that report to its desk.
    """
    rows = on_desk(db, by, quarter, only)
    versions = newest_of(db, [report.id for report, _ in rows])
    asked = ask(db, [report for report, _ in rows], versions)
    late = came_late(db, [report for report, _ in rows])
    lacking = set(
        db.scalars(
            select(GapReason.version_id).where(GapReason.version_id.in_([v.id for v in versions.values()]))
        )
    )
    found = [
        Waiting(r, versions[r.id], asked[r.id], r.id in late, decides, versions[r.id].id in lacking)
        for r, decides in rows
        if r.id in versions
    ]
    return sorted(
        found,
        key=lambda w: (w.clean, not w.late, -len(w.asked), not w.again, w.version.submitted_at, w.report.id),
    )


def on_desk(
    db: Session, by: Principal, quarter: Quarter | None = None, only: Collection[int] | None = None
) -> list[tuple[Report, bool]]:
    """Reports at the own desks, and whether `by` decides on them; by another's delegation as by a post."""
    held = [*by.posts, *(each.held for each in by.acting if "report.decide" in each.verbs)]
    deciding = {p.unit_id for p in held if p.role in DECIDING}
    receiving = {p.unit_id for p in held if p.role in RECEIVING} - deciding
    boards = {unit_id for unit_id in deciding | receiving if board_of(db, unit_id)}
    of_board = {p.unit_id for p in held if p.role in BOARD}
    found = select(Report).where(
        Report.desk_unit_id.in_(deciding | receiving), Report.state.in_(("submitted", "received"))
    )
    if quarter is not None:
        found = found.where(Report.quarter == quarter.first)
    if only is not None:
        found = found.where(Report.id.in_(only))
    rows = []
    for report in db.scalars(found.options(selectinload(Report.unit_then))):
        desk, fresh = report.desk_unit_id, report.state == "submitted"
        decides = desk in deciding and report.submitter_id != by.person_id and not (fresh and desk in boards)
        receives = fresh and (desk in of_board if desk in boards else desk in receiving)
        if decides or receives:
            rows.append((report, decides))
    return rows


def newest_of(db: Session, reports: Iterable[int]) -> dict[int, ReportVersion]:
    """The newest frozen version of each report, by report."""
    last = (
        select(func.max(ReportVersion.id))
        .where(ReportVersion.report_id.in_(list(reports)))
        .group_by(ReportVersion.report_id)
        .correlate(None)
    )
    return {
        version.report_id: version
        for version in db.scalars(select(ReportVersion).where(ReportVersion.id.in_(last)))
    }


def before_of(db: Session, reports: Sequence[Report]) -> dict[int, dict[str, Any]]:
    """What the same units reported for the quarter before, by unit."""
    quarters = {Quarter.of(r.quarter).shift(-1).first for r in reports}
    found = select(Report.id, Report.unit_id).where(
        Report.unit_id.in_([r.unit_id for r in reports]), Report.quarter.in_(quarters)
    )
    units = {number: unit for number, unit in db.execute(found)}
    return {units[number]: json.loads(version.content) for number, version in newest_of(db, units).items()}


def ask(
    db: Session, reports: Sequence[Report], versions: Mapping[int, ReportVersion]
) -> dict[int, list[Question]]:
    """Questions for each of these reports, compared with
    all that report to the same desks for the same quarters."""
    desks, quarters = {r.desk_unit_id for r in reports}, {r.quarter for r in reports}
    near = db.execute(
        select(Report.id, Report.desk_unit_id, Report.quarter).where(
            Report.desk_unit_id.in_(desks), Report.quarter.in_(quarters)
        )
    ).all()
    bodies = {
        number: json.loads(version.content)
        for number, version in newest_of(db, [row[0] for row in near]).items()
    }
    around: dict[tuple[Any, Any], list[Mapping[str, int]]] = {}
    for number, desk, quarter in near:
        if number in bodies:
            around.setdefault((desk, quarter), []).append(bodies[number]["figures"])
    before, recorded = before_of(db, reports), _recorded(db, bodies.values())
    found = {}
    for report in reports:
        body = bodies.get(report.id)
        if body is not None:
            was = before.get(report.unit_id)
            when = [recorded[m["meeting"]] for m in body["meetings"] if m["meeting"] in recorded]
            seen = Seen(body["figures"], body["meetings"], when, was["figures"] if was else None)
            found[report.id] = questions(seen, around[report.desk_unit_id, report.quarter])
    return found


def _recorded(db: Session, bodies: Iterable[Mapping[str, Any]]) -> dict[int, datetime]:
    numbers = [meeting["meeting"] for body in bodies for meeting in body["meetings"]]
    return {
        number: at
        for number, at in db.execute(select(Meeting.id, Meeting.recorded_at).where(Meeting.id.in_(numbers)))
    }


def came_late(db: Session, reports: Sequence[Report]) -> set[int]:
    """Which of these were first submitted after their last day, in one statement."""
    duties = select(Duty).where(
        Duty.source == "report",
        Duty.about_id.in_([r.unit_id for r in reports]),
        Duty.quarter.in_({r.quarter for r in reports}),
    )
    late = {(d.about_id, d.quarter) for d in db.scalars(duties) if judge(d, today()).state == "late"}
    return {r.id for r in reports if (r.unit_id, r.quarter) in late}


def item_questions(db: Session, unit_id: int, quarter: Quarter) -> list[Question]:
    """What the cell may ask itself before it submits, item by item.
    Reads what is kept in the cell: nothing for anybody above it."""
    found = select(ScoreSheet).join(Meeting, Meeting.id == ScoreSheet.meeting_id)
    found = found.where(
        ScoreSheet.unit_id == unit_id, Meeting.period.in_(quarter.months), Meeting.voided_at.is_(None)
    ).order_by(Meeting.period)
    sheets = [(sheet, answers) for sheet in db.scalars(found) if (answers := answers_of(db, sheet))]
    asked = [question for sheet, answers in sheets for question in _above_facts(db, sheet, answers)]
    alike = [{code: (a.value, a.not_applicable) for code, a in answers.items()} for _, answers in sheets]
    if len(alike) >= 2 and all(each == alike[0] for each in alike):
        asked.append(Question("same_sheet", {"n": len(alike)}))
    notes = [tuple(sorted((code, a.note) for code, a in answers.items() if a.note)) for _, answers in sheets]
    if len(notes) >= 2 and notes[0] and all(each == notes[0] for each in notes):
        asked.append(Question("same_notes", {"n": len(notes)}))
    return asked


def _above_facts(db: Session, sheet: ScoreSheet, answers: Mapping[str, Answer]) -> Iterable[Question]:
    """Items scored otherwise than the meeting's own record says."""
    known = facts(db, sheet.meeting)
    for item in get_version(db, sheet.version_id).fields:
        said, answer = suggest(item, known), answers.get(item.code)
        if (
            said is not None
            and answer is not None
            and not answer.not_applicable
            and answer.value not in (None, said)
        ):
            yield Question("item_above_facts", {"item": item.title, "period": sheet.meeting.period})
