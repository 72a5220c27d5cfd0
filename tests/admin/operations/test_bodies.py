"""How large a body may be hangs on where it is sent, and is judged before any of it is taken in; and how many
connections one address may have."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from waitress.adjustments import Adjustments

from admin.operations.serving import Channel, Parser, of_one_address, place_of, proxies
from admin.web.address import BODIES, BOOK, FILES, MB, PLAIN, most_sent
from models.imports import uploads
from models.platform import store
from models.review.document_numbers import MOST_TEMPLATE
from tests.admin.builder import act, add, begin, group
from tests.admin.door_rows import address, doors
from tests.offices import Office
from tests.pages import read

HEAD = "POST {path} HTTP/1.1\r\nHost: khoi\r\nContent-Type: text/plain\r\n{more}\r\n"


def sent(office: Office, path: str, more: str) -> Parser:
    """A request of which the head has come."""
    adj = Adjustments(max_request_body_size=sys.maxsize)
    adj.most_sent = partial(most_sent, office.app)
    parser = Parser(adj)
    head = HEAD.format(path=path, more=more).encode()
    assert parser.received(head) == len(head)
    return parser


def test_a_body_within_what_its_address_takes_is_taken_in(office: Office) -> None:
    parser = sent(office, "/meetings/new/", "Content-Length: 2000000\r\n")
    while not parser.completed:
        parser.received(b"x" * 65_536)
    assert not parser.too_large and parser.error is None
    with closing(parser.get_body_stream()) as body:
        assert len(body.read()) == 2_000_000


@pytest.mark.parametrize("path", ["/sign-in", "/meetings/delete/", "/khong-co/", "/meetings/"])
def test_of_a_body_that_is_too_large_nothing_is_kept(office: Office, path: str) -> None:
    parser = sent(office, path, f"Content-Length: {PLAIN + 1}\r\n")
    assert parser.too_large and not parser.completed
    left = PLAIN + 1
    while not parser.completed:
        left -= parser.received(b"x" * 65_536)
    assert left == 0 and parser.error is None
    assert parser.headers["CONTENT_LENGTH"] == "0" and parser.get_body_stream().read() == b""


@pytest.mark.parametrize(
    "more", ["Expect: 100-continue\r\nContent-Length: 60000000\r\n", f"Content-Length: {2**40}\r\n"]
)
def test_whoever_asks_first_or_says_far_too_much_is_answered_at_once(office: Office, more: str) -> None:
    parser = sent(office, "/meetings/new/", more)
    assert parser.completed and parser.too_large and parser.connection_close and not parser.expect_continue


def test_a_body_of_which_nobody_said_how_large_it_is_ends_where_it_is_too_large(office: Office) -> None:
    parser = sent(office, "/sign-in", "Transfer-Encoding: chunked\r\n")
    for _n in range(16):
        assert parser.error is None
        parser.received(b"10000\r\n" + b"x" * 65_536 + b"\r\n")
    assert parser.completed and parser.error is not None
    status, _headers, body = parser.error.to_response()
    parser.close()
    assert status.startswith("413") and "lớn hơn 1 MB" in body.decode()


@pytest.mark.parametrize("who", [None, "D1.cell_secretary"])
def test_what_is_too_large_is_told_on_a_page(office: Office, who: str | None) -> None:
    client = office.client(who)
    for path, most in (("/members/new/", PLAIN), ("/meetings/new/", FILES), ("/imports/kind/", BOOK)):
        answer = client.post(path, data=b"", environ_base={"khoi.too_large": True})
        assert answer.status_code == 413
        assert f"lớn hơn {most // MB} MB" in read(answer).said
    large = {"idempotency_key": "a" * 20, "name": "x" * PLAIN}
    answer = office.client("D1.cell_secretary").post("/members/new/", data=large)
    assert answer.status_code == 413 and "gửi ít tệp hơn" in read(answer).said


def test_every_address_with_a_limit_of_its_own_is_there(office: Office) -> None:
    there = {rule.endpoint for rule in office.app.url_map.iter_rules() if "POST" in (rule.methods or ())}
    assert set(BODIES) <= there


def test_every_form_with_a_file_takes_the_largest_that_its_rule_lets_be(
    office: Office, rows: dict[str, dict[str, int]], marked: dict[str, int]
) -> None:
    """Walked by those who may most: no form with a file is held to what people type."""
    number = begin(office, kind="report_form", name="Biểu có tệp")
    act(office, number, "head", name="Biểu có tệp", holds_from="01/01/2018")
    add(office, number, group(office, number, "Kết quả"), "Minh chứng", "file", code="proof")
    assert act(office, number, "publish").status_code == 303
    with_file = set[str]()
    for who in ("D1.cell_secretary", "K.board_head", "K.board_officer", "administrator"):
        for rule in doors(office, "GET"):
            answer = office.client(who).get(address(rule, rows["D1"] | marked), buffered=True)
            if answer.status_code != 200 or answer.mimetype != "text/html":
                continue
            for form in read(answer).forms:
                if form.all("input[type=file]"):
                    with_file.add((form.get("action") or answer.request.path).partition("?")[0])
    assert len(with_file) >= 5
    for path in with_file:
        assert most_sent(office.app, "POST", path) > MOST_TEMPLATE + PLAIN / 2, path
    assert most_sent(office.app, "POST", "/imports/kind/") >= uploads.MOST_BYTES + PLAIN
    assert most_sent(office.app, "POST", "/meetings/new/") >= 3 * store.MOST_BYTES + PLAIN


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A door that lets two connections of one address in."""
    monkeypatch.setattr(Channel, "there", type(Channel.there)())
    adj = Adjustments()
    adj.of_one_address = 2
    lines = list[socket.socket]()
    yield SimpleNamespace(adj=adj, active_channels={}, lines=lines)
    for line in lines:
        line.close()
    proxies.cache_clear()


