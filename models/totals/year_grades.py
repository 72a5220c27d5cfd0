"""The grades that a form of a period gives (domain.md 2.1: a year is graded by its months): each cell under
an office with its superior, its months by grade and what the formulas come to, filled in or not."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import Principal, require
from models.access.scopes import under
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.periods import Term
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.formulas import NUMBER, sort_of
from models.definitions.judging import FORMULAS, computed, know
from models.reports.figures import cell_terms
from models.reports.period_forms import FormSheet
from models.units.units import (
    Place,
    UnitSpell,
    above_then,
    in_force_on,
    number_of,
    stood_each,
    stood_in,
    unit_in,
)


class CellGrade(NamedTuple):
    """A cell of the period's last day: its name and its superior's then, the sheet's number where it began
    the form, whether it sent it, how many months it owed and were graded, how many of each grade, what the
    formulas say."""

    unit: str
    above: str
    sheet: int | None
    sent: bool
    owed: int
    scored: int
    grades: tuple[int, ...]
    values: dict[str, str]


def grade_fields(version: DefinitionVersion) -> list[Field]:
    """Formulas of a form that come to a grade: to words, or to yes and no; numbers are none."""
    return [field for field in version.fields if field.kind in FORMULAS and _is_grade(field)]


def _is_grade(field: Field) -> bool:
    try:
        return sort_of(field.option.get("formula")) != NUMBER
    except Refusal:  # a draft's formula may be none yet
        return False


def place_seen(db: Session, by: Principal, sheet: FormSheet) -> UnitSpell:
    """Whose cells somebody sees from a sheet: those of the own unit above it, else the sheet's own."""
    asked = [(post.unit_id, sheet.ends_on) for post in by.posts if post.unit_id is not None]
    mine = [number for (number, _day), path in stood_each(db, asked).items() if sheet.path.startswith(path)]
    return unit_in(db, mine[0], sheet.ends_on) if mine else sheet.unit_then


def cell_grades(
    db: Session, by: Principal, place: Place, version: DefinitionVersion, term: Term
) -> list[CellGrade]:
    """Every cell at or under a place on the period's last day, by name; a number of statements that does not
    grow with them."""
    require(by, "report.see", number_of(place), place.path)
    path = stood_in(db, place, term.last)
    found = select(UnitSpell).where(in_force_on(term.last), under(UnitSpell.path, path))
    found = found.options(selectinload(UnitSpell.above)).order_by(UnitSpell.sort_key, UnitSpell.unit_id)
    cells = [spell for spell in db.scalars(found) if spell.kind.is_cell]
    begun = select(FormSheet).where(
        FormSheet.version_id == version.id, FormSheet.starts_on == term.first, under(FormSheet.path, path)
    )
    sheets = {sheet.unit_id: sheet for sheet in db.scalars(begun)}
    figures = cell_terms(db, [spell.unit_id for spell in cells], term) if term.months else {}
    rows = []
    for spell in cells:
        sheet, own = sheets.get(spell.unit_id), figures.get(spell.unit_id, {})
        values = sheet.values if sheet is not None else {}
        rows.append(
            CellGrade(
                spell.name,
                above_then(spell, term.last),
                sheet.id if sheet is not None else None,
                sheet is not None and sheet.sent_at is not None,
                own.get("owed", 0),
                own.get("scored", 0),
                tuple(own.get(grade, 0) for grade in GRADES),
                computed(version, know(version, {"unit_kind": spell.kind_code}, values, own)),
            )
        )
    return rows
