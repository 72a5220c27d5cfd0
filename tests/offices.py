"""Databases of offices for tests: each kind is made once in a process
and copied, since migrating every one anew took a tenth of the suite."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from functools import cache
from pathlib import Path

from sqlalchemy import create_engine, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.operations.migrate import migrate
from tests.cast import Cast, plant_cast

MOULDS = tempfile.TemporaryDirectory(prefix="khoi-moulds-")
"""SQLite's; PostgreSQL's are databases of the server they are for."""


def new_database(server: str, file: Path) -> str:
    """Address of a database at the newest schema, seeded: of its own
    on a PostgreSQL `server`, or in a `file` where that is empty."""
    return _copied(_mould(server, cast=False)[0], server, file)


def new_office(server: str, file: Path) -> tuple[str, Cast]:
    """The same with the cast in it, signed in on the day that the tests live on."""
    name, cast = _mould(server, cast=True)
    return _copied(name, server, file), cast


@cache
def _mould(server: str, *, cast: bool) -> tuple[str, Cast]:
    """What is copied, by name, and who is in it."""
    name = f"mould_{secrets.token_hex(4)}"
    if server:
        _create(server, name, "template0 ENCODING 'UTF8'")
    engine = make_engine(server.format(name=name) if server else f"sqlite:///{MOULDS.name}/{name}")
    migrate(engine)
    with open_session(engine, SYSTEM) as db:
        people = plant_cast(db) if cast else Cast()
        db.commit()
    engine.dispose()
    return name, people


def _copied(mould: str, server: str, file: Path) -> str:
    if not server:
        shutil.copyfile(Path(MOULDS.name, mould), file)
        return f"sqlite:///{file}"
    name = f"office_{secrets.token_hex(6)}"
    _create(server, name, mould)
    return server.format(name=name)


def _create(server: str, name: str, template: str) -> None:
    admin = create_engine(server.format(name="postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    admin.dispose()
