"""A page of a list as one statement: the numbers of its rows, what its columns show of them, and how many
rows the list has in all.

Rows of tables with all that hangs on them took half of a page's time, and their joins the half of the
database's. Here a column says what it asks the database for (`Shown`), and a list what it joins (`Join`):
which rows there are is asked of the list's own table, joined to no more than what is looked for or ordered
by. The gate is that of every statement: of each table that is named. A test holds each cell to its column's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from markupsafe import escape
from sqlalchemy import Boolean, Integer, Select, bindparam, func, literal_column, select, true
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.util import find_tables

from admin.lists.columns import SAID, Column
from admin.lists.walks import Walk, turned
from admin.web.request import db
from admin.web.words import shown
from models.access.guard import standing, values
from models.units.units import Unit, UnitSpell

BETWEEN = "\x1e"
"""A letter that stands in no text that somebody typed."""


@dataclass(frozen=True)
class Shown:
    """What a column asks the database for, as one value or several, and how it is written."""

    sql: Any
    say: Callable[[Any], Any] | None = None
    """What stands for a value, where it is not the value itself."""
    tag: Callable[[Any], str] | None = None
    """The class of its badge."""
    names: Callable[[set[Any]], Mapping[Any, Any]] | None = None
    """What stands for the values of a page, where it has to be asked for: once, for all of them."""

    @property
    def asked(self) -> tuple[Any, ...]:
        """What it asks for, one by one."""
        return self.sql if isinstance(self.sql, tuple) else (self.sql,)


@dataclass(frozen=True)
class Join:
    """A table beside the list's own, joined where something asks for it. An inner one has exactly one row for
    each of the list's, read by whoever reads that, so that without it there are the same rows."""

    to: Any
    on: Any
    outer: bool = False
    sure: bool = False
    """Of an outer one: whatever is looked for in it leaves only rows that have it."""
    needs: tuple[Any, ...] = ()
    """Tables that it is joined by."""


class Few(FunctionElement[bool]):
    """A condition that is always met, and tells SQLite that few rows of a table are met with, by its number:
    it does not reckon with how few are asked for, and goes through all of the next table beforehand to sift
    out what has no partner there (its Bloom filters)."""

    inherit_cache = True
    type = Boolean()
    _is_implicitly_boolean = True  # else it is compared with 1, and says nothing of how many


@compiles(Few)
def _everywhere(_few: Few, _compiler: Any, **_how: Any) -> str:
    return "true"


@compiles(Few, "sqlite")
def _of_sqlite(few: Few, compiler: Any, **how: Any) -> str:
    return f"likelihood({compiler.process(few.clauses, **how)} > 0, 0.001)"


class Part(NamedTuple):
    """How much of a list: so many rows, not from the first on, counted so far or not at all, from the last
    row back, by an index (walks.py). Such numbers are written into the statement, which is kept for them."""

    rows: int
    later: bool
    most: int | None = None
    turned: bool = False
    walk: Walk | None = None


def _written(number: int) -> Any:
    return literal_column(str(number), Integer)


ALONE = "khoi_alone"


def standing_alone(condition: Any) -> Any:
    """A condition that asks other tables by a statement of its own: nothing is joined for it."""
    setattr(condition, ALONE, True)
    return condition


def needed(joins: Sequence[Join], *parts: Any) -> list[Join]:
    """Those of the joins whose tables these parts of a statement name, with what they are joined by."""
    parts = tuple(part for part in parts if not getattr(part, ALONE, False))
    plain = [part.__clause_element__() if hasattr(part, "__clause_element__") else part for part in parts]
    named = {table for part in plain for table in find_tables(part, check_columns=True, include_aliases=True)}
    for each in reversed(joins):
        if table_of(each.to) in named:
            named |= {table_of(table) for table in each.needs}
    return [each for each in joins if table_of(each.to) in named]


def table_of(to: Any) -> Any:
    """The table of a class, or what stands in a statement by itself."""
    return getattr(to, "__table__", to)


def joined(found: Select[Any], joins: Sequence[Join], *parts: Any) -> Select[Any]:
    """The statement with those tables that these parts of it name."""
    for each in needed(joins, *parts):
        found = found.join(each.to, each.on, isouter=each.outer)
    return found


