"""The server's processes as the administrator, `doctor` and programs that look after servers hear of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from admin.operations.rounds import TASKS, Round, work
from admin.operations.standing import (
    EACH,
    LATE,
    WATCHED,
    WORKER,
    Standing,
    forget_watched,
    keep_watched,
    seen,
    wrong_with,
)
from admin.operations.upkeep import FAILURE, TROUBLES, examine, tell_troubles
from models import VERSION
from models.core.base import now, set_clock
from tests.offices import Office
from tests.pages import read as page_of


@pytest.fixture
def folder(office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The office's own folder, with nothing told in it before and after."""
    monkeypatch.setenv("KHOI_BACKUPS", str(tmp_path))
    place = Path(office.app.instance_path)
    for _time in range(2):
        for name in (WORKER, WATCHED, TROUBLES):
            (place / name).unlink(missing_ok=True)
        if _time == 0:
            yield place


def child(name: str = "worker", number: int | None = None, *ends: tuple[int, str]) -> dict[str, object]:
    """A process as who watches it tells of it; `ends`: minutes ago, and its last words."""
    told = [{"at": (now() - timedelta(minutes=m)).isoformat(), "how": "exit 1", "words": w} for m, w in ends]
    number = os.getpid() if number is None else number
    return {"name": name, "number": number, "since": now().isoformat(), "ends": told}


def codes(folder: Path) -> list[str]:
    return [refusal.code for refusal in wrong_with(folder)]


def test_a_sign_of_life_is_written_now_and_then_and_says_what_is_in_hand(tmp_path: Path) -> None:
    standing = Standing(tmp_path, rows=lambda: "processor")
    standing.alive("mails")
    first = seen(tmp_path)
    assert (first.at, first.doing, first.rows) == (now(), "mails", "processor")
    set_clock(now() + EACH / 2)
    standing.alive("mails")
    assert seen(tmp_path).at == first.at, "the same of a moment ago"
    standing.alive("job 7")
    assert (seen(tmp_path).doing, seen(tmp_path).since) == ("job 7", now())
    set_clock(now() + EACH)
    standing.alive("job 7")
    assert seen(tmp_path).at == now() != seen(tmp_path).since
    assert [path.name for path in tmp_path.iterdir()] == [WORKER], "no half file is left"


def test_when_a_task_was_done_last_outlives_the_worker(tmp_path: Path) -> None:
    Standing(tmp_path).succeeded("mails", "jobs")
    then = now()
    set_clock(then + timedelta(hours=1))
    later = Standing(tmp_path)
    later.alive("begin")
    assert seen(tmp_path).done == {"mails": then, "jobs": then}
    later.succeeded("jobs")
    assert seen(tmp_path).done == {"mails": then, "jobs": now()}


@pytest.mark.parametrize("said", ["", "{", "[]", '"x"'])
def test_files_that_say_nothing_tell_nothing(tmp_path: Path, said: str) -> None:
    for name in (WORKER, WATCHED):
        (tmp_path / name).write_text(said)
    found = seen(tmp_path)
    assert (found.runs, found.processes, found.at, found.done) == (False, [], None, {})
    Standing(tmp_path).alive("mails")
    assert seen(tmp_path).doing == "mails"


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    Standing(tmp_path / "none").succeeded("mails")
    keep_watched(tmp_path / "none", [child()])
    forget_watched(tmp_path / "none")


def test_a_round_tells_which_tasks_were_done(
    folder: Path, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_here: Round) -> None:
        raise RuntimeError

    for name in TASKS:
        monkeypatch.setitem(TASKS, name, fail if name == "mails" else lambda _here: None)
    assert work(office.engine, folder, rounds=1, between=lambda _seconds: True) == 0
    found = seen(folder)
    assert {*found.done, "backup"} == {*TASKS, "jobs"} - {"mails"}
    assert json.loads((folder / TROUBLES).read_text())["mails"]["said"] == "RuntimeError"
    set_clock(now() + timedelta(minutes=1))
    work(office.engine, folder, rounds=1, between=lambda _seconds: False)
    assert seen(folder).done["jobs"] == now() - timedelta(minutes=1), "jobs could not be looked for"
    assert codes(folder) == ["health.round"]


