from typing import Any

from waitress.parser import HTTPRequestParser
from waitress.task import WSGITask

class HTTPChannel:
    parser_class: type[HTTPRequestParser]
    task_class: type[WSGITask]
    requests: list[Any]
    request: Any
    total_outbufs_len: int
    last_activity: float
    will_close: bool
    def __init__(self, server: Any, sock: Any, addr: Any, adj: Any, map: Any = None) -> None: ...
    def close(self) -> None: ...
    def del_channel(self, map: Any = None) -> None: ...
