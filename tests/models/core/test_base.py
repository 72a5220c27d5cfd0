"""The way to the database and the clock: moments in UTC, paths
byte by byte, settings that hold, days of the office in Việt Nam."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import Engine, bindparam, event, select, text
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from models.core import base
from models.core.base import (
    LOCK_WAIT,
    PRAGMAS,
    Moment,
    PathText,
    day_of,
    make_engine,
    now,
    set_clock,
    set_shift,
    sqlite_module,
    today,
)
from models.core.errors import Refusal

LATE = datetime(2019, 1, 9, 23, 30, tzinfo=UTC)
"""Half past six in the morning of 10 January in Việt Nam."""
HANOI = timezone(timedelta(hours=7))


def test_the_day_of_a_moment_begins_at_midnight_in_viet_nam() -> None:
    assert day_of(LATE) == date(2019, 1, 10)
    assert day_of(datetime(2019, 1, 9, 16, 59, 59, tzinfo=UTC)) == date(2019, 1, 9)
    set_clock(LATE)
    assert today() == date(2019, 1, 10)


def test_a_pragma_that_does_not_hold_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(base.PRAGMAS, "synchronous", 9)  # SQLite keeps another value than it was given
    engine = make_engine(f"sqlite:///{tmp_path / 'khoi.sqlite'}")
    with pytest.raises(Refusal, match=r"sqlite\.setting"), engine.connect():
        pass


def test_the_clock_stands_where_it_was_stopped_and_runs_from_a_day_of_its_own() -> None:
    set_clock(LATE)
    assert (now(), now()) == (LATE, LATE)
    set_clock(LATE.astimezone(HANOI))
    assert now().isoformat() == LATE.isoformat(), "in UTC, by which moments are hashed"
    set_clock(None)
    set_shift(timedelta(days=-1000))
    try:
        away = datetime.now(UTC) - now()
    finally:
        set_shift(None)
    assert timedelta(days=999, hours=23) < away < timedelta(days=1000, hours=1)
    assert abs(datetime.now(UTC) - now()) < timedelta(hours=1)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        # only aware datetimes go in, and come out in UTC
        (LATE, LATE),
        (datetime(2019, 1, 10, 6, 30, tzinfo=HANOI), LATE),
        (None, None),
    ],
)
def test_a_moment_goes_in_with_its_zone_and_comes_out_in_utc(db: Session, given: Any, found: Any) -> None:
    again = db.scalar(select(bindparam("at", given, Moment())))
    assert again == found
    assert again is None or again.tzinfo is UTC


def test_a_moment_without_its_zone_is_refused(db: Session) -> None:
    with pytest.raises(StatementError, match="a moment needs its zone"):
        db.scalar(select(bindparam("at", datetime(2019, 1, 9, 23, 30), Moment())))


def test_paths_are_compared_byte_by_byte_so_that_prefixes_are_ranges(blank: Engine) -> None:
    paths = ["1.12.", "1.2.", "1.", "1/", "1.12.3.", "10."]
    with blank.begin() as connection:
        kind = PathText().load_dialect_impl(connection.dialect).compile(connection.dialect)
        connection.execute(text(f"CREATE TABLE place (path {kind})"))
        connection.execute(text("INSERT INTO place VALUES (:path)"), [{"path": path} for path in paths])
        assert list(connection.scalars(text("SELECT path FROM place ORDER BY path"))) == sorted(paths)
        below = text("SELECT path FROM place WHERE path >= '1.' AND path < '1/' ORDER BY path")
        assert list(connection.scalars(below)) == ["1.", "1.12.", "1.12.3.", "1.2."]


def test_every_connection_has_the_settings_that_keep_what_was_committed(blank: Engine) -> None:
    with blank.connect() as connection:
        if blank.dialect.name == "sqlite":
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
            assert found == PRAGMAS
            assert (found["synchronous"], found["foreign_keys"], found["journal_mode"]) == (2, 1, "wal")
        else:
            assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == f"{LOCK_WAIT}s"
            assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"


def test_who_writes_is_alone_from_the_beginning_and_who_only_reads_hinders_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(base.PRAGMAS, "busy_timeout", 0)
    engine = make_engine(f"sqlite:///{tmp_path / 'khoi.sqlite'}")
    reading = engine.execution_options(reading=True)
    with engine.connect() as first, reading.connect() as second, engine.connect() as third:
        first.exec_driver_sql("SELECT 1")
        assert second.exec_driver_sql("SELECT 1").scalar() == 1
        with pytest.raises(Exception, match="locked"):
            third.exec_driver_sql("SELECT 1")
    engine.dispose()


@pytest.mark.parametrize(
    ("version", "code"),
    [
        # below 3.51.3 the write-ahead log has a fault
        ((3, 51, 2), "sqlite.old"),
        ((3, 50, 9), "sqlite.old"),
        ((3, 51, 3), ""),
        ((3, 52, 0), ""),
    ],
    ids=str,
)
def test_an_sqlite_with_the_faulty_log_is_not_used(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], code: str
) -> None:
    driver = SimpleNamespace(sqlite_version_info=version, sqlite_version=".".join(map(str, version)))
    monkeypatch.setitem(sys.modules, "a_driver", driver)  # type: ignore[misc]
    monkeypatch.setenv("KHOI_SQLITE", "a_driver")
    if not code:
        assert sqlite_module() is driver
        return
    with pytest.raises(Refusal) as told:
        sqlite_module()
    assert (told.value.code, told.value.values["least"]) == (code, "3.51.3")


@pytest.mark.parametrize(("version", "code"), [((3, 46, 1), "sqlite.none"), ((3, 51, 3), "")], ids=str)
def test_where_no_sqlite_is_built_for_the_machine_pythons_own_serves_if_it_is_sound(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], code: str
) -> None:
    """As Linux on ARM64: pretended by a name that nothing bears."""
    driver = SimpleNamespace(sqlite_version_info=version, sqlite_version=".".join(map(str, version)))
    monkeypatch.delenv("KHOI_SQLITE", raising=False)
    monkeypatch.setattr(base, "BUNDLED", "pysqlite_of_no_machine")
    monkeypatch.setattr(base.platform, "machine", lambda: "aarch64")
    monkeypatch.setitem(sys.modules, "sqlite3", driver)  # type: ignore[misc]
    if not code:
        assert sqlite_module() is driver
        return
    with pytest.raises(Refusal) as told:
        sqlite_module()
    assert told.value.code == code and told.value.values == {
        "machine": "aarch64", "found": "3.46.1", "least": "3.51.3",
    }  # fmt: skip
    assert make_engine("postgresql+psycopg://nobody@/khoi").dialect.name == "postgresql"


@pytest.mark.parametrize(("most", "start"), [(2, None), (2, 1), (None, 3), (0, None)])
def test_how_many_rows_are_asked_for_stands_in_the_statement(
    db: Session, most: int | None, start: int | None
) -> None:
    """Given beside it, SQLite plans the statement anew each time; what is kept of it is the same for all."""
    numbers = select(text("n")).select_from(
        text("(SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4)")
    )
    asked = numbers.order_by(text("n")).limit(most).offset(start)
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        sent.append(statement)

    connection = db.connection()
    event.listen(connection.engine, "before_cursor_execute", note)
    try:
        found = list(connection.scalars(asked))
        named = numbers.order_by(text("n")).limit(bindparam("most")).offset(bindparam("start"))
        again = list(connection.scalars(named, {"most": 1, "start": 1}))
    finally:
        event.remove(connection.engine, "before_cursor_execute", note)
    assert found == [1, 2, 3, 4][start or 0 :][:most] and again == [2]
    if connection.dialect.name == "sqlite":
        assert len(sent) == 2 and not any("?" in statement for statement in sent)
