"""Engine, session and clock: the one way to the database (stack.md 3, 4). No rules of the office here.

SQLite below 3.51.3 has a fault in its write-ahead log, so the bundled
one is loaded where the built-in is older; a process never loads both.
"""

from __future__ import annotations

import importlib
import importlib.util
import platform
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, ClassVar
from zoneinfo import ZoneInfo

from sqlalchemy import (
    BindParameter,
    DateTime,
    Dialect,
    Engine,
    Integer,
    MetaData,
    String,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

from models.core.errors import Refusal
from models.told.environment import told, told_number

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
LOCK_WAIT = told_number("KHOI_LOCK_WAIT") or 1
"""Seconds to wait for whoever is writing, before the person is asked to send again."""
PRAGMAS = {
    "busy_timeout": LOCK_WAIT * 1000,
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
}
"""Settings of every SQLite connection, as they are read back; synchronous 2 is FULL."""
OLDEST_SQLITE = (3, 51, 3)
BUNDLED = "pysqlite3"
POSTGRESQL = f"-c lock_timeout={LOCK_WAIT}s -c synchronous_commit=on"
"""Settings of every PostgreSQL connection: nobody waits for a
lock for ever, no answer goes out before its commit is on disk."""


def reached() -> dict[str, int]:
    """What libpq is told of a server that does not answer: how long a connection is waited for
    (`KHOI_CONNECT_TIMEOUT`), and that one whose other end is gone is given up within a minute; else whoever
    asks would wait for as long as the network likes."""
    wait = told_number("KHOI_CONNECT_TIMEOUT") or 2
    alive = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
    return {"connect_timeout": max(wait, 2), "tcp_user_timeout": 60_000, **alive}


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; only aware datetimes go in and come out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment


class PathText(TypeDecorator[str]):
    """A path of unit numbers, `1.12.133.`; compared byte
    by byte on both databases so that prefixes are ranges."""

    impl = String(200)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        return dialect.type_descriptor(String(200, collation="C" if dialect.name == "postgresql" else None))


def falling(column: Any) -> Any:
    """A column of an index from the greatest down. It bears the column's name: SQLite tells an index without
    its directions, and what it tells is compared with this one by the names (Alembic)."""
    found = column.desc()
    found.name = column.name
    return found


Id = Annotated[int, mapped_column(primary_key=True)]


class Base(DeclarativeBase):
    """Base of every table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: Moment}

    follows: ClassVar[str] = ""
    """How rows follow their unit when it moves to another place of the tree (units/acts.py): "today" all of
    them; a column of days or months: those of periods from the quarter of the move on; a column that names
    another row: with that row. Empty: never, as whatever is append-only or published (design 3.10)."""


class Clock:
    """The clock (design 3.10): tests stop it, the demonstration runs it from its own day."""

    fixed: datetime | None = None
    shift: timedelta | None = None


def set_shift(shift: timedelta | None) -> None:
    """Run the clock this far from the true time, or right with None."""
    Clock.shift = shift


def set_clock(moment: datetime | None) -> None:
    """Stop the clock at `moment` (aware, of whatever zone), or let it run with None."""
    Clock.fixed = moment.astimezone(UTC) if moment is not None else None


def now() -> datetime:
    """The moment, in UTC."""
    return Clock.fixed or datetime.now(UTC) + (Clock.shift or timedelta(0))


def moment() -> int:
    """The same as a number: milliseconds since 1970. What a cell keeps holds it in many rows."""
    return int(now().timestamp() * 1000)


def at_moment(number: int) -> datetime:
    """The moment that such a number is."""
    return datetime.fromtimestamp(number / 1000, UTC)


def day_of(moment: datetime) -> date:
    """The date of a moment in Việt Nam: days of the office are judged there (design 3.10)."""
    return moment.astimezone(ZONE).date()


def today() -> date:
    """The date in Việt Nam."""
    return day_of(now())


def sqlite_module() -> Any:
    """The SQLite driver of this process (`KHOI_SQLITE`, or the bundled one; Python's own on a machine for
    which none is built, as Linux on ARM64). Refuses `sqlite.old` below 3.51.3, `sqlite.none` where that is
    Python's own and nothing better can be had."""
    said = told("KHOI_SQLITE")
    bundled = bool(said) or importlib.util.find_spec(BUNDLED) is not None
    module = importlib.import_module(said or (BUNDLED if bundled else "sqlite3"))
    if module.sqlite_version_info < OLDEST_SQLITE:
        least = ".".join(map(str, OLDEST_SQLITE))
        if not bundled:
            raise Refusal("sqlite.none", machine=platform.machine(), found=module.sqlite_version, least=least)
        raise Refusal("sqlite.old", found=module.sqlite_version, least=least)
    return module


class PlainLimits(SQLiteCompiler):
    """Writes how many rows are asked for, and from which on, into the statement: where SQLite finds a value
    there that it is given beside it, it plans the whole statement anew each time, which took longer than most
    pages of rows. What SQLAlchemy keeps of the statement stays the same for all numbers."""

    def limit_clause(self, select: Any, **kw: Any) -> str:
        """The end of a statement; no number of rows is written as -1."""
        most, start = select._limit_clause, select._offset_clause
        text = f"\n LIMIT {'-1' if most is None else self._written(most, kw)}"
        return text if start is None else f"{text} OFFSET {self._written(start, kw)}"

    def get_from_hint_text(self, table: Any, text: str | None) -> str | None:
        """What is said of a table for SQLite alone (`with_hint`): by which index it is read."""
        return text

    def _written(self, number: Any, kw: Any) -> str:
        if isinstance(number, BindParameter):
            number = number.render_literal_execute()
            number.type = Integer()  # one that a statement is given later has none
        return self.process(number, **kw)


def make_engine(url: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql+psycopg://...`, writing transactions immediate (stack.md
    3). What a statement was given, often what somebody typed, stands in no fault that it tells of."""
    if not url.startswith("sqlite"):
        given = make_url(url).query
        words: dict[str, Any] = {"options": f"{given.get('options', '')} {POSTGRESQL}".strip()}
        words |= {name: value for name, value in reached().items() if name not in given}
        return create_engine(url, pool_pre_ping=True, connect_args=words, hide_parameters=True)
    engine = create_engine(url, module=sqlite_module(), hide_parameters=True)
    engine.dialect.statement_compiler = PlainLimits
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    """Set every pragma and read it back: one that did not
    hold is refused, since writes would be lost by it."""
    connection.isolation_level = None
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != value:
            raise Refusal("sqlite.setting", name=name, found=found, wanted=value)


def _begin(connection: Any) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
