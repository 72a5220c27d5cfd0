"""The tables into which an office is brought: what stands around them at the end is what the steps of the
schema make, nothing stands in them where it was not to be, and numbers go on."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, inspect, text

from models.core.base import now
from models.moving.frame import analyze, bare, close, filling, tables, throw_away
from models.moving.rows import put
from models.operations.migrate import count_rows, migrate, newest
from models.operations.moved import HALF, Mark, put_mark
from models.operations.triggers import missing

AROUND = {
    "postgresql": (
        "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
        "SELECT CAST(conrelid::regclass AS TEXT), conname, pg_get_constraintdef(oid) FROM pg_constraint",
        "SELECT CAST(tgrelid::regclass AS TEXT), tgname, pg_get_triggerdef(oid) FROM pg_trigger "
        "WHERE NOT tgisinternal",
        "SELECT table_name, column_name, data_type, column_default, is_nullable FROM "
        "information_schema.columns WHERE table_schema = 'public'",
    ),
    "sqlite": ("SELECT type, name, sql FROM sqlite_master WHERE tbl_name <> 'office_move'",),
}


def around(engine: Engine) -> list[set[tuple[object, ...]]]:
    """Everything that a database keeps beside the rows, but for the mark of a move."""
    with engine.connect() as connection:
        found = [{tuple(r) for r in connection.execute(text(a))} for a in AROUND[engine.dialect.name]]
    return [
        {tuple(map(unordered, map(str, row))) for row in each if "office_move" not in map(str, row)}
        for each in found
    ]


def unordered(said: str) -> str:
    """Alembic writes the constraints of a table that it made anew in whatever order."""
    return "\n".join(sorted(line.rstrip(", ") for line in said.splitlines()))


def marked(engine: Engine) -> None:
    with engine.begin() as connection:
        put_mark(connection, Mark(HALF, "t", "x", now(), newest()))


def test_what_stands_around_the_tables_is_what_the_steps_of_the_schema_make(blank: Engine) -> None:
    migrate(blank)
    made = around(blank)
    throw_away(blank)
    marked(blank)
    with filling(blank) as connection:
        with bare(connection):
            assert set(count_rows(connection).values()) <= {0, 1}
        close(connection)
        assert missing(connection) == set()
    assert around(blank) == made
    assert all(len(each) > 50 for each in made)


def test_rows_go_in_in_any_order_and_numbers_go_on_after_the_last(blank: Engine) -> None:
    marked(blank)
    table = next(table for table in tables() if table.name == "unit_kind")
    row = {c.name: {"BOOLEAN": False, "INTEGER": 1}.get(str(c.type), "x") for c in table.c}
    with filling(blank) as connection:
        with bare(connection):
            put(connection, table, [tuple((row | {"id": 41, "code": "y"}).values())])
        close(connection)
    with blank.begin() as connection:
        another = {name: value for name, value in (row | {"code": "z"}).items() if name != "id"}
        found = connection.execute(table.insert().values(another))
        assert found.inserted_primary_key == (42,)
    analyze(blank)


def test_what_ends_in_the_midst_leaves_nothing_but_the_mark(blank: Engine) -> None:
    marked(blank)
    with pytest.raises(KeyboardInterrupt), filling(blank):
        raise KeyboardInterrupt
    with blank.connect() as connection:
        assert count_rows(connection) == {"office_move": 1, "alembic_version": 1}
        if blank.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    throw_away(blank)
    with blank.connect() as connection:
        assert inspect(connection).get_table_names() == []
