"""What looks at a whole office keeps nobody from writing, and what it goes on from hides nothing for long."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from admin.operations.upkeep import examine, keep, nightly
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.core.errors import Refusal
from models.meetings.members import add_member
from models.operations.backup import backups, make_backup
from models.operations.health import witness
from models.platform.journal import verify
from models.platform.store import Store
from models.units.units import get_unit
from tests.durability.site import Site, run_sql

NIGHT = datetime(2019, 1, 21, 20, tzinfo=UTC)
SHORT = 100
"""Milliseconds that the writer waits."""
WRITES = 25


@pytest.fixture(autouse=True)
def tools(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Store, "root", site.instance / "files")
    monkeypatch.setenv("KHOI_BACKUPS", str(site.instance / "kept"))
    monkeypatch.delenv("KHOI_BACKUP_SECOND", raising=False)
    if "KHOI_PG_BIN" in site.server.more:
        monkeypatch.setenv("KHOI_PG_BIN", site.server.more["KHOI_PG_BIN"])


def act(site: Site, engine: Any = None) -> None:
    """One act with its journal row, committed."""
    with open_session(engine or site.engine, SYSTEM) as db:
        add_member(db, SYSTEM, get_unit(db, site.cast.units["D1"]), "Người có mặt")
        db.commit()


def impatient(site: Site) -> Any:
    """A second connection that waits a moment only."""
    engine = make_engine(site.url)

    def prepare(connection: Any, _record: Any) -> None:
        if engine.dialect.name == "sqlite":
            connection.execute(f"PRAGMA busy_timeout={SHORT}")
        else:
            connection.execute(f"SET lock_timeout = '{SHORT}ms'")
            connection.commit()

    event.listen(engine, "connect", prepare)
    return engine


@contextmanager
def writing_meanwhile(site: Site) -> Iterator[list[Exception | None]]:
    """Somebody acts before each statement of the office's engine and, on SQLite, in the middle of them; what
    came of each."""
    engine, came, busy = impatient(site), [], []

    def write() -> None:
        if busy or len(came) >= WRITES:
            return
        busy.append(True)
        try:
            act(site, engine)
            came.append(None)
        except Exception as error:
            came.append(error)
        finally:
            busy.clear()

    def before(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith("BEGIN"):  # from here on it reads
            write()

    def within(connection: Any, *_: Any) -> None:
        if site.engine.dialect.name == "sqlite":
            connection.set_progress_handler(lambda: write() or 0, 100)

    def left(connection: Any, *_: Any) -> None:
        if site.engine.dialect.name == "sqlite":
            connection.set_progress_handler(None, 0)

    heard = (("before_cursor_execute", before), ("checkout", within), ("checkin", left))
    for name, hear in heard:
        event.listen(site.engine, name, hear)
    try:
        yield came
    finally:
        for name, hear in heard:
            event.remove(site.engine, name, hear)
        engine.dispose()


DOINGS: dict[str, Callable[[Site], Any]] = {
    "verify-journal": lambda site: keep(Namespace(command="verify-journal"), site.engine, site.instance),
    "doctor": lambda site: examine(site.engine, site.instance),
    "backup": lambda site: keep(Namespace(command="backup"), site.engine, site.instance),
    "nightly": lambda site: (witness(site.engine, site.instance), nightly(site.engine, site.instance)),
}


@pytest.mark.parametrize("what", DOINGS)
def test_whoever_writes_meanwhile_waits_for_nothing(site: Site, what: str) -> None:
    for _n in range(30):
        act(site)
    with writing_meanwhile(site) as came:
        DOINGS[what](site)
    assert len(came) >= 2 and set(map(repr, came)) == {"None"}
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None


def test_a_writer_that_holds_the_line_is_noticed(site: Site) -> None:
    """The same writer is refused while somebody writes: that it is not, above, says something."""
    with writing_meanwhile(site) as came, open_session(site.engine, SYSTEM) as db:
        add_member(db, SYSTEM, get_unit(db, site.cast.units["D1"]), "Người có mặt")
        add_member(db, SYSTEM, get_unit(db, site.cast.units["D1"]), "Người khác")
        db.rollback()
    assert any(came)


def forge(site: Site, number: int) -> None:
    on = " ON journal" if site.engine.dialect.name == "postgresql" else ""
    trigger = "DROP TRIGGER IF EXISTS keep_journal_update"
    run_sql(site.url, f"{trigger}{on}", f"UPDATE journal SET actor = 'Ai đó' WHERE id = {number}")


def made(site: Site, at: datetime) -> str:
    """The row that a nightly backup of a moment says is broken; empty for none."""
    set_clock(at)
    try:
        make_backup(site.engine, site.instance, site.instance / "kept", nightly=True)
    except Refusal as refusal:
        return str(refusal.values.get("what", refusal.code))
    return ""


def first_broken(site: Site) -> int | None:
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return verify(db)


def test_a_row_forged_after_the_kept_head_is_found_the_next_night(site: Site) -> None:
    assert made(site, NIGHT) == ""
    number = backups(site.instance / "kept")[0].manifest["walked"]["number"]
    for _n in range(3):
        act(site)
    forge(site, number + 2)
    assert (
        made(site, NIGHT + timedelta(days=1)) == f"journal row {number + 2}"
        and first_broken(site) == number + 2
    )


def test_a_row_forged_before_it_is_found_by_the_typed_walk_and_within_a_week(site: Site) -> None:
    assert made(site, NIGHT) == ""
    forge(site, 5)
    act(site)
    assert first_broken(site) == 5
    assert [made(site, NIGHT + timedelta(days=n)) for n in range(1, 7)] == [""] * 6
    walked = backups(site.instance / "kept")[0].manifest["walked"]
    assert datetime.fromisoformat(walked["whole"]) == NIGHT, "since when it was walked whole goes along"
    assert made(site, NIGHT + timedelta(days=7)) == "journal row 5"
    set_clock(NIGHT + timedelta(days=2))
    with pytest.raises(Refusal, match=r"backup\.suspect"):
        make_backup(site.engine, site.instance, site.instance / "kept")


def test_where_the_kept_head_stands_no_more_the_journal_is_walked_whole(site: Site) -> None:
    assert made(site, NIGHT) == ""
    newest: Path = backups(site.instance / "kept")[0].folder / "manifest.json"
    text = newest.read_text(encoding="utf-8")
    newest.write_text(text.replace('"number": ', '"number": 1'), encoding="utf-8")
    forge(site, 5)
    assert made(site, NIGHT + timedelta(days=1)) == "journal row 5"
