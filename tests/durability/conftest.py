"""Fixtures of durability: a PostgreSQL that syncs, offices on
both databases, the true clock, numbers told on the terminal."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from models.core.base import set_clock
from tests import postgres
from tests.conftest import DATABASES
from tests.durability.site import SYNCED, Site, ended, make_site

signal.signal(signal.SIGHUP, signal.SIG_DFL)
"""Begun under nohup this process ignores it, so would servers that it begins (rightly), and hear of no new
program."""


@pytest.fixture(autouse=True)
def true_clock(clock: None) -> None:
    """Servers of their own have the true time; so has the test."""
    set_clock(None)


@pytest.fixture(scope="session")
def synced() -> Iterator[tuple[Path, str]]:
    """A PostgreSQL with fsync on: its folder and the address of its databases."""
    folder, address = postgres.start(SYNCED)
    yield folder, address
    postgres.stop(folder)


@pytest.fixture(params=DATABASES)
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    """An office with one server, not yet started."""
    with ended(_site(request, tmp_path, 1)) as made:
        yield made


@pytest.fixture(params=DATABASES)
def crowded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    """An office with as many servers as its database bears: two on PostgreSQL, one on SQLite."""
    with ended(_site(request, tmp_path, 2 if request.param == "postgresql" else 1)) as made:
        yield made


@pytest.fixture
def office_on_sqlite(tmp_path: Path) -> Iterator[Site]:
    """An office on SQLite."""
    with ended(make_site("sqlite", tmp_path, None, "")) as made:
        yield made


@pytest.fixture
def office_on_postgresql(synced: tuple[Path, str], tmp_path: Path) -> Iterator[Site]:
    """An office on PostgreSQL."""
    with ended(make_site("postgresql", tmp_path, *synced)) as made:
        settle(made)
        yield made


def settle(site: Site) -> None:
    """Let a copied database be on disk: PostgreSQL writes down a sequence's numbers ahead, and takes those
    that the copied one had ahead for written; after a crash before the next checkpoint they come again."""
    with site.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CHECKPOINT"))


def _site(request: pytest.FixtureRequest, folder: Path, servers: int) -> Site:
    if request.param == "sqlite":
        return make_site("sqlite", folder, None, "", servers)
    pg, address = request.getfixturevalue("synced")
    made = make_site("postgresql", folder, pg, address, servers)
    settle(made)
    return made


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a measured number, whatever pytest captures."""

    def say(line: str) -> None:
        with capsys.disabled():
            print(f"\n  {line}", flush=True)

    return say
