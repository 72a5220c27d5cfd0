"""`/metrics`: what Prometheus and its like ask a server for, in their text form (version 0.0.4). Off until
`KHOI_METRICS_TOKEN` or `KHOI_METRICS_ADDRESSES` says who may ask; to anybody else it is a page that is not
there.

Answered before the application, like health: no session, no names of units or people. Of all processes that
serve, whichever of them is asked; what is the worker's stands in its sign of life. prometheus_client is not
used: it shares counts between processes by files that it leaves for each process there ever was, is told to
before it is imported, takes 17 microseconds a request where counts.py takes one, and what is left of it then
is the text form, half of this page; its own parser reads that.
"""

from __future__ import annotations

import hmac
import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from admin.operations.prefork import wanted
from admin.operations.standing import Seen, seen
from admin.operations.upkeep import troubles
from admin.seen.counts import BOUNDS, PLACES, Counts, Spread
from models import VERSION
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now
from models.core.errors import Refusal
from models.core.troubles import told_shortly
from models.platform.jobs import STANDINGS, Job
from models.platform.journal import JournalRow
from models.told.environment import told

ADDRESS = "/metrics"
TOKEN, ADDRESSES = "KHOI_METRICS_TOKEN", "KHOI_METRICS_ADDRESSES"
SHORTEST = 16
"""Letters of a token at least."""
HOLDS = 10.0
"""Seconds for which what the database said holds: whoever asks more often asks it no more."""
TYPE = "text/plain; version=0.0.4; charset=utf-8"
Labels = dict[str, str]
Row = tuple[str, Labels, float]
log = logging.getLogger("khoi")


class Who:
    """Who may ask: whoever sends the token, from one of the addresses; what is not set is not asked for."""

    def __init__(self) -> None:
        self.token = told(TOKEN)
        if self.token and len(self.token) < SHORTEST:
            raise Refusal("server.metrics_token", least=SHORTEST)
        self.networks: list[IPv4Network | IPv6Network] = []
        for each in told(ADDRESSES).split(","):
            try:
                self.networks += [ip_network(each.strip())] if each.strip() else []
            except ValueError:
                raise Refusal("server.metrics_address", address=each.strip()) from None

    @property
    def anybody(self) -> bool:
        """Whether anybody may at all."""
        return bool(self.token or self.networks)

    def may(self, environ: dict[str, Any]) -> bool:
        """Whether who sent this may."""
        sent = environ.get("HTTP_AUTHORIZATION", "").encode("latin-1", "replace")
        known = not self.token or hmac.compare_digest(sent, f"Bearer {self.token}".encode())
        if not self.networks:
            return self.anybody and known
        try:
            found = ip_address(environ.get("REMOTE_ADDR", ""))
        except ValueError:
            return False
        return known and any(found in network for network in self.networks)


