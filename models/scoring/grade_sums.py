"""A summary of grades by cell, month and grade, kept with every
change to a meeting or a sheet, and rebuildable (design 3.8).

Live overviews of many cells read this table in one grouped
statement. What is reported is computed from the meetings themselves.
"""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from sqlalchemy import Index, String, Table, UniqueConstraint, delete, func, insert, select, tuple_
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.guard import elevated
from models.access.scopes import Rises, under
from models.core.base import Base, Id
from models.core.events import LATER
from models.meetings.meetings import Meeting, Months
from models.scoring.sheets import ScoreSheet

AT_ONCE = 500
"""Months recounted in one statement."""
UNSCORED = "none"
"""Stands for the grade of a meeting without a voted sheet."""


class GradeSum(Rises, Base):
    """Regular meetings of a cell for a month by grade:
    how many, and the sum of their points in hundredths."""

    __tablename__ = "grade_sum"
    follows = "period"
    __table_args__ = (
        UniqueConstraint("unit_id", "period", "grade", name="uq_grade_sum_unit_id"),
        Index("ix_grade_sum_period_path", "period", "path"),
    )

    id: Mapped[Id]
    period: Mapped[date]
    grade: Mapped[str] = mapped_column(String(10))
    n: Mapped[int]
    points_sum: Mapped[int]


def _counted() -> Any:
    """What the table should hold, from meetings and voted sheets: regular and combined ones (domain.md 3)."""
    grade = func.coalesce(ScoreSheet.grade, UNSCORED)
    parts = (Meeting.unit_id, Meeting.path, Meeting.period, grade.label("grade"))
    found = select(
        *parts,
        func.count(Meeting.id).label("n"),
        func.coalesce(func.sum(ScoreSheet.total), 0).label("points_sum"),
    )
    found = found.outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id).where(
        Meeting.voided_at.is_(None), Meeting.kind != "thematic"
    )
    return found.group_by(*parts)


def recount(db: Session, months: Months) -> None:
    """Recount these months of cells in the transaction that changed them."""
    if db.info.get(LATER):
        return
    listed = sorted(months)
    with elevated(db) as system:
        for start in range(0, len(listed), AT_ONCE):
            part = listed[start : start + AT_ONCE]
            system.execute(delete(GradeSum).where(tuple_(GradeSum.unit_id, GradeSum.period).in_(part)))
            _write(system, _counted().where(tuple_(Meeting.unit_id, Meeting.period).in_(part)))


def rebuild(db: Session) -> int:
    """Count everything anew; returns the number of rows."""
    with elevated(db) as system:
        system.execute(delete(GradeSum))
        return _write(system, _counted())


def _write(db: Session, counted: Any) -> int:
    """Put what was counted into the table without a way
    round through the program; returns the number of rows."""
    table = cast(Table, GradeSum.__table__)
    kept = insert(table).from_select(["unit_id", "path", "period", "grade", "n", "points_sum"], counted)
    return db.connection().execute(kept, execution_options={"preserve_rowcount": True}).rowcount


Grades = dict[str, tuple[int, int]]


def overview(db: Session, path: str, first: date, last: date) -> dict[date, Grades]:
    """Grades of the months `first` to `last` at and below `path`: {month:
    {grade: (meetings, sum of points)}}, in one grouped statement."""
    found = select(GradeSum.period, GradeSum.grade, func.sum(GradeSum.n), func.sum(GradeSum.points_sum))
    found = found.where(under(GradeSum.path, path), GradeSum.period.between(first, last)).group_by(
        GradeSum.period, GradeSum.grade
    )
    months: dict[date, Grades] = {}
    for period, grade, n, points_sum in db.execute(found):
        months.setdefault(period, {})[grade] = (int(n), int(points_sum))
    return months
