"""The large-workbook child on both databases: rows equal to the database's,
one snapshot, one SQLite library in every process, no half file."""

from __future__ import annotations

import importlib.util
import secrets
import threading
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine as Database
from sqlalchemy import create_engine, text

from forms.excel.write import book as write
from forms.excel.write import engine as made_by
from forms.excel.write.book import Column, list_template
from forms.excel.write.engine import Engine, EngineLost, Place, Query, available, lacking
from forms.excel.write.frames import MISSING
from models.core.base import make_engine
from tests.conftest import DATABASES
from tests.processes import libraries
from tests.workbooks import by_calamine, by_openpyxl

ROWS = 30_000
COLUMNS = [
    Column("n", "Số", "integer"),
    Column("t", "Chữ"),
    Column("d", "Ngày", "date"),
    Column("p", "Điểm", "points"),
    Column("c", "Loại", labels={"a": "Tốt", "b": "Khá"}),
]
SQL = (
    f"SELECT n, coalesce(t, '') AS t, {{day}} AS d, coalesce(p, {MISSING}) AS p, coalesce(c, '') AS c "
    "FROM rowset ORDER BY n"
)


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    address = f"sqlite:///{tmp_path / 'rows.sqlite'}"
    if request.param == "postgresql":
        server: str = request.getfixturevalue("server")
        name = f"rows_{secrets.token_hex(4)}"
        admin = create_engine(server.format(name="postgres"), isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
        admin.dispose()
        address = server.format(name=name)
    engine = make_engine(address)
    with engine.begin() as connection:
        connection.execute(
            text("CREATE TABLE rowset (n integer PRIMARY KEY, t text, d date, p integer, c text)")
        )
        connection.execute(
            text("INSERT INTO rowset VALUES (:n, :t, :d, :p, :c)"), [_row(number) for number in range(ROWS)]
        )
    yield engine
    engine.dispose()


def _row(number: int) -> dict[str, object]:
    day = date(2018, 1, 1) + timedelta(days=number % 900) if number % 7 else None
    words = [None, "=1+1", "a & <b>", " edge", f"chữ {number}"]
    return {
        "n": number,
        "t": words[number % 5],
        "d": day,
        "p": number % 10_000 if number % 3 else None,
        "c": ("a", "b", None)[number % 3],
    }


def place_of(engine: Database) -> tuple[str, str]:
    if engine.dialect.name == "sqlite":
        return "sqlite", str(engine.url.database)
    return "postgresql", engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def query(engine: Database) -> Query:
    sql = SQL.format(day="coalesce(d, '')" if engine.dialect.name == "sqlite" else "d")
    return Query(sql, "SELECT count(*) FROM rowset", tuple(column.plan for column in COLUMNS))


def template(counts: list[int]) -> tuple[bytes, list[list[Place]]]:
    book, places = list_template("Bảng", COLUMNS, counts[0])
    return book, [places]


def wanted(number: int) -> list[object]:
    row = _row(number)
    points = None if row["p"] is None else number % 10_000 / 100
    return [number, row["t"], row["d"], points, {"a": "Tốt", "b": "Khá", None: None}[row["c"]]]  # type: ignore[index]


def test_every_cell_is_the_databases(database: Database, engine: Engine, tmp_path: Path) -> None:
    assert available()
    heard: list[int] = []
    done = engine.write(place_of(database), [query(database)], template, tmp_path / "out.xlsx", heard.append)
    data = (tmp_path / "out.xlsx").read_bytes()
    assert done["size"] == len(data)
    rows = by_calamine(data)[1:]
    assert len(rows) == ROWS
    for number, row in enumerate(rows):
        assert [value or None for value in row][1:] == [value or None for value in wanted(number)][1:]
    assert heard == sorted(heard)
    if database.dialect.name == "sqlite":  # a second reader, slower by far
        for number, row in enumerate(by_openpyxl(data)[1:]):
            row[2] = row[2] and row[2].date()
            assert row == wanted(number)


def test_rows_run_on_through_the_sheets(
    database: Database, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "MOST_ROWS", 9_001)
    engine.write(place_of(database), [query(database)], template, tmp_path / "out.xlsx", lambda _rows: None)
    data = (tmp_path / "out.xlsx").read_bytes()
    numbers = [row[0] for sheet in range(4) for row in by_calamine(data, sheet)[1:]]
    assert numbers == [float(number) for number in range(ROWS)]


def test_two_queries_of_a_book_are_one_moment(database: Database, engine: Engine, tmp_path: Path) -> None:
    """Rows that come between the counting and the reading are in neither sheet."""

    def two(counts: list[int]) -> tuple[bytes, list[list[Place]]]:
        with database.begin() as connection:
            connection.execute(
                text("INSERT INTO rowset VALUES (:n, :t, :d, :p, :c)"),
                [_row(ROWS + more) for more in range(50)],
            )
        return template(counts)

    engine.write(place_of(database), [query(database)], two, tmp_path / "out.xlsx", lambda _rows: None)
    assert len(by_calamine((tmp_path / "out.xlsx").read_bytes())) == ROWS + 1


def test_a_broken_query_is_told_and_the_child_goes_on(
    database: Database, engine: Engine, tmp_path: Path
) -> None:
    bad = Query("SELECT nothing FROM nowhere", "SELECT count(*) FROM nowhere", ())
    with pytest.raises(EngineLost, match="nowhere"):
        engine.write(place_of(database), [bad], template, tmp_path / "out.xlsx", lambda _rows: None)
    assert not (tmp_path / "out.xlsx").exists()
    engine.write(place_of(database), [query(database)], template, tmp_path / "out.xlsx", lambda _rows: None)


def test_a_killed_child_leaves_no_half_file(database: Database, engine: Engine, tmp_path: Path) -> None:
    engine.start()
    stop = threading.Event()

    def kill() -> None:
        while not (tmp_path / "out.xlsx").exists() and not stop.is_set():
            time.sleep(0.001)
        assert engine.child is not None
        engine.child.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        with pytest.raises(EngineLost):
            engine.write(
                place_of(database), [query(database)], template, tmp_path / "out.xlsx", lambda _rows: None
            )
    finally:
        stop.set()
        killer.join()
    assert not (tmp_path / "out.xlsx").exists()


def test_who_waits_can_stop_it(database: Database, engine: Engine, tmp_path: Path) -> None:
    def enough(_rows: int) -> None:
        raise KeyboardInterrupt

    slow = query(database)
    slow = Query(
        slow.sql.replace("FROM rowset", "FROM rowset, (SELECT 1 AS one FROM rowset LIMIT 40) AS often"),
        "SELECT 40 * count(*) FROM rowset",
        slow.plans,
    )
    with pytest.raises(KeyboardInterrupt):
        engine.write(place_of(database), [slow], template, tmp_path / "out.xlsx", enough)
    assert not (tmp_path / "out.xlsx").exists()
    assert engine.child is None


def test_no_process_loads_two_sqlite_libraries(engine: Engine, tmp_path: Path) -> None:
    """Closing a file by one library drops the locks of the other
    (stack.md 7): the child has its own, whoever asks for it another."""
    place = tmp_path / "one.sqlite"
    mine = make_engine(f"sqlite:///{place}")
    with mine.begin() as connection:
        connection.execute(
            text("CREATE TABLE rowset (n integer PRIMARY KEY, t text, d date, p integer, c text)")
        )
    engine.write(("sqlite", str(place)), [query(mine)], template, tmp_path / "out.xlsx", lambda _rows: None)
    assert engine.child is not None
    assert libraries(engine.child.pid) == {"adbc_driver_sqlite"}
    assert "adbc_driver_sqlite" not in libraries("self")
    assert len(libraries("self")) == 1
    mine.dispose()


FLAGS = "fpu vme sse4_2 popcnt movbe avx f16c fma bmi1 avx2 bmi2 abm"


def processors(folder: Path, *flags: str) -> Path:
    """The kernel's list of processors with these flags."""
    parts = [f"processor\t: {n}\nmodel name\t: one\nflags\t\t: {each}\n" for n, each in enumerate(flags)]
    path = folder / "cpuinfo"
    path.write_text("\n".join(parts))
    return path


@pytest.mark.parametrize(
    ("machine", "flags", "lacks"),
    [
        ("x86_64", [FLAGS], ""),
        ("x86_64", [FLAGS, FLAGS.replace(" avx2", "")], "processor"),
        ("x86_64", ["fpu vme sse4_2 popcnt"], "processor"),
        ("AMD64", ["fpu"], "processor"),
        ("x86_64", [], ""),  # the kernel hides it: nothing is said against it
        ("aarch64", ["fp asimd"], ""),
    ],
)
def test_the_processor_is_asked_before_polars_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, machine: str, flags: list[str], lacks: str
) -> None:
    monkeypatch.setattr(made_by.platform, "machine", lambda: machine)
    monkeypatch.setattr(made_by, "CPUINFO", processors(tmp_path, *flags))
    assert lacking() == lacks and available() is (lacks == "")


