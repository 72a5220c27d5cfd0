"""The guard of every session: what it reads and writes is held to its principal's scopes and grants
(design 3.1). Outside a principal nothing is read.

Every statement carries a condition for each table that has a scope. As options of their
own, SQLAlchemy walks all of them anew for each statement to find whether it is compiled
already, which was a fifth of a page. Their part of that key hangs on the principal's posts
alone, so it is made once, in `Together`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property, lru_cache
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Executable, Select, event
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria
from sqlalchemy.orm.interfaces import CriteriaOption
from sqlalchemy.orm.util import LoaderCriteriaOption
from sqlalchemy.sql.elements import BindParameter
from sqlalchemy.sql.visitors import anon_map, replacement_traverse

from models.access.alike import Own, stand_in
from models.access.grants import SYSTEM, Held, Principal, can
from models.access.late import writing
from models.access.scopes import (
    Audited,
    Followed,
    Issued,
    Kept,
    Open,
    Personal,
    Placed,
    Rises,
    kept_units,
    likeness,
    row_unit,
    scope_of,
    visible,
)
from models.core.base import Base
from models.core.errors import Refusal
from models.core.events import require_wired

S = TypeVar("S", bound=Executable)
STANDING = "khoi_standing"
LOOKING = "looking"
HANDED = ("settings",)
"""What a session of the program knows of the one in whose transaction it is (platform/settings.py)."""
WRITES = "written in a session that only looks: use elevated"
MOST_KEPT = 256
"""Readers for whom a standing statement is kept."""


class Shape:
    """A part of a statement's key, which is hashed and compared at every statement: its hash is told once. A
    tuple goes through all that is in it anew, here the criteria of every table: a tenth of a page."""

    __slots__ = ("parts", "told")

    def __init__(self, parts: tuple[Any, ...]) -> None:
        self.parts, self.told = parts, hash(parts)

    def __hash__(self) -> int:
        return self.told

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Shape) and self.parts == other.parts)


@lru_cache(maxsize=512)
def _shape(parts: tuple[Any, ...]) -> Shape:
    """Equal ones are one, so that most comparisons end at once."""
    return Shape(parts)


class Together(CriteriaOption):
    """Criteria that come and go together. It is not handed on to
    lazy loading: those statements pass the guard by themselves.

    They are those of the reader's likeness with the reader's own values in the places of the stand-ins.
    """

    propagate_to_loaders = False

    def __init__(self, alike: Alike, own: Own) -> None:
        self.alike, self.key = alike, alike.key
        self.values = [each.of(own) for each in alike.values]

    @cached_property
    def options(self) -> list[LoaderCriteriaOption]:
        """The criteria of all tables, made when a statement is compiled: most readers never need them."""
        known = {each.key: each for each in self.values}
        own: Any = lambda part, **_more: known[part.key] if isinstance(part, Scope) else None
        return [_option(cls, replacement_traverse(where, {}, own)) for cls, where in self.alike.criteria]

    def _gen_cache_key(self, _anon_map: Any, bindparams: list[BindParameter[Any]]) -> tuple[Any, ...]:
        """Equal for equal shapes; values go beside it, in the order of the shape, as SQLAlchemy's own do."""
        bindparams.extend(self.values)
        return self.key

    def process_compile_state(self, compile_state: Any) -> None:
        for option in self.options:
            option.process_compile_state(compile_state)

    def process_compile_state_replaced_entities(self, compile_state: Any, mapper_entities: Any) -> None:
        self.process_compile_state(compile_state)

    def get_global_criteria(self, attributes: dict[Any, Any]) -> None:
        for option in self.options:
            option.get_global_criteria(attributes)


