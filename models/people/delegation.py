"""Delegations: somebody acts in another's place for a time,
in one unit, for one kind of act (ủy quyền; design 3.14).

A delegation is given by whoever holds the right by a post of their
own, taken by somebody who serves in the same unit, and ends by
itself: on its last day, when either post ends, or when it is
taken back. What a delegate does is shown as done for the giver.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Date, ForeignKey, Select, String, bindparam, select
from sqlalchemy.orm import Mapped, Session, column_property, mapped_column, relationship

from models.access.grants import DECIDING, GRANTS, Acting, Held, Principal
from models.access.guard import looking, standing
from models.access.scopes import Rises
from models.core.base import Base, Id, now, today
from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.people.notices import tell
from models.people.people import POSTS_ENDED, Account, Post, called, held_on
from models.platform.journal import record
from models.units.units import Unit, UnitSpell, get_unit

ACTS: dict[str, frozenset[str]] = {
    "decide": frozenset({"report.decide", "report.receive"}),
    "submit": frozenset({"report.submit"}),
    "issue": frozenset({"report.issue"}),
}
"""Kinds of act and the verbs each allows."""
LEADING = {"decide": "report.decide", "submit": "report.submit", "issue": "report.issue"}
LONGEST_DAYS = 366


class Delegation(Rises, Base):
    """One person's right to one kind of act in a unit, given
    to another from one day to another (both inclusive)."""

    __tablename__ = "delegation"
    follows = "today"

    id: Mapped[Id]
    giver_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    taker_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    act: Mapped[str] = mapped_column(String(10))
    starts_on: Mapped[date]
    last_on: Mapped[date]
    reason: Mapped[str] = mapped_column(String(300), default="")
    given_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    giver: Mapped[str] = column_property(called(giver_id))
    taker: Mapped[str] = column_property(called(taker_id))
    """Their names."""
    unit: Mapped[Unit] = relationship(foreign_keys="Delegation.unit_id", lazy="selectin", viewonly=True)
    """Read beside, not joined: SQLite makes ready every unit there is for a join within a join."""

    @property
    def standing(self) -> str:
        """given (waits for acceptance), accepted, holds (today), past, ended."""
        if self.ended_at is not None:
            return "ended"
        if self.last_on < today():
            return "past"
        if self.accepted_at is None:
            return "given"
        return "holds" if self.starts_on <= today() else "accepted"


def delegate(
    db: Session,
    by: Principal,
    unit: Unit,
    taker_id: int,
    act: str,
    starts_on: date,
    last_on: date,
    reason: str,
) -> Delegation:
    """Give a kind of act in a unit to somebody who serves
    there. Raises `Invalid` with every problem at its field.

    Only who holds the right by a post of their own in that
    very unit may give it: what was given is not given on.
    """
    checks = Checks()
    if checks.need(act in ACTS, "act", "field.choice"):
        checks.need(_holds(by, LEADING[act], unit.id), "act", "delegation.not_yours")
    serving = set(db.scalars(select(Post.person_id).where(Post.unit_id == unit.id, held_on(today()))))
    checks.need(taker_id in serving and taker_id != by.person_id, "taker", "delegation.taker")
    checks.need(starts_on >= today(), "starts_on", "delegation.past")
    checks.need(starts_on <= last_on, "last_on", "delegation.order")
    checks.need((last_on - starts_on).days <= LONGEST_DAYS, "last_on", "delegation.long", days=LONGEST_DAYS)
    checks.need(len(reason) <= 300, "reason", "field.long", limit=300)
    checks.done()
    row = Delegation(
        unit_id=unit.id,
        path=unit.path,
        giver_id=by.person_id,
        taker_id=taker_id,
        act=act,
        starts_on=starts_on,
        last_on=last_on,
    )
    row.reason, row.given_at = tidy(reason), now()
    db.add(row)
    record(db, by, "delegation.give", row, kind=act, taker=taker_id, starts_on=starts_on, last_on=last_on)
    db.refresh(row)
    _tell(db, by, row, row.taker_id)
    return row


def accept(db: Session, by: Principal, row: Delegation, version: int) -> Delegation:
    """The delegate takes it; before that it gives nothing."""
    _same(row, version)
    if row.taker_id != by.person_id:
        raise Refusal("access.denied", verb="delegation.accept")
    if row.standing != "given":
        raise Refusal("delegation.over")
    row.accepted_at = now()
    record(db, by, "delegation.accept", row)
    _tell(db, by, row, row.giver_id)
    return row


def end(db: Session, by: Principal, row: Delegation, version: int) -> Delegation:
    """Either side ends it, from this moment on; declining is ending what was not accepted."""
    _same(row, version)
    if by.person_id not in (row.giver_id, row.taker_id):
        raise Refusal("access.denied", verb="delegation.end")
    if row.standing in ("ended", "past"):
        raise Refusal("delegation.over")
    row.ended_at = now()
    record(db, by, "delegation.end", row)
    POSTS_ENDED.tell(db, [row.taker_id])
    _tell(db, by, row, row.taker_id if by.person_id == row.giver_id else row.giver_id)
    return row


def _same(row: Delegation, version: int) -> None:
    if row.row_version != version:
        raise Refusal("stale")


def _holds(by: Principal, verb: str, unit_id: int) -> bool:
    return any(post.unit_id == unit_id and post.role in GRANTS[verb] for post in by.posts)


def _tell(db: Session, by: Principal, row: Delegation, person_id: int) -> None:
    with looking(db) as system:
        accounts = list(system.scalars(select(Account.id).where(Account.person_id == person_id)))
    words = {
        "giver": row.giver,
        "taker": row.taker,
        "unit": get_unit(db, row.unit_id).name,
        "act": row.act,
        "standing": row.standing,
    }
    tell(db, accounts, "delegation", row, row.unit_id, but=by.account_id, **words)


@cache
def _accepted() -> Select[Delegation, str]:
    """Accepted delegations that hold on a `day`, with the giver's role."""
    day = bindparam("day", type_=Date)
    giving = (Post.person_id == Delegation.giver_id) & (Post.unit_id == Delegation.unit_id) & held_on(day)
    return select(Delegation, Post.role).join(Post, giving).where(_on_day()).order_by(Delegation.id, Post.id)


