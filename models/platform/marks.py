"""The version of what has no row of its own to count: settings, an address, a follower's column, a month's
date. It is told from what stands there, so that two tabs never overwrite each other unseen (design 3.11).

A form that names in its own fields which of several things it replaces carries a mark of each: only what it
replaces is asked for.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.platform.journal import canonical, stand_in_line


def mark_of(standing: Any) -> int:
    """The version of what stands: a number as row versions are, another one as soon as anything differs."""
    return zlib.crc32(canonical(standing).encode()) & 0x7FFF_FFFF


def unchanged(db: Session, read: Callable[[], Any], seen: int) -> None:
    """Go on only while what `read` finds is what a form was made on; nobody else changes it until this
    transaction ends. Raises `stale`."""
    stand_in_line(db)
    if mark_of(read()) != seen:
        raise Refusal("stale")


def marks_of(standing: Mapping[str, Any]) -> dict[str, int]:
    """A version of each of several things, by the name that a form tells them apart by."""
    return {name: mark_of(each) for name, each in standing.items()}


def unchanged_one(
    db: Session, read: Callable[[], Mapping[str, Any]], name: str, seen: int, stood: Mapping[str, int]
) -> None:
    """Go on only while this one of the things that `read` finds is what a form was made on, by its marks then
    (`stood`; one that is not among them did not stand); where all of them are, nothing more is asked. Nobody
    else changes them until this transaction ends. Raises `stale`."""
    stand_in_line(db)
    standing = read()
    if mark_of(standing) != seen and marks_of(standing).get(name) != stood.get(name):
        raise Refusal("stale")
