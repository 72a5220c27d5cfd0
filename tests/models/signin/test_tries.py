"""Wrong tries: who waits for them and who does not; which browsers are known; how long tries are kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.people.people import Account
from models.signin import tries
from models.signin.tries import (
    FREE_ANYWHERE,
    FREE_NAMES,
    FREE_TRIES,
    KEPT_FOR,
    LASTING,
    WAITS,
    WRONG,
    Attempt,
    Caller,
    Try,
    attempt,
    drop_tries,
    end_devices,
    forgive,
    known_device,
    last_tries,
    network_of,
    outdated,
    remember_device,
)

OFFICE, STRANGER = Caller("192.0.2.7"), Caller("198.51.100.66")
NAMES = [f"khong.co.{n}" for n in range(80)]


def tried(db: Session, caller: Caller, account: Account | None = None, login: str = "") -> Attempt:
    """A try at signing in; refuses where it has to wait."""
    return attempt(db, "sign_in", caller, login, account.id if account is not None else None)


def fails(db: Session, caller: Caller, account: Account | None = None, login: str = "") -> bool:
    """A wrong one; whether it was heard at all."""
    with suppress(Refusal):
        tried(db, caller, account, login).failed(db)
    last = next(iter(db.new), None)
    db.flush()
    return isinstance(last, Try) and last.outcome == WRONG


def later(seconds: float) -> None:
    set_clock(now() + timedelta(seconds=seconds))


def test_the_owner_gets_in_from_a_known_device_while_a_stranger_tries_twice_a_second(
    db: Session, account: Account
) -> None:
    kept, _new = remember_device(db, account.id, "")
    known = Caller(STRANGER.address, device=kept)  # even from behind the same address
    heard = 0
    for second in range(60):
        for _twice in range(2):
            heard += fails(db, STRANGER, account)
            later(0.5)
        if second % 10 == 0:
            tried(db, known, account).went_right(db)
    assert heard < 10, "the stranger himself waits longer and longer"


def test_elsewhere_a_browser_that_is_not_known_is_not_kept_out_by_one_stranger(
    db: Session, account: Account
) -> None:
    for _minute in range(60 * 24):
        fails(db, STRANGER, account)
        later(60)
    with pytest.raises(Refusal, match=r"signin\.wait"):
        tried(db, STRANGER, account)
    tried(db, OFFICE, account)


def test_strangers_from_everywhere_make_browsers_that_are_not_known_wait(
    db: Session, account: Account
) -> None:
    for n in range(FREE_ANYWHERE):
        assert fails(db, Caller(f"203.0.113.{n}"), account)
    with pytest.raises(Refusal, match=r"signin\.wait"):
        tried(db, OFFICE, account)
    kept, _new = remember_device(db, account.id, "")
    tried(db, Caller("192.0.2.9", device=kept), account)
    forgive(db, account.id)  # a new code was given
    tried(db, OFFICE, account)


@pytest.mark.parametrize("who", ["known", "nobody"])
def test_from_the_sixth_on_a_place_waits_twice_as_long_each_time_whoever_is_tried(
    db: Session, account: Account, who: str
) -> None:
    of = (account, "") if who == "known" else (None, "khong.ai.ca")
    assert all(fails(db, STRANGER, *of) for _n in range(FREE_TRIES))
    for seconds in (15, 30, 60, 120):
        with pytest.raises(Refusal) as told:
            tried(db, STRANGER, *of)
        assert told.value.values["seconds"] == seconds + 1
        later(seconds - 1)
        assert not fails(db, STRANGER, *of)
        later(1)
        assert fails(db, STRANGER, *of)
    tried(db, STRANGER, None, "nguoi.khac")


def test_a_right_try_sets_to_nought_what_its_own_place_had_and_nothing_else(
    db: Session, account: Account
) -> None:
    kept, _new = remember_device(db, account.id, "")
    for _n in range(FREE_TRIES):
        fails(db, STRANGER, account)
        fails(db, OFFICE, account)
    later(16)
    tried(db, OFFICE, account).went_right(db)
    later(-16)
    tried(db, OFFICE, account)
    with pytest.raises(Refusal):
        tried(db, STRANGER, account)
    mine = Caller(OFFICE.address, device=kept)
    assert all(fails(db, mine, account) for _n in range(FREE_TRIES))
    with pytest.raises(Refusal):
        tried(db, mine, account)
    tried(db, OFFICE, account)


def test_many_accounts_tried_from_one_address_are_slowed(db: Session, account: Account) -> None:
    heard = [fails(db, STRANGER, login=login) for login in NAMES[:30]]
    assert heard == [True] * FREE_NAMES + [False] * (30 - FREE_NAMES)
    tried(db, OFFICE, account)
    kept, _new = remember_device(db, account.id, "")
    tried(db, Caller(STRANGER.address, device=kept), account)
    later(16)
    assert fails(db, STRANGER, login=NAMES[30]) and not fails(db, STRANGER, login=NAMES[31])
    later(3600)
    assert fails(db, STRANGER, login=NAMES[32])


def test_an_office_of_eighty_behind_one_address_is_not_slowed(db: Session) -> None:
    """Each of them is right, fifteen at the second time."""
    for n, login in enumerate(NAMES):
        if n % 5 == 0 and n < 75:
            assert fails(db, OFFICE, login=login)
        tried(db, OFFICE, login=login).went_right(db)
        later(0.1)


def test_a_try_that_waits_is_kept_once_a_minute_and_does_not_count(db: Session, account: Account) -> None:
    for _n in range(FREE_TRIES):
        fails(db, STRANGER, account)
    for _n in range(10):
        fails(db, STRANGER, account)
    told = last_tries(db, account.id)
    assert [each.outcome for each in told] == [WAITS] + [WRONG] * FREE_TRIES
    assert (told[0].address, told[0].door) == (STRANGER.address, "sign_in")


def test_of_a_name_that_nobody_has_next_to_nothing_is_kept(db: Session) -> None:
    fails(db, OFFICE, login="mat-khau-cua-toi")
    row = db.scalars(select(Try)).one()
    assert len(row.who) == len("nobody 1234") and row.account_id is None


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("unknown" * 20, ("unknown" * 20)[:45]),
    ],
)
def test_what_counts_as_one_address(address: str, counted: str) -> None:
    assert network_of(address) == counted


def test_a_browser_is_known_to_whoever_signed_in_from_it(
    db: Session, account: Account, another: Callable[[], Account]
) -> None:
    other = another()
    first, new = remember_device(db, account.id, "planted-by-somebody")
    assert first != "planted-by-somebody" and not new, "nobody was there before it"
    assert remember_device(db, account.id, first) == (first, False)
    second, new = remember_device(db, other.id, first)
    assert second != first and not new
    assert known_device(db, account.id, first) is None, "whoever has the old one has nothing"
    assert known_device(db, account.id, second) and known_device(db, other.id, second)
    _third, new = remember_device(db, account.id, "")
    assert new
    end_devices(db, account.id)
    assert known_device(db, account.id, second) is None and known_device(db, other.id, second)
    set_clock(now() + LASTING)
    assert known_device(db, other.id, second) is None


def test_tries_are_kept_for_a_while_and_no_more_than_so_many(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails(db, OFFICE, login="xa-xua")
    later(KEPT_FOR.total_seconds() + 1)
    for login in NAMES[:10]:
        fails(db, OFFICE, login=login)
    old = outdated(db, 100)
    assert len(old) == 1
    drop_tries(db, old)
    assert outdated(db, 100) == []
    monkeypatch.setattr(tries, "MOST_KEPT", 4)
    assert len(outdated(db, 5)) == 5
    drop_tries(db, outdated(db, 100))
    assert db.scalar(select(func.count()).select_from(Try)) == 4
