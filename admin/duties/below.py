"""Above the Blocs a number of duties stands on no list of them: how many there are below each unit, with the
door to the same page of that unit, down to the Bloc that lists them."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.duties.asked import filters, way
from admin.duties.counts import glossary, written
from admin.web.request import db
from models.core.base import today
from models.overview.tally import Below, asked_states, by_child
from models.totals.of_units import stood_under, told_to
from models.units.units import UnitSpell


def units_below(unit: UnitSpell, which: Below, state: str, endpoint: str = "duties.index") -> dict[str, Any]:
    """The units directly below one, each with how many of the duties that are meant stand there."""
    counts, wanted = by_child(db(), which, today()), asked_states(state)
    here = {number: sum(each[name] for name in wanted) for number, each in counts.items()}
    kept: dict[str, Any] = {"quarter": str(which.quarter), "source": filters()[0], "state": state}
    units = stood_under(db(), unit, which.quarter)
    rows = [
        (spell.name, here.pop(spell.unit_id), url_for(endpoint, unit=spell.unit_id, **kept))
        for spell in units
        if here.get(spell.unit_id)
    ]
    rest = sum(here.values())
    rows += [(_("Held by the unit itself, or by none of those listed"), rest, "")] if rest else []
    return {
        "crumbs": way(unit, which.quarter.first),
        "units": [spell.unit_id for spell in units],
        "rows": [{"name": name, "n": written(n), "url": url} for name, n, url in rows],
        "folded_to": told_to(db(), unit, which.quarter),
        "glossary": glossary("duties_missing", "units_lacking"),
    }