def test_no_list_of_the_kernel_and_the_other_build_of_polars_say_nothing_against_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_by.platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(made_by, "CPUINFO", tmp_path / "none")
    assert lacking() == ""
    monkeypatch.setattr(made_by, "CPUINFO", processors(tmp_path, "fpu"))
    real = importlib.util.find_spec
    monkeypatch.setattr(
        made_by.importlib.util, "find_spec", lambda name: real(name.replace("_polars_runtime_compat", "json"))
    )
    assert lacking() == ""
    monkeypatch.setattr(made_by.importlib.util, "find_spec", lambda _name: None)
    assert lacking() == "library"


@pytest.mark.parametrize(
    ("act", "said"),
    [("os.kill(os.getpid(), signal.SIGILL)", "processor"), ("sys.exit(3)", "child"), ("print('?')", "child")],
)
def test_a_child_that_ends_at_its_start_is_told_and_nothing_is_left_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str, said: str
) -> None:
    """Where the processor cannot be asked, what cannot be done there ends the child, not who asks it."""
    place = tmp_path / "forms" / "excel" / "write"
    place.mkdir(parents=True)
    for folder in (place, *place.parents[:2]):
        (folder / "__init__.py").touch()
    (place / "child.py").write_text(f"import os, signal, sys\n{act}\n")
    monkeypatch.setattr(made_by, "ROOT", tmp_path)
    engine = Engine()
    with pytest.raises(EngineLost, match=said):
        engine.start()
    assert engine.child is None
