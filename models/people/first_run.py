"""The first run of a server: its one-time code and its
administrator; and what a database must have before it serves."""

from __future__ import annotations

import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import today
from models.core.errors import Refusal
from models.people.people import Account, begin_post, enrol
from models.people.signins import HASHER, LETTERS, Secret, check_password
from models.platform.journal import digest
from models.platform.settings import Setting

FIRST_RUN = "first_run_code"


def is_new(db: Session) -> bool:
    """Whether nobody has an account yet; `db` is the program's own session."""
    return db.scalar(select(Account.id).limit(1)) is None


def first_run_code(db: Session) -> str:
    """A new one-time code for the first visit; earlier ones end. Only its hash is kept."""
    code = "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(3))
    row = db.scalar(select(Setting).where(Setting.name == FIRST_RUN)) or Setting(name=FIRST_RUN)
    row.value = digest(code)
    db.add(row)
    db.flush()
    return code


def first_administrator(db: Session, code: str, name: str, login: str, password: str) -> Account:
    """Make the administrator of a new server. Refuses
    `code.wrong`, and everything once somebody has an account."""
    row = db.scalar(select(Setting).where(Setting.name == FIRST_RUN))
    if row is None or not is_new(db) or not secrets.compare_digest(row.value, digest(code.strip().upper())):
        raise Refusal("code.wrong")
    check_password(password, login.strip().casefold())
    account = enrol(db, SYSTEM, name=name, login=login, unit=None)
    begin_post(db, SYSTEM, account.person, "administrator", None, today())
    db.add(Secret(account_id=account.id, password_hash=HASHER.hash(password)))
    db.delete(row)
    db.flush()
    return account
