"""Grades by unit of a quarter: what the units directly below one come to, and how many of their cells lack a
meeting, at any level of the tree, from the rows of these units alone (units/sums.py)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from models.core.counts import average, percent
from models.core.periods import Quarter
from models.duties.standing import Lacking, lacking_by_child
from models.scoring.grade_sums import FIELD as GRADES
from models.scoring.grade_sums import UNSCORED, Grades
from models.totals.duty_sums import MET
from models.totals.folding import folded_to, waiting
from models.units.sums import Sums, at_place, by_child, tops
from models.units.units import BY_NAME, UnitSpell, then_in


@dataclass(frozen=True)
class Line:
    """What a unit and all below it come to in a quarter; `unit` is None for what stands with none of those
    listed: what a committee held while it was a cell itself. Of a cell there is one line, its own."""

    unit: UnitSpell | None
    grades: Grades
    lacking: Lacking

    @property
    def held(self) -> int:
        """Regular meetings held."""
        return sum(n for n, _total in self.grades.values())

    @property
    def scored(self) -> int:
        """Those of them with a voted sheet: what shares are of."""
        return self.held - self.count(UNSCORED)

    def count(self, grade: str) -> int:
        """Meetings of a grade."""
        return self.grades.get(grade, (0, 0))[0]

    def share(self, grade: str) -> int | None:
        """Tenths of a percent of the scored."""
        return percent(self.count(grade), self.scored)

    @property
    def points(self) -> int | None:
        """Average in hundredths."""
        return average(sum(total for _n, total in self.grades.values()), self.scored)


@dataclass(frozen=True)
class ByUnit:
    """The units directly below one, in the order of names, and what all come to. `folded_to`: up to when all
    that was done is in these rows, where the worker folds them; None where they are of this very moment."""

    lines: list[Line]
    whole: Line
    folded_to: datetime | None


def by_unit(db: Session, then: UnitSpell, quarter: Quarter, day: date) -> ByUnit:
    """Grades by unit below a unit as it stood in the quarter, as of a day for what is missing. Five
    statements, whatever stands below; above the Blocs none of them goes through cells."""
    span = (quarter.months[0], quarter.months[2])
    sums = by_child(db, then.path, (GRADES, MET), *span)
    own = at_place(db, then.path, GRADES, *span)
    below, whole_to = stood_under(db, then, quarter), told_to(db, then, quarter)
    if whole_to is not None or (below and all(spell.kind.is_root for spell in below)):
        lacking = {number: _lacking(found.get(MET, {}), day) for number, found in sums.items()}
    else:
        lacking = lacking_by_child(db, then.path, quarter, day)
    lines = [
        Line(spell, sums.get(spell.unit_id, {}).get(GRADES, {}), lacking.get(spell.unit_id, Lacking()))
        for spell in below
    ]
    whole = Line(None, _added(own.values()), _all_lacking(lacking.values()))
    rest = Line(then if then.kind.is_cell else None, _less(whole.grades, lines), _rest(whole.lacking, lines))
    lines += [rest] if rest.held or rest.lacking.cells else []
    return ByUnit(lines, whole, whole_to)


def told_to(db: Session, then: UnitSpell, quarter: Quarter) -> datetime | None:
    """Up to when all that was done below a unit is in its sums, where the worker folds them: above the Blocs.
    None where they are of this very moment."""
    if then.kind.is_root:
        return None
    inside = f"{then.path}0."
    top = tops(db, [(inside, quarter.first)])[inside, quarter.first]
    if top == inside:
        return folded_to(db, then.path)
    return waiting(db, then.path) if top == then.path else None  # it owes a report and may stand above a Bloc


def stood_under(db: Session, then: UnitSpell, quarter: Quarter) -> list[UnitSpell]:
    """What stood directly below a unit at the end of the quarter, or ended in it there."""
    return list(db.scalars(select(UnitSpell).where(*_under(then, quarter)).order_by(*BY_NAME)))


def one_under(db: Session, then: UnitSpell, quarter: Quarter, number: int) -> UnitSpell | None:
    """The same, if it is this unit."""
    return db.scalar(select(UnitSpell).where(*_under(then, quarter), UnitSpell.unit_id == number))


def named_under(db: Session, then: UnitSpell, quarter: Quarter) -> list[tuple[int, str]]:
    """The same as numbers and names alone, of which there may be thousands."""
    found = select(UnitSpell.unit_id, UnitSpell.name).where(*_under(then, quarter)).order_by(*BY_NAME)
    return [(number, name) for number, name in db.execute(found)]


def _under(then: UnitSpell, quarter: Quarter) -> list[ColumnElement[bool]]:
    return [
        UnitSpell.parent_id == then.unit_id,
        UnitSpell.starts_on <= quarter.last,
        then_in(UnitSpell, UnitSpell.unit_id, quarter.first),
        or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > quarter.first),
    ]


def _lacking(sums: Sums, day: date) -> Lacking:
    missing = sum(n for since, (n, _total) in sums.items() if since and since < day.isoformat())
    return Lacking(sum(n for n, _total in sums.values()), missing)


def _all_lacking(parts: Iterable[Lacking]) -> Lacking:
    known = list(parts)
    return Lacking(sum(each.cells for each in known), sum(each.missing for each in known))


def _rest(whole: Lacking, lines: Iterable[Line]) -> Lacking:
    listed = _all_lacking(line.lacking for line in lines)
    return Lacking(whole.cells - listed.cells, whole.missing - listed.missing)


def _added(parts: Iterable[Grades]) -> Grades:
    found: Grades = {}
    for part in parts:
        for grade, (n, total) in part.items():
            known = found.get(grade, (0, 0))
            found[grade] = known[0] + n, known[1] + total
    return found


def _less(whole: Grades, lines: Iterable[Line]) -> Grades:
    """What is left of the whole once the units listed are taken out."""
    taken = _added(line.grades for line in lines)
    left = {
        grade: (n - taken.get(grade, (0, 0))[0], total - taken.get(grade, (0, 0))[1])
        for grade, (n, total) in whole.items()
    }
    return {grade: found for grade, found in left.items() if found[0]}
