"""A value of a row as both databases tell it alike: what one of them gives becomes a plain number, text or
bytes of which there is one form only, so that rows can be compared; and that becomes what a database takes.

SQLite keeps whatever it is given in a column of any kind (stack.md 3), so a value that is none of its column
is found here, before the other database refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, LargeBinary, String, Time

from models.core.base import Moment, PathText

Value = Callable[[Any], Any]
MOST = {"small": 2**31, "big": 2**63}
"""What PostgreSQL holds in a number."""
LETTERS = 26
"""Of a moment: 2019-01-20 03:00:00.000000, in UTC."""


def plain(column: Column[Any]) -> Value:
    """How a value of this column is told, never None; the function raises ValueError, with what is wrong, for
    one that is none. Raises KeyError for a column of a kind that nobody said how to tell."""
    kind = column.type
    if isinstance(kind, Moment):
        return _moment
    if isinstance(kind, PathText):
        return _text(200)
    if isinstance(kind, String):  # Text too
        return _text(kind.length)
    if isinstance(kind, Integer):
        return _number(MOST["big" if isinstance(kind, BigInteger) else "small"])
    return {Boolean: _truth, Date: _day, Time: _time, LargeBinary: _bytes}[type(kind)]


def taken(column: Column[Any], dialect: str) -> Value | None:
    """How a value that is told so is given to a database; None where it is taken as it is."""
    if isinstance(column.type, Moment) and dialect == "postgresql":
        return "{}+00".format
    return None


def _text(most: int | None) -> Value:
    def text(value: Any) -> str:
        if type(value) is not str:
            raise ValueError(f"{type(value).__name__}")
        if most is not None and len(value) > most:
            raise ValueError(f"{len(value)} > {most}")
        if "\0" in value:
            raise ValueError("NUL")
        return value

    return text


def _number(most: int) -> Value:
    def number(value: Any) -> int:
        if type(value) is not int or not -most <= value < most:
            raise ValueError(repr(value)[:60])
        return value

    return number


def _truth(value: Any) -> bool:
    if value not in (0, 1):
        raise ValueError(repr(value)[:60])
    return bool(value)


def _moment(value: Any) -> str:
    if type(value) is str:
        return _written_moment(value)
    if not isinstance(value, datetime):
        raise ValueError(repr(value)[:60])
    return value.astimezone(UTC).isoformat(" ", "microseconds")[:LETTERS]


def _written_moment(value: str) -> str:
    """As SQLite keeps it; what an older program kept may have a zone, or lack its parts of a second."""
    found = datetime.fromisoformat(value)
    found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    return found.isoformat(" ", "microseconds")[:LETTERS]


def _day(value: Any) -> str:
    if type(value) is str:
        return _written_day(value)
    if type(value) is not date:
        raise ValueError(repr(value)[:60])
    return value.isoformat()


@cache
def _written_day(value: str) -> str:
    return date.fromisoformat(value).isoformat()


def _time(value: Any) -> str:
    found = time.fromisoformat(value) if type(value) is str else value
    if not isinstance(found, time) or found.tzinfo is not None:
        raise ValueError(repr(value)[:60])
    return found.isoformat("microseconds")


def _bytes(value: Any) -> bytes:
    if not isinstance(value, bytes | memoryview):
        raise ValueError(f"{type(value).__name__}")
    return bytes(value)
