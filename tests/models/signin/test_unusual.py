"""What is unusual about sign-ins is told to the administrator alone, by numbers that are reached."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.people.people import Account, principal_of
from models.signin.signins import begin_sign_in, keep_device
from models.signin.tries import Caller, attempt
from models.signin.unusual import LOOKED_BACK, MANY_NAMES, MANY_TRIES, unusual
from models.units.units import Unit
from tests.make import somebody


def fail(db: Session, address: str, login: str = "", account: Account | None = None) -> None:
    attempt(db, "code", Caller(address), login, account.id if account is not None else None).failed(db)
    db.flush()


def test_of_few_tries_nothing_is_said_and_of_many_what_they_were(
    db: Session, account: Account, boss: Principal
) -> None:
    for n in range(MANY_TRIES - 1):
        fail(db, f"192.0.2.{n}", account=account)
    for n in range(MANY_NAMES - 1):
        fail(db, "198.51.100.66", f"ai.do.{n}")
    assert (unusual(db, boss).attacked, unusual(db, boss).trying) == ([], [])
    fail(db, "192.0.2.0", account=account)
    fail(db, "198.51.100.66", account=account)
    found = unusual(db, boss)
    told = [(each.login, each.name, each.tries, each.addresses) for each in found.attacked]
    assert told == [(account.login, account.person.name, MANY_TRIES + 1, MANY_TRIES)]
    assert [(each.network, each.names, each.tries) for each in found.trying] == [
        ("198.51.100.66", MANY_NAMES, MANY_NAMES)
    ]
    set_clock(now() + LOOKED_BACK + timedelta(seconds=1))
    assert unusual(db, boss).attacked == []


def test_posts_that_decide_are_told_from_their_second_device_on(
    db: Session, account: Account, bloc: Unit, boss: Principal
) -> None:
    decides = somebody(db, "bloc_secretary", bloc)
    for one in (account, decides):
        for address in ("192.0.2.1", "192.0.2.2"):
            caller = Caller(address, "Firefox")
            keep_device(db, begin_sign_in(db, one, caller), caller)
    found = unusual(db, boss).unknown
    assert [(each.login, each.address, each.agent) for each in found] == [
        (decides.login, "192.0.2.2", "Firefox")
    ]


def test_nobody_else_is_told(db: Session, account: Account) -> None:
    with pytest.raises(Refusal, match=r"access\.denied"):
        unusual(db, principal_of(db, account.id))
