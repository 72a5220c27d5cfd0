"""A draft for the builder's journeys."""

from __future__ import annotations

from datetime import date

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition
from models.units.units import get_unit
from tests.journeys.conftest import Site


def draft(site: Site, code: str, *titles: str) -> int:
    """A draft of the Bloc with whole-number fields."""
    fields = [{"code": f"members_{n}", "kind": "number", "title": title} for n, title in enumerate(titles)]
    with open_session(site.office.engine, SYSTEM) as db:
        bloc = get_unit(db, site.office.cast.units["K"])
        version = new_definition(db, SYSTEM, bloc, "period_form", code, "Biểu thử", date(2019, 1, 1))
        fill(db, SYSTEM, version, [{"code": "g", "title": "Nhóm", "fields": fields}], {})
        db.commit()
        return version.id
