"""Values that both databases tell alike, and those that are none of their column."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, LargeBinary, Numeric, String, Text, Time

from models.core.base import Moment, PathText
from models.moving.frame import tables
from models.moving.values import plain, taken

HANOI = timezone(timedelta(hours=7))
AT = "2019-01-20 03:04:05.000000"


def test_every_column_of_the_office_is_of_a_kind_that_is_told() -> None:
    for table in tables():
        for column in table.c:
            assert plain(column), column


def test_a_kind_that_nobody_said_how_to_tell_is_an_error() -> None:
    with pytest.raises(KeyError):
        plain(Column("x", Numeric()))


@pytest.mark.parametrize(
    ("kind", "told", "forms"),
    [
        (Moment(), AT, (AT, "2019-01-20 03:04:05", "2019-01-20 03:04:05+00:00", "2019-01-20T10:04:05+07:00")),
        (
            Moment(),
            AT,
            (datetime(2019, 1, 20, 3, 4, 5, tzinfo=UTC), datetime(2019, 1, 20, 10, 4, 5, 0, HANOI)),
        ),
        (Moment(), "2019-01-20 03:04:05.600000", ("2019-01-20 03:04:05.6", "2019-01-20 03:04:05.600000")),
        (Date(), "2019-01-20", ("2019-01-20", date(2019, 1, 20))),
        (Time(), "08:30:00.000000", ("08:30:00.000000", "08:30", time(8, 30))),
        (Boolean(), True, (1, True)),
        (Boolean(), False, (0, False)),
        (LargeBinary(), b"\x00\xff", (b"\x00\xff", memoryview(b"\x00\xff"))),
        (Integer(), -7, (-7,)),
        (BigInteger(), 2**40, (2**40,)),
        (String(3), "Đủ!", ("Đủ!",)),
        (Text(), "\n\t\\N", ("\n\t\\N",)),
        (PathText(), "1.2.", ("1.2.",)),
    ],
)
def test_what_either_database_gives_is_told_alike(
    kind: object, told: object, forms: tuple[object, ...]
) -> None:
    way = plain(Column("x", kind))  # type: ignore[arg-type]
    for form in forms:
        assert (way(form), type(way(form))) == (told, type(told))
    assert way(told) == told, "what was told is told so again"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Moment(), "yesterday"),
        (Moment(), 12),
        (Date(), "20/01/2019"),
        (Date(), datetime(2019, 1, 20, tzinfo=UTC)),
        (Time(), "half past eight"),
        (Boolean(), 2),
        (Boolean(), "t"),
        (Integer(), "7"),
        (Integer(), 1.0),
        (Integer(), True),
        (Integer(), 2**31),
        (BigInteger(), 2**63),
        (String(3), "Đủ rồi"),
        (String(3), b"abc"),
        (Text(), "a\0b"),
        (LargeBinary(), "text"),
    ],
)
def test_what_is_none_of_its_column_is_refused(kind: object, value: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        plain(Column("x", kind))(value)  # type: ignore[arg-type]


def test_only_a_moment_is_given_to_postgresql_in_another_form() -> None:
    for kind in (Moment(), Date(), String(3), Boolean()):
        column: Column[object] = Column("x", kind)
        assert taken(column, "sqlite") is None
        assert (taken(column, "postgresql") is not None) is isinstance(kind, Moment)
    way = taken(Column("x", Moment()), "postgresql")
    assert way is not None and way(AT) == f"{AT}+00"
