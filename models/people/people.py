"""People, their accounts and the posts they hold in units for
a time (domain.md 4). Passwords and sign-ins are in signins.py."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import BindParameter, Date, ForeignKey, Select, String, bindparam, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import (
    BLOC_ROLES,
    CELL_ROLES,
    COMMITTEE_ROLES,
    SYSTEM,
    Acting,
    Held,
    Principal,
    require,
)
from models.access.guard import open_session
from models.access.scopes import Placed
from models.core.base import Base, Id, today
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.core.spelling import fold, tidy
from models.platform.journal import record
from models.units.units import Unit, UnitKind, UnitSpell

NOWHERE = ("administrator", "auditor")
ACTING = Event[[Session, int], tuple[Acting, ...]]("what delegations allow a person is asked")
LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{2,39}")


class Person(Placed, Base):
    """Somebody who serves in the tree; a name only."""

    __tablename__ = "person"
    follows = "today"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(120))
    search_key: Mapped[str] = mapped_column(String(150), index=True)

    def __str__(self) -> str:
        return self.name


class Account(Placed, Base):
    """What a person signs in with; no e-mail."""

    __tablename__ = "account"
    follows = "today"

    id: Mapped[Id]
    login: Mapped[str] = mapped_column(String(40), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    language: Mapped[str] = mapped_column(String(2), default="vi")
    active: Mapped[bool] = mapped_column(default=True)
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class Post(Placed, Base):
    """A person holds a role in a unit from one day (inclusive) to another (exclusive) (chức vụ)."""

    __tablename__ = "post"
    follows = "today"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[str] = mapped_column(String(30))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    unit: Mapped[Unit | None] = relationship(viewonly=True)


def role_fits(role: str, kind: UnitKind | None) -> bool:
    """Whether a role may be held in a unit of this kind; None for no unit."""
    if kind is None:
        return role in NOWHERE
    if kind.is_cell:
        return role in (*CELL_ROLES, "follower")
    return role in (BLOC_ROLES if kind.is_root else COMMITTEE_ROLES)


def held_on(day: date | BindParameter[date]) -> Any:
    """Condition on `Post`: held on `day`."""
    return (Post.starts_on <= day) & or_(Post.ends_on.is_(None), Post.ends_on > day)


def enrol(db: Session, by: Principal, *, name: str, login: str, unit: Unit | None) -> Account:
    """Make a person and the account; the first password comes
    by a one-time code. No unit: administrator or auditor."""
    require(by, "person.change", unit.id if unit else None, unit.path if unit else "")
    login = login.strip().casefold()
    checks = Checks()
    checks.need(tidy(name), "name", "field.required")
    checks.need(len(name) <= 120, "name", "field.long", limit=120)
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
    checks.need(tidy(name), "name", "field.required")
    checks.need(len(name) <= 120, "name", "field.long", limit=120)
    checks.done()
    old, account.person.name, account.person.search_key = account.person.name, tidy(name), fold(name)
    flag_modified(account, "login")  # the account's version moves although only the person's name changed
    record(db, by, "person.amend", account, place_of(account)[0], old=old, new=account.person.name)
    return account


def place_of(account: Account) -> tuple[int | None, str]:
    """Number and path of the unit an account was made in; none for administrators and auditors."""
    numbers = [int(number) for number in account.path.split(".") if number]
    return (numbers[-1] if numbers else None), account.path


def _taken(db: Session, login: str) -> bool:
    with open_session(db.connection(), SYSTEM) as system:
        return system.scalar(select(Account.id).where(Account.login == login)) is not None


def begin_post(db: Session, by: Principal, person: Person, role: str, unit: Unit | None, on: date) -> Post:
    """Begin a post; refuses a role that does not fit the unit's kind and the same post held already."""
    _may_appoint(by, unit, role)
    checks = Checks()
    checks.need(
        unit is None or unit.dissolved_on is None, "unit_id", "unit.dissolved", unit=unit.name if unit else ""
    )
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
    post = Post(person_id=person.id, role=role, unit_id=unit_id, path=unit.path if unit else "", starts_on=on)
    db.add(post)
    record(db, by, "post.begin", post, unit_id, role=role, person=person.id, on=on)
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
    return post


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
    with open_session(db.connection(), SYSTEM) as system:
        return principal_by(system, system.get(Account, account_id))


@cache
def _posts_of() -> Select[int, str, int | None, str, str, str]:
    """Posts of a `person` on a `day`, each with every path its unit ever had
    and those handed to it; asked for at every request, so built once."""
    return (
        select(Post.id, Post.role, Post.unit_id, Unit.path, Unit.handed, UnitSpell.path)
        .outerjoin(Unit, Unit.id == Post.unit_id)
        .outerjoin(UnitSpell, UnitSpell.unit_id == Post.unit_id)
        .where(Post.person_id == bindparam("person"), held_on(bindparam("day", type_=Date)))
        .order_by(Post.id, UnitSpell.id)
    )


def principal_by(system: Session, account: Account | None) -> Principal:
    """The same of an account already read by the program's
    own session; refuses one that is closed or none."""
    if account is None or not account.active:
        raise Refusal("principal.none")
    rows = system.execute(_posts_of(), {"person": account.person_id, "day": today()})
    posts = groupby(rows, lambda row: row[:5])
    held = tuple(
        Held(role, unit_id, path or "", (*(row[5] for row in spells if row[5]), *(handed or "").split()))
        for (_id, role, unit_id, path, handed), spells in posts
    )
    acting = tuple(each for given in ACTING.tell(system, account.person_id) for each in given)
    return Principal(account.id, account.person_id, account.person.name, held, acting=acting)
