"""A move killed in the middle, at whatever statement or commit: one of both places is served and never both,
the office in it is what it was, and the same command ends what was begun."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from models.core.base import make_engine
from models.core.errors import Refusal
from models.moving.frame import tables
from models.moving.move import move
from models.moving.rows import Sum, count
from models.operations.migrate import count_rows, is_old, migrate, require_ready
from models.operations.moved import mark_of
from tests.durability.site import ROOT, size
from tests.schemas.load import DUMPS, load

KILLS = size(1, 1, 60)
LAST = size(1, 2, 12)
"""So often among its last commits and statements, where the office goes from one place to the other."""
CHILD = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import event
import models.operations.wiring
from models.core.base import make_engine
from models.moving.move import move
left, said = int(sys.argv[3]), 0
def count(*_):
    global left, said
    left, said = left - 1, said + 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
source, target = make_engine(sys.argv[1]), make_engine(sys.argv[2])
for engine in (source, target):
    event.listen(engine, "before_cursor_execute", count)
    event.listen(engine, "commit", count)
move(source, target, Path(sys.argv[4]), lambda *_: count())
print(said)
"""


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office on SQLite."""
    file = tmp_path_factory.mktemp("mould") / "khoi.sqlite"
    engine = make_engine(f"sqlite:///{file}")
    load(engine, (DUMPS / "0016.sqlite.sql").read_text(encoding="utf-8"))
    migrate(engine)
    engine.dispose()
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where the office goes to: an address of a database that is not there yet, or is empty."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'new.sqlite'}"
        return
    _folder, address = request.getfixturevalue("synced")
    name = f"moved_{secrets.token_hex(4)}"
    admin = create_engine(address.format(name="postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
    admin.dispose()
    yield address.format(name=name)


def child(source: Path, target: str, kill_at: int) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", CHILD, f"sqlite:///{source}", target, str(kill_at), str(source.parent)]
    more = {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | more, timeout=300
    )


def emptied(target: str) -> None:
    if target.startswith("sqlite"):
        for path in Path(target.removeprefix("sqlite:///")).parent.glob("new.sqlite*"):
            path.unlink()
        return
    engine = make_engine(target)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()


def served(engine: Engine) -> str:
    """Whether a server would start here: empty, whole, or the code of what it says."""
    with engine.connect() as connection:
        if not count_rows(connection):
            return "empty"
    try:
        assert not is_old(engine)
        require_ready(engine)
    except Refusal as refusal:
        return refusal.code
    return "whole"


def sums(engine: Engine) -> dict[str, Sum]:
    with engine.execution_options(reading=True).connect() as connection:
        return {table.name: count(connection, table) for table in tables()}


def test_a_move_killed_anywhere_leaves_one_office_and_is_ended_by_the_same_command(
    mould: Path, place: str, tmp_path: Path
) -> None:
    kept = make_engine(f"sqlite:///{mould}")
    before = sums(kept)
    kept.dispose()
    file = tmp_path / "instance" / "khoi.sqlite"
    file.parent.mkdir()
    shutil.copyfile(mould, file)
    steps = int(child(file, place, 0).stdout)
    kills = {
        *range(steps - LAST + 1, steps + 1),
        *((n + 1) * (steps - LAST) // (KILLS + 1) for n in range(KILLS)),
    }
    found = set()
    for at in sorted(kills):
        emptied(place)
        for path in file.parent.glob("khoi.sqlite*"):
            path.unlink()
        shutil.copyfile(mould, file)
        died = child(file, place, at)
        assert died.returncode == -signal.SIGKILL, died.stderr
        old, new = make_engine(f"sqlite:///{file}"), make_engine(place)
        states = served(old), served(new)
        found.add(states)
        assert states.count("whole") <= 1, "two places of one office"
        if "whole" in states:
            assert sums((old, new)[states.index("whole")]) == before
        else:  # the last mark is left
            assert states == ("moved.away", "moved.half")
        old.dispose()
        new.dispose()
        if states == ("moved.away", "whole"):
            with pytest.raises(Refusal, match=r"moved\.away"):
                move(old, new, file.parent, lambda *_: None)
        else:
            move(old, new, file.parent, lambda *_: None)
        assert (served(old), served(new)) == ("moved.away", "whole"), at
        assert sums(new) == before
        with new.connect() as connection:
            assert mark_of(connection) is None
        old.dispose()
        new.dispose()
    assert {("whole", "moved.half"), ("moved.away", "moved.half")} <= found, "it was killed in both"
