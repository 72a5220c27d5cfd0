"""Accounts and posts: who may appoint, and where a post is placed."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.people.people import Account, Post, begin_post, end_post, enrol, posts_in, principal_of
from models.signin.signins import (
    issue_code,
)
from models.units.units import Unit
from tests.make import LONG_AGO, as_, unit


def test_posts_fit_the_kind_of_unit_and_are_not_held_twice(db: Session, account: Account, cell: Unit) -> None:
    for role, where in (
        ("committee_officer", cell),
        ("cell_clerk", cell.parent),
        ("bloc_secretary", None),
        ("cell_secretary", cell),
    ):
        with pytest.raises(Invalid) as told:
            begin_post(db, SYSTEM, account.person, role, where, date(2019, 1, 1))
        assert "role" in told.value.fields


def test_a_handover_ends_one_post_and_begins_another(db: Session, account: Account, cell: Unit) -> None:
    post = posts_in(db, [cell.id], date(2019, 1, 1))[0]
    end_post(db, SYSTEM, post, date(2019, 1, 10))
    after = enrol(db, SYSTEM, name="Tao Thị Chi", login="c1.next", unit=cell)
    begin_post(db, SYSTEM, after.person, "cell_secretary", cell, date(2019, 1, 10))
    assert [p.person_id for p in posts_in(db, [cell.id], date(2019, 1, 9))] == [account.person_id]
    assert [p.person_id for p in posts_in(db, [cell.id], date(2019, 1, 10))] == [after.person_id]
    assert principal_of(db, account.id).posts == ()
    with pytest.raises(Invalid):
        end_post(db, SYSTEM, post, date(2019, 1, 11))


def test_a_superior_officer_appoints_below_and_never_at_home(db: Session, cell: Unit) -> None:
    officer = as_("board_officer", cell.parent)
    made = enrol(db, officer, name="Vàng A Sơn", login="c1.clerk", unit=cell)
    assert begin_post(db, officer, made.person, "cell_clerk", cell, LONG_AGO).role == "cell_clerk"
    assert issue_code(db, officer, made)
    with pytest.raises(Refusal, match=r"access\.denied"):
        enrol(db, officer, name="X", login="b1.head", unit=cell.parent)
    for by in (as_("cell_secretary", cell), as_("board_officer", unit(db, "bloc"))):
        with pytest.raises(Refusal, match=r"access\.denied"):
            enrol(db, by, name="X", login="x.clerk", unit=cell)
        with pytest.raises(Refusal, match=r"access\.denied"):
            issue_code(db, by, made)


@pytest.mark.parametrize(
    ("name", "login", "field"),
    [
        ("", "abc.def", "name"),
        ("A", "a b", "login"),
        ("A", "Ủy.ban", "login"),
        ("A", "c1.secretary", "login"),
    ],
)
def test_a_wrong_enrolment_is_told_at_its_field(
    db: Session, account: Account, cell: Unit, name: str, login: str, field: str
) -> None:
    with pytest.raises(Invalid) as told:
        enrol(db, SYSTEM, name=name, login=login, unit=cell)
    assert field in told.value.fields


def test_a_post_is_placed_where_its_unit_stands(db: Session, account: Account, cell: Unit) -> None:
    assert [post.path for post in db.scalars(select(Post).where(Post.person_id == account.person_id))] == [
        cell.path
    ]
