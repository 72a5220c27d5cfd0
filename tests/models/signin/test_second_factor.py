"""What is done with the second factor by its owner and by the settings. On the screens:
tests/admin/people/test_second_factor.py."""

from __future__ import annotations

import pytest
from pyotp import TOTP
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now
from models.core.errors import Refusal
from models.people.notices import Notice
from models.people.people import Account, principal_of
from models.platform.settings import change_setting
from models.signin.factor import Factor, factor_of
from models.signin.second_factor import (
    begin_factor,
    hold_factor,
    mark_of_password,
    must_have,
    sign_in_by_factor,
    take_off,
)
from models.signin.signins import SignIn, change_password, issue_code, redeem_code, sign_in
from models.signin.tries import NOWHERE
from tests.make import somebody
from tests.models.cast import Cast

PASSWORD = "nui-cao-vut-1987"


def test_it_is_required_of_whoever_decides_where_the_settings_say_so(db: Session, cast: Cast) -> None:
    chief, cell = cast.who("bloc_secretary", cast.bloc), cast.who("cell_secretary", cast.c1)
    administrator = principal_of(db, somebody(db, "administrator", None).id)
    assert [must_have(db, by) for by in (chief, cell, administrator)] == [True, False, True], "as shipped"
    change_setting(db, SYSTEM, "factor_needed", "offered")
    db.info.pop("settings", None)
    assert not any(must_have(db, by) for by in (chief, cell, administrator))


def test_it_is_set_up_with_the_present_password_and_holds_from_a_right_code(
    db: Session, account: Account
) -> None:
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), PASSWORD)
    sign_in(db, account.login, PASSWORD)
    there = db.scalars(select(SignIn.id).where(SignIn.account_id == account.id)).one()
    mark = mark_of_password(db, account.id)
    assert mark == mark_of_password(db, account.id) != mark_of_password(db, 0)
    with pytest.raises(Refusal, match=r"password\.old"):
        begin_factor(db, principal_of(db, account.id), "sai-mat-khau-roi", NOWHERE)
    begin_factor(db, principal_of(db, account.id), PASSWORD, NOWHERE)
    db.flush()
    assert factor_of(db, account.id) is None
    key = db.scalars(select(Factor.key).where(Factor.account_id == account.id)).one()
    with pytest.raises(Refusal, match=r"factor\.wrong"):
        hold_factor(db, account.id, "000000", there, NOWHERE)
    codes = hold_factor(db, account.id, TOTP(key).at(now()), there, NOWHERE)
    assert len(set(codes)) == 10 and factor_of(db, account.id) is not None
    with pytest.raises(Refusal, match=r"factor\.held"):
        begin_factor(db, principal_of(db, account.id), PASSWORD, NOWHERE)


def held(db: Session, account: Account) -> str:
    """Gives an account with a password a second factor; its key."""
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), PASSWORD)
    begin_factor(db, principal_of(db, account.id), PASSWORD, NOWHERE)
    row = db.scalars(select(Factor).where(Factor.account_id == account.id)).one()
    row.held_at = now()
    db.flush()
    return row.key


def test_nobody_takes_off_the_own_factor(db: Session) -> None:
    """It is removed on its own page, by its code; somebody else of the same right may take it off."""
    one, other = (somebody(db, "administrator", None, name) for name in ("one", "other"))
    account = db.get_one(Account, one.id)
    held(db, account)
    with pytest.raises(Refusal, match=r"factor\.own"):
        take_off(db, principal_of(db, one.id), account)
    assert factor_of(db, account.id) is not None
    take_off(db, principal_of(db, other.id), account)
    assert factor_of(db, account.id) is None
    with pytest.raises(Refusal, match=r"factor\.none"):
        take_off(db, principal_of(db, other.id), account)


def test_the_step_after_the_password_is_late_once_there_is_another_password(
    db: Session, account: Account
) -> None:
    """By the owner, or by a code from above: a right code opens nothing with the old one."""
    key, mark = held(db, account), mark_of_password(db, account.id)
    change_password(db, account.id, PASSWORD, "song-dai-rong-1990")
    db.flush()
    code = TOTP(key).at(now())
    with pytest.raises(Refusal, match=r"factor\.late"):
        sign_in_by_factor(db, account.id, mark, code, NOWHERE)
    with pytest.raises(Refusal, match=r"factor\.late"):
        sign_in_by_factor(db, account.id + 1000, mark, code, NOWHERE)
    assert not db.scalars(select(SignIn.id).where(SignIn.account_id == account.id)).all()
    assert sign_in_by_factor(db, account.id, mark_of_password(db, account.id), code, NOWHERE)


def test_the_secretary_and_the_others_of_a_cell_are_told_whose_factor_was_taken_off_and_by_whom(
    db: Session, cast: Cast
) -> None:
    """So is the owner, and auditors; whoever did it is not, nor is another cell."""
    deputy, clerk = cast.post("cell_deputy", cast.c1), cast.post("cell_clerk", cast.c1)
    chief, officer = cast.who("cell_secretary", cast.c1), cast.who("committee_officer", cast.d)
    auditor = somebody(db, "auditor", None)
    account = db.get_one(Account, deputy.account_id)
    held(db, account)
    take_off(db, officer, account)
    rows = db.scalars(select(Notice).where(Notice.kind == "factor_taken_off")).all()
    told = {row.account_id for row in rows}
    assert {chief.account_id, deputy.account_id, clerk.account_id, auditor.id} <= told
    elsewhere = cast.who("cell_secretary", cast.c2).account_id
    assert not told & {officer.account_id, elsewhere}
    assert all(account.person.name in row.details and officer.name in row.details for row in rows)
