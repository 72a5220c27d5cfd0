"""The shipped route, a draft of the Bloc that copies it, and the Bloc's own."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.workflow.publishing import copy_route, described, publish, rewrite
from models.workflow.tables import Route
from tests.make import as_
from tests.models.cast import Cast

FROM = date(2018, 1, 1)


def shipped(db: Session) -> Route:
    return db.scalars(select(Route).where(Route.code == "quarterly", Route.unit_id.is_(None))).one()


def own(cast: Cast) -> Route:
    """A draft of the Bloc that copies the shipped route."""
    return copy_route(cast.db, as_("board_head", cast.bloc), shipped(cast.db), cast.bloc, FROM)


def published(cast: Cast, **change: Any) -> Route:
    """The Bloc's own route, with fields of the approving step changed."""
    route = own(cast)
    states, steps = described(route)
    for step in steps:
        if step["code"] == "approve":
            step |= change
    rewrite(cast.db, as_("board_head", cast.bloc), route, route.row_version, states, steps)
    return publish(cast.db, as_("board_head", cast.bloc), route, route.row_version)
