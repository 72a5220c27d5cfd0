"""How many bytes of attachments somebody may send within a year, whatever they are attached to (OWASP ASVS
5.0, 2.4.1). What is made for a person has a bound of its own (jobs.py); sheets sent in to be read are kept
for a day (imports/uploads.py).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import BigInteger, DateTime, Integer, delete, func, insert, literal, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal
from models.access.guard import elevated
from models.access.scopes import Personal
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.platform.journal import stand_in_line
from models.platform.settings import number

YEAR = timedelta(days=365)
MB = 2**20


class Sent(Personal, Base):
    """How many bytes of attachments came with one form; gone after a year."""

    __tablename__ = "sent_files"

    id: Mapped[Id]
    at: Mapped[datetime]
    size: Mapped[int] = mapped_column(BigInteger)


def sent_by(db: Session, by: Principal) -> int:
    """Bytes of attachments somebody sent within a year; equal ones count each time they are sent."""
    found = select(func.sum(Sent.size)).where(Sent.account_id == by.account_id, Sent.at > now() - YEAR)
    return int(db.scalar(found) or 0)


def require_room(db: Session, by: Principal, size: int) -> None:
    """Refuse `file.room` before anything is kept, where so many bytes more are too much."""
    taken, room = sent_by(db, by), number(db, "attachments_mb")
    if taken + size > room * MB:
        raise Refusal("file.room", taken=taken // MB, limit=room, sent=-(-size // MB))


def take_room(db: Session, by: Principal, size: int) -> None:
    """Count so many bytes as sent, in the statement that adds them, one after the other: of two forms sent at
    once the second finds what the first left. Refuses `file.room`."""
    stand_in_line(db)
    taken = select(func.coalesce(func.sum(Sent.size), 0)).where(
        Sent.account_id == by.account_id, Sent.at > now() - YEAR
    )
    most = number(db, "attachments_mb") * MB
    row = select(literal(by.account_id, Integer), literal(now(), DateTime(True)), literal(size, BigInteger))
    fits = row.where(taken.scalar_subquery() + size <= most)
    with elevated(db) as system:
        old = delete(Sent).where(Sent.account_id == by.account_id, Sent.at <= now() - YEAR)
        system.execute(old, execution_options={"synchronize_session": False})
        added = insert(Sent).from_select(["account_id", "at", "size"], fits).returning(Sent.id)
        fitted = system.scalar(added) is not None
    if not fitted:
        require_room(db, by, size)
