"""Forms of a period filled in by units and added up the tree (design 3.8):
what a superior shows is made of its units' counts, never of their means.

A form is answered on one version for one month, quarter, half-year or year; its facts
are the figures of the unit's own months in it (figures.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, ForeignKey, Index, Text, UniqueConstraint, and_, func, select
from sqlalchemy.orm import Mapped, Session, foreign, mapped_column, relationship, selectinload

from models.access.grants import Principal, require
from models.access.scopes import Rises, under
from models.core.base import Base, Id, now
from models.core.errors import Checks, Invalid, Refusal
from models.core.periods import Term
from models.definitions.definitions import Definition, DefinitionVersion, Field, get_version
from models.definitions.formulas import Known
from models.definitions.in_force import all_in_force
from models.definitions.judging import computed, facts_of, know
from models.definitions.report_forms import asked_only, clean_answers, findings, reason_at
from models.definitions.totals import Part, parts_of, shown, way_of
from models.definitions.totals import add_up as add_parts
from models.platform.journal import canonical, record
from models.reports.figures import Figures, cell_terms
from models.units.units import Place, Unit, UnitSpell, above_then, number_of, stood_in, then_in


class FormSheet(Rises, Base):
    """A unit's answer to a form of a period (biểu theo kỳ). `answers` is JSON of stored values by code."""

    __tablename__ = "form_sheet"
    follows = "ends_on"
    __table_args__ = (
        UniqueConstraint("unit_id", "starts_on", "version_id", name="uq_form_sheet_unit_id_starts_on"),
        Index("ix_form_sheet_ends_on", "ends_on", "id"),
    )

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    answers: Mapped[str] = mapped_column(Text, default="{}")
    saved_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    unit_then: Mapped[UnitSpell] = relationship(primaryjoin=lambda: in_term(UnitSpell), viewonly=True)
    """The unit as it was at the end of the period."""
    version: Mapped[DefinitionVersion] = relationship(lazy="joined", innerjoin=True, viewonly=True)

    @property
    def term(self) -> Term:
        """Its period."""
        return Term.between(self.starts_on, self.ends_on)

    @property
    def values(self) -> dict[str, str]:
        """Stored values by code."""
        return dict(json.loads(self.answers))


def in_term(spell: Any) -> ColumnElement[bool]:
    """What the unit of a sheet was in the quarter of its period's last day (`then_in`)."""
    found: ColumnElement[bool] = and_(
        spell.unit_id == foreign(FormSheet.unit_id),
        spell.counts_from <= FormSheet.ends_on,
        spell.counts_until > FormSheet.ends_on,
    )
    return found


def period_of(version: DefinitionVersion) -> str:
    """Of which period a form is: a name of `LENGTHS`; of a year where it does not say."""
    return str(version.rule.get("period", "year"))


def begin_form(db: Session, by: Principal, unit: Unit, term: Term, code: str = "") -> FormSheet:
    """The unit's sheet of a form for a period, begun when there is none: of the form with this code, or of
    the only one of such periods, in force on its last day. Raises `form.year`; `Invalid` at `form`: none is
    in force, or several are and none is named; at `part`: it is of other periods (`form.of_quarter`)."""
    require(by, "report.prepare", unit.id, unit.path)
    if not 2000 <= term.first.year <= 2999:
        raise Refusal("form.year")
    place = stood_in(db, unit, term.last)
    held = all_in_force(db, "period_form", place, term.last)
    meant = [version for version in held if code in ("", version.definition.code)]
    if not meant:
        raise Invalid({"form": Refusal("definition.none", kind="period_form", day=term.last)})
    fitting = [version for version in meant if period_of(version) == term.kind]
    if not fitting:
        raise Invalid({"part": Refusal(f"form.of_{period_of(meant[0])}")})
    if len(fitting) > 1:
        raise Invalid({"form": Refusal("field.required")})
    version = fitting[0]
    found = select(FormSheet).where(FormSheet.unit_id == unit.id, FormSheet.starts_on == term.first)
    sheet = db.scalar(found.where(FormSheet.version_id == version.id))
    if sheet is None:
        sheet = FormSheet(unit_id=unit.id, path=place, version_id=version.id)
        sheet.starts_on, sheet.ends_on = term.first, term.last
        db.add(sheet)
        record(db, by, "form.begin", sheet, starts_on=term.first, last_on=term.last)
    return sheet


def forms_known(db: Session) -> dict[str, tuple[str, str]]:
    """Name and period of the forms that are published for somebody's units, by code; of forms of one code,
    those of the newest version of the issuer below."""
    found = select(DefinitionVersion).join(Definition)
    found = found.where(Definition.kind == "period_form", DefinitionVersion.state == "published")
    found = found.order_by(Definition.name, func.length(Definition.path), DefinitionVersion.number)
    return {each.definition.code: (each.definition.name, period_of(each)) for each in db.scalars(found)}


