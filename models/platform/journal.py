"""The append-only, hash-chained record of every act (design 3.12).
Never values of a score sheet: the act and the commitment only.

Appenders stand in a line: SQLite's immediate transactions do it, PostgreSQL's take one advisory lock
until they end, so that the second waits and reads the head the first left, and never breaks on it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ForeignKey, Select, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal
from models.access.scopes import Audited
from models.core.base import Base, Id, now

GENESIS = "0" * 64
LINE = 285_2018
"""Number of the advisory lock on PostgreSQL."""
READ_AT_ONCE = 2000


class JournalRow(Audited, Base):
    """One act (nhật ký): who, when, what on which row, and the chain."""

    __tablename__ = "journal"

    id: Mapped[Id]
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    actor: Mapped[str] = mapped_column(String(200))
    act: Mapped[str] = mapped_column(String(60), index=True)
    unit_id: Mapped[int | None] = mapped_column(
        index=True
    )  # no foreign key: the journal outlives an erased unit
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


def _hash(row: Any) -> str:
    parts = [
        row.previous,
        row.at.isoformat(),
        row.account_id,
        row.actor,
        row.act,
        row.unit_id,
        row.subject,
        row.subject_id,
        row.details,
    ]
    return digest(canonical(parts))


def record(
    db: Session, by: Principal, act: str, subject: Any, unit_id: int | None = None, **details: Any
) -> JournalRow:
    """Write one act into the journal in the same transaction;
    flushes first so that the subject has its number."""
    db.flush()
    stand_in_line(db)
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
    return db.connection().scalar(_newest()) or GENESIS


@cache
def _newest() -> Select[str]:
    """Asked for at every act, so built once."""
    table: Any = JournalRow.__table__
    return select(table.c.hash).order_by(table.c.id.desc()).limit(1)


def stand_in_line(db: Session) -> None:
    """Wait until no other transaction is appending; the lock ends with
    this one. Before the head is read: READ COMMITTED then sees it."""
    connection = db.connection()
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LINE})")


def knows(db: Session, hash_: str) -> bool:
    """Whether a head printed earlier still stands in the chain; `db` is the program's own session."""
    return hash_ == GENESIS or db.scalar(select(JournalRow.id).where(JournalRow.hash == hash_)) is not None


def verify(db: Session) -> int | None:
    """Number of the first broken row, or None when the chain is whole.

    A row that cannot even be read (a forged moment) is a broken one. What it cannot see: rows cut off at
    the end, and a chain forged anew from some row on; heads printed earlier are the witness against both.
    """
    previous, last = GENESIS, 0
    while True:
        rows, unreadable = _after(db, last, READ_AT_ONCE)
        for row in rows:
            if row.previous != previous or row.hash != _hash(row):
                return int(row.id)
            previous, last = row.hash, row.id
        if unreadable is not None or not rows:
            return unreadable


def _after(db: Session, last: int, most: int) -> tuple[Sequence[Any], int | None]:
    """The next rows; where one of them cannot be read, those before it and its number."""
    found = select(*(getattr(JournalRow, column.key) for column in JournalRow.__table__.columns)).order_by(
        JournalRow.id
    )
    try:
        return db.execute(found.where(JournalRow.id > last).limit(most)).all(), None
    except (ValueError, TypeError):
        numbers = db.scalars(
            select(JournalRow.id).where(JournalRow.id > last).order_by(JournalRow.id).limit(most)
        ).all()
    if most == 1:
        return [], numbers[0]
    rows: list[Any] = []
    for number in numbers:
        one, unreadable = _after(db, number - 1, 1)
        if unreadable is not None:
            return rows, number
        rows += one
    return rows, None
