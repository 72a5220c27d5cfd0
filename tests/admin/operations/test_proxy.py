"""A proxy's word counts where it is named, and nobody else's; by a real socket and by every wrong value."""

from __future__ import annotations

import http.client
import logging
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy import select

from admin.operations.proxy import Before, Behind, told
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Refusal
from models.signin.tries import Try
from tests.durability.site import Site, ended, make_site

NAMED = {"KHOI_PROXY": "1", "KHOI_PROXY_ADDRESSES": "127.0.0.1", "KHOI_HOSTS": "khoi.coquan.vn"}
CLIENT = "203.0.113.5"
SENT = {"Host": "khoi.coquan.vn", "X-Forwarded-For": CLIENT, "X-Forwarded-Proto": "https"}
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]*)"')


def site(tmp_path_factory: pytest.TempPathFactory, more: dict[str, str]) -> Iterator[Site]:
    made = make_site("sqlite", tmp_path_factory.mktemp("site"), None, "")
    made.server.more |= more
    set_clock(None)
    with ended(made):
        yield made


@pytest.fixture(scope="module")
def behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server with a proxy before it."""
    for made in site(tmp_path_factory, NAMED | {"KHOI_HOSTS": "khoi.coquan.vn, 127.0.0.1"}):
        made.server.start()
        yield made


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One with none."""
    for made in site(tmp_path_factory, {}):
        made.server.start()
        yield made


def ask(there: Site, method: str, more: dict[str, str], data: dict[str, str] | None = None) -> Any:
    """An answer of the page on which one signs in, and its text."""
    line = http.client.HTTPConnection("127.0.0.1", there.server.port, timeout=60)
    kind = {"Content-Type": "application/x-www-form-urlencoded"} if data else {}
    line.request(method, "/sign-in", urlencode(data) if data else None, more | kind)
    answer = line.getresponse()
    text = answer.read().decode()
    line.close()
    return answer, text


def tried_from(there: Site, more: dict[str, str]) -> tuple[list[str], str, str]:
    """Which cookies a wrong try brings, HSTS, and the address that is kept of it."""
    page, text = ask(there, "GET", more)
    cookie = page.getheader("Set-Cookie")
    scheme = more.get("X-Forwarded-Proto", "http")
    sent = more | {"Cookie": cookie.partition(";")[0], "Referer": f"{scheme}://{more['Host']}/sign-in"}
    data = {"login": "khong.ai", "password": "sai-mat-khau", "csrf_token": TOKEN.findall(text)[0]}
    answer, _text = ask(there, "POST", sent, data)
    assert answer.status == 422
    with open_session(there.engine, SYSTEM) as db:
        address = db.scalars(select(Try.address).order_by(Try.id.desc()).limit(1)).one()
    return cookie, page.getheader("Strict-Transport-Security") or "", address


def test_behind_a_named_proxy_the_client_is_the_client_and_tls_is_tls(behind: Site) -> None:
    cookie, hsts, address = tried_from(behind, SENT)
    assert cookie.startswith("__Host-khoi_page=") and "; Secure" in cookie and "; Path=/" in cookie
    assert "Domain" not in cookie and "HttpOnly" in cookie and "SameSite=Lax" in cookie
    assert hsts == "max-age=31536000; includeSubDomains" and address == CLIENT


def test_under_another_name_nobody_is_answered(behind: Site) -> None:
    for host in ("evil.example", "khoi.coquan.vn.evil.example", "khoi.coquan.vn@evil.example", ""):
        answer, text = ask(behind, "GET", SENT | {"Host": host})
        assert answer.status == 400 and "KHOI_HOSTS" in text, host
    for host in ("KHOI.coquan.vn", "khoi.coquan.vn:8443", "khoi.coquan.vn."):
        assert ask(behind, "GET", SENT | {"Host": host})[0].status == 200, host


def test_where_no_proxy_is_named_what_is_sent_changes_nothing(bare: Site) -> None:
    more = SENT | {"Forwarded": f"for={CLIENT};proto=https", "X-Real-IP": CLIENT, "X-Forwarded-Host": "x.vn"}
    cookie, hsts, address = tried_from(bare, more | {"Host": f"127.0.0.1:{bare.server.port}"})
    assert cookie.startswith("khoi_page=") and "Secure" not in cookie
    assert (hsts, address) == ("", "127.0.0.1")
    assert "no proxy that KHOI_PROXY_ADDRESSES names" in bare.server.log.read_text()


