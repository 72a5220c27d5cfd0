"""The worker killed while it approves reports one by one: what was
approved stays, the rest is taken over, nothing is approved twice."""

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
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import get_unit
from models.workflow.engine import take
from tests.durability.site import ROOT, Site, standing, wait_for
from tests.make import LONG_AGO, as_, ask_nothing

BOSS, COUNT = "D.committee_secretary", 12
SCRIPT = """
import sys, time
from datetime import timedelta
from pathlib import Path
import models.platform.jobs
models.platform.jobs.LEASE = timedelta(seconds=1)
from admin.desk import bulk
from admin.jobs import worker
from app import create_app
flag, rows = Path(sys.argv[3]), int(sys.argv[4])
decide, turn = bulk.decide, iter(range(1, 99))
def stopping(*words, **more):
    going_on = decide(*words, **more)
    if next(turn) == rows:
        flag.touch()
        time.sleep(60)
    return going_on
bulk.decide = stopping
worker.Runner(create_app(sys.argv[1], Path(sys.argv[2])), fast=False).run_for(60)
"""


@pytest.mark.long
def test_a_worker_killed_between_rows_and_inside_one_approves_each_report_once(
    site: Site, tell: Callable[[str], None]
) -> None:
    """Killed twice after the step of a row was written
    and before it was committed; a third worker ends it."""
    job, began = asked(site), time.monotonic()
    for kept, row in ((3, 4), (8, 6)):
        kill_at(site, row)
        assert standings(site) == {"done": kept, "waiting": COUNT - kept}
        assert states(site) == {"approved": kept, "submitted": COUNT - kept}
    last = start(site, 0)
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
        assert (ended.attempts, ended.rows_done, ended.result) == (3, COUNT, '{"done":12}')
        assert verify(db) is None
    tell(
        f"{site.engine.dialect.name}: {COUNT} reports through 2 kills in {time.monotonic() - began:.1f} s, "
        "each approved once"
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


def start(site: Site, row: int) -> subprocess.Popen[bytes]:
    """A worker of its own that stops inside its `row`-th row, before the commit."""
    words = [
        sys.executable,
        "-c",
        SCRIPT,
        site.url,
        str(site.instance),
        str(site.instance / "flag"),
        str(row),
    ]
    return subprocess.Popen(words, cwd=ROOT, env=dict(os.environ))


def kill_at(site: Site, row: int) -> None:
    flag = site.instance / "flag"
    flag.unlink(missing_ok=True)
    worker = start(site, row)
    try:
        wait_for(flag.exists)
        os.kill(worker.pid, signal.SIGKILL)
    finally:
        worker.kill()
        worker.wait()


def standings(site: Site) -> Counter[str]:
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return Counter(db.scalars(select(BulkDecision.standing)))


def states(site: Site) -> Counter[str]:
    """Of the reports that were ticked."""
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return Counter(
            db.scalars(select(Report.state).join(BulkDecision, BulkDecision.report_id == Report.id))
        )
