"""The worker's side of jobs: takes them one after another, makes
the workbook as its owner would see it, tells how far it is.

A job is an address of the screens, answered here with the owner's principal and language: a
file, an act (import_bring.py), or reports to approve one by one, each in a transaction of its
own (desk_bulk.py). Whatever kills this process or the engine's child leaves an unfinished job
whose lease ends, and a half file that is swept away; whoever takes it over makes it anew.
"""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, cast

from flask import Flask, g, request
from sqlalchemy import Engine as Database
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from werkzeug import Response
from werkzeug.exceptions import HTTPException
from werkzeug.http import parse_options_header

from admin.desk.bulk import is_bulk
from admin.imports.bring import Act, act_at
from admin.lists.exports import Listing, place_of
from admin.web.words import COOKIE, shown
from forms.excel.write.book import list_stream, list_template
from forms.excel.write.engine import Engine, EngineLost, Place, available
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.errors import Invalid, Refusal
from models.imports.uploads import sweep_uploads
from models.overview.bulk_approval import clean_now, decide, left, outcome
from models.people.people import principal_of
from models.platform.jobs import (
    Job,
    beat,
    claim,
    expire,
    fail,
    finish,
    give_back,
    hold,
    note,
    on_shelf,
    shelve,
    sweep,
    working_file,
)
from models.platform.journal import canonical

PAUSE = 0.5
BEAT = 1.0
log = logging.getLogger("khoi")


class NotWanted(Exception):
    """The job was cancelled or is another worker's by now."""


class Runner:
    """Runs jobs in this process, which must not be the server's."""

    def __init__(self, app: Flask, *, fast: bool | None = None) -> None:
        self.app = app
        self.database: Database = app.extensions["khoi.engine"]
        self.engine = Engine() if (available() if fast is None else fast) else None
        self.transact = app.extensions["khoi.transact"]

    def run_for(self, seconds: float) -> None:
        """Run jobs for so long, at most as long as the server
        lives; a database that is away is there again later."""
        until, parent = time.monotonic() + seconds, os.getppid()
        if self.engine is not None:
            self.engine.start()
        self.tidy()
        while time.monotonic() < until and os.getppid() == parent:
            try:
                if not self.one():
                    time.sleep(PAUSE)
            except SQLAlchemyError:
                log.exception("round of jobs")
                time.sleep(PAUSE)

    def tidy(self) -> None:
        """Remove results whose time is over, and half files of the dead."""
        for sha256 in self.transact(expire):
            on_shelf(sha256).unlink(missing_ok=True)
        self.transact(sweep)
        self.transact(sweep_uploads)

    def one(self) -> bool:
        """Take one job and end it; whether there was one."""
        holder = secrets.token_hex(8)
        found = self.transact(lambda db: _taken(claim(db, holder), db))
        if found is None:
            return False
        job, owner = found
        path = working_file(job.id, holder)
        try:
            self._make(job, owner, holder, path)
        except Exception as error:
            self._ended(job, holder, error)
        finally:
            path.unlink(missing_ok=True)
            path.with_suffix(".rows.part").unlink(missing_ok=True)
        return True

    def _ended(self, job: Job, holder: str, error: Exception) -> None:
        """Note why a job was not done: given up, refused, or to
        be tried again where neither it nor its owner is to blame."""
        if isinstance(error, NotWanted):
            log.info("job %s given up", job.id)
        elif isinstance(error, EngineLost | SQLAlchemyError):
            log.warning("job %s is tried again: %s", job.id, error)
            self.transact(lambda db: give_back(db, job.id, holder))
        else:
            if isinstance(error, Invalid):
                error = next(iter(error.fields.values()))
            values = (
                canonical({name: shown(value) for name, value in error.values.items()})
                if isinstance(error, Refusal)
                else None
            )
            code = (
                error.code
                if isinstance(error, Refusal)
                else "access.unknown"
                if isinstance(error, HTTPException)
                else "job.broken"
            )
            log.warning("job %s failed", job.id, exc_info=error if code == "job.broken" else None)
            self.transact(lambda db: fail(db, job.id, holder, code[:40], values))

    def _make(self, job: Job, owner: Principal | None, holder: str, path: Path) -> None:
        if is_bulk(job.address):
            return self._decide(job, holder)
        if owner is None:
            raise Refusal("principal.none")
        told = _Told(self.transact, job.id, holder, job.rows_total)
        act = act_at(job.address)
        if act is not None:
            return self._act(act, job, owner, holder, told)
        with acting(self.app, self.database, owner, job.address, job.language):
            name, size, sha256 = self._write(path, told)
        shelve(path, sha256)
        if not self.transact(lambda db: finish(db, job.id, holder, name, size, sha256)):
            raise NotWanted
        return None

    def _act(self, act: Act, job: Job, owner: Principal, holder: str, told: _Told) -> None:
        """Change rows and end the job in one transaction, with what the
        owner may do by then; SQLite's one writer tells its rows beside it."""
        with acting(self.app, self.database, owner, job.address, job.language, "POST"):
            write = act(g.db, owner, told)
            g.db.rollback()
            if self.database.dialect.name == "sqlite":
                told.tell = lambda rows: note(job.id, holder, rows)

            def whole(system: Session) -> None:
                now_by = principal_of(system, job.account_id)
                with open_session(system.connection(), now_by) as session:
                    g.db, g.by = session, now_by
                    result = write(session, now_by)
                if not finish(system, job.id, holder, "", 0, "", result):
                    raise NotWanted

            self.transact(whole)

    def _decide(self, job: Job, holder: str) -> None:
        """Decide row after row, each in a transaction of its own;
        whoever takes the job over goes on with those not decided."""
        reading = self.database.execution_options(reading=True)
        while rows := self.transact(lambda db: left(db, job.id)):
            with open_session(reading, SYSTEM) as system:
                clean = clean_now(system, job.account_id, [report_id for _number, report_id in rows])
            for number, _report_id in rows:
                if not self.transact(partial(decide, job=job, holder=holder, number=number, clean=clean)):
                    raise NotWanted
        if not self.transact(lambda db: finish(db, job.id, holder, "", 0, "", outcome(db, job.id))):
            raise NotWanted

    def _write(self, path: Path, told: _Told) -> tuple[str, int, str]:
        """Write the workbook of this address; its file name, size and SHA-256."""
        g.job = told
        answer = cast(
            Listing | Response, self.app.view_functions[request.endpoint or ""](**(request.view_args or {}))
        )
        if isinstance(answer, Listing):
            return answer.file_name, *self._list(answer, path, told)
        _kind, options = parse_options_header(answer.headers["Content-Disposition"])
        answer.direct_passthrough = False
        try:
            return options["filename"], *written(path, answer.iter_encoded())
        finally:
            answer.close()

    def _list(self, listing: Listing, path: Path, told: _Told) -> tuple[int, str]:
        told.total = listing.count
        asked = listing.query(g.db) if self.engine is not None else None
        if asked is None or self.engine is None:
            return written(
                path, list_stream(listing.title, listing.sheets(), listing.values(), listing.count, told.more)
            )
        query, sheets = asked

        def template(counts: list[int]) -> tuple[bytes, list[list[Place]]]:
            told.total = counts[0]
            book, places = list_template(listing.title, sheets, counts[0])
            return book, [places]

        done = self.engine.write(place_of(self.database), [query], template, path, told)
        return done["size"], done["sha256"]


