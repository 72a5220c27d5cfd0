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
from collections.abc import Sequence
from typing import Any

from waitress import create_server, wasyncore
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import BaseWSGIServer
from waitress.task import ThreadedTaskDispatcher, WSGITask
from waitress.utilities import Error

from admin.web.words import catalogue
from models.core.errors import Refusal
from models.core.troubles import disk_trouble

try:
    import resource
except ImportError:  # not on this system: it asks for no such limit
    resource = None  # type: ignore[assignment]

BODY = 64 * 2**20
THREADS = 8
HASHED = ("/sign-in", "/code", "/first-run", "/my/password")
"""Forms for which a password is hashed."""
BEHIND = 10
"""How far a thread that hashes stands behind others, in steps of `nice`."""
CONNECTIONS = 2_000
IDLE = 15
"""Seconds after which a connection that says nothing is closed."""
LEAVE, MOMENT, HALF = 20.0, 1.0, 5.0
"""Seconds that open connections have to end when the process is to; in which one that says nothing may send
another request; in which the rest of one may come."""


class NoRoom(Error):
    """507 in plain words; there is no page, since the request is not whole."""

    code, reason = 507, "Insufficient Storage"

    def __init__(self, refusal: Refusal) -> None:
        message = catalogue("vi").get(refusal.code, context="refusal")
        super().__init__(str(message.string) if message is not None else refusal.code)

    def to_response(self, ident: str | None = None) -> tuple[str, list[tuple[str, str]], bytes]:
        """Status, headers, body."""
        headers = [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Retry-After", "60"),
            ("Cache-Control", "no-store"),
        ]
        return f"{self.code} {self.reason}", headers, f"{self.body}\n".encode()


class Parser(HTTPRequestParser):
    """Large bodies wait on the disk until they are whole; where there is no room, that is the answer."""

    def received(self, data: bytes) -> int:
        """Take in what came; returns how much of it."""
        try:
            return super().received(data)
        except OSError as error:
            self.error, self.completed = NoRoom(disk_trouble(error)), True
            return len(data)


class Answer(WSGITask):
    """An answer tells whoever keeps the connection open to close it once this process is to leave."""

    def build_response_header(self) -> bytes:
        if self.channel.server.adj.leaving:
            self.request.headers["CONNECTION"] = "close"
        header: bytes = super().build_response_header()
        return header


class Channel(HTTPChannel):
    parser_class, task_class = Parser, Answer


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
        max_request_body_size=BODY,
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
