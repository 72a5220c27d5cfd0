"""Tries at the doors of accounts that went wrong, how long the next one waits, and the browsers from which an
account was signed in to before (domain.md 4).

Who fails waits: by account and address, by account from wherever, by address at whichever accounts. A browser
that was signed in to the account before is known by what it keeps: it has a count of its own, so that no
stranger's tries keep the owner out. Only failures count; a right try sets to nought what its own place had.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.scopes import Personal, Sealed
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.platform.journal import digest

FREE_TRIES, LONGEST_WAIT = 5, timedelta(hours=1)
"""Wrong tries of one place at one account that cost nothing; what the last of many costs."""
FREE_ANYWHERE = 50
"""The same of all places together that nobody signed in from, within a day."""
FREE_NAMES, LONGEST_AT_ADDRESS = 20, timedelta(minutes=5)
"""Accounts at which one address may fail within an hour: eighty people share one, and some mistype."""
FIRST_WAIT = timedelta(seconds=15)
COUNTED_FOR, NAMES_FOR = timedelta(days=1), timedelta(hours=1)
TOLD_AGAIN = timedelta(minutes=1)
"""Of tries that only waited, one in such a time is kept."""
KEPT_FOR, MOST_KEPT = timedelta(days=90), 20_000
"""Tries are kept for so long, and so many of them."""
LASTING = timedelta(days=400)
"""For how long a browser that nobody signs in from stays known: as long as browsers keep anything."""
SHOWN = 20
WRONG, WAITS = "wrong", "waits"


@dataclass(frozen=True)
class Caller:
    """From where somebody tries: the client's address, how the browser calls itself, and what it kept since
    it was signed in from before."""

    address: str = ""
    agent: str = ""
    device: str = ""


NOWHERE = Caller()


class Device(Personal, Base):
    """A browser from which an account was signed in to; it keeps the token, the server its hash. One that
    several people use is known to each of their accounts."""

    __tablename__ = "device"
    __table_args__ = (UniqueConstraint("token_hash", "account_id", name="uq_device_token_hash_account_id"),)

    id: Mapped[Id]
    token_hash: Mapped[str] = mapped_column(String(64))
    began_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    factor_until: Mapped[datetime | None]
    """Until when the account's second factor is not asked for in it (factor.py)."""


class Try(Sealed, Base):
    """A try that was refused: it was wrong, or came while its place had to wait. `who` is the account, or
    little of the hash of a name that nobody has: people type their password there."""

    __tablename__ = "sign_in_try"
    __table_args__ = (
        Index("ix_sign_in_try_who", "who", "at"),
        Index("ix_sign_in_try_network", "network", "at"),
    )

    id: Mapped[Id]
    at: Mapped[datetime] = mapped_column(index=True)
    door: Mapped[str] = mapped_column(String(20))
    outcome: Mapped[str] = mapped_column(String(10))
    who: Mapped[str] = mapped_column(String(24))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    address: Mapped[str] = mapped_column(String(45))
    network: Mapped[str] = mapped_column(String(45))
    device_id: Mapped[int | None]
    counts: Mapped[bool]


def network_of(address: str) -> str:
    """What counts as one address: of the newer kind (IPv6) a household has 2^64."""
    try:
        found = ip_address(address)
    except ValueError:
        return address[:45]
    if isinstance(found, IPv6Address):
        mapped = found.ipv4_mapped
        return str(mapped or IPv6Network((int(found) >> 64 << 64, 64)))
    return str(found)


def name_of(account_id: int | None, login: str) -> str:
    """Whose tries are counted together."""
    return f"account {account_id}" if account_id is not None else f"nobody {digest(login)[:4]}"


@dataclass(frozen=True)
class Attempt:
    """A try that may be made: at which door, whose, from where."""

    door: str
    who: str
    account_id: int | None
    caller: Caller
    device_id: int | None

    @property
    def network(self) -> str:
        """What counts as its address."""
        return network_of(self.caller.address)

    def failed(self, db: Session) -> None:
        """It was wrong: that counts, and stands when the caller commits."""
        db.add(self._row(WRONG))

    def went_right(self, db: Session) -> None:
        """It was right: what went wrong at the same place before counts no more. Of a known browser that is
        the browser alone: beside it, behind the same address, a stranger may be at work."""
        if self.device_id is not None:
            _forgive(db, Try.who == self.who, Try.device_id == self.device_id)
        else:
            _forgive(db, Try.who == self.who, Try.network == self.network, Try.device_id.is_(None))

    def _row(self, outcome: str) -> Try:
        return Try(
            at=now(),
            door=self.door,
            outcome=outcome,
            who=self.who,
            account_id=self.account_id,
            address=self.caller.address[:45],
            network=self.network,
            device_id=self.device_id,
            counts=outcome == WRONG,
        )

    def require_turn(self, db: Session) -> None:
        """Refuse `signin.wait` where it has to wait; that is kept when the caller commits, once a minute."""
        same, until = self._waits(db)
        left = until - now()
        if left <= timedelta(0):
            return
        since = now() - TOLD_AGAIN
        told = select(Try.id).where(same, Try.outcome == WAITS, Try.at > since).limit(1)
        if db.scalar(told) is None:
            db.add(self._row(WAITS))
        raise Refusal("signin.wait", seconds=int(left.total_seconds()) + 1)

    def _waits(self, db: Session) -> tuple[ColumnElement[bool], datetime]:
        """By which tries it waits longest, and until when."""
        day, own = Try.at > now() - COUNTED_FOR, Try.who == self.who
        if self.device_id is not None:
            same = Try.device_id == self.device_id
            return own & same, _until(db, func.count(), (own, same, day), FREE_TRIES, LONGEST_WAIT)
        here, strange = Try.network == self.network, Try.device_id.is_(None)
        names, hour = func.count(Try.who.distinct()), Try.at > now() - NAMES_FOR
        found = (
            (own & here, _until(db, func.count(), (own, here, strange, day), FREE_TRIES, LONGEST_WAIT)),
            (own, _until(db, func.count(), (own, strange, day), FREE_ANYWHERE, LONGEST_WAIT)),
            (here, _until(db, names, (here, strange, hour), FREE_NAMES, LONGEST_AT_ADDRESS)),
        )
        return max(found, key=lambda each: each[1])


