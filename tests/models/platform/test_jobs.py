"""Jobs: a quota, a lease, no job for two workers, taken
over from the dead, given up, ended; results by their hash."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Held, Principal
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.people.people import principal_of
from models.platform.jobs import (
    ATTEMPTS,
    LEASE,
    Job,
    Shelf,
    ask,
    beat,
    cancel,
    claim,
    drop_file,
    expire,
    fail,
    finish,
    give_back,
    hold,
    jobs_of,
    on_shelf,
    own_job,
    shelve,
    sweep,
    working_file,
)
from models.platform.journal import JournalRow
from models.platform.settings import change_setting
from tests.cast import Cast, plant_cast
from tests.conftest import TODAY

WHO, OTHER = "D.committee_officer", "K.board_officer"


@pytest.fixture
def cast(db: Session) -> Cast:
    return plant_cast(db)


def asked(db: Session, cast: Cast, who: str = WHO, rows: int = 10) -> Job:
    return ask(db, principal_of(db, cast.accounts[who]), "Danh sách", "/meetings/excel/?search=a", "vi", rows)


def test_a_job_is_read_by_its_owner_only(db: Session, cast: Cast) -> None:
    job = asked(db, cast)
    owner, other = (principal_of(db, cast.accounts[who]) for who in (WHO, OTHER))
    assert [each.id for each in jobs_of(db, owner)] == [job.id]
    with pytest.raises(Refusal, match=r"access\.unknown"):
        own_job(db, other, job.id)
    with open_session(db.connection(), other) as theirs:
        assert theirs.scalars(select(Job)).all() == []


def test_a_person_has_a_few_unfinished_jobs_at_once(db: Session, cast: Cast) -> None:
    for _number in range(3):
        asked(db, cast)
    with pytest.raises(Refusal, match=r"job\.quota"):
        asked(db, cast)
    assert asked(db, cast, OTHER)
    cancel(db, principal_of(db, cast.accounts[WHO]), jobs_of(db, principal_of(db, cast.accounts[WHO]))[0])
    assert asked(db, cast)


def test_finished_files_take_so_much_room_and_make_some_when_they_are_removed(
    db: Session, cast: Cast
) -> None:
    change_setting(db, SYSTEM, "jobs_mb", "10")
    job, owner = asked(db, cast), principal_of(db, cast.accounts[WHO])
    assert claim(db, "one") is job
    assert finish(db, job.id, "one", "a.xlsx", 10 * 2**20, "0" * 64)
    with pytest.raises(Refusal, match=r"job\.full") as refused:
        asked(db, cast)
    assert refused.value.values == {"taken": 10, "limit": 10}
    assert asked(db, cast, OTHER)
    with pytest.raises(Refusal, match=r"access\.unknown"):
        drop_file(db, principal_of(db, cast.accounts[OTHER]), job)
    drop_file(db, owner, job)
    with pytest.raises(Refusal, match=r"file\.lost"):
        drop_file(db, owner, job)
    assert asked(db, cast)
    assert expire(db) == ["0" * 64] and job.standing == "expired"


def test_the_oldest_waiting_job_comes_first_and_a_running_one_is_nobody_elses(
    db: Session, cast: Cast
) -> None:
    first, second = asked(db, cast), asked(db, cast)
    assert claim(db, "one") is first
    assert claim(db, "two") is second
    assert claim(db, "three") is None
    assert beat(db, first.id, "one", 5, 10)
    assert not beat(db, first.id, "two", 9, 10)
    db.refresh(first)
    assert (first.rows_done, first.rows_total) == (5, 10)


def test_a_dead_workers_job_is_taken_over_and_the_dead_can_end_nothing(db: Session, cast: Cast) -> None:
    job = asked(db, cast)
    claim(db, "dead")
    set_clock(TODAY + LEASE + timedelta(seconds=1))
    assert claim(db, "living") is job
    assert not beat(db, job.id, "dead", 1, 10)
    assert not finish(db, job.id, "dead", "a.xlsx", 1, "0" * 64)
    fail(db, job.id, "dead", "job.broken")
    give_back(db, job.id, "dead")
    assert (job.standing, job.holder, job.attempts) == ("running", "living", 2)
    assert finish(db, job.id, "living", "a.xlsx", 1, "0" * 64)
    assert job.standing == "done"


def test_a_beating_worker_keeps_its_job(db: Session, cast: Cast) -> None:
    job = asked(db, cast)
    claim(db, "slow")
    for _beat in range(5):
        set_clock(now() + LEASE - timedelta(seconds=1))
        assert beat(db, job.id, "slow", 1, 10)
        assert claim(db, "other") is None


def test_a_job_that_kills_its_workers_fails_in_the_end(db: Session, cast: Cast) -> None:
    job = asked(db, cast)
    for _attempt in range(ATTEMPTS):
        assert claim(db, "w") is job
        give_back(db, job.id, "w")
    assert claim(db, "w") is None
    assert (job.standing, job.wrong) == ("failed", "job.lost")


def test_what_the_owner_held_at_the_first_start_stays(db: Session, cast: Cast) -> None:
    job = asked(db, cast)
    claim(db, "one")
    owner = principal_of(db, cast.accounts[WHO])
    first = hold(db, job, owner)
    assert (first.account_id, first.person_id, first.name, first.posts) == (
        owner.account_id,
        owner.person_id,
        owner.name,
        owner.posts,
    )
    later = hold(
        db,
        job,
        Principal(owner.account_id, owner.person_id, owner.name, (Held("bloc_secretary", 1, "1.", ("1.",)),)),
    )
    assert later.posts == owner.posts


def test_a_job_given_up_is_no_longer_its_workers(db: Session, cast: Cast) -> None:
    job = asked(db, cast)
    claim(db, "one")
    owner = principal_of(db, cast.accounts[WHO])
    cancel(db, owner, job)
    assert not beat(db, job.id, "one", 1, 10)
    assert not finish(db, job.id, "one", "a.xlsx", 1, "0" * 64)
    with pytest.raises(Refusal, match=r"job\.over"):
        cancel(db, owner, job)
    with pytest.raises(Refusal, match=r"access\.unknown"):
        cancel(db, principal_of(db, cast.accounts[OTHER]), job)


def test_asking_and_ending_stand_in_the_journal_without_what_was_searched(db: Session, cast: Cast) -> None:
    job = asked(db, cast)
    claim(db, "one")
    finish(db, job.id, "one", "a.xlsx", 7, "a" * 64)
    rows = db.scalars(select(JournalRow).where(JournalRow.subject == "job").order_by(JournalRow.id)).all()
    assert [row.act for row in rows] == ["job.ask", "job.done"]
    assert not any("search" in row.details for row in rows)
    assert "a" * 64 in rows[1].details


def test_how_long_it_takes_is_told_from_the_rows_done(db: Session, cast: Cast) -> None:
    job = asked(db, cast, rows=1000)
    assert job.seconds_left(now()) is None
    claim(db, "one")
    beat(db, job.id, "one", 250, 1000)
    db.refresh(job)
    assert job.seconds_left(now() + timedelta(seconds=10)) == 30


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Path]:
    before, Shelf.root = Shelf.root, tmp_path / "exports"
    yield Shelf.root
    Shelf.root = before


def test_results_end_with_their_time_but_a_file_another_job_needs_stays(
    db: Session, cast: Cast, shelf: Path
) -> None:
    same = "b" * 64
    old, new = asked(db, cast), asked(db, cast)
    claim(db, "one")
    finish(db, old.id, "one", "a.xlsx", 1, same)
    set_clock(TODAY + timedelta(days=20))
    claim(db, "two")
    finish(db, new.id, "two", "a.xlsx", 1, same)
    set_clock(TODAY + timedelta(days=31))
    assert expire(db) == []
    assert (old.standing, new.standing) == ("expired", "done")
    set_clock(TODAY + timedelta(days=51))
    assert expire(db) == [same]


def test_half_files_of_the_dead_are_swept_and_those_of_the_living_stay(
    db: Session, cast: Cast, shelf: Path
) -> None:
    job = asked(db, cast)
    claim(db, "living")
    living, dead = working_file(job.id, "living"), working_file(job.id, "dead")
    for path in (living, dead):
        path.write_bytes(b"x")
    assert sweep(db) == 1
    assert living.exists() and not dead.exists()
    shelve(living, "c" * 64)
    assert on_shelf("c" * 64).read_bytes() == b"x"
