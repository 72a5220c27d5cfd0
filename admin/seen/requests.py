"""A request as whoever looks after the server sees it: the number it has on a page that tells a failure and
in the log, and, where somebody asks (`/metrics`, `KHOI_LOG`), how long it took, its statements, how long it
held the one who writes. Nothing that was typed, and nothing behind the `?` of an address.

What the database takes is told by the engine's events. They are listened to only where somebody asks.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import Any

from flask import Flask, Response, g, has_request_context, request
from sqlalchemy import Engine, event

from admin.seen.counts import Counts
from models.told.environment import told

NUMBER, SEEN = "khoi.number", "khoi.seen"
HELD, ENDED = "khoi.held", "khoi.ended"
"""In what is known of a connection: since when it is the one who writes, and when that ended."""
log = logging.getLogger("khoi.request")


@dataclass(slots=True)
class Seen:
    """What is known of a request so far."""

    began: float
    statements: int = 0
    database: float = 0.0
    writer: float = 0.0
    asked: float = 0.0
    """When the statement began that the database is at."""


class Here(threading.local):
    """The request that this thread answers."""

    now: Seen | None = None


HERE = Here()


def request_number() -> str:
    """The number of this request, which a person can read out: `4821-0937`; nothing outside of one."""
    if not has_request_context():
        return ""
    known: str = request.environ.setdefault(NUMBER, "")
    if not known:
        digits = f"{secrets.randbelow(10**8):08}"
        known = request.environ[NUMBER] = f"{digits[:4]}-{digits[4:]}"
    return known


class Watched:
    """What is counted and told of an application's requests."""

    def __init__(self, counts: Counts | None, tells: bool) -> None:
        self.counts, self.tells = counts, tells

    def answered(self, response: Response) -> Response:
        """When an answer is out, count and tell it."""
        seen = request.environ.get(SEEN)
        if seen is not None:
            by = g.get("by")
            said = {
                "request": request_number() if self.tells else "",
                "account": by.account_id if by is not None else None,
                "from": request.remote_addr,
                "method": request.method,
                "address": request.path if request.url_rule is not None else "",
                "route": request.endpoint or "",
                "status": response.status_code,
            }
            response.call_on_close(partial(self.end, seen, said))
        return response

    def end(self, seen: Seen, said: dict[str, Any]) -> None:
        """The last of an answer went out."""
        took, HERE.now = perf_counter() - seen.began, None
        if self.counts is not None:
            of = (seen.database, seen.statements, seen.writer)
            self.counts.add(said["route"], said["status"], took, of)
        if self.tells:
            said |= {"ms": round(took * 1000, 1), "statements": seen.statements}
            said |= {"database_ms": round(seen.database * 1000, 1), "writer_ms": round(seen.writer * 1000, 1)}
            log.info(LINE, said, extra={"told": said})


LINE = (
    "[%(request)s] %(method)s %(address)s %(status)s, %(ms)s ms, %(statements)s statements,"
    " account %(account)s from %(from)s"
)


class Timed:
    """The application, each request from its first moment."""

    def __init__(self, app: Callable[..., Iterable[bytes]]) -> None:
        self.app = app

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        environ[SEEN] = HERE.now = Seen(perf_counter())
        return self.app(environ, start)


def mount(app: Flask, engine: Engine, counts: Counts | None) -> None:
    """Look at requests from here on, before all else that does; nothing where nobody asks for it."""
    tells = told("KHOI_LOG") != "lines"
    app.jinja_env.globals["request_number"] = request_number
    if counts is None and not tells:
        return
    watched = Watched(counts, tells)
    app.after_request(watched.answered)
    app.wsgi_app = Timed(app.wsgi_app)  # type: ignore[assignment,method-assign]
    listen(engine, counts)


def listen(engine: Engine, counts: Counts | None) -> None:
    """Hear what the database is asked. Before any engine is made of this one with other options."""
    event.listen(engine, "before_cursor_execute", _asks)
    event.listen(engine, "after_cursor_execute", _answers)
    event.listen(engine, "handle_error", _answers)
    event.listen(engine, "commit", _commits)
    writer = Writer(counts)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "begin", writer.waits, insert=True)
        event.listen(engine, "begin", writer.has)
    else:
        event.listen(engine, "before_cursor_execute", writer.writes)
    for name in ("commit", "rollback"):
        event.listen(engine, name, writer.ends)
    event.listen(engine, "checkin", writer.back)


def _asks(*_given: Any) -> None:
    seen = HERE.now
    if seen is not None:
        seen.statements += 1
        seen.asked = perf_counter()


def _answers(*_given: Any) -> None:
    seen = HERE.now
    if seen is not None and seen.asked:
        seen.database += perf_counter() - seen.asked
        seen.asked = 0.0


def _commits(_connection: Any) -> None:
    """What follows until the connection is given back is the disk's."""
    seen = HERE.now
    if seen is not None:
        seen.asked = perf_counter()


class Writer:
    """How long the one who writes is waited for and held. On SQLite that is whoever has begun to write, until
    its connection is given back, commit included; on PostgreSQL, which has many, from the first row that is
    written."""

    def __init__(self, counts: Counts | None) -> None:
        self.counts = counts
        self.here = threading.local()

    def waits(self, connection: Any) -> None:
        """Before a transaction is begun."""
        if not connection.get_execution_options().get("reading", False):
            self.here.since = perf_counter()

    def has(self, connection: Any) -> None:
        """A transaction was begun."""
        if not connection.get_execution_options().get("reading", False):
            moment = perf_counter()
            if self.counts is not None:
                self.counts.wait(moment - self.here.since)
            self.end(connection.info, moment)
            connection.info[HELD] = moment

    def writes(
        self, connection: Any, _cursor: Any, _said: str, _values: Any, context: Any, _many: bool
    ) -> None:
        """A statement is sent."""
        if context is not None and (context.isinsert or context.isupdate or context.isdelete):
            connection.info.setdefault(HELD, perf_counter())

    def ends(self, connection: Any) -> None:
        """A transaction is ending."""
        if HELD in connection.info:
            connection.info[ENDED] = perf_counter()

    def back(self, _connection: Any, record: Any) -> None:
        """A connection was given back."""
        _answers()
        record.info.pop(ENDED, None)
        self.end(record.info, perf_counter())

    def end(self, known: dict[str, Any], moment: float) -> None:
        """Count what this connection held; one that went on without being given back, until its last end."""
        began = known.pop(HELD, None)
        if began is None:
            return
        took = known.pop(ENDED, moment) - began
        if self.counts is not None:
            self.counts.hold(took)
        if HERE.now is not None:
            HERE.now.writer += took
