"""Accounts, posts and sign-ins: who may appoint, what a
code opens, what a wrong try costs, what ends a sign-in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import now, set_clock
from models.core.errors import Invalid, Refusal
from models.people.people import Account, Post, begin_post, end_post, enrol, posts_in, principal_of
from models.people.signins import (
    change_password,
    end_sign_in,
    issue_code,
    redeem_code,
    sign_in,
    sign_ins,
    who,
)
from models.platform.settings import change_setting, setting
from models.units.units import Unit
from tests.make import LONG_AGO, as_, unit

GOOD = "nui-cao-vut-1987"


@pytest.fixture
def cell(db: Session) -> Unit:
    return unit(db, "grassroots_cell", unit(db, "bloc"))


@pytest.fixture
def account(db: Session, cell: Unit) -> Account:
    made = enrol(db, SYSTEM, name="Lò Văn Bình", login="c1.secretary", unit=cell)
    begin_post(db, SYSTEM, made.person, "cell_secretary", cell, LONG_AGO)
    return made


def signed_in(db: Session, account: Account) -> str:
    """A token, by a code and a first password."""
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), GOOD)
    return sign_in(db, account.login, GOOD)


def test_a_code_sets_the_first_password_once(db: Session, account: Account) -> None:
    code = issue_code(db, SYSTEM, account)
    redeem_code(db, account.login.upper(), code.lower(), GOOD)
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, account.login, code, GOOD)
    found = who(db, sign_in(db, account.login, GOOD))
    assert found is not None
    assert [post.role for post in found[0].posts] == ["cell_secretary"]


def test_a_code_ends_with_its_days_and_with_the_next(db: Session, account: Account) -> None:
    first = issue_code(db, SYSTEM, account)
    second = issue_code(db, SYSTEM, account)
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, account.login, first, GOOD)
    set_clock(now() + timedelta(days=15))
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, account.login, second, GOOD)


@pytest.mark.parametrize("password", ["ngan", "matkhau123", "1234567890", "c1.secretary-1"])
def test_a_weak_password_is_refused_and_the_code_still_stands(
    db: Session, account: Account, password: str
) -> None:
    code = issue_code(db, SYSTEM, account)
    with pytest.raises(Invalid):
        redeem_code(db, account.login, code, password)
    redeem_code(db, account.login, code, GOOD)


def test_from_the_sixth_wrong_try_on_one_waits(db: Session, account: Account) -> None:
    signed_in(db, account)
    for _ in range(5):
        with pytest.raises(Refusal, match=r"signin\.wrong"):
            sign_in(db, account.login, "sai-mat-khau-roi")
    with pytest.raises(Refusal) as told:
        sign_in(db, account.login, GOOD)
    assert (told.value.code, told.value.values["seconds"]) == ("signin.wait", 16)
    set_clock(now() + timedelta(seconds=17))
    assert sign_in(db, account.login, GOOD)


def test_an_unknown_name_is_answered_like_a_wrong_password(db: Session) -> None:
    with pytest.raises(Refusal, match=r"signin\.wrong"):
        sign_in(db, "nobody.here", GOOD)


def test_an_idle_sign_in_ends_and_its_owner_may_end_it_before(db: Session, account: Account) -> None:
    token = signed_in(db, account)
    me = principal_of(db, account.id)
    assert len(sign_ins(db, account.id)) == 1
    with pytest.raises(Refusal, match=r"access\.unknown"):
        end_sign_in(db, Principal(account.id + 1), sign_ins(db, account.id)[0].id)
    end_sign_in(db, me, sign_ins(db, account.id)[0].id)
    db.flush()
    assert who(db, token) is None
    again = sign_in(db, account.login, GOOD)
    set_clock(now() + timedelta(minutes=61))
    assert who(db, again) is None


def test_a_new_password_ends_every_sign_in(db: Session, account: Account) -> None:
    token = signed_in(db, account)
    with pytest.raises(Refusal, match=r"password\.old"):
        change_password(db, account.id, "khong-phai-cai-nay", GOOD)
    change_password(db, account.id, GOOD, GOOD + "x")
    db.flush()
    assert who(db, token) is None


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


def test_settings_are_the_administrators(db: Session, cell: Unit) -> None:
    change_setting(db, as_("administrator", None), "idle_minutes", "30")
    db.flush()
    assert setting(db, "idle_minutes") == "30"
    with pytest.raises(Refusal, match=r"field\.range"):
        change_setting(db, SYSTEM, "idle_minutes", "0")
    with pytest.raises(Refusal, match=r"access\.denied"):
        change_setting(db, as_("bloc_secretary", cell.parent), "idle_minutes", "30")


def test_a_post_is_placed_where_its_unit_stands(db: Session, account: Account, cell: Unit) -> None:
    assert [post.path for post in db.scalars(select(Post).where(Post.person_id == account.person_id))] == [
        cell.path
    ]
