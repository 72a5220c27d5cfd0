"""Rows of a table as both databases tell them alike: read some at a time in the order of their keys, put into
another database, summed to one number, and compared row by row where two of these differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Integer,
    LargeBinary,
    Table,
    func,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.types import NullType

from models.core.errors import Refusal
from models.moving.values import plain, taken

Row = tuple[Any, ...]
AT_ONCE, FEW = 500, 10
"""Rows that are read together; of a table that keeps whole files."""
BYTES = 16
LINE = re.compile(r"line (\d+)")
"""Where PostgreSQL says which of the rows it was given it does not take."""


@dataclass
class Sum:
    """How many rows a table has and what they say together, in whatever order they come: the hashes of all
    rows added up. It shows a difference, and is no proof against somebody who forges rows."""

    rows: int = 0
    value: int = 0

    def add(self, rows: Iterable[Row]) -> None:
        """Take rows in."""
        for row in rows:
            self.rows += 1
            self.value += int.from_bytes(blake2b(repr(row).encode(), digest_size=BYTES).digest())
        self.value %= 1 << 8 * BYTES

    @property
    def hash(self) -> str:
        """The same in hexadecimal."""
        return f"{self.value:0{2 * BYTES}x}"


def parts(connection: Connection, table: Table) -> Iterator[list[Row]]:
    """All rows of a table, some at a time. Raises `moved.value` with the table, the row and what is wrong."""
    values = [plain(column) for column in table.c]
    keys = list(table.primary_key.columns)
    place = [list(table.c).index(key) for key in keys]
    raw = select(*(type_coerce(column, NullType()) for column in table.c)).order_by(*keys)
    few = any(isinstance(column.type, LargeBinary) for column in table.c)
    found = raw.limit(FEW if few else AT_ONCE)
    while True:
        rows = [_told(table, values, row) for row in connection.execute(found)]
        if not rows:
            return
        yield rows
        last = [rows[-1][each] for each in place]
        after = keys[0] > last[0] if len(keys) == 1 else tuple_(*keys) > tuple_(*last)
        found = raw.where(after).limit(FEW if few else AT_ONCE)


def _told(table: Table, values: list[Any], row: Any) -> Row:
    try:
        return tuple([None if v is None else told(v) for told, v in zip(values, row, strict=True)])
    except ValueError:
        for column, told, v in zip(table.c, values, row, strict=True):
            try:
                _ = v is None or told(v)
            except ValueError as error:
                where = {"table": table.name, "row": named(table, row), "column": column.name}
                raise Refusal("moved.value", **where, said=str(error)) from None
        raise


def named(table: Table, row: Row) -> str:
    """A row by its key."""
    place = [list(table.c).index(key) for key in table.primary_key.columns]
    return ", ".join(str(row[each]) for each in place)


def put(connection: Connection, table: Table, rows: list[Row]) -> None:
    """Put rows into a table. Raises `moved.row` where the database does not take one."""
    dialect = connection.dialect
    ways = [taken(column, dialect.name) for column in table.c]
    if any(ways):
        rows = [
            tuple([way(v) if way and v is not None else v for way, v in zip(ways, row, strict=True)])
            for row in rows
        ]
    quote = dialect.identifier_preparer.quote
    columns = ", ".join(quote(column.name) for column in table.c)
    try:
        raw: Any = connection.connection.cursor()
        if dialect.name == "sqlite":
            marks = ", ".join("?" * len(table.c))
            raw.executemany(f"INSERT INTO {quote(table.name)} ({columns}) VALUES ({marks})", rows)
        else:
            with raw.copy(f"COPY {quote(table.name)} ({columns}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        raw.close()
    except dialect.loaded_dbapi.Error as error:
        line = LINE.search(str(error))
        row = rows[min(int(line[1]) if line else 1, len(rows)) - 1]
        said = str(error).splitlines()[0][:200]
        raise Refusal("moved.row", table=table.name, row=named(table, row), said=said) from error


def count(connection: Connection, table: Table) -> Sum:
    """The sum of a table."""
    found = Sum()
    for rows in parts(connection, table):
        found.add(rows)
    return found


def counted(connection: Connection, table: Table) -> dict[str, int]:
    """What a database itself counts in a table: its rows, and each column of numbers added up (moments, which
    would be too much together, are left out)."""
    numbers = [
        column
        for column in table.c
        if isinstance(column.type, Integer) and not isinstance(column.type, BigInteger)
    ]
    asked = select(func.count().label("*"), *(func.sum(each).label(each.name) for each in numbers))
    row = connection.execute(asked.select_from(table)).one()
    return {name: int(value or 0) for name, value in zip(("*", *(c.name for c in numbers)), row, strict=True)}


def difference(one: Connection, other: Connection, table: Table) -> str | None:
    """The first row that stands in one of two tables and not, or otherwise, in the other, by its key."""
    return _lacking(one, other, table) or _lacking(other, one, table)


def _lacking(one: Connection, other: Connection, table: Table) -> str | None:
    values, keys = [plain(column) for column in table.c], list(table.primary_key.columns)
    place = [list(table.c).index(key) for key in keys]
    raw = select(*(type_coerce(column, NullType()) for column in table.c))
    for rows in parts(one, table):
        asked = [tuple(row[each] for each in place) for row in rows]
        those = keys[0].in_([key[0] for key in asked]) if len(keys) == 1 else tuple_(*keys).in_(asked)
        there = {_told(table, values, row) for row in other.execute(raw.where(those))}
        for row in rows:
            if row not in there:
                return named(table, row)
    return None