class Alike:
    """The criteria of all who hold posts alike, wherever: of a stand-in for them, whose account and units
    have numbers of no row (alike.py). Their key is told by one table of each likeness, a fifth of all."""

    def __init__(self, by: Principal) -> None:
        first: dict[Any, type[Base]] = {}
        for cls in _tables(len(Base.metadata.tables)):
            first.setdefault(likeness(by, cls), cls)
        self.by, self.once = by, Once()
        own, values = anon_map(), list[BindParameter[Any]]()
        options = [_option(cls, where) for cls, where in self._of(first.values())]
        # a list first: parts are told apart by where they lie in memory, so none may go before the last
        self.key = (Together, _shape(tuple([each._gen_cache_key(own, values) for each in options])))
        self.values = [cast("Scope", each) for each in {each.key: each for each in values}.values()]

    def _of(self, tables: Iterable[type[Base]]) -> list[tuple[type[Base], ColumnElement[bool]]]:
        pairs = ((cls, visible(self.by, cls)) for cls in tables)
        return [(cls, self.once.in_(where)) for cls, where in pairs if where is not None]

    @cached_property
    def criteria(self) -> list[tuple[type[Base], ColumnElement[bool]]]:
        """The condition of every table that has one. RuntimeError where one asks for a value that none of the
        key has: for the next reader of this shape the statement would stand with another's."""
        known = len(self.once.known)
        found = self._of(_tables(len(Base.metadata.tables)))
        if len(self.once.known) > known:
            raise RuntimeError("tables of one likeness (models/access/scopes.py) ask for different values")
        return found


def _option(cls: type[Base], where: ColumnElement[bool]) -> LoaderCriteriaOption:
    return with_loader_criteria(cls, where, include_aliases=True)


@lru_cache(maxsize=1)
def _tables(_count: int) -> list[type[Base]]:
    """Classes of all tables, in an order that stays."""
    return sorted((mapper.class_ for mapper in Base.registry.mappers), key=lambda cls: cls.__name__)


def criteria(by: Principal) -> Together:
    """The option that keeps every statement of `by` inside what it may see. It hangs on the account and
    its posts alone, and is made once for these: a request's principal is new, its posts rarely are."""
    return _criteria(by.account_id, by.posts, len(Base.metadata.tables))


@lru_cache(maxsize=512)
def _criteria(account_id: int | None, posts: tuple[Held, ...], count: int) -> Together:
    account, stand_ins, own = stand_in(account_id, posts)
    return Together(_alike(account, stand_ins, count), own)


@lru_cache(maxsize=512)
def _alike(account_id: int | None, posts: tuple[Held, ...], _count: int) -> Alike:
    return Alike(Principal(account_id, posts=posts))


class Scope(BindParameter[Any]):
    """A value of a criterion that stays itself. Criteria are annotated, and an annotated value has the hash
    of its plain one but is another: each execution looks it up among all, where `==` builds an expression for
    each, in a page of forty statements some seven hundred times."""

    inherit_cache = True

    def _annotate(self, values: Any) -> Scope:
        return self

    def of(self, own: Own) -> Scope:
        """The same with the reader's own numbers in place of the stand-ins."""
        value = [own(each) for each in self.value or ()] if self.expanding else own(self.value)
        made = Scope(self.key, value, self.type, expanding=self.expanding)
        made.expand_op = self.expand_op
        return made


class Once:
    """Values that stand in many criteria, made one: a reader's units and places are in those of every table,
    and each statement would go through all of them."""

    def __init__(self) -> None:
        self.known: dict[Any, BindParameter[Any]] = {}

    def in_(self, where: ColumnElement[bool]) -> ColumnElement[bool]:
        """The same condition on values that others share."""
        one: Any = self._one
        found: ColumnElement[bool] = replacement_traverse(where, {}, one)
        return found

    def _one(self, part: Any, **_more: Any) -> Any:
        if not isinstance(part, BindParameter):
            return None
        value = tuple(part.value or ()) if part.expanding else part.value
        same = (value, part.expanding, part.expand_op, part.type._static_cache_key)
        if same not in self.known:
            made = Scope(f"scope_{len(self.known)}", part.value, part.type, expanding=part.expanding)
            made.expand_op = part.expand_op  # by it an empty list is written as what is in nothing
            self.known[same] = made
        return self.known[same]


def open_session(bind: Any, by: Principal | None) -> Session:
    """A session that reads and writes only what `by` may; with None every statement is refused.
    Raises RuntimeError where nobody has said yet who hears the events of the rooms (core/events.py)."""
    require_wired()
    return Session(bind, info={"principal": by})


