"""What lies at a desk that vanished goes to the desk of the new tree, by a visible act, whatever runs on
a route: reports, answers to directives (design 3.3, 3.14).

Who takes the next step vanishes when that unit is dissolved AND nobody but the submitter holds a post there
that could: until then its people finish the quarters up to its end, so that a Bloc dissolved on 1 February
still issues quarter IV. Then the item lies at the desk that decides now (each kind's own rule). Where its
route names others than the desk, the unit directly above or a named one, and all of these have vanished,
that desk stands in for them until the state changes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import exists, select, union
from sqlalchemy.orm import Session

from models.access.grants import GRANTS, RECEIVING, SYSTEM, Principal
from models.access.guard import elevated, looking
from models.core.base import Base, now, today
from models.core.events import LATER
from models.people.notices import Serving, tell
from models.people.people import Post, held_on
from models.platform.journal import record
from models.units.units import Unit, spells
from models.workflow.guards import parent_of
from models.workflow.items import ITEMS, ItemKind, count_up, kind_of
from models.workflow.tables import DESK, NAMED, OWN, PARENT, State, Step, states, steps_from

REDIRECT = "redirect"
DECIDE = "report.decide"
Left = Mapping[int, Collection[tuple[str, int]]]
"""Dissolved units, and who serves there still: roles and persons."""


def unit_of(item: Any, step: Any) -> int | None:
    """The unit that takes a step; None where there is none. A unit named must stand above the item's;
    who stands in for those above, where all of them have vanished, was said by `redirect`."""
    if step.actor in (PARENT, NAMED) and item.stand_in_id is not None:
        return int(item.stand_in_id)
    if step.actor == PARENT:
        return parent_of(item)
    if step.actor == NAMED:
        return step.desk_id if str(step.desk_id) in item.path.split(".")[:-2] else None
    named: int | None = item.desk_unit_id if step.actor == DESK else item.unit_id
    return named


def _left(system: Session, units: Collection[int] | None = None) -> Left:
    """Who serves in dissolved units still: of all, or of these; in one statement."""
    serves = (Post.unit_id == Unit.id) & held_on(today())
    found = select(Unit.id, Post.role, Post.person_id).outerjoin(Post, serves)
    found = found.where(Unit.dissolved_on.is_not(None))
    left: dict[int, list[tuple[str, int]]] = {}
    for number, role, person_id in system.execute(
        found if units is None else found.where(Unit.id.in_(units))
    ):
        left.setdefault(number, []).extend([(role, person_id)] if role is not None else [])
    return left


def _roles(steps: Iterable[Any]) -> set[str]:
    """Roles that bring an item on: those of the deciding steps, where there are any."""
    here = list(steps)
    here = [step for step in here if step.grant == DECIDE] or here
    return {role for s in here for role in GRANTS[s.grant] if not s.role_names or role in s.role_names}


def _vanished(item: Any, steps: Sequence[Any], left: Left) -> dict[bool, int]:
    """Who should take the next step and is there no more: the desk (True), and those above whom the route
    names otherwise, where all of them are gone (False)."""
    found = {}
    for is_desk in (True, False):
        mine = [step for step in steps if step.actor != OWN and (step.actor == DESK) is is_desk]
        units = {unit_of(item, step) for step in mine} - {None}
        if units and all(number in left and not _serves(item, number, mine, left) for number in units):
            found[is_desk] = min(number for number in units if number is not None)
    return found


def _serves(item: Any, number: int | None, steps: Iterable[Any], left: Left) -> bool:
    wanted = _roles(step for step in steps if unit_of(item, step) == number)
    return any(role in wanted and who != item.submitter_id for role, who in left[number or 0])


def vanished(db: Session, item: Any) -> dict[bool, int]:
    """The desk of an item (True), and whoever its route names otherwise (False), by number, where these
    should take the next step and have vanished; empty where the next step is the unit's own."""
    steps = steps_from(db, item.route_id, item.state)
    units = {number for step in steps if step.actor != OWN and (number := unit_of(item, step)) is not None}
    if not units or states(db, item.route_id)[item.state].is_open:
        return {}
    with looking(db) as system:
        left = _left(system, units)
    return _vanished(item, steps, left) if left else {}


def desk_now(db: Session, item: Any) -> int | None:
    """The desk that decides on an item today where its own has vanished; else None."""
    gone = vanished(db, item)
    return kind_of(item).desk(db, item, item.submitter_id) if True in gone else None


def redirect(db: Session, by: Principal, item: Any) -> bool:
    """Move an item from whoever vanished to the desk that decides now: one event and one journal row say
    from where to where, and the new desk is told. False where it stays: the desk is
    there, or none is, so that it waits until somebody is appointed."""
    kind, gone = kind_of(item), vanished(db, item)
    desk = kind.desk(db, item, item.submitter_id) if gone else None
    if desk is None or desk in gone.values():
        return False
    names, last = _names(db, {desk, *gone.values()}), kind.newest(db, [item]).get(item.id)
    old = ", ".join(names[number] for number in dict.fromkeys(gone.values()))
    way = (item.state, item.state)
    note, number = f"{old} → {names[desk]}", last.number if last else None
    db.add(event_of(kind, by, item, item.row_version, REDIRECT, way, note, number))
    record(db, by, f"{kind.code}.{REDIRECT}", item, old=[*gone.values()], new=desk)
    item.desk_unit_id = desk if True in gone else item.desk_unit_id
    item.stand_in_id = desk if False in gone else item.stand_in_id
    count_up(db, item, item.row_version)
    hand(db, by, item, desk)
    code, said = kind.moved(db, item)
    to = Serving(desk, RECEIVING)
    tell(db, to, code, item, item.unit_id, but=by.account_id, old=old, **said)
    return True