def fill_form(db: Session, by: Principal, sheet: FormSheet, seen: int, typed: Mapping[str, Any]) -> FormSheet:
    """Keep what was typed. Raises `Invalid` at the fields: what a kind refuses, and rules that block."""
    require(by, "report.prepare", sheet.unit_id, sheet.path)
    if sheet.row_version != seen:
        raise Refusal("stale")
    version = get_version(db, sheet.version_id)
    figures, case = term_figures(db, sheet), case_of(sheet)
    values = clean_answers(version, typed, figures, case)
    values = asked_only(version, values, know(version, case, values, figures))
    checks = Checks()
    for broken in findings(version, values, figures, case):
        at = reason_at(version, broken.at) if broken.level == "explain" else broken.at
        checks.need(broken.level == "warn", at, "rule.broken", message=broken.message)
    checks.done()
    sheet.answers, sheet.saved_at = canonical(values), now()
    record(db, by, "form.fill", sheet)
    return sheet


def case_of(sheet: FormSheet) -> dict[str, str]:
    """What conditions of a form may ask of the unit: its kind at the end of the period."""
    return {"unit_kind": sheet.unit_then.kind_code if sheet.unit_then is not None else ""}


def term_figures(db: Session, sheet: FormSheet) -> Figures:
    """The counts of a cell's months of the period; nothing for a unit that holds no meetings of its own."""
    return cell_terms(db, [sheet.unit_id], sheet.term).get(sheet.unit_id, {})


def known_of(db: Session, sheet: FormSheet) -> Known:
    """All that is known of a sheet as it is kept."""
    version = get_version(db, sheet.version_id)
    return know(version, case_of(sheet), sheet.values, term_figures(db, sheet))


def last_answers(db: Session, sheet: FormSheet) -> dict[str, str]:
    """What the unit answered to the same form, in whichever version, for the period before."""
    same = select(DefinitionVersion.id).where(DefinitionVersion.definition_id == sheet.version.definition_id)
    found = select(FormSheet).where(FormSheet.unit_id == sheet.unit_id, FormSheet.version_id.in_(same))
    found = found.where(FormSheet.ends_on < sheet.starts_on).order_by(FormSheet.ends_on.desc())
    before = db.scalar(found.limit(1))
    return before.values if before is not None else {}


def outcome_of(db: Session, sheet: FormSheet) -> dict[str, str]:
    """Stored values of what is asked, and computed ones."""
    version, known = get_version(db, sheet.version_id), known_of(db, sheet)
    return asked_only(version, sheet.values, known) | computed(version, known)


@dataclass(frozen=True)
class Total:
    """A field added up: its words, how, and over how many units."""

    field: Field
    way: str
    text: str
    units: int


def totals(
    db: Session, by: Principal, unit: Place, version: DefinitionVersion, term: Term
) -> tuple[int, list[Total]]:
    """What the units at and under `unit` answered, added up: number of sheets, and each field's
    total; of texts each unit's, in the order of units."""
    rows = answered(db, by, unit, version, term)
    parts = [parts_of(version, row.values, row.known) for row in rows]
    return len(rows), [_total(field, parts) for field in version.fields if way_of(field) != "none"]


class Answered(NamedTuple):
    """What a unit answered: the sheet's number, the unit as it was called then, its superior's name, when it
    was saved, stored values by code with computed ones, and what these were computed from."""

    number: int
    unit: str
    above: str
    saved_at: datetime | None
    values: dict[str, str]
    known: Known


def answered(
    db: Session, by: Principal, unit: Place, version: DefinitionVersion, term: Term
) -> list[Answered]:
    """What the units at and under `unit` answered to a version for a period, in the order of units; a number
    of statements that does not grow with them."""
    require(by, "report.see", number_of(unit), unit.path)
    then = then_in(UnitSpell, FormSheet.unit_id, term.last)
    found = select(FormSheet, UnitSpell).join(UnitSpell, then).order_by(UnitSpell.sort_key, FormSheet.id)
    found = found.where(
        FormSheet.version_id == version.id,
        FormSheet.starts_on == term.first,
        under(FormSheet.path, stood_in(db, unit, term.last)),
    )
    rows = db.execute(found.options(selectinload(UnitSpell.above))).all()
    figures = cell_terms(db, [sheet.unit_id for sheet, _spell in rows], term) if facts_of(version) else {}
    told = []
    for sheet, spell in rows:
        known = know(version, {"unit_kind": spell.kind_code}, sheet.values, figures.get(sheet.unit_id, {}))
        values = asked_only(version, sheet.values, known) | computed(version, known)
        above = above_then(spell, term.last)
        told.append(Answered(sheet.id, spell.name, above, sheet.saved_at, values, known))
    return told


def _total(field: Field, parts: list[dict[str, Part]]) -> Total:
    whole = add_parts(field, (part[field.code] for part in parts))
    return Total(field, way_of(field), shown(field, whole), int(whole.get("n", 0)))
