"""Routes as rows: which one is in force for a unit on a day, and the usual way through it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.workflow.publishing import described, publish, rewrite
from models.workflow.tables import route_in_force
from tests.make import QUARTER
from tests.models.cast import Cast
from tests.models.workflow.routes import own, published


def test_a_units_own_route_is_for_those_under_it_and_for_the_top_only_where_it_says_how_the_top_ends(
    cast: Cast, db: Session
) -> None:
    route = published(cast)
    assert route_in_force(db, "report", cast.bloc.path, QUARTER.last) is route
    below = own(cast)
    states, steps = described(below)
    steps = [s for s in steps if "at_root" not in s["guards"] and s["from_state"] not in ("closed", "issued")]
    rewrite(
        db,
        SYSTEM,
        below,
        below.row_version,
        [s for s in states if s["code"] not in ("closed", "issued")],
        steps,
    )
    publish(db, SYSTEM, below, below.row_version)
    assert route_in_force(db, "report", cast.c1.path, QUARTER.last) is below
    assert route_in_force(db, "report", cast.bloc.path, QUARTER.last) is route
