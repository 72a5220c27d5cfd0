"""The log of an office: what all its processes say, on the terminal and in one file that is begun anew when
it is long.

Every process writes lines to the end of the same file; who watches them (prefork.py) alone puts a long one
aside (`tend`), and whoever writes next finds the new one. A disk that takes nothing loses lines, never the
program. What the worker's process itself says when it breaks stands in a file of its own, so that who begins
it again can tell its last words.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from admin.seen.errors import shorten
from admin.seen.requests import request_number
from models.core.troubles import Told
from models.told.environment import TERMINAL, take, told

FOLDER = "log"
FILE, WORDS = "khoi.log", "worker-words"
MOST, KEPT = 5 * 2**20, 6
"""Bytes after which the file is put aside, and how many of those are kept."""
LAST = 20
"""Lines of its last words that are told of a worker that ended."""
READ = 4_000
"""Bytes of them that are looked at."""
SHAPE = "%(asctime)s %(levelname)s %(message)s"


class Lines(logging.Formatter):
    """A line of text; within a request with its number, which stands on the page that tells of it."""

    def __init__(self) -> None:
        super().__init__(SHAPE)

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line itself."""
        number = request_number()
        if number:
            record.message = f"[{number}] {record.message}"
        return super().formatMessage(record)


class Json(logging.Formatter):
    """An object of JSON a line: `at`, `level`, `process`, `said`; within a request its number; of a request
    that was answered what is told of it; of a fault where it was."""

    def format(self, record: logging.LogRecord) -> str:
        """The object."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        told: dict[str, Any] = {"at": at, "level": record.levelname, "process": record.process}
        answered = getattr(record, "told", None)
        number = request_number()
        if answered is None:
            told |= {"said": record.getMessage()} | ({"request": number} if number else {})
        else:
            told |= answered
        if record.exc_info:
            told["fault"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False, default=str)


def shape() -> logging.Formatter:
    """How a line of the log is written (`KHOI_LOG`)."""
    return Json() if told("KHOI_LOG") == "json" else Lines()


class ToFile(logging.Handler):
    """Writes each line whole to the end of a file that others write too, which may be put aside meanwhile."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.number = path, -1
        self.setFormatter(shape())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; where that is impossible, it is lost here."""
        try:
            line = f"{self.format(record)}\n".encode(errors="backslashreplace")
            self._open()
            os.write(self.number, line)
        except Exception:  # nobody is there to be told: this is where it would be told
            self.close()

    def _open(self) -> None:
        """Have the file open that stands under the name now."""
        if self.number >= 0:
            with suppress(FileNotFoundError):
                here, there = os.fstat(self.number), self.path.stat()
                if (here.st_ino, here.st_dev) == (there.st_ino, there.st_dev):
                    return
            self._shut()
        self.number = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def _shut(self) -> None:
        if self.number >= 0:
            os.close(self.number)
            self.number = -1

    def close(self) -> None:
        """Close the file; the next line opens it again."""
        with suppress(OSError):
            self._shut()
        super().close()


def begin(instance: Path) -> None:
    """Let this process tell what it does: on the terminal and in the office's file."""
    folder = instance / FOLDER
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    Told.folder = folder
    number = take(TERMINAL)
    terminal = sys.stderr if not number else os.fdopen(int(number), "w", encoding="utf-8", buffering=1)
    here = logging.StreamHandler(terminal)
    here.setFormatter(shape())
    logging.raiseExceptions = False  # a terminal that is gone is no fault of what is told
    logging.basicConfig(level=logging.INFO, handlers=[here, ToFile(folder / FILE)])
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # that somebody waits a moment is no fault


def tend(instance: Path, most: int = MOST, kept: int = KEPT) -> bool:
    """Put the file aside where it is longer than `most` bytes, and keep so many of those: `khoi.log.1` is the
    newest. So is what else is kept there. To be called by one process only; whether it was put aside."""
    shorten(instance / FOLDER)
    path = instance / FOLDER / FILE
    try:
        if path.stat().st_size <= most:
            return False
        for number in range(kept - 1, 0, -1):
            older = path.with_name(f"{FILE}.{number}")
            if older.exists():
                older.replace(path.with_name(f"{FILE}.{number + 1}"))
        path.replace(path.with_name(f"{FILE}.1"))
    except OSError:
        return False
    return True


def apart(instance: Path) -> dict[str, str]:
    """In a process that is to become the worker: let what it says itself when it breaks stand in a file of
    its own, begun anew; returns what the worker must be told to reach the terminal all the same."""
    try:
        (instance / FOLDER).mkdir(parents=True, exist_ok=True, mode=0o700)
        there = os.open(instance / FOLDER / WORDS, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_TRUNC, 0o600)
    except OSError:
        return {}
    terminal = os.dup(2)
    os.set_inheritable(terminal, True)
    os.dup2(there, 2)
    os.close(there)
    return {TERMINAL: str(terminal)}


def last_words(instance: Path) -> str:
    """What the worker that ended said last: a few lines, without those that only point at a place or name
    what it had loaded."""
    try:
        with (instance / FOLDER / WORDS).open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - READ))
            lines = file.read().decode(errors="replace").splitlines()
    except OSError:
        return ""
    told = [line for line in lines if line.strip(" ^~") and not line.startswith("Extension modules")]
    return "\n".join(told[-LAST:])


def gist(words: str) -> str:
    """The one line of last words that says why: of a fault that Python told before it ended the first, else
    the last."""
    lines = words.splitlines() or [""]
    return next((line for line in lines if line.startswith("Fatal")), lines[-1])
