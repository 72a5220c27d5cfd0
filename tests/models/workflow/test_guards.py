"""Guards that fit whatever runs on a route: nobody decides on their own, nor on what was not seen."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Acting
from models.core.errors import Refusal
from models.people.people import Person, begin_post, end_post, posts_in, principal_of
from models.workflow.engine import offers
from models.workflow.guards import ANY_GUARDS, Move, can_decide, desk_of, has_desk, parent_of
from tests.make import LONG_AGO
from tests.models.cast import Cast


def test_a_decision_names_the_version_that_was_seen(cast: Cast) -> None:
    cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "recall", "cell_secretary")
    cast.step(cast.g, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"version\.stale"):
        cast.step(cast.g, "approve", "bloc_secretary", cast.bloc, version=1)
    with pytest.raises(Refusal, match=r"version\.missing"):
        cast.step(cast.g, "approve", "bloc_secretary", cast.bloc, version=None)


def test_who_holds_both_posts_does_not_decide_on_the_own_report(cast: Cast, db: Session) -> None:
    both = cast.who("cell_secretary", cast.c1)
    held = next(p for p in posts_in(db, [cast.c1.id], date(2019, 1, 1)) if p.role == "cell_secretary")
    person = db.get_one(Person, held.person_id)
    other = next(p for p in posts_in(db, [cast.d.id], date(2019, 1, 1)) if p.role == "committee_secretary")
    begin_post(db, SYSTEM, person, "committee_secretary", cast.d, LONG_AGO)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert report.desk_unit_id == cast.d.id
    assert both.account_id is not None
    both = principal_of(db, both.account_id)
    approve = next(offer for offer in offers(db, both, report) if offer.step.code == "approve")
    assert approve.refusal is not None and approve.refusal.code == "route.own"
    cast.step(cast.c1, "recall", "cell_secretary")
    end_post(db, SYSTEM, other, date(2019, 1, 1))
    assert cast.step(cast.c1, "submit", "cell_secretary").desk_unit_id == cast.bloc.id


def test_where_nobody_can_decide_the_sentence_says_so(cast: Cast, db: Session) -> None:
    secretary = next(p for p in posts_in(db, [cast.bloc.id], date(2019, 1, 1)) if p.role == "bloc_secretary")
    end_post(db, SYSTEM, secretary, date(2019, 1, 1))
    with pytest.raises(Refusal, match=r"route\.no_decider"):
        cast.step(cast.g, "submit", "cell_secretary")


@pytest.mark.parametrize(
    ("guard", "lets", "code"),
    [
        ("at_root", {"bloc"}, "route.not_root"),
        ("below_root", {"d", "s", "c1", "c3", "g"}, "route.root"),
        ("below_sectional", {"c3"}, "route.not_sectional"),
        ("not_below_sectional", {"bloc", "d", "s", "c1", "g"}, "route.sectional"),
    ],
)
def test_where_a_unit_stands_says_which_steps_are_for_it(
    cast: Cast, db: Session, guard: str, lets: set[str], code: str
) -> None:
    for name in ("bloc", "d", "s", "c1", "c3", "g"):
        move = Move(SYSTEM, cast.report(getattr(cast, name)))
        if name in lets:
            ANY_GUARDS[guard](db, move)
            continue
        with pytest.raises(Refusal) as told:
            ANY_GUARDS[guard](db, move)
        assert told.value.code == code, name


def test_the_desk_is_the_nearest_one_above_that_somebody_else_can_fill(cast: Cast, db: Session) -> None:
    report = cast.report(cast.c3)
    day = date(2019, 1, 1)
    assert (parent_of(report), parent_of(cast.report(cast.bloc))) == (cast.s.id, None)
    heads = {
        where.id: next(p for p in posts_in(db, [where.id], day) if p.role.endswith("_secretary"))
        for where in (cast.s, cast.d, cast.bloc)
    }
    assert desk_of(db, report, None) == cast.s.id
    assert desk_of(db, report, heads[cast.s.id].person_id) == cast.d.id
    assert can_decide(db, cast.s.id, None) and not can_decide(db, cast.s.id, heads[cast.s.id].person_id)
    for where, after in ((cast.s, cast.d.id), (cast.d, cast.bloc.id), (cast.bloc, None)):
        end_post(db, SYSTEM, heads[where.id], day)
        assert desk_of(db, report, None) == after and not can_decide(db, where.id, None)
    with pytest.raises(Refusal, match=r"route\.no_decider"):
        has_desk(db, Move(SYSTEM, report))
    assert desk_of(db, cast.report(cast.bloc), None) is None


def test_looking_asks_for_no_version_and_deciding_does(cast: Cast, db: Session) -> None:
    report = cast.step(cast.g, "submit", "cell_secretary")
    seen = ANY_GUARDS["newest_seen"]
    seen(db, Move(SYSTEM, report, looking=True))
    seen(db, Move(SYSTEM, report, version=1))
    for version, code in ((None, "version.missing"), (2, "version.stale"), (0, "version.stale")):
        with pytest.raises(Refusal) as told:
            seen(db, Move(SYSTEM, report, version=version))
        assert told.value.code == code
    with pytest.raises(Refusal, match=r"version\.stale"):
        seen(db, Move(SYSTEM, cast.report(cast.c1), version=1))


@pytest.mark.parametrize(
    ("mine", "givers", "where", "code"),
    [
        (True, False, "d", "route.own"),
        (True, False, "bloc", "route.own"),
        (False, True, "d", "route.own_delegated"),
        (False, True, "bloc", ""),
        (False, False, "d", ""),
    ],
)
def test_a_delegate_decides_on_the_givers_submission_at_the_root_only(
    cast: Cast, db: Session, mine: bool, givers: bool, where: str, code: str
) -> None:
    boss, giver = cast.who("committee_secretary", cast.d), cast.who("bloc_secretary", cast.bloc)
    report = cast.report(cast.c1)
    report.desk_unit_id = getattr(cast, where).id
    assert giver.person_id is not None
    report.submitter_id = cast.who("cell_secretary", cast.c1).person_id
    report.submitted_for_id = boss.person_id if mine else giver.person_id if givers else None
    acting = Acting(giver.posts[0], frozenset({"report.decide"}), giver.person_id, giver.name)
    move = Move(boss, report, acting=acting)
    if not code:
        ANY_GUARDS["not_own"](db, move)
        return
    with pytest.raises(Refusal) as told:
        ANY_GUARDS["not_own"](db, move)
    assert told.value.code == code
