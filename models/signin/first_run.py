"""The first run of a server: its one-time code and its
administrator; and what a database must have before it serves."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.spelling import compared
from models.people.people import Account, begin_post, enrol, principal_of
from models.platform.journal import stand_in_line
from models.platform.settings import Setting, change_setting, setting
from models.signin.hashing import hashed
from models.signin.letters import code_hash, hashes_of, new_code
from models.signin.passwords import check_password
from models.signin.signins import Secret
from models.signin.tries import NOWHERE, Caller, attempt

FIRST_RUN = "first_run_code"


def is_new(db: Session) -> bool:
    """Whether nobody has an account yet; `db` is the program's own session."""
    return db.scalar(select(Account.id).limit(1)) is None


def first_run_code(db: Session) -> str:
    """A new one-time code for the first visit; earlier ones end. Only its hash is kept."""
    code = new_code()
    row = db.scalar(select(Setting).where(Setting.name == FIRST_RUN)) or Setting(name=FIRST_RUN)
    row.value = code_hash(code)
    db.add(row)
    db.flush()
    return code


def first_administrator(
    db: Session,
    code: str,
    name: str,
    login: str,
    password: str,
    *,
    site_url: str = "",
    in_use_from: Quarter | None = None,
    caller: Caller = NOWHERE,
) -> Account:
    """Make the administrator of a new server, who says at which address people reach it and from which
    quarter the office works with it. Refuses `code.wrong`, and everything once somebody has an account; a
    wrong code is counted by the caller's commit."""
    tried = attempt(db, "first_run", caller)
    try:
        _need_code(db, code)
    except Refusal:
        tried.failed(db)
        raise
    check_password(password, compared(login), (name, login, setting(db, "place")))
    kept = hashed(password)
    stand_in_line(db)  # of two with the code the first is the one
    row = _need_code(db, code)
    account = enrol(db, SYSTEM, name=name, login=login, unit=None)
    begin_post(db, SYSTEM, account.person, "administrator", None, today())
    db.add(Secret(account_id=account.id, password_hash=kept))
    db.delete(row)
    db.flush()
    said = {"site_url": site_url, "in_use_from": str(in_use_from) if in_use_from is not None else ""}
    for name_, value in said.items():
        if value:
            change_setting(db, principal_of(db, account.id), name_, value)
    return account


def _need_code(db: Session, code: str) -> Setting:
    """The row of the code for the first visit, as it is now. Refuses `code.wrong`."""
    found = select(Setting).where(Setting.name == FIRST_RUN).execution_options(populate_existing=True)
    row = db.scalar(found)
    if row is None or not is_new(db) or row.value not in hashes_of(code):
        raise Refusal("code.wrong")
    return row
