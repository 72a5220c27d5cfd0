"""Accepted reports of before a unit came to where it stands: its new superior reads these and nothing
else of that time (design 3.10). The one door past the gate for them, read by the program itself
once it is asked whether the unit stands under a post of the reader today."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, not_, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can
from models.access.guard import looking
from models.access.scopes import visible
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.reports.tables import Report, ReportVersion
from models.units.units import Unit, get_unit


@dataclass(frozen=True)
class Earlier:
    """The accepted version of a quarter in which the unit stood elsewhere."""

    report_id: int
    quarter: Quarter
    number: int
    sha256: str
    submitted_at: datetime


def stands_under(by: Principal, unit: Unit) -> bool:
    """Whether a living unit stands below a post that is held today; a post that ended is none."""
    below = any(p.path and unit.path.startswith(p.path) and p.unit_id != unit.id for p in by.posts)
    return below and unit.dissolved_on is None and can(by, "report.see", unit.id, unit.path)


def earlier_reports(db: Session, by: Principal, unit: Unit) -> list[Earlier]:
    """Accepted reports of a unit that came here later, the newest first; none where it always stood here."""
    if not stands_under(by, unit):
        return []
    with looking(db) as system:
        found = select(
            Report.id,
            Report.quarter,
            ReportVersion.number,
            ReportVersion.sha256,
            ReportVersion.submitted_at,
        ).join(ReportVersion, ReportVersion.report_id == Report.id)
        found = found.where(Report.unit_id == unit.id, *_of_elsewhere(by)).order_by(Report.quarter.desc())
        return [
            Earlier(number, Quarter.of(day), version, sha256, at)
            for number, day, version, sha256, at in system.execute(found)
        ]


@contextmanager
def earlier_report(
    db: Session, by: Principal, report_id: int
) -> Iterator[tuple[Session, Report, ReportVersion]]:
    """One of them with the session it is read by; 404 for everybody else and for every other report."""
    with looking(db) as system:
        found = (
            select(Report, ReportVersion)
            .join(ReportVersion, ReportVersion.report_id == Report.id)
            .where(Report.id == report_id, *_of_elsewhere(by))
        )
        row = system.execute(found).one_or_none()
        if row is None or not stands_under(by, get_unit(db, row[0].unit_id)):
            raise Refusal("access.unknown")
        yield system, row[0], row[1]


def _of_elsewhere(by: Principal) -> tuple[ColumnElement[bool], ...]:
    """The accepted version of a report that is not read here anyhow."""
    here = visible(by, Report)
    assert here is not None, "the program itself reads everything here"
    return (ReportVersion.number == Report.accepted_number, not_(here))
