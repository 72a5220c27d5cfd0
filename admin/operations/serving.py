"""The web server's own corner: a request whose body met a full
disk on its way in is told so; the application never saw it."""

from __future__ import annotations

import gc
from typing import Any

from waitress import serve
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.utilities import Error

from admin.web.words import catalogue
from models.core.errors import Refusal
from models.core.troubles import disk_trouble

BODY = 64 * 2**20


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


def settle() -> None:
    """Leave what was built at the start to stand for good: a full search
    for garbage walks all of it, and some pages waited 0.2 s for that."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 10, 10)


def serve_people(app: Any, host: str, port: int) -> None:
    """Serve until the process is told to stop."""
    HTTPChannel.parser_class = Parser
    settle()
    serve(app, host=host, port=port, threads=8, max_request_body_size=BODY, ident=None)
