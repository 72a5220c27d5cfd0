"""What an address of duties asks for: the unit as it was, the quarter, kind and state; the way down to it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from sqlalchemy import Date, bindparam, select
from sqlalchemy.orm import contains_eager

from admin.duties.words import SOURCES
from admin.lists.posts import own_place
from admin.web import address
from admin.web.request import by, db
from models.access.guard import standing, values
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import STATES, Duty
from models.overview.tally import Below
from models.totals.of_duties import above_blocs
from models.units.units import Place, UnitSpell, number_of, spells, then_in

WITH_UNIT = contains_eager(Duty.about_then)
WITH_SUPERIOR = WITH_UNIT.selectinload(UnitSpell.above)


def asked_unit(day: date) -> UnitSpell:
    """The unit an address asks for, or the own one, as it was in the quarter of `day`, or where it stood
    elsewhere then as it is today; nobody's counts but of what is or was at or below an own unit."""
    asked = address.number_if("unit")
    if asked is None:
        asked = own_place()
    stood = spells(db(), asked)
    unit = next((s for when in (day, today()) for s in stood if s.counts_from <= when < s.counts_until), None)
    if unit is None or not any(unit.path.startswith(prefix) for prefix in by().places):
        raise Refusal("access.unknown")
    return unit


def asked_tops(day: date, own: Collection[int]) -> list[UnitSpell]:
    """The unit an address asks for; where it asks for none, those of these own units that stood under none of
    the others, as they were in the quarter of `day`."""
    if address.number_if("unit") is not None:
        return [asked_unit(day)]
    found = select(UnitSpell).where(UnitSpell.unit_id.in_(own), then_in(UnitSpell, UnitSpell.unit_id, day))
    stood = sorted(db().scalars(found), key=lambda unit: (len(unit.path), unit.unit_id)) if own else []
    return [
        unit
        for n, unit in enumerate(stood)
        if not any(unit.path.startswith(higher.path) for higher in stood[:n])
    ]


def filters() -> tuple[str, str]:
    """Kind and state of duties that the address asks for; empty for all."""
    source, state = request.args.get("source", ""), request.args.get("state", "")
    return source if source in SOURCES else "", state if state in (*STATES, "still") else ""


def below(unit: UnitSpell, quarter: Quarter) -> Below:
    """The duties that are meant: those of a cell, or of all that stands below a unit."""
    but, folded = None if unit.kind.is_cell else unit.unit_id, above_blocs(db(), unit, quarter)
    return Below(unit.path, quarter, filters()[0], but, folded)


def loaded(under: Place) -> Any:
    """What a list loads with its duties: nothing stands further down than a cell, whose own it lists."""
    return WITH_UNIT if under.kind.is_cell else WITH_SUPERIOR


def read_from() -> dict[str, Any]:
    """The parts of this address that its page reads."""
    return {
        name: request.args[name] for name in ("unit", "quarter", "source", "state") if name in request.args
    }


def way(unit: UnitSpell, day: date, endpoint: str = "duties.index") -> list[tuple[str, str | None]]:
    """From an own unit down to this one, as they stood in the quarter of `day`, by this page of each."""
    numbers = [int(n) for n in unit.path.split(".") if n]
    places = by().places
    found = values(db(), _called(), {"units": numbers, "day": day})
    seen = [row for row in found if any(row.path.startswith(place) for place in places)]
    above = [
        (row.name, url_for(endpoint, unit=row.unit_id, quarter=str(Quarter.of(day))))
        for row in sorted(seen, key=lambda row: len(row.path))
        if row.unit_id != unit.unit_id
    ]
    return [(_("Waiting for me"), "/"), *above, (unit.name, None)]


@cache
def _called() -> Any:
    these = UnitSpell.unit_id.in_(bindparam("units", expanding=True))
    then = then_in(UnitSpell, UnitSpell.unit_id, bindparam("day", type_=Date))
    return standing(select(UnitSpell.unit_id, UnitSpell.name, UnitSpell.path).where(these, then))


def called_under(duty: Duty, under: Place) -> str:
    """The name of the unit of a duty as read from `under`: cells of one name
    further down are told apart by what they belong to."""
    unit = duty.about_then
    near = under.kind.is_cell or number_of(under) in (unit.unit_id, unit.parent_id)
    superior = None if near else unit.superior(duty.quarter)
    return unit.name if superior is None else f"{unit.name} ({superior.name})"
