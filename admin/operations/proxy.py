"""Behind a proxy: whose word is taken for the client's address and for TLS, and under which names of this
server anybody is answered. Where nothing is set, nothing that is sent changes anything.

`KHOI_PROXY` says how many proxies stand before the server, one behind the other, `KHOI_PROXY_ADDRESSES`
which they are, `KHOI_HOSTS` by which names people call the server. A proxy hands on the name as it was called
(Host).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any
from urllib.parse import urlsplit

from flask import Flask

from admin.web.address import KNOWN_HOST, plain
from admin.web.words import catalogue
from models.core.errors import Refusal
from models.told.environment import whole

COUNT, ADDRESSES, HOSTS = "KHOI_PROXY", "KHOI_PROXY_ADDRESSES", "KHOI_HOSTS"
MOST = 5
FOR, PROTO = "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO"
SAID_BY_PROXIES = ("HTTP_X_FORWARDED", "HTTP_FORWARDED", "HTTP_X_REAL_IP")
"""How the names of headers begin that only a proxy has to say anything by."""
QUIET = 60.0
"""Seconds after which something of this kind is told again."""
log = logging.getLogger("khoi")


@dataclass(frozen=True)
class Before:
    """What stands before the server."""

    count: int = 0
    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    hosts: frozenset[str] = frozenset()

    def knows(self, address: str) -> bool:
        """Whether an address is that of one of the proxies."""
        try:
            found = ip_address(address)
        except ValueError:
            return False
        return any(found in network for network in self.networks)


def told(said: Mapping[str, str]) -> Before:
    """What the settings say. Refuses `server.proxy` for a number without addresses or the reverse, or no
    number; `server.proxy_address` for what is no address, `server.hosts` for what is no name."""
    number, addresses = said.get(COUNT, "").strip(), _parts(said.get(ADDRESSES, ""))
    count = plain(number) if number else 0
    if count is None or count > MOST or bool(count) != bool(addresses):
        raise Refusal("server.proxy", most=MOST)
    networks = []
    for each in addresses:
        try:
            networks.append(ip_network(each))
        except ValueError:
            raise Refusal("server.proxy_address", address=each) from None
    hosts = [_host(each) for each in _parts(said.get(HOSTS, ""))]
    if "" in hosts:
        raise Refusal("server.hosts")
    return Before(count, tuple(networks), frozenset(hosts))


def _parts(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


def _host(text: str) -> str:
    """A name without its port, or nothing for what is no name."""
    try:
        parts = urlsplit(f"//{text}")
        known = parts.netloc == text and parts.port != 0
    except ValueError:
        return ""
    return (parts.hostname or "").rstrip(".") if known and "@" not in text else ""


class Behind:
    """The application as it is asked through what stands before it."""

    def __init__(self, app: Callable[..., Iterable[bytes]], before: Before) -> None:
        self.app, self.before = app, before
        self.last: dict[str, float] = {}

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        said = {name: environ.pop(name) for name in [*environ] if name.startswith(SAID_BY_PROXIES)}
        peer = environ.get("REMOTE_ADDR", "")
        if said and not self.before.knows(peer):
            self._tell("%s from %s is not heard: no proxy that KHOI_PROXY_ADDRESSES names", [*said], peer)
        elif self.before.count and self.before.knows(peer):
            self._believe(environ, said.get(FOR, ""), said.get(PROTO, ""))
        if self.before.hosts and _host(environ.get("HTTP_HOST", "")) not in self.before.hosts:
            self._tell("asked for %r, which KHOI_HOSTS does not name, by %s", environ.get("HTTP_HOST"), peer)
            start(
                "400 Bad Request",
                [("Content-Type", "text/plain; charset=utf-8"), ("X-Content-Type-Options", "nosniff")],
            )
            return [f"{_sentence('server.host')}\n".encode()]
        if self.before.hosts:
            environ[KNOWN_HOST] = _host(environ["HTTP_HOST"])
        return self.app(environ, start)

    def _believe(self, environ: dict[str, Any], came_for: str, scheme: str) -> None:
        """Take the last proxies' word, each for the one before it: the client's address is as far from the
        right as there are proxies. What stands left of it, whoever asked wrote there himself."""
        chain = [each.strip() for each in came_for.split(",")][-self.before.count :]
        try:
            client = str(ip_address(chain[0]))
            known = len(chain) == self.before.count and all(map(self.before.knows, chain[1:]))
        except ValueError:
            client, known = "", False
        if known:
            environ["REMOTE_ADDR"] = client
        else:
            self._tell("X-Forwarded-For %r is not believed", came_for[:200])
        if scheme in ("http", "https"):
            environ["wsgi.url_scheme"] = scheme
        else:
            self._tell("X-Forwarded-Proto %r is not believed", scheme[:200])

    def _tell(self, sentence: str, *values: Any) -> None:
        """Say it in the log, each kind once a minute: whoever sends it may send it without end."""
        now = time.monotonic()
        if now - self.last.get(sentence, -QUIET) >= QUIET:
            self.last[sentence] = now
            log.warning(sentence, *values)


def _sentence(code: str) -> str:
    message = catalogue("vi").get(code, context="refusal")
    return str(message.string) if message is not None else code


def mount(app: Flask) -> None:
    """Put what stands before the server before it."""
    app.wsgi_app = Behind(app.wsgi_app, told(whole()))  # type: ignore[assignment,method-assign]
