"""Several processes serve one port: one that dies is begun again, a new program takes the place of the old
without anybody being refused, what was begun is finished, and a port in use is told."""

from __future__ import annotations

import http.client
import os
import shutil
import signal
import socket
import subprocess
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from admin.jobs.worker import WORKER
from admin.operations.prefork import STEADY, Child, Watch
from admin.operations.standing import ENDS, WATCHED, seen
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import principal_of
from models.platform.jobs import ask
from tests.durability.site import ROOT, Server, Site, get, run_sql, size, standing, wait_for


def serving(server: Server) -> list[int]:
    """Numbers of the processes that serve and of the worker."""
    assert server.process is not None
    return running("--ppid", str(server.process.pid))


def running(*which: str) -> list[int]:
    """Numbers of those processes that run; who has ended and waits to be taken note of does not."""
    words = ["ps", *which, "-o", "pid=,stat="]
    said = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    return [int(line.split()[0]) for line in said.splitlines() if "Z" not in line]


LONG = 300.0
"""Seconds that a new program has to come up, also where much else runs."""


def renewed(server: Server, before: set[int]) -> bool:
    """Whether as many others run now in the place of these."""
    return len(serving(server)) == len(before) and not before & set(serving(server))


@dataclass
class Visitors:
    """People who ask again and again on connections that they keep; what went wrong for them."""

    port: int
    asked: int = 0
    wrong: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)

    def __enter__(self) -> Visitors:
        self.threads = [threading.Thread(target=self.ask) for _n in range(4)]
        for each in self.threads:
            each.start()
        return self

    def __exit__(self, *_what: object) -> None:
        self.over.set()
        for each in self.threads:
            each.join()

    def ask(self) -> None:
        line: http.client.HTTPConnection | None = None
        while not self.over.is_set():
            try:
                line = line or http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
                line.request("GET", "/sign-in")
                answer = line.getresponse()
                answer.read()
                self.asked += 1
                if answer.status != 200:
                    self.wrong.append(str(answer.status))
                if answer.getheader("Connection") == "close":
                    line.close()
                    line = None
            except (OSError, http.client.HTTPException) as error:
                self.wrong.append(repr(error))
                line = None
            self.over.wait(0.1)  # the new program needs a core to come up
        if line is not None:
            line.close()


def test_a_new_program_takes_the_place_of_the_old_and_nobody_is_refused(site: Site) -> None:
    server = site.server
    server.more |= {"KHOI_PROCESSES": "2"}
    server.start()
    before = set(serving(server))
    assert len(before) == 3 and server.process is not None
    with Visitors(server.port) as people:
        wait_for(lambda: people.asked > 20)
        server.process.send_signal(signal.SIGHUP)
        wait_for(lambda: renewed(server, before), LONG)
        until = people.asked + size(100, 500, 2_000)
        wait_for(lambda: people.asked > until, LONG)
    assert people.wrong == []
    if not site.postgres:  # on PostgreSQL a second machine may serve beside the first
        assert "server.second" in server.command("run", "--port", "1").stderr, "the lock went along"
    server.stop()
    assert server.process.returncode == 0


def test_one_that_is_killed_is_begun_again(site: Site) -> None:
    server = site.server
    server.more |= {"KHOI_PROCESSES": "2"}
    server.start()
    before = serving(server)
    for number in before:
        os.kill(number, signal.SIGKILL)
    wait_for(lambda: renewed(server, set(before)), LONG)
    assert get(server.port, "/sign-in").status == 200
    said = server.log.read_text(encoding="utf-8")
    assert said.count("ended (signal 9), again in 1 s") == 3 and "worker ended" in said
    server.stop()


@pytest.mark.long
def test_when_who_watches_is_killed_all_leave_and_nothing_is_held(site: Site) -> None:
    """At once after the start, when the worker still begins; and after a new program took the place."""
    server = site.server
    for again in (False, True):
        server.start()
        before = serving(server)
        assert server.process is not None
        if again:
            server.process.send_signal(signal.SIGHUP)
            wait_for(lambda old=set(before): renewed(server, old), LONG)
            before = serving(server)
        server.process.kill()
        server.process.wait()
        wait_for(lambda numbers=before: not running("-p", ",".join(map(str, numbers))), LONG)
    server.start()
    server.stop()


@pytest.mark.long
def test_a_new_program_that_cannot_serve_does_not_take_the_place(site: Site, tmp_path: Path) -> None:
    server = site.server
    server.root = tmp_path / "program"
    for part in ("admin", "models", "forms"):
        shutil.copytree(ROOT / part, server.root / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", server.root / "app.py")
    server.start()
    before = serving(server)
    with (server.root / "app.py").open("a") as program:
        program.write("\nbroken(\n")
    assert server.process is not None
    server.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "the old one stays" in server.log.read_text(encoding="utf-8"), LONG)
    assert serving(server) == before and get(server.port, "/sign-in").status == 200
    server.stop()


