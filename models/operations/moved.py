"""The mark that a move of the office into another database leaves on both of them (models/moving/move.py), by
which neither an old place nor a half-made new one is served.

It stands in the database itself, beside the tables of the office, and in the place of the schema's number, so
that a program of any age refuses it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    delete,
    insert,
    inspect,
    select,
)

from models.core.errors import Refusal

AWAY, HALF, WHOLE = "away", "half", "whole"
"""The old place, from which the office went; a new one into which it is brought; one that is checked and
whole, of which the old place does not know yet."""
CODES = {AWAY: "moved.away", HALF: "moved.half", WHOLE: "moved.half"}
SCHEMA = MetaData()
MARK = Table(
    "office_move",
    SCHEMA,
    Column("state", String(10), nullable=False),
    Column("token", String(64), nullable=False),
    Column("other", String(1000), nullable=False),
    Column("at", String(40), nullable=False),
    Column("revision", String(32), nullable=False),
)
REVISION = Table(
    "alembic_version",
    SCHEMA,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Where Alembic keeps the schema's number."""


@dataclass(frozen=True)
class Mark:
    """What a move left on a database: in which state it is, by which number both places know each other, the
    other one's address without its password, when, and the schema's number to be put back."""

    state: str
    token: str
    other: str
    at: datetime
    revision: str


def mark_of(connection: Connection) -> Mark | None:
    """The mark on a database; None on one that is no old or half-made place."""
    if not inspect(connection).has_table(MARK.name):
        return None
    row = connection.execute(select(MARK)).first()
    return None if row is None else Mark(row[0], row[1], row[2], datetime.fromisoformat(row[3]), row[4])


def require_here(connection: Connection) -> None:
    """Refuse a database that a move left or did not finish: `moved.away`, `moved.half`."""
    mark = mark_of(connection)
    if mark is not None:
        raise Refusal(CODES[mark.state], other=mark.other, at=mark.at)


def put_mark(connection: Connection, mark: Mark) -> None:
    """Set the mark, in the transaction of the caller."""
    SCHEMA.create_all(connection)
    connection.execute(delete(MARK))
    row = {"state": mark.state, "token": mark.token, "other": mark.other, "revision": mark.revision}
    connection.execute(insert(MARK), [row | {"at": mark.at.isoformat()}])
    _number(connection, f"moved-{mark.revision}" if mark.state == AWAY else "moving")


def take_mark(connection: Connection, mark: Mark) -> None:
    """Take the mark off: the database stands at its schema again."""
    MARK.drop(connection)
    _number(connection, mark.revision)


def _number(connection: Connection, number: str) -> None:
    connection.execute(delete(REVISION))
    connection.execute(insert(REVISION), [{"version_num": number}])
