"""What a failing database or disk means for the person in front of it: one Refusal for each, never the
database's own words; and how often the log hears of it. No tables."""

from __future__ import annotations

import errno
import logging
import os
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from models.core.errors import Refusal

try:
    import fcntl
except ImportError:  # where there are no such locks each process tells for itself
    fcntl = None  # type: ignore[assignment]

SQLITE = (
    ("locked", "trouble.busy"),
    ("busy", "trouble.busy"),
    ("disk is full", "trouble.full"),
    ("readonly", "trouble.readonly"),
    ("malformed", "trouble.damaged"),
    ("not a database", "trouble.damaged"),
    ("disk i/o error", "trouble.disk"),
    ("unable to open", "trouble.disk"),
)
"""Words of SQLite's messages; they are part of its code and have not changed for years."""
POSTGRESQL = (
    ("40", "trouble.busy"),  # deadlock, serialization
    ("55P03", "trouble.busy"),
    ("57014", "trouble.busy"),
    ("53100", "trouble.full"),
    ("53", "trouble.away"),  # too many connections, memory
    ("25006", "trouble.readonly"),
    ("57P", "trouble.away"),  # shutting down, starting up
    ("08", "trouble.away"),
    ("58", "trouble.disk"),
    ("XX", "trouble.damaged"),
    ("22003", "access.unknown"),  # a number in an address that no row can have
)
DISK = {
    errno.ENOSPC: "trouble.full",
    errno.EDQUOT: "trouble.full",
    errno.EFBIG: "trouble.full",
    errno.EROFS: "trouble.readonly",
}
DISK |= {errno.EACCES: "trouble.readonly", errno.EPERM: "trouble.readonly", errno.EIO: "trouble.disk"}
RETRY_AFTER = {
    "trouble.busy": 5,
    "trouble.away": 10,
    "trouble.disk": 30,
    "trouble.store": 30,
    "trouble.full": 60,
    "trouble.readonly": 60,
    "trouble.damaged": 600,
}
"""Seconds after which it is worth sending again."""


class StoreAway(OSError):
    """The service that keeps files does not answer, answers too slowly or refuses us; says what was said."""


def database_trouble(error: DBAPIError) -> Refusal:
    """What a database's error means; `trouble.unknown` for what should never happen."""
    if isinstance(error, IntegrityError):
        return Refusal("trouble.same_moment")
    if isinstance(error.orig, OverflowError):
        return Refusal("access.unknown")
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return Refusal(
            next((code for begins, code in POSTGRESQL if state.startswith(begins)), "trouble.unknown")
        )
    if type(error.orig).__module__.startswith("psycopg"):  # a connection that was cut has no state
        return Refusal(
            "trouble.away"
            if _is_operational(error.orig) or error.connection_invalidated
            else "trouble.unknown"
        )
    said = str(error.orig).casefold()
    return Refusal(next((code for word, code in SQLITE if word in said), "trouble.unknown"))


def _is_operational(error: BaseException | None) -> bool:
    """Whether a driver says that the server is why; one that it waited for in vain is one of these."""
    return any(each.__name__ == "OperationalError" for each in type(error).__mro__)


def disk_trouble(error: OSError) -> Refusal:
    """What an error of the disk, or of the service that keeps files, means; `trouble.unknown` for another."""
    if isinstance(error, StoreAway):
        return Refusal("trouble.store")
    return Refusal(DISK.get(error.errno or 0, "trouble.unknown"))


QUIET = 60.0
"""Seconds after which the log hears again of a trouble that lasts."""
log = logging.getLogger("khoi")


class Told:
    """What the log heard of lately, in all processes of one office."""

    folder: Path | None = None
    """Where the processes tell each other; set once at start."""
    clock: Callable[[], float] = time.time
    last: dict[str, float]
    left: Counter[str]


Told.last, Told.left = {}, Counter()


def trouble_of(error: BaseException) -> Refusal:
    """What an error of the database, its pool or the disk means; `trouble.unknown` for any other."""
    if isinstance(error, DBAPIError):
        return database_trouble(error)
    if isinstance(error, PoolTimeout):
        return Refusal("trouble.busy")
    return disk_trouble(error) if isinstance(error, OSError) else Refusal("trouble.unknown")


def told_shortly(where: str, error: BaseException) -> bool:
    """Log a trouble that passes by itself (a database that is away, a full disk) in one line, once in QUIET
    seconds in all processes of the office; False for any other, which the caller logs whole."""
    code = trouble_of(error).code
    if code not in RETRY_AFTER:
        return False
    if _is_due(code):
        said, left = first_line(getattr(error, "orig", None) or error), Told.left.pop(code, 0)
        more = f" ({left} more of process {os.getpid()} since)" if left else ""
        log.warning("%s at %s: %s%s", code, where, said, more)
    else:
        Told.left[code] += 1
    return True


def first_line(error: BaseException) -> str:
    """What an error says, in one line; its kind where it says nothing."""
    return next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)


def _is_due(code: str) -> bool:
    """Whether nobody told this lately. Who looks first, tells: the moment stands at a file of its own; where
    that cannot be written, each process goes by what it told itself."""
    moment = Told.clock()
    if abs(moment - Told.last.get(code, -QUIET)) < QUIET:
        return False
    Told.last[code] = moment
    if Told.folder is None or fcntl is None:
        return True
    try:
        with (Told.folder / f".told-{code}").open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            known = os.fstat(file.fileno())
            if known.st_size and abs(moment - known.st_mtime) < QUIET:
                Told.last[code] = known.st_mtime
                return False
            file.write(".")
            file.truncate(1)
            file.flush()
            os.utime(file.fileno(), (moment, moment))
    except BlockingIOError:  # another is telling it
        return False
    except OSError:
        pass
    return True
