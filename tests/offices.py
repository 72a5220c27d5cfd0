"""Offices for tests: the running application with its cast, and its database, made once of each
kind in a process and copied, since migrating every one anew took a tenth of the suite."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, create_engine, text
from werkzeug.test import TestResponse

from admin.web.request import SIGN_IN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.operations.migrate import migrate
from tests.cast import Cast, plant_cast

MOULDS = tempfile.TemporaryDirectory(prefix="khoi-moulds-")
"""SQLite's; PostgreSQL's are databases of the server they are for."""


@dataclass
class Office:
    """A running application, its engine, its cast."""

    app: Flask
    engine: Engine
    cast: Cast

    def client(self, who: str | None, *, brief: bool = False) -> FlaskClient:
        """A browser in which `who` is signed in; None: nobody. Refusals
        are told `brief`ly, without a page around them: half the work."""
        client = self.app.test_client()
        if brief:
            client.environ_base["HTTP_ACCEPT"] = "application/json"
        if who is not None:
            client.set_cookie(SIGN_IN, self.cast.tokens[who])
        return client

    def get(self, who: str | None, url: str) -> TestResponse:
        """Read a page as somebody."""
        return self.client(who).get(url, buffered=True)

    def send(self, who: str | None, url: str, **data: Any) -> TestResponse:
        """Send a form as somebody, with a fresh key."""
        return self.client(who).post(url, data={"idempotency_key": secrets.token_hex(8)} | data)

    def try_(self, who: str | None, url: str, **data: Any) -> int:
        """Send a form that is refused, and hear the status only."""
        return (
            self.client(who, brief=True)
            .post(url, data={"idempotency_key": secrets.token_hex(8)} | data)
            .status_code
        )


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
