"""Which rows are read by whom (design 3.1, 3.2): tables say by a mixin under
which scope they stand; this page names mixins, never tables.

The records of a cell that stands no more are read by the cell that keeps them. What they cannot be read
without (which unit it was, the meeting, the rubric) says so: `WithRecords`. Nothing else of it is.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, ForeignKey, and_, false, or_
from sqlalchemy.orm import Mapped, mapped_column

from models.access.grants import IN_CELL, OFFICE, Principal
from models.core.base import PathText


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


class Kept:
    """Scope: readable in the unit only, whatever stands above it (letter L4; design 3.2)."""

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(PathText)


class KeptInCell(Kept):
    """Scope: as `Kept`, of what only cells make. Read and written in that very unit while it stands as a
    cell; afterwards read by the cell that keeps its records, by nobody where none is named (sealed)."""


class Followed:
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


def kept_units(by: Principal, cls: type[Any]) -> list[int | None]:
    """Units whose kept rows of this table are read and written by their own posts: what cells
    make while the unit stands as a cell. Whoever follows a cell holds none."""
    if issubclass(cls, KeptInCell):
        return [p.unit_id for p in by.posts if p.role in IN_CELL and p.stands]
    return [p.unit_id for p in by.posts if p.role in IN_CELL or p.role in OFFICE]


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


def _placed(by: Principal, cls: Any) -> ColumnElement[bool]:
    there = by.once_above if cls.dated else by.above
    if issubclass(cls, WithRecords):
        there |= by.kept_paths
    return or_(false(), cls.path.in_(there), *_below(by, cls))


def _rises(by: Principal, cls: Any) -> ColumnElement[bool]:
    own = by.own_units | by.keeps if issubclass(cls, WithRecords) else by.own_units
    return or_(false(), cls.unit_id.in_(own), *_below(by, cls))


def _kept(by: Principal, cls: Any) -> ColumnElement[bool]:
    passed_on = by.keeps if issubclass(cls, KeptInCell) else ()
    inside: ColumnElement[bool] = cls.unit_id.in_([*kept_units(by, cls), *passed_on])
    return inside


def _followed(by: Principal, cls: Any) -> ColumnElement[bool]:
    own = [p.unit_id for p in by.posts if (p.role in IN_CELL or p.role == "follower") and p.stands]
    theirs: ColumnElement[bool] = cls.unit_id.in_([*own, *by.keeps])
    return theirs


def _issued(by: Principal, cls: Any) -> ColumnElement[bool]:
    issuers = (by.once_ancestors if cls.lasting else by.ancestors) | by.own_units
    if issubclass(cls, WithRecords):
        issuers |= {int(n) for path in by.kept_paths for n in path.split(".") if n}
    asking = cls.asks_of(by.own_units)
    asked = [] if asking is None else [asking]
    return or_(cls.unit_id.is_(None), *asked, cls.unit_id.in_(issuers), *_below(by, cls))


def _personal(by: Principal, cls: Any) -> ColumnElement[bool]:
    own: ColumnElement[bool] = cls.account_id == by.account_id
    return own


def _below(by: Principal, cls: Any) -> list[ColumnElement[bool]]:
    return [under(cls.path, p) for p in sorted(by.prefixes)]


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