class _Told:
    """Hears of progress, passes it on about once a second, and stops work that is not wanted any more."""

    def __init__(
        self, transact: Callable[[Callable[[Session], Any]], Any], job_id: int, holder: str, total: int
    ) -> None:
        self.transact, self.job_id, self.holder = transact, job_id, holder
        self.total, self.rows, self.at = total, 0, 0.0
        self.tell: Callable[[int], Any] = self._beat

    def more(self, rows: int) -> None:
        """So many rows more."""
        self(self.rows + rows)

    def __call__(self, rows: int) -> None:
        self.rows = max(self.rows, rows)  # rows may be gone through more than once
        if time.monotonic() - self.at >= BEAT:
            self.tell(min(self.rows, self.total))
            self.at = time.monotonic()

    def _beat(self, rows: int) -> None:
        if not self.transact(lambda db: beat(db, self.job_id, self.holder, rows, self.total)):
            raise NotWanted


def _taken(job: Job | None, db: Session) -> tuple[Job, Principal | None] | None:
    """A job with what its owner holds at its first start;
    nobody where the account may not sign in any more."""
    if job is None:
        return None
    try:
        owner = hold(db, job, principal_of(db, job.account_id))
    except Refusal:
        owner = None
    db.expunge(job)
    return job, owner


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
    with app.test_request_context(address, method=method, headers={"Cookie": f"{COOKIE}={language}"}):
        if request.routing_exception is not None:
            raise request.routing_exception
        reading = database.execution_options(reading=True)
        g.engine, g.by, g.sign_in, g.keep = database, principal, None, False
        with open_session(reading, principal) as session:
            g.db = session
            yield
