"""Routes: drafts are checked and frozen, items keep the route they began on."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.workflow.engine import offers
from models.workflow.publishing import check_route, described, fill, publish, retire, rewrite
from models.workflow.tables import Route, route_in_force
from tests.make import QUARTER, as_, quarter_of
from tests.models.cast import Cast
from tests.models.workflow.routes import own, published, shipped


@pytest.fixture
def cast(db: Session) -> Cast:
    return Cast(db)


def at(steps: list[dict[str, Any]], code: str) -> dict[str, Any]:
    return next(step for step in steps if step["code"] == code)


def problems(db: Session, route: Route, change: Any) -> dict[str, str]:
    """What stands against a draft after a change to its plain form."""
    states, steps = described(route)
    change(states, steps)
    fill(db, route, states, steps)
    return {place: refusal.code for place, refusal in check_route(route).fields.items()}


def test_the_shipped_route_satisfies_its_own_checks(db: Session) -> None:
    assert check_route(shipped(db)).fields == {}
    assert shipped(db).state == "published"


def test_a_copy_says_the_same_and_is_numbered_within_its_issuer(cast: Cast, db: Session) -> None:
    first, second = own(cast), own(cast)
    assert described(first) == described(shipped(db))
    assert (first.number, second.number, first.state) == (1, 2, "draft")


@pytest.mark.parametrize(
    ("change", "place", "code"),
    [
        (lambda states, steps: steps.clear(), "name", "route.empty"),
        (lambda states, steps: states[4].update(code="lost"), "state-5-code", "route.unreachable"),
        (
            lambda states, steps: [steps.remove(s) for s in list(steps) if s["from_state"] == "closed"],
            "state-8-code",
            "route.stuck",
        ),
        (lambda states, steps: states[0].update(is_locked=True), "state-1-flags", "route.flags"),
        (lambda states, steps: states[0].update(is_open=False), "state-1-flags", "route.first"),
        (lambda states, steps: [s.update(is_final=False) for s in states], "name", "route.no_end"),
        (lambda states, steps: steps[0].update(to_state="nowhere"), "step-1-to_state", "route.no_state"),
        (lambda states, steps: steps[0].update(guards=["os.system"]), "step-1-guards", "route.name"),
        (
            lambda states, steps: at(steps, "approve").update(actor="parent"),
            "step-{approve}-effects",
            "route.desk_only",
        ),
        (lambda states, steps: steps[0].update(effects=["answered"]), "step-1-effects", "route.name"),
        (
            lambda states, steps: steps[0].update(roles=["bloc_deputy", "emperor"]),
            "step-1-roles",
            "route.name",
        ),
        (lambda states, steps: steps[0].update(roles=["auditor"]), "step-1-roles", "route.nobody"),
        (lambda states, steps: steps[0].update(actor="named"), "step-1-desk", "route.desk"),
        (
            lambda states, steps: [s.update(effects=[]) for s in steps],
            "step-{receive}-actor",
            "route.no_desk",
        ),
        (
            lambda states, steps: at(steps, "approve").update(guards=["newest_seen"]),
            "step-{approve}-guards",
            "route.not_own",
        ),
        (
            lambda states, steps: at(steps, "approve").update(guards=["not_own"]),
            "step-{approve}-guards",
            "route.unseen",
        ),
        (
            lambda states, steps: at(steps, "approve").update(actor="own"),
            "step-{approve}-actor",
            "route.decider",
        ),
        (
            lambda states, steps: at(steps, "approve").update(grant="report.receive"),
            "step-{approve}-actor",
            "route.decider",
        ),
    ],
)
def test_publishing_names_what_is_wrong_at_its_place(
    cast: Cast, db: Session, change: Any, place: str, code: str
) -> None:
    route = own(cast)
    codes = [step["code"] for step in described(route)[1]]
    assert (
        problems(db, route, change).get(
            place.format(approve=codes.index("approve") + 1, receive=codes.index("receive") + 1)
        )
        == code
    )
    with pytest.raises(Invalid):
        publish(db, as_("board_head", cast.bloc), route, route.row_version)


def test_a_published_route_is_frozen_with_its_rows(db: Session) -> None:
    for change in (
        "UPDATE step SET guards = '[]'",
        "DELETE FROM state",
        "UPDATE route SET name = 'x'",
        "DELETE FROM step",
    ):
        with pytest.raises(DBAPIError, match="frozen"), db.begin_nested():
            db.execute(text(change))
    with pytest.raises(Refusal, match=r"definition\.frozen"):
        rewrite(db, SYSTEM, shipped(db), shipped(db).row_version, *described(shipped(db)))


def test_only_the_issuers_board_changes_a_route_and_never_the_shipped_one(cast: Cast, db: Session) -> None:
    route = own(cast)
    for who in (as_("committee_secretary", cast.d), as_("cell_secretary", cast.g)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            publish(db, who, route, route.row_version)
    with pytest.raises(Refusal, match=r"access\.denied"):
        retire(db, as_("board_head", cast.bloc), shipped(db), shipped(db).row_version)
    with pytest.raises(Refusal, match="stale"):
        publish(db, as_("board_head", cast.bloc), route, route.row_version - 1)


def test_what_is_under_way_finishes_on_its_route_and_what_begins_takes_the_new_one(
    cast: Cast, db: Session
) -> None:
    quarter_of(db, cast.c1)
    cast.step(cast.c1, "submit", "cell_secretary")
    route = published(cast, name="Đồng ý")
    quarter_of(db, cast.c2)
    cast.step(cast.c2, "submit", "cell_secretary")
    secretary = cast.who("committee_secretary", cast.d)
    names = {
        where.id: [o.step.name for o in offers(db, secretary, cast.report(where)) if o.step.code == "approve"]
        for where in (cast.c1, cast.c2)
    }
    assert names == {cast.c1.id: ["Duyệt"], cast.c2.id: ["Đồng ý"]}
    retire(db, as_("board_head", cast.bloc), route, route.row_version)
    cast.step(cast.c2, "approve", "committee_secretary", cast.d)
    assert cast.report(cast.c2).route_id == route.id
    assert route_in_force(db, "report", cast.g.path, QUARTER.last) is shipped(db)