@pytest.mark.long
def test_all_of_its_processes_may_be_told_of_a_new_program(site: Site) -> None:
    server = site.server
    server.start()
    before = set(serving(server))
    assert server.process is not None
    with Visitors(server.port) as people:
        wait_for(lambda: people.asked > 5)
        os.killpg(server.process.pid, signal.SIGHUP)
        wait_for(lambda: renewed(server, before), LONG)
    assert people.wrong == []
    server.stop()


def test_a_port_in_use_is_told_before_anything_else(site: Site) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        said = site.server.command("run", "--port", str(other.getsockname()[1]))
    assert said.returncode == 2 and "server.port" in said.stderr and "http://" not in said.stdout
    elsewhere = site.server.command("run", "--port", "18123", HOST="203.0.113.9")
    assert elsewhere.returncode == 2 and "203.0.113.9" in elsewhere.stderr
    assert "1-65535" in site.server.command("run", "--port", "99999").stderr


def test_what_ends_again_and_again_is_waited_for_longer_each_time(caplog: pytest.LogCaptureFixture) -> None:
    moment = [1_000.0]
    child = Child("worker", lambda: 7, clock=lambda: moment[0], words=lambda: "KeyError: 1")
    child.start()
    pauses = []
    for _time in range(8):
        child.ended(256)
        pauses.append(child.due - moment[0])
        assert child.number == 0
        moment[0] = child.due
        child.start()
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    moment[0] += STEADY - 1
    child.ended(9)
    assert child.due - moment[0] == 60, "it did not stand long enough"
    child.start()
    moment[0] += STEADY
    child.ended(9)
    assert child.due - moment[0] == 1, "it had run well"
    assert "worker ended (exit 1), again in 1 s; its last words:\nKeyError: 1" in caplog.messages[0]
    told = child.told()
    assert [each["how"] for each in told["ends"]] == ["exit 1"] * 8 + ["signal 9"] * 2
    for _time in range(30):
        child.ended(0)
    assert len(child.ends) == ENDS


def test_what_is_watched_is_written_down_when_it_changes(tmp_path: Path) -> None:
    """As others read it (standing.py), and the log is put aside by who watches alone."""
    children = [Child("server 1", lambda: os.getpid()), Child("worker", lambda: os.getpid())]
    here = Watch([], instance=tmp_path, children=children)
    for child in children:
        child.start()
        child.due = float("inf")  # nothing is begun again here
    here._look()
    found = seen(tmp_path)
    assert found.runs and [each.number for each in found.processes] == [os.getpid()] * 2
    written = (tmp_path / WATCHED).stat().st_ino
    here._look()
    assert (tmp_path / WATCHED).stat().st_ino == written
    children[1].ended(9)
    children[1].due = float("inf")
    here._look()
    worker = seen(tmp_path).worker
    assert worker is not None and (worker.number, worker.ends[0]["how"]) == (0, "signal 9")
    for child in children:
        child.number = 0
    here._stop()
    assert not (tmp_path / WATCHED).exists() and seen(tmp_path).processes == []


def test_why_a_worker_ended_is_told_and_the_next_one_goes_on_with_its_job(site: Site) -> None:
    """Its lease would run for years: nobody waits for it."""
    server = site.server
    server.start()
    folder = server.instance
    wait_for(lambda: "jobs" in seen(folder).done or seen(folder).doing == "jobs", LONG)
    worker = seen(folder).worker
    assert worker is not None and worker.number
    assert get(server.port, "/health").text == '{"live": true, "ready": true}\n'
    environment = Path(f"/proc/{worker.number}/environ").read_text().split("\0")
    token = next(each for each in environment if each.startswith(WORKER)).partition("=")[2]
    with open_session(site.engine, SYSTEM) as db:
        job = ask(db, principal_of(db, site.cast.accounts["K.board_officer"]), "x", "/units/excel/", "vi")
        job.standing, job.holder, job.attempts = "running", f"{token}-killed", 1
        job.lease_until = datetime(2100, 1, 1, tzinfo=UTC)
        db.commit()
        number = job.id
    os.kill(worker.number, signal.SIGKILL)
    wait_for(lambda: standing(site, number) == "done", LONG)
    later = seen(folder).worker
    assert later is not None and later.number != worker.number and later.ends[-1]["how"] == "signal 9"
    said = (folder / "log" / "khoi.log").read_text(encoding="utf-8")
    assert "worker ended (signal 9), again in" in said and "1 jobs of the worker before" in said
    server.stop()
    assert not (folder / WATCHED).exists()


def test_a_port_in_use_is_told_before_a_demonstration_or_a_backup_is_made(site: Site) -> None:
    run_sql(site.url, "UPDATE alembic_version SET version_num = '0046'")  # it would be backed up first
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        for command in ("demo", "run"):
            said = site.server.command(command, "--port", port)
            assert said.returncode == 2 and "server.port" in said.stderr and said.stdout == ""
