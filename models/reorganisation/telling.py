"""Who is told of a reorganisation: whoever serves in a unit that it touches, and those who decide it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING, Principal
from models.access.guard import elevated
from models.access.scopes import under
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
    with elevated(db) as system:
        accounts: set[int] = set()
        for some in pieces(sorted(n for n in numbers if n > 0)):
            found = select(Account.id).join(Post, Post.person_id == Account.person_id)
            found = found.where(Post.unit_id.in_(some), held_on(today()), Account.active.is_(True))
            accounts |= set(system.scalars(found))
    return tell(db, accounts, kind, one, None, but=by.account_id, **values)


def tell_issuers(db: Session, one: Reorganisation, kind: str, once: str = "", **values: Any) -> int:
    """Tell those who may decide it: deciding posts of the units above all of it, and administrators."""
    with elevated(db) as system:
        found = select(Account.id).join(Post, Post.person_id == Account.person_id)
        above = Post.role == "administrator"
        if one.path:
            top = one.path.split(".")[0] + "."
            above |= Post.role.in_(DECIDING) & under(Post.path, top)
        accounts = set(system.scalars(found.where(above, held_on(today()), Account.active.is_(True))))
    return tell(db, accounts, kind, one, None, once=once, document=called(one), **values)
