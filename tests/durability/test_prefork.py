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
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from admin.operations.prefork import Child
from tests.durability.site import ROOT, Server, Site, get, size, wait_for


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


def test_what_ends_again_and_again_is_waited_for_longer_each_time() -> None:
    child = Child("server 1", lambda: 1)
    child.start()
    pauses = []
    for _time in range(8):
        began = time.monotonic()
        child.ended(0)
        pauses.append(round(child.due - began))
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    child.since = time.monotonic() - 40
    child.ended(0)
    assert round(child.due - time.monotonic()) == 1, "it had run well"
