"""THE permission page: who may see which rows and do which
act, decided here and nowhere else (design 3.1, 3.2).

Tables say by a mixin under which scope they stand; this page
names mixins, never tables. Outside a principal nothing is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, and_, event, false, or_
from sqlalchemy.orm import Mapped, ORMExecuteState, Session, mapped_column, with_loader_criteria

from models.access.criteria import Together
from models.core.base import Base, PathText
from models.core.errors import Refusal

CELL_ROLES = ("cell_secretary", "cell_deputy", "cell_member", "cell_clerk")
COMMITTEE_ROLES = ("committee_secretary", "committee_deputy", "committee_officer")
BLOC_ROLES = ("bloc_secretary", "bloc_deputy", "board_head", "board_officer")
ROLES = (*CELL_ROLES, "follower", *COMMITTEE_ROLES, *BLOC_ROLES, "administrator", "auditor")
DECIDING = frozenset({"committee_secretary", "committee_deputy", "bloc_secretary", "bloc_deputy"})
SUBMITTING = frozenset({"cell_secretary", "cell_deputy"}) | DECIDING
RECEIVING = frozenset({"committee_officer", "board_officer", "board_head"}) | DECIDING
OFFICE = frozenset((*COMMITTEE_ROLES, *BLOC_ROLES))
IN_CELL = frozenset(CELL_ROLES)

OWN, UNDER, TREE, ANY = "own", "under", "tree", "any"
"""Reach of a grant: the post's unit, the units below it, both, or anywhere (system settings)."""

_cell = dict.fromkeys(IN_CELL, OWN)
_office_tree = dict.fromkeys(OFFICE, TREE)
_office_own = dict.fromkeys(OFFICE, OWN)
_everyone = dict.fromkeys(ROLES[:-2], TREE)
GRANTS: dict[str, dict[str, str]] = {
    "unit.see": _everyone,
    "unit.change": dict.fromkeys(BLOC_ROLES, TREE) | {"administrator": ANY},
    "unit.headcount": _cell | _office_tree | {"administrator": ANY},
    "person.see": _office_tree | {"administrator": ANY},
    "person.change": dict.fromkeys(OFFICE, UNDER) | {"administrator": ANY},
    "code.issue": dict.fromkeys(OFFICE, UNDER) | {"administrator": ANY},
    "meeting.see": _everyone,
    "meeting.record": _cell,
    "meeting.plan": _cell,
    "meeting.agree": dict.fromkeys(OFFICE, UNDER),
    "sheet.see": _everyone,
    "sheet.score": _cell,
    "sheet.vote": _cell,
    "sheet.items": _cell,
    "sheet.follow": {"follower": OWN},
    "member.see": _cell,
    "member.change": _cell,
    "window.prescribe": _cell | _office_own,
    "topic.orient": _office_own,
    "definition.change": dict.fromkeys(BLOC_ROLES, OWN) | {"administrator": ANY},
    "definition.see": dict.fromkeys(ROLES, ANY),
    "report.see": _everyone,
    "report.prepare": _cell | _office_own,
    "report.submit": dict.fromkeys(SUBMITTING, OWN),
    "report.receive": dict.fromkeys(RECEIVING, UNDER),
    "report.decide": dict.fromkeys(DECIDING, UNDER),
    "report.issue": dict.fromkeys(DECIDING, OWN),
    "duty.judge": dict.fromkeys(OFFICE, UNDER),
    "directive.see": _everyone,
    "directive.issue": _office_own,
    "directive.close": dict.fromkeys(DECIDING, OWN),
    "export": _everyone,
    "settings.change": {"administrator": ANY},
    "journal.see": {"auditor": ANY},
    "job.ask": dict.fromkeys(ROLES, ANY),
}


@dataclass(frozen=True)
class Held:
    """A post as it is held today: role, unit, the unit's path now, and every path it ever had."""

    role: str
    unit_id: int | None
    path: str = ""
    paths: tuple[str, ...] = ()


@dataclass(frozen=True)
class Acting:
    """What another's delegation allows today: some verbs, as if the giver's post were held (design 3.14)."""

    held: Held
    verbs: frozenset[str]
    giver_id: int
    giver: str


@dataclass
class Principal:
    """Who acts: an account, its person and the posts held today. `system` is the program itself."""

    account_id: int | None
    person_id: int | None = None
    name: str = ""
    posts: tuple[Held, ...] = ()
    system: bool = False
    acting: tuple[Acting, ...] = ()

    @property
    def own_units(self) -> frozenset[int]:
        """Units in which this principal holds a post."""
        return frozenset(p.unit_id for p in self.posts if p.unit_id is not None)

    @property
    def prefixes(self) -> frozenset[str]:
        """Paths under which rows that rise may be read."""
        return frozenset(path for p in self.posts for path in (p.path, *p.paths) if path)

    @property
    def above(self) -> frozenset[str]:
        """Paths of the units above the own ones, as of today."""
        return frozenset(part for p in self.posts for part in ancestors_of(p.path))

    @property
    def ancestors(self) -> frozenset[int]:
        """Units above the own ones, as of today."""
        return frozenset(int(n) for p in self.posts for n in p.path.split(".") if n) - self.own_units

    def has(self, roles: Iterable[str]) -> bool:
        """Whether any post held is one of `roles`."""
        return any(p.role in roles for p in self.posts)


def ancestors_of(path: str) -> list[str]:
    """Paths of the units above `path`, the root first."""
    numbers = path.split(".")[:-1]
    return [".".join(numbers[:n]) + "." for n in range(1, len(numbers))]


SYSTEM = Principal(None, name="system", system=True)


class Placed:
    """Scope: a unit of the tree and who serves in it: read
    at and under the own units and on the way up from them."""

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


