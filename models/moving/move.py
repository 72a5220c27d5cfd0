"""An office's whole database brought into another one: from SQLite to PostgreSQL, back, or into a new place
of the same kind. The files that were sent stay where they are: the folder of the office is the same.

In this order, so that whatever ends it on the way leaves one office that is served, and no other:
the new place is marked as half made; in one transaction it is filled and compared with the old one, on which
nobody writes meanwhile; the old place is marked as left; the mark is taken off the new one. The same command
again throws a half-made place away and begins anew, or takes off the last mark.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, make_url
from sqlalchemy.exc import ArgumentError

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, now
from models.core.disk import alone
from models.core.errors import Refusal
from models.moving.frame import analyze, bare, close, filling, tables, throw_away
from models.moving.rows import Sum, count, counted, difference, parts, put
from models.operations.backup import unsound
from models.operations.health import require_place
from models.operations.migrate import newest, require_ready
from models.operations.moved import AWAY, HALF, WHOLE, Mark, mark_of, put_mark, take_mark
from models.operations.restore import RUNNING, require_nobody
from models.operations.triggers import missing
from models.platform.journal import head, verify

KINDS = ("sqlite", "postgresql+psycopg")


@dataclass(frozen=True)
class Moved:
    """What was moved: each table's rows and sum, the journal's head. Nothing of it where only the last mark
    was left to be taken off."""

    sums: dict[str, Sum]
    head: str


Say = Callable[[str, int, int], None]
"""Told after each table, and within a long one: its name, its rows so far, how many tables are left."""
TOLD = 50_000
"""Rows after which a long table is told again; they come in parts of which it is a multiple."""


def engine_at(address: str) -> Engine:
    """The engine of a database that is named by its address. Refuses `moved.address`."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise Refusal("moved.address") from None
    if url.drivername not in KINDS or not url.database or url.database == ":memory:":
        raise Refusal("moved.address")
    return make_engine(address)


def move(source: Engine, target: Engine, instance: Path, say: Say) -> Moved:
    """Bring the office from one database into another, which is empty or was left half made by this.

    Raises `moved.running`, `moved.connected` while anybody uses one of them, `schema.old`, `schema.none`,
    `schema.triggers` for an office that is not ready, `moved.away` where it went elsewhere already,
    `moved.full`, whatever `require_place` says of the new place, `moved.value` and `moved.row` for a row
    that cannot be brought, `moved.differs`, `moved.unsound`, `health.journal`, `health.unsound` where what
    arrived, or what was there, is not right. In all these cases the old place stays as it was.
    """
    with alone(instance / RUNNING, "moved.running"):
        for engine in (source, target):
            engine.dispose()
            if engine.dialect.name == "postgresql":
                require_nobody(engine, "moved.connected")
        if _ended(source, target):
            return Moved({}, "")
        require_ready(source)
        require_place(target, instance)
        _empty(target)
        mark = Mark(HALF, secrets.token_hex(16), _shown(source), now(), newest())
        with target.begin() as connection:
            put_mark(connection, mark)
        with _still(source) as old:
            done = _fill(old, target, mark, say)
            put_mark(old, replace(mark, state=AWAY, other=_shown(target)))
        with target.begin() as connection:
            take_mark(connection, mark)
        analyze(target)
    return done


def come_back(engine: Engine) -> Mark:
    """Take the mark off an old place: the office goes on in it all the same, as it was when it was left.
    Returns what stood on the mark. Raises `moved.not`."""
    with engine.begin() as connection:
        mark = mark_of(connection)
        if mark is None or mark.state != AWAY:
            raise Refusal("moved.not")
        take_mark(connection, mark)
    return mark


def _shown(engine: Engine) -> str:
    """An address without its password."""
    return engine.url.render_as_string()


def _marks(*engines: Engine) -> Iterator[Mark | None]:
    for engine in engines:
        with engine.execution_options(reading=True).connect() as connection:
            yield mark_of(connection)


def _ended(source: Engine, target: Engine) -> bool:
    """Whether only the last mark was left to be taken off; it is."""
    left, waits = _marks(source, target)
    if (
        left is None
        or waits is None
        or (left.state, waits.state) != (AWAY, WHOLE)
        or left.token != waits.token
    ):
        return False
    with target.begin() as connection:
        take_mark(connection, waits)
    analyze(target)
    return True


def _empty(target: Engine) -> None:
    """Refuse a place in which anything is, but throw away what a move left there half made."""
    (mark,) = _marks(target)
    if mark is not None and mark.state in (HALF, WHOLE):
        throw_away(target)
        return
    with target.connect() as connection:
        names = inspect(connection).get_table_names()
    if names:
        raise Refusal("moved.full", where=_shown(target), count=len(names), what=", ".join(names[:3]))


@contextmanager
def _still(engine: Engine) -> Iterator[Connection]:
    """The old place as one moment saw it, in a transaction in which nobody else writes."""
    sqlite = engine.dialect.name == "sqlite"
    once = {} if sqlite else {"isolation_level": "REPEATABLE READ"}
    with engine.connect().execution_options(**once) as connection, connection.begin():
        if not sqlite:  # before anything is read: the moment is then the one after it
            quote = connection.dialect.identifier_preparer.quote
            names = ", ".join(quote(table.name) for table in tables())
            connection.exec_driver_sql(f"LOCK TABLE {names}, alembic_version IN EXCLUSIVE MODE")
        yield connection


def _fill(old: Connection, target: Engine, mark: Mark, say: Say) -> Moved:
    """Everything of the old place in the new one, compared, in one transaction of its own."""
    sums, wrong = dict[str, Sum](), unsound(old)
    if wrong:
        raise Refusal("health.unsound", what="; ".join(wrong[:3]), count=len(wrong))
    with filling(target) as new:
        with bare(new):
            for n, table in enumerate(tables(), 1):
                found = sums[table.name] = Sum()
                for rows in parts(old, table):
                    found.add(rows)
                    put(new, table, rows)
                    if found.rows % TOLD == 0:
                        say(table.name, found.rows, len(tables()) - n + 1)
                say(table.name, found.rows, len(tables()) - n)
        close(new)
        _compare(old, new, sums)
        put_mark(new, replace(mark, state=WHOLE))
        return Moved(sums, _journals(old, new))


def _compare(old: Connection, new: Connection, sums: dict[str, Sum]) -> None:
    """Every table again as it now stands in the new place, by its hash, and as each database adds it up."""
    for table in tables():
        if count(new, table) != sums[table.name]:
            row = difference(old, new, table)
            raise Refusal("moved.differs", table=table.name, row=row or "?")
        one, other = counted(old, table), counted(new, table)
        for name, value in one.items():
            if other[name] != value:
                raise Refusal("moved.differs", table=table.name, row=f"Σ {name}: {value} ≠ {other[name]}")
    wrong = unsound(new) or sorted(missing(new))
    if wrong:
        raise Refusal("moved.unsound", what="; ".join(wrong[:3]))


def _journals(old: Connection, new: Connection) -> str:
    """The head of both journals, which are whole and one."""
    heads = []
    for connection in (old, new):
        with open_session(connection, SYSTEM) as db:
            broken = verify(db)
            if broken is not None:
                raise Refusal("health.journal", number=broken)
            heads.append(head(db))
    if heads[0] != heads[1]:
        raise Refusal("moved.differs", table="journal", row=heads[1][:16])
    return heads[0]
