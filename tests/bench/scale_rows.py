"""Whether two SQLite offices of `scale_build` hold the same: words of the schema, and of every table, row by
row, how often each column differs. Run as `python -m tests.bench.scale_rows FILE OTHER`; nobody writes there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from models.core.base import sqlite_module

BY_VALUES = {"unit_sum"}
"""Tables whose rows may come in another order: they have the same values, whatever their numbers."""
SCHEMAS = ("main", "other")


def differences(connection: Any, table: str) -> list[str]:
    """How a table of the two files differs; nothing where it does not."""
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    counts = [connection.execute(f"SELECT count(*) FROM {of}.{table}").fetchone()[0] for of in SCHEMAS]
    found = [f"rows {counts[0]} <> {counts[1]}"] if counts[0] != counts[1] else []
    if "id" in columns and table not in BY_VALUES:
        sums = ", ".join(f'sum(a."{each}" IS NOT b."{each}")' for each in columns)
        joined = f"main.{table} a JOIN other.{table} b ON b.id = a.id"
        both, *differ = connection.execute(f"SELECT count(*), {sums} FROM {joined}").fetchone()
        found += [f"only {counts[0] - both} and {counts[1] - both}"] if {both} != set(counts) else []
        return found + [f"{name}: {n}" for name, n in zip(columns, differ, strict=True) if n]
    values = ", ".join(f'"{each}"' for each in columns if each != "id")
    for one, two in (SCHEMAS, SCHEMAS[::-1]):
        only = f"SELECT {values} FROM {one}.{table} EXCEPT SELECT {values} FROM {two}.{table}"
        n = connection.execute(f"SELECT count(*) FROM ({only})").fetchone()[0]
        found += [f"only {one}: {n}"] if n else []
    return found


def main() -> None:
    """Compare, and print what differs."""
    one, other = (f"{Path(each).resolve().as_uri()}?mode=ro" for each in sys.argv[1:3])
    connection = sqlite_module().connect(one, uri=True)
    connection.execute("ATTACH ? AS other", (other,))
    words = "SELECT name, sql FROM {}.sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
    schemas = [set(connection.execute(words.format(of)).fetchall()) for of in SCHEMAS]
    print(f"words of the schema that differ: {len(schemas[0] ^ schemas[1])}", flush=True)
    names = (
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    tables = [name for (name,) in connection.execute(names)]
    found = {table: differences(connection, table) for table in tables}
    print(f"{sum(not said for said in found.values())} of {len(tables)} tables are the same")
    for table, said in found.items():
        if said:
            print(f"  {table}: {'; '.join(said)}")


if __name__ == "__main__":
    main()
