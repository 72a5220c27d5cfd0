"""Whether the server lives and whether it is ready, for whatever looks after it: `/health/live`,
`/health/ready`, and both at `/health`.

Answered before the application: no sign-in, no session, nothing that a stranger could learn but these two
words. Alive is whoever answers; ready, whose database answers. What is known beyond that, the administrator
alone reads (server.py).
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask
from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError

from models.core.errors import Refusal
from models.core.troubles import RETRY_AFTER, told_shortly
from models.platform.store import Store

BOTH, LIVE, READY = "/health", "/health/live", "/health/ready"
HOLDS = 2.0
"""Seconds for which an answer of the database holds: whoever asks more often asks it no more."""
STUCK = 5.0
"""Seconds after which a database that is still asked is taken for one that does not answer."""


class Ready:
    """Whether the database answers; one asks it at a time, and others go by what was found last."""

    def __init__(self, engine: Engine, clock: Callable[[], float] = time.monotonic) -> None:
        self.engine, self.clock = engine.execution_options(reading=True), clock
        self.lock = threading.Lock()
        self.found, self.at = True, -HOLDS
        self.began: float | None = None

    def __call__(self) -> bool:
        if self.clock() - self.at >= HOLDS and self.lock.acquire(blocking=False):
            try:
                self.began = self.clock()
                self.found = self._ask()
                self.at = self.clock()
            finally:
                self.began = None
                self.lock.release()
        began = self.began  # another is asking
        return self.found and (began is None or self.clock() - began < STUCK)

    def _ask(self) -> bool:
        try:
            with self.engine.connect() as connection:
                connection.execute(text("SELECT 1 FROM setting LIMIT 1"))
        except (SQLAlchemyError, OSError, Refusal) as error:  # Refusal: settings that do not hold
            told_shortly(READY, error)
            return False
        return True


class Stands(Ready):
    """Whether the service that keeps files answers, where there is one. Whoever is served without attachments
    is served: this is told beside `ready`, and takes no server out of a row of them."""

    def _ask(self) -> bool:
        try:
            if Store.service is not None:
                Store.service.answers()
        except OSError as error:
            told_shortly("the store of files", error)
            return False
        return True


class Health:
    """The application behind these addresses."""

    def __init__(self, app: Callable[..., Iterable[bytes]], ready: Ready, store: Ready) -> None:
        self.app, self.ready, self.store = app, ready, store

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path not in (BOTH, LIVE, READY):
            return self.app(environ, start)
        headers = [("Content-Type", "application/json"), ("Cache-Control", "no-store")]
        headers += [("X-Content-Type-Options", "nosniff")]
        if environ.get("REQUEST_METHOD") not in ("GET", "HEAD"):
            start("405 Method Not Allowed", [*headers, ("Allow", "GET, HEAD")])
            return [b"{}\n"]
        said = {"live": True} if path == LIVE else {"live": True, "ready": self.ready()}
        if path == READY:
            del said["live"]
        more = {"store": self.store()} if path != LIVE and Store.service is not None else {}
        body = f"{json.dumps(said | more)}\n".encode()
        headers += [("Content-Length", str(len(body)))]
        if all(said.values()):
            start("200 OK", headers)
        else:
            start("503 Service Unavailable", [*headers, ("Retry-After", str(RETRY_AFTER["trouble.away"]))])
        return [body] if environ["REQUEST_METHOD"] == "GET" else []


def mount(app: Flask, engine: Engine) -> None:
    """Answer these addresses before the application is asked."""
    app.wsgi_app = Health(app.wsgi_app, Ready(engine), Stands(engine))  # type: ignore[assignment,method-assign]
