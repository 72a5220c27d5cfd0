from typing import Any

from waitress import wasyncore as wasyncore

def create_server(
    application: Any,
    map: Any = None,
    _start: Any = True,
    _sock: Any = None,
    _dispatcher: Any = None,
    **kw: Any,
) -> Any: ...
