import socket
from typing import Any

class BaseWSGIServer:
    adj: Any
    channel_class: type[Any]
    socket: socket.socket
    def del_channel(self, map: Any = None) -> None: ...
    def pull_trigger(self) -> None: ...
