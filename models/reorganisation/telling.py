"""Who is told of a reorganisation: whoever serves in a unit that it touches, and those who decide it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.access.grants import ANY, GRANTS, TREE, Principal, ancestors_of
from models.access.guard import looking
from models.core.base import today
from models.people.notices import tell
from models.people.people import Account, Post, held_on
from models.reorganisation.plan import Played
from models.reorganisation.reading import pieces
from models.reorganisation.tables import Reorganisation


def called(one: Reorganisation) -> str:
    """How it is named in a sentence: by its document, or by its own number while that has none."""
    return one.doc_symbol or f"#{one.id}"


def tell_touched(db: Session, by: Principal, one: Reorganisation, played: Played, kind: str) -> int:
    """Tell those who serve in units that change, take something over or lose something; how many."""
    numbers = set(played.touched()) | {n for pair in played.heirs for n in pair[:2]}
    for n in list(numbers):
        for tree in (played.before, played.after):
            if n in tree and tree[n].parent is not None:
                numbers.add(tree[n].parent or 0)
    values: dict[str, Any] = {"document": called(one), "on": one.counts_from or one.on, "by": by.name}
    with looking(db) as system:
        accounts: set[int] = set()
        for some in pieces(sorted(n for n in numbers if n > 0)):
            found = select(Account.id).join(Post, Post.person_id == Account.person_id)
            found = found.where(Post.unit_id.in_(some), held_on(today()), Account.active.is_(True))
            accounts |= set(system.scalars(found))
    return tell(db, accounts, kind, one, None, but=by.account_id, **values)


def tell_issuers(db: Session, one: Reorganisation, kind: str, once: str = "", **values: Any) -> int:
    """Tell those who may decide it, and nobody else: who holds a post that decides it in the unit where it
    begins or above that, and administrators."""
    reach = GRANTS["reorganisation.decide"]
    with looking(db) as system:
        found = select(Account.id).join(Post, Post.person_id == Account.person_id)
        may: ColumnElement[bool] = Post.role.in_([role for role, how in reach.items() if how == ANY])
        if one.path:
            below = [role for role, how in reach.items() if how == TREE]
            may |= Post.role.in_(below) & Post.path.in_([*ancestors_of(one.path), one.path])
        accounts = set(system.scalars(found.where(may, held_on(today()), Account.active.is_(True))))
    return tell(db, accounts, kind, one, None, once=once, document=called(one), **values)
