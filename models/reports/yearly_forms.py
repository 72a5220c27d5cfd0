"""Yearly forms filled in by units and added up the tree (design 3.8):
what a superior shows is made of its units' counts, never of their means.

A form is answered on one version for one year; its facts
are the figures of the unit's own twelve months (figures.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, Text, UniqueConstraint, and_, extract, func, select
from sqlalchemy.orm import Mapped, Session, foreign, mapped_column, relationship

from models.access.grants import Principal, require
from models.access.scopes import Rises, under
from models.core.base import Base, Id, now
from models.core.errors import Checks, Invalid, Refusal
from models.definitions.definitions import Definition, DefinitionVersion, Field, get_version
from models.definitions.in_force import all_in_force
from models.definitions.judging import computed, facts_of, know
from models.definitions.report_forms import clean_answers, findings
from models.definitions.totals import Part, parts_of, shown, way_of
from models.definitions.totals import add_up as add_parts
from models.platform.journal import canonical, record
from models.reports.figures import Figures, cell_years
from models.units.units import Place, Unit, UnitSpell, number_of, stood_in, then_in


class FormSheet(Rises, Base):
    """A unit's answer to a yearly form (biểu năm). `answers` is JSON of stored values by code."""

    __tablename__ = "form_sheet"
    follows = "year"
    __table_args__ = (
        UniqueConstraint("unit_id", "year", "version_id", name="uq_form_sheet_unit_id_year"),
        Index("ix_form_sheet_year", "year", "id"),
    )

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    year: Mapped[int]
    answers: Mapped[str] = mapped_column(Text, default="{}")
    saved_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    unit_then: Mapped[UnitSpell] = relationship(primaryjoin=lambda: in_year(UnitSpell), viewonly=True)
    """The unit as it was at the end of the year."""
    version: Mapped[DefinitionVersion] = relationship(lazy="joined", innerjoin=True, viewonly=True)

    @property
    def values(self) -> dict[str, str]:
        """Stored values by code."""
        return dict(json.loads(self.answers))


def in_year(spell: Any) -> ColumnElement[bool]:
    """What the unit of a sheet was in the last quarter of its year: quarters begin within years, so
    that their years tell (`then_in`)."""
    found: ColumnElement[bool] = and_(
        spell.unit_id == foreign(FormSheet.unit_id),
        extract("year", spell.counts_from) <= FormSheet.year,
        extract("year", spell.counts_until) > FormSheet.year,
    )
    return found


def begin_form(db: Session, by: Principal, unit: Unit, year: int, code: str = "") -> FormSheet:
    """The unit's sheet of a yearly form in force on the year's last day, begun when there is none: of the
    form with this code, or of the only one. Raises `form.year`; `Invalid` at `form`: none is in force, or
    several are and none is named."""
    require(by, "report.prepare", unit.id, unit.path)
    if not 2000 <= year <= 2999:
        raise Refusal("form.year")
    last = date(year, 12, 31)
    held = all_in_force(db, "year_form", stood_in(db, unit, last), last)
    meant = [version for version in held if code in ("", version.definition.code)]
    if not meant:
        raise Invalid({"form": Refusal("definition.none", kind="year_form", day=last)})
    if len(meant) > 1:
        raise Invalid({"form": Refusal("field.required")})
    version = meant[0]
    sheet = db.scalar(
        select(FormSheet).where(
            FormSheet.unit_id == unit.id, FormSheet.year == year, FormSheet.version_id == version.id
        )
    )
    if sheet is None:
        sheet = FormSheet(
            unit_id=unit.id, path=stood_in(db, unit, date(year, 12, 31)), version_id=version.id, year=year
        )
        db.add(sheet)
        record(db, by, "form.begin", sheet, year=year)
    return sheet


def forms_known(db: Session) -> dict[str, str]:
    """Names of the yearly forms that are published for somebody's units, by code; of forms of one code, that
    of the issuer below."""
    found = select(Definition.code, Definition.name).join(DefinitionVersion)
    found = found.where(Definition.kind == "year_form", DefinitionVersion.state == "published").distinct()
    rows = db.execute(found.order_by(Definition.name, func.length(Definition.path)))
    return {code: name for code, name in rows}


def fill_form(db: Session, by: Principal, sheet: FormSheet, seen: int, typed: Mapping[str, Any]) -> FormSheet:
    """Keep what was typed. Raises `Invalid` at the fields: what a kind refuses, and rules that block."""
    require(by, "report.prepare", sheet.unit_id, sheet.path)
    if sheet.row_version != seen:
        raise Refusal("stale")
    version = get_version(db, sheet.version_id)
    figures = year_figures(db, sheet)
    values = clean_answers(version, typed, figures)
    checks = Checks()
    for broken in findings(version, values, figures):
        checks.need(broken.level == "warn", broken.at, "rule.broken", message=broken.message)
    checks.done()
    sheet.answers, sheet.saved_at = canonical(values), now()
    record(db, by, "form.fill", sheet)
    return sheet


def year_figures(db: Session, sheet: FormSheet) -> Figures:
    """The counts of a cell's twelve months; nothing for a unit that holds no meetings of its own."""
    return cell_years(db, [sheet.unit_id], sheet.year).get(sheet.unit_id, {})


def outcome_of(db: Session, sheet: FormSheet) -> dict[str, str]:
    """Stored values and computed ones."""
    version = get_version(db, sheet.version_id)
    known = know(version, {}, sheet.values, year_figures(db, sheet))
    return sheet.values | computed(version, known)


@dataclass(frozen=True)
class Total:
    """A field added up: its words, how, and over how many units."""

    field: Field
    way: str
    text: str
    units: int


def totals(
    db: Session, by: Principal, unit: Place, version: DefinitionVersion, year: int
) -> tuple[int, list[Total]]:
    """What the units at and under `unit` answered, added up: number of sheets, and each field's
    total; of texts each unit's, in the order of units."""
    require(by, "report.see", number_of(unit), unit.path)
    then = then_in(UnitSpell, FormSheet.unit_id, date(year, 12, 31))
    found = select(FormSheet).join(UnitSpell, then).order_by(UnitSpell.sort_key, FormSheet.id)
    found = found.where(
        FormSheet.version_id == version.id,
        FormSheet.year == year,
        under(FormSheet.path, stood_in(db, unit, date(year, 12, 31))),
    )
    sheets = list(db.scalars(found))
    figures = cell_years(db, [sheet.unit_id for sheet in sheets], year) if facts_of(version) else {}
    parts = [_parts(version, sheet.values, figures.get(sheet.unit_id, {})) for sheet in sheets]
    return len(sheets), [_total(field, parts) for field in version.fields if way_of(field) != "none"]


def _parts(version: DefinitionVersion, values: dict[str, str], figures: Figures) -> dict[str, Part]:
    """A sheet's part of every field, computed ones with them."""
    known = know(version, {}, values, figures)
    return parts_of(version, values | computed(version, known), known)


def _total(field: Field, parts: list[dict[str, Part]]) -> Total:
    whole = add_parts(field, (part[field.code] for part in parts))
    return Total(field, way_of(field), shown(field, whole), int(whole.get("n", 0)))
