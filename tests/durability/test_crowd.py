"""A crowd at the doors of the shipped server: bodies that are too large, more connections than one address
may have."""

from __future__ import annotations

import socket
import threading

from admin.web.address import PLAIN
from tests.durability.site import Answer, Server, Site, get, wait_for


def gets_in(server: Server) -> bool:
    """Whether one more connection is answered; one that is turned away may hear it or be cut off."""
    try:
        return get(server.port, "/health/live").status == 200
    except OSError:
        return False


def test_four_bodies_that_are_too_large_hear_why_and_others_are_answered_meanwhile(
    office_on_sqlite: Site,
) -> None:
    site = office_on_sqlite
    site.server.start()
    browser, answers = site.browser("D1.cell_secretary"), list[Answer]()
    assert browser.open(site.server.port).status == 200
    data = {"unit_id": "1", "name": "x" * (40 * PLAIN)}

    def send() -> None:
        answers.append(browser.send(site.server.port, "/members/new/", data, "k" * 20, timeout=120))

    crowd = [threading.Thread(target=send) for _n in range(4)]
    for each in crowd:
        each.start()
    beside = site.browser("D2.cell_secretary")
    assert [beside.open(site.server.port).status for _n in range(5)] == [200] * 5
    for each in crowd:
        each.join(120)
    assert [answer.status for answer in answers] == [413] * 4
    assert all("lớn hơn 1 MB" in answer.text for answer in answers)


def test_of_one_address_more_connections_than_it_may_have_are_told_so(office_on_sqlite: Site) -> None:
    site = office_on_sqlite
    site.server.more = {"KHOI_CONNECTIONS_OF_ONE": "3", "KHOI_PROCESSES": "1"}
    site.server.start()
    silent = [socket.create_connection(("127.0.0.1", site.server.port)) for _n in range(6)]
    said = b""
    for line in silent[3:]:
        line.settimeout(20)
        said += line.recv(4_096)
    assert said.count(b"429 Too Many Requests") >= 2
    for line in silent:
        line.close()
    wait_for(lambda: gets_in(site.server))


def test_connections_that_ended_are_counted_no_more(office_on_sqlite: Site) -> None:
    """An office behind one address opens thousands in a day."""
    site = office_on_sqlite
    site.server.more = {"KHOI_CONNECTIONS_OF_ONE": "3", "KHOI_PROCESSES": "1"}
    site.server.start()
    for _n in range(10):
        wait_for(lambda: gets_in(site.server))
