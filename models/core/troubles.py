"""What a failing database or disk means for the person in front of
it: one Refusal for each, never the database's own words. No tables."""

from __future__ import annotations

import errno

from sqlalchemy.exc import DBAPIError, IntegrityError

from models.core.errors import Refusal

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
    "trouble.full": 60,
    "trouble.readonly": 60,
    "trouble.damaged": 600,
}
"""Seconds after which it is worth sending again."""


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
            if type(error.orig).__name__ == "OperationalError" or error.connection_invalidated
            else "trouble.unknown"
        )
    said = str(error.orig).casefold()
    return Refusal(next((code for word, code in SQLITE if word in said), "trouble.unknown"))


def disk_trouble(error: OSError) -> Refusal:
    """What an error of the disk means; `trouble.unknown` for another."""
    return Refusal(DISK.get(error.errno or 0, "trouble.unknown"))
