"""The worker's side of jobs: told to end it gives back what it has in hand, what its predecessor held is
waited for no longer, and neither a full shelf nor a child that cannot begin stops the other jobs."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from admin.jobs import worker
from admin.jobs.work import Stop, Stopped
from admin.jobs.worker import FAST_TRIES, Runner
from forms.excel.write.engine import EngineLost
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import principal_of
from models.platform.jobs import Job, Shelf, ask, claim
from tests.offices import Office

WHO = "K.board_officer"


@pytest.fixture(autouse=True)
def shelf(office: Office) -> None:
    Shelf.root = Path(office.app.instance_path) / "exports"


@pytest.fixture
def runner(office: Office) -> Runner:
    return Runner(office.app, fast=False)


@pytest.fixture
def job(office: Office) -> Iterator[int]:
    """One job that waits."""
    with open_session(office.engine, SYSTEM) as db:
        number = ask(db, principal_of(db, office.cast.accounts[WHO]), "Danh sách", "/units/excel/", "vi").id
        db.commit()
    yield number
    with open_session(office.engine, SYSTEM) as db:
        db.get_one(Job, number).standing = "cancelled"
        db.commit()


def read(office: Office, number: int) -> Job:
    with open_session(office.engine, SYSTEM) as db:
        job = db.get_one(Job, number)
        db.expunge(job)
    return job


def stood(office: Office, number: int) -> tuple[str, str, int]:
    job = read(office, number)
    return job.standing, job.holder, job.attempts


def test_told_to_end_it_gives_back_what_it_has_in_hand(
    office: Office, runner: Runner, job: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(*_given: Any) -> None:
        assert stood(office, job)[0] == "running"
        runner.stop.hear(signal.SIGTERM, None)

    monkeypatch.setattr(runner, "_make", told)
    with pytest.raises(Stopped):
        runner.one()
    assert stood(office, job) == ("waiting", "", 0), "stopped is no try that failed"
    runner.run_for(60)
    assert stood(office, job)[0] == "waiting", "one that is to end begins nothing"
    assert Runner(office.app, fast=False).one() and stood(office, job)[0] == "done"


def test_told_while_it_takes_a_job_it_ends_before_it_begins_it(
    office: Office, runner: Runner, job: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = worker.claim

    def claims(*given: Any) -> Any:
        runner.stop.hear(signal.SIGTERM, None)  # nothing is broken off here
        return real(*given)

    made: list[int] = []
    monkeypatch.setattr(worker, "claim", claims)
    monkeypatch.setattr(runner, "_make", lambda *_given: made.append(1))
    with pytest.raises(Stopped):
        runner.one()
    assert stood(office, job) == ("waiting", "", 0) and made == []


def test_what_may_not_be_broken_off_is_finished() -> None:
    stop = Stop()
    stop.hear()
    assert stop.told
    with pytest.raises(Stopped), stop.may_break():
        raise AssertionError("it was told before")
    stop = Stop()
    done: list[int] = []

    def act() -> None:
        with stop.may_break():
            stop.hear()
            done.append(1)

    with pytest.raises(Stopped):
        act()
    stop.hear()  # a second time, while it puts things in order
    assert done == []


def test_what_a_worker_that_died_held_is_waited_for_no_longer(
    office: Office, job: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KHOI_WORKER", "here_1")
    with open_session(office.engine, SYSTEM) as db:
        claim(db, "here_1-dead")
        db.commit()
    other = Runner(office.app, fast=False)
    other.name = "hereX1"
    other.take_back()
    assert stood(office, job) == ("running", "here_1-dead", 1), "another server's lives on"
    Runner(office.app, fast=False).take_back()
    assert stood(office, job) == ("waiting", "", 1)


def test_a_full_shelf_is_told_to_whoever_asked_and_the_next_job_is_done(
    office: Office, runner: Runner, job: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for name in ("shelve", "working_file"):
        with monkeypatch.context() as patch, open_session(office.engine, SYSTEM) as db:
            patch.setattr(
                "admin.jobs.work.shelve" if name == "shelve" else "admin.jobs.worker.working_file", full
            )
            number = ask(db, principal_of(db, office.cast.accounts[WHO]), "x", "/units/excel/", "vi").id
            db.get_one(Job, job).standing = "cancelled"
            db.commit()
            assert runner.one()
        found = read(office, number)
        assert (found.standing, found.wrong, found.attempts) == ("failed", "trouble.full", 1), name
    with open_session(office.engine, SYSTEM) as db:
        db.get_one(Job, job).standing = "waiting"
        db.commit()
    assert runner.one() and stood(office, job)[0] == "done"


def test_what_cannot_be_tidied_keeps_no_job_away(
    office: Office, runner: Runner, job: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: Any) -> None:
        raise PermissionError(errno.EACCES, "not yours")

    seen: list[str] = []
    for name in ("expire", "sweep", "sweep_uploads", "look"):
        monkeypatch.setattr(worker, name, broken)
    runner.alive = seen.append
    real = runner.one

    def once() -> bool:
        found = real()
        runner.stop.told = True  # one job, and no waiting
        return found

    monkeypatch.setattr(runner, "one", once)
    assert runner.run_for(60) is True
    assert stood(office, job)[0] == "done" and seen == ["jobs", f"job {job}"]


class Child:
    """A child that cannot begin for a while."""

    def __init__(self, *why: str) -> None:
        self.why = list(why)

    def start(self) -> None:
        if self.why:
            raise EngineLost(self.why.pop(0))


def test_a_child_that_cannot_begin_leaves_plain_rows_and_is_tried_again(
    office: Office, runner: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    runner.child = runner.engine = child = Child("child", "child")  # type: ignore[assignment]
    runner.warm()
    assert (runner.engine, runner.lacks) == (None, "child")
    runner.warm()
    assert runner.lacks == "child" and caplog.text.count("plain Python") == 1
    runner.warm()
    assert (runner.engine, runner.lacks) == (child, "")  # type: ignore[comparison-overlap]


def test_a_processor_that_cannot_is_asked_once(office: Office, runner: Runner) -> None:
    runner.child = runner.engine = Child("processor")  # type: ignore[assignment]
    runner.warm()
    runner.warm()
    assert (runner.engine, runner.child, runner.lacks) == (None, None, "processor")


def test_where_the_processor_lacks_it_no_child_is_begun(
    office: Office, monkeypatch: pytest.MonkeyPatch, job: int
) -> None:
    monkeypatch.setattr(worker, "lacking", lambda: "processor")
    made = Runner(office.app)
    assert (made.engine, made.child, made.lacks) == (None, None, "processor")
    made.warm()
    assert made.one() and stood(office, job)[0] == "done", "plain rows serve"


def test_a_child_that_is_lost_at_every_try_leaves_the_job_to_plain_rows(
    office: Office, runner: Runner, job: int
) -> None:
    class Lost(Child):
        def write(self, *_given: Any) -> Any:
            raise EngineLost("the child ended")

    runner.engine = Lost()  # type: ignore[assignment]
    for attempt in range(1, FAST_TRIES + 1):
        assert runner.one() and stood(office, job) == ("waiting", "", attempt)
    assert runner.one() and stood(office, job)[0] == "done"


def test_the_handler_of_a_signal_ends_a_job_in_its_midst(
    office: Office, runner: Runner, job: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = signal.signal(signal.SIGTERM, runner.stop.hear)
    try:
        monkeypatch.setattr(runner, "_make", lambda *_given: os.kill(os.getpid(), signal.SIGTERM))
        with pytest.raises(Stopped):
            runner.one()
    finally:
        signal.signal(signal.SIGTERM, before)
    assert stood(office, job) == ("waiting", "", 0)
