"""The product's two roads as runners of the comparison: `engine`
(a warm child, ADBC and polars) and `python` (plain Python rows)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sqlalchemy import text

from forms.excel.write.book import Column, list_stream, list_template
from forms.excel.write.engine import Engine, Place, Query
from forms.excel.write.frames import MISSING
from models.core.base import make_engine
from tests.bench.data import COLUMNS, LABELS, TABLE
from tests.bench.peers import begin, day, end, moment

SHEETS = [Column(name, name, kind, 14, LABELS.get(name)) for name, kind, _type in COLUMNS]


def by_engine(source: str, out: str) -> None:
    """Everything a worker does for a list: count, frame, rows. Columns bear the
    names of admin/lists/exports.py: by their own ones SQLite would sort all rows anew."""
    chosen = ", ".join(
        f"coalesce({n}, {MISSING if t != 'text' else chr(39) * 2}) AS c{place}"
        for place, (n, _k, t) in enumerate(COLUMNS)
    )
    query = Query(
        f"SELECT {chosen} FROM {TABLE} ORDER BY id",
        f"SELECT count(*) FROM {TABLE}",
        tuple(column.plan for column in SHEETS),
    )

    def template(counts: list[int]) -> tuple[bytes, list[list[Place]]]:
        book, places = list_template("Bảng", SHEETS, counts[0])
        return book, [places]

    engine = Engine()
    engine.start()
    begin()
    engine.write(("sqlite", source), [query], template, Path(out), lambda _rows: None)
    end()
    engine.stop()


def by_python(source: str, out: str) -> None:
    """Rows of SQLAlchemy Core through the streaming writer, in one process."""
    database = make_engine(f"sqlite:///{source}")
    begin()
    with database.execution_options(reading=True).connect() as connection, Path(out).open("wb") as file:
        count = connection.execute(text(f"SELECT count(*) FROM {TABLE}")).scalar() or 0
        found = connection.execution_options(yield_per=1000).exec_driver_sql(
            f"SELECT {', '.join(n for n, _k, _t in COLUMNS)} FROM {TABLE} ORDER BY id"
        )
        file.writelines(list_stream("Bảng", SHEETS, (_typed(row) for row in found), count))
    end()


def _typed(row: Any) -> list[Any]:
    given = list(row)
    given[10], given[11] = day(given[10]), day(given[11])
    given[12], given[13] = moment(given[12]), moment(given[13])
    given[21] = None if given[21] is None else given[21] / 100
    return given


if __name__ == "__main__":
    {"engine": by_engine, "python": by_python}[sys.argv[1]](sys.argv[2], sys.argv[3])