def test_a_silent_worker_and_one_that_ends_again_and_again_are_told(folder: Path) -> None:
    Standing(folder).alive("mails")
    assert codes(folder) == [], "no server runs"
    keep_watched(folder, [child("server 1"), child()])
    assert codes(folder) == []
    set_clock(now() + LATE + timedelta(seconds=1))
    assert codes(folder) == ["health.worker"]
    keep_watched(folder, [child()])
    assert codes(folder) == [], "it was begun just now"
    keep_watched(folder, [child("worker", None, (30, "x"), (20, "y"))])
    assert codes(folder) == []
    keep_watched(folder, [child("worker", None, (90, "x"), (80, "y"), (70, "z"))])
    assert codes(folder) == [], "long ago"
    keep_watched(folder, [child("worker", None, (30, "x"), (20, "y"), (10, "Traceback\nKeyError: 1"))])
    assert codes(folder) == ["health.worker_ends"]
    assert wrong_with(folder)[0].values == {"count": 3, "how": "exit 1", "said": "KeyError: 1"}
    keep_watched(folder, [child("worker", 0, (1, ""))])
    assert codes(folder) == ["health.worker_ends"], "it is waited for"
    forget_watched(folder)
    assert codes(folder) == []


def test_a_server_that_was_killed_is_not_taken_for_one_that_runs(folder: Path) -> None:
    keep_watched(folder, [child("worker", 0, (1, ""))])
    said = json.loads((folder / WATCHED).read_text())
    (folder / WATCHED).write_text(json.dumps({**said, "number": 2**22 + 7}))  # no system has such a number
    assert codes(folder) == [] and not seen(folder).runs


def test_the_administrator_reads_it_and_nobody_else(folder: Path, office: Office, tmp_path: Path) -> None:
    Standing(folder, rows=lambda: "processor").succeeded("mails")
    keep_watched(folder, [child("worker", None, (3, "Traceback\nKeyError: <b>"))])
    tell_troubles(folder, {"reminders": "một <lỗi>"}, [])
    (tmp_path / FAILURE).write_text("đĩa đầy", encoding="utf-8")
    page = page_of(office.get("administrator", "/server/").text)
    text = page.main.text
    for said in (
        "AVX2",
        "một <lỗi>",
        "KeyError: <b>",
        "đĩa đầy",
        "exit 1",
        VERSION,
        "Gửi thư",
        "/health/ready",
    ):
        assert said in text, said
    assert "Tiến trình nền đang chạy" in text and page.first("h1").text == "Máy chủ có 2 việc cần làm"
    told = office.get("administrator", "/server/health").json
    assert told is not None and told["tasks"]["mails"]["done"] == now().isoformat()
    assert told["tasks"]["reminders"]["fails"]["said"] == "một <lỗi>"
    assert [each["code"] for each in told["wrong"]] == ["backup.night", "health.round"]
    assert (told["version"], told["plain_rows"], told["watched"]) == (VERSION, "processor", True)
    for who in ("K.bloc_secretary", "D1.cell_secretary", "auditor"):
        for address in ("/server/", "/server/health"):
            assert office.get(who, address).status_code == 404, who
    assert office.client(None).get("/server/health").status_code == 303


def test_the_first_page_says_it_only_while_something_is_wrong(folder: Path, office: Office) -> None:
    assert "/server/" not in page_of(office.get("administrator", "/").text).main.text
    said = "Máy chủ có việc tự làm chưa xong"
    assert said not in office.get("administrator", "/").text
    tell_troubles(folder, {"mails": "no luck"}, [])
    assert said in office.get("administrator", "/").text
    assert said not in office.get("auditor", "/").text


def test_the_version_stands_at_the_foot_of_the_administrators_pages_alone(office: Office) -> None:
    for who, there in (("administrator", True), ("K.board_officer", False), ("auditor", False)):
        foot = page_of(office.get(who, "/").text).first("footer").text
        assert (VERSION in foot) is there, who
    assert VERSION not in office.client(None).get("/sign-in").text


def test_doctor_tells_the_worker_and_the_rows(
    folder: Path, office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("admin.operations.upkeep.findings", lambda *_given: iter(()))
    monkeypatch.setattr("admin.operations.upkeep.lacking", lambda: "processor")
    assert examine(office.engine, folder, wrong_with(folder)) == 0
    assert "AVX2" in capsys.readouterr().out, "told, and no fault"
    keep_watched(folder, [child("worker", 0, (1, "MemoryError"))])
    assert examine(office.engine, folder, wrong_with(folder)) == 1
    assert "health.worker_ends" in (said := capsys.readouterr().out) and "MemoryError" in said
