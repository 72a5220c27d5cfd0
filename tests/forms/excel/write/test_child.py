"""The child that makes large workbooks, spoken to as its parent does: one workbook after another,
a batch cut where a sheet is full, a mistake told and the child goes on, its end with whoever started it.

Never imported here: it brings an SQLite library of its own.
"""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from forms.excel.write import book as write
from forms.excel.write.book import Column, list_template
from forms.excel.write.engine import Engine
from forms.excel.write.frames import NAMED
from models.core.base import make_engine
from tests.paths import ROOT
from tests.workbooks import by_calamine, by_openpyxl

COLUMNS = [Column("n", "Số", "integer"), Column("c", "Loại", labels={"a": "Tốt"})]
SQL, COUNT = "SELECT n, c FROM rowset ORDER BY n", "SELECT count(*) FROM rowset"
ROWS = 10


class Child:
    """The child, and what it says next."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "forms.excel.write.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.watch = threading.Timer(60, self.process.kill)
        self.watch.start()

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        return dict(json.loads(self.process.stdout.readline()))

    def say(self, **words: Any) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        return self.hear()

    def say_last(self, **words: Any) -> dict[str, Any]:
        """What is heard when the workbook is done, after how far it is."""
        heard = self.say(**words)
        while "rows" in heard:
            heard = self.hear()
        return heard

    def end(self) -> None:
        self.process.communicate(timeout=30)
        self.watch.cancel()


@pytest.fixture
def child() -> Iterator[Child]:
    made = Child()
    assert made.hear() == {"ready": made.process.pid}
    yield made
    made.end()
    assert made.process.returncode == 0


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A database of ten rows."""
    engine = make_engine(f"sqlite:///{tmp_path / 'rows.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE rowset (n integer PRIMARY KEY, c text)"))
        connection.execute(
            text("INSERT INTO rowset VALUES (:n, :c)"), [{"n": n, "c": "ab"[n % 2]} for n in range(ROWS)]
        )
    engine.dispose()
    return tmp_path / "rows.sqlite"


def order(
    folder: Path, sql: str = SQL, columns: Sequence[Column] = COLUMNS, count: int = ROWS
) -> dict[str, Any]:
    template, places = list_template("Bảng", columns, count)
    (folder / "frame").write_bytes(template)
    bulk = {
        "sql": sql,
        "plans": [
            [column.plan.kind, column.plan.labels and list(column.plan.labels.items())] for column in columns
        ],
        "holes": [[each.sheet, each.row, each.rows] for each in places],
    }
    return {"template": str(folder / "frame"), "out": str(folder / "out.xlsx"), "bulks": [bulk]}


def opening(place: Path, *counts: str) -> dict[str, Any]:
    return {"kind": "sqlite", "address": str(place), "counts": counts}


def test_rows_run_on_where_a_sheet_is_full_and_the_file_is_the_one_told(
    child: Child, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "MOST_ROWS", 5)
    assert child.say(**opening(place, COUNT, "SELECT 7")) == {"counts": [ROWS, 7]}
    done = child.say(**order(place.parent))["done"]
    data = (place.parent / "out.xlsx").read_bytes()
    assert done == {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    sheets = [by_openpyxl(data, number)[1:] for number in range(3)]
    assert [len(each) for each in sheets] == [4, 4, 2]
    assert [row for each in sheets for row in each] == [[n, ("Tốt", None)[n % 2]] for n in range(ROWS)]


def test_rows_beyond_a_number_stand_by_their_order_and_read_the_same(child: Child, place: Path) -> None:
    """Only the first cell of a row says where it stands, and blank cells still keep their place."""
    for count in (NAMED, NAMED + 1):
        endless = f"WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < {count})"
        assert child.say(**opening(place, f"SELECT {count}")) == {"counts": [count]}
        sql = f"{endless} SELECT n, CASE n % 3 WHEN 0 THEN 'a' ELSE '' END AS c, n AS last FROM t"
        assert "done" in child.say_last(
            **order(place.parent, sql, [*COLUMNS, Column("l", "Cuối", "integer")], count)
        )
        data = (place.parent / "out.xlsx").read_bytes()
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            xml = parts.read("xl/worksheets/sheet1.xml")
        assert b'<row r="2"><c r="A2" ' in xml and (b'<c r="B2" ' in xml) == (count == NAMED)
        wanted = [[n, None if n % 3 else "Tốt", n] for n in range(1, count + 1)]
        assert [[a, b or None, c] for a, b, c in by_calamine(data)[1:]] == wanted


def test_one_workbook_after_another_and_one_that_is_not_wanted_any_more(child: Child, place: Path) -> None:
    for _turn in range(2):
        assert child.say(**opening(place, COUNT)) == {"counts": [ROWS]}
        assert "done" in child.say(**order(place.parent))
    (place.parent / "out.xlsx").unlink()
    assert child.say(**opening(place, COUNT)) == {"counts": [ROWS]}
    assert child.process.stdin is not None
    child.process.stdin.write('{"stop": true}\n')
    assert child.say(**opening(place, COUNT)) == {"counts": [ROWS]}
    assert not (place.parent / "out.xlsx").exists()
    child.process.stdin.write('{"stop": true}\n')


@pytest.mark.parametrize(
    ("count", "sql", "told"),
    [("SELECT 1 FROM gone", SQL, "gone"), (COUNT, "SELECT n FROM away", "away")],
)
def test_what_went_wrong_is_told_and_the_child_goes_on(
    child: Child, place: Path, count: str, sql: str, told: str
) -> None:
    answer = child.say(**opening(place, count))
    if "counts" in answer:
        answer = child.say(**order(place.parent, sql))
    assert told in answer["wrong"]
    assert child.say(**opening(place, COUNT)) == {"counts": [ROWS]}
    assert "done" in child.say(**order(place.parent))


def test_the_database_is_only_read(child: Child, place: Path) -> None:
    assert "wrong" in child.say(**opening(place, "DELETE FROM rowset RETURNING 1"))
    assert child.say(**opening(place, COUNT)) == {"counts": [ROWS]}
    assert "done" in child.say(**order(place.parent))


def test_the_child_ends_with_whoever_started_it(engine: Engine) -> None:
    engine.start()
    assert engine.child is not None and engine.child.stdin is not None
    engine.child.stdin.close()
    engine.child.stdin = None
    engine.child.wait(timeout=10)
    assert engine.child.returncode == 0
