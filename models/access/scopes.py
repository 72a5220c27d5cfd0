"""Which rows are read by whom (design 3.1, 3.2): tables say by a mixin under
which scope they stand; this page names mixins, never tables.

The records of a cell that stands no more are read by the cell that keeps them. What they cannot be read
without (which unit it was, the meeting, the rubric) says so: `WithRecords`. Nothing else of it is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, ClassVar, cast

from sqlalchemy import BigInteger, ColumnElement, ForeignKey, and_, false, not_, or_, select, true
from sqlalchemy.orm import Mapped, mapped_column

from models.access.grants import (
    ANY,
    GRANTS,
    IN_CELL,
    OF_KEEPERS,
    OFFICE,
    OWN,
    TREE,
    UNDER,
    Held,
    Principal,
    held_for,
)
from models.core.base import PathText, moment
from models.core.periods import Quarter

QUARTER = "quarter"
"""The name under which a quarter is handed; anything else is a column that names what is."""
RISING = {"id", "unit_id", "path"}
"""Columns of a table whose rows stand at a place of the tree."""


class WithRecords:
    """Beside a scope: read with the records of a cell by whoever keeps them, too."""


class Placed:
    """Scope: a unit of the tree and who serves in it: read
    at and under the own units and on the way up from them."""

    dated: ClassVar[bool] = False
    """Rows that hold for a time: read on the way up from wherever the own units ever stood."""
    path: Mapped[str] = mapped_column(PathText, index=True)


class Rises:
    """Scope: readable in the unit and by everybody above
    it. `path` is the unit's path when the row was counted."""

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(PathText, index=True)


class Recorded:
    """Of what a unit keeps: when it was first recorded, by which posts that were entered later are told from
    those to which it is open (people/holding.py)."""

    kept_at: Mapped[int] = mapped_column(BigInteger, default=moment, server_default="0")


class Kept(Recorded):
    """Scope: readable in the unit only, whatever stands above it (letter L4; design 3.2)."""

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(PathText)


class KeptInCell(Kept):
    """Scope: as `Kept`, of what only cells make. Read and written in that very unit while it stands as a
    cell; afterwards read by the cell that keeps its records, by nobody where none is named (sealed)."""


class Followed(Recorded):
    """Scope: readable in the cell and by the member of the superior
    committee who follows it, by nobody else; written by that member."""

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(PathText)


class Issued:
    """Scope: issued by a unit for everything under it;
    read below it and above it. No unit: shipped, for all."""

    lasting: ClassVar[bool] = False
    """Whether a unit that moved away goes on reading what it was issued before (`Rules`)."""
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(PathText, default="")

    @classmethod
    def asks_of(cls, units: Collection[int]) -> ColumnElement[bool] | None:
        """Condition on rows that asked one of these units by name: wherever it stands since, it goes on
        reading what it has to answer. None where rows ask nobody by name."""
        return None


class Rules(Issued):
    """The same for what one works by: forms, routes, windows, topics. A unit that
    moved away goes on reading those it once worked under."""

    lasting = True


class Personal:
    """Scope: read by the account it is for."""

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)


class Open:
    """Scope: read by everybody who is signed in; written with `settings.change` or by the system."""


class Sealed:
    """Scope: read and written by the system only (accounts, sign-ins, codes)."""


class Audited:
    """Scope: read by auditors; written by everybody's acts, never changed."""


SCOPES = (Placed, Rises, Kept, Followed, Issued, Personal, Open, Sealed, Audited)


def scope_of(cls: type[Any]) -> type[Any]:
    """The one scope mixin of a table; TypeError when it has none or several."""
    found = [scope for scope in SCOPES if issubclass(cls, scope)]
    if len(found) != 1:
        raise TypeError(f"{cls.__name__} needs exactly one scope, has {found}")
    return found[0]


def under(column: Any, path: str) -> ColumnElement[bool]:
    """Rows at or below `path`, as an index range (stack.md 3)."""
    return and_(column >= path, column < path[:-1] + "/")


