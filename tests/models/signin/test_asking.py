"""What a request knows of who asks: the same as read row by row, in two statements whatever is held."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now, set_clock, today
from models.core.errors import Refusal
from models.people.delegation import accept, delegate
from models.people.notices import tell
from models.people.people import Account, begin_post, principal_of
from models.platform.journal import digest
from models.platform.settings import change_setting
from models.signin.asking import Asking, who
from models.signin.signins import SignIn, set_active
from models.units.units import Unit
from tests.make import LONG_AGO, somebody
from tests.models.cast import Cast
from tests.statements import counted


def begun(db: Session, account: int | None) -> str:
    """A token that is open."""
    token = secrets.token_urlsafe(16)
    db.add(SignIn(token_hash=digest(token), account_id=account, began_at=now(), seen_at=now()))
    db.flush()
    return token


def asking(db: Session, token: str) -> Asking:
    found = who(db.connection(), token)
    assert found is not None
    return found


def test_everybody_is_who_the_rows_say(cast: Cast, db: Session) -> None:
    seen = set()
    for account in list(db.scalars(select(Account))):
        found = asking(db, begun(db, account.id))
        assert found.by == principal_of(db, account.id)
        seen |= {post.role for post in found.by.posts}
        assert found.sign_in == db.scalars(select(SignIn.id).order_by(SignIn.id.desc())).first()
    assert len(seen) > 4


def test_it_takes_two_statements_however_much_is_held(db: Session, cell: Unit, bloc: Unit) -> None:
    one = somebody(db, "cell_secretary", cell)
    token = begun(db, one.id)
    with counted(db) as few:
        asking(db, token)
    begin_post(db, SYSTEM, one.person, "board_officer", bloc, LONG_AGO)
    tell(db, [one.id], "reminder", bloc, bloc.id)
    db.flush()
    with counted(db) as more:
        found = asking(db, token)
    assert len(few) == len(more) == 2
    assert (found.unread, len(found.by.posts)) == (1, 2)


def test_nobody_asks_with_a_strange_token_nor_for_a_closed_account(db: Session, cell: Unit) -> None:
    one = somebody(db, "cell_secretary", cell)
    token = begun(db, one.id)
    set_active(db, SYSTEM, one, one.row_version, False)
    db.flush()
    assert who(db.connection(), "nobody's") is None
    assert who(db.connection(), token) is None, "closing it ended what was open"
    with pytest.raises(Refusal, match=r"principal\.none"):
        asking(db, begun(db, one.id))


def test_a_setting_says_how_long_a_sign_in_may_rest_and_all_go_along(db: Session, cell: Unit) -> None:
    token = begun(db, somebody(db, "cell_secretary", cell).id)
    change_setting(db, SYSTEM, "idle_minutes", "5")
    db.flush()
    assert asking(db, token).settings == {"idle_minutes": "5"}
    set_clock(now() + timedelta(minutes=6))
    assert who(db.connection(), token) is None


def test_a_sign_in_ends_some_hours_after_it_began_however_busy_it_is(db: Session, cell: Unit) -> None:
    token = begun(db, somebody(db, "cell_secretary", cell).id)
    change_setting(db, SYSTEM, "idle_minutes", "100000")
    set_clock(now() + timedelta(hours=12))
    assert who(db.connection(), token) is not None
    set_clock(now() + timedelta(seconds=1))
    assert who(db.connection(), token) is None
    change_setting(db, SYSTEM, "sign_in_hours", "24")
    db.flush()
    assert who(db.connection(), token) is not None


def test_what_was_delegated_comes_along(cast: Cast, db: Session) -> None:
    taker = cast.who("committee_officer", cast.d)
    assert taker.person_id is not None
    giver = cast.who("committee_secretary", cast.d)
    row = delegate(
        db, giver, cast.d, taker.person_id, "decide", today(), today() + timedelta(days=3), "Đi công tác"
    )
    token = begun(db, taker.account_id)
    assert not asking(db, token).by.acting
    accept(db, taker, row, row.row_version)
    db.flush()
    assert [each.giver_id for each in asking(db, token).by.acting] == [giver.person_id]
    set_clock(now() + timedelta(days=5))
    db.add(SignIn(token_hash=digest("later"), account_id=taker.account_id, began_at=now(), seen_at=now()))
    db.flush()
    assert not asking(db, "later").by.acting