class Asked:
    """What the database says: jobs by state, how many rows the journal has; one asks at a time, others go by
    what was heard last."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.lock = engine.execution_options(reading=True), threading.Lock()
        self.at, self.heard = -HOLDS, dict[str, int]()

    def __call__(self) -> dict[str, int]:
        if time.monotonic() - self.at >= HOLDS and self.lock.acquire(blocking=False):
            try:
                self.heard = self._ask()
                self.at = time.monotonic()
            finally:
                self.lock.release()
        return self.heard

    def _ask(self) -> dict[str, int]:
        try:
            with open_session(self.engine, SYSTEM) as db:
                jobs = db.execute(select(Job.standing, func.count()).group_by(Job.standing)).all()
                found = {standing: n for standing, n in jobs} | {"journal": 0}
                found["journal"] = db.scalar(select(func.max(JournalRow.id))) or 0
        except (SQLAlchemyError, OSError, Refusal) as error:
            told_shortly(ADDRESS, error)
            return {}
        return found


class Metrics:
    """The application behind this address."""

    def __init__(self, app: Callable[..., Iterable[bytes]], who: Who, tell: Callable[[], str]) -> None:
        self.app, self.who, self.tell = app, who, tell

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        asked = environ.get("PATH_INFO") == ADDRESS and environ.get("REQUEST_METHOD") in ("GET", "HEAD")
        if not (asked and self.who.may(environ)):
            return self.app(environ, start)
        body = self.tell().encode()
        headers = [("Content-Type", TYPE), ("Cache-Control", "no-store"), ("Content-Length", str(len(body)))]
        start("200 OK", [*headers, ("X-Content-Type-Options", "nosniff")])
        return [body] if environ["REQUEST_METHOD"] == "GET" else []


def text(counts: Counts, here: Seen, failing: Iterable[str], heard: dict[str, int]) -> str:
    """Everything, in the text form."""
    found: list[str] = []
    for name, kind, said, rows in _families(counts, here, [*failing], heard):
        written = [_line(f"{name}{end}", labels, value) for end, labels, value in rows]
        if written:
            found += [f"# HELP {name} {said}", f"# TYPE {name} {kind}", *written]
    return "\n".join(found) + "\n"


def _families(
    counts: Counts, here: Seen, failing: list[str], heard: dict[str, int]
) -> Iterator[tuple[str, str, str, Iterable[Row]]]:
    routes = list(counts.routes())
    yield "khoi_info", "gauge", "The program that runs.", [("", {"version": VERSION}, 1)]
    kinds = [each.name.partition(" ")[0] for each in here.processes if each.number]
    running = [("", {"kind": kind}, float(kinds.count(kind))) for kind in dict.fromkeys(kinds)]
    yield "khoi_processes", "gauge", "Processes that run.", running
    asked = [("", {"route": r.name, "status": s}, n) for r in routes for s, n in r.statuses.items()]
    yield "khoi_requests_total", "counter", "Requests answered.", asked
    took = [row for r in routes for row in _spread(r.took, {"route": r.name})]
    yield "khoi_request_seconds", "histogram", "Until the last of an answer went out.", took
    for name, said, value in (
        ("database_seconds", "Seconds in the database, until its first row.", "database"),
        ("statements", "Statements sent.", "statements"),
        ("writer_seconds", "Seconds in which they held the writer.", "writer"),
    ):
        rows = [("", {"route": r.name}, float(getattr(r, value))) for r in routes]
        yield f"khoi_request_{name}_total", "counter", said, rows
    yield from _writer(counts, here)
    yield "khoi_database_up", "gauge", "Whether the database answers.", [("", {}, 1 if heard else 0)]
    jobs = [("", {"state": state}, heard.get(state, 0)) for state in STANDINGS] if heard else []
    yield "khoi_jobs", "gauge", "Jobs by state.", jobs
    head: list[Row] = [("", {}, heard["journal"])] if heard else []
    yield "khoi_journal_head", "gauge", "Number of the journal's newest row.", head
    yield from _ages(here, failing)


def _writer(counts: Counts, here: Seen) -> Iterator[tuple[str, str, str, Iterable[Row]]]:
    spread, waited = counts.held()
    of = {"server": (spread, waited)}
    if len(here.held) == PLACES + 2:
        of["worker"] = Spread(tuple(here.held[:PLACES]), here.held[PLACES]), here.held[PLACES + 1]
    held = [row for by, (each, _waited) in of.items() for row in _spread(each, {"by": by})]
    yield "khoi_writer_held_seconds", "histogram", "How long the writer was held at once.", held
    rows = [("", {"by": by}, each) for by, (_held, each) in of.items()]
    yield "khoi_writer_waited_seconds_total", "counter", "Seconds for which the writer was waited for.", rows


def _ages(here: Seen, failing: list[str]) -> Iterator[tuple[str, str, str, Iterable[Row]]]:
    def age(moment: datetime) -> float:
        return round((now() - moment).total_seconds(), 3)

    tasks = {name: at for name, at in here.done.items() if name != "backup"}
    saved: list[Row] = [("", {}, age(at)) for name, at in here.done.items() if name == "backup"]
    yield "khoi_backup_age_seconds", "gauge", "Since the newest backup.", saved
    alive: list[Row] = [("", {}, age(here.at))] if here.at else []
    yield "khoi_worker_heartbeat_age_seconds", "gauge", "Since the worker's last sign of life.", alive
    done = [("", {"task": name}, age(at)) for name, at in sorted(tasks.items())]
    yield "khoi_task_success_age_seconds", "gauge", "Since a task of the worker was done last.", done
    known = sorted({*tasks, *failing})
    fails = [("", {"task": name}, float(name in failing)) for name in known]
    yield "khoi_task_failing", "gauge", "Whether it failed when it was tried last.", fails


def _spread(spread: Spread, labels: Labels) -> Iterator[Row]:
    """Durations as the form wants them: each bound with all that are below it."""
    total = 0.0
    for bound, n in zip((*map(str, BOUNDS), "+Inf"), spread.counted, strict=True):
        total += n
        yield "_bucket", labels | {"le": bound}, total
    yield "_sum", labels, spread.seconds
    yield "_count", labels, total


def _line(name: str, labels: Labels, value: float) -> str:
    said = ",".join(f'{label}="{_escaped(text)}"' for label, text in labels.items())
    number = str(int(value)) if value == int(value) else repr(round(value, 6))
    return f"{name}{{{said}}} {number}" if said else f"{name} {number}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def begin() -> Counts | None:
    """Room for what is counted before a screen is there; None where nobody may ask. Refuses
    `server.metrics_token` and `server.metrics_address`."""
    return Counts(parts=wanted()) if Who().anybody else None


def mount(app: Flask, counts: Counts | None) -> None:
    """Answer this address, where somebody may ask."""
    if counts is None:
        return
    folder, asked = Path(app.instance_path), Asked(app.extensions["khoi.engine"])

    def tell() -> str:
        return text(counts, seen(folder), troubles(folder), asked())

    counts.open({rule.endpoint for rule in app.url_map.iter_rules()})
    app.extensions["khoi.counts"] = counts
    app.wsgi_app = Metrics(app.wsgi_app, Who(), tell)  # type: ignore[assignment,method-assign]
