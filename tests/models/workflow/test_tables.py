"""Routes as rows: which one is in force for a unit on a day, and the usual way through it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.workflow.publishing import described, publish, retire, rewrite
from models.workflow.tables import State, Step, all_states, get_route, route_in_force, states, steps_from, way
from tests.make import QUARTER
from tests.models.cast import Cast
from tests.models.workflow.routes import FROM, own, published, shipped


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


def test_a_route_holds_from_its_day_on_and_where_none_holds_it_is_said(cast: Cast, db: Session) -> None:
    route = published(cast)
    earlier = shipped(db).holds_from - timedelta(days=1)
    assert route.holds_from > shipped(db).holds_from
    for day, found in ((FROM, route), (FROM - timedelta(days=1), shipped(db))):
        assert route_in_force(db, "report", cast.g.path, day) is found
    for item, day in (("report", earlier), ("nothing", FROM)):
        with pytest.raises(Refusal, match=r"route\.none"):
            route_in_force(db, item, cast.g.path, day)
    assert route_in_force(db, "report", Cast(db).g.path, FROM) is shipped(db)
    retire(db, SYSTEM, route, route.row_version)
    assert route_in_force(db, "report", cast.g.path, FROM) is shipped(db)


def test_a_blocs_own_route_is_had_below_it_and_is_unknown_to_another(cast: Cast, db: Session) -> None:
    number = published(cast).id
    other = Cast(db)
    theirs, strange = (
        open_session(db.connection(), each.who("cell_secretary", each.g)) for each in (cast, other)
    )
    assert get_route(theirs, number).id == number
    for session, wrong in ((strange, number), (theirs, number + 1000)):
        with pytest.raises(Refusal, match=r"access\.unknown"):
            get_route(session, wrong)
    assert get_route(strange, shipped(db).id).code == "quarterly"


def test_states_and_steps_come_in_their_order(db: Session) -> None:
    route = shipped(db)
    found = states(db, route.id)
    assert list(found) == [state.code for state in route.states] and route.first_state == next(iter(found))
    assert {code for number, code in all_states(db) if number == route.id} == set(found)
    leaving = steps_from(db, route.id, "submitted")
    assert {step.from_state for step in leaving} == {"submitted"} and len(leaving) > 1
    assert [step.position for step in leaving] == sorted(step.position for step in leaving)
    assert steps_from(db, route.id, "nowhere") == [] and states(db, None) == {}


def row(codes: str, final: str) -> list[State]:
    return [State(code=code, is_final=code in final) for code in codes]


def steps(*said: str) -> list[Step]:
    """Steps as `ab` (from a to b), `ab!` where it needs a note, `ab?` where it has the guard `top`."""
    return [
        Step(from_state=s[0], to_state=s[1], needs_note="!" in s, guards='["top"]' if "?" in s else "[]")
        for s in said
    ]


@pytest.mark.parametrize(
    ("codes", "final", "said", "left_out", "found"),
    [
        ("abc", "c", ("ab", "bc"), (), "abc"),
        ("abc", "c", ("ac", "ab", "bc"), (), "abc"),
        ("abc", "c", ("ab!", "ac"), (), "ac"),
        ("abc", "c", ("ab", "ba", "bb", "bc"), (), "abc"),
        ("abc", "b", ("ab", "bc"), (), "ab"),
        ("abc", "c", ("ab",), (), "ab"),
        ("abc", "c", ("ab?", "ac", "bc"), ("top",), "ac"),
        ("abc", "c", ("ab?", "ac", "bc"), ("other",), "abc"),
        ("abc", "c", ("ax", "ba"), (), "a"),
        ("a", "a", (), (), "a"),
    ],
)
def test_the_usual_way_goes_forward_without_notes_until_an_end(
    codes: str, final: str, said: tuple[str, ...], left_out: tuple[str, ...], found: str
) -> None:
    assert "".join(way(row(codes, final), steps(*said), left_out)) == found
