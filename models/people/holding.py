"""Posts as they are held on a day: what is read of them for whoever acts, in one statement, and what a post
opens of what its cell keeps (letter L4; design 3.18).

A post in a cell that was given from above opens nothing kept while somebody of the cell is there to agree,
and where nobody is, what was recorded after it was entered. What stands here is read by the program itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Date,
    ForeignKey,
    Select,
    and_,
    bindparam,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import CELL_ROLES, Held, Principal
from models.core.base import Base, moment, now, today
from models.units.units import Unit, UnitKind, UnitSpell, above_blocs

IN_CELLS: list[Any] = [literal_column(f"'{role}'") for role in CELL_ROLES]
"""Roles of a cell as they stand in the statement of who asks: values beside it are gone through each time."""
CODE_OPENS = timedelta(days=3)
"""After so long a sign-in by a code from above opens what the cell keeps where nobody can confirm it."""


class Entered:
    """Of a post: when it was entered, and what its cell agreed to. Moments that `opens_from` and its like
    hold are those of `kept_at` (scopes.py); 0: everything."""

    entered_at: Mapped[datetime] = mapped_column(default=now, server_default="1970-01-01 00:00:00+00:00")
    opens_from: Mapped[int] = mapped_column(BigInteger, default=moment, server_default="0")
    """What the cell kept after it is open to the post."""
    agreed_at: Mapped[datetime | None]
    agreed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    offered_from: Mapped[int | None] = mapped_column(BigInteger)
    """What the cell agreed to open beyond that, from when, until the holder takes it up."""
    read_at: Mapped[datetime | None]
    """When the holder first opened what was kept before the post was entered."""
    code_at: Mapped[int | None] = mapped_column(BigInteger)
    """When the holder came in by a code from above that nobody of the cell confirmed yet."""


def held(post: Any, day: date | BindParameter[date]) -> Any:
    """Condition on posts: held on `day`."""
    return (post.starts_on <= day) & or_(post.ends_on.is_(None), post.ends_on > day)


def entry(
    system: Session, by: Principal, person_id: int, role: str, unit_id: int | None, at: datetime
) -> dict[str, Any]:
    """What a post opens that `by` gives now (columns of `Entered`); `at`: the moment of all that are given by
    one act, of which none waits for another.

    What is no post of a cell, and what the program itself gives, opens all. Whoever serves there in another
    role goes on with what that opens. A giver of the cell agrees by giving. In a new cell, whose people
    come from those whose records it keeps, they bring the right to these along. Anybody else waits while
    somebody is there; where nobody is, what is recorded from now on is theirs.
    """
    every: dict[str, Any] = {"entered_at": at, "agreed_at": at, "opens_from": 0, "read_at": at}
    if by.system or unit_id is None or role not in CELL_ROLES:
        return every
    post, unit = Base.metadata.tables["post"].c, Base.metadata.tables["unit"].c
    of_cell = (post.person_id == person_id) & post.role.in_(CELL_ROLES)
    here = of_cell & (post.unit_id == unit_id) & (post.starts_on <= today())
    here &= or_(post.ends_on.is_(None), post.ends_on >= today())
    known = (post[name] for name in (*every, "agreed_by_id", "offered_from", "code_at"))
    own = system.execute(select(*known).where(here).order_by(post.id.desc()).limit(1)).one_or_none()
    if own is not None:
        return dict(own._mapping)
    giver = agreeing(by, unit_id)
    if giver is not None:
        given = {"agreed_by_id": by.person_id, "offered_from": giver.opens_from or 0}
        return {"entered_at": at, "agreed_at": at, **given}
    earlier = select(post.id).where(post.unit_id == unit_id, post.person_id != person_id)
    earlier = earlier.where(post.role.in_(CELL_ROLES), post.entered_at < at).limit(1)
    comes = select(post.id).join(unit.id.table, unit.id == post.unit_id).where(of_cell, _whole(post, unit))
    if system.scalar(earlier) is None and system.scalar(comes.where(unit.custodian_id == unit_id).limit(1)):
        return {"entered_at": at, "agreed_at": at, "offered_from": 0}
    table, account = Base.metadata.tables["post"], Base.metadata.tables["account"].c
    there = select(post.id).join_from(table, account.id.table, account.person_id == post.person_id)
    there = there.where(post.unit_id == unit_id, post.person_id != person_id, post.role.in_(CELL_ROLES))
    by_others = or_(post.entered_at < at, post.opens_from == 0)
    there = there.where(held(post, today()), account.active, by_others)
    return {"entered_at": at} | ({} if system.scalar(there.limit(1)) else {"agreed_at": at})


def agreeing(by: Principal, unit_id: int | None) -> Held | None:
    """The post by which somebody speaks for a cell: one that its cell agreed to or that was there first, of
    somebody who is known; of several the one that opens most."""
    posts = [p for p in by.posts if p.unit_id == unit_id and p.role in CELL_ROLES and p.stands]
    sound = [p for p in posts if p.opened and not p.by_code]
    return min(sound, key=lambda p: p.opens_from or 0, default=None)


def with_posts(post: Any, found: Select[Any], person: Any) -> Select[Any]:
    """A statement with the posts (`post`: their table) of a `person` (a column of it) on a `day`, each with
    every path its unit ever had and those handed to it, what it opens, and units whose records its cell
    keeps with theirs."""
    kept = Unit.__table__.alias("kept")
    return (
        found.add_columns(
            *(post.id.label("post"), post.role, post.unit_id, Unit.name, Unit.path.label("place")),
            *(Unit.handed, Unit.dissolved_on, UnitKind.is_cell, above_blocs(UnitKind).label("above")),
            *(post.opens_from, post.code_at, _waits(post).label("waits"), _attended(post).label("attended")),
            *(post.offered_from, _asks(post).label("asks")),
            *(kept.c.id.label("kept_id"), kept.c.path.label("kept_path"), _own(post, kept).label("kept_own")),
            *(UnitSpell.unit_id.label("whose"), UnitSpell.path.label("stood")),
        )
        .outerjoin(post, (post.person_id == person) & held(post, bindparam("day", type_=Date)))
        .outerjoin(Unit, Unit.id == post.unit_id)
        .outerjoin(UnitKind, UnitKind.code == Unit.kind_code)
        .outerjoin(kept, kept.c.custodian_id == post.unit_id)
        .outerjoin(UnitSpell, or_(UnitSpell.unit_id == post.unit_id, UnitSpell.unit_id == kept.c.id))
        .order_by(post.id, UnitSpell.id)
    )


def others(post: Any, *which: Any) -> Any:
    """Posts that others hold on a `day` in the cell of a `post`, with an account that is open."""
    other, account = Base.metadata.tables["post"].alias("other"), Base.metadata.tables["account"].alias("its")
    there = select(other.c.id).join(account, account.c.person_id == other.c.person_id)
    there = there.where(other.c.unit_id == post.unit_id, other.c.person_id != post.person_id)
    there = there.where(other.c.role.in_(IN_CELLS), held(other.c, bindparam("day", type_=Date)))
    return there.where(account.c.active, *(each(other.c) for each in which))


def _waits(post: Any) -> Any:
    """Whether a post opens nothing yet: its cell did not agree, and somebody is there who could."""
    earlier = others(post, lambda c: or_(c.agreed_at.is_not(None), c.entered_at < post.entered_at))
    return and_(post.agreed_at.is_(None), post.role.in_(IN_CELLS), earlier.exists())


def _attended(post: Any) -> Any:
    """Whether somebody of the cell can confirm whoever came in by a code from above."""
    sound = others(post, lambda c: c.agreed_at.is_not(None), lambda c: c.code_at.is_(None))
    return and_(post.code_at.is_not(None), sound.exists())


def _asks(post: Any) -> Any:
    """Whether others in the cell of a post wait for somebody there to agree, or to confirm who they are."""

    def wait(c: Any) -> Any:
        given = and_(c.agreed_at.is_(None), c.opens_from != literal_column("0"))
        return or_(given, c.code_at.is_not(None))

    waiting = others(post, wait)
    return and_(post.role.in_(IN_CELLS), waiting.exists())


def _own(post: Any, kept: Any) -> Any:
    """Whether the holder of a post read the records of a unit that its cell keeps while it made them."""
    was = Base.metadata.tables["post"].alias("was")
    there = select(was.c.id).where(was.c.person_id == post.person_id, was.c.unit_id == kept.c.id)
    return there.where(was.c.role.in_(IN_CELLS), _whole(was.c, kept.c)).exists()


def _whole(post: Any, unit: Any) -> Any:
    """Condition on posts in a unit that ended: all it kept was open to them, and they lasted as it did."""
    to_the_end = or_(post.ends_on.is_(None), post.ends_on >= unit.dissolved_on)
    return and_(post.opens_from == literal_column("0"), post.code_at.is_(None), to_the_end)


def held_by(rows: Iterable[Any]) -> tuple[Held, ...]:
    """The posts of such rows."""
    found = groupby((row for row in rows if row.post is not None), lambda row: row.post)
    return tuple(_held(list(parts)) for _post, parts in found)


def _held(rows: Sequence[Any]) -> Held:
    """One post of its rows: where its unit stands and stood, and what it opens while it stands as a cell."""
    first = rows[0]
    stands = bool(first.is_cell) and first.dissolved_on is None
    stood = [row.stood for row in rows if row.whose == first.unit_id and row.stood]
    opened, since, by_code = not first.waits, first.opens_from or None, _by_code(first)
    since = max(since or 0, first.code_at) if by_code else since
    every = stands and opened and since is None
    own = stands and opened and not by_code
    keeps = {row.kept_id for row in rows if row.kept_id is not None and (every or (own and row.kept_own))}
    kept_paths = {path for row in rows if row.whose in keeps for path in (row.stood, row.kept_path)}
    there = Held(first.role, first.unit_id, first.place or "", tuple(dict.fromkeys(stood)), stands)
    return replace(
        there,
        keeps=tuple(sorted(keeps)),
        kept_paths=tuple(sorted(kept_paths)),
        name=first.name or "",
        handed=tuple((first.handed or "").split()),
        above=bool(first.above),
        opened=opened,
        opens_from=since,
        by_code=by_code,
        asked=bool(first.asks),
        offered=first.offered_from is not None,
    )


def _by_code(row: Any) -> bool:
    """Whether its holder came in by a code from above and is not known yet: nobody of the cell confirmed it,
    or, where nobody is there, three days have not gone by."""
    if row.code_at is None:
        return False
    return bool(row.attended) or moment() < row.code_at + CODE_OPENS // timedelta(milliseconds=1)
