"""Fixtures: each database once per worker with a whole seeded
schema; every test in a transaction that is rolled back."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import settings
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session

import models.operations.wiring
from admin.operations.serving import stand_for_good
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import PRAGMAS, make_engine, set_clock
from models.core.troubles import Told
from models.operations.triggers import install
from models.seed.plant import plant
from models.signin import hashing
from tests import postgres

DATABASES = ("sqlite", "postgresql")
WALKS = ("admin/test_doors.py", "admin/test_doors_states.py")
"""Long walks through pages: in `make test` by one person of each kind on SQLite, in `make ci-long` by these
on PostgreSQL and by all others on SQLite."""
WALKERS = (
    "K.board_officer",
    "D.committee_secretary",
    "D1.cell_secretary",
    "D1.follower",
    "E1.cell_secretary",
    "administrator",
    "auditor",
)
BOTH = (
    "models/core",
    "models/access",
    "models/platform",
    "models/operations/test_migrate.py",
    "models/operations/test_triggers.py",
    "models/people/test_drafts.py",
    "models/scoring/test_grade_sums.py",
    "forms/excel/write",
)
"""Where the program speaks to the database itself (schema, triggers, gate, bulk rows): on both of them
each time. Everything else runs on the second one in `make ci-long`: its statements are made by these."""
AT_LENGTH = tuple(
    f"durability/test_{name}.py"
    for name in (
        "powercut",
        "migration_killed",
        "move_killed",
        "faults_at_start",
        "gaps",
        "races",
        "journal",
        "prefork",
    )
)
"""Files of durability that `make ci-long` alone runs, which runs all of them at their length."""
JOURNEYS = tuple(
    f"journeys/test_{name}.py"
    for name in (
        "reopened",
        "closing",
        "directive",
        "judging",
        "phone_return",
        "accessible",
        "drafts",
        "draft_rows",
        "both_values",
        "two_tabs",
        "bulk",
    )
)
"""Journeys in a browser that repeat the way of the quarter's with a turn of their own, or take longest."""
PRESSED_ON_BOTH = tuple(
    f"journeys/test_{name}.py" for name in ("quarter", "dissolved_bloc", "bulk", "two_tabs")
)
"""Journeys that are made on both databases; the others press, on one, what doors and rooms ask of both."""
SLOWEST = (
    "journeys/test_dissolved_bloc.py",
    "journeys/test_two_tabs.py",
    "journeys/test_quarter.py",
    "admin/test_doors.py",
    "admin/test_doors_states.py",
)
"""Files that take longest come first: else one process is still at work on them when the others are done."""
HERE = Path(__file__).parent
PRAGMAS["reverse_unordered_selects"] = 1  # what comes in order by chance alone on SQLite comes the other way
settings.register_profile("drawn", deadline=None)  # how long an example takes is the machine's
settings.register_profile("the same each time", settings.get_profile("drawn"), derandomize=True)
settings.load_profile("drawn" if os.environ.get("KHOI_LONG") == "soak" else "the same each time")
SHIPPED_HASHER = hashing.HASHER
hashing.HASHER = PasswordHasher(
    time_cost=1, memory_cost=16, parallelism=1
)  # a quarter of the suite was hashing
TODAY = datetime(2019, 1, 20, 3, tzinfo=UTC)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is marked `long`, most of the second database, and walks by those whose like has walked
    already belong to `make ci-long`; `make test` leaves it to that.

    There the loops of durability run at their length, properties
    on more examples, and of other files only what was left.
    """
    if os.environ.get("KHOI_LONG"):
        wanted = [
            item
            for item in items
            if (_later(item) or "durability" in item.path.parts or item.get_closest_marker("property"))
            and not (_on_second(item) and (_by_another(item) or _pressed_on_one(item)))
        ]
    else:
        wanted = [item for item in items if not _later(item)]
    kept = set(wanted)
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = sorted(wanted, key=lambda item: not _name(item).startswith(SLOWEST))


def _later(item: pytest.Item) -> bool:
    name = _name(item)
    second = _on_second(item) and not name.startswith(BOTH)
    tried = item.get_closest_marker("property") is not None and _on_second(item)
    kept_for_later = item.get_closest_marker("long") is not None or name in (*JOURNEYS, *AT_LENGTH)
    return kept_for_later or second or tried or _by_another(item)


def _given(item: pytest.Item) -> dict[str, object]:
    return item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}


def _on_second(item: pytest.Item) -> bool:
    return "postgresql" in _given(item).values()


def _pressed_on_one(item: pytest.Item) -> bool:
    return "journeys" in item.path.parts and _name(item) not in PRESSED_ON_BOTH


def _by_another(item: pytest.Item) -> bool:
    """Whether a walk is made by somebody whose like walks already."""
    return _name(item) in WALKS and _given(item).get("who", "administrator") not in (None, *WALKERS)


def _name(item: pytest.Item) -> str:
    return item.path.relative_to(HERE).as_posix()


def pytest_collection_finish() -> None:
    """What was imported stands for good, as in the server:
    searching it for garbage took a seventh of the suite's time."""
    stand_for_good()


