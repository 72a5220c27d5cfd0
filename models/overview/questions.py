"""The queue of a review desk: what waits there, what is asked about each report by the table of signals
(models/signals/), and so which of them are clean (design 3.6, 3.7, 4)."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import DECIDING, RECEIVING, Principal
from models.core.periods import Quarter
from models.reports.differences import NOTHING
from models.reports.tables import Report, ReportVersion, newest_of
from models.reports.uncounted import lacking_somebody
from models.review.changed import changed_in
from models.review.steps import BOARD, boards
from models.signals.asking import Question, ask, days_late
from models.signals.tables import LOOK


@dataclass(frozen=True)
class Waiting:
    """A report on one's desk: its version that stands, what one may ask, whether it came late or again."""

    report: Report
    version: ReportVersion
    asked: list[Question]
    late: bool
    decides: bool
    gaps: bool = False
    changed: str = ""
    """Submitted again: in what it differs from what the desk saw (changed.py)."""

    @property
    def again(self) -> bool:
        """Submitted again after it was sent back or taken back."""
        return self.version.number > 1

    @property
    def clean(self) -> bool:
        """Nothing asks for a person's eye: may be approved with others after a preview."""
        return not (self.wanting or self.late or self.again or self.gaps)

    @property
    def wanting(self) -> list[Question]:
        """Questions that want a person's eye; others are only told."""
        return [question for question in self.asked if question.level == LOOK]


def queue(
    db: Session, by: Principal, quarter: Quarter | None = None, *, only: Collection[int] | None = None
) -> list[Waiting]:
    """Reports that wait at one's desk, those that need a person first: late,
    asked about, submitted again, with units missing in it; then the oldest.

    Where a desk receives by its board, those who decide see received reports only (design 3.6). In a fixed
    number of statements. `only`: of these reports; each is still compared with all that report to its desk.
    """
    rows = on_desk(db, by, quarter, only)
    reports = [report for report, _ in rows]
    versions, late = newest_of(db, [report.id for report in reports]), days_late(db, reports)
    asked = ask(db, reports, {n: json.loads(version.content) for n, version in versions.items()}, late)
    lacking, moved = lacking_somebody(db, versions.values()), changed_in(db, versions)
    found = [
        Waiting(
            report,
            version=versions[report.id],
            asked=asked[report.id],
            late=report.id in late,
            decides=decides,
            gaps=versions[report.id].id in lacking,
            changed=moved.get(report.id, ""),
        )
        for report, decides in rows
        if report.id in versions
    ]
    return sorted(found, key=_first)


def _first(each: Waiting) -> tuple[Any, ...]:
    """Those that need a person first; among those submitted again, what changed before what did not."""
    same = not each.again, each.changed == NOTHING
    return each.clean, not each.late, -len(each.wanting), *same, each.version.submitted_at, each.report.id


def on_desk(
    db: Session, by: Principal, quarter: Quarter | None = None, only: Collection[int] | None = None
) -> list[tuple[Report, bool]]:
    """Reports at the own desks, and whether `by` decides on them; by another's delegation as by a post."""
    held = [*by.posts, *(each.held for each in by.acting if "report.decide" in each.verbs)]
    deciding = {p.unit_id for p in held if p.role in DECIDING}
    receiving = {p.unit_id for p in held if p.role in RECEIVING} - deciding
    by_board = boards(db, deciding | receiving)
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
        decides = (
            desk in deciding and report.submitter_id != by.person_id and not (fresh and desk in by_board)
        )
        receives = fresh and (desk in of_board if desk in by_board else desk in receiving)
        if decides or receives:
            rows.append((report, decides))
    return rows


def before_of(db: Session, reports: Sequence[Report]) -> dict[int, dict[str, Any]]:
    """What the same units reported for the quarter before, by unit."""
    quarters = {Quarter.of(r.quarter).shift(-1).first for r in reports}
    found = select(Report.id, Report.unit_id).where(
        Report.unit_id.in_([r.unit_id for r in reports]), Report.quarter.in_(quarters)
    )
    units = {number: unit for number, unit in db.execute(found)}
    return {units[number]: json.loads(version.content) for number, version in newest_of(db, units).items()}


def came_late(db: Session, reports: Sequence[Report]) -> set[int]:
    """Which of these were first submitted after their last day, in one statement."""
    return set(days_late(db, reports))
