"""The worker's round: a task that fails keeps no other away and is told until it is done again; what is long
is done in parts, and what was cut off is taken up again."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from admin.jobs.worker import turn
from admin.operations import rounds
from admin.operations.rounds import DAILY, TASKS, Round, work
from admin.operations.upkeep import TROUBLES, target_of, troubles, undone
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.operations.backup import backups
from models.overview.owed import to_open
from models.people.drafts import Draft
from models.people.notices import Notice
from models.platform.idempotency import Once
from models.signin.signins import SignIn
from models.signin.tries import Try
from models.units.units import Unit
from tests import postgres
from tests.offices import Office

IV = Quarter(2018, 4)
LONG_AGO = datetime(2018, 1, 1, tzinfo=UTC)


@pytest.fixture
def here(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Round:
    monkeypatch.delenv("KHOI_BACKUPS", raising=False)
    monkeypatch.setenv("KHOI_PG_BIN", str(postgres.programs(tmp_path)))
    return Round(office.engine, tmp_path)


def rows(office: Office, *which: object) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(which[0]).where(*which[1:])) or 0  # type: ignore[arg-type]


@pytest.mark.parametrize("broken", TASKS)
def test_a_task_that_fails_keeps_no_other_away(
    here: Round, broken: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[str] = []

    def fail(_here: Round) -> None:
        raise RuntimeError("no luck\nat all")

    for name in TASKS:
        monkeypatch.setitem(
            TASKS, name, fail if name == broken else lambda _here, name=name: done.append(name)
        )
    with caplog.at_level(logging.ERROR):
        assert here.run() == {broken: "no luck"}
    assert done == [name for name in TASKS if name != broken] and f"round, {broken}" in caplog.text
    since = troubles(here.folder)[broken]["since"]
    assert undone(here.folder)[0].code == "health.round" and undone(here.folder)[0].values["task"]
    set_clock(now() + timedelta(minutes=1))
    here.run()
    assert troubles(here.folder)[broken]["since"] == since, "since when is told, not when it was tried last"
    assert (done.count(broken), set(done)) == (0, TASKS.keys() - {broken}), "a day's task is tried again"
    monkeypatch.setitem(TASKS, broken, lambda _here: done.append(broken))
    assert here.run() == {} and done[-1] in (broken, "statistics") and broken in done
    assert not (here.folder / TROUBLES).exists() and undone(here.folder) == []


def test_the_nightly_backup_is_made_whatever_else_fails(here: Round, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: object) -> None:
        raise Refusal("stale")

    for name in ("to_open", "unsettled", "lost_drafts", "astray", "in_vain", "reorganise", "to_remind"):
        monkeypatch.setattr(rounds, name, fail)
    failed = here.run()
    assert set(failed) == {"duties", "accounts", "drafts", "filers", "desks", "reorganisations", "reminders"}
    assert len(backups(target_of(here.folder))) == 1


def test_a_round_goes_on_after_what_it_runs_in_between_failed(office: Office, here: Round) -> None:
    waited: list[float] = []

    def between(seconds: float) -> None:
        waited.append(seconds)
        raise RuntimeError("jobs")

    assert work(office.engine, here.folder, rounds=2, between=between) == 0 and len(waited) == 2


def test_one_of_many_that_fails_keeps_none_of_the_others_away() -> None:
    done: list[int] = []

    def act(number: int) -> None:
        if number == 2:
            raise RuntimeError("two")
        done.append(number)

    with pytest.raises(RuntimeError, match="two"):
        rounds.in_turn([1, 2, 3], act)
    assert done == [1, 3]


def test_a_quarter_cut_off_is_opened_to_the_end_by_the_next_round(
    office: Office, here: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office.engine.begin() as connection:
        connection.execute(delete(Duty))
    monkeypatch.setattr(rounds, "OPENED_AT_ONCE", 3)
    real, parts = rounds.open_next, []

    def cut(*given: object, **named: object) -> object:
        parts.append(given)
        if len(parts) == 3:
            raise KeyboardInterrupt
        return real(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(rounds, "open_next", cut)
    with pytest.raises(KeyboardInterrupt):
        here.run("duties")
    some = rows(office, Duty)
    with open_session(office.engine, SYSTEM) as db:
        assert to_open(db) and some > 0, "parts stand, the quarter is not open yet"
    assert here.run("duties") == {} and rows(office, Duty) > some
    units = rows(office, Unit)
    with open_session(office.engine, SYSTEM) as db:
        assert to_open(db) == []
        about = select(func.count(Duty.about_id.distinct())).where(Duty.quarter == IV.first)
        assert db.scalar(about.where(Duty.source == "report")) == units
    count = rows(office, Duty)
    assert here.run("duties") == {} and rows(office, Duty) == count, "run again it changes nothing"


def test_reminders_in_parts_tell_each_once(
    office: Office, here: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office.engine.begin() as connection:
        connection.execute(delete(Notice))
    assert here.run("duties") == {}
    told: list[int] = []
    real = rounds.remind_of

    def some(db: object, units: list[int]) -> int:
        told.append(len(units))
        return real(db, units[:2])  # type: ignore[arg-type]

    monkeypatch.setattr(rounds, "remind_of", some)
    here.run("reminders")
    first = rows(office, Notice, Notice.kind == "reminder")
    monkeypatch.setattr(rounds, "remind_of", real)
    here.run("reminders")
    whole = rows(office, Notice, Notice.kind == "reminder")
    here.run("reminders")
    assert 0 < first < whole == rows(office, Notice, Notice.kind == "reminder")
    once = select(func.count()).group_by(Notice.account_id, Notice.once)
    with open_session(office.engine, SYSTEM) as db:
        assert set(db.scalars(once.where(Notice.kind == "reminder"))) == {1}


def test_old_keys_drafts_and_sign_ins_go_in_parts_and_no_young_ones(
    office: Office, here: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "DELETED_AT_ONCE", 2)
    monkeypatch.setattr(rounds, "AT_ONCE", 2)
    account = office.cast.accounts["C.cell_secretary"]
    with open_session(office.engine, SYSTEM) as db:
        for n in range(6):
            at = now() if n == 5 else LONG_AGO
            db.add(Once(account_id=account, key=f"k{n}", body_hash="", location="", at=at))
            db.add(SignIn(account_id=account, token_hash=f"t{n}", began_at=at, seen_at=at))
            tried = {"door": "sign_in", "outcome": "wrong", "address": "192.0.2.7", "network": "192.0.2.7"}
            db.add(Try(at=at, who=f"account {account}", account_id=account, counts=True, **tried))
        db.commit()
        young = db.scalar(select(func.count()).select_from(SignIn).where(SignIn.ended_at.is_(None))) or 0
    assert here.run("keys", "sign_ins", "tries") == {}
    assert rows(office, Try) == 1
    assert rows(office, Once, Once.key.like("k%")) == 1
    assert rows(office, SignIn, SignIn.ended_at.is_(None)) == young - 5
    assert rows(office, SignIn, SignIn.token_hash == "t5", SignIn.ended_at.is_(None)) == 1
    assert {"accounts", "drafts", "sign_ins"} == DAILY and rows(office, Draft) == 0


def test_a_task_is_one_workers_at_a_time_on_postgresql_and_is_told_by_whoever_does_it(
    here: Round, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, done = office.engine.dialect.name == "sqlite", list[str]()
    (tmp_path / "second").mkdir()
    second = Round(office.engine, tmp_path / "second")

    def first(_here: Round) -> None:
        done.append("first")
        monkeypatch.setitem(TASKS, "mails", lambda _here: done.append("second"))
        assert second.run("mails") == {}
        assert (second.done.get("mails") is not None) is alone

    monkeypatch.setitem(TASKS, "mails", first)
    assert here.run("mails") == {} and here.done["mails"]
    assert done == ["first", "second"][: 1 + alone]
    assert second.run("mails") == {} and done[-1] == "second", "the next round is its own"


def test_a_task_that_failed_is_free_again_and_each_machines_own_is_always(
    here: Round, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_here: Round) -> None:
        raise RuntimeError

    monkeypatch.setitem(TASKS, "mails", fail)
    assert list(here.run("mails")) == ["mails"]
    with turn(office.engine, "mails") as mine:
        assert mine
        with turn(office.engine, "mails") as other, turn(office.engine, "witness") as own:
            assert other is (office.engine.dialect.name == "sqlite") and own
    with turn(office.engine, "mails") as mine:
        assert mine
