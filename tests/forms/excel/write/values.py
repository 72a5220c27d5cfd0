"""What people write into cells, the nasty with the plain, and a small list of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from hypothesis import strategies as st

from forms.excel.write.book import Column, list_stream

NASTY = [
    "=1+1",
    "+84",
    "-5",
    "@sum",
    "http://a.b",
    "a & b < c > d",
    '"q"',
    "'q'",
    " edge",
    "edge ",
    "\ttab",
    "a\nb",
    "\r\n",
    "\x00\x01\x1f",
    "_x0041_",
]


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(NASTY)


DAYS = st.dates(date(1900, 3, 1), date(9999, 12, 30))


MOMENTS = st.datetimes(datetime(1900, 3, 1), datetime(2200, 1, 1))


COLUMNS = [
    Column("a", "Chữ"),
    Column("b", "Số", "integer"),
    Column("c", "Ngày", "date"),
    Column("d", "Lúc", "moment"),
    Column("e", "Điểm", "points"),
]


def book(columns: Sequence[Column], values: Sequence[Sequence[Any]]) -> bytes:
    return b"".join(list_stream("Bảng", columns, values, len(values)))
