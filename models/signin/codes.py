"""One-time codes given from above, as the people they concern hear of them, and what whoever comes in by one
reads (letter L4; design 3.18). Issuing and redeeming are in signins.py.

A code sets a new password, so that whoever issued it could come in as the owner: until somebody of the cell
confirms the owner, what the cell kept before stays closed to them (holding.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.access.grants import CELL_ROLES, ROLES, Principal
from models.access.guard import looking
from models.core.base import day_of, moment, now, today
from models.core.events import Event
from models.people.holding import CODE_OPENS
from models.people.notices import tell
from models.people.people import Account, Post, held_on
from models.platform.jobs import drop_all
from models.platform.settings import number
from models.units.units import Unit, UnitKind

RESET_DAYS = 3
"""A code by which somebody who has a password gets a new one holds no longer, whatever the setting says."""
SECRETARIES = ("cell_secretary", "committee_secretary", "bloc_secretary")
USED_FROM_ABOVE = Event[[Session, int], None]("somebody who had a password came in by a code from above")
"""Told the account's number."""


def holds_until(db: Session, *, first: bool) -> datetime:
    """Until when a code issued now holds; `first`: of an account that has no password yet."""
    days = number(db, "code_days")
    return now() + timedelta(days=days if first else min(days, RESET_DAYS))


def unconfirmed(db: Session, account: Account) -> bool:
    """Whether somebody came in by a code from above whom no cell of the account confirmed yet: a browser that
    is known since is theirs."""
    mine = select(Post.id).where(Post.person_id == account.person_id, Post.code_at.is_not(None))
    return db.scalar(mine.limit(1)) is not None


def tell_issued(db: Session, by: Principal, account: Account, *, first: bool) -> None:
    """No unit stands above a root's: a code for one of its posts is told to everybody who holds a post there.
    One that sets a new password is told to its owner and to the secretary of each unit they serve in."""
    with looking(db) as system:
        roots, units = _units(system, account)
        to = _serving(system, ROLES, roots)
        if not first:
            to |= {account.id} | _serving(system, SECRETARIES, units)
        name = account.person.name
    where = next(iter(units), None)
    tell(db, to, "code_issued", account, where, but=by.account_id, person=name, by=by.name)


def used_from_above(db: Session, account: Account) -> None:
    """Somebody who had a password set a new one by a code from above: what their cells kept before stays
    closed until it is known who they are; what they typed, sent in and had made before goes. Told to the
    owner, to the people of their cells, to the secretary of any other unit, and to auditors. `db` is the
    program's own session."""
    cells, to, where = _close(db, account)
    kind, opens = "code_used" if cells else "code_used_office", day_of(now() + CODE_OPENS)
    tell(db, to, kind, account, where, person=account.person.name, opens=opens)


def factor_taken_off(db: Session, by: Principal, account: Account) -> None:
    """The second factor of somebody who lost the telephone was taken off from above: the same stays closed,
    and the same hear of it."""
    _cells, to, where = _close(db, account)
    tell(
        db, to, "factor_taken_off", account, where, but=by.account_id, person=account.person.name, by=by.name
    )


def confirmed_by_factor(db: Session, account: Account) -> None:
    """Whoever used a code from above has the second factor of the owner, too: nothing stays closed."""
    mine = select(Post).where(Post.person_id == account.person_id, Post.code_at.is_not(None))
    for post in db.scalars(mine.order_by(Post.id)):
        post.code_at = None


def _close(db: Session, account: Account) -> tuple[list[Post], set[int], int | None]:
    """What their cells kept stays closed from now on, what they typed goes. Posts in cells, who hears of it,
    and of which unit it is told."""
    lasting = or_(Post.ends_on.is_(None), Post.ends_on > today())
    mine = select(Post).where(Post.person_id == account.person_id, Post.role.in_(CELL_ROLES), lasting)
    cells = list(db.scalars(mine.order_by(Post.id)))
    for post in cells:
        post.code_at = moment()
    drop_all(db, account.id)
    USED_FROM_ABOVE.tell(db, account.id)
    _roots, units = _units(db, account)
    to = {account.id} | _serving(db, SECRETARIES, units) | _serving(db, ("auditor",), [None])
    to |= _serving(db, CELL_ROLES, [post.unit_id for post in cells])
    return cells, to, next(iter(units), None)


def _units(system: Session, account: Account) -> tuple[list[int], list[int]]:
    """Of the units in which somebody serves or will serve: those above which there is none, and all."""
    kept = held_on(today()) | (Post.starts_on > today())
    found = select(Unit.id, UnitKind.is_root).join(UnitKind, UnitKind.code == Unit.kind_code)
    found = found.join(Post, Post.unit_id == Unit.id).where(Post.person_id == account.person_id, kept)
    rows = system.execute(found.distinct().order_by(Unit.id)).all()
    return [unit_id for unit_id, root in rows if root], [unit_id for unit_id, _root in rows]


def _serving(system: Session, roles: Sequence[str], units: Sequence[int | None]) -> set[int]:
    """Accounts of those who hold one of these roles in one of some units (None: in none) today."""
    here: Any = Post.unit_id.in_([unit_id for unit_id in units if unit_id is not None])
    here = or_(here, Post.unit_id.is_(None)) if None in units else here
    found = select(Account.id).join(Post, Post.person_id == Account.person_id)
    found = found.where(here, Post.role.in_(roles), held_on(today()), Account.active)
    return set(system.scalars(found))