def _on_day() -> Any:
    """Condition on delegations: accepted, and in force on a `day`."""
    day = bindparam("day", type_=Date)
    return (
        (Delegation.starts_on <= day)
        & (Delegation.last_on >= day)
        & Delegation.accepted_at.is_not(None)
        & Delegation.ended_at.is_(None)
    )


def taken_by(person: Any) -> Select[int]:
    """Delegations to a person (a column) that were accepted and hold on a `day`: with none there is nothing
    to ask for."""
    return select(Delegation.id).where(Delegation.taker_id == person, _on_day())


@cache
def _taken() -> Select[Delegation, str]:
    """The same of one `taker`; asked for at every request, so built once."""
    return _accepted().where(Delegation.taker_id == bindparam("taker"))


@cache
def _deciding() -> Select[Delegation, str]:
    """The same of those by which others decide in some `units`."""
    these = Delegation.unit_id.in_(bindparam("units", expanding=True))
    return standing(_accepted().where(these, Delegation.act == "decide"))


def in_force(
    system: Session, day: date, accepted: Select[Delegation, str], **values: Any
) -> list[tuple[Delegation, str]]:
    """Of the `accepted` those that hold on a day, with the giver's role:
    while the giver holds the right and the delegate serves in the unit."""
    rows = system.execute(accepted, {"day": day} | values).all()
    if not rows:
        return []
    serving = select(Post.person_id, Post.unit_id).where(
        Post.person_id.in_([row.taker_id for row, _ in rows]), held_on(day)
    )
    there = {(person, unit) for person, unit in system.execute(serving)}
    return [
        (row, role)
        for row, role in rows
        if role in GRANTS[LEADING[row.act]] and (row.taker_id, row.unit_id) in there
    ]


def acting_of(system: Session, person_id: int) -> tuple[Acting, ...]:
    """What a person may do today in others' places."""
    mine = in_force(system, today(), _taken(), taker=person_id)
    if not mine:
        return ()
    ever: dict[int, list[str]] = {}
    for unit_id, path in system.execute(
        select(UnitSpell.unit_id, UnitSpell.path).where(
            UnitSpell.unit_id.in_([row.unit_id for row, _ in mine])
        )
    ):
        ever.setdefault(unit_id, []).append(path)
    held = [
        (row, Held(role, row.unit_id, row.unit.path, tuple(ever.get(row.unit_id, ())))) for row, role in mine
    ]
    return tuple(Acting(post, ACTS[row.act], row.giver_id, row.giver) for row, post in held)


def delegated_units(system: Session, units: Iterable[int], submitter: int | None) -> set[int]:
    """Those units in which a delegate other than the submitter
    may decide today (the root's way out of design 3.14)."""
    return {unit_id for unit_id, taker in delegates_in(system, units) if taker != submitter}


def delegates_in(system: Session, units: Iterable[int]) -> set[tuple[int, int]]:
    """Who may decide today in some units by another's delegation: unit and person."""
    found = in_force(system, today(), _deciding(), units=sorted(set(units)))
    return {(row.unit_id, row.taker_id) for row, role in found if role in DECIDING}
