"""Accounts are under the posts held today: whoever administers somebody stands above all they do."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal, can
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Refusal
from models.people.delegation import Delegation
from models.people.people import (
    Account,
    Person,
    Post,
    amend_person,
    begin_post,
    called,
    end_post,
    misplaced,
    place_of,
    posts_in,
    settle,
)
from models.signin.signins import issue_code, may_issue, redeem_code, set_active, without_issuer
from models.units.acts import Decision, dissolve, move
from models.units.units import Unit
from tests.make import LONG_AGO, as_, somebody, unit
from tests.models.cast import Cast

TODAY = date(2019, 1, 20)


def account(cast: Cast, role: str, where: Unit) -> Account:
    number = cast.who(role, where).account_id
    return cast.db.get_one(Account, number)


def administers(cast: Cast, who: Account) -> set[str]:
    """Officers, of all that could, who may give a code."""
    officers = {
        "s": as_("committee_officer", cast.s),
        "d": as_("committee_officer", cast.d),
        "bloc": as_("board_officer", cast.bloc),
        "administrator": as_("administrator", None),
    }
    return {name for name, by in officers.items() if may_issue(cast.db, by, who)}


def test_a_handover_takes_the_account_to_the_new_unit(db: Session, cast: Cast) -> None:
    moved = account(cast, "cell_secretary", cast.c1)
    assert place_of(moved) == (cast.c1.id, cast.c1.path)
    begin_post(db, SYSTEM, moved.person, "cell_secretary", cast.c3, date(2019, 1, 10))
    assert moved.path == moved.person.path == cast.d.path, "both cells stand under the committee"
    end_post(db, SYSTEM, posts_in(db, [cast.c1.id], TODAY)[0], date(2019, 1, 15))
    assert moved.path == moved.person.path == cast.c3.path
    assert administers(cast, moved) == {"s", "d", "bloc", "administrator"}
    end_post(db, SYSTEM, posts_in(db, [cast.c3.id], TODAY)[-1], date(2019, 1, 20))
    assert moved.path == cast.c3.path, "who holds no post any more stays"
    db.expire_all()
    assert moved.path == cast.c3.path and misplaced(db) == []


def test_a_committee_gives_no_code_to_somebody_who_serves_in_the_bloc_as_well(
    db: Session, cast: Cast
) -> None:
    both = account(cast, "cell_secretary", cast.c1)
    officer = cast.who("committee_officer", cast.d)
    with open_session(db.connection(), officer) as theirs:
        seen = theirs.get_one(Account, both.id)
        code = issue_code(theirs, officer, seen)
    begin_post(db, SYSTEM, both.person, "board_officer", cast.bloc, date(2019, 1, 20))
    assert place_of(both) == (cast.bloc.id, cast.bloc.path)
    assert administers(cast, both) == {"administrator"}
    assert not can(officer, "person.change", *place_of(both))
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, both.login, code, "mot-mat-khau-dai")
    with open_session(db.connection(), officer) as theirs:
        seen = theirs.get_one(Account, both.id)
        for act in (
            lambda: issue_code(theirs, officer, seen),
            lambda: set_active(theirs, officer, seen, seen.row_version, False),
            lambda: amend_person(theirs, officer, seen, seen.row_version, "Tên Khác"),
        ):
            with pytest.raises(Refusal, match=r"access\.denied"):
                act()


def test_nobody_gives_a_code_today_for_what_begins_above_them_tomorrow(db: Session, cast: Cast) -> None:
    rising = account(cast, "cell_secretary", cast.c1)
    begin_post(db, SYSTEM, rising.person, "board_officer", cast.bloc, date(2019, 1, 21))
    assert rising.path == cast.c1.path and administers(cast, rising) == {"administrator"}
    set_clock(datetime(2019, 1, 21, 3, tzinfo=UTC))
    assert misplaced(db) == [rising.login]
    assert settle(db) == 1 and settle(db) == 0
    assert rising.path == cast.bloc.path


def test_what_ends_on_a_later_day_is_settled_on_that_day(db: Session, cast: Cast) -> None:
    both = account(cast, "cell_secretary", cast.c1)
    begin_post(db, SYSTEM, both.person, "committee_officer", cast.d, date(2019, 1, 10))
    held = next(post for post in posts_in(db, [cast.d.id], TODAY) if post.person_id == both.person_id)
    end_post(db, SYSTEM, held, date(2019, 2, 1))
    assert both.path == cast.d.path
    set_clock(datetime(2019, 2, 1, 3, tzinfo=UTC))
    settle(db)
    assert both.path == both.person.path == cast.c1.path


def test_posts_under_two_roots_or_without_a_unit_are_the_administrators(db: Session, cast: Cast) -> None:
    far = unit(db, "grassroots_cell", unit(db, "bloc"))
    both = account(cast, "cell_secretary", cast.c1)
    begin_post(db, SYSTEM, both.person, "cell_clerk", far, LONG_AGO)
    assert (both.path, both.person.path) == ("", cast.c1.path)
    assert administers(cast, both) == {"administrator"}
    keeper = somebody(db, "administrator", None)
    begin_post(db, SYSTEM, keeper.person, "cell_clerk", cast.c2, LONG_AGO)
    assert (keeper.path, keeper.person.path) == ("", cast.c2.path)
    assert administers(cast, keeper) == {"administrator"}


def test_a_moved_unit_takes_along_who_serves_in_it_and_parts_who_serves_elsewhere_too(
    db: Session, cast: Cast
) -> None:
    far = unit(db, "grassroots_committee", cast.bloc)
    alone, both = account(cast, "cell_secretary", cast.c3), account(cast, "cell_secretary", cast.c1)
    begin_post(db, SYSTEM, both.person, "cell_clerk", cast.c3, LONG_AGO)
    assert both.path == cast.d.path
    move(db, SYSTEM, cast.s, far, Decision(date(2019, 1, 8)))
    db.expire_all()
    assert alone.path == cast.c3.path and alone.path.startswith(far.path)
    assert both.path == cast.bloc.path and misplaced(db) == []


def test_an_appointment_by_an_officer_below_never_brings_an_account_into_reach(
    db: Session, cast: Cast
) -> None:
    """The committee appoints somebody of the Bloc in its cell: it still may not give them a code."""
    high = account(cast, "bloc_secretary", cast.bloc)
    officer = cast.who("committee_officer", cast.d)
    with open_session(db.connection(), officer) as theirs:
        person = theirs.scalars(select(Person).where(Person.id == high.person_id)).one()
        begin_post(theirs, officer, person, "cell_member", theirs.get_one(Unit, cast.c1.id), TODAY)
        theirs.commit()
    db.expire_all()
    assert len(posts_in(db, [cast.c1.id], TODAY)) == 2
    assert high.path == cast.bloc.path and administers(cast, high) == {"administrator"}


def test_who_is_left_without_anybody_to_issue_a_code_is_told(db: Session, cast: Cast) -> None:
    above = {account(cast, role, cast.bloc).id for role in ("bloc_secretary", "board_officer")}
    assert {row.id for row in without_issuer(db)} == above, "no administrator is there"
    board = account(cast, "board_officer", cast.bloc)
    chief = account(cast, "bloc_secretary", cast.bloc)
    set_active(db, SYSTEM, board, board.row_version, False)
    set_active(db, SYSTEM, chief, chief.row_version, False)
    left = {account(cast, role, cast.d).id for role in ("committee_secretary", "committee_officer")}
    left.add(account(cast, "cell_secretary", cast.g).id)
    assert {row.id for row in without_issuer(db)} == left
    dissolve(db, SYSTEM, cast.c1, Decision(date(2019, 1, 10)), cast.c2)
    assert {row.id for row in without_issuer(db)} == left
    somebody(db, "administrator", None)
    assert without_issuer(db) == []


def test_whoever_may_issue_for_all_is_somebody_else(db: Session, cast: Cast) -> None:
    """The only officer above a cell does not answer for the own account in it."""
    bloc = unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc)
    only = somebody(db, "bloc_secretary", bloc, "mot")
    begin_post(db, SYSTEM, only.person, "cell_member", cell, LONG_AGO)
    member = somebody(db, "cell_clerk", cell, "hai")
    found = {row.id for row in without_issuer(db)}
    assert only.id in found and member.id not in found
    assert may_issue(db, Principal(1, posts=as_("bloc_secretary", bloc).posts), member)


def test_who_went_elsewhere_is_still_named_in_the_posts_of_before_and_nothing_else_of_them_is_read(
    db: Session, cast: Cast
) -> None:
    went = account(cast, "cell_secretary", cast.c1)
    name = went.person.name
    given = Delegation(
        unit_id=cast.c1.id,
        path=cast.c1.path,
        giver_id=went.person_id,
        taker_id=went.person_id,
        act="submit",
        starts_on=LONG_AGO,
        last_on=LONG_AGO,
        given_at=datetime(2015, 1, 1, tzinfo=UTC),
    )
    db.add(given)
    far = unit(db, "grassroots_cell", unit(db, "bloc"))
    begin_post(db, SYSTEM, went.person, "cell_secretary", far, date(2019, 1, 10))
    end_post(db, SYSTEM, posts_in(db, [cast.c1.id], TODAY)[0], date(2019, 1, 15))
    cast.post("cell_deputy", cast.c1)
    for who in (("committee_officer", cast.d), ("cell_deputy", cast.c1)):
        with open_session(db.connection(), cast.who(*who)) as seen:
            post = seen.scalars(
                select(Post).where(Post.unit_id == cast.c1.id, Post.ends_on.is_not(None))
            ).one()
            assert post.holder == name
            row = seen.scalars(select(Delegation).where(Delegation.unit_id == cast.c1.id)).one()
            assert (row.giver, row.taker) == (name, name)
            assert seen.get(Person, went.person_id) is None and seen.get(Account, went.id) is None
            assert [
                p.unit_id for p in seen.scalars(select(Post).where(Post.person_id == went.person_id))
            ] == [cast.c1.id]
            assert seen.scalar(select(called(Post.person_id)).where(Post.unit_id == far.id)) is None
    amend_person(db, SYSTEM, went, went.row_version, "Tên đã sửa")
    db.expire_all()
    with open_session(db.connection(), cast.who("committee_officer", cast.d)) as seen:
        assert seen.scalars(
            select(Post.holder).where(Post.unit_id == cast.c1.id, Post.ends_on.is_not(None))
        ).all() == ["Tên đã sửa"]
