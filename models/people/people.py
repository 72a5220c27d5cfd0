"""People, their accounts and the posts they hold in units for
a time (domain.md 4). Passwords and sign-ins are in signins.py."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Any, Literal

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    ForeignKey,
    Index,
    ScalarSelect,
    Select,
    String,
    bindparam,
    select,
    true,
)
from sqlalchemy.orm import Mapped, Session, column_property, mapped_column, relationship
from sqlalchemy.orm.attributes import flag_modified, set_committed_value

from models.access.grants import (
    BLOC_ROLES,
    CELL_ROLES,
    COMMITTEE_ROLES,
    Acting,
    Principal,
    require,
    shared_path,
)
from models.access.guard import elevated, looking
from models.access.scopes import Placed, under
from models.core.base import Base, Id, now, today
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.core.naming import need_name
from models.core.spelling import compared, fold, tidy
from models.people.holding import Entered, entry, held, held_by, with_posts
from models.platform.bulk_rows import update_rows
from models.platform.journal import record
from models.units.units import Unit, UnitKind

NOWHERE = ("administrator", "auditor")
HANDED_ON = Event[[Session, Collection[int]], None]("accounts are others' to administer than before")
"""Told the accounts that whoever administered them so far may not reach any more."""
POSTS_ENDED = Event[[Session, Collection[int]], None]("what these persons may do ended: a post, a delegation")
UNFINISHED = Event[[Session, int], bool]("whether a dissolved unit has a quarter to finish is asked")
ACTING = Event[[Session, int], tuple[Acting, ...]]("what delegations allow a person is asked")
LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{2,39}")


class Person(Placed, Base):
    """Somebody who serves in the tree; a name only. Stands where the account does or last did (`settle`)."""

    __tablename__ = "person"
    follows = "today"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(120))
    search_key: Mapped[str] = mapped_column(String(150))
    __table_args__ = (Index("ix_person_search_key", "search_key", "id"),)

    def __str__(self) -> str:
        return self.name


class Account(Placed, Base):
    """What a person signs in with; no e-mail. Stands where the posts held today stand (`settle`)."""

    __tablename__ = "account"
    __table_args__ = (Index("ix_account_login", "login"),)
    follows = "today"

    id: Mapped[Id]
    login: Mapped[str] = mapped_column(String(40), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    language: Mapped[str] = mapped_column(String(2), default="vi")
    active: Mapped[bool] = mapped_column(default=True)
    desk_keys: Mapped[bool] = mapped_column(default=True, server_default=true())
    """Whether the review desk decides by one key (habits.py)."""
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


def called(person_id: Any, column: Literal["name", "search_key"] = "name") -> ScalarSelect[str]:
    """The name of the person whom a row names, or its form for search: part of that row and read by whoever
    reads it, wherever the person serves by now (design 3.10). It is the name as it stands corrected today;
    nothing else of the person is read with it."""
    who = Base.metadata.tables["person"].alias().c
    return select(who[column]).where(who.id == person_id).scalar_subquery()


class Post(Entered, Placed, Base):
    """A person holds a role in a unit from one day (inclusive) to another (exclusive) (chức vụ)."""

    __tablename__ = "post"
    __table_args__ = (
        Index("ix_post_role", "role", "id"),
        Index("ix_post_role_path", "role", "path"),
        Index("ix_post_starts_on", "starts_on", "id"),
        Index("ix_post_ends_on", "ends_on", "id"),
    )
    follows = "today"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[str] = mapped_column(String(30))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    holder: Mapped[str] = column_property(called(person_id))
    unit: Mapped[Unit | None] = relationship(viewonly=True)


POST_GIVEN = Event[[Session, Principal, Post], None]("a post in a unit was given")
HOLDER_KEY = called(Post.person_id, "search_key")
"""By which the holder of a post is found."""


def role_fits(role: str, kind: UnitKind | None) -> bool:
    """Whether a role may be held in a unit of this kind; None for no unit."""
    if kind is None:
        return role in NOWHERE
    if kind.is_cell:
        return role in (*CELL_ROLES, "follower")
    return role in (BLOC_ROLES if kind.is_root else COMMITTEE_ROLES)


def held_on(day: date | BindParameter[date]) -> Any:
    """Condition on `Post`: held on `day`."""
    return held(Post, day)


def check_person(checks: Checks, name: str) -> None:
    """What a person may be called."""
    need_name(checks, name)
    checks.need(len(name) <= 120, "name", "field.long", limit=120)


def enrol(db: Session, by: Principal, *, name: str, login: str, unit: Unit | None) -> Account:
    """Make a person and the account; the first password comes by a one-time code. No unit: administrator or
    auditor, or somebody whose first post is in a top unit that is not founded yet."""
    require(by, "person.change", unit.id if unit else None, unit.path if unit else "")
    login = compared(login)
    checks = Checks()
    check_person(checks, name)
    if checks.need(LOGIN.fullmatch(login), "login", "account.login"):
        checks.need(not _taken(db, login), "login", "account.login_taken", login=login)
    checks.done()
    path = unit.path if unit else ""
    person = Person(name=tidy(name), search_key=fold(name), path=path)
    db.add(person)
    db.flush()
    account = Account(login=login, person_id=person.id, path=path)
    account.person = person
    db.add(account)
    record(db, by, "account.enrol", account, unit.id if unit else None, login=login)
    return account


def amend_person(db: Session, by: Principal, account: Account, version: int, name: str) -> Account:
    """Correct a person's name; what was signed earlier keeps
    the name of that day. A stale row version is refused."""
    require(by, "person.change", *place_of(account))
    if account.row_version != version:
        raise Refusal("stale")
    checks = Checks()
    check_person(checks, name)
    checks.done()
    old, account.person.name, account.person.search_key = account.person.name, tidy(name), fold(name)
    flag_modified(account, "login")  # the account's version moves although only the person's name changed
    record(db, by, "person.amend", account, place_of(account)[0], old=old, new=account.person.name)
    return account


def place_of(account: Account) -> tuple[int | None, str]:
    """Number and path of the unit whose superiors administer an account: that of the posts held today, or
    the nearest one above all of them; none where only an administrator may (`settle`)."""
    numbers = [int(number) for number in account.path.split(".") if number]
    return (numbers[-1] if numbers else None), account.path


def _taken(db: Session, login: str) -> bool:
    with looking(db) as system:
        return system.scalar(select(Account.id).where(Account.login == login)) is not None


def begin_post(
    db: Session,
    by: Principal,
    person: Person,
    role: str,
    unit: Unit | None,
    on: date,
    at: datetime | None = None,
) -> Post:
    """Begin a post; refuses one for oneself, a role that does not fit the unit's kind, the same post held
    already, and a unit that is dissolved, unless that left a quarter which nobody files (left_over.py). What
    it opens of what a cell keeps: `entry`, with `at` where one act gives several. The cell's people are told.
    """
    _may_appoint(by, unit, role)
    checks = Checks()
    checks.need(by.system or person.id != by.person_id, "person_id", "post.own")
    stands = unit is None or unit.dissolved_on is None or any(UNFINISHED.tell(db, unit.id))
    checks.need(stands, "unit_id", "unit.dissolved", unit=unit.name if unit else "")
    founded = unit.founded_on if unit is not None else on
    checks.need(on >= founded, "on", "post.before_unit", day=founded)
    checks.need(
        role_fits(role, unit.kind if unit else None),
        "role",
        "post.role_unit",
        role=role,
        unit=unit.name if unit else "",
    )
    unit_id = unit.id if unit else None
    same = select(Post.id).where(
        Post.person_id == person.id, Post.role == role, Post.unit_id == unit_id, held_on(on)
    )
    checks.need(db.scalar(same) is None, "role", "post.held", role=role)
    checks.done()
    with looking(db) as system:
        opens = entry(system, by, person.id, role, unit_id, at or now())
    place = {"unit_id": unit_id, "path": unit.path if unit else ""}
    post = Post(person_id=person.id, role=role, **place, starts_on=on, **opens)
    db.add(post)
    record(db, by, "post.begin", post, unit_id, role=role, person=person.id, on=on)
    if unit is not None and not by.system:
        POST_GIVEN.tell(db, by, post)
    if on <= today() and person.path != post.path:
        settle(db, Person.id == person.id)
    return post


def end_post(db: Session, by: Principal, post: Post, on: date, version: int | None = None) -> Post:
    """End a post on a day (its last day is the one before); handover is one post ended and another begun."""
    _may_appoint(by, post.unit, post.role)
    if version is not None and post.row_version != version:
        raise Refusal("stale")
    checks = Checks()
    checks.need(post.ends_on is None, "on", "post.ended")
    checks.need(on >= post.starts_on, "on", "post.before")
    checks.done()
    post.ends_on = on
    record(db, by, "post.end", post, post.unit_id, role=post.role, on=on)
    if on <= today():
        settle(db, Person.id == post.person_id)
        POSTS_ENDED.tell(db, [post.person_id])
    return post


def settle(db: Session, *which: ColumnElement[bool]) -> int:
    """Put accounts and names under the posts held today; returns how many accounts stand elsewhere now.

    One post: its unit; several: the nearest unit above all of them, so that nobody administers somebody who
    serves above or beside them as well. Posts under different roots, or one without a unit, leave the account
    to administrators, and the name where it is read. Who holds none any more stays. What begins or ends on a
    later day is settled on that day, by the worker's round.
    """
    with elevated(db) as system:
        names, accounts = unsettled(system, *which)
        for table, moved in (("person", names), ("account", accounts)):
            if moved:
                rows = [
                    {"was_id": number, "path": place} for number, (_login, _stood, place) in moved.items()
                ]
                update_rows(system, Base.metadata.tables[table], ("id",), rows)
        handed_on = [n for n, (_login, stood, place) in accounts.items() if not place.startswith(stood)]
        if handed_on:
            HANDED_ON.tell(system, handed_on)
    _show(db, names, accounts)
    return len(accounts)


def misplaced(db: Session) -> list[str]:
    """Logins of accounts that stand elsewhere than the posts held today say; one statement."""
    return [login for login, _stood, _place in unsettled(db)[1].values()]


Moved = dict[int, tuple[str, str, str]]
"""By number: the login, where it stands, where it is to stand."""


def unsettled(system: Session, *which: ColumnElement[bool]) -> tuple[Moved, Moved]:
    """Persons and accounts that stand elsewhere than the posts held today say."""
    names, accounts = Moved(), Moved()
    rows = system.execute(_held_today().where(held_on(today()), *which))
    for (person_id, name_at, number, stood, login), posts in groupby(rows, lambda row: row[:5]):
        name, place = _place_for(name_at, [(row.unit_id, row.place or "") for row in posts])
        if name != name_at:
            names[person_id] = (login or "", name_at, name)
        if number is not None and place != stood:
            accounts[number] = (login, stood, place)
    return names, accounts


def settle_below(db: Session, unit: Unit) -> None:
    """A unit moved: who serves in it or below it, and somewhere else as well, stands elsewhere."""
    serving = select(Post.person_id).where(under(Post.path, unit.path), held_on(today()))
    settle(db, Person.id.in_(serving))


@cache
def _held_today() -> Select[Any]:
    """Who holds posts, where name and account stand, and the units of the posts."""
    columns: tuple[Any, ...] = (Person.id, Person.path, Account.id, Account.path, Account.login)
    return (
        select(*columns, Post.unit_id, Unit.path.label("place"))
        .join(Post, Post.person_id == Person.id)
        .outerjoin(Account, Account.person_id == Person.id)
        .outerjoin(Unit, Unit.id == Post.unit_id)
        .order_by(Person.id, Post.id)
    )


def _place_for(name_at: str, posts: Sequence[tuple[int | None, str]]) -> tuple[str, str]:
    """Where the name and where the account stands of somebody who holds these posts (unit, its path)."""
    in_units = [path for unit_id, path in posts if unit_id is not None]
    near = shared_path(in_units)
    return near or (name_at if in_units else ""), near if len(in_units) == len(posts) else ""


def _show(db: Session, names: Moved, accounts: Moved) -> None:
    """What this session has read already says it too; read again, it might be out of reach by now."""
    for row in list(db.identity_map.values()) if names or accounts else ():
        if isinstance(row, Person) and row.id in names:
            set_committed_value(row, "path", names[row.id][2])
        elif isinstance(row, Account) and row.id in accounts:
            set_committed_value(row, "path", accounts[row.id][2])


def _may_appoint(by: Principal, unit: Unit | None, role: str) -> None:
    """Posts without a unit are the administrator's to give; a
    post in a unit its superior officers' or the administrator's."""
    require(
        by,
        "settings.change" if unit is None else "person.change",
        unit.id if unit else None,
        unit.path if unit else "",
    )
    if role in NOWHERE:
        require(by, "settings.change")


def posts_in(db: Session, unit_ids: Iterable[int], day: date) -> list[Post]:
    """Posts held in units on a day, in one statement."""
    return list(
        db.scalars(
            select(Post).where(Post.unit_id.in_(unit_ids), held_on(day)).order_by(Post.unit_id, Post.id)
        )
    )


def principal_of(db: Session, account_id: int) -> Principal:
    """Who acts for an account: the posts its person holds today, with every path their units ever had."""
    with looking(db) as system:
        return principal_by(system, system.get(Account, account_id))


@cache
def _posts_of() -> Select[Any]:
    return with_posts(Post, select(Account.id).where(Account.id == bindparam("account")), Account.person_id)


def principal_by(system: Session, account: Account | None) -> Principal:
    """The same of an account that a session of the program read; refuses one that is closed or none."""
    if account is None or not account.active:
        raise Refusal("principal.none")
    held = held_by(system.execute(_posts_of(), {"account": account.id, "day": today()}))
    acting = tuple(each for given in ACTING.tell(system, account.person_id) for each in given)
    return Principal(account.id, account.person_id, account.person.name, held, acting=acting)