def granted(by: Principal, verb: str, table: Any) -> ColumnElement[bool]:
    """Rows of units on which `by` may do `verb`, by `unit_id` and `path`: what `can` says of each, in SQL, so
    that a list is cut after the right was asked, never before."""
    if by.system:
        return true()
    found: list[ColumnElement[bool]] = []
    if verb in OF_KEEPERS and by.keeps:
        found.append(table.unit_id.in_(by.keeps))
    for post in held_for(by, verb):
        reach, own = GRANTS[verb][post.role], table.unit_id == post.unit_id
        if reach == ANY:
            return true()
        if reach in (OWN, TREE) and post.unit_id is not None:
            found.append(own)
        if reach in (UNDER, TREE):
            below = or_(false(), *(under(table.path, path) for path in post.places))
            found.append(and_(below, not_(own)) if post.unit_id is not None else below)
    return or_(false(), *found)


def kept_units(by: Principal, cls: type[Any]) -> list[int | None]:
    """Units whose kept rows of this table are read and written by their own posts: what cells
    make while the unit stands as a cell. Whoever follows a cell holds none."""
    return [p.unit_id for p in _keeping(by, cls)]


def _keeping(by: Principal, cls: type[Any]) -> list[Held]:
    if issubclass(cls, KeptInCell):
        return [p for p in by.posts if p.role in IN_CELL and p.stands and p.opened]
    return [p for p in by.posts if (p.role in IN_CELL or p.role in OFFICE) and p.opened]


def _opened(cls: Any, posts: Collection[Held], units: Collection[int] = ()) -> ColumnElement[bool]:
    """Rows of the units of these posts, of each from the moment on that it opens, and of more `units`."""
    every = [p.unit_id for p in posts if p.opens_from is None]
    since = sorted({(p.unit_id or 0, p.opens_from) for p in posts if p.opens_from is not None})
    later = (and_(cls.unit_id == unit_id, cls.kept_at > moment_) for unit_id, moment_ in since)
    whole: ColumnElement[bool] = cls.unit_id.in_([*every, *units])
    return or_(whole, *later)


def visible(by: Principal, cls: Any) -> ColumnElement[bool] | None:
    """The condition on rows of `cls` that `by` may read; None for no condition."""
    scope = scope_of(cls)
    if by.system or scope is Open:
        return None
    if scope is Placed and by.has({"administrator", "auditor"}):
        return None
    if scope in _RULES:
        return _RULES[scope](by, cls)
    return None if scope is Audited and by.has({"auditor"}) else false()


def likeness(by: Principal, cls: Any) -> tuple[Any, ...]:
    """Tables of one likeness have the same condition, each on its own columns: the same scope and marks. One
    whose condition hangs on columns that others lack is like none."""
    scope = scope_of(cls)
    own = scope is Rises and any(post.handed for post in by.posts)
    own |= scope is Issued and cls.asks_of.__func__ is not Issued.asks_of.__func__  # type: ignore[attr-defined]
    marks = (scope is Placed and cls.dated, scope is Issued and cls.lasting)
    return scope, issubclass(cls, WithRecords), issubclass(cls, KeptInCell), *marks, cls if own else None


def _placed(by: Principal, cls: Any) -> ColumnElement[bool]:
    there = by.once_above if cls.dated else by.above
    if issubclass(cls, WithRecords):
        there |= by.kept_paths
    above = [cls.path.in_(there)] if there else []
    return or_(false(), *above, *_below(cls, by.places))


def _rises(by: Principal, cls: Any) -> ColumnElement[bool]:
    own = by.own_units | by.keeps if issubclass(cls, WithRecords) else by.own_units
    handed: dict[str, list[str]] = {}
    for entry in sorted({each for post in by.posts for each in post.handed}):
        place, _at, what = entry.partition("@")
        handed.setdefault(what, []).append(place)
    others = (_handed(cls, places, what) for what, places in handed.items())
    return or_(false(), cls.unit_id.in_(own), *_below(cls, by.prefixes), *others)


