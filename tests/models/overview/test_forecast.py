"""Before publishing: who takes a definition and what stays as it is."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import publish
from models.definitions.drafts import set_head
from models.overview.forecast import forecast
from models.scoring.sheets import open_sheet
from models.seed.rubric import RUBRIC
from models.units.units import Unit
from tests.make import NOV, meeting, unit, voted
from tests.models.scoring.rubrics import cells, rubric


def test_the_forecast_counts_who_takes_it_and_what_stays(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    below = unit(db, "subordinate_cell", committee)
    first, *_rest = cells(db, bloc, 3)
    voted(db, first)
    open_sheet(db, SYSTEM, meeting(db, below, NOV))
    publish(db, SYSTEM, rubric(db, committee, code="lower"))
    groups = [dict(group, fields=[dict(field) for field in group["fields"]]) for group in RUBRIC]
    groups[0]["fields"][0]["code"] = "brand_new"
    version = rubric(db, bloc, groups)
    told = forecast(db, version)
    assert (told.units, told.keep_own, told.held_back, told.open_sheets, told.voted_sheets) == (4, 1, 0, 1, 1)
    assert told.codes_lost == told.to_map == ("secretary_prepares",)
    set_head(db, SYSTEM, version, version.row_version, {"lower_may": False})
    assert (forecast(db, version).keep_own, forecast(db, version).held_back) == (0, 1)


def test_where_nothing_is_open_nothing_is_asked(db: Session, bloc: Unit) -> None:
    """Voted sheets stay as they are, whatever the new version lost."""
    first, *_rest = cells(db, bloc, 3)
    voted(db, first)
    groups = [dict(group, fields=[dict(field) for field in group["fields"]]) for group in RUBRIC]
    groups[0]["fields"][0]["code"] = "brand_new"
    told = forecast(db, rubric(db, bloc, groups))
    assert told.codes_lost == ("secretary_prepares",) and (told.open_sheets, told.to_map) == (0, ())
