from typing import Any

class WSGITask:
    channel: Any
    request: Any
    def build_response_header(self) -> bytes: ...
