"""What the lists of units and of cells ask the database for, and by which indexes they are read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from flask import g
from sqlalchemy import select

from admin.lists.shown import Shown, names_of
from admin.lists.walks import Walk
from admin.web.request import db
from admin.web.words import named
from models.access.guard import standing, values
from models.units.units import Unit, UnitKind


def kind_choices() -> list[tuple[str, str]]:
    """Kinds of unit, from the top of the tree down."""
    if "unit_kinds" not in g:  # asked once for a list that names them in its rows and in a filter
        g.unit_kinds = values(db(), _kinds())
    return [(kind.code, named(kind)) for kind in g.unit_kinds]


@cache
def _kinds() -> Any:
    found = select(UnitKind.code, UnitKind.name, UnitKind.name_en)
    return standing(found.order_by(UnitKind.position))


ON_PAGE: Mapping[str, Shown] = {
    "name": Shown(Unit.name),
    "code": Shown(Unit.code),
    "kind": Shown(Unit.kind_code, names=lambda _codes: dict(kind_choices())),
    "parent": Shown(Unit.parent_id, names=names_of),
    "founded_on": Shown(Unit.founded_on),
    "dissolved_on": Shown(Unit.dissolved_on),
    "successor": Shown(Unit.successor_id, names=names_of),
    "contact": Shown(Unit.contact),
}
"""By the columns of the list of units."""
WALKS: Mapping[str | None, Walk] = {
    None: Walk(Unit, "ix_unit_sort_key"),
    "name": Walk(Unit, "ix_unit_sort_key"),
    "code": Walk(Unit, "ix_unit_code"),
    "founded_on": Walk(Unit, "ix_unit_founded_on"),
    "dissolved_on": Walk(Unit, "ix_unit_ended"),
}
"""By the columns that order them; None for the lists' own order."""
