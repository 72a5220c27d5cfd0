"""The application on a database of its own for each file of tests, on both databases, with the cast in it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Engine
from werkzeug.test import TestResponse

from admin.web.request import SIGN_IN
from app import create_app
from models.core.base import make_engine, set_clock
from tests.cast import Cast
from tests.conftest import DATABASES, TODAY
from tests.offices import new_office


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


@pytest.fixture(scope="module", params=DATABASES)
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The application, seeded, with the cast; protection by token is off but where a test asks for it."""
    folder: Path = tmp_path_factory.mktemp("office")
    set_clock(TODAY)
    address, cast = new_office(
        request.getfixturevalue("server") if request.param == "postgresql" else "", folder / "khoi.sqlite"
    )
    engine = make_engine(address)
    app = create_app(address, folder, TESTING=True, PROPAGATE_EXCEPTIONS=False, WTF_CSRF_ENABLED=False)
    compiled = tmp_path_factory.getbasetemp().parent / "templates"  # once for all files of tests and workers
    compiled.mkdir(exist_ok=True)
    app.jinja_env.bytecode_cache = FileSystemBytecodeCache(str(compiled))
    yield Office(app, engine, cast)
    engine.dispose()
    app.extensions["khoi.engine"].dispose()