def come(door: Any, place: str) -> tuple[Channel, socket.socket]:
    ours, theirs = socket.socketpair()
    door.lines.append(theirs)
    return Channel(door, ours, (place, 40_000), door.adj, map={}), theirs


def test_one_connection_more_of_an_address_is_told_so_and_closed(counted: Any) -> None:
    first, second = come(counted, "10.0.0.9"), come(counted, "10.0.0.9")
    third, line = come(counted, "10.0.0.9")
    said = line.recv(4_096).decode()
    assert said.startswith("HTTP/1.1 429 ") and "quá nhiều kết nối từ địa chỉ này" in said
    assert line.recv(10) == b"" and third.place == ""
    other, _line = come(counted, "10.0.0.8")
    assert other.place == "10.0.0.8"
    first[0].close()
    first[0].close()  # once is enough
    again, _line = come(counted, "10.0.0.9")
    assert again.place and Channel.there == {"10.0.0.9": 2, "10.0.0.8": 1}
    for each in (second[0], other, again):
        each.close()
    assert Channel.there == {}


def test_a_trusted_proxy_brings_as_many_as_come(counted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHOI_PROXY", "1")
    monkeypatch.setenv("KHOI_PROXY_ADDRESSES", "10.0.0.1, 10.0.0.2")
    proxies.cache_clear()
    many = [come(counted, "10.0.0.2")[0] for _n in range(5)]
    assert [each.place for each in many] == [""] * 5 and Channel.there == {}
    for each in many:
        each.close()


def test_an_address_of_ipv6_counts_by_its_network(monkeypatch: pytest.MonkeyPatch) -> None:
    assert place_of(("2001:db8:1:2:aaaa::1", 1, 0, 0)) == place_of(("2001:db8:1:2::2", 2, 0, 0))
    assert place_of(("2001:db8:1:2::1", 1)) != place_of(("2001:db8:1:3::1", 1))
    assert place_of("") == place_of(("localhost", 1)) == ""
    assert of_one_address() == 500
    monkeypatch.setenv("KHOI_CONNECTIONS_OF_ONE", "80")
    assert of_one_address() == 80
    monkeypatch.setenv("KHOI_CONNECTIONS_OF_ONE", "x")
    assert of_one_address() == 500
