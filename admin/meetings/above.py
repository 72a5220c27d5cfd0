"""Dates of meetings above the Blocs: no page names a country's cells one by one. How many dates are
registered, wait and were held is told by the units directly below, each the door to the same page of that
unit, down to the Bloc that names them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from flask_babel import gettext as _

from admin.duties.asked import way
from admin.duties.below import called_below, each_below, folded
from admin.duties.counts import written
from admin.web import address
from admin.web.request import db
from models.core.periods import Quarter
from models.totals import date_sums
from models.totals.date_sums import Dates
from models.totals.of_duties import above_blocs
from models.units.units import UnitSpell

Found = Callable[[str], Any]


def stand_above(tops: Sequence[UnitSpell], day: date) -> bool:
    """Whether some of these places stand above the Blocs."""
    return any(above_blocs(db(), top, Quarter.of(day)) for top in tops)


def units_of_month(tops: Sequence[UnitSpell], month: date, endpoint: str) -> dict[str, Any]:
    """What a month comes to for each unit directly below some places, with the door to the same page."""
    told: Found = lambda path: date_sums.below(db(), path, month)
    live: Found = lambda path: date_sums.at(db(), path, month)
    return _by_unit(tops, month, told, live, address.to_each(endpoint, "unit", month=f"{month:%Y-%m}"))


def units_of_day(tops: Sequence[UnitSpell], on: date) -> dict[str, Any]:
    """The same of one day."""
    told: Found = lambda path: date_sums.below_on(db(), path, on)
    live: Found = lambda path: date_sums.at_on(db(), path, on)
    return _by_unit(tops, on, told, live, address.to_each("calendar.day_view", "unit", on=on.isoformat()))


def _by_unit(
    tops: Sequence[UnitSpell], day: date, told: Found, live: Found, to: Callable[[int], str]
) -> dict[str, Any]:
    quarter = Quarter.of(day)
    numbers = (
        ("registered", _("Dates registered")),
        ("agreed", _("Dates agreed")),
        ("waiting", _("Dates that wait to be agreed")),
        ("held", _("Meetings that were held")),
    )
    found: list[tuple[UnitSpell | None, Dates]] = each_below(tops, quarter, told, live)
    rows = [
        {"name": called_below(unit), "url": to(unit.unit_id) if unit is not None else None}
        | {name: written(getattr(each, name)) for name, _label in numbers}
        for unit, each in found
        if each.registered or each.held
    ]
    columns: list[dict[str, Any]] = [{"label": _("Unit"), "key": "name"}]
    columns += [{"label": label, "key": name, "num": True} for name, label in numbers]
    return {"columns": columns, "rows": rows} | folded(tops, quarter)


def crumbs_of(tops: Sequence[UnitSpell], day: date, endpoint: str) -> list[tuple[str, str | None]] | None:
    """The way down to the unit that an address asks for; nothing where it asks for none."""
    return way(tops[0], day, endpoint) if address.number_if("unit") is not None else None