@contextmanager
def elevated(db: Session) -> Iterator[Session]:
    """A session of the program itself inside the transaction of `db`; what it writes stands or falls with it,
    and falls alone where it fails. In one that only reads nothing can fall."""
    writing(db).flush()
    connection = db.connection()
    if connection.get_execution_options().get("reading", False):
        with Session(connection, info=_own(db), join_transaction_mode="rollback_only") as system:
            yield system
            system.flush()
        return
    with (
        Session(connection, info=_own(db), join_transaction_mode="create_savepoint") as system,
        system.begin(),
    ):
        yield system


@contextmanager
def looking(db: Session) -> Iterator[Session]:
    """The same for what is only read: nothing can fall, so it needs no place to fall back to, which is two
    statements less. RuntimeError where something is written by it."""
    db.flush()
    info = _own(db) | {LOOKING: True}
    with Session(db.connection(), info=info, join_transaction_mode="rollback_only") as system:
        yield system
        require_unwritten(system)


def _own(db: Session) -> dict[Any, Any]:
    """What a session of the program inside that of `db` knows from the start."""
    return {"principal": SYSTEM} | {name: db.info[name] for name in HANDED if name in db.info}


def principal(db: Session) -> Principal:
    """Whose session this is; refuses when nobody's."""
    by: Principal | None = db.info.get("principal")
    if by is None:
        raise Refusal("principal.none")
    return by


def standing(statement: S) -> S:
    """A statement that is built once and stays. With a reader's criteria it is made once, too: their key, by
    which SQLAlchemy finds what it compiled, is a third of what a small statement costs."""
    return statement.execution_options(**{STANDING: {}})


@event.listens_for(Session, "do_orm_execute")
def _guard_reading(state: ORMExecuteState) -> None:
    by = principal(state.session)
    if not state.is_select:
        if LOOKING in state.session.info:
            raise RuntimeError(WRITES)
        writing(state.session)
    if not by.system and not state.is_column_load:
        state.statement = _held(by, state.statement)


def _held(by: Principal, statement: Any) -> Any:
    """A statement with the criteria of `by`."""
    together, kept = criteria(by), statement.get_execution_options().get(STANDING)
    held = None if kept is None else kept.get(together)
    if held is None:
        held = statement.options(together)
        if kept is not None:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            kept[together] = held
    return held


def values(db: Session, statement: Select[Any], asked: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Rows of columns, none of whole rows of tables, under the same criteria: without what a session does to
    make its own of what is read, which is half of what a page's statement costs. For what was written in the
    session and not sent yet it asks the session to send it."""
    by = principal(db)
    db.flush()
    return db.connection().execute(statement if by.system else _held(by, statement), asked).all()


@event.listens_for(Session, "before_flush")
def _guard_writing(db: Session, _context: Any, _objects: Any) -> None:
    require_unwritten(db)
    require_writable(db, (*db.new, *db.dirty, *db.deleted))


def require_unwritten(db: Session) -> None:
    """RuntimeError where a session that only looks has something to write."""
    if LOOKING in db.info and (db.new or db.deleted or any(map(db.is_modified, db.dirty))):
        raise RuntimeError(WRITES)


def require_writable(db: Session, rows: Iterable[Any]) -> None:
    """Refuse `access.denied` where one of these rows may not be written in this session."""
    by = principal(db)
    for row in () if by.system else rows:
        if not _may_write(by, row):
            raise Refusal("access.denied", table=type(row).__name__)


def _may_write(by: Principal, row: Any) -> bool:
    scope = scope_of(type(row))
    if scope is Placed:
        return can(by, "settings.change") or any(row.path.startswith(p) for p in by.places)
    if scope is Rises:
        return (
            row.unit_id in by.own_units
            or any(row.path.startswith(p) for p in by.places)
            or can(by, "unit.change")
        )
    if scope is Kept:
        return row.unit_id in kept_units(by, type(row))
    if scope is Followed:
        return can(by, "sheet.follow", row.unit_id, row.path)
    if scope is Issued:
        return (
            row.unit_id in by.own_units
            or can(by, "settings.change")
            or any(row.path.startswith(p) for p in by.places if row.path)
        )
    if scope is Open:
        return can(by, "settings.change") or can(by, "definition.change", row_unit(row), "")
    return scope is Audited or (scope is Personal and row.account_id == by.account_id)
