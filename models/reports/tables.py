"""Quarterly reports of units: the row, its frozen versions and
its steps (letter L6-L8; design 3.5). Figures are in figures.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache

from sqlalchemy import ForeignKey, Index, Select, String, Text, UniqueConstraint, bindparam, func, select
from sqlalchemy.orm import Mapped, Session, defer, foreign, mapped_column, relationship

from models.access.guard import standing
from models.access.scopes import Kept, Rises
from models.core.base import Base, Id
from models.core.errors import Refusal
from models.units.units import UnitSpell, then_in
from models.workflow.tables import OnRoute, State, Taken, under_way_indexes


class Report(OnRoute, Rises, Base):
    """A unit's report for a quarter (báo cáo quý); `state` is written by the workflow engine only."""

    __tablename__ = "report"
    follows = "quarter"
    __table_args__ = (
        UniqueConstraint("unit_id", "quarter", name="uq_report_unit_id_quarter"),
        Index("ix_report_quarter", "quarter", "id"),
        Index("ix_report_quarter_path", "quarter", "path"),
        Index("ix_report_state_quarter_path", "state", "quarter", "path"),
        Index("ix_report_state_path", "state", "path"),
        Index("ix_report_first_submitted_at", "first_submitted_at", "id"),
        Index("ix_report_issued_on", "issued_on", "id"),
        Index("ix_report_quarter_first", "quarter", "first_submitted_at", "id"),
        Index("ix_report_quarter_issued_on", "quarter", "issued_on", "id"),
        *under_way_indexes("report"),
    )

    id: Mapped[Id]
    quarter: Mapped[date]
    form_version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    returned_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    """The desk that sent it back, to which it returns."""
    first_submitted_at: Mapped[datetime | None]
    accepted_number: Mapped[int | None]
    doc_number: Mapped[int | None]
    issued_on: Mapped[date | None]
    destination: Mapped[str] = mapped_column(String(200), default="")
    stale: Mapped[bool] = mapped_column(default=False)

    unit_then: Mapped[UnitSpell] = relationship(
        primaryjoin=lambda: then_in(UnitSpell, foreign(Report.unit_id), Report.quarter), viewonly=True
    )
    """What the unit was called and where it stood in the quarter."""
    standing: Mapped[State] = relationship(
        primaryjoin="and_(foreign(Report.route_id) == State.route_id, foreign(Report.state) == State.code)",
        viewonly=True,
    )


class ReportDraft(Kept, Base):
    """The narrative as it is being written; read in the unit only until it is submitted."""

    __tablename__ = "report_draft"
    follows = "report_id"

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), unique=True)
    answers: Mapped[str] = mapped_column(Text, default="{}")


class ReportVersion(Rises, Base):
    """What was submitted: canonical JSON and its SHA-256, frozen (design 3.5)."""

    __tablename__ = "report_version"
    __table_args__ = (UniqueConstraint("report_id", "number", name="uq_report_version_report_id_number"),)

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"))
    number: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    submitted_at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class Manifest(Rises, Base):
    """Which version of which child a consolidated version took in."""

    __tablename__ = "manifest"
    __table_args__ = (
        UniqueConstraint("version_id", "child_version_id", name="uq_manifest_version_id_child_version_id"),
    )

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("report_version.id"))
    child_version_id: Mapped[int] = mapped_column(ForeignKey("report_version.id"), index=True)


class GapReason(Rises, Base):
    """Why a child is missing in a consolidated version; travels in the report (design 3.7)."""

    __tablename__ = "gap_reason"
    __table_args__ = (UniqueConstraint("version_id", "child_id", name="uq_gap_reason_version_id_child_id"),)

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("report_version.id"))
    child_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    reason: Mapped[str] = mapped_column(String(500))


class StepEvent(Taken, Rises, Base):
    """One step taken with a report (design 3.4)."""

    __tablename__ = "step_event"
    __table_args__ = (
        UniqueConstraint("report_id", "row_version", name="uq_step_event_report_id_row_version"),
    )

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"))


def newest_of(db: Session, reports: Iterable[int]) -> dict[int, ReportVersion]:
    """The newest frozen version of each report, by report."""
    found = db.scalars(_newest(), {"reports": list(reports)})
    return {version.report_id: version for version in found}


def newest_versions(db: Session, reports: Sequence[Report]) -> dict[int, ReportVersion]:
    """The same for the workflow, which asks for numbers and hashes: content is read by who needs it."""
    found = db.scalars(_newest(whole=False), {"reports": [report.id for report in reports]})
    return {version.report_id: version for version in found}


@cache
def _newest(*, whole: bool = True) -> Select[ReportVersion]:
    these = ReportVersion.report_id.in_(bindparam("reports", expanding=True))
    last = select(func.max(ReportVersion.id)).where(these)
    last = last.group_by(ReportVersion.report_id).correlate(None)
    found = select(ReportVersion).where(ReportVersion.id.in_(last))
    return standing(found if whole else found.options(defer(ReportVersion.content)))


def get_report(db: Session, number: int) -> Report:
    """The report; 404 for a stranger."""
    report = db.scalar(_report(), {"report": number})
    if report is None:
        raise Refusal("access.unknown")
    return report


@cache
def _report() -> Select[Report]:
    return standing(select(Report).where(Report.id == bindparam("report")))
