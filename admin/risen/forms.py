"""Forms of a period added up, as their page tells it: each field in its way, and the same by the units
directly below, each the door to its own page."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.risen.told import total_line
from admin.web.request import by, db
from admin.web.words import word
from forms.said import title_of
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion
from models.totals.of_forms import branches, totals
from models.totals.of_units import told_to
from models.units.units import UnitSpell


def added_up(place: UnitSpell, version: DefinitionVersion, term: Term) -> dict[str, Any]:
    """How many filled in a form at and below a place, what each field comes to, and up to when all that was
    done is in it where the worker folds it."""
    count, found = totals(db(), by(), place, version, term)
    rows = [total_line(t.field, t.part) | {"way": word("total", t.way)} for t in found]
    return {"count": count, "rows": rows, "folded_to": told_to(db(), place, Quarter.of(term.last))}


def by_unit(place: UnitSpell, version: DefinitionVersion, term: Term, sheet: int) -> dict[str, Any]:
    """A table of the units directly below a place: how many filled the form in there, and each field that
    comes to one line. `sheet`: by whose page one came."""
    found = branches(db(), by(), place, version, term)
    fields = [t.field for t in (found[0].totals if found else ()) if t.way not in ("list", "rows", "columns")]
    columns: list[dict[str, Any]] = [
        {"label": _("Unit"), "key": "name"},
        {"label": _("Forms filled in"), "key": "n", "num": True},
        *({"label": title_of(field), "key": f"v_{field.code}", "num": True} for field in fields),
    ]
    rows = [
        {"name": each.unit.name, "n": each.sheets}
        | {"url": _door(each.unit, place, sheet)}
        | {f"v_{t.field.code}": t.text for t in each.totals if t.field in fields}
        for each in found
    ]
    return {"columns": columns, "rows": rows, "folded_to": told_to(db(), place, Quarter.of(term.last))}


def _door(unit: UnitSpell, place: UnitSpell, sheet: int) -> str | None:
    """What stands below a unit; what it filled in itself is no door."""
    if unit.unit_id == place.unit_id:
        return None
    return url_for("period_forms.totals_view", id=sheet, unit=unit.unit_id)
