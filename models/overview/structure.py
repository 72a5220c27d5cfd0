"""Past quarters in today's structure: what the cells that stand under a unit today held, wherever they stood
then (domain.md 4). Of a time in which one stood elsewhere, only what was accepted is counted: nothing else of
that time is the new superior's to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models.access.guard import elevated
from models.access.scopes import under
from models.core.periods import Quarter
from models.reports.tables import Report
from models.scoring.grade_sums import Grades, GradeSum
from models.units.units import Unit, UnitKind, UnitSpell, then_in


@dataclass(frozen=True)
class Today:
    """Sums of months in today's structure, and how many cells make the difference: `came` stood elsewhere in
    the first of the quarters or not at all, `left` stood here then and do no more."""

    months: dict[date, Grades]
    came: int
    left: int


def in_todays_structure(db: Session, unit: Unit, quarters: Sequence[Quarter]) -> Today:
    """Sums of the quarters' months over the cells under the unit today. `db` reads the unit: what stands
    under it today is its own; sums of elsewhere are read by the program, of accepted reports alone."""
    months: dict[date, Grades] = {}
    with elevated(db) as system:
        for quarter in quarters:
            accepted = select(Report.id).where(
                Report.unit_id == GradeSum.unit_id,
                Report.quarter == quarter.first,
                Report.accepted_number.is_not(None),
            )
            sums = (func.sum(GradeSum.n), func.sum(GradeSum.points_sum))
            found = select(GradeSum.period, GradeSum.grade, *sums).join(Unit, Unit.id == GradeSum.unit_id)
            found = found.where(under(Unit.path, unit.path), GradeSum.period.in_(quarter.months))
            found = found.where(or_(under(GradeSum.path, unit.path), accepted.exists()))
            for period, grade, n, points in system.execute(found.group_by(GradeSum.period, GradeSum.grade)):
                months.setdefault(period, {})[grade] = (int(n), int(points))
        came, left = _difference(system, unit, quarters[0])
    return Today(months, came, left)


def _difference(system: Session, unit: Unit, first: Quarter) -> tuple[int, int]:
    """Cells that came since a quarter, and cells that left."""
    then = select(UnitSpell.path).where(then_in(UnitSpell, unit.id, first.first)).scalar_subquery()
    stood = system.scalar(select(then)) or unit.path
    cell = UnitKind.is_cell
    now = select(func.count(Unit.id)).join(UnitKind, UnitKind.code == Unit.kind_code)
    now = now.where(cell, under(Unit.path, unit.path), Unit.dissolved_on.is_(None))
    here = select(UnitSpell.unit_id).join(UnitKind, UnitKind.code == UnitSpell.kind_code)
    here = here.where(cell, under(UnitSpell.path, stood), UnitSpell.starts_on <= first.last)
    here = here.where(or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > first.last))
    came = system.scalar(now.where(Unit.id.not_in(here))) or 0
    stay = select(Unit.id).where(under(Unit.path, unit.path), Unit.dissolved_on.is_(None))
    left = select(func.count()).select_from(here.where(UnitSpell.unit_id.not_in(stay)).subquery())
    return came, system.scalar(left) or 0
