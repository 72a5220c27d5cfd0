"""`/metrics`: whom it answers, what it says in the text form, and what it never says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Engine, func, select

from admin.operations.metrics import ADDRESS, ADDRESSES, HOLDS, TOKEN, Asked, Metrics, Who, text
from admin.operations.standing import WATCHED, WORKER, Standing, keep_watched, seen
from admin.operations.upkeep import TROUBLES, tell_troubles
from admin.seen.counts import Counts
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, now, set_clock
from models.core.errors import Refusal
from models.people.people import Account
from models.platform.journal import JournalRow
from models.units.units import Unit
from tests.offices import Office, new_office

SECRET = "0123456789abcdef-token"
LINE = re.compile(r'[a-z_]+(\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\})? (-?\d+(\.\d+)?(e-?\d+)?)')
AWAY = "postgresql+psycopg://nobody@127.0.0.1:1/none"


@pytest.fixture
def open_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office that may be asked from this machine."""
    monkeypatch.setenv(ADDRESSES, "127.0.0.1, 10.1.0.0/24")
    monkeypatch.setenv("KHOI_BACKUPS", str(tmp_path / "backups"))
    address, cast = new_office("", tmp_path / "khoi.sqlite")
    app = create_app(address, tmp_path)
    engine: Engine = app.extensions["khoi.engine"]
    yield Office(app, engine, cast)
    engine.dispose()


def values(said: str) -> dict[str, float]:
    """What is said, by name and labels; fails where a line is none of the form."""
    found, known = {}, ""
    for line in said.splitlines():
        if line.startswith("# "):
            known = line.split()[2]
            continue
        assert LINE.fullmatch(line), line
        assert line.startswith(known), "each family stands together behind its name"
        name, _blank, number = line.rpartition(" ")
        assert name not in found
        found[name] = float(number)
    assert said.endswith("\n")
    return found


def ask(office: Office, **more: str) -> dict[str, float]:
    answer = office.client(None).get(ADDRESS, **more)
    assert answer.status_code == 200 and answer.content_type.startswith("text/plain; version=0.0.4")
    return values(answer.text)


def test_until_it_is_set_there_is_no_such_page(office: Office) -> None:
    there, nowhere = (office.client(None).get(address) for address in (ADDRESS, "/none-such"))
    assert there.status_code == nowhere.status_code == 404
    numbers = re.compile(r"\d{4}-\d{4}|/metrics|/none-such|value=\"[^\"]*\"")
    assert numbers.sub("", there.text) == numbers.sub("", nowhere.text)
    assert "khoi.counts" not in office.app.extensions


@pytest.mark.parametrize(
    ("token", "addresses", "sent", "of", "may"),
    [
        (SECRET, "", f"Bearer {SECRET}", "9.9.9.9", True),
        (SECRET, "", f"Bearer {SECRET}x", "9.9.9.9", False),
        (SECRET, "", SECRET, "9.9.9.9", False),
        (SECRET, "", "", "127.0.0.1", False),
        ("", "10.1.0.0/24, ::1", "", "10.1.0.77", True),
        ("", "10.1.0.0/24, ::1", "", "::1", True),
        ("", "10.1.0.0/24", "", "10.1.1.1", False),
        ("", "10.1.0.0/24", "", "", False),
        (SECRET, "10.1.0.0/24", f"Bearer {SECRET}", "10.1.0.1", True),
        (SECRET, "10.1.0.0/24", f"Bearer {SECRET}", "10.2.0.1", False),
        (SECRET, "10.1.0.0/24", "", "10.1.0.1", False),
        ("", "", "", "127.0.0.1", False),
        ("", "", "Bearer ", "127.0.0.1", False),
    ],
)
def test_who_may_ask(
    monkeypatch: pytest.MonkeyPatch, token: str, addresses: str, sent: str, of: str, may: bool
) -> None:
    monkeypatch.setenv(TOKEN, token)
    monkeypatch.setenv(ADDRESSES, addresses)
    asked: list[str] = []

    def otherwise(_environ: object, start: object) -> list[bytes]:
        asked.append("application")
        return []

    def tell() -> str:
        asked.append("told")
        return ""

    environ = {"PATH_INFO": ADDRESS, "REQUEST_METHOD": "GET", "HTTP_AUTHORIZATION": sent, "REMOTE_ADDR": of}
    [*Metrics(otherwise, Who(), tell)(environ, lambda *_given: None)]
    assert asked == ["told" if may else "application"]
    [*Metrics(otherwise, Who(), tell)(environ | {"REQUEST_METHOD": "POST"}, lambda *_given: None)]
    assert asked[1:] == ["application"]


@pytest.mark.parametrize(
    ("name", "said", "code"),
    [(TOKEN, "short", "server.metrics_token"), (ADDRESSES, "10.0.0.999", "server.metrics_address")],
)
def test_what_cannot_be_meant_is_refused_at_the_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, said: str, code: str
) -> None:
    monkeypatch.setenv(name, said)
    with pytest.raises(Refusal, match=code.replace(".", r"\.")):
        create_app("sqlite://", tmp_path)


