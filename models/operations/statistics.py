"""What the database knows of its own tables, by which it chooses its ways (ANALYZE): made anew of those that
changed much, each by itself and outside any transaction, so that nobody waits for it.
"""

from __future__ import annotations

from sqlalchemy import Engine, text

LOOKED_AT = 400
"""Rows of an index that SQLite looks at: exact enough to choose by, and a table takes milliseconds."""
WHICH = 0x10003
"""Of `PRAGMA optimize`: tell only what would be done, of all tables, by how much they changed."""
CHANGED = text(
    "SELECT relname FROM pg_stat_user_tables WHERE schemaname = current_schema() "
    "AND n_mod_since_analyze > 100 + n_live_tup / 10 ORDER BY relname"
)
"""PostgreSQL's own measure; its own round of this may be switched off, or come when the quarter is over."""


def refresh(engine: Engine) -> list[str]:
    """Make statistics of the tables that changed; returns the statements that were sent, each of which was
    a transaction of its own."""
    if engine.dialect.name == "sqlite":
        return _of_sqlite(engine)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        quote = connection.dialect.identifier_preparer.quote
        found = [f"ANALYZE {quote(name)}" for name in connection.scalars(CHANGED)]
        for statement in found:
            connection.exec_driver_sql(statement)
    return found


def _of_sqlite(engine: Engine) -> list[str]:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA analysis_limit={LOOKED_AT}")
        cursor.execute(f"PRAGMA optimize={WHICH}")
        found = [str(line) for (line,) in cursor.fetchall() if str(line).startswith("ANALYZE ")]
        for statement in found:
            cursor.execute(statement)
        cursor.close()
    finally:
        connection.close()
    return found
