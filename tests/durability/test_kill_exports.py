"""The shipped server, its worker and the engine's child killed while
exports run and people write: nothing is lost, every export is finished."""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import principal_of
from models.platform.jobs import LIVING, Job, Shelf, ask, on_shelf
from tests.durability.site import Site
from tests.durability.writers import Writers, require_whole

WHO = ("K.board_officer", "K.board_head", "D.committee_officer")
LATEST = 180
"""Seconds for all exports, with the leases of the dead (20 s each time) among them."""


def begin_exports(site: Site) -> None:
    """Everybody who exports asks for one more."""
    with open_session(site.engine, SYSTEM) as db:
        for who in WHO:
            by = principal_of(db, site.cast.accounts[who])
            unfinished = db.scalars(
                select(Job).where(Job.account_id == by.account_id, Job.standing.in_(LIVING))
            ).all()
            if len(unfinished) < 2:
                ask(db, by, "Sinh hoạt", "/meetings/excel/", "vi")
        db.commit()


@pytest.mark.long
def test_exports_are_finished_through_kills_and_nothing_else_is_lost(
    site: Site, tell: Callable[[str], None]
) -> None:
    luck, writers = random.Random(7), Writers(site)
    site.server.start()
    writers.enter()
    for _turn in range(3):
        writers.start()
        before = attempts(site)
        begin_exports(site)
        wait_until_one_runs(site, before)
        time.sleep(luck.uniform(0, 0.05))
        site.server.kill()
        writers.stop()
        site.server.start()
        require_whole(site, writers)
        writers.again()
    began = time.monotonic()
    while unfinished(site):
        assert time.monotonic() - began < LATEST, unfinished(site)
        time.sleep(0.5)
    require_whole(site, writers)
    Shelf.root = site.instance / "exports"
    with open_session(site.engine, SYSTEM) as db:
        jobs = db.scalars(select(Job)).all()
        assert {job.standing for job in jobs} == {"done"}
        for job in jobs:
            data = on_shelf(job.sha256).read_bytes()
            assert (len(data), hashlib.sha256(data).hexdigest()) == (job.size, job.sha256)
    assert any(job.attempts > 1 for job in jobs)
    tell(
        f"{site.engine.dialect.name}: {len(jobs)} exports through 3 kills, "
        f"{sum(job.attempts > 1 for job in jobs)} taken over, all whole"
    )


def wait_until_one_runs(site: Site, before: int) -> None:
    """Until a worker has taken one more job."""
    until = time.monotonic() + 90
    while attempts(site) <= before:
        assert time.monotonic() < until
        time.sleep(0.02)


def attempts(site: Site) -> int:
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return sum(db.scalars(select(Job.attempts)))


def unfinished(site: Site) -> list[tuple[int, str]]:
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return [(job.id, job.standing) for job in db.scalars(select(Job).where(Job.standing.in_(LIVING)))]
