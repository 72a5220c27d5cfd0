"""Above the Blocs a number of duties stands on no list of them: how many there are below each unit, with the
door to the same page of that unit, down to the Bloc that lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from flask import url_for
from flask_babel import gettext as _

from admin.duties.asked import filters, way
from admin.duties.counts import glossary, written
from admin.web.request import db
from models.core.base import today
from models.core.periods import Quarter
from models.overview.tally import Below, asked_states, by_child
from models.totals.of_duties import above_blocs
from models.totals.of_units import stood_under, told_to
from models.units.units import UnitSpell

T = TypeVar("T")


def each_below(
    tops: Sequence[UnitSpell],
    quarter: Quarter,
    told: Callable[[str], Mapping[int, T]],
    live: Callable[[str], T],
) -> list[tuple[UnitSpell | None, T]]:
    """What each unit directly below some places above the Blocs comes to: `told` of a place, by the number of
    the unit. None stands for what is of none of them. A place that is not above the Blocs is one of those
    listed, with what it comes to itself (`live`). Units of which nothing is told are left out."""
    rows: list[tuple[UnitSpell | None, T]] = []
    for top in tops:
        if not above_blocs(db(), top, quarter):
            rows.append((top, live(top.path)))
            continue
        found = dict(told(top.path))
        units = [unit for unit in stood_under(db(), top, quarter) if unit.unit_id in found]
        rows += [(unit, found.pop(unit.unit_id)) for unit in units]
        rows += [(None, each) for each in found.values()]
    return rows


def called_below(unit: UnitSpell | None) -> str:
    """How a page calls one of them."""
    return unit.name if unit is not None else _("Held by the unit itself, or by none of those listed")


def folded(tops: Sequence[UnitSpell], quarter: Quarter) -> dict[str, Any]:
    """What a page that is told by the units below says of it: up to when all that was done is in."""
    known = [told_to(db(), top, quarter) for top in tops]
    return {"folded_to": min((moment for moment in known if moment is not None), default=None)}


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
    rows += [(called_below(None), rest, "")] if rest else []
    return {
        "crumbs": way(unit, which.quarter.first),
        "units": [spell.unit_id for spell in units],
        "rows": [{"name": name, "n": written(n), "url": url} for name, n, url in rows],
        "folded_to": told_to(db(), unit, which.quarter),
        "glossary": glossary("duties_missing", "units_lacking"),
    }