def attempt(
    db: Session, door: str, caller: Caller, login: str = "", account_id: int | None = None
) -> Attempt:
    """A try at a door, of an account or of a name nobody has. Refuses `signin.wait`: commit on that, too."""
    device_id = known_device(db, account_id or 0, caller.device)
    made = Attempt(door, name_of(account_id, login), account_id, caller, device_id)
    made.require_turn(db)
    return made


def forgive(db: Session, account_id: int) -> None:
    """What went wrong at an account counts no more: somebody else answers for its owner (a new code)."""
    _forgive(db, Try.who == name_of(account_id, ""))


def _forgive(db: Session, *which: ColumnElement[bool]) -> None:
    found = update(Try).where(*which, Try.counts).values(counts=False)
    db.execute(found, execution_options={"synchronize_session": False})


def _until(
    db: Session, count: Any, which: tuple[ColumnElement[bool], ...], free: int, longest: timedelta
) -> datetime:
    """From the free ones on each waits twice as long as the one before."""
    number, last = db.execute(select(count, func.max(Try.at)).where(*which, Try.counts)).one()
    if number < free:
        return now()
    until: datetime = last + min(FIRST_WAIT * 2 ** min(number - free, 20), longest)
    return until


def known_device(db: Session, account_id: int, token: str) -> int | None:
    """The browser that keeps this token, where the account was signed in to from it before."""
    found = select(Device.id).where(
        Device.token_hash == digest(token),
        Device.account_id == account_id,
        Device.ended_at.is_(None),
        Device.seen_at > now() - LASTING,
    )
    return db.scalar(found)


def remember_device(db: Session, account_id: int, token: str) -> tuple[str, bool]:
    """Know a browser from now on; what it is to keep, and whether it is new to an account that knew others.

    One that the account does not know gets another token, with which the others it is known to go along:
    whoever planted the old one in it has nothing."""
    number = known_device(db, account_id, token)
    if number is not None:
        db.execute(update(Device).where(Device.id == number).values(seen_at=now()))
        return token, False
    others = db.scalar(select(Device.id).where(Device.account_id == account_id).limit(1)) is not None
    new = secrets.token_urlsafe(32)
    moved = update(Device).where(
        Device.token_hash == digest(token), Device.account_id != account_id, Device.ended_at.is_(None)
    )
    db.execute(moved.values(token_hash=digest(new)), execution_options={"synchronize_session": False})
    db.add(Device(token_hash=digest(new), account_id=account_id, began_at=now(), seen_at=now()))
    return new, others


def end_devices(db: Session, account_id: int) -> None:
    """No browser is known to the account any more."""
    known = update(Device).where(Device.account_id == account_id, Device.ended_at.is_(None))
    db.execute(known.values(ended_at=now()), execution_options={"synchronize_session": False})


def last_tries(db: Session, account_id: int) -> Sequence[Try]:
    """The last tries at an account that were refused, the newest first."""
    found = select(Try).where(Try.who == name_of(account_id, ""))
    return db.scalars(found.order_by(Try.at.desc(), Try.id.desc()).limit(SHOWN)).all()


def outdated(db: Session, count: int) -> Sequence[int]:
    """Tries that are kept no longer: old, or more than are kept."""
    old = select(Try.id).where(Try.at < now() - KEPT_FOR).order_by(Try.at).limit(count)
    over = select(Try.id).order_by(Try.id.desc()).offset(MOST_KEPT).limit(count)
    return db.scalars(old).all() or db.scalars(over).all()


def drop_tries(db: Session, numbers: Sequence[int]) -> None:
    """Let them go."""
    db.execute(delete(Try).where(Try.id.in_(numbers)), execution_options={"synchronize_session": False})
