"""Codes of the second factor: which are right, how often, and what is kept of them."""

from __future__ import annotations

from base64 import b32encode
from datetime import UTC, datetime, timedelta

import pytest
from pyotp import TOTP
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.people.people import Account
from models.platform.journal import digest
from models.platform.settings import SHIPPED
from models.signin.factor import (
    Factor,
    RecoveryCode,
    codes_left,
    drop_factor,
    factor_of,
    give_codes,
    is_asked,
    prove,
    recovered,
    remember_factor,
    spelled_key,
    taken,
    uri,
)
from models.signin.letters import code_hash
from models.signin.tries import NOWHERE, Caller, known_device, remember_device

KEY = b32encode(b"12345678901234567890").decode()
"""The key of the test values of RFC 6238."""


@pytest.fixture
def factor(db: Session, account: Account) -> Factor:
    row = Factor(account_id=account.id, key=KEY, begun_at=now(), held_at=now())
    db.add(row)
    db.flush()
    return row


@pytest.mark.parametrize(
    ("second", "code"), [(59, "287082"), (1111111109, "081804"), (20000000000, "353130")]
)
def test_the_values_of_the_standard_are_right(db: Session, factor: Factor, second: int, code: str) -> None:
    set_clock(datetime.fromtimestamp(second, UTC))
    assert taken(db, factor, f" {code[:3]} {code[3:]}")


def code_at(steps: int) -> str:
    return TOTP(KEY).at(now() + timedelta(seconds=30 * steps))


def test_a_code_is_taken_one_step_early_or_late_and_no_further(db: Session, factor: Factor) -> None:
    assert not taken(db, factor, code_at(-2)) and not taken(db, factor, code_at(2))
    assert taken(db, factor, code_at(-1)) and taken(db, factor, code_at(1))


def test_a_code_is_read_in_groups_and_in_letters_of_full_width(db: Session, factor: Factor) -> None:
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    code = code_at(-1)
    assert taken(db, factor, f" {code[:3]} {code[3:]}\u00a0")
    code = code_at(0).translate(wide)
    assert taken(db, factor, f"{code[:3]}–{code[3:]}")
    code = code_at(1)
    assert taken(db, factor, f"{code[:3]}-{code[3:]}")


def test_a_code_is_taken_once_and_none_before_it(db: Session, factor: Factor) -> None:
    assert taken(db, factor, code_at(0))
    assert not taken(db, factor, code_at(0)) and not taken(db, factor, code_at(-1))
    assert taken(db, factor, code_at(1))


@pytest.mark.parametrize("typed", ["", "12345", "abcdef", "１２３４５６", "1234567", "-12345"])
def test_what_is_no_code_is_none(db: Session, factor: Factor, typed: str) -> None:
    assert not taken(db, factor, typed)


def test_recovery_codes_are_ten_hashed_and_each_opens_once(db: Session, factor: Factor) -> None:
    codes = give_codes(db, factor.account_id)
    db.flush()
    assert len(set(codes)) == codes_left(db, factor.account_id) == 10
    kept = set(db.scalars(select(RecoveryCode.code_hash)))
    assert kept == {code_hash(code) for code in codes} and not kept & set(codes)
    assert recovered(db, factor.account_id, codes[0].lower().replace("-", " "))
    assert not recovered(db, factor.account_id, codes[0])
    assert not recovered(db, factor.account_id + 1, codes[1])
    again = give_codes(db, factor.account_id)
    assert not recovered(db, factor.account_id, codes[1]) and recovered(db, factor.account_id, again[1])


def test_a_recovery_code_given_before_opens_as_it_did(db: Session, factor: Factor) -> None:
    """With an L and a U of their own, 120 bits, hashed without hyphens."""
    old = "LU23-ABCD-EFGH-JKMN-PQRS-TUVL"
    db.add(RecoveryCode(account_id=factor.account_id, code_hash=digest(old.replace("-", ""))))
    db.flush()
    assert not recovered(db, factor.account_id, "1V23-ABCD-EFGH-JKMN-PQRS-TVV1")
    assert recovered(db, factor.account_id, old.lower()) and not recovered(db, factor.account_id, old)


def test_wrong_codes_wait_as_wrong_passwords_do(db: Session, factor: Factor) -> None:
    """Whatever is wrong with it, it is told the same."""
    for wrong in ("000000", "sai", "AAAA-BBBB", "", "999999"):
        with pytest.raises(Refusal, match=r"factor\.wrong"):
            prove(db, factor.account_id, wrong, NOWHERE, recovery=True)
    with pytest.raises(Refusal, match=r"signin\.wait"):
        prove(db, factor.account_id, code_at(0), NOWHERE, recovery=True)
    set_clock(now() + timedelta(seconds=17))
    assert not prove(db, factor.account_id, code_at(0), NOWHERE, recovery=True)


def test_a_recovery_code_counts_where_it_may(db: Session, factor: Factor) -> None:
    code = give_codes(db, factor.account_id)[0]
    with pytest.raises(Refusal, match=r"factor\.wrong"):
        prove(db, factor.account_id, code, NOWHERE, recovery=False)
    assert prove(db, factor.account_id, code, NOWHERE, recovery=True)


def test_a_key_holds_from_its_first_code_and_waits_an_hour(db: Session, account: Account) -> None:
    db.add(Factor(account_id=account.id, key=KEY, begun_at=now()))
    db.flush()
    assert factor_of(db, account.id) is None and factor_of(db, account.id, held=False) is not None
    set_clock(now() + timedelta(minutes=61))
    assert factor_of(db, account.id, held=False) is None


def test_a_browser_is_remembered_for_the_days_of_the_setting(db: Session, factor: Factor) -> None:
    token, _new = remember_device(db, factor.account_id, "")
    db.flush()
    device = known_device(db, factor.account_id, token)
    assert is_asked(db, factor.account_id, device) and is_asked(db, factor.account_id, None)
    remember_factor(db, factor.account_id, token)
    assert not is_asked(db, factor.account_id, device) and is_asked(db, factor.account_id, None)
    set_clock(now() + timedelta(days=int(SHIPPED["factor_days"]), seconds=1))
    assert is_asked(db, factor.account_id, device)


def test_what_is_dropped_leaves_nothing(db: Session, factor: Factor) -> None:
    number = factor.account_id
    give_codes(db, number)
    token, _new = remember_device(db, number, "")
    remember_factor(db, number, token)
    drop_factor(db, number)
    assert factor_of(db, number) is None
    assert db.scalar(select(func.count()).select_from(RecoveryCode)) == 0
    db.add(Factor(account_id=number, key=KEY, begun_at=now(), held_at=now()))
    db.flush()
    assert is_asked(db, number, known_device(db, number, token))


def test_the_key_is_told_as_a_picture_and_as_text() -> None:
    assert uri(KEY, "c1.bithu", "Khối").startswith("otpauth://totp/") and f"secret={KEY}" in uri(
        KEY, "a", "b"
    )
    assert "".join(spelled_key(KEY)) == KEY and Caller() == NOWHERE
