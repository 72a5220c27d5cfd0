"""The worker's side of jobs: takes them one after another and does
each the way of its kind (kinds.py, work.py), as its owner would.

Whatever kills this process or the engine's child leaves an unfinished job, and a half file that is swept
away; whoever takes it over makes it anew. Told to end, the worker gives back what it has in hand; what one
that was killed held, the next one of the same server gives back at its start, and one of another machine
takes over when the lease ends.
"""

from __future__ import annotations

import logging
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from flask import Flask
from sqlalchemy import Engine as Database
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from werkzeug.exceptions import HTTPException

from admin.jobs.kinds import kind_of
from admin.jobs.work import NotWanted, Stop, Stopped, Work
from admin.web.address import plain
from admin.web.words import shown
from forms.excel.write.engine import Engine, EngineLost, lacking
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.errors import Invalid, Refusal
from models.core.troubles import RETRY_AFTER, disk_trouble, told_shortly
from models.imports.uploads import sweep_uploads
from models.people.people import principal_of
from models.platform.jobs import (
    Job,
    claim,
    expire,
    fail,
    give_back,
    give_back_of,
    hold,
    results,
    sweep,
    working_file,
)
from models.platform.journal import canonical
from models.signals.caught import look, note
from models.told.environment import WATCH, WORKER, told

BEGUN_BY = os.getppid()
PAUSE = 0.5
MOST_ROUNDS = 4
"""Rounds of looking over in a minute: nobody's job waits for it; the rest comes in the next."""
FAST_TRIES = 3
"""After so many tries of a job at which the child that makes rows was lost, they are made in plain Python."""
log = logging.getLogger("khoi")
LINE = 285_2025
"""First number of the advisory locks on PostgreSQL by which a task is one worker's."""
OWN = frozenset({"witness"})
"""What each worker does for its own machine."""


def watch() -> int:
    """With which process this one ends, also where that ended meanwhile: the one that says so, else the one
    that began it."""
    return plain(told(WATCH)) or BEGUN_BY


@contextmanager
def turn(engine: Database, name: str) -> Iterator[bool]:
    """Whether a task is this worker's now. On PostgreSQL, where there may be several, it is one's at a time,
    until it is done or that worker has died: a lock of the database, so that no machine's clock counts."""
    if engine.dialect.name == "sqlite" or name in OWN:
        yield True
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as line:
        task = {"line": LINE, "name": name}
        mine = bool(line.scalar(text("SELECT pg_try_advisory_lock(:line, hashtext(:name))"), task))
        try:
            yield mine
        finally:
            if mine:
                with suppress(SQLAlchemyError):  # whoever lost the database has lost the lock as well
                    line.execute(text("SELECT pg_advisory_unlock(:line, hashtext(:name))"), task)


class Runner:
    """Runs jobs in this process, which must not be the server's."""

    def __init__(
        self,
        app: Flask,
        *,
        fast: bool | None = None,
        alive: Callable[[str], None] = lambda _doing: None,
        stop: Stop | None = None,
    ) -> None:
        self.app, self.alive, self.stop = app, alive, stop or Stop()
        self.database: Database = app.extensions["khoi.engine"]
        self.lacks = lacking() if fast is None else "" if fast else "asked"
        """Why rows are made in plain Python just now; empty where they are not."""
        self.engine = None if self.lacks else Engine()
        self.child = self.engine
        self.transact = app.extensions["khoi.transact"]
        self.name = told(WORKER) or secrets.token_hex(4)
        """How the holders of this server's workers begin, one after the other: the next knows what the last
        held."""

    def take_back(self) -> None:
        """Before the first job: what the worker before this one held, which has ended, waits again."""
        count = self.transact(partial(give_back_of, worker=self.name))
        if count:
            log.warning("%s jobs of the worker before are given back", count)

    def run_for(self, seconds: float) -> bool:
        """Run jobs for so long, at most as long as the server lives and nobody tells to end; a database that
        is away is there again later. Returns whether jobs could be looked for at the end."""
        until, parent, could = time.monotonic() + seconds, watch(), True
        self.warm()
        self.tidy()
        while time.monotonic() < until and os.getppid() == parent and not self.stop.told:
            self.alive("jobs")
            try:
                found, could = self.one(), True
            except (SQLAlchemyError, OSError) as error:
                if not told_shortly("jobs", error):
                    log.exception("round of jobs")
                found = could = False
            if not found:
                time.sleep(PAUSE)
        return could

    def warm(self) -> None:
        """Begin the child that makes rows fast; where it ends before it can work, rows are made in plain
        Python until it is tried again, never again where the processor is why."""
        if self.child is None:
            return
        try:
            self.child.start()
            self.engine, self.lacks = self.child, ""
        except (EngineLost, OSError) as error:
            said = str(error) if isinstance(error, EngineLost) else "child"
            if said != self.lacks:
                log.warning("rows are made in plain Python: %s", error)
            self.engine, self.lacks = None, said
            self.child = None if said == "processor" else self.child

    def tidy(self) -> None:
        """Remove results whose time is over, and half files of the dead; each for itself."""
        for part in (self._expire, partial(self.transact, sweep), partial(self.transact, sweep_uploads)):
            self._by_itself(part)
        self._by_itself(self.look_over)

    def _by_itself(self, part: Callable[[], object]) -> None:
        try:
            part()
        except Exception as error:
            if not told_shortly("jobs", error):
                log.exception("tidying up after jobs")

    def _expire(self) -> None:
        for sha256 in self.transact(expire):
            results().remove(sha256)

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
        holder = f"{self.name}-{secrets.token_hex(8)}"
        found = self.transact(lambda db: _taken(claim(db, holder), db))
        if found is None:
            return False
        job, owner = found
        path: Path | None = None
        try:
            with self.stop.may_break():
                path = working_file(job.id, holder)
                self._make(job, owner, holder, path)
        except Stopped:
            log.info("job %s is given back: the worker ends", job.id)
            self.transact(lambda db: give_back(db, job.id, holder, stopped=True))
            raise
        except Exception as error:
            self._ended(job, holder, error)
        finally:
            for each in (path, path.with_suffix(".rows.part")) if path is not None else ():
                with suppress(OSError):
                    each.unlink(missing_ok=True)
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
                else _full(error) or "job.broken"
            )
            log.warning("job %s failed", job.id, exc_info=error if code == "job.broken" else None)
            self.transact(lambda db: fail(db, job.id, holder, code[:40], values))

    def _make(self, job: Job, owner: Principal | None, holder: str, path: Path) -> None:
        work = Work(
            self.app,
            self.database,
            self.transact,
            self.engine if job.attempts <= FAST_TRIES else None,
            job,
            owner,
            holder,
            path,
            alive=lambda: self.alive(f"job {job.id}"),
        )
        kind_of(job).run(work)


def _full(error: Exception) -> str:
    """The code of a disk that takes nothing: told to the owner in its own words, not as something broken."""
    code = disk_trouble(error).code if isinstance(error, OSError) else ""
    return code if code in RETRY_AFTER else ""


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
