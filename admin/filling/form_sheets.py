"""Forms of a period in the workbook of a quarter or a year: a sheet a form, a row a unit and period, the rows
of each table on a sheet of their own; above the Blocs a row a unit directly below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from flask_babel import gettext as _

from admin.risen.forms import units_rows
from admin.web.request import by, db
from admin.web.words import term_word
from forms.excel.sheets.form_answers import Row, answer_bulks
from forms.excel.sheets.quarter import Bulk
from forms.excel.write.book import Column as Sheet
from forms.said import name_of
from models.access.grants import can
from models.answers.held import Held, counted_between, held_between
from models.answers.listing import SENT, Wanted, list_answers
from models.core.base import day_of, today
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.report_forms import with_reasons
from models.totals.of_duties import above_blocs
from models.units.units import UnitSpell

SHORT = 15
"""Letters of a form's name beside which the number of its version still stands in the name of a sheet."""


def form_bulks(unit: UnitSpell, within: Term) -> list[Bulk]:
    """Sheets of the forms whose periods end within some months, that were sent at and below a unit."""
    if not can(by(), "report.see", unit.unit_id, unit.path):
        return []
    if above_blocs(db(), unit, Quarter.of(within.last)):
        each = counted_between(db(), unit, within)
        named = _named(each)
        return [_by_unit(unit, name, version, each[version.id]) for name, version in named]
    held = held_between(db(), unit, within)
    return [
        bulk for name, version in _named(held) for bulk in _by_sheet(unit, name, version, held[version.id])
    ]


def _by_sheet(unit: UnitSpell, name: str, version: DefinitionVersion, terms: Sequence[Term]) -> list[Bulk]:
    first = [Sheet("unit", _("Unit"), width=40), Sheet("above", _("Under"), width=40)]
    first += [Sheet("period", _("Period"), width=18), Sheet("sent", _("Sent"), "date", 12)]
    rows: list[Row] = []
    for term in terms:
        found = list_answers(db(), by(), unit, version, term, Wanted(state=SENT), today(), None).rows
        for each in found:
            if each.version is None and each.sent_at is not None and each.starts_on is not None:
                of = term if each.starts_on == term.first else Term(each.starts_on, 0)
                said = (each.unit, each.above, term_word(of), day_of(each.sent_at))
                rows.append(Row(said, each.values))
    return answer_bulks(name, first, with_reasons(version), rows)


def _by_unit(unit: UnitSpell, name: str, version: DefinitionVersion, terms: Sequence[Term]) -> Bulk:
    columns, rows = list[Sheet](), list[list[object]]()
    for term in terms:
        columns, told = units_rows(unit, version, term)
        rows += [[term_word(term), *row] for row in told]
    return Bulk(name, [Sheet("period", _("Period"), width=18), *columns], rows)


def _named(held: Held) -> list[tuple[str, DefinitionVersion]]:
    """Versions with what their sheets are called: of several of one form each says which it is, in as many
    letters as the name of a sheet has."""
    versions = [get_version(db(), number) for number in held]
    several = Counter(version.definition_id for version in versions)
    found = []
    for version in versions:
        name: str = name_of(version.definition)
        if several[version.definition_id] > 1:
            short = name if len(name) <= SHORT else f"{name[: SHORT - 1].strip()}…"
            name = _("%(name)s, version %(number)s", name=short, number=version.number)
        found.append((name, version))
    return found