@pytest.mark.parametrize(
    ("count", "peer", "came_for", "proto", "seen", "scheme", "said"),
    [
        (1, "10.0.0.1", CLIENT, "https", CLIENT, "https", 0),
        (1, "10.0.0.1", "2001:db8::5", "http", "2001:db8::5", "http", 0),
        (1, "10.0.0.1", f"1.2.3.4, {CLIENT}", "https", CLIENT, "https", 0),  # the left one he wrote himself
        (2, "10.0.0.1", f"1.2.3.4, {CLIENT}, 10.0.0.2", "https", CLIENT, "https", 0),
        (2, "10.0.0.1", f"{CLIENT}, 192.0.2.1", "https", "10.0.0.1", "https", 1),  # no proxy of ours
        (2, "10.0.0.1", CLIENT, "https", "10.0.0.1", "https", 1),  # one is missing
        (1, "10.0.0.1", "unknown", "https", "10.0.0.1", "https", 1),
        (1, "10.0.0.1", "_hidden", "https", "10.0.0.1", "https", 1),
        (1, "10.0.0.1", f"{CLIENT}:4711", "https", "10.0.0.1", "https", 1),
        (1, "10.0.0.1", f"{CLIENT}, ", "https", "10.0.0.1", "https", 1),
        (1, "10.0.0.1", "", "https", "10.0.0.1", "https", 1),
        (1, "10.0.0.1", CLIENT, "https, http", CLIENT, "http", 1),
        (1, "10.0.0.1", CLIENT, "ftp", CLIENT, "http", 1),
        (1, "10.0.0.1", CLIENT, "", CLIENT, "http", 1),
        (1, "192.0.2.9", CLIENT, "https", "192.0.2.9", "http", 1),  # somebody else
        (0, "10.0.0.1", CLIENT, "https", "10.0.0.1", "http", 1),
    ],
)
def test_what_is_believed_and_what_is_told(
    caplog: pytest.LogCaptureFixture,
    count: int,
    peer: str,
    came_for: str,
    proto: str,
    seen: str,
    scheme: str,
    said: int,
) -> None:
    got: dict[str, Any] = {}

    def app(environ: dict[str, Any], _start: Any) -> list[bytes]:
        got.update(environ)
        return []

    named = {"KHOI_PROXY": str(count), "KHOI_PROXY_ADDRESSES": "10.0.0.0/30, ::1"} if count else {}
    door = Behind(app, told(named))
    with caplog.at_level(logging.WARNING, "khoi"):
        for _twice in range(2):  # told once a minute
            environ = {"REMOTE_ADDR": peer, "wsgi.url_scheme": "http", "HTTP_HOST": "x"}
            door(environ | {"HTTP_X_FORWARDED_FOR": came_for, "HTTP_X_FORWARDED_PROTO": proto}, None)  # type: ignore[arg-type]
    assert (got["REMOTE_ADDR"], got["wsgi.url_scheme"], len(caplog.records)) == (seen, scheme, said)
    assert not any("FORWARDED" in name for name in got)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"KHOI_PROXY": "1"}, "server.proxy"),
        ({"KHOI_PROXY_ADDRESSES": "127.0.0.1"}, "server.proxy"),
        ({"KHOI_PROXY": "many", "KHOI_PROXY_ADDRESSES": "127.0.0.1"}, "server.proxy"),
        ({"KHOI_PROXY": "6", "KHOI_PROXY_ADDRESSES": "127.0.0.1"}, "server.proxy"),
        ({"KHOI_PROXY": "1", "KHOI_PROXY_ADDRESSES": "nginx"}, "server.proxy_address"),
        ({"KHOI_PROXY": "1", "KHOI_PROXY_ADDRESSES": "10.0.0.1/8"}, "server.proxy_address"),
        ({"KHOI_HOSTS": "http://khoi.coquan.vn"}, "server.hosts"),
        ({"KHOI_HOSTS": "a@b"}, "server.hosts"),
        ({"KHOI_HOSTS": "khoi.coquan.vn:99999"}, "server.hosts"),
    ],
)
def test_a_setting_that_says_nothing_clear_is_refused_at_the_start(said: dict[str, str], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        told(said)
    assert refused.value.code == code


def test_nothing_set_is_nothing_before_it() -> None:
    assert told({}) == Before() and not Before().knows("127.0.0.1") and not told(NAMED).knows("unix")
