"""What the database knows of its own tables, by which it chooses its ways (ANALYZE): made anew of those that
changed much, each by itself and outside any transaction, so that nobody waits for it: on SQLite, which writes
nothing else meanwhile, index by index.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, text

LOOKED_AT = 400
"""Rows of an index that SQLite looks at: a table takes milliseconds. Of a value that stands in more rows it
then believes that it stands in one more than these, however many they are (`_commonness`)."""
MOST_VALUES = 1_000
"""Values of a column that are counted, each found from the one before: what has more is no common one."""
WHICH = 0x10003
"""Of `PRAGMA optimize`: tell only what would be done, of all tables, by how much they changed."""
TOLD = (
    "SELECT tbl, idx, stat FROM sqlite_stat1 JOIN sqlite_schema ON name = idx AND type = 'index' ORDER BY idx"
)
DAYS = ("DATE", "DATETIME", "TIMESTAMP")
CHANGED = text(
    "SELECT relname FROM pg_stat_user_tables WHERE schemaname = current_schema() "
    "AND n_mod_since_analyze > 100 + n_live_tup / 10 ORDER BY relname"
)
"""PostgreSQL's own measure; its own round of this may be switched off, or come when the quarter is over."""


def refresh(engine: Engine) -> list[str]:
    """Make statistics of the tables that changed; returns a statement for each, of which every part was
    a transaction of its own."""
    if engine.dialect.name == "sqlite":
        return _of_sqlite(engine)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        quote = connection.dialect.identifier_preparer.quote
        found = [f"ANALYZE {quote(name)}" for name in connection.scalars(CHANGED)]
        for statement in found:
            connection.exec_driver_sql(statement)
    return found


def _commonness(cursor: Any) -> None:
    """Say of indexes in how many rows a value of their first column stands, where that is in very many.
    SQLite looked at so few that it takes the dates of a month of a whole country, or the units that stand,
    for rarer than those below one unit, and goes through them. Read first; written in one transaction."""
    cursor.execute(TOLD)
    told = [(table, index, str(stat).split()) for table, index, stat in cursor.fetchall()]
    right = []
    for table, index, (rows, each, *further) in [one for one in told if len(one[2]) > 1]:
        known = _of_a_value(cursor, table, index, int(rows)) if int(each) == LOOKED_AT + 1 else 0
        if known > LOOKED_AT + 1:
            right.append((" ".join((rows, str(known), *further)), index))
    if right:
        cursor.execute("BEGIN IMMEDIATE")
        cursor.executemany("UPDATE sqlite_stat1 SET stat = ? WHERE idx = ?", right)
        cursor.execute("COMMIT")
        cursor.execute("ANALYZE sqlite_schema")  # by which they are read


def _of_a_value(cursor: Any, table: str, index: str, rows: int) -> int:
    """In how many rows a value of the first column of an index stands, on average; 0 where it is no column,
    or has too many values to be counted. Of a day that rows may lack it is asked whether it is there: so many
    as lack it. Of a unit or a person that they may lack, which one it is: that is in few."""
    cursor.execute(f'PRAGMA index_info("{index}")')
    name = next((name for place, _column, name in cursor.fetchall() if place == 0), None)
    if name is None:
        return 0
    cursor.execute(f'SELECT "type", "notnull" FROM pragma_table_info("{table}") WHERE name = ?', (name,))
    kind, needed = cursor.fetchone()
    from_ = f'FROM "{table}" INDEXED BY "{index}" WHERE "{name}"'
    if not needed:
        of_days = str(kind).upper() in DAYS
        return int(cursor.execute(f"SELECT count(*) {from_} IS NULL").fetchone()[0]) if of_days else 0
    asked, values = f'SELECT "{name}" {from_}', 0
    last = cursor.execute(f'{asked} IS NOT NULL ORDER BY "{name}" LIMIT 1').fetchone()
    while last is not None and values <= MOST_VALUES:
        values += 1
        last = cursor.execute(f'{asked} > ? ORDER BY "{name}" LIMIT 1', last).fetchone()
    return rows // values if 0 < values <= MOST_VALUES else 0


def _analyze(cursor: Any, statement: str) -> None:
    """The same as `statement`, ANALYZE of a table, index by index. One that is unique in its only column says
    nothing but how many rows there are, for which SQLite goes through all of it: another one tells that."""
    table = statement.split('"')[-2]
    listed = f"SELECT name, \"unique\", partial FROM pragma_index_list('{table}') ORDER BY name"
    counted, known = list[str](), list[str]()
    for name, unique, partial in cursor.execute(listed).fetchall():
        columns = cursor.execute(f"SELECT count(*) FROM pragma_index_info('{name}')").fetchone()[0]
        (known if unique and columns == 1 and not partial else counted).append(name)
    whole = cursor.execute(f"SELECT count(*) FROM pragma_index_list('{table}') WHERE NOT partial").fetchone()[
        0
    ]
    if whole == len(known):  # no other one tells of all rows
        cursor.execute(statement)
        return
    for name in counted:
        cursor.execute(f'ANALYZE "{name}"')
    rows = "SELECT max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = ?"
    cursor.execute("BEGIN IMMEDIATE")
    for name in known:
        cursor.execute("DELETE FROM sqlite_stat1 WHERE idx = ?", (name,))
        said = (table, name, table)
        cursor.execute(f"INSERT INTO sqlite_stat1 VALUES (?, ?, ({rows}) || ' 1')", said)
    cursor.execute("COMMIT")


def _of_sqlite(engine: Engine) -> list[str]:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA analysis_limit={LOOKED_AT}")
        cursor.execute(f"PRAGMA optimize={WHICH}")
        found = [str(line) for (line,) in cursor.fetchall() if str(line).startswith("ANALYZE ")]
        for statement in found:
            _analyze(cursor, statement)
        if found:
            _commonness(cursor)
        cursor.close()
    finally:
        connection.close()
    return found
