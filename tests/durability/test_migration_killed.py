"""Migrations killed in the middle, from nothing and from every
dumped schema: the database is the old one or the new one, whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.operations.backup import unsound
from models.operations.migrate import count_rows, migrate, newest, require_ready, revision_of
from models.operations.triggers import missing
from models.platform.journal import verify
from tests.durability.site import ROOT, size
from tests.schemas.load import DUMPS, load

KNOWN = sorted({path.name.partition(".")[0] for path in DUMPS.glob("*.sql")})
LEFT_OUT = {"0003", "0004", "0006", "0008", *KNOWN[KNOWN.index("0016") + 1 : -2]}
"""Not begun from: each is a table or two from the one before it, or upgraded in test_upgrades.py alone."""
STARTS = ["", *(each for each in KNOWN if each not in LEFT_OUT)]
SHORT = ("", STARTS[1], STARTS[-2])
"""From nothing, from the first schema and the one before the newest; `make ci-long` from others too."""
KILLS, ELSEWHERE = size(1, 6, 40), size(1, 3, 40)
"""How often it is killed: from these three, and from every schema between."""
CHILD = """
import os, signal, sys
from sqlalchemy import event
import models.operations.wiring
from models.core.base import make_engine
from models.operations.migrate import migrate
engine, left = make_engine(sys.argv[1]), int(sys.argv[2])
def count(*_):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
event.listen(engine, "before_cursor_execute", count)
event.listen(engine, "commit", count)
migrate(engine)
"""


def steps_of(engine: Engine) -> int:
    """How many statements and commits a migration takes."""
    said = list[int]()
    event.listen(engine, "before_cursor_execute", lambda *_: said.append(1))
    event.listen(engine, "commit", lambda *_: said.append(1))
    migrate(engine)
    return len(said)


def child(engine: Engine, kill_at: int) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", CHILD, engine.url.render_as_string(hide_password=False), str(kill_at)]
    return subprocess.run(
        words,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )


def emptied(engine: Engine) -> None:
    """Throw everything away."""
    if engine.dialect.name == "sqlite":
        engine.dispose()
        for path in Path(str(engine.url.database)).parent.glob("blank.sqlite*"):
            path.unlink()
        return
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")


def prepared(engine: Engine, start: str) -> dict[str, int]:
    """The old database; a dump of the newest schema loses its triggers, so that there is something to do."""
    emptied(engine)
    if not start:
        return {}
    load(engine, (DUMPS / f"{start}.{engine.dialect.name}.sql").read_text(encoding="utf-8"))
    with engine.begin() as connection:
        on = " ON journal" if engine.dialect.name == "postgresql" else ""
        connection.exec_driver_sql(f"DROP TRIGGER keep_journal_update{on}")
        return count_rows(connection)


@pytest.mark.parametrize(
    "start", [pytest.param(start, marks=[pytest.mark.long] if start not in SHORT else []) for start in STARTS]
)
def test_a_migration_killed_anywhere_is_done_or_not_begun(blank: Engine, start: str) -> None:
    prepared(blank, start)
    steps = steps_of(blank)
    assert steps > 10
    kills = KILLS if start in SHORT else ELSEWHERE
    for turn in range(kills):
        before = prepared(blank, start)
        killed = child(blank, 1 + (2 * turn + 1) * (steps - 1) // (2 * kills))
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        with blank.connect() as connection:
            at = revision_of(connection)
            after = {} if at is None else count_rows(connection)
            whole = at == newest() and not missing(connection)
        assert at in (start or None, newest())
        assert whole or after == before
        migrate(blank)
        require_ready(blank)
        with blank.connect() as connection, open_session(connection, SYSTEM) as db:
            assert not missing(connection)
            assert unsound(connection) == []
            assert verify(db) is None
            rows = count_rows(connection)
            assert not {name for name, count in before.items() if rows.get(name, 0) < count}
