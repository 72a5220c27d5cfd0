"""What of the demonstration is copied, how often, and by how much its numbers go up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Engine, Table, select

import models.operations.wiring

TABLES_BY_NAME = models.operations.wiring.metadata.tables
MADE = ("search_piece", "journal_actor")
"""Tables that are made from others when these are there."""
TABLES: tuple[Table, ...] = tuple(
    table for table in models.operations.wiring.metadata.sorted_tables if table.name not in MADE
)
LEFT_OUT = {"once", "sign_in", "job", "upload", "unit_sum", "sum_mark"}
"""What is of a machine, and sums of places, which are counted anew from the copies."""
MONTHS = 15
"""The demonstration's five quarters."""
NAMED = {"duty": "source", "signed_document": "kind"}
"""The column that says what a subject is, where it is not `subject`."""
WHOLE = {"unit", "person", "account", "journal"}
"""Tables whose every row is copied."""
NOW = date(2020, 1, 1)


@dataclass(frozen=True)
class Size:
    """How many Blocs, in how many provinces (none: the Bloc stands alone), how many times five quarters."""

    name: str
    blocs: int
    provinces: int
    times: int


SIZES = {
    each.name: each
    for each in (Size("S", 1, 0, 1), Size("M", 15, 1, 3), Size("L10", 94, 7, 1), Size("L", 945, 63, 1))
}


@dataclass
class Seed:
    """The demonstration as it is copied: for each table the numbers of the rows that are of the Bloc, of
    those that are of the quarter that has just begun, how far its numbers go, what its subjects are; tables
    that are of a time; the rows that are named in each column; places."""

    file: str
    of_bloc: dict[str, set[int]] = field(default_factory=dict)
    begun: dict[str, set[int]] = field(default_factory=dict)
    stride: dict[str, int] = field(default_factory=dict)
    subjects: dict[str, set[str]] = field(default_factory=dict)
    timed: set[str] = field(default_factory=set)
    named: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    paths: set[str] = field(default_factory=set)

    def all_copied(self, table: str, column: str, of: str) -> bool:
        """Whether every number in a column is of a row that is copied."""
        return self.named[table, column] <= self.of_bloc[of]


def read(engine: Engine) -> Seed:
    """What of each table is copied: what is of a unit, or hangs on what is."""
    seed = Seed(str(engine.url.database))
    with engine.connect().execution_options(reading=True) as connection:
        for table in TABLES:
            keys = keys_of(table)
            if {"period", "quarter"} & set(table.c.keys()) or any(of in seed.timed for of in keys.values()):
                seed.timed.add(table.name)
            told = ("id", "unit_id", "quarter", "period", "subject_id", subject_column(table), *keys)
            columns = [table.c[name] for name in dict.fromkeys(told) if name in table.c]
            found = connection.execute(select(*columns)).mappings()
            note(seed, table, [] if table.name in LEFT_OUT else found.all())
            if "path" in table.c and table.name not in LEFT_OUT:
                seed.paths.update(connection.scalars(select(table.c.path).distinct()))
    seed.timed |= {"journal", "notice"}
    seed.paths.discard("")
    return seed


def note(seed: Seed, table: Table, rows: Sequence[Any]) -> None:
    """What there is to know of the rows of a table. Of the quarter that has just begun, the sixth, is a row
    of that quarter and one that hangs on such a row. An earlier time goes without them: each would be there
    twice."""
    name, keys = table.name, keys_of(table)

    def hanging(on: dict[str, set[int]]) -> set[int]:
        of = [(key, on[other]) for key, other in keys.items() if on.get(other)]
        return {row["id"] for row in rows if any(row[key] in numbers for key, numbers in of)}

    whole = {row["id"] for row in rows if name in WHOLE or row.get("unit_id") is not None}
    days = ((row["id"], row.get("quarter") or row.get("period")) for row in rows)
    now = {number for number, day in days if day is not None and day >= NOW}
    of_bloc = whole | hanging(seed.of_bloc)
    seed.begun[name] = of_bloc & (now | hanging(seed.begun))
    seed.of_bloc[name] = of_bloc
    seed.stride[name] = max((row["id"] for row in rows), default=0)
    for key in (*keys, "subject_id"):
        seed.named[name, key] = {row[key] for row in rows if row.get(key) is not None}
    seed.subjects[name] = {str(row[subject_column(table)]) for row in rows if "subject_id" in row}


def subject_column(table: Table) -> str:
    """The column that says what a subject is."""
    return NAMED.get(table.name, "subject")


def keys_of(table: Table) -> dict[str, str]:
    """The columns that name rows of other tables, and which."""
    found = {k.parent.name: k.column.table.name for k in table.foreign_keys if k.column.name == "id"}
    return ({"unit_id": "unit"} if "unit_id" in table.c else {}) | found


@dataclass(frozen=True)
class Copy:
    """One copy: of which Bloc (the first is 0), how many times five quarters earlier, and the number and path
    of what stands above it."""

    bloc: int
    times: int
    parent: int | None
    above: str

    @property
    def code(self) -> str:
        """What stands before codes of its Bloc."""
        return f"{self.bloc}-" if self.bloc else ""

    @property
    def mark(self) -> str:
        """What stands before texts of which nothing may stand twice."""
        return f"{self.bloc}-{self.times}-" if self.times else self.code


def shift(seed: Seed, size: Size, of: str, copy: Copy) -> int:
    """What is added to the numbers of a table: its length for each copy before this one."""
    older = (size.times - 1 - copy.times) * size.blocs if of in seed.timed else 0
    return (copy.bloc + older) * seed.stride[of]
