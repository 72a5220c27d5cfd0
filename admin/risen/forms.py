"""Forms of a period added up, as their page tells it: each field in its way, and the same by the units
directly below, each the door to its own page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.risen.told import total_line
from admin.web.request import by, db
from admin.web.words import word
from forms.excel.sheets.quarter import Bulk
from forms.excel.write.book import Column as Sheet
from forms.said import name_of, title_of
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.totals import outcome, way_of
from models.totals.of_forms import Branch, Total, branches, totals
from models.totals.of_units import told_to
from models.totals.pictures_of_forms import drawn_fields, is_number
from models.units.units import UnitSpell

TOTALS = "period_forms.totals_view"


def added_up(place: UnitSpell, version: DefinitionVersion, term: Term) -> dict[str, Any]:
    """How many filled in a form at and below a place, what each field comes to, and up to when all that was
    done is in it where the worker folds it."""
    count, found = totals(db(), by(), place, version, term)
    drawn = {field.code for field in drawn_fields(version)}
    rows = [
        total_line(t.field, t.part)
        | {"way": word("total", t.way), "code": t.field.code, "drawn": t.field.code in drawn}
        for t in found
    ]
    return {"count": count, "rows": rows, "folded_to": told_to(db(), place, Quarter.of(term.last))}


def by_unit(
    place: UnitSpell, version: DefinitionVersion, term: Term, sheet: int, door: str = TOTALS
) -> dict[str, Any]:
    """A table of the units directly below a place: how many filled the form in there, and each field that
    comes to one line. `sheet`: by whose page one came; `door`: the page that a unit opens."""
    found = branches(db(), by(), place, version, term)
    fields = _told_by_unit(found)
    columns: list[dict[str, Any]] = [
        {"label": _("Unit"), "key": "name"},
        {"label": _("Forms filled in"), "key": "n", "num": True},
        *({"label": title_of(field), "key": f"v_{field.code}", "num": True} for field in fields),
    ]
    rows = [
        {"name": each.unit.name, "n": each.sheets}
        | {"url": _door(each.unit, place, sheet, door)}
        | {f"v_{t.field.code}": t.text for t in each.totals if t.field in fields}
        for each in found
    ]
    return {"columns": columns, "rows": rows, "folded_to": told_to(db(), place, Quarter.of(term.last))}


def units_rows(
    place: UnitSpell, version: DefinitionVersion, term: Term
) -> tuple[list[Sheet], list[list[Any]]]:
    """The same as columns and rows of a workbook."""
    found = branches(db(), by(), place, version, term)
    fields = _told_by_unit(found)
    columns = [Sheet("unit", _("Unit"), width=40), Sheet("n", _("Forms filled in"), "integer", 12)]
    columns += [
        Sheet(field.code, title_of(field), "figure" if _is_figure(field) else "text", 24) for field in fields
    ]
    rows = [
        [each.unit.name, each.sheets, *(_cell(t) for t in each.totals if t.field in fields)] for each in found
    ]
    return columns, rows


def _is_figure(field: Field) -> bool:
    return is_number(field) and way_of(field) != "ratio"


def _cell(total: Total) -> int | float | str | None:
    """What a field comes to as a workbook holds it: a number where it comes to one."""
    number = outcome(total.field, total.part) if _is_figure(total.field) else None
    if number is None:
        return None if _is_figure(total.field) else total.text
    return number.numerator if number.denominator == 1 else float(number)


def units_bulk(place: UnitSpell, version: DefinitionVersion, term: Term) -> Bulk:
    """The same as a sheet of its own."""
    return Bulk(name_of(version.definition), *units_rows(place, version, term))


def _told_by_unit(found: Sequence[Branch]) -> list[Field]:
    return [t.field for t in (found[0].totals if found else ()) if t.way not in ("list", "rows", "columns")]


def _door(unit: UnitSpell, place: UnitSpell, sheet: int, door: str) -> str | None:
    """What stands below a unit; what it filled in itself is no door."""
    return url_for(door, id=sheet, unit=unit.unit_id) if unit.unit_id != place.unit_id else None
