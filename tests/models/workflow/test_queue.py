"""What waits at a desk: for each stop its own step, for nobody else anything."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.people.people import Account, begin_post
from models.reports.tables import Report
from models.units.units import Unit
from models.workflow.engine import take
from models.workflow.publishing import copy_route, described, publish, rewrite
from models.workflow.queue import at_desk, judged, rising, rows_at_desk
from models.workflow.tables import Route
from tests.make import LONG_AGO, quarter_of
from tests.models.cast import Cast


def test_a_report_waits_at_each_stop_of_its_own_route(cast: Cast, db: Session) -> None:
    """Directly above first, then the board of the unit named, then its secretary; nobody else is asked."""
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))
    shipped = db.scalars(select(Route).where(Route.code == "quarterly").order_by(Route.number.desc())).first()
    assert shipped is not None
    route = copy_route(db, SYSTEM, shipped, cast.bloc, date(2018, 1, 1))
    states, steps = described(route)
    kept = [
        s
        for s in steps
        if s["code"] in ("submit", "approve", "reopen")
        and (s["code"], s["from_state"]) != ("approve", "submitted")
    ]
    names: dict[str, Any] = {"actor": "named", "desk": cast.bloc.id}
    decide = names | {"guards": ["not_own", "newest_seen"], "effects": ["accept"]}
    for step in kept:
        step |= decide if step["code"] == "approve" else {}
    plain = {
        "name": "x",
        "name_en": "x",
        "grant": "report.receive",
        "needs_note": False,
        "guards": ["newest_seen"],
        "effects": [],
    }
    checked = {
        **plain,
        "code": "check",
        "from_state": "submitted",
        "to_state": "prepared",
        "actor": "parent",
        "desk": None,
        "roles": [],
    }
    receive = {
        **plain,
        **names,
        "code": "receive",
        "from_state": "prepared",
        "to_state": "received",
        "roles": ["board_officer"],
    }
    wanted = [s | ({"is_open": False, "is_locked": True} if s["code"] == "prepared" else {}) for s in states]
    used = {"draft", "submitted", "prepared", "received", "approved", "reopened"}
    kept = [s for s in kept if s["from_state"] in used - {"prepared"}]
    rewrite(
        db,
        SYSTEM,
        route,
        route.row_version,
        [s for s in wanted if s["code"] in used],
        [*kept, checked, receive],
    )
    publish(db, SYSTEM, route, route.row_version)
    quarter_of(db, cast.c3)
    report = cast.step(cast.c3, "submit", "cell_secretary")
    stops = (
        ("committee_secretary", cast.s, "check"),
        ("board_officer", cast.bloc, "receive"),
        ("bloc_secretary", cast.bloc, "approve"),
    )
    others = [("committee_officer", cast.d), ("committee_secretary", cast.d)]
    for role, where, step in stops:
        for who, at in (*others, *((r, w) for r, w, _step in stops)):
            found = [*shown(cast, cast.who(who, at)).values()]
            assert found == ([step] if (who, at.id) == (role, where.id) else []), (step, who)
        take(db, cast.who(role, where), report, step, row_version=report.row_version, version=1)
    assert report.state == "approved"


def both(cast: Cast, role: str, where: Unit, more: str, there: Unit) -> Principal:
    """Who holds one post, with another elsewhere."""
    number = cast.who(role, where).account_id
    assert number is not None
    begin_post(cast.db, SYSTEM, cast.db.get_one(Account, number).person, more, there, LONG_AGO)
    return cast.principal(number)


def shown(cast: Cast, by: Principal) -> dict[int, str]:
    found = at_desk(cast.db, by, "report")
    columns = select(*judged(Report)).outerjoin(Report.standing)
    rows = rows_at_desk(cast.db, by, "report", columns, rising(cast.db))
    assert [(row.id, step.id) for row, step in rows] == [(item.id, step.id) for item, step in found]
    return {item.unit_id: step.code for item, step in found}


def test_a_decision_is_shown_before_a_receipt_and_never_on_an_own_submission(cast: Cast) -> None:
    for cell in (cast.c1, cast.c2):
        cast.step(cell, "submit", "cell_secretary")
    for role, code in (("committee_secretary", "approve"), ("committee_officer", "receive")):
        assert shown(cast, cast.who(role, cast.d)) == {cast.c1.id: code, cast.c2.id: code}
    for role, where in (("committee_secretary", cast.s), ("cell_secretary", cast.c1)):
        assert shown(cast, cast.who(role, where)) == {}
    mine = both(cast, "cell_secretary", cast.c1, "committee_secretary", cast.d)
    assert shown(cast, mine) == {cast.c1.id: "receive", cast.c2.id: "approve"}


def test_each_post_shows_its_own_step_where_it_is_held_and_not_where_another_is(cast: Cast) -> None:
    for cell in (cast.c1, cast.c3):
        cast.step(cell, "submit", "cell_secretary")
    two = both(cast, "committee_officer", cast.d, "committee_secretary", cast.s)
    assert shown(cast, two) == {cast.c1.id: "receive", cast.c3.id: "approve"}
    assert [item.unit_id for item, _step in at_desk(cast.db, two, "report", ("own", "parent", "named"))] == []
