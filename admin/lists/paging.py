"""Pages of a list by what its columns ask for: one statement of a list that is sorted, two of one that is
walked by an index (walks.py), a few more where its order begins with a column of few values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar, NamedTuple

from flask import g, request
from sqlalchemy import Select, func, select

from admin.lists import walks
from admin.lists.columns import Column
from admin.lists.shown import Join, Part, Shown, ask, numbers, rows_of, statement, values_of, written
from admin.lists.walks import Walk, is_down
from admin.web.request import by, db
from admin.web.words import shown
from models.access.guard import standing

MOST_MADE = 200
"""Statements of pages that a list keeps: of its orders, and of the first pages of them."""
MOST_SUMMED = 10_000
"""Rows whose totals are added up on every page: those of more take longer than the page itself."""
MOST_AT_ONCE = 1_000
"""Rows of a list that are sorted for a page; of more, those of one value of what leads its order."""
EVERY = 2**62
"""More rows than there are anywhere."""


class Wanted(NamedTuple):
    """What is wanted of a list: which page, in the order of which column, what is asked of its rows; `found`:
    where whoever reads many Blocs begins, since something is searched for."""

    page: int
    sort: str | None
    desc: bool
    conditions: list[Any]
    found: Walk | None = None


def short(walk: Walk | None, n: int) -> Walk | None:
    """How a list is read of which so many rows are counted, all of them: sorted; stretch by stretch where
    values lead its order and the rows are many for that."""
    stretched = walk is not None and walk.led is not None and n > MOST_AT_ONCE
    return replace(walk, index=None) if walk is not None and stretched else None


class Lying(NamedTuple):
    """A stretch of a list: the condition on its rows, their order in it, and how it is walked, if it is."""

    which: Any
    order: Sequence[Any]
    walk: Walk | None


class Asked:
    """Of a list: which rows a page shows, and how many there are."""

    model: Any
    columns: ClassVar[tuple[Column, ...]] = ()
    by_name: dict[str, Column]
    on_page: ClassVar[Mapping[str, Shown]] = {}
    """What each column of a page asks the database for (shown.py); without it, rows come whole."""
    joins: ClassVar[tuple[Join, ...]] = ()
    walked_by: ClassVar[Mapping[str | None, Walk]] = {}
    """The index of each column that orders, and of the list's own order (None), by which the list is read for
    whoever reads many Blocs (walks.py)."""
    always: ClassVar[tuple[Any, ...]] = ()
    """What is asked of every row of the list, where that is not every row of its table."""
    searched: ClassVar[Mapping[str, Walk]] = {}
    """Where whoever reads many Blocs begins with what is searched for, by the table it is found in: where no
    other holds it."""
    _made: dict[Any, Select[Any]]

    def shown_columns(self) -> list[tuple[str, Any]]:
        """The columns of the page, with their headings."""
        raise NotImplementedError

    def keys(self, sort: str | None, desc: bool) -> tuple[Any, ...]:
        """What rows are ordered by."""
        raise NotImplementedError

    def _asked_at_once(self, wanted: Wanted, filters: Any) -> tuple[int, list[Any]]:
        """The rows of a page as its columns and joins ask for them (shown.py), with count and totals."""
        totals = [column for column in self.columns if column.total is not None]
        summing = bool(totals) and bool(request.args.get("sums")) and not by().reads_widely
        walk = None if summing else self.walk_of(wanted.sort, filters)
        if walk is None:
            return self._counted_with(wanted, totals, summing=summing)
        n = self._counted_of(wanted.conditions, walks.MOST_COUNTED + 1, wanted.found)
        if n <= walks.MOST_COUNTED:
            return self._counted_with(wanted, totals) if totals else self._of_known(wanted, n, short(walk, n))
        g.unsummed = bool(totals)
        return self._of_known(wanted, n, walk)

    def _counted_with(
        self, wanted: Wanted, totals: list[Column], *, summing: bool = False
    ) -> tuple[int, list[Any]]:
        """The rows of a page together with how many there are and their totals."""
        page, (most, back) = wanted.page, self.bounds(wanted.page)
        limit = EVERY if summing else max(MOST_SUMMED, most) + 1 if totals else most + 1

        def at(start: int, rows: int = walks.PAGE, *, turned: bool = False) -> Sequence[Any]:
            part = Part(rows, start > 0, limit, turned, wanted.found)
            return ask(self._statement(totals, wanted, part), start)

        rows = at(page * walks.PAGE) if back is None or page * walks.PAGE < most else ()
        longer = back is not None and bool(rows) and rows[0].n > most
        if longer or (not rows and page > 0):  # beyond the end: the last page
            first = rows or at(0, 1)
            n = first[0].n if first else 0
            if back is not None and n > most:
                g.from_end, rows = back, at(back * walks.PAGE, turned=True)
            elif first:
                rows = at((min(n, most) - 1) // walks.PAGE * walks.PAGE)
        count = rows[0].n if rows else 0
        g.unsummed = bool(totals) and not summing and count > MOST_SUMMED
        added = rows[0][-len(totals) :] if rows and totals and not g.unsummed else ()
        g.sums = {column.name: shown(int(n or 0)) for column, n in zip(totals, added, strict=False)}
        g.more = count > most
        g.written = written(self._to_ask(), rows)
        return min(count, most), list(rows)

    def _to_ask(self) -> list[tuple[Column, Shown]]:
        """The columns of the page, with what each asks for."""
        return [(self.by_name[name], self.on_page[name]) for name, _heading in self.shown_columns()]

    def bounds(self, page: int) -> tuple[int, int | None]:
        """How far rows are counted for a page, and which page from the end it is, if it is one, for whoever
        reads many Blocs: others page on to the end of what they read."""
        if by().reads_widely:
            return walks.MOST_COUNTED, walks.from_end(page)
        return walks.horizon(page), None

    def walk_of(self, sort: str | None, filters: Any) -> Walk | None:
        """By which index the list is read in an order by whoever reads many Blocs; None for others."""
        walk = self.walked_by.get(sort if sort in self.by_name else None) if by().reads_widely else None
        if walk is None:
            return None
        if walk.without is not None and all(post.unit_id is not None for post in by().posts):
            walk = replace(walk, without=None)  # whoever reads by place reads what has one
        return walk.filtered(filters)

    def _of_known(self, wanted: Wanted, n: int, walk: Walk | None) -> tuple[int, list[Any]]:
        """The rows of a page of a list of which `n` rows are counted: by an index where they are too many to
        be sorted."""
        part, start = self._part(wanted, n, walk)
        if walk is not None and walk.parted:
            ids = self._in_stretches(wanted, walk, part, start)
            wanted, part = wanted._replace(conditions=[self.model.id.in_(ids)]), Part(walks.PAGE, later=False)
            start = 0
        rows = ask(self._statement([], wanted, part), start) if n else ()
        g.written = written(self._to_ask(), rows)
        return min(n, self.bounds(wanted.page)[0]), list(rows)

    def _part(self, wanted: Wanted, n: int, walk: Walk | None) -> tuple[Part, int]:
        """Which part of a list a page is, and from which row on; `n` of its rows are counted."""
        page, (most, back) = wanted.page, self.bounds(wanted.page)
        g.more = n > most
        if back is not None and g.more:
            g.from_end = back
        else:
            back, page = None, min(page, max(0, min(n, most) - 1) // walks.PAGE)
        start = walks.PAGE * (page if back is None else back)
        return Part(walks.PAGE, start > 0, None, back is not None, walk or wanted.found), start

    def ids_of(self, wanted: Wanted, filters: Any) -> tuple[int, list[int]]:
        """How many rows a list has, counted so far, and the numbers of those of a page."""
        most, _back = self.bounds(wanted.page)
        n = self._counted_of(wanted.conditions, most + 1, wanted.found)
        walk = self.walk_of(wanted.sort, filters)
        walk = walk if n > walks.MOST_COUNTED else short(walk, n)
        part, start = self._part(wanted, n, walk)
        if walk is not None and walk.parted:
            return min(n, most), self._in_stretches(wanted, walk, part, start)
        order = self.keys(wanted.sort, wanted.desc)
        asked = numbers(self.model, self.joins, wanted.conditions, order, part)
        return min(n, most), [row[0] for row in ask(asked, start)]

    def _in_stretches(self, wanted: Wanted, walk: Walk, part: Part, start: int) -> list[int]:
        """Numbers of the rows of a page of a list that is read one stretch after the other: what has few rows
        is sorted, what has many is walked."""

        def count(stretch: Lying, most: int) -> int:
            return self._counted_of([*wanted.conditions, stretch.which], most, wanted.found)

        ids = list[int]()
        # what names hold that are few is sorted, however many rows
        sorted_ = wanted.found is not None or walk.index is None
        most = 0 if sorted_ else walks.MOST_SORTED
        lying = self._lying(wanted, walk, part)
        for (which, order, way), first, amount, n in walks.stretches(lying, start, part.rows, count, most):
            way = wanted.found if sorted_ or n <= walks.MOST_SORTED else way
            here = part._replace(rows=amount, later=first > 0, walk=way)
            asked = numbers(self.model, self.joins, [*wanted.conditions, which], order, here)
            ids += [row[0] for row in ask(asked, first)]
        return ids

    def _lying(self, wanted: Wanted, walk: Walk, part: Part) -> list[Lying]:
        """The stretches of a list as they lie from where a page is counted: those of each value of the column
        that leads its order; or what has nothing joined, and the others."""
        order = self.keys(wanted.sort, wanted.desc)
        down = is_down(order[0]) != part.turned
        if walk.led is None:
            nothing_first = down != (db().get_bind().dialect.name == "sqlite")
            both = [Lying(walk.without, order, None), Lying(~walk.without, order, walk)]
            return both if nothing_first else both[::-1]
        of_list = rows_of(self.model, self.joins, wanted.conditions, (), None).where(*wanted.conditions)
        values_ = db().scalars(values_of(walk.led, of_list)).all()
        return [Lying(walk.led == value, order[1:], walk) for value in (values_ if down else values_[::-1])]

    def _counted_of(self, conditions: list[Any], most: int, found: Walk | None = None) -> int:
        """How many rows meet these conditions, so many at most."""
        every = rows_of(self.model, self.joins, conditions, (), found).where(*conditions)
        rows = every.limit(most).subquery()
        return db().scalar(select(func.count()).select_from(rows)) or 0

    def _statement(self, totals: list[Column], wanted: Wanted, part: Part) -> Select[Any]:
        """The statement of a page; where nothing is looked for, made once for each order."""
        columns = self._to_ask()
        (_page, sort, desc, conditions, _found) = wanted
        kind = (tuple(column.name for column, _shown in columns), sort, bool(desc), part)
        known, plain = self._made.get(kind), len(conditions) == len(self.always)
        if known is not None and plain:
            return known
        sums = [column.total() for column in totals if column.total is not None]
        parts = [each for _column, each in columns]
        found = statement(self.model, self.joins, parts, conditions, self.keys(sort, desc), sums, part)
        if plain and len(self._made) < MOST_MADE:
            found = self._made[kind] = standing(found)
        return found
