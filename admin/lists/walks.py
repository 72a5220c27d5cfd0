"""Long lists read in the order of an index: the first rows of millions without sorting them.

Which rows somebody may read is asked by where they stand; for whoever reads many Blocs that is most of a
table, and a database that takes them by their place sorts them all for the fifty that a page shows. A list
says in which index its rows lie in an order (`Walk`). It is walked for readers above the Blocs, where more
rows are left than are counted; what is fewer, and what a Bloc reads, is taken by its place and sorted. The
gate is the same.

Of a list that is longer than is counted, numbered pages go so far from the first row (`FAR`), and as far
from the last row back: each row that is passed over is read, and the gate asked about it. What lies between
them is found by search and filters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from sqlalchemy import Select
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression

MOST_COUNTED = 10_000
"""Rows that are counted on the first pages: what is more says so, and is counted on as one pages on."""
FAR = MOST_COUNTED
"""Rows from either end of a longer list that whoever reads many Blocs comes to by pages: of a province one
row in sixty of a country's is read, the others are passed over as well."""
MOST_SORTED = 4_000
"""Rows of one value of the first column of an order that are sorted rather than walked."""
PAGE = 50
LAST_PAGE = 1_000_000
"""No list of this house is longer; an address that asks for more gets the end."""


@dataclass(frozen=True, eq=False)
class Walk:
    """The index in which rows lie in an order: of the list's own table, or of one that it joins. None: by the
    numbers of that table's rows."""

    table: Any
    index: str | None
    then: str | None = None
    """The index by which SQLite goes on to what is joined next; where it reckons by itself, what is filtered
    may lead it through another one again for each row."""
    within: Mapping[int, str] = field(default_factory=dict)
    """Another index where a filter, by its number, leaves rows that lie together in it."""
    without: Any = None
    """Of an outer join: the condition on rows of the list that have nothing joined. They are few; who
    does not read by place alone reads them before the others or after, as the database orders nothing."""
    only: Any = None
    """A condition on rows of the table beside which nothing of the list stands: where much of it holds none,
    a column that the index has as well."""
    led: Any = None
    """The first column of the order where the index goes on within one of its values: few, each with many
    rows, so that one after the other is read."""

    @property
    def parted(self) -> bool:
        """Whether it is read one stretch after the other."""
        return self.led is not None or self.without is not None

    def filtered(self, filters: Any) -> Walk:
        """By which index rows are read that these filters leave."""
        chosen = (
            self.within[index] for index, _name, value in filters or () if value and index in self.within
        )
        index = next(chosen, None)
        return self if index is None else replace(self, index=index)


class Stretch(NamedTuple):
    """Rows of a page that lie in one stretch of its list: of which value, from which of its rows on how many,
    and how many it has, as far as they are counted."""

    value: Any
    start: int
    rows: int
    n: int


def horizon(page: int) -> int:
    """How far the rows are counted for a page: twice as far as it lies, so that whoever
    goes to the last page that is known comes to the end in a few steps."""
    return max(MOST_COUNTED, 2 * (page + 1) * PAGE)


def from_end(page: int) -> int | None:
    """Which page from the end of a list longer than counted an address asks for by its number, 0 for the
    last; None for one that is counted from the first. What lies between the two is the last."""
    if (page + 1) * PAGE <= FAR:
        return None
    back = LAST_PAGE - page
    return back if (back + 1) * PAGE <= FAR else 0


def is_down(key: Any) -> bool:
    """Whether a key of an order goes from the greatest down."""
    return isinstance(key, UnaryExpression) and key.modifier is operators.desc_op


def turned(order: Sequence[Any]) -> list[Any]:
    """The same order from the last row back."""
    return [key.element.asc() if is_down(key) else key.desc() for key in order]


def hinted(found: Select[Any], walk: Walk | None) -> Select[Any]:
    """The statement, with the index that is walked. SQLite is told which: it does not reckon with how few
    rows are asked for. PostgreSQL does."""
    return found if walk is None else found.with_hint(walk.table, f"INDEXED BY {walk.index}", "sqlite")


def stretches(
    lying: Iterable[Any], start: int, rows: int, count: Callable[[Any, int], int], most: int = MOST_SORTED
) -> Iterator[Stretch]:
    """So many rows from one on, value by value as they lie; `count` tells a value's rows, so many at most:
    whether they are more than `most`, or as far as the page goes."""
    for value in lying:
        if rows <= 0:
            return
        n = count(value, max(most + 1, start + rows))
        here = min(rows, max(0, n - start))
        if here:
            yield Stretch(value, start, here, n)
        start, rows = max(0, start - n), rows - here
