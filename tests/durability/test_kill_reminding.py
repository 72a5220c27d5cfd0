"""The worker killed while it reminds of everything that is missing: the parts that were kept stay, another
goes on after them, nobody is told twice and nothing is counted twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter

import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.people.notices import Notice
from models.people.people import principal_of
from models.platform.jobs import Job, ask
from models.platform.journal import JournalRow, verify
from tests.durability.site import ROOT, Site, standing, wait_for

WHO, ADDRESS, PART = "K.board_officer", "/duties/chase/?quarter=2018-Q4", 5
SCRIPT = """
import sys, time
from datetime import timedelta
from pathlib import Path
import models.platform.jobs
models.platform.jobs.LEASE = timedelta(seconds=1)
from admin.home import reminding
from admin.jobs import worker
from app import create_app
reminding.PART = int(sys.argv[5])
flag, parts = Path(sys.argv[3]), int(sys.argv[4])
chase, turn = reminding.chase, iter(range(1, 999))
def stopping(*words):
    told = chase(*words)
    if next(turn) == parts:
        flag.touch()
        time.sleep(60)
    return told
reminding.chase = stopping
worker.Runner(create_app(sys.argv[1], Path(sys.argv[2])), fast=False).run_for(60)
"""


def start(site: Site, part: int) -> subprocess.Popen[bytes]:
    """A worker of its own that stops inside its `part`-th part, before the commit."""
    words = [sys.executable, "-c", SCRIPT, site.url, str(site.instance), str(site.instance / "flag")]
    return subprocess.Popen([*words, str(part), str(PART)], cwd=ROOT, env=dict(os.environ))


def kept(site: Site) -> tuple[int, int, int]:
    """Duties reminded of, accounts told, notices twice."""
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        rows = db.scalar(select(func.count(JournalRow.id)).where(JournalRow.act == "duty.chase")) or 0
        told = select(Notice.account_id, Notice.subject_id).where(Notice.kind == "chase")
        each = Counter(db.execute(told).all())
    return rows, len(each), sum(each.values()) - len(each)


@pytest.mark.long
def test_a_worker_killed_within_a_part_tells_nobody_twice_and_counts_nothing_twice(site: Site) -> None:
    """Killed twice after a part was written and before it was committed; a third worker ends it."""
    with open_session(site.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4))
        by = principal_of(db, site.cast.accounts[WHO])
        job = ask(db, by, "Nhắc tất cả", ADDRESS, "vi", 40).id
        db.commit()
    flag = site.instance / "flag"
    for parts, part in ((1, 2), (3, 3)):
        flag.unlink(missing_ok=True)
        worker = start(site, part)
        try:
            wait_for(flag.exists)
            os.kill(worker.pid, signal.SIGKILL)
        finally:
            worker.kill()
            worker.wait()
        assert kept(site)[0] == parts * PART and kept(site)[2] == 0
    last = start(site, 0)
    try:
        wait_for(lambda: standing(site, job) == "done")
    finally:
        last.kill()
        last.wait()
    rows, told, twice = kept(site)
    with open_session(site.engine, SYSTEM) as db:
        ended = db.get_one(Job, job)
        said = json.loads(ended.result or "{}")
        assert (said["duties"], said["told"], twice) == (rows, told, 0) and rows > 4 * PART
        assert ended.attempts == 3 and verify(db) is None
