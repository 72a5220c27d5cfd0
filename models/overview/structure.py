"""Past quarters in today's structure: what the cells that stand under a unit today held, wherever they stood
then (domain.md 4). Of a time in which one stood elsewhere, only what was accepted is counted: nothing else of
that time is the new superior's to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select, union_all
from sqlalchemy.orm import Session

from models.access.guard import looking
from models.access.scopes import under
from models.core.periods import Quarter
from models.reports.tables import Report
from models.scoring.grade_sums import FIELD as GRADES
from models.scoring.grade_sums import Grades, GradeSum
from models.units.sums import Sums, at_place
from models.units.units import Unit, UnitKind, UnitSpell, then_in

AT_ONCE = 1000
"""Cells whose sums are asked in one statement."""


@dataclass(frozen=True)
class Today:
    """Sums of months in today's structure, and how many cells make the difference: `came` stood elsewhere in
    the first of the quarters or not at all, `left` stood here then and do no more."""

    months: dict[date, Grades]
    came: int
    left: int


def in_todays_structure(db: Session, unit: Unit, quarters: Sequence[Quarter]) -> Today:
    """Sums of the quarters' months, one after another, over the cells under the unit today. `db` reads the
    unit: what stands under it today is its own; sums of elsewhere are read by the program, of accepted
    reports alone.

    It is what the unit's own place came to, less what left it, and with what came: nobody goes through all
    that stand there, but only through what acts on the tree have touched since."""
    first, months = quarters[0], [month for quarter in quarters for month in quarter.months]
    with looking(db) as system:
        sums = at_place(system, unit.path, GRADES, months[0], months[-1])
        moved = _moved_across(system, unit.path, first)
        for start in range(0, len(moved), AT_ONCE):
            some = GradeSum.unit_id.in_(moved[start : start + AT_ONCE])
            _add(system, sums, -1, some, _under(GradeSum, unit), ~_under(Unit, unit), _of(months))
            of_quarters = or_(*(_of(quarter.months) & _accepted(quarter) for quarter in quarters))
            _add(system, sums, 1, some, ~_under(GradeSum, unit), _under(Unit, unit), of_quarters)
        there = {month: {g: each for g, each in part.items() if each[0]} for month, part in sums.items()}
        came, left = _difference(system, unit, first)
    return Today({month: part for month, part in there.items() if part}, came, left)


def _under(table: Any, unit: Unit) -> ColumnElement[bool]:
    return under(table.path, unit.path)


def _of(months: Sequence[date]) -> ColumnElement[bool]:
    return GradeSum.period.in_(months)


def _accepted(quarter: Quarter) -> ColumnElement[bool]:
    """Whether the cell's report of a quarter is accepted."""
    found = select(Report.id).where(Report.unit_id == GradeSum.unit_id, Report.quarter == quarter.first)
    return found.where(Report.accepted_number.is_not(None)).exists()


def _moved_across(system: Session, path: str, first: Quarter) -> list[int]:
    """Units that since a quarter began came to stand below a path, or no more: their earlier place is one of
    a spell that ended since."""
    here, there = (case((under(table.path, path), 1), else_=0) for table in (Unit, UnitSpell))
    found = select(UnitSpell.unit_id).join(Unit, Unit.id == UnitSpell.unit_id)
    found = found.where(UnitSpell.ends_on > first.first, here != there).distinct()
    return sorted(system.scalars(found))


def _add(system: Session, sums: dict[date, Sums], sign: int, *where: ColumnElement[bool]) -> None:
    """Add to sums, or with -1 take from them, those of some cells."""
    parts = (func.sum(GradeSum.n), func.sum(GradeSum.points_sum))
    found = select(GradeSum.period, GradeSum.grade, *parts).join(Unit, Unit.id == GradeSum.unit_id)
    for period, grade, n, points in system.execute(
        found.where(*where).group_by(GradeSum.period, GradeSum.grade)
    ):
        was = sums.setdefault(period, {}).get(grade, (0, 0))
        sums[period][grade] = was[0] + sign * int(n), was[1] + sign * int(points)


def _difference(system: Session, unit: Unit, first: Quarter) -> tuple[int, int]:
    """Cells that came since a quarter, and cells that left. Both are among the units that were founded since
    or have a spell that ended since: all others stand where they stood, as the kind that they were."""
    then = select(UnitSpell.path).where(then_in(UnitSpell, unit.id, first.first)).scalar_subquery()
    stood = system.scalar(select(then)) or unit.path
    here = select(UnitSpell.id).join(UnitKind, UnitKind.code == UnitSpell.kind_code)
    here = here.where(UnitSpell.unit_id == Unit.id, under(UnitSpell.path, stood), UnitKind.is_cell)
    here = here.where(UnitSpell.starts_on <= first.last).correlate(Unit)
    met = here.where(or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > first.last)).exists()
    stays = and_(_under(Unit, unit), Unit.dissolved_on.is_(None))
    is_cell = Unit.kind_code.in_(select(UnitKind.code).where(UnitKind.is_cell))
    touched = union_all(
        select(Unit.id).where(Unit.founded_on > first.first),
        select(UnitSpell.unit_id).where(UnitSpell.ends_on > first.first),
    )
    came, left = (func.count(case((each, 1))) for each in (and_(stays, is_cell, ~met), and_(met, ~stays)))
    row = system.execute(select(came, left).where(Unit.id.in_(touched))).one()
    return int(row[0]), int(row[1])
