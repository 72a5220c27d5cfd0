"""What adds up in the tree: a row for each place, period, field and value, with how many there are at the
place and below it and what they come to (design 3.8, 3.17). Grades are one field; others add up by the same
rows.

A place is a unit where it stood in the period: its path then. What a row holds is a function of what stands
at its place and below it, of nothing else; who puts a leaf in or takes it out says at which place it did
(`add_up`), so that a unit that moved since takes nothing out where it never was put in.

Every place from the leaf up to the Bloc is brought up to date in the transaction of the act, all of them by
one statement. What stands above is folded by the worker from the rows of what is directly below it
(totals/folding.py): the act leaves a mark, a row of its own that nobody waits for.

Why it cannot drift: what is added to a place is what the database itself says it took from, or put into, the
table of leaves in this very transaction, and it is added where the row stands (`n = n + change`), never to a
number read before. Why it cannot lock up: each transaction takes the rows of places in one order, that of
their keys; and whoever records an act stands in line before that (platform/journal.py). A mark is only ever
put in; the worker deletes the marks it saw before it reads what they are about, so that an act that is not
yet committed keeps its mark for the next time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from itertools import accumulate
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    Index,
    Integer,
    Select,
    String,
    UniqueConstraint,
    bindparam,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.guard import standing, values
from models.access.late import writing
from models.access.scopes import Rises, Sealed, under
from models.core.base import Base, Id, PathText, now

KEY = ("path", "period", "field", "value")
"""What tells one row of sums from every other."""
BELOW = ("above", "field", "period", "unit_id", "path", "value", "n", "total")
"""What is read of the units directly below a place, all of it in one index: those of a country lie beside
each other there, while their rows are strewn over the table."""
PRESENT = date(9999, 1, 1)
"""The period of what is of no quarter, but of the tree as it stands today."""
Change = tuple[str, date, str, str, int, int]
"""What enters or, below nought, leaves at a place: path, period, field, value, how many, what they come
to."""
Counted = dict[tuple[str, str], int]
"""By field and value: how many."""
Sums = dict[str, tuple[int, int]]
"""By value: how many, and what they come to."""


class UnitSum(Rises, Base):
    """How many there are of a value at a place and below it in a period, and the sum of what they come to
    (points in hundredths). It follows nothing: a place is of its time, and who moves is carried over."""

    __tablename__ = "unit_sum"
    __table_args__ = (
        UniqueConstraint(*KEY, name="uq_unit_sum_path"),
        Index("ix_unit_sum_above", *BELOW),
    )

    id: Mapped[Id]
    path: Mapped[str] = mapped_column(PathText)
    above: Mapped[str] = mapped_column(PathText)
    """The place directly above; empty at the top."""
    period: Mapped[date]
    field: Mapped[str] = mapped_column(String(20))
    value: Mapped[str] = mapped_column(String(40))
    n: Mapped[int]
    total: Mapped[int] = mapped_column(BigInteger)


class SumMark(Sealed, Base):
    """A place of which something changed for a period: what stands above it is to be folded, by the
    worker."""

    __tablename__ = "sum_mark"
    __table_args__ = (Index("ix_sum_mark_above", "above", "period"),)

    id: Mapped[Id]
    path: Mapped[str] = mapped_column(PathText)
    above: Mapped[str] = mapped_column(PathText)
    period: Mapped[date]
    at: Mapped[datetime]
    """When what is not folded yet was done, at the earliest."""


def above_of(path: str) -> str:
    """The place directly above; empty at the top."""
    return path[: path[:-1].rfind(".") + 1]


def above_in_sql(path: Any) -> Any:
    """The same of a column: without its last dot and the digits before it."""
    return func.rtrim(func.rtrim(path, "."), "0123456789", type_=PathText)


def own_place(path: str) -> str:
    """Where what stands at a place above the Blocs itself is kept, as if it were one more unit below it."""
    return f"{path}0."


def at_or_below(column: Any, path: str) -> ColumnElement[bool]:
    """Rows at and below a place; of an `own_place`, those at the place alone."""
    of_itself: ColumnElement[bool] = column == above_of(path)
    return of_itself if path.endswith(".0.") else under(column, path)


def way_up(path: str, top: str) -> list[str]:
    """The places from `top` down to `path`."""
    every = accumulate(f"{number}." for number in path.split(".")[:-1])
    return [place for place in every if place.startswith(top)]


def tops(db: Session, asked: Iterable[tuple[str, date]]) -> dict[tuple[str, date], str]:
    """Up to where places are kept in the transaction, for each place and period: the Bloc above it, as kinds
    were then; where there is none, the highest that owes a report; where nothing does, the place itself. In
    one statement that reads what stands above the places, whoever may see it."""
    places = set(asked)
    above = sorted({int(number) for path, _day in places for number in path.split(".")[:-2]})
    ends: dict[int, list[Any]] = defaultdict(list)
    for row in db.connection().execute(_ends(), {"units": above}) if above else ():
        ends[row.unit_id].append(row)
    return {(path, day): _top(path, day, ends) for path, day in places}


@cache
def _ends() -> Any:
    """When which of some `units` was a Bloc, or owed a report."""
    spells, kinds = Base.metadata.tables["unit_spell"].c, Base.metadata.tables["unit_kind"].c
    found = select(spells.unit_id, spells.counts_from, spells.counts_until, kinds.is_root)
    found = found.where(kinds.code == spells.kind_code, or_(kinds.owes_report, kinds.is_root))
    return found.where(spells.unit_id.in_(bindparam("units", expanding=True)))


def _top(path: str, day: date, ends: Mapping[int, Any]) -> str:
    highest = ""
    for place in reversed(way_up(path, "")[:-1]):
        for spell in ends.get(int(place.split(".")[-2]), ()):
            if spell.counts_from <= day < spell.counts_until:
                highest = place
                if spell.is_root:
                    return place
    return highest or path


def add_up(db: Session, changes: Iterable[Change]) -> None:
    """Add what entered and left at places to them and to whatever stands above them, up to the Bloc; what is
    above that is marked. Two statements, one more where something left, one more where there is something
    above; none where nothing changed."""
    leaves = _net((change[:4], change[4:]) for change in changes)
    if not leaves:
        return
    ends = tops(db, ((path, period) for path, period, _field, _value in leaves))
    rows = _net(
        ((place, period, field, value), change)
        for (path, period, field, value), change in leaves.items()
        for place in way_up(path, ends[path, period])
    )
    _write(db, rows)
    reached = {(path, period) for path, period, _field, _value in rows}
    mark(db, reached & {(ends[pair], pair[1]) for pair in ends})


Net = dict[tuple[str, date, str, str], tuple[int, int]]


def _net(changes: Iterable[tuple[Any, Any]]) -> Net:
    """What is left of changes once those of one key are added up, in the order of keys."""
    found: dict[Any, tuple[int, int]] = {}
    for key, (n, total) in changes:
        was = found.get(key, (0, 0))
        found[key] = was[0] + n, was[1] + total
    return {key: found[key] for key in sorted(found) if found[key] != (0, 0)}


def _write(db: Session, rows: Net) -> None:
    """Add to the rows of places, new ones among them, in the order of keys; a row of nothing goes."""
    table, connection = UnitSum.__table__, writing(db).connection()
    changed: list[dict[str, Any]] = [
        dict(zip(KEY, key, strict=True))
        | {"unit_id": int(key[0].split(".")[-2]), "above": above_of(key[0]), "n": n, "total": total}
        for key, (n, total) in rows.items()
    ]
    if changed:
        connection.execute(_adding(_insert_into(db)), changed)
    fallen = [{f"of_{name}": row[name] for name in KEY} for row in changed if row["n"] < 0]
    if fallen:
        same = (table.c[name] == bindparam(f"of_{name}") for name in KEY)
        connection.execute(delete(UnitSum).where(*same, table.c.n == 0), fallen)


def _insert_into(db: Session) -> Any:
    place = postgresql.insert if db.connection().dialect.name == "postgresql" else sqlite.insert
    return place(Base.metadata.tables["unit_sum"])


def _adding(rows: Any) -> Any:
    """The same rows, added to those that are there."""
    table, new = UnitSum.__table__.c, rows.excluded
    more = {"n": table.n + new.n, "total": table.total + new.total}
    return rows.on_conflict_do_update(index_elements=list(KEY), set_=more)


def mark(db: Session, places: Iterable[tuple[str, date]], at: datetime | None = None) -> None:
    """Say that something changed at places for a period, where anything stands above them: one statement."""
    rows = [
        {"path": path, "above": above_of(path), "period": period, "at": at or now()}
        for path, period in sorted(places)
        if above_of(path)
    ]
    if rows:
        writing(db).connection().execute(insert(SumMark), rows)


def mark_above(db: Session, places: Iterable[tuple[str, date]]) -> None:
    """The same of the Blocs at or above places at which something changed that only the worker counts; above
    them, of what stands at the place itself, as if that were one more unit below it."""
    wanted = {(own_place(path), period) for path, period in places}
    if wanted:
        mark(db, {(top, period) for (_path, period), top in tops(db, wanted).items()})


def build(db: Session, field: str, leaves: Select[Any]) -> None:
    """Count a field anew at every place, above the Bloc too, from its leaves: rows of path, period, value, n
    and total. A statement for each level of the tree, each of which goes through the leaves once."""
    connection, at = db.connection(), leaves.subquery()
    connection.execute(delete(UnitSum).where(UnitSum.field == field))
    place: Any = at.c.path
    names = ("unit_id", "path", "above", "period", "field", "value", "n", "total")
    while True:
        level = select(place.label("path"), at.c.period, at.c.value, at.c.n, at.c.total).subquery().c
        above = above_in_sql(level.path)
        number = cast(func.rtrim(func.substr(level.path, func.length(above) + 1), "."), Integer)
        parts = (literal(field, String).label("field"), level.value, func.sum(level.n), func.sum(level.total))
        found = select(number, level.path, above, level.period, *parts).where(level.path != "")
        found = found.group_by(level.path, level.period, level.value)
        rows = _adding(_insert_into(db).from_select(names, found))
        if not connection.execute(rows, execution_options={"preserve_rowcount": True}).rowcount:
            return
        place = above_in_sql(place)


def by_child(
    db: Session, path: str, fields: Collection[str], first: date, last: date
) -> dict[int, dict[str, Sums]]:
    """Sums of some fields over some periods for each unit directly below a place: one statement, which reads
    the rows of these units and no others."""
    found = select(
        UnitSum.unit_id, UnitSum.field, UnitSum.value, func.sum(UnitSum.n), func.sum(UnitSum.total)
    )
    found = found.where(UnitSum.above == path, UnitSum.field.in_(fields))
    found = found.where(UnitSum.period.between(first, last))
    sums: dict[int, dict[str, Sums]] = {}
    grouped = found.group_by(UnitSum.unit_id, UnitSum.field, UnitSum.value)
    for number, field, value, n, total in db.execute(grouped):
        sums.setdefault(number, {}).setdefault(field, {})[value] = int(n), int(total)
    return sums


def at_place(db: Session, path: str, field: str, first: date, last: date) -> dict[date, Sums]:
    """Sums of a field at a place and below it by period."""
    asked = {"path": path, "field": field, "first": first, "last": last}
    sums: dict[date, Sums] = {}
    for period, value, n, total in values(db, _at_place(), asked):
        sums.setdefault(period, {})[value] = int(n), int(total)
    return sums


@cache
def _at_place() -> Any:
    found = select(UnitSum.period, UnitSum.value, UnitSum.n, UnitSum.total)
    within = UnitSum.period.between(bindparam("first", type_=Date), bindparam("last", type_=Date))
    here = UnitSum.path == bindparam("path", type_=String), UnitSum.field == bindparam("field", type_=String)
    return standing(found.where(*here, within))
