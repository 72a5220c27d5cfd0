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
from models.people.people import Account, principal_of
from models.platform.settings import change_setting
from models.signin.factor import Factor, factor_of
from models.signin.second_factor import begin_factor, hold_factor, mark_of_password, must_have
from models.signin.signins import SignIn, issue_code, redeem_code, sign_in
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
        begin_factor(db, account.id, "sai-mat-khau-roi", NOWHERE)
    begin_factor(db, account.id, PASSWORD, NOWHERE)
    db.flush()
    assert factor_of(db, account.id) is None
    key = db.scalars(select(Factor.key).where(Factor.account_id == account.id)).one()
    with pytest.raises(Refusal, match=r"factor\.wrong"):
        hold_factor(db, account.id, "000000", there, NOWHERE)
    codes = hold_factor(db, account.id, TOTP(key).at(now()), there, NOWHERE)
    assert len(set(codes)) == 10 and factor_of(db, account.id) is not None
    with pytest.raises(Refusal, match=r"factor\.held"):
        begin_factor(db, account.id, PASSWORD, NOWHERE)
