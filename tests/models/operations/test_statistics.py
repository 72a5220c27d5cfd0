"""Statistics of the database: of tables that changed much, and of no others."""

from __future__ import annotations

from sqlalchemy import Engine, insert, text

import models.operations.wiring
from models.core.base import now
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
