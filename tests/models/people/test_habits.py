"""One's habits are one's own: kept with the account, changed by nobody else, in the journal."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Refusal
from models.people.habits import decides_by_key, own_account, set_decides_by_key
from models.people.people import Account, principal_of
from models.platform.journal import JournalRow


def test_the_desk_decides_by_one_key_until_that_is_switched_off(db: Session, account: Account) -> None:
    by = principal_of(db, account.id)
    assert decides_by_key(db, by)
    set_decides_by_key(db, by, account.row_version, on=False)
    db.flush()
    assert not decides_by_key(db, by)
    row = db.scalars(select(JournalRow).order_by(JournalRow.id.desc())).first()
    assert row is not None and (row.act, row.actor) == ("account.habits", by.name)
    assert json.loads(row.details) == {"desk_keys": False}


def test_a_late_form_changes_nothing(db: Session, account: Account) -> None:
    by = principal_of(db, account.id)
    with pytest.raises(Refusal, match="stale"):
        set_decides_by_key(db, by, account.row_version + 1, on=False)
    assert decides_by_key(db, by)


def test_who_has_no_account_has_no_habits(db: Session) -> None:
    with pytest.raises(Refusal, match=r"principal\.none"):
        own_account(db, Principal(None))
    assert not decides_by_key(db, Principal(None))
