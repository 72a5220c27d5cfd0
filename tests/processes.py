"""What other processes hold, and waiting for them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any


def libraries(process: int | str) -> set[str]:
    """SQLite libraries that a process has loaded."""
    maps = Path(f"/proc/{process}/maps").read_text()
    known = {"pysqlite3/", "lib-dynload/_sqlite3", "libsqlite3.so", "adbc_driver_sqlite"}
    return {name for name in known for line in maps.splitlines() if name in line}


def wait_for(true: Any, seconds: float = 40) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.1)
