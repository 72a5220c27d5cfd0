from typing import Any

from waitress.utilities import Error

class HTTPRequestParser:
    adj: Any
    command: str
    path: str
    headers: dict[str, str]
    chunked: bool
    content_length: int
    body_bytes_received: int
    expect_continue: bool
    connection_close: bool
    completed: bool
    error: Error | None
    def received(self, data: bytes) -> int: ...
