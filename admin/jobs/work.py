"""One piece of long work in the hands of a worker, and the ways it can be done.

A way is a function of `Work`. Two are here: the workbook of an address, and an act that changes rows and
ends its job in one transaction; what is decided row by row brings its own (admin/desk/bulk.py).
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from flask import Flask, g, request
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session
from werkzeug import Response
from werkzeug.http import parse_options_header

from admin.lists.exports import Listing, place_of
from admin.web.moved import moved
from admin.web.words import COOKIE
from forms.excel.write.book import list_stream, list_template
from forms.excel.write.engine import Engine, Place
from models.access.grants import Principal
from models.access.guard import open_session
from models.core.errors import Refusal
from models.people.people import principal_of
from models.platform.jobs import Job, beat, finish, note, shelve

BEAT = 1.0


class NotWanted(Exception):
    """The job was cancelled or is another worker's by now."""


class Stopped(BaseException):
    """The worker was told to end: what it has in hand is broken off, and given back."""


class Stop:
    """Hears that the worker is to end (SIGTERM), also in the midst of something that may be broken off."""

    def __init__(self) -> None:
        self.told = self.open = False

    def hear(self, *_given: Any) -> None:
        """A handler of signals: end now where that may be, else at the next such place."""
        self.told = True
        if self.open:
            self.open = False
            raise Stopped

    @contextmanager
    def may_break(self) -> Iterator[None]:
        """What is done inside may be broken off by `Stopped`, and is where that was told before."""
        self.open = True
        try:
            if self.told:
                raise Stopped
            yield
        finally:
            self.open = False


@dataclass
class Work:
    """A job that a worker holds, with what it needs to do it."""

    app: Flask
    database: Database
    transact: Callable[[Callable[[Session], Any]], Any]
    """Does one act of the program itself, in a transaction of its own."""
    engine: Engine | None
    """The child that writes workbooks, where it can be had."""
    job: Job
    owner: Principal | None
    """Nobody where the account may not sign in any more."""
    holder: str
    path: Path
    """Where a file is written before it is whole."""
    alive: Callable[[], None] = lambda: None
    """Is told now and then that the work goes on."""

    @cached_property
    def told(self) -> Told:
        """Hears how far the work is."""
        return Told(self.transact, self.job.id, self.holder, self.job.rows_total, self.alive)

    @property
    def principal(self) -> Principal:
        """Whose work it is; raises `principal.none`."""
        if self.owner is None:
            raise Refusal("principal.none")
        return self.owner

    def end(self, file_name: str = "", size: int = 0, sha256: str = "", result: str | None = None) -> None:
        """Note the result; raises `NotWanted` where nobody waits for it any more."""
        job, holder = self.job.id, self.holder
        if not self.transact(lambda db: finish(db, job, holder, file_name, size, sha256, result)):
            raise NotWanted


class Told:
    """Hears of progress, passes it on about once a second, and stops work that is not wanted any more."""

    def __init__(
        self,
        transact: Callable[[Callable[[Session], Any]], Any],
        job_id: int,
        holder: str,
        total: int,
        alive: Callable[[], None] = lambda: None,
    ) -> None:
        self.transact, self.job_id, self.holder, self.alive = transact, job_id, holder, alive
        self.total, self.rows, self.at = total, 0, 0.0
        self.tell: Callable[[int], Any] = self.beat

    def more(self, rows: int) -> None:
        """So many rows more."""
        self(self.rows + rows)

    def __call__(self, rows: int) -> None:
        self.rows = max(self.rows, rows)  # rows may be gone through more than once
        if time.monotonic() - self.at >= BEAT:
            self.tell(min(self.rows, self.total))
            self.at = time.monotonic()
            self.alive()

    def beat(self, rows: int) -> None:
        """Tell the database that so many rows are done, and that the worker lives."""
        if not self.transact(lambda db: beat(db, self.job_id, self.holder, rows, self.total)):
            raise NotWanted


Write = Callable[[Session, Principal], str]
"""The half of an act that changes rows, in the transaction
that ends its job; returns what it did or found, as JSON."""
Act = Callable[[Session, Principal, Told], Write]
"""The half of an act that only reads, in a request of its owner's."""


# an act
def whole(act: Act) -> Callable[[Work], None]:
    """The way of an act: change rows and end the job in one
    transaction, with what the owner may do by then."""
    return lambda work: _act(act, work)


def _act(act: Act, work: Work) -> None:
    """SQLite's one writer tells its rows beside the database."""
    job, holder, owner = work.job, work.holder, work.principal
    with acting(work.app, work.database, owner, job.address, job.language, "POST"):
        write = act(g.db, owner, work.told)
        g.db.rollback()
        if work.database.dialect.name == "sqlite":
            work.told.tell = lambda rows: note(job.id, holder, rows)

        def change(system: Session) -> None:
            now_by = principal_of(system, job.account_id)
            with open_session(system.connection(), now_by) as session:
                g.db, g.by = session, now_by
                result = write(session, now_by)
            if not finish(system, job.id, holder, "", 0, "", result):
                raise NotWanted

        work.transact(change)


# a file
def workbook(work: Work) -> None:
    """The way of a file: the workbook of the job's address, put on its shelf."""
    job = work.job
    with acting(work.app, work.database, work.principal, job.address, job.language):
        name, size, sha256 = _write(work)
    shelve(work.path, sha256)
    work.end(name, size, sha256)


def _write(work: Work) -> tuple[str, int, str]:
    """Write the workbook of this address; its file name, size and SHA-256."""
    g.job = work.told
    answer = cast(
        Listing | Response, work.app.view_functions[request.endpoint or ""](**(request.view_args or {}))
    )
    if isinstance(answer, Listing):
        return answer.file_name, *_list(answer, work)
    _kind, options = parse_options_header(answer.headers["Content-Disposition"])
    answer.direct_passthrough = False
    try:
        return options["filename"], *written(work.path, answer.iter_encoded())
    finally:
        answer.close()


def _list(listing: Listing, work: Work) -> tuple[int, str]:
    told, path = work.told, work.path
    told.total = listing.count
    asked = listing.query(g.db) if work.engine is not None else None
    if asked is None or work.engine is None:
        return written(
            path, list_stream(listing.title, listing.sheets(), listing.values(), listing.count, told.more)
        )
    query, sheets = asked

    def template(counts: list[int]) -> tuple[bytes, list[list[Place]]]:
        told.total = counts[0]
        book, places = list_template(listing.title, sheets, counts[0])
        return book, [places]

    done = work.engine.write(place_of(work.database), [query], template, path, told)
    return done["size"], done["sha256"]


def written(path: Path, pieces: Iterator[bytes]) -> tuple[int, str]:
    """Write a file, on disk before the answer; its size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    with path.open("wb", buffering=0) as out:
        for piece in pieces:
            out.write(piece)
            digest.update(piece)
            size += len(piece)
        out.flush()
        os.fsync(out.fileno())
    return size, digest.hexdigest()


@contextmanager
def acting(
    app: Flask, database: Database, principal: Principal, address: str, language: str, method: str = "GET"
) -> Iterator[None]:
    """Inside a reading request of `principal` at `address`, in this language."""
    with app.test_request_context(moved(address), method=method, headers={"Cookie": f"{COOKIE}={language}"}):
        if request.routing_exception is not None:
            raise request.routing_exception
        reading = database.execution_options(reading=True)
        g.engine, g.by, g.sign_in, g.keep = database, principal, None, False
        with open_session(reading, principal) as session:
            g.db = session
            yield
