"""Posts in a cell as its people see them: who was given which from above, who agreed, who opened what the
cell keeps, and who came in by a code from above (letter L4; design 3.18).

What a post opens is read in holding.py; what is done about it is done here.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import CELL_ROLES, Principal
from models.access.guard import looking
from models.core.base import now, today
from models.core.errors import Refusal
from models.people.holding import agreeing
from models.people.notices import Serving, tell
from models.people.people import Account, Post, called
from models.platform.journal import record
from models.units.units import Unit

THERE = (*CELL_ROLES, "follower")


def cell_posts(db: Session, by: Principal) -> list[tuple[Post, str]]:
    """Posts in the own cells that are held today or begin later, each with the name of who agreed, in the
    order in which they were entered."""
    own = {p.unit_id for p in by.posts if p.role in CELL_ROLES and p.stands}
    lasting = or_(Post.ends_on.is_(None), Post.ends_on > today())
    found = select(Post, called(Post.agreed_by_id)).options(selectinload(Post.unit))
    found = found.where(Post.unit_id.in_(own), Post.role.in_(THERE), lasting)
    rows = db.execute(found.order_by(Post.unit_id, Post.entered_at, Post.id))
    return [(post, name or "") for post, name in rows]


def get_post(db: Session, number: int) -> Post:
    """A post; 404 for a stranger."""
    post = db.scalar(select(Post).where(Post.id == number))
    if post is None:
        raise Refusal("access.unknown")
    return post


def may_agree(by: Principal, post: Post) -> bool:
    """Whether `by` may agree that a post opens what the own one opens, and that would be more than now."""
    mine = agreeing(by, post.unit_id)
    if mine is None or post.role not in CELL_ROLES or post.person_id == by.person_id:
        return False
    return post.agreed_at is None or (mine.opens_from or 0) < _most(post)


def _most(post: Post) -> int:
    """From when on a post opens, or may once its holder takes that up."""
    return min(post.opens_from, post.offered_from if post.offered_from is not None else 2**62)


def agree(db: Session, by: Principal, post: Post, version: int) -> Post:
    """Somebody of the cell agrees to a post that was given from above: it opens what the own one opens, no
    more, once its holder takes it up. Refuses `access.denied`, `stale`."""
    _same(post, version)
    mine = agreeing(by, post.unit_id)
    if mine is None or not may_agree(by, post):
        raise Refusal("access.denied", verb="post.agree")
    offered, most = mine.opens_from or 0, _most(post)
    post.offered_from = min(offered, most) if min(offered, most) < post.opens_from else None
    post.agreed_at, post.agreed_by_id = now(), by.person_id
    own = select(Post).where(Post.person_id == by.person_id, Post.unit_id == post.unit_id)
    for each in db.scalars(own.where(Post.role.in_(CELL_ROLES), Post.agreed_at.is_(None))):
        each.agreed_at = now()  # who was left speaks for the cell from here on, and waits for nobody in it
    record(db, by, "post.agree", post)
    _tell(db, by, "post_agreed", post, _account(db, post))
    return post


def take_up(db: Session, by: Principal, post: Post, version: int) -> Post:
    """The holder of a post opens what the cell kept before it was entered, as the cell agreed; the cell sees
    it. Refuses `access.denied`, `stale`, and `post.nothing_offered`."""
    _same(post, version)
    mine = next((p for p in by.posts if p.unit_id == post.unit_id and p.opened and not p.by_code), None)
    if post.person_id != by.person_id or mine is None:
        raise Refusal("access.denied", verb="post.read")
    if post.offered_from is None:
        raise Refusal("post.nothing_offered")
    post.opens_from, post.offered_from, post.read_at = post.offered_from, None, now()
    record(db, by, "post.read", post)
    _tell(db, by, "kept_read", post, Serving(post.unit_id, CELL_ROLES))
    return post


def confirm(db: Session, by: Principal, post: Post, version: int) -> Post:
    """Somebody of the cell confirms that whoever came in by a code from above is the holder of the post: it
    opens again what it opened. Refuses `access.denied`, `stale`."""
    _same(post, version)
    if not may_confirm(by, post):
        raise Refusal("access.denied", verb="post.confirm")
    post.code_at = None
    record(db, by, "post.confirm", post)
    _tell(db, by, "code_confirmed", post, _account(db, post))
    return post


def may_confirm(by: Principal, post: Post) -> bool:
    """Whether `by` may confirm the holder of a post."""
    mine = agreeing(by, post.unit_id)
    return mine is not None and post.code_at is not None and post.person_id != by.person_id


def tell_given(db: Session, by: Principal, post: Post) -> None:
    """The people of a cell are told of a post in it that was given by somebody who holds none there."""
    if post.role in THERE and post.unit_id is not None and post.unit_id not in by.own_units:
        _tell(db, by, "post_given", post, Serving(post.unit_id, CELL_ROLES))


def _tell(db: Session, by: Principal, kind: str, post: Post, to: Serving | Sequence[int]) -> None:
    with looking(db) as system:
        row = system.get_one(Post, post.id)
        unit = system.scalar(select(Unit.name).where(Unit.id == post.unit_id)) or ""
        who, role = row.holder, row.role
    tell(db, to, kind, post, post.unit_id, but=by.account_id, person=who, role=role, unit=unit, by=by.name)


def _account(db: Session, post: Post) -> list[int]:
    with looking(db) as system:
        return list(system.scalars(select(Account.id).where(Account.person_id == post.person_id)))


def _same(post: Post, version: int) -> None:
    if post.row_version != version:
        raise Refusal("stale")