def statement(
    model: Any,
    joins: Sequence[Join],
    columns: Sequence[Shown],
    conditions: Sequence[Any],
    order: Sequence[Any],
    totals: Sequence[Any],
    part: Part,
) -> Select[Any]:
    """One page, each row with how many there are and what adds up.
    Which rows they are is asked by what they are found and ordered by alone: sorted with all that they show,
    a list of 4,000 rows took twice as long."""
    these = numbers(model, joins, conditions, order, part)
    asked = [part for column in columns for part in column.asked]
    labelled = [part.label(f"c{n}") for n, part in enumerate(asked)]
    if part.most is None:
        page = joined(select(model.id, *labelled).select_from(model), joins, *asked, *order)
    else:
        parts = [total.label(f"t{n}") for n, total in enumerate(totals)]
        # with the row's own number the gate knows whose rows these are
        every = rows_of(model, joins, conditions, totals, part.walk).add_columns(*parts).where(*conditions)
        counted = every.limit(_written(part.most)).subquery()
        added = [func.sum(counted.c[part.key]).label(part.key) for part in parts]
        # once, wherever it is met: SQLite may count anew for each row
        whole = select(func.count().label("n"), *added).select_from(counted).cte("whole")
        whole = whole.prefix_with("MATERIALIZED")
        page = joined(select(model.id, *labelled, *whole.c).select_from(model), joins, *asked, *order)
        page = page.join(whole, true())
    return page.where(model.id.in_(these.correlate(None))).order_by(*order)


def numbers(
    model: Any, joins: Sequence[Join], conditions: Sequence[Any], order: Sequence[Any], part: Part
) -> Select[Any]:
    """The numbers of the rows of a part of a list."""
    keys = turned(order) if part.turned else order
    found = rows_of(model, joins, conditions, order, part.walk)
    found = found.where(*conditions).order_by(*keys).limit(_written(part.rows))
    return found.offset(bindparam("start", type_=Integer)) if part.later else found


def rows_of(
    model: Any, joins: Sequence[Join], conditions: Sequence[Any], more: Sequence[Any], walk: Walk | None
) -> Select[Any]:
    """Numbers of a list's rows, joined to what conditions and `more` name, by an index where it is walked."""
    if walk is None:
        return joined(select(model.id), joins, *conditions, *more)
    return _walking(model, joins, conditions, more, walk)


def values_of(column: Any, found: Select[Any] | None = None) -> Select[Any]:
    """Values of a column with few of them, the greatest first, of rows that the reader reads, or of those
    that are `found`: each is looked for from the one before it, without going through the rows."""
    every = column.class_.__table__.alias("every").c[column.key]
    values_ = select(func.max(every).label("value")).cte("value_", recursive=True)
    before = select(func.max(every)).where(every < values_.c.value).scalar_subquery()
    values_ = values_.union_all(select(before).where(values_.c.value.is_not(None)))
    rows = select(column.class_.id) if found is None else found
    there = rows.where(column == values_.c.value).correlate(values_).exists()
    return select(values_.c.value).where(values_.c.value.is_not(None), there).order_by(values_.c.value.desc())


def _walking(
    model: Any, joins: Sequence[Join], conditions: Sequence[Any], order: Sequence[Any], walk: Walk
) -> Select[Any]:
    """From the table that is walked to the list's own, and from there to what else is named. SQLite is told
    the index and to begin with it: it does not reckon with how few rows are asked for. PostgreSQL does."""
    way, every = needed(joins, table_of(walk.table)), needed(joins, *conditions, *order)
    asked = {id(each) for each in needed(joins, *conditions)}
    tables = [model, *(each.to for each in way)]
    found = select(model.id).select_from(tables[-1])
    for to, each in zip(reversed(tables[:-1]), reversed(way), strict=True):
        found = found.join(to, each.on)
    outer = list[bool]()
    for each in every:
        if each not in way:
            outer.append(each.outer and not (each.sure and id(each) in asked))
            found = found.join(each.to, each.on, isouter=outer[-1])
    # the left of an outer join leads by itself
    leads = bool(way) or (bool(outer) and not outer[0])
    begins = (f"INDEXED BY {walk.index}" if walk.index else "NOT INDEXED") + " CROSS" * leads
    if leads:
        found = found.where(Few(getattr(walk.table, "c", walk.table).id))
    if walk.only is not None:
        found = found.where(walk.only)
    if walk.then is not None:
        found = found.with_hint(tables[-2], f"INDEXED BY {walk.then}", "sqlite")
    return found.with_hint(walk.table, begins, "sqlite")


