"""Which forms of a period were sent at and below a unit, period by period: what a report's page, and the
workbook of a quarter or a year, tell beside the figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can
from models.access.scopes import under
from models.core.periods import LENGTHS, Quarter, Term
from models.core.spelling import fold
from models.definitions.definitions import Definition, DefinitionVersion
from models.filling.missing import each_form
from models.reports.period_forms import FormSheet, counting, period_of
from models.totals.form_sums import SHEETS, FormSum
from models.totals.of_duties import above_blocs
from models.units.units import UnitSpell, stood_each, stood_in

Held = Mapping[int, list[Term]]
"""Periods by the number of a version of a form."""


def held_between(db: Session, unit: UnitSpell, within: Term) -> Held:
    """Versions that were sent of periods that end within some months, in the order of names; of each occasion
    all days together, wherever the unit stood in each quarter. Three statements."""
    found = select(FormSheet.version_id, FormSheet.starts_on, FormSheet.ends_on).distinct()
    found = found.where(counting(), FormSheet.ends_on.between(within.first, within.last))
    asked = [(unit.unit_id, quarter.last) for quarter in within.quarters]
    places = {*stood_each(db, asked).values()} or {unit.path}
    found = found.where(or_(*(under(FormSheet.path, place) for place in sorted(places))))
    terms: dict[int, set[Term]] = {}
    for number, first, last in db.execute(found):
        terms.setdefault(number, set()).add(Term.between(first, last))
    return _in_order(db, terms, within)


def counted_between(db: Session, unit: UnitSpell, within: Term) -> Held:
    """The same of what is added up at a place, where nobody goes through a country's sheets: two
    statements."""
    found = select(FormSum.version_id, FormSum.starts_on).where(
        FormSum.path == stood_in(db, unit, within.last)
    )
    found = found.where(FormSum.field == SHEETS, FormSum.starts_on.between(_earliest(within), within.last))
    starts: dict[int, set[date]] = {}
    for number, first in db.execute(found):
        starts.setdefault(number, set()).add(first)
    known = _versions(db, starts)
    terms = {number: {_term_of(known[number], first) for first in days} for number, days in starts.items()}
    ending = {n: {t for t in each if within.first <= t.last <= within.last} for n, each in terms.items()}
    return _in_order(db, {n: each for n, each in ending.items() if each}, within)


def _earliest(within: Term) -> date:
    """The first day of the longest period that ends within some months."""
    return Term.of("year", within.first).first


def _term_of(version: DefinitionVersion, first: date) -> Term:
    kind = period_of(version)
    return Term.of(kind, first) if kind in LENGTHS else Term(first, 0)


def _versions(db: Session, numbers: Mapping[int, object]) -> dict[int, DefinitionVersion]:
    found = select(DefinitionVersion).where(DefinitionVersion.id.in_(sorted(numbers)))
    return {each.id: each for each in db.scalars(found)} if numbers else {}


def _in_order(db: Session, terms: Mapping[int, set[Term]], within: Term) -> Held:
    known = _versions(db, terms)
    every = sorted(known.values(), key=lambda each: (fold(each.definition.name), each.number, each.id))
    return {each.id: [within] if period_of(each) == "occasion" else sorted(terms[each.id]) for each in every}


@dataclass(frozen=True)
class HeldForm:
    """A form in a period as a report's page names it: how many sent it, of how many who owe it (0: nobody
    does), and the number of a sheet by which its pages are opened (None: nobody began one)."""

    name: str
    term: Term
    sent: int
    owed: int
    sheet: int | None


def forms_held(db: Session, by: Principal, unit: UnitSpell, quarter: Quarter, day: date) -> list[HeldForm]:
    """Forms of periods that end in a quarter, owed or sent at and below a unit; three statements. Nobody goes
    through a country's sheets for a page: above the Blocs there are none."""
    if not can(by, "report.see", unit.unit_id, unit.path) or above_blocs(db, unit, quarter):
        return []
    of, sent = DefinitionVersion.definition_id, func.count(FormSheet.sent_at)
    found = select(of, FormSheet.starts_on, FormSheet.ends_on, Definition.name, sent, func.min(FormSheet.id))
    found = found.join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.join(Definition, Definition.id == of).group_by(
        of, FormSheet.starts_on, FormSheet.ends_on, Definition.name
    )
    found = found.where(FormSheet.ends_on.between(quarter.first, quarter.last))
    found = found.where(under(FormSheet.path, stood_in(db, unit, quarter.last)))
    told: dict[tuple[int, date], HeldForm] = {}
    for form, first, last, name, n, number in db.execute(found):
        told[form, first] = HeldForm(name, Term.between(first, last), n, 0, number)
    for each in each_form(db, by, unit, quarter, day):
        here = told.get((each.form, each.term.first))
        sheet = here.sheet if here is not None else None
        sent_, owed = each.standing.sent, each.standing.owed
        told[each.form, each.term.first] = HeldForm(each.name, each.term, sent_, owed, sheet)
    return sorted(told.values(), key=lambda row: (row.term.last, fold(row.name), row.sheet or 0))
