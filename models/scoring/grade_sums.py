"""A summary of grades by cell, month and grade, kept with every
change to a meeting or a sheet, and rebuildable (design 3.8).

What each cell holds stands here; what it comes to in every unit above
it stands in the sums of places (units/sums.py), which live overviews
read. What is reported is computed from the meetings themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Index,
    Select,
    String,
    Table,
    UniqueConstraint,
    delete,
    func,
    insert,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.guard import elevated
from models.access.scopes import Rises
from models.core.base import Base, Id, PathText
from models.core.events import LATER
from models.core.periods import Quarter
from models.meetings.meetings import Meeting, Months
from models.platform.journal import stand_in_line
from models.scoring.sheets import ScoreSheet
from models.units.sums import Change, Sums, add_up, at_place, build

AT_ONCE = 500
"""Months recounted in one statement."""
UNSCORED = "none"
"""Stands for the grade of a meeting without a voted sheet."""
FIELD = "grade"
"""How grades are called among the sums of places."""


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
    summed_path: Mapped[str] = mapped_column(PathText, server_default="")
    """The place at which it stands in the sums of places: where it has to be taken out again, wherever the
    cell stands by then."""


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
    """Recount these months of cells in the transaction that changed them, and with them every unit above.
    What the sums lose and gain is what the database says it took out and put in."""
    if db.info.get(LATER):
        return
    listed, table = sorted(months), cast(Table, GradeSum.__table__)
    with elevated(db) as system:
        for start in range(0, len(listed), AT_ONCE):
            part = listed[start : start + AT_ONCE]
            lost = delete(table).where(tuple_(table.c.unit_id, table.c.period).in_(part))
            gone = system.connection().execute(lost.returning(*_told(table))).all()
            kept = _kept(_counted().where(tuple_(Meeting.unit_id, Meeting.period).in_(part)))
            new = system.connection().execute(kept.returning(*_told(table))).all()
            add_up(system, [*_taken_out(gone), *(_change(row) for row in new)])


def carry_over(db: Session, units: Sequence[int], on: date) -> None:
    """After an act on the tree: months of these units that stand elsewhere since leave the sums of the places
    above their old one and enter those above the new one."""
    if not db.info.get(LATER):
        for start in range(0, len(units), AT_ONCE):
            some = GradeSum.unit_id.in_(units[start : start + AT_ONCE])
            _carry_over(db, some & (GradeSum.period >= Quarter.of(on).first))


def carry_all_over(db: Session) -> None:
    """The same of every month of every unit, after rows were put back where they belong."""
    _carry_over(db, true())


def _carry_over(db: Session, which: ColumnElement[bool]) -> None:
    table = cast(Table, GradeSum.__table__)
    with elevated(db) as system:
        moved = select(*_told(table), table.c.path, table.c.id).where(
            which, table.c.path != table.c.summed_path
        )
        rows = system.connection().execute(moved).all()
        if rows:
            here = update(table).where(which, table.c.path != table.c.summed_path)
            system.connection().execute(here.values(summed_path=table.c.path))
            put_in = [(row.path, *_change(row)[1:]) for row in rows]
            add_up(system, [*_taken_out(rows), *put_in])


def _told(table: Any) -> tuple[Any, ...]:
    """What of a row the sums of places are told."""
    return (table.c.summed_path, table.c.period, table.c.grade, table.c.n, table.c.points_sum)


def _change(row: Any) -> Change:
    return row.summed_path, row.period, FIELD, row.grade, row.n, row.points_sum


def _taken_out(rows: Iterable[Any]) -> list[Change]:
    return [(*_change(row)[:4], -row.n, -row.points_sum) for row in rows]


def rebuild(db: Session) -> int:
    """Count everything anew, in cells and in all places above them; returns the number of rows of cells.
    Nobody records anything meanwhile: acts stand in the same line."""
    with elevated(db) as system:
        stand_in_line(system)
        system.execute(delete(GradeSum))
        kept = _kept(_counted())
        done = system.connection().execute(kept, execution_options={"preserve_rowcount": True}).rowcount
        build(system, FIELD, leaves())
        return done


def leaves() -> Select[Any]:
    """What is put into the sums of places, as `build` asks for it: at which place, and how much."""
    table = GradeSum.__table__.c
    own = (table.grade.label("value"), table.n, table.points_sum.label("total"))
    return select(table.summed_path.label("path"), table.period, *own)


def _kept(counted: Any) -> Any:
    """What puts what was counted into the table, without a way round through the program."""
    at = counted.subquery().c
    names = ["unit_id", "path", "period", "grade", "n", "points_sum", "summed_path"]
    rows = select(at.unit_id, at.path, at.period, at.grade, at.n, at.points_sum, at.path)
    return insert(cast(Table, GradeSum.__table__)).from_select(names, rows)


Grades = Sums


def overview(db: Session, path: str, first: date, last: date) -> dict[date, Grades]:
    """Grades of the months `first` to `last` at and below `path`: {month: {grade: (meetings, sum of
    points)}}, as they stand with the place itself, whatever stands below it."""
    return at_place(db, path, FIELD, first, last)
