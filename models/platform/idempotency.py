"""What a form's key already did: a repeated POST gets the first result
(design 3.11). Holds hashes and addresses, never what was typed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.scopes import Sealed
from models.core.base import Base, Id, now
from models.core.errors import Refusal

LINE = 285
"""First number of the advisory locks on keys, on PostgreSQL."""


class Once(Sealed, Base):
    """A form's key, who sent it, a hash of what was sent, and where the answer led."""

    __tablename__ = "once"
    __table_args__ = (UniqueConstraint("account_id", "key", name="uq_once_account_id_key"),)

    id: Mapped[Id]
    account_id: Mapped[int]
    key: Mapped[str] = mapped_column(String(64))
    body_hash: Mapped[str] = mapped_column(String(64))
    location: Mapped[str] = mapped_column(String(400))
    at: Mapped[datetime] = mapped_column(index=True)


def first_result(db: Session, account_id: int, key: str, body_hash: str) -> str | None:
    """Where the first POST with this key led; `repeated` when the key was used for something else.

    On PostgreSQL a second POST with the key waits here until the
    first one's transaction ends; SQLite's immediate ones wait anyway.
    """
    connection = db.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(LINE, func.hashtext(f"{account_id} {key}"))))
    row = db.scalar(select(Once).where(Once.account_id == account_id, Once.key == key))
    if row is None:
        return None
    if row.body_hash != body_hash:
        raise Refusal("repeated")
    return row.location


def remember(db: Session, account_id: int, key: str, body_hash: str, location: str) -> None:
    """Keep the result with the act, in its transaction."""
    db.add(Once(account_id=account_id, key=key, body_hash=body_hash, location=location[:400], at=now()))
    db.flush()