class Followed:
    """Scope: readable in the cell and by the member of the superior
    committee who follows it, by nobody else; written by that member."""

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(PathText)


class Issued:
    """Scope: issued by a unit for everything under it;
    read below it and above it. No unit: shipped, for all."""

    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(PathText, default="")


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


def visible(by: Principal, cls: Any) -> ColumnElement[bool] | None:
    """The condition on rows of `cls` that `by` may read; None for no condition."""
    scope = scope_of(cls)
    if by.system or scope is Open:
        return None
    if scope is Placed:
        anywhere = by.has({"administrator", "auditor"})
        return (
            None
            if anywhere
            else or_(false(), cls.path.in_(by.above), *(under(cls.path, p) for p in sorted(by.prefixes)))
        )
    if scope is Rises:
        return or_(false(), cls.unit_id.in_(by.own_units), *(under(cls.path, p) for p in sorted(by.prefixes)))
    if scope is Kept:
        inside: ColumnElement[bool] = cls.unit_id.in_(
            p.unit_id for p in by.posts if p.role in IN_CELL or p.role in OFFICE
        )
        return inside
    if scope is Followed:
        theirs: ColumnElement[bool] = cls.unit_id.in_(
            p.unit_id for p in by.posts if p.role in IN_CELL or p.role == "follower"
        )
        return theirs
    if scope is Issued:
        return or_(
            cls.unit_id.is_(None),
            cls.unit_id.in_(by.ancestors | by.own_units),
            *(under(cls.path, p) for p in sorted(by.prefixes)),
        )
    if scope is Personal:
        own: ColumnElement[bool] = cls.account_id == by.account_id
        return own
    return None if scope is Audited and by.has({"auditor"}) else false()


def can(by: Principal, verb: str, unit_id: int | None = None, path: str = "") -> bool:
    """Whether `by` may do `verb` on the unit with this path; KeyError for an unknown verb."""
    grants = GRANTS[verb]
    posts = [*by.posts, *(d.held for d in by.acting if verb in d.verbs)]
    return by.system or any(_reaches(p, grants.get(p.role), unit_id, path) for p in posts)


def _reaches(post: Held, reach: str | None, unit_id: int | None, path: str) -> bool:
    if reach is None:
        return False
    if reach == ANY:
        return True
    own = unit_id is not None and post.unit_id == unit_id
    below = not own and any(p and path.startswith(p) for p in (post.path, *post.paths))
    return (own and reach in (OWN, TREE)) or (below and reach in (UNDER, TREE))


def require(by: Principal, verb: str, unit_id: int | None = None, path: str = "") -> None:
    """Refuse unless `can`."""
    if not can(by, verb, unit_id, path):
        raise Refusal("access.denied", verb=verb)


def criteria(by: Principal) -> Together:
    """The option that keeps every statement of `by` inside what it may see. It hangs on the account and
    its posts alone, and is made once for these: a request's principal is new, its posts rarely are."""
    return _criteria(by.account_id, by.posts, len(Base.metadata.tables))


@lru_cache(maxsize=512)
def _criteria(account_id: int | None, posts: tuple[Held, ...], _tables: int) -> Together:
    by = Principal(account_id, posts=posts)
    pairs = [(mapper.class_, visible(by, mapper.class_)) for mapper in Base.registry.mappers]
    return Together(
        [with_loader_criteria(cls, where, include_aliases=True) for cls, where in pairs if where is not None]
    )


def open_session(bind: Any, by: Principal | None) -> Session:
    """A session that reads and writes only what `by` may; with None every statement is refused."""
    return Session(bind, info={"principal": by})


@contextmanager
def elevated(db: Session) -> Iterator[Session]:
    """A session of the program itself inside the transaction of
    `db`; what it writes stands or falls with that transaction."""
    db.flush()
    with (
        Session(
            db.connection(), info={"principal": SYSTEM}, join_transaction_mode="create_savepoint"
        ) as system,
        system.begin(),
    ):
        yield system


def principal(db: Session) -> Principal:
    """Whose session this is; refuses when nobody's."""
    by: Principal | None = db.info.get("principal")
    if by is None:
        raise Refusal("principal.none")
    return by


@event.listens_for(Session, "do_orm_execute")
def _guard_reading(state: ORMExecuteState) -> None:
    by = principal(state.session)
    if not by.system and not state.is_column_load:
        state.statement = state.statement.options(criteria(by))


@event.listens_for(Session, "before_flush")
def _guard_writing(db: Session, _context: Any, _objects: Any) -> None:
    by = principal(db)
    if by.system:
        return
    for row in (*db.new, *db.dirty, *db.deleted):
        if not _may_write(by, row):
            raise Refusal("access.denied", table=type(row).__name__)


def _may_write(by: Principal, row: Any) -> bool:
    scope = scope_of(type(row))
    if scope is Placed:
        return can(by, "settings.change") or any(row.path.startswith(p) for p in by.prefixes)
    if scope is Rises:
        return (
            row.unit_id in by.own_units
            or any(row.path.startswith(p) for p in by.prefixes)
            or can(by, "unit.change")
        )
    if scope is Kept:
        return row.unit_id in by.own_units
    if scope is Followed:
        return can(by, "sheet.follow", row.unit_id, row.path)
    if scope is Issued:
        return (
            row.unit_id in by.own_units
            or can(by, "settings.change")
            or any(row.path.startswith(p) for p in by.prefixes if row.path)
        )
    if scope is Open:
        return can(by, "settings.change") or can(by, "definition.change", row_unit(row), "")
    return scope is Audited or (scope is Personal and row.account_id == by.account_id)


def row_unit(row: Any) -> int | None:
    """The unit a row belongs to, if it names one."""
    return getattr(row, "unit_id", None)
