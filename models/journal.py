"""The append-only, hash-chained record of every act (design 3.12). Never values of a score sheet: the act and the commitment only."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access import SYSTEM, Audited, Principal, open_session
from models.base import Base, Id, now

GENESIS = "0" * 64


class JournalRow(Audited, Base):
    """One act (nhật ký): who, when, what on which row, and the chain."""

    __tablename__ = "journal"

    id: Mapped[Id]
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    actor: Mapped[str] = mapped_column(String(200))
    act: Mapped[str] = mapped_column(String(60), index=True)
    unit_id: Mapped[int | None] = mapped_column(index=True)  # no foreign key: the journal outlives an erased unit
    subject: Mapped[str] = mapped_column(String(60))
    subject_id: Mapped[int | None]
    details: Mapped[str]
    previous: Mapped[str] = mapped_column(String(64), unique=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)


def canonical(value: Any) -> str:
    """Canonical JSON: sorted keys, no blanks, text as it is."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def digest(text: str) -> str:
    """SHA-256 of text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def _hash(row: JournalRow) -> str:
    parts = [row.previous, row.at.isoformat(), row.account_id, row.actor, row.act, row.unit_id, row.subject, row.subject_id, row.details]
    return digest(canonical(parts))


def record(db: Session, by: Principal, act: str, subject: Any, unit_id: int | None = None, **details: Any) -> JournalRow:
    """Write one act into the journal in the same transaction; flushes first so that the subject has its number."""
    db.flush()
    row = JournalRow(
        at=now(),
        account_id=by.account_id,
        actor=by.name,
        act=act,
        unit_id=unit_id if unit_id is not None else getattr(subject, "unit_id", None),
        subject=type(subject).__tablename__,
        subject_id=subject.id,
        details=canonical(details),
        previous=head(db),
    )
    row.hash = _hash(row)
    db.add(row)
    db.flush()
    return row


def head(db: Session) -> str:
    """Hash of the newest row; the chain's head is printed on exports and backups."""
    with _unscoped(db) as system:
        return system.scalar(select(JournalRow.hash).order_by(JournalRow.id.desc()).limit(1)) or GENESIS


def _unscoped(db: Session) -> Session:
    return open_session(db.connection(), SYSTEM)


def verify(db: Session) -> int | None:
    """Number of the first broken row, or None when the chain is whole."""
    previous = GENESIS
    for row in db.scalars(select(JournalRow).order_by(JournalRow.id).execution_options(yield_per=1000)):
        if row.previous != previous or row.hash != _hash(row):
            return row.id
        previous = row.hash
    return None
