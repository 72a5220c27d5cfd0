"""The second factor of an account: a key that its owner's telephone keeps too and codes of thirty seconds
made from it (TOTP, RFC 6238), security keys (keys.py), and recovery codes for whoever lost both. What is done
with it is in second_factor.py.

A code is taken one step of thirty seconds early or late, and once: the last step that was taken is kept, and
compared and set. The key lies as it is in a sealed table (a server must make the same codes), recovery codes
by their hash (letters.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from pyotp import TOTP
from pyotp.exceptions import OTPVerificationError
from sqlalchemy import BigInteger, ForeignKey, String, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.scopes import Sealed
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.platform.journal import digest
from models.platform.settings import number
from models.signin.keys import Answer, SecurityKey, answered, keys_of
from models.signin.letters import bare, code_hash, grouped, hashes_of, new_code
from models.signin.tries import Caller, Device, attempt

CODES = 10
FRESH = timedelta(minutes=10)
"""For how long a right code stands for acts that ask for one again."""
BEGUN_FOR = timedelta(hours=1)
"""For how long a key waits for its first right code."""


class Factor(Sealed, Base):
    """The key that an account's telephone keeps; it holds from its first right code on."""

    __tablename__ = "factor"

    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), unique=True)
    key: Mapped[str] = mapped_column(String(64))
    last_step: Mapped[int] = mapped_column(BigInteger, default=0)
    begun_at: Mapped[datetime]
    held_at: Mapped[datetime | None]


class RecoveryCode(Sealed, Base):
    """A code that stands once for the telephone, hashed."""

    __tablename__ = "recovery_code"

    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    code_hash: Mapped[str] = mapped_column(String(64))
    used_at: Mapped[datetime | None]


def factor_of(db: Session, account_id: int, *, held: bool = True) -> Factor | None:
    """The telephone of an account, or one that waits for its first right code."""
    found = select(Factor).where(Factor.account_id == account_id)
    if held:
        return db.scalar(found.where(Factor.held_at.is_not(None)))
    return db.scalar(found.where(Factor.held_at.is_(None), Factor.begun_at > now() - BEGUN_FOR))


def has_factor(db: Session, account_id: int) -> bool:
    """Whether an account has a second factor: a telephone or a security key."""
    a_key = select(SecurityKey.id).where(SecurityKey.account_id == account_id).limit(1)
    return factor_of(db, account_id) is not None or db.scalar(a_key) is not None


def is_asked(db: Session, account_id: int, device_id: int | None) -> bool:
    """Whether a second factor is asked for at sign-in: there is one, and the browser is not remembered."""
    if not has_factor(db, account_id):
        return False
    remembered = select(Device.id).where(Device.id == (device_id or 0), Device.factor_until > now())
    return db.scalar(remembered) is None


def taken(db: Session, row: Factor, typed: str) -> bool:
    """Whether this is a right code that was not taken yet; it is from now on."""
    code = bare(typed)
    if not (len(code) == 6 and code.isascii() and code.isdecimal()):
        return False
    try:
        step = TOTP(row.key).verify_and_get_timecode(code, for_time=now(), valid_window=1)
    except OTPVerificationError:
        return False
    newer = update(Factor).where(Factor.id == row.id, Factor.key == row.key, Factor.last_step < step)
    done: Any = db.execute(newer.values(last_step=step), execution_options={"synchronize_session": False})
    db.expire(row)
    return bool(done.rowcount)


def recovered(db: Session, account_id: int, typed: str) -> bool:
    """Whether this is a recovery code that was not used yet; it is from now on."""
    unused = update(RecoveryCode).where(
        RecoveryCode.account_id == account_id,
        RecoveryCode.code_hash.in_(hashes_of(typed)),
        RecoveryCode.used_at.is_(None),
    )
    done: Any = db.execute(unused.values(used_at=now()), execution_options={"synchronize_session": False})
    return bool(done.rowcount)


def prove(db: Session, account_id: int, given: str | Answer, caller: Caller, *, recovery: bool) -> bool:
    """Refuse what proves no second factor of an account: `factor.wrong` for what is no right code, the same
    whatever is wrong with it; for what a security key said what keys.py refuses; `signin.wait` after many:
    commit on all of them. Whether it was a recovery code, which counts if `recovery`."""
    tried = attempt(db, "factor", caller, account_id=account_id)
    by_paper = False
    try:
        if isinstance(given, Answer):
            answered(db, account_id, given)
        else:
            by_paper = _by_code(db, account_id, given, recovery=recovery)
    except Refusal as refusal:
        if refusal.code != "key.late":  # a page that stood open too long tried nothing
            tried.failed(db)
        raise
    tried.went_right(db)
    return by_paper


def _by_code(db: Session, account_id: int, typed: str, *, recovery: bool) -> bool:
    """Whether what was typed is a recovery code; `factor.wrong` where it is no right code either."""
    row = factor_of(db, account_id)
    if row is not None and taken(db, row, typed):
        return False
    if not (recovery and recovered(db, account_id, typed)):
        raise Refusal("factor.wrong")
    return True


def give_codes(db: Session, account_id: int) -> list[str]:
    """New recovery codes, shown once; the earlier ones end."""
    drop_codes(db, account_id)
    made = [new_code() for _ in range(CODES)]
    db.add_all(RecoveryCode(account_id=account_id, code_hash=code_hash(code)) for code in made)
    return made


def codes_left(db: Session, account_id: int) -> int:
    """How many recovery codes were not used yet."""
    unused = select(RecoveryCode.id).where(RecoveryCode.account_id == account_id)
    return len(db.scalars(unused.where(RecoveryCode.used_at.is_(None))).all())


def drop_codes(db: Session, account_id: int) -> None:
    """End the recovery codes of an account."""
    gone = delete(RecoveryCode).where(RecoveryCode.account_id == account_id)
    db.execute(gone, execution_options={"synchronize_session": False})


def drop_telephone(db: Session, account_id: int) -> None:
    """End the key that the telephone keeps, or one that waits; what hung on it alone ends too."""
    row = db.scalar(select(Factor).where(Factor.account_id == account_id))
    if row is not None:
        db.delete(row)
        db.flush()
    if not has_factor(db, account_id):
        drop_factor(db, account_id)


def drop_factor(db: Session, account_id: int) -> None:
    """End the second factor of an account: telephone, security keys, recovery codes, and that browsers were
    remembered."""
    drop_codes(db, account_id)
    for row in db.scalars(select(Factor).where(Factor.account_id == account_id)):
        db.delete(row)
    for key in keys_of(db, account_id):
        db.delete(key)
    db.flush()
    known = update(Device).where(Device.account_id == account_id).values(factor_until=None)
    db.execute(known, execution_options={"synchronize_session": False})


def remember_factor(db: Session, account_id: int, token: str) -> None:
    """Ask the browser that keeps this token for no code at sign-in, for as many days as the settings say."""
    until = now() + timedelta(days=number(db, "factor_days"))
    known = update(Device).where(Device.account_id == account_id, Device.token_hash == digest(token))
    db.execute(known.values(factor_until=until), execution_options={"synchronize_session": False})


def uri(key: str, login: str, issuer: str) -> str:
    """What a telephone reads from the picture."""
    return TOTP(key).provisioning_uri(name=login, issuer_name=issuer)


def spelled_key(key: str) -> Sequence[str]:
    """A key in groups, for whoever types it."""
    return grouped(key).split("-")