def _kept(by: Principal, cls: Any) -> ColumnElement[bool]:
    passed_on = by.keeps if issubclass(cls, KeptInCell) else ()
    return _opened(cls, _keeping(by, cls), passed_on)


def _followed(by: Principal, cls: Any) -> ColumnElement[bool]:
    own = [p for p in by.posts if (p.role in IN_CELL or p.role == "follower") and p.stands and p.opened]
    return _opened(cls, own, by.keeps)


def _issued(by: Principal, cls: Any) -> ColumnElement[bool]:
    issuers = (by.once_ancestors if cls.lasting else by.ancestors) | by.own_units
    if issubclass(cls, WithRecords):
        issuers |= {int(n) for path in by.kept_paths for n in path.split(".") if n}
    asking = cls.asks_of(by.own_units)
    asked = [] if asking is None else [asking]
    return or_(cls.unit_id.is_(None), *asked, cls.unit_id.in_(issuers), *_below(cls, by.places))


def _personal(by: Principal, cls: Any) -> ColumnElement[bool]:
    own: ColumnElement[bool] = cls.account_id == by.account_id
    return own


def _below(cls: Any, places: Collection[str]) -> list[ColumnElement[bool]]:
    return [under(cls.path, p) for p in sorted(places)]


def _handed(cls: Any, places: Collection[str], what: str) -> ColumnElement[bool]:
    """Rows of places that were handed to a desk with what lay there: of the quarter or of the directive alone
    that is named, so that whoever decides in place of a desk that is gone reads of the time before nothing
    else than what was accepted (design 3.10)."""
    name, _is, value = what.partition("=")
    there = or_(false(), *_below(cls, places))
    if not what:
        return there  # of before it said so: the whole
    own = {column.name: getattr(cls, column.name) for column in cls.__table__.c}
    belongs = _belonging(cls.__table__, own, name, value)
    return and_(there, belongs) if belongs is not None else false()


def _belonging(
    table: Any,
    columns: Mapping[str, Any],
    name: str,
    value: str,
    below: frozenset[str] = frozenset(),
) -> ColumnElement[bool] | None:
    """Condition on rows of a quarter, of a directive, or on the one row of the table of that name: by their
    own columns, else as rows that belong to one that is; None where nothing says it. `columns` are those of
    the class, so that they are those of the statement also where it calls the table otherwise, or of what an
    inner question calls it. `below`: tables whose rows were asked about on the way here."""
    said: ColumnElement[bool] | None = None
    if name == table.name:
        said = columns["id"] == int(value)
    elif name == QUARTER:
        said = _of_quarter(columns, Quarter.of(date.fromisoformat(value)))
    elif name in columns:
        said = columns[name] == int(value)
    if said is not None:
        return said
    for column in sorted(table.c, key=lambda column: column.name):
        for key in column.foreign_keys:
            owner = key.column.table
            if owner.name in below or not set(owner.c.keys()) >= RISING:
                continue
            other = owner.alias()  # not the one that a statement may name already
            inner = _belonging(owner, dict(other.c.items()), name, value, below | {owner.name})
            if inner is not None:
                found: ColumnElement[bool] = columns[column.name].in_(select(other.c.id).where(inner))
                return found
    return None


def _of_quarter(columns: Mapping[str, Any], quarter: Quarter) -> ColumnElement[bool] | None:
    if "quarter" in columns:
        return cast(ColumnElement[bool], columns["quarter"] == quarter.first)
    if "period" in columns:
        return cast(ColumnElement[bool], columns["period"].between(quarter.first, quarter.last))
    if "as_of" in columns:
        return cast(ColumnElement[bool], columns["as_of"] <= quarter.last)
    return None


_RULES = {
    Placed: _placed,
    Rises: _rises,
    Kept: _kept,
    Followed: _followed,
    Issued: _issued,
    Personal: _personal,
}


def row_unit(row: Any) -> int | None:
    """The unit a row belongs to, if it names one."""
    return getattr(row, "unit_id", None)
