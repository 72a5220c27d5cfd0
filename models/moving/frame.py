"""The empty tables into which an office is brought, and what is put around them once they are full: keys that
name other rows, numbers that go on, triggers. Each database has its own way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, inspect, text

from models.core.base import Base
from models.operations.migrate import to_newest
from models.operations.moved import REVISION
from models.operations.statistics import refresh
from models.operations.triggers import install

REFERENCES = text(
    "SELECT CAST(conrelid::regclass AS TEXT), quote_ident(conname), pg_get_constraintdef(oid) "
    "FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2"
)
INDEXES = text(
    "SELECT quote_ident(c.relname), pg_get_indexdef(i.indexrelid) FROM pg_index i "
    "JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = current_schema()::regnamespace "
    "AND i.indpred IS NULL AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid) "
    "ORDER BY 1"
)
"""Indexes of all rows that no constraint keeps; a condition is told otherwise than it was written."""


def tables() -> Sequence[Table]:
    """Every table of the office, those that others name first."""
    return Base.metadata.sorted_tables


@contextmanager
def filling(engine: Engine) -> Iterator[Connection]:
    """A connection to an empty database, in one transaction: the tables of the newest schema stand in it,
    each empty, and take rows in any order. What was put in is there at the end, or nothing of it."""
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        sqlite = engine.dialect.name == "sqlite"
        if sqlite:
            raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                connection.execute(delete(REVISION))
                to_newest(connection)
                for table in reversed(tables()):
                    connection.execute(delete(table))
                yield connection
        finally:
            if sqlite:
                raw.execute("PRAGMA foreign_keys=ON")


@contextmanager
def bare(connection: Connection) -> Iterator[None]:
    """Meanwhile PostgreSQL keeps no index and asks for no row that another names: both are made anew at the
    end, all at once, and what names no row is refused there by the database itself."""
    if connection.dialect.name == "sqlite":
        yield
        return
    references = [tuple(row) for row in connection.execute(REFERENCES)]
    indexes = [tuple(row) for row in connection.execute(INDEXES)]
    for table, name, _said in references:
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    for name, _said in indexes:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    for _name, said in indexes:
        connection.exec_driver_sql(said)
    for table, name, said in references:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {said}")


def close(connection: Connection) -> None:
    """Let numbers go on where they ended, and put the triggers in place."""
    if connection.dialect.name == "postgresql":
        for table in tables():
            if "id" in table.c:
                ends = f"(SELECT COALESCE(MAX(id), 0) + 1 FROM {table.name})"
                sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
                connection.exec_driver_sql(f"SELECT setval({sequence}, {ends}, false)")
    install(connection)


def throw_away(engine: Engine) -> None:
    """Drop every table of a half-made place."""
    quote = engine.dialect.identifier_preparer.quote
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        sqlite = engine.dialect.name == "sqlite"
        if sqlite:
            raw.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            names = [quote(name) for name in inspect(connection).get_table_names()]
            for name in names:
                connection.exec_driver_sql(f"DROP TABLE {name}{'' if sqlite else ' CASCADE'}")
        if sqlite:
            raw.execute("PRAGMA foreign_keys=ON")


def analyze(engine: Engine) -> None:
    """Let the database know its new tables, without which it chooses other ways."""
    if engine.dialect.name == "sqlite":
        refresh(engine)
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
