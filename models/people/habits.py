"""How somebody likes to work, kept with the account and changed by nobody else:
whether the review desk decides by one key."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.access.guard import looking, values
from models.core.errors import Refusal
from models.people.people import Account
from models.platform.journal import record


def own_account(db: Session, by: Principal) -> Account:
    """One's own account; `principal.none` for who has none. Needs the program's own session to be written."""
    account = db.scalar(select(Account).where(Account.id == by.account_id))
    if account is None:
        raise Refusal("principal.none")
    return account


def decides_by_key(db: Session, by: Principal) -> bool:
    """Whether one key approves, receives or sends back at the desk for this person."""
    with looking(db) as system:
        rows = values(system, _by_key(), {"account": by.account_id})
    return bool(rows and rows[0][0])


@cache
def _by_key() -> Any:
    return select(Account.desk_keys).where(Account.id == bindparam("account", type_=Integer))


def set_decides_by_key(db: Session, by: Principal, version: int, *, on: bool) -> Account:
    """Switch that on or off for oneself. Raises `stale`."""
    account = own_account(db, by)
    if account.row_version != version:
        raise Refusal("stale")
    account.desk_keys = on
    record(db, by, "account.habits", account, None, desk_keys=on)
    return account
