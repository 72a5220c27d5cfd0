"""The worker killed while it approves reports a part at a time: parts that were approved stay whole,
nothing stands of the one in hand, the rest is taken over, nothing is approved twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.overview.bulk_approval import BulkDecision, ask_bulk
from models.people.people import principal_of
from models.platform.jobs import Job
from models.platform.journal import JournalRow, verify
from models.reports.content import report_of
from models.reports.tables import Report, StepEvent
from models.review.pins import Look
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import get_unit
from models.workflow.engine import take
from tests.durability.site import ROOT, Site, standing, wait_for
from tests.make import LONG_AGO, as_, ask_nothing

BOSS, COUNT, PART = "D.committee_secretary", 12, 5
KILLS = (
    (PART, 2, ""),
    (PART, 1, "UPDATE report SET state"),
    (PART, 1, "FROM pin "),
    (PART * 2, 2, "UPDATE bulk_decision"),
)
"""How many are approved then, in which part of a worker it is killed, and before which statement: states,
notices (events and acts are written), results; none: all is written and not committed."""
SCRIPT = """
import sys, time
from datetime import timedelta
from pathlib import Path
import models.platform.jobs
models.platform.jobs.LEASE = timedelta(seconds=1)
from sqlalchemy import event
from admin.desk import bulk
from admin.jobs import worker
from app import create_app
from models.overview import bulk_approval
bulk_approval.AT_ONCE = int(sys.argv[6])
flag, part, before = Path(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
decide, turn, here = bulk.decide, iter(range(1, 99)), []
def stop():
    flag.touch()
    time.sleep(60)
def stopping(*words, **more):
    here[:] = [next(turn)]
    going_on = decide(*words, **more)
    if here == [part]:
        stop()
    here.clear()
    return going_on
def heard(_connection, _cursor, statement, *_more):
    if here == [part] and before and before in statement:
        stop()
bulk.decide = stopping
app = create_app(sys.argv[1], Path(sys.argv[2]))
event.listen(app.extensions["khoi.engine"], "before_cursor_execute", heard)
worker.Runner(app, fast=False).run_for(60)
"""


@pytest.mark.long
def test_a_worker_killed_anywhere_in_a_part_approves_each_report_once(
    site: Site, tell: Callable[[str], None]
) -> None:
    """Killed before the states, between what a part writes, and before the commit; another worker ends it."""
    job, began = asked(site), time.monotonic()
    for kept, part, before in KILLS:
        kill_at(site, part, before)
        assert standings(site) == {"done": kept, "waiting": COUNT - kept}
        assert states(site) == {"approved": kept, "submitted": COUNT - kept}
        assert written(site) == (kept, kept, kept * 2), "events, acts and looks of what stands, no more"
    last = start(site, 0, "")
    try:
        wait_for(lambda: standing(site, job) == "done")
    finally:
        last.kill()
        last.wait()
    assert standings(site) == {"done": COUNT} and states(site) == {"approved": COUNT}
    with open_session(site.engine, SYSTEM) as db:
        events = db.execute(
            select(StepEvent.report_id, func.count())
            .where(StepEvent.step == "approve")
            .group_by(StepEvent.report_id)
        ).all()
        assert Counter(n for _report, n in events) == {1: COUNT}
        assert db.scalar(select(func.count()).where(JournalRow.act == "report.approve")) == COUNT
        ended = db.get_one(Job, job)
        assert (ended.attempts, ended.rows_done, ended.result) == (len(KILLS) + 1, COUNT, '{"done":12}')
        assert verify(db) is None
    tell(
        f"{site.engine.dialect.name}: {COUNT} reports through {len(KILLS)} kills "
        f"in {time.monotonic() - began:.1f} s, each approved once"
    )


def asked(site: Site) -> int:
    """Reports of a dozen cells at one desk, ticked together."""
    with open_session(site.engine, SYSTEM) as db:
        ask_nothing(db)
        parent, seen = get_unit(db, site.cast.units["D"]), {}
        for n in range(COUNT):
            cell = establish(
                db,
                SYSTEM,
                parent=parent,
                kind_code="subordinate_cell",
                name=f"Chi bộ {n}",
                code=f"B{n}",
                on=LONG_AGO,
            )
            set_headcount(db, SYSTEM, cell, LONG_AGO, 9)
            report = report_of(db, SYSTEM, cell, Quarter(2018, 4))
            take(db, as_("cell_secretary", cell), report, "submit", row_version=report.row_version)
            seen[report.id] = (1, report.row_version)
        job = ask_bulk(
            db, principal_of(db, site.cast.accounts[BOSS]), seen, "Duyệt cùng lúc", "/desk/bulk/?seen=0", "vi"
        )
        db.commit()
        return job.id


def start(site: Site, part: int, before: str) -> subprocess.Popen[bytes]:
    """A worker of its own that stops inside its `part`-th part, before a statement, or the commit."""
    words = [
        sys.executable,
        "-c",
        SCRIPT,
        site.url,
        str(site.instance),
        str(site.instance / "flag"),
        str(part),
        before,
        str(PART),
    ]
    return subprocess.Popen(words, cwd=ROOT, env=dict(os.environ))


def kill_at(site: Site, part: int, before: str) -> None:
    flag = site.instance / "flag"
    flag.unlink(missing_ok=True)
    worker = start(site, part, before)
    try:
        wait_for(flag.exists)
        os.kill(worker.pid, signal.SIGKILL)
    finally:
        worker.kill()
        worker.wait()


def standings(site: Site) -> Counter[str]:
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return Counter(db.scalars(select(BulkDecision.standing)))


def written(site: Site) -> tuple[int, int, int]:
    """How many events, acts and looks there are of approving."""
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        found = (
            db.scalar(select(func.count()).where(StepEvent.step == "approve")),
            db.scalar(select(func.count()).where(JournalRow.act == "report.approve")),
            db.scalar(select(func.count()).select_from(Look)),
        )
        return found[0] or 0, found[1] or 0, found[2] or 0


def states(site: Site) -> Counter[str]:
    """Of the reports that were ticked."""
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return Counter(
            db.scalars(select(Report.state).join(BulkDecision, BulkDecision.report_id == Report.id))
        )
