"""The web server's own corner: a request whose body met a full
disk on its way in is told so; the application never saw it."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from functools import cache, lru_cache, partial
from http import HTTPStatus
from ipaddress import ip_address
from typing import Any, ClassVar

from waitress import create_server, wasyncore
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import BaseWSGIServer
from waitress.task import ThreadedTaskDispatcher, WSGITask
from waitress.utilities import Error

from admin.operations import proxy
from admin.web.address import TOO_LARGE, most_sent
from admin.web.words import catalogue
from models.core.errors import Refusal
from models.core.troubles import RETRY_AFTER, disk_trouble
from models.told.environment import told_number, whole

try:
    import resource
except ImportError:  # not on this system: it asks for no such limit
    resource = None  # type: ignore[assignment]

SWALLOWED = 512 * 2**20
"""Of a body that is too large, said beforehand, so many bytes are let pass by, kept nowhere, before the
answer: a browser that still sends hears none. More than that is broken off."""
CHUNK = 2**16
"""Bytes that are read at once: bodies come in an eighth of the steps that Waitress takes by itself."""
THREADS = 8
HASHED = (
    "/sign-in",
    "/code",
    "/first-run",
    "/my/password",
    "/my/second-factor/begin",
    "/my/second-factor/drop",
    "/my/second-factor/key/begin",
    "/my/sign-ins/end",
    "/my/sign-ins/end-one",
)
"""Forms for which a password is hashed."""
BEHIND = 10
"""How far a thread that hashes stands behind others, in steps of `nice`."""
CONNECTIONS = 2_000
IDLE = 15
"""Seconds after which a connection that says nothing is closed."""
LEAVE, MOMENT, HALF = 20.0, 1.0, 5.0
"""Seconds that open connections have to end when the process is to; in which one that says nothing may send
another request; in which the rest of one may come."""


class Plainly(Error):
    """A refusal in plain words; there is no page, since the request is not whole."""

    def __init__(self, refusal: Refusal) -> None:
        self.code, self.reason = refusal.status, HTTPStatus(refusal.status).phrase
        self.again = RETRY_AFTER.get(refusal.code)
        message = catalogue("vi").get(refusal.code, context="refusal")
        super().__init__(str(message.string) % refusal.values if message is not None else refusal.code)

    def to_response(self, ident: str | None = None) -> tuple[str, list[tuple[str, str]], bytes]:
        """Status, headers, body."""
        headers = [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")]
        headers += [("Retry-After", str(self.again))] if self.again else []
        return f"{self.code} {self.reason}", headers, f"{self.body}\n".encode()


class Parser(HTTPRequestParser):
    """Large bodies wait on the disk until they are whole; where there is no room, that is the answer. How
    large one may be hangs on where it is sent: judged by the head of the request, before any of it is taken
    in. The application draws the page that says so."""

    most: int | None = None
    """Bytes that may come; known once the head is there."""
    passing: int = 0
    """Bytes that are still let pass by."""
    too_large = False

    def received(self, data: bytes) -> int:
        """Take in what came; returns how much of it."""
        if self.passing:
            return self._let_pass(data)
        try:
            taken = super().received(data)
        except OSError as error:
            self.error, self.completed = Plainly(disk_trouble(error)), True
            return len(data)
        if self.error is None and (self.content_length or self.chunked):
            self._judge()
        return taken

    def _judge(self) -> None:
        """See whether more comes, or is said to come, than may be sent to this address."""
        if self.most is None:
            self.most = self.adj.most_sent(self.command, self.path)
        if self.content_length > self.most and not self.too_large:
            self.too_large = True
            if self.expect_continue or self.content_length > SWALLOWED:
                self.expect_continue, self.connection_close = False, True
                self._end()
            else:
                self.passing, self.completed = self.content_length, False
        elif self.chunked and self.body_bytes_received > self.most:  # nobody said how much comes
            self.error = Plainly(Refusal("body.large", limit=self.most // 2**20))
            self.completed = True

    def _let_pass(self, data: bytes) -> int:
        taken = min(self.passing, len(data))
        self.passing -= taken
        if not self.passing:
            self._end()
        return taken

    def _end(self) -> None:
        """Go to the application without a body."""
        self.content_length, self.headers["CONTENT_LENGTH"] = 0, "0"
        self.completed = True


class Answer(WSGITask):
    """An answer tells whoever keeps the connection open to close it once this process is to leave."""

    def get_environment(self) -> dict[str, Any]:
        """What the application is told of a request."""
        told: dict[str, Any] = super().get_environment()
        if self.request.too_large:
            told[TOO_LARGE] = True
        return told

    def build_response_header(self) -> bytes:
        if self.channel.server.adj.leaving:
            self.request.headers["CONNECTION"] = "close"
        header: bytes = super().build_response_header()
        return header


class Channel(HTTPChannel):
    """A connection. Of one address there are so many at most; one more is told so and closed, and takes the
    place of nobody."""

    parser_class, task_class = Parser, Answer
    there: ClassVar[Counter[str]] = Counter()
    """Open connections of this process, by address."""

    def __init__(self, server: Any, sock: Any, addr: Any, adj: Any, map: Any = None) -> None:
        self.place = ""
        super().__init__(server, sock, addr, adj, map=map)
        place = place_of(addr)
        if place and self.there[place] >= adj.of_one_address:
            self._turn_away(sock)
        elif place:
            self.place = place
            self.there[place] += 1

    def _turn_away(self, sock: Any) -> None:
        with suppress(OSError):
            sock.send(MANY)
        self.close()

    def del_channel(self, map: Any = None) -> None:
        """End, and count no more. Whichever way a connection ends, this is asked: Waitress ends most of them
        without `close`."""
        place, self.place = self.place, ""
        if place:
            self.there[place] -= 1
            if self.there[place] <= 0:
                del self.there[place]
        super().del_channel(map)


def place_of(addr: Any) -> str:
    """By what connections are counted: the address, of IPv6 the network of one household; nothing for a proxy
    through which everybody comes, nor for what is no address."""
    try:
        found = ip_address(str(addr[0]).partition("%")[0])
    except (IndexError, TypeError, ValueError):
        return ""
    if proxies().knows(str(found)):
        return ""
    return str(found) if found.version == 4 else ":".join(found.exploded.split(":")[:4])


@cache
def proxies() -> proxy.Before:
    """What stands before the server (proxy.py)."""
    return proxy.told(whole())


def of_one_address() -> int:
    """How many connections one address may have (`KHOI_CONNECTIONS_OF_ONE`): an office shares one. It holds
    in each process, which opens its connections by itself, as `CONNECTIONS` does: one address leaves three
    quarters of each process to the others; nobody with fewer is refused, whichever process took them."""
    return told_number("KHOI_CONNECTIONS_OF_ONE") or 1


MANY = (
    "HTTP/1.1 429 Too Many Requests\r\nContent-Type: text/plain; charset=utf-8\r\nRetry-After: 30\r\n"
    "Connection: close\r\n\r\n"
    "Có quá nhiều kết nối từ địa chỉ này. Hãy đóng bớt cửa sổ và thử lại sau nửa phút.\n"
).encode()


class Hashing(ThreadedTaskDispatcher):
    """Where passwords are hashed: one at a time in each process, in the order they came, behind all else that
    the machine has to do. What waits here takes no thread from others."""

    def handler_thread(self, thread_no: int) -> None:
        """Work until told to stop."""
        if sys.platform == "linux":  # there a thread has a priority of its own
            own = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, own, os.getpriority(os.PRIO_PROCESS, own) + BEHIND)
        super().handler_thread(thread_no)


class Lanes(ThreadedTaskDispatcher):
    """Requests are answered by threads; those for which a password is hashed, in a lane of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.hashing = Hashing()

    def start(self) -> None:
        """Begin to work."""
        self.set_thread_count(THREADS)
        self.hashing.set_thread_count(1)

    def add_task(self, task: Any) -> None:
        """Put a connection that has a request in line."""
        first = task.requests[0]
        if first.command == "POST" and first.path in HASHED:
            self.hashing.add_task(task)
        else:
            super().add_task(task)

    def shutdown(self, cancel_pending: bool = True, timeout: int = 5) -> bool:
        """Finish what was begun."""
        ended: bool = self.hashing.shutdown(cancel_pending, timeout)
        return super().shutdown(cancel_pending, timeout) and ended


