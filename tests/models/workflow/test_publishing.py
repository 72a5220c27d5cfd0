"""Routes: drafts are checked and frozen, items keep the
route they began on, and are moved only by an act that shows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.platform.journal import JournalRow
from models.reports.tables import Report
from models.workflow.engine import carry_over, history, offers, take, under_way
from models.workflow.publishing import check_route, copy_route, described, fill, publish, retire, rewrite
from models.workflow.tables import Route, route_in_force
from tests.make import QUARTER, as_, quarter_of
from tests.models.cast import Cast

FROM = date(2018, 1, 1)


@pytest.fixture
def cast(db: Session) -> Cast:
    return Cast(db)


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


def test_a_role_named_narrows_who_takes_the_step(cast: Cast, db: Session) -> None:
    published(cast, roles=["committee_deputy"])
    cast.post("committee_deputy", cast.d)
    quarter_of(db, cast.c1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert "approve" not in {o.step.code for o in offers(db, cast.who("committee_secretary", cast.d), report)}
    with pytest.raises(Refusal, match=r"access\.denied"):
        cast.step(cast.c1, "approve", "committee_secretary", cast.d)
    assert cast.step(cast.c1, "approve", "committee_deputy", cast.d).state == "approved"


def test_items_under_way_are_moved_by_an_act_that_shows_in_each_history(cast: Cast, db: Session) -> None:
    for cell in (cast.c1, cast.g):
        quarter_of(db, cell)
        cast.step(cell, "submit", "cell_secretary")
    old, new = shipped(db), published(cast)
    head = as_("board_head", cast.bloc)
    with pytest.raises(Invalid) as told:
        carry_over(db, head, old, new, {"submitted": "draft"}, "")
    assert {name: r.code for name, r in told.value.fields.items()} == {
        "reason": "reason.required",
        "to-submitted": "route.map",
    }
    assert carry_over(db, head, old, new, {"submitted": "received"}, "Theo quy định mới") == 2
    report = cast.report(cast.c1)
    assert (report.route_id, report.state) == (new.id, "received")
    assert [(e.step, e.note) for e in history(db, report)][-1] == ("carry_over", "Theo quy định mới")
    assert under_way(db, old) == []
    act = db.scalars(select(JournalRow).where(JournalRow.act == "route.carry_over")).one()
    assert '"items":2' in act.details
    assert cast.step(cast.c1, "approve", "committee_secretary", cast.d).state == "approved"


def test_moving_touches_only_units_under_the_new_routes_issuer(cast: Cast, db: Session) -> None:
    other = Cast(db)
    for each in (cast, other):
        quarter_of(db, each.g)
        each.step(each.g, "submit", "cell_secretary")
    new = published(cast)
    assert (
        carry_over(db, as_("board_head", cast.bloc), shipped(db), new, {"submitted": "submitted"}, "x") == 1
    )
    assert other.report(other.g).route_id == shipped(db).id
    with pytest.raises(Refusal, match=r"access\.denied"):
        carry_over(db, as_("board_head", other.bloc), shipped(db), new, {}, "x")


def test_what_a_moved_row_shows_is_stale_to_an_old_page(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    seen = report.row_version
    carry_over(db, SYSTEM, shipped(db), published(cast), {"submitted": "submitted"}, "x")
    with pytest.raises(Refusal, match="stale"):
        take(
            db, cast.who("cell_secretary", cast.c1), db.get_one(Report, report.id), "recall", row_version=seen
        )
