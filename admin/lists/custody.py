"""Who keeps the records of a cell that stands no more, as pages of a unit and of its meetings say it."""

from __future__ import annotations

from flask_babel import gettext as _
from sqlalchemy import select

from admin.web.request import db
from models.units.custody import sealed
from models.units.units import Unit


def custody(unit_id: int) -> list[tuple[str, str]]:
    """The cell that keeps the records, or that they are sealed; nothing to
    say of what stands as a cell, and no name that the reader may not read."""
    unit = db().scalar(select(Unit).where(Unit.id == unit_id))
    if unit is None or unit.stands_as_cell:
        return []
    if sealed(db(), unit):
        said = _("The records are sealed until a cell is named that keeps them.")
        return [(_("Who keeps the records"), said)]
    keeper = db().scalar(select(Unit).where(Unit.id == unit.custodian_id)) if unit.custodian_id else None
    return [(_("Who keeps the records"), keeper.name)] if keeper is not None else []
