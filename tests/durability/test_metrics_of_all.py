"""`/metrics` of a server of several processes: whichever is asked tells of all, one that is killed takes
nothing along, the log tells each request as JSON."""

from __future__ import annotations

import json
import os
import re
import signal

import pytest

from admin.operations.standing import WATCHED
from admin.seen.logs import FILE, FOLDER
from tests.durability.site import Site, get, wait_for

pytestmark = pytest.mark.long
ASKED = 40


def counted(site: Site) -> tuple[int, int]:
    """Sign-in pages that were answered, as told, and processes that serve."""
    said = get(site.server.port, "/metrics").text
    found = re.findall(r'^khoi_requests_total\{route="auth.sign_in",status="200"\} (\d+)$', said, re.M)
    running = re.search(r'^khoi_processes\{kind="server"\} (\d+)$', said, re.M)
    return sum(map(int, found)), int(running[1]) if running else 0


def come_to(site: Site, n: int) -> None:
    """An answer is counted when its last is out, which may be after whoever asked has read it."""
    wait_for(lambda: counted(site)[0] == n)
    assert {counted(site)[0] for _time in range(10)} == {n}


def test_all_processes_are_told_by_each_and_a_killed_one_takes_nothing_along(office_on_sqlite: Site) -> None:
    server = office_on_sqlite.server
    server.more |= {"KHOI_PROCESSES": "2", "KHOI_METRICS_ADDRESSES": "127.0.0.1", "KHOI_LOG": "json"}
    server.start()
    wait_for(lambda: counted(office_on_sqlite)[1] == 2)
    before, _two = counted(office_on_sqlite)
    for _time in range(ASKED):  # each on a connection of its own, taken by either
        assert get(server.port, "/sign-in").status == 200
    come_to(office_on_sqlite, before + ASKED)
    watched = json.loads((server.instance / WATCHED).read_text())["processes"]
    os.kill(next(each["number"] for each in watched if each["name"] == "server 1"), signal.SIGKILL)
    for _time in range(ASKED):
        assert get(server.port, "/sign-in").status == 200
    wait_for(lambda: counted(office_on_sqlite)[1] == 2)
    come_to(office_on_sqlite, before + 2 * ASKED)
    wait_for(lambda: 'khoi_writer_held_seconds_count{by="worker"}' in get(server.port, "/metrics").text)
    server.stop()
    lines = [json.loads(line) for line in (server.instance / FOLDER / FILE).read_text().splitlines()]
    told = [line for line in lines if line.get("route") == "auth.sign_in"]
    assert len(told) >= 2 * ASKED and len({line["process"] for line in told}) >= 2
    assert len({line["request"] for line in told}) == len(told)
