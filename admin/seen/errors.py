"""The last pages that told people of a failure, by the number that stands on them: kept in one small file
that all processes write to, so that whoever is rung up finds what it was. A number, a moment, a status, a
code, the screen's name and the account's number; nothing that was typed, no name.

A disk that takes nothing loses lines here, never the page.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from models.core.base import now

FILE = "last-errors"
MOST, KEPT = 64 * 2**10, 100
"""Bytes after which the file is made short, and how many of its last lines are kept then."""


@dataclass(frozen=True)
class Failed:
    """One such page."""

    request: str
    at: str
    status: int
    code: str
    route: str
    account: int | None

    @property
    def moment(self) -> datetime:
        """When it was."""
        return datetime.fromisoformat(self.at)


def keep(folder: Path, request: str, status: int, code: str, route: str, account: int | None) -> None:
    """Write one down."""
    one = Failed(request, now().isoformat(), status, code[:60], route, account)
    line = json.dumps(asdict(one), ensure_ascii=False)
    with suppress(OSError):
        number = os.open(folder / FILE, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(number, f"{line}\n".encode(errors="backslashreplace"))
        finally:
            os.close(number)


def last(folder: Path, count: int = 10) -> list[Failed]:
    """The last of them, the newest first; a line that cannot be read is left out."""
    found = []
    for line in reversed(_lines(folder)):
        with suppress(ValueError, TypeError):
            one = Failed(**json.loads(line))
            found += [one] if one.moment.tzinfo else []
        if len(found) == count:
            break
    return found


def _lines(folder: Path) -> list[str]:
    try:
        return (folder / FILE).read_text(encoding="utf-8", errors="replace").splitlines()[-KEPT * 5 :]
    except OSError:
        return []


def shorten(folder: Path) -> bool:
    """Keep the last lines where it is long; by one process only. Whether it was; what is written in that very
    moment may be lost."""
    path = folder / FILE
    try:
        if path.stat().st_size <= MOST:
            return False
        part = path.with_name(f".{FILE}.part")
        part.write_text("".join(f"{line}\n" for line in _lines(folder)[-KEPT:]), encoding="utf-8")
        part.chmod(0o600)
        part.replace(path)
    except OSError:
        return False
    return True