def test_it_tells_requests_by_route_and_status_and_what_they_cost(open_office: Office) -> None:
    before = ask(open_office)
    assert not [name for name in before if name.startswith("khoi_requests")]
    for _time in range(3):
        open_office.get("K.board_officer", "/desk/")
    open_office.client(None).get("/none-such/with-a-name", buffered=True)
    open_office.send("K.board_officer", "/language", language="en")
    found = ask(open_office)
    assert found['khoi_requests_total{route="desk.index",status="200"}'] == 3
    assert found['khoi_requests_total{route="none",status="404"}'] == 1
    assert found['khoi_request_seconds_count{route="desk.index"}'] == 3
    assert found['khoi_request_seconds_bucket{route="desk.index",le="+Inf"}'] == 3
    took = found['khoi_request_seconds_sum{route="desk.index"}']
    assert 0 < found['khoi_request_database_seconds_total{route="desk.index"}'] < took
    assert found['khoi_request_statements_total{route="desk.index"}'] >= 9
    assert found["khoi_journal_head"] == journal(open_office)
    assert found["khoi_database_up"] == 1 and found['khoi_jobs{state="waiting"}'] == 0
    bucket = 'khoi_request_seconds_bucket{route="desk.index"'
    steps = [found[name] for name in found if name.startswith(bucket)]
    assert steps == sorted(steps)


def journal(office: Office) -> int:
    with open_session(office.engine.execution_options(reading=True), SYSTEM) as db:
        return db.scalar(select(func.max(JournalRow.id))) or 0


def test_it_names_no_unit_and_no_person(open_office: Office) -> None:
    for who in ("K.board_officer", "D1.cell_secretary"):
        open_office.get(who, "/")
    said = open_office.client(None).get(ADDRESS).text
    with open_session(open_office.engine.execution_options(reading=True), SYSTEM) as db:
        names = [*db.scalars(select(Unit.name)), *db.scalars(select(Account.login))]
    assert len(names) > 15
    assert [name for name in names if name in said] == []


def test_it_tells_the_worker_and_its_tasks_and_the_newest_backup(open_office: Office) -> None:
    folder = Path(open_office.app.instance_path)
    saved = folder / "backups" / f"khoi-20190119-020000-{'0' * 16}"
    saved.mkdir(parents=True)
    (saved / "manifest.json").write_text("{}")
    held = Counts()
    held.hold(0.02)
    held.wait(0.5)
    Standing(folder, held=held.held_flat).succeeded("mails", "jobs")
    tell_troubles(folder, {"reminders": "no luck"}, [])
    child = {"name": "server 1", "number": 7, "since": now().isoformat(), "ends": []}
    keep_watched(folder, [child, child | {"name": "server 2"}, child | {"name": "worker", "number": 0}])
    set_clock(now() + timedelta(seconds=90))
    found = ask(open_office)
    assert found["khoi_worker_heartbeat_age_seconds"] == 90
    assert found['khoi_task_success_age_seconds{task="mails"}'] == 90
    assert (found['khoi_task_failing{task="mails"}'], found['khoi_task_failing{task="reminders"}']) == (0, 1)
    assert 86_400 < found["khoi_backup_age_seconds"] < 2 * 86_400
    assert found['khoi_writer_held_seconds_sum{by="worker"}'] == 0.02
    assert found['khoi_writer_waited_seconds_total{by="worker"}'] == 0.5
    assert found['khoi_processes{kind="server"}'] == 2
    for name in (WORKER, WATCHED, TROUBLES):
        (folder / name).unlink()
    assert "khoi_worker_heartbeat_age_seconds" not in ask(open_office)


def test_while_the_database_is_away_the_rest_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ADDRESSES, "127.0.0.1")
    app: Flask = create_app(AWAY, tmp_path)
    app.test_client().get("/desk/", buffered=True)
    found = values(app.test_client().get(ADDRESS).text)
    assert found["khoi_database_up"] == 0 and "khoi_journal_head" not in found
    app.extensions["khoi.engine"].dispose()


def test_the_database_is_asked_again_only_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, asked, moment = make_engine("sqlite://"), [], [100.0]
    monkeypatch.setattr("admin.operations.metrics.time.monotonic", lambda: moment[0])
    monkeypatch.setattr(Asked, "_ask", lambda _self: asked.append(1) or {"journal": len(asked)})
    one = Asked(engine)
    assert one() == one() == {"journal": 1}
    moment[0] += HOLDS
    assert one() == {"journal": 2}
    engine.dispose()


def test_labels_are_escaped(tmp_path: Path) -> None:
    said = text(Counts(), seen(tmp_path), ['a "quoted"\\\n'], {})
    assert '{task="a \\"quoted\\"\\\\\\n"} 1' in said