@cache
def every_value(column: Any) -> Any:
    """The same of all rows that the reader reads, as a statement that stays."""
    return standing(values_of(column))


class Written:
    """A column of the page that is drawn."""

    def __init__(self, column: Column, shown_: Shown, at: int, rows: Sequence[Any]) -> None:
        self.name, self.kind = column.name, column.kind
        self.tag, self.say = shown_.tag, shown_.say
        self.known: dict[Any, str] = {}
        width = len(shown_.asked)
        self.values = [row[at] for row in rows] if width == 1 else [row[at : at + width] for row in rows]
        if shown_.names is not None:
            words = shown_.names(set(self.values))
            self.say = lambda value: words.get(value, "")

    def cells(self, _rows: Any) -> list[str]:
        """The cells of all rows."""
        texts = escaped([self._text(value) for value in self.values])
        if self.tag is None:
            return texts
        tagged = zip(texts, self.values, strict=True)
        return [
            text and f'<span class="tag {escape(self.tag(value))}">{text}</span>' for text, value in tagged
        ]

    def _text(self, value: Any) -> str:
        """What is written for a value; what comes again is said once."""
        if type(value) is str and self.say is None:
            return value
        text = self.known.get(value)
        if text is None:
            said = value if self.say is None else self.say(value)
            plain = (
                "" if said is None else said if isinstance(said, str) else SAID.get(self.kind, shown)(said)
            )
            text = self.known[value] = plain
        return text


def escaped(texts: list[str]) -> list[str]:
    """Texts as HTML, all of them in one go; a text that holds what stands between them, one by one."""
    found = str(escape(BETWEEN.join(texts))).split(BETWEEN)
    return found if len(found) == len(texts) else [str(escape(text)) for text in texts]


def written(columns: Sequence[tuple[Column, Shown]], rows: Sequence[Any]) -> list[Written]:
    """The columns of a page of rows, behind the row's number."""
    found, at = [], 1
    for column, each in columns:
        found.append(Written(column, each, at, rows))
        at += len(each.asked)
    return found


def ask(page: Select[Any], start: int) -> Sequence[Any]:
    """The rows of a page, from one on."""
    return values(db(), page, {"start": start} if start else None)


def whole_points(hundredths: int | None) -> float | None:
    """Points as a column of them writes them."""
    return None if hundredths is None else hundredths / 100


def above_each(asked: set[tuple[int | None, date]]) -> dict[tuple[int | None, date], str]:
    """What units (by their number) that stand directly above were called in the quarters of days."""
    ids = [unit_id for unit_id in {unit_id for unit_id, _day in asked} if unit_id is not None]
    known: dict[int, list[Any]] = {}
    for row in values(db(), _spells(), {"ids": ids}) if ids else ():
        known.setdefault(row[0], []).append(row)
    return {
        (unit_id, day): name
        for unit_id, day in asked
        for _id, begins, ends, name in known.get(unit_id or 0, ())
        if begins <= day < ends
    }


def names_of(ids: set[int | None]) -> dict[int | None, str]:
    """Names of units by their numbers, as far as the gate shows them."""
    wanted = [number for number in ids if number is not None]
    found = values(db(), _names(), {"ids": wanted}) if wanted else ()
    return {row[0]: row[1] for row in found}


@cache
def _spells() -> Any:
    spell = select(UnitSpell.unit_id, UnitSpell.counts_from, UnitSpell.counts_until, UnitSpell.name)
    return standing(spell.where(UnitSpell.unit_id.in_(bindparam("ids", expanding=True))))


@cache
def _names() -> Any:
    unit = select(Unit.id, Unit.name)
    return standing(unit.where(Unit.id.in_(bindparam("ids", expanding=True))))
