"""The queue of a review desk: what waits there, what is asked about each report by the table of signals
(models/signals/), and so which of them are clean (design 3.6, 3.7, 4)."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Date, Integer, Select, bindparam, func, select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import DECIDING, RECEIVING, Principal
from models.access.guard import standing, values
from models.core.periods import Quarter
from models.duties.standing import state_on
from models.duties.tables import Duty
from models.reports.differences import NOTHING
from models.reports.tables import Report, ReportVersion, newest_of
from models.reports.uncounted import lacking_somebody
from models.review.changed import changed_in
from models.review.steps import BOARD, boards
from models.signals.asking import Question, ask, days_late
from models.signals.tables import LOOK
from models.units.units import UnitSpell

LYING = ("submitted", "received")
"""States in which a report lies at a desk."""
HERE = Report.desk_unit_id.in_(bindparam("desks", expanding=True, type_=Integer))


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
    number of statements, one where nothing waits. `only`: of these reports; each is still compared with all
    that report to its desk.
    """
    rows = on_desk(db, by, quarter, only)
    if not rows:
        return []  # asked about nothing, a statement goes through all reports of a country
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


@dataclass(frozen=True)
class Desks:
    """Where somebody receives and decides, by own posts and by another's delegation."""

    person_id: int | None
    deciding: frozenset[int | None]
    receiving: frozenset[int | None]
    by_board: frozenset[int | None]
    """Those of them that receive by their board."""
    of_board: frozenset[int | None]

    @property
    def numbers(self) -> list[int]:
        """All of them."""
        return sorted(number for number in self.deciding | self.receiving if number is not None)

    def decides(self, report: Any) -> bool | None:
        """Whether a decision on a report that lies there is theirs; None where neither that nor receiving it
        is."""
        desk, fresh = report.desk_unit_id, report.state == "submitted"
        own, by_board = report.submitter_id == self.person_id, desk in self.by_board
        decides = desk in self.deciding and not own and not (fresh and by_board)
        receives = fresh and desk in (self.of_board if by_board else self.receiving)
        return decides if decides or receives else None


def desks_of(db: Session, by: Principal) -> Desks:
    """The desks of `by`."""
    held = [*by.posts, *(each.held for each in by.acting if "report.decide" in each.verbs)]
    deciding = {p.unit_id for p in held if p.role in DECIDING}
    receiving = {p.unit_id for p in held if p.role in RECEIVING} - deciding
    by_board = boards(db, deciding | receiving)
    of_board = {p.unit_id for p in held if p.role in BOARD}
    return Desks(
        by.person_id, frozenset(deciding), frozenset(receiving), frozenset(by_board), frozenset(of_board)
    )


def on_desk(
    db: Session, by: Principal, quarter: Quarter | None = None, only: Collection[int] | None = None
) -> list[tuple[Report, bool]]:
    """Reports at the own desks, and whether `by` decides on them; by another's delegation as by a post."""
    desks = desks_of(db, by)
    asked = {"desks": desks.numbers, "quarter": quarter and quarter.first, "only": only and list(only)}
    named = {name: value for name, value in asked.items() if value is not None}
    rows = db.scalars(_on_desks(of_quarter=quarter is not None, of_these=only is not None), named)
    return [(row, decides) for row in rows if (decides := desks.decides(row)) is not None]


@cache
def _on_desks(*, of_quarter: bool, of_these: bool) -> Any:
    found = select(Report).where(HERE, Report.state.in_(LYING)).options(selectinload(Report.unit_then))
    found = found.where(Report.quarter == bindparam("quarter", type_=Date)) if of_quarter else found
    return standing(found.where(Report.id.in_(bindparam("only", expanding=True))) if of_these else found)


@dataclass(frozen=True)
class Lying:
    """A report on one's desk as a line names it: no more of it is read."""

    number: int
    unit_id: int
    unit: str
    quarter: date
    sent_at: datetime
    late: bool
    decides: bool


def lying(db: Session, by: Principal, day: date) -> list[Lying]:
    """The reports of `on_desk` of which a version stands, the longest waiting first, with those that came
    after their last day; in one statement."""
    desks = desks_of(db, by)
    rows = list[Lying]()
    for row in values(db, _lying(), {"desks": desks.numbers, "day": day}):
        decides = desks.decides(row)
        if row[4] is not None and decides is not None:
            rows.append(Lying(row[0], row[1], row[2] or "", row[3], row[4], row[5], decides))
    return sorted(rows, key=lambda each: (each.sent_at, each.number))


def _at_desks(found: Select[Any]) -> Select[Any]:
    """By the desks alone: whoever stands above the Blocs reads all that lies below them."""
    return found.with_hint(Report, "INDEXED BY ix_report_desk_unit_id", "sqlite")


@cache
def _lying() -> Select[Any]:
    """Reports that lie at `desks`, when each was sent last, and whether it was late on a `day`."""
    last = select(ReportVersion.submitted_at).where(ReportVersion.report_id == Report.id)
    sent_at = last.order_by(ReportVersion.number.desc()).limit(1).scalar_subquery()
    owed = select(Duty.id).where(Duty.source == "report", Duty.about_id == Report.unit_id)
    came = state_on(bindparam("day", type_=Date)).in_(("late", "missing"))
    late = owed.where(Duty.quarter == Report.quarter, came).exists()
    columns: tuple[Any, ...] = (Report.id, Report.unit_id, UnitSpell.name, Report.quarter, sent_at, late)
    judged = (Report.desk_unit_id, Report.state, Report.submitter_id)
    found = select(*columns, *judged).outerjoin(Report.unit_then)
    return standing(_at_desks(found.where(HERE, Report.state.in_(LYING))))


def before_of(db: Session, reports: Sequence[Report]) -> dict[int, dict[str, Any]]:
    """What the same units reported for the quarter before, by unit."""
    quarters = sorted({Quarter.of(r.quarter).shift(-1).first for r in reports})
    rows = values(db, _reported(), {"units": sorted({r.unit_id for r in reports}), "quarters": quarters})
    return {unit: json.loads(content) for unit, content in rows}


@cache
def _reported() -> Any:
    units = bindparam("units", expanding=True, type_=Integer)
    quarters = bindparam("quarters", expanding=True, type_=Date)
    last = select(func.max(ReportVersion.id)).join(Report, Report.id == ReportVersion.report_id)
    last = last.where(Report.unit_id.in_(units), Report.quarter.in_(quarters))
    last = last.group_by(ReportVersion.report_id).correlate(None)
    found = select(Report.unit_id, ReportVersion.content).join(Report, Report.id == ReportVersion.report_id)
    return standing(found.where(ReportVersion.id.in_(last)).order_by(ReportVersion.id))