def stand_for_good() -> None:
    """Leave what was built at the start to stand for good: a full search
    for garbage walks all of it, and some pages waited 0.2 s for that."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 10, 10)


def serve_people(app: Any, sockets: Sequence[socket.socket], watch: int | None = None) -> None:
    """Take requests from these sockets until told to stop (SIGTERM), or until the process that watches ends;
    then finish what was begun. A connection that says nothing is closed after seconds: every browser keeps
    six, and the next person must get in."""
    open_files()
    known: dict[int, Any] = {}
    lanes = Lanes()
    create_server(
        app,
        map=known,
        sockets=list(sockets),
        _dispatcher=lanes,
        max_request_body_size=sys.maxsize,  # each address has its own
        recv_bytes=CHUNK,
        connection_limit=CONNECTIONS,
        channel_timeout=IDLE,
        cleanup_interval=5,
        asyncore_use_poll=True,
        ident=None,
        clear_untrusted_proxy_headers=False,  # whom to believe: proxy.py
    )
    lanes.start()
    doors = [each for each in known.values() if isinstance(each, BaseWSGIServer)]
    for door in doors:
        door.channel_class, door.adj.leaving = Channel, False
        door.adj.of_one_address = of_one_address()
        door.adj.most_sent = lru_cache(1_000)(partial(most_sent, app))
    told: list[int] = []

    def hear(number: int, _frame: Any) -> None:
        told.append(number)
        doors[0].pull_trigger()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, hear)
    while not told and (watch is None or os.getppid() == watch):
        wasyncore.loop(timeout=1.0, use_poll=True, map=known, count=1)
    _leave(doors, known)
    lanes.shutdown(cancel_pending=False)


def _leave(doors: Sequence[Any], known: dict[int, Any]) -> None:
    """Take no connection any more; let those that are open end: each after what it has in hand, one that has
    nothing after a moment in which a request may be on its way."""
    for door in doors:
        door.adj.leaving = True
        door.del_channel()
        door.socket.close()
    began = time.monotonic()
    while time.monotonic() - began < LEAVE:
        open_ = [each for each in known.values() if isinstance(each, HTTPChannel)]
        if not open_:
            return
        for each in open_:
            if each.requests or each.total_outbufs_len or time.monotonic() - began < MOMENT:
                continue
            silent = time.time() - each.last_activity  # one that is half here may go on for a little
            if silent > (HALF if each.request else MOMENT):
                each.will_close = True
        wasyncore.loop(timeout=0.1, use_poll=True, map=known, count=1)


def open_files() -> None:
    """Ask the system for as many open files as connections may need."""
    if resource is not None:
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        least = CONNECTIONS + 500
        if soft != resource.RLIM_INFINITY and soft < least:
            most = least if hard == resource.RLIM_INFINITY else min(least, hard)
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
