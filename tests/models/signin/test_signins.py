"""Codes, passwords and sign-ins: what a code opens, what a wrong try costs, what ends a sign-in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import now, set_clock
from models.core.errors import Invalid, Refusal
from models.people.people import Account, principal_of
from models.signin.asking import Asking, who
from models.signin.hashing import HASHER
from models.signin.signins import (
    Secret,
    change_password,
    end_sign_in,
    issue_code,
    redeem_code,
    sign_in,
    sign_ins,
)
from models.signin.tries import last_tries

GOOD = "nui-cao-vut-1987"


def asking(db: Session, token: str) -> Asking | None:
    """Who asks with this token, of what this transaction has written."""
    db.flush()
    return who(db.connection(), token)


def signed_in(db: Session, account: Account) -> str:
    """A token, by a code and a first password."""
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), GOOD)
    return sign_in(db, account.login, GOOD)


def test_a_code_sets_the_first_password_once(db: Session, account: Account) -> None:
    code = issue_code(db, SYSTEM, account)
    redeem_code(db, account.login.upper(), code.lower(), GOOD)
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, account.login, code, GOOD)
    found = asking(db, sign_in(db, account.login, GOOD))
    assert found is not None
    assert [post.role for post in found.by.posts] == ["cell_secretary"]


def test_a_password_hashed_with_less_is_hashed_anew_at_the_next_sign_in(
    db: Session, account: Account
) -> None:
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), GOOD)
    row = db.scalars(select(Secret).where(Secret.account_id == account.id)).one()
    row.password_hash = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1, hash_len=16).hash(GOOD)
    db.flush()
    assert HASHER.check_needs_rehash(row.password_hash)
    assert sign_in(db, account.login, GOOD)
    assert not HASHER.check_needs_rehash(row.password_hash)
    known = row.password_hash
    assert sign_in(db, account.login, GOOD) and row.password_hash == known


def test_a_code_ends_with_its_days_and_with_the_next(db: Session, account: Account) -> None:
    first = issue_code(db, SYSTEM, account)
    second = issue_code(db, SYSTEM, account)
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, account.login, first, GOOD)
    set_clock(now() + timedelta(days=15))
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, account.login, second, GOOD)


@pytest.mark.parametrize(
    "typed", [str.lower, lambda c: c.replace("-", ""), lambda c: f" {c.replace('-', ' ')} "]
)
def test_a_code_is_taken_however_it_is_typed(
    db: Session, account: Account, typed: Callable[[str], str]
) -> None:
    code = issue_code(db, SYSTEM, account)
    assert [len(part) for part in code.split("-")] == [4, 4, 4, 4, 4, 4, 2]
    redeem_code(db, account.login, typed(code), GOOD)


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


def test_the_right_password_of_an_account_that_is_shut_is_a_wrong_try(db: Session, account: Account) -> None:
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), GOOD)
    account.active = False
    for tries in (1, 2):
        with pytest.raises(Refusal, match=r"signin\.wrong"):
            sign_in(db, account.login, GOOD)
        assert len(last_tries(db, account.id)) == tries


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
    assert asking(db, token) is None
    again = sign_in(db, account.login, GOOD)
    set_clock(now() + timedelta(minutes=61))
    assert asking(db, again) is None


def test_a_new_password_ends_every_sign_in(db: Session, account: Account) -> None:
    token = signed_in(db, account)
    with pytest.raises(Refusal, match=r"password\.old"):
        change_password(db, account.id, "khong-phai-cai-nay", GOOD)
    change_password(db, account.id, GOOD, GOOD + "x")
    assert asking(db, token) is None
