"""The worker's side of jobs: takes them one after another and does
each the way of its kind (kinds.py, work.py), as its owner would.

Whatever kills this process or the engine's child leaves an unfinished job whose lease ends,
and a half file that is swept away; whoever takes it over makes it anew.
"""

from __future__ import annotations

import logging
import os
import secrets
import time
from functools import partial
from pathlib import Path

from flask import Flask
from sqlalchemy import Engine as Database
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from werkzeug.exceptions import HTTPException

from admin.jobs.kinds import kind_of
from admin.jobs.work import NotWanted, Work
from admin.web.address import plain
from admin.web.words import shown
from forms.excel.write.engine import Engine, EngineLost, available
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.errors import Invalid, Refusal
from models.imports.uploads import sweep_uploads
from models.people.people import principal_of
from models.platform.jobs import (
    Job,
    claim,
    expire,
    fail,
    give_back,
    hold,
    on_shelf,
    sweep,
    working_file,
)
from models.platform.journal import canonical
from models.signals.caught import look, note

BEGUN_BY = os.getppid()
PAUSE = 0.5
MOST_ROUNDS = 4
"""Rounds of looking over in a minute: nobody's job waits for it; the rest comes in the next."""
log = logging.getLogger("khoi")


WATCH = "KHOI_WATCH"
"""The number of the process that watches this one, which ends with it, also where that ended meanwhile."""


def watch() -> int:
    """With which process this one ends: the one that says so, else the one that began it."""
    return plain(os.environ.get(WATCH, "")) or BEGUN_BY


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
        until, parent = time.monotonic() + seconds, watch()
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
        self.look_over()

    def look_over(self) -> None:
        """Note what the signals ask about versions that came since the last round; read before the writer is
        taken, so many at a time."""
        reading = self.database.execution_options(reading=True)
        for _round in range(MOST_ROUNDS):
            with open_session(reading, SYSTEM) as system:
                found = look(system)
            if not found:
                break
            self.transact(partial(note, found=found))

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
        work = Work(self.app, self.database, self.transact, self.engine, job, owner, holder, path)
        kind_of(job).run(work)


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
