"""A scanner of files that is none: it listens as clamd does, keeps what it is sent, answers as it is told."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Scanner:
    """Where it listens, what it says, and what it was sent."""

    address: str
    says: bytes = b"stream: OK\0"
    got: list[bytes] = field(default_factory=list)

    def hear(self, line: socket.socket) -> None:
        with line, line.makefile("rb") as sent:
            assert sent.read(10) == b"zINSTREAM\0"
            whole = b""
            while length := struct.unpack("!L", sent.read(4))[0]:
                whole += sent.read(length)
            self.got.append(whole)
            line.sendall(self.says)


@contextmanager
def scanner(path: str = "") -> Iterator[Scanner]:
    """One that listens at a path, or at a port of this machine."""
    made = socket.socket(socket.AF_UNIX if path else socket.AF_INET)
    made.bind(path or ("127.0.0.1", 0))
    made.listen()
    found = Scanner(path or f"127.0.0.1:{made.getsockname()[1]}")

    def serve() -> None:
        while True:
            try:
                line, _from = made.accept()
            except OSError:
                return
            found.hear(line)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        made.shutdown(socket.SHUT_RDWR)
        made.close()
        thread.join(10)