@pytest.fixture
def shipped_hasher() -> PasswordHasher:
    """The one by which passwords are hashed outside of tests; servers that tests start have it too."""
    return SHIPPED_HASHER


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    """Tests live on 20 January 2019 unless they say otherwise."""
    set_clock(TODAY)
    Told.last.clear()  # what the log heard of lately is of the test before
    Told.left.clear()
    yield
    set_clock(None)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Address of this worker's PostgreSQL; a missing one is a failure where everything is required."""
    folder, address = postgres.start()
    yield address
    postgres.stop(folder)


READY: dict[str, Engine] = {}
"""Prepared databases of this process by their kind: pytest puts a fixture with parameters away whenever
another value comes, which is in each file; the tests of a file leave nothing behind."""


@pytest.fixture(scope="session", params=DATABASES)
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """An engine on a whole, seeded schema."""
    if request.param not in READY:
        READY[request.param] = _prepare(_address(request, tmp_path_factory.mktemp("db")))
    return READY[request.param]


def _prepare(address: str) -> Engine:
    engine = make_engine(address)
    with engine.begin() as connection:
        models.operations.wiring.metadata.create_all(connection)
        install(connection)
        with open_session(connection, SYSTEM) as db:
            plant(db)
            db.commit()
    return engine


@pytest.fixture(scope="session", autouse=True)
def put_away() -> Iterator[None]:
    """Connections of prepared databases are closed at the end."""
    yield
    for engine in READY.values():
        engine.dispose()
    READY.clear()


def _address(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{folder / 'khoi.sqlite'}"
    address: str = request.getfixturevalue("server")
    name = f"khoi_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    admin = create_engine(address.format(name="postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name}"))
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
    admin.dispose()
    return address.format(name=name)


@pytest.fixture
def db(request: pytest.FixtureRequest, prepared: Engine) -> Iterator[Session]:
    """The program's own session on a connection that is rolled back at the end,
    on the database with the cast in it where a test asks for that."""
    set_clock(TODAY)
    engine = request.getfixturevalue("peopled").engine if "peopled" in request.fixturenames else prepared
    with engine.connect() as connection:
        outer = connection.begin()
        with Session(
            connection, info={"principal": SYSTEM}, join_transaction_mode="create_savepoint"
        ) as session:
            yield session
        outer.rollback()


@pytest.fixture(params=DATABASES)
def blank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An engine on an empty database."""
    address = f"sqlite:///{tmp_path / 'blank.sqlite'}"
    if request.param == "postgresql":
        server: str = request.getfixturevalue("server")
        name = f"blank_{secrets.token_hex(4)}"
        admin = create_engine(server.format(name="postgres"), isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
        admin.dispose()
        address = server.format(name=name)
    engine = make_engine(address)
    yield engine
    engine.dispose()
