"""Statistics of the database: of tables that changed much, and of no others."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, insert, text

import models.operations.wiring
from models.core.base import now, sqlite_module
from models.operations import statistics
from models.operations.migrate import migrate
from models.operations.statistics import refresh

ONCE = models.operations.wiring.metadata.tables["once"]
KNOWN = {
    "sqlite": "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'once'",
    "postgresql": "SELECT count(*) FROM pg_stats WHERE tablename = 'once' AND attname = 'key'",
}


def keys(engine: Engine, numbers: range) -> None:
    rows = [{"account_id": n, "key": f"k{n}", "body_hash": "", "location": "", "at": now()} for n in numbers]
    with engine.begin() as connection:
        connection.execute(insert(ONCE), rows)
    if engine.dialect.name == "postgresql":  # what a session changed is told when it is idle for a while
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_stat_force_next_flush()"))


def test_a_table_that_changed_much_is_looked_at_and_then_left_alone(blank: Engine) -> None:
    migrate(blank)
    keys(blank, range(600))
    sent = [statement.replace('"', "") for statement in refresh(blank)]
    assert any(statement.partition(" ")[2] in ("once", "main.once") for statement in sent), sent
    with blank.connect() as connection:
        assert connection.scalar(text(KNOWN[blank.dialect.name]))
    again = [statement.replace('"', "") for statement in refresh(blank)]
    assert not [statement for statement in again if statement.endswith("once")]


def test_what_very_many_rows_share_is_not_taken_for_rare(blank: Engine) -> None:
    """SQLite looks at 400 rows of an index, and of a value in more believes that it is in 401."""
    migrate(blank)
    shared = datetime(2020, 1, 1, tzinfo=UTC)
    rows = [
        {"account_id": 1, "key": f"k{n}", "body_hash": "", "location": "", "at": shared} for n in range(1500)
    ]
    with blank.begin() as connection:
        connection.execute(insert(ONCE), rows)
    refresh(blank)
    if blank.dialect.name == "sqlite":
        with blank.connect() as connection:
            known = text("SELECT stat FROM sqlite_stat1 WHERE idx = 'ix_once_at'")
            assert connection.scalar(known) == "1500 1500"


def test_index_by_index_the_same_is_known_as_of_the_whole_table() -> None:
    """Also where one is unique in its only column, of rows that it alone counts, or of some rows only."""
    tables = (
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b INTEGER, c INTEGER, UNIQUE (b, c))",
        "CREATE INDEX some ON t (c) WHERE b = 1",
        "CREATE TABLE alone (a TEXT UNIQUE, b INTEGER)",
        "CREATE INDEX few ON alone (b) WHERE b = 1",
        "CREATE TABLE bare (b INTEGER)",
    )
    connection = sqlite_module().connect(":memory:", isolation_level=None)
    for each in tables:
        connection.execute(each)
    for n in range(90):
        connection.execute("INSERT INTO t VALUES (?, ?, ?, ?)", (n, f"a{n}", n % 3, n))
        connection.execute("INSERT INTO alone VALUES (?, ?)", (f"a{n}", n % 3))
        connection.execute("INSERT INTO bare VALUES (?)", (n,))
    told, known = "SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx", []
    for way in (connection.execute, lambda each: statistics._analyze(connection.cursor(), each)):
        for table in ("t", "alone", "bare"):
            way(f'ANALYZE "main"."{table}"')
        known.append(connection.execute(told).fetchall())
        connection.execute("DELETE FROM sqlite_stat1")
    assert known[0] == known[1] and len(known[0]) == 6