def event_of(
    kind: ItemKind,
    by: Principal,
    row: Any,
    row_version: int,
    code: str,
    way: tuple[str, str],
    note: str,
    number: int | None,
) -> Any:
    """What is kept of a step with an item, of whatever kind; the caller adds it."""
    place = {"unit_id": row.unit_id, "path": row.path, kind.key: row.id}
    event = kind.event(**place, row_version=row_version, step=code, at=now(), note=note[:2000])
    event.from_state, event.to_state = way
    event.person_id, event.actor, event.version_number = by.person_id, by.name, number
    return event


def _names(db: Session, units: Collection[int]) -> dict[int, str]:
    """What desks' units are called; they may stand out of the reader's sight."""
    with looking(db) as system:
        found = select(Unit.id, Unit.name).where(Unit.id.in_(units))
        return {number: name for number, name in system.execute(found)}


def hand(db: Session, by: Principal, item: Any, desk_id: int | None) -> None:
    """Let those who serve at a desk read an item and what it is made from, where the desk never stood above
    its place: once, and in the journal; nothing of other quarters or directives. What stays in a cell stays
    there (access/scopes.py)."""
    if desk_id is not None:
        kind = kind_of(item)
        hand_places(db, by, desk_id, [item.path], kind.within(item), kind.code, item)


def hand_places(
    db: Session,
    by: Principal,
    desk_id: int,
    places: Sequence[str],
    what: str,
    kind: str,
    subject: Any = None,
) -> int:
    """The same of some places, whether or not an item lies with the unit: `what` says what of them, as
    `quarter=2018-10-01`. Returns how many its people did not read already. The journal's acts are of `kind`,
    about `subject`, else about the unit. Two statements, however many places there are, where all is read."""
    if not places:
        return 0
    with looking(db) as system:
        known = system.get(Unit, desk_id)
        fresh = unread(system, known, places, what) if known is not None else []
    if fresh:
        with elevated(db) as system:
            desk = system.get_one(Unit, desk_id)
            for place in fresh:
                desk.handed = f"{desk.handed} {place}@{what}".strip()
                record(system, by, f"{kind}.hand", subject or desk, desk.id, path=place)
    return len(fresh)


def unread(system: Session, desk: Unit, places: Sequence[str], what: str) -> list[str]:
    """Places of which a unit's people do not read what is told: it did not stand above them, nor were they
    handed."""
    own = [spell.path for spell in spells(system, desk.id)] if places else []
    handed = [each.partition("@")[::2] for each in desk.handed.split()]
    own += [path for path, of in handed if of in ("", what)]
    return [place for place in places if not any(place.startswith(path) for path in own)]


def in_vain(db: Session) -> Iterator[Any]:
    """Items under way that wait for whoever has vanished, by kind and number. One statement for each kind,
    and one more where anything lies with a dissolved unit or runs on a route that names others than the
    desk, however many there are. Needs the program's own session."""
    left: Left | None = None
    for kind in ITEMS.values():
        waiting = db.execute(_waiting(kind)).all()
        if waiting and left is None:
            left = _left(db)
        for item, rows in groupby(waiting, lambda row: row[0]):
            if _vanished(item, [step for _item, step in rows], left or {}):
                yield item


def _waiting(kind: ItemKind) -> Any:
    """Items under way with the steps that others may take, where their desk is dissolved or their route
    names others than the desk."""
    table, other = kind.table, Base.metadata.tables["step"].alias().c
    here = (Step.route_id == table.route_id) & (Step.from_state == table.state)
    named = exists().where(
        other.route_id == table.route_id, other.from_state == table.state, other.actor.in_((PARENT, NAMED))
    )
    found = select(table, Step).join(table.standing).join(Step, here)
    found = found.where(State.is_open.is_(False), State.is_final.is_(False), Step.actor != OWN)
    # Each side by itself is found by an index of the items: what is done long since is not walked through.
    rows = Base.metadata.tables[table.__tablename__].alias().c
    lost = select(rows.id).where(rows.desk_unit_id.in_(select(Unit.id).where(Unit.dissolved_on.is_not(None))))
    routes = select(other.route_id).where(other.actor.in_((PARENT, NAMED)))
    others = select(rows.id).where(rows.route_id.in_(routes))
    found = found.where(table.id.in_(lost) | (table.id.in_(others) & named))
    return found.where(table.id.in_(union(lost, others))).order_by(table.id, Step.id)


def redirect_all(db: Session, by: Principal) -> int:
    """Redirect everything under way that waits for whoever has vanished; returns how many. The worker's
    round calls it, since a desk also vanishes by the last post that ends. Needs the program's own session."""
    return sum(redirect(db, by, item) for item in list(in_vain(db)))


def tree_settled(db: Session, units: Sequence[int], on: date) -> tuple[int, ...]:
    """The same after a decision about many units; nobody else has to be looked at for it."""
    tree_changed(db, units, on)
    return ()


def tree_changed(db: Session, _units: Sequence[int], _on: date) -> None:
    """An act on the tree may take the desk away at which an item lies."""
    if db.info.get(LATER):
        return
    by: Principal = db.info.get("principal") or SYSTEM
    with elevated(db) as system:
        moved = redirect_all(system, by)
    if moved:
        db.expire_all()
