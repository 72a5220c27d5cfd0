"""The engine: `offers()` says what may be done with an item and why
not, `take()` does it and is the sole writer of its state (design 3.4).

An item is whatever runs on a route: a quarterly report, an answer to a directive. It keeps
the route it began on; `carry_over()` moves items under way to another route by a visible act.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from sqlalchemy import Table, func, or_, select, update
from sqlalchemy.orm import Session

from models.access.grants import GRANTS, OWN, TREE, UNDER, Acting, Held, Principal, require
from models.access.guard import looking
from models.access.late import writing
from models.access.scopes import under
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.platform.bulk_rows import put, together
from models.platform.journal import record, stand_in_line
from models.workflow.guards import Apart, Known, Move
from models.workflow.items import HIDDEN, ITEMS, ItemKind, kind_of
from models.workflow.redirecting import desk_now, event_of, redirect, unit_of
from models.workflow.tables import DESK, Place, Route, State, Step, states, steps_from, steps_from_all
from models.workflow.tables import OWN as OWN_UNIT

Item = TypeVar("Item")
STEP_TAKEN = Event[[Session, Sequence[Any]], None]("a step was taken with these items")


@dataclass(frozen=True)
class Offer:
    """A step from the present state: open to this person, or the reason why not."""

    step: Step
    refusal: Refusal | None = None

    @property
    def allowed(self) -> bool:
        """Whether it may be taken."""
        return self.refusal is None


def offers(db: Session, by: Principal, item: Any, steps: Sequence[Step] | None = None) -> list[Offer]:
    """Steps that leave the present state, those of others left
    out, each with its refusal where a rule stands against it. `steps`: all of its route, in
    order, where they were asked for already (`steps_of`)."""
    kind, found, known = kind_of(item), [], Known([item])
    if steps is None:
        steps = steps_from(db, item.route_id, item.state)
    for step in steps:
        if step.from_state != item.state:
            continue
        acts, acting = capacity(db, by, item, step)
        if not acts:
            continue
        try:
            _guard(db, kind, step, Move(by, item, looking=True, acting=acting, known=known))
            found.append(Offer(step))
        except Refusal as refusal:
            if refusal.code not in HIDDEN:
                found.append(Offer(step, refusal))
    return found


def take(
    db: Session,
    by: Principal,
    item: Item,
    code: str,
    *,
    row_version: int,
    version: int | None = None,
    note: str = "",
    gaps: Mapping[int, str] | None = None,
    unvoted_known: bool = False,
    destination: str = "",
) -> Item:
    """Take a step: actor, note and guards; then state and row
    version change together or not at all, with one event for each.

    `row_version` is that of the page; `version` the frozen one a
    decision was made on. Raises `stale` when somebody was first.
    """
    stand_in_line(db)  # what steps read of others, above and below, is what stands when they are done
    move: Move[Any] = Move(by, item, note.strip(), version, gaps or {}, unvoted_known, destination)
    move.row_version = row_version
    _allow(db, move, code)
    _do(db, [move])
    return item


@dataclass(frozen=True)
class Seen:
    """An item as it was shown to whoever takes a step with it: its row, and the version decided on."""

    item: Any
    row_version: int
    version: int


@dataclass
class Many:
    """What came of a step with many items, by number: taken; refused and why; left for `take` by itself."""

    taken: list[int] = field(default_factory=list)
    refused: dict[int, Refusal] = field(default_factory=dict)
    apart: list[int] = field(default_factory=list)


def take_all(db: Session, by: Principal, code: str, seen: Sequence[Seen]) -> Many:
    """Take a step with many items of one kind as `take` would with each, in as many statements as with one
    of each route and quarter.

    Nothing stands for an item that is refused, or that is left for `take`: since it came to its end,
    since its route has a rule that is not asked of many at once (`ItemKind.together`), or since a
    rule said no after states were written, which undoes all. The journal's rows of one item stand
    together, in the order of `seen`.
    """
    stand_in_line(db)
    known, many, moves = Known([each.item for each in seen]), Many(), list[Move[Any]]()
    for each in seen:
        move: Move[Any] = Move(by, each.item, version=each.version, known=known)
        move.row_version = each.row_version
        try:
            _allow(db, move, code)
            moves.append(move)
        except Apart:
            many.apart.append(each.item.id)
        except Refusal as refusal:
            many.refused[each.item.id] = refusal
    try:
        with db.begin_nested():
            _do(db, moves)
        many.taken = [move.item.id for move in moves]
    except (Apart, Refusal):
        for move in moves:
            db.expire(move.item)
            many.apart.append(move.item.id)
    return many


def _allow(db: Session, move: Move[Any], code: str) -> None:
    """Find the step, and whether the actor, the note and the guards let it be taken. Raises Apart."""
    row, by, kind = move.item, move.by, kind_of(move.item)
    steps = move.known.of(db, _steps)[row.route_id, row.state]
    step = next((each for each in steps if each.code == code), None)
    if row.row_version != move.row_version or step is None:
        raise Refusal("stale")
    if move.known.many and not kind.together.issuperset((*step.guard_names, *step.effect_names)):
        raise Apart
    ended = step.actor != OWN_UNIT and _is_final(db, row)
    if ended and move.known.many:
        raise Apart
    acts, move.acting = capacity(db, by, row, step)
    if not acts:
        raise Refusal("access.denied", verb=step.grant)
    if step.needs_note and not move.note:
        raise Refusal("note.required")
    if ended and redirect(db, by, row):
        move.row_version = row.row_version  # what was decided comes to whoever opens it again, visibly
    move.step = step
    _guard(db, kind, step, move)


def _steps(db: Session, items: Sequence[Any]) -> dict[Place, list[Step]]:
    return steps_from_all(db, {(item.route_id, item.state) for item in items})


def _do(db: Session, moves: Sequence[Move[Any]]) -> None:
    """Write the states, then effects, events and acts in the order of the moves; then tell others."""
    if not moves:
        return
    kind = kind_of(moves[0].item)
    _write_states(db, kind, moves)
    with together(db):
        for move in moves:
            _do_one(db, kind, move)
    kind.announce(db, moves)
    STEP_TAKEN.tell(db, [move.item for move in moves])


def _do_one(db: Session, kind: ItemKind, move: Move[Any]) -> None:
    row, step, acting = move.item, move.step, move.acting
    for name in step.effect_names:
        kind.effects[name](db, move)
    last = move.newest(db)
    number, sha256 = (last.number, last.sha256) if last else (None, None)
    way = (step.from_state, step.to_state)
    move.event = event_of(kind, move.by, row, move.row_version, step.code, way, move.note, number)
    move.event.on_behalf = acting.giver if acting else ""
    put(db, move.event)
    for_whom = {"on_behalf": acting.giver_id} if acting else {}
    record(db, move.by, f"{kind.code}.{step.code}", row, version=number, sha256=sha256, **for_whom)


def is_actor(db: Session, by: Principal, item: Any, step: Step) -> bool:
    """A post with the grant, in one of the step's roles, in the very unit that takes it: own, directly
    above, the deciding desk, or the one named; for what was decided at a desk that
    vanished since, the desk that decides now (redirecting.py)."""
    return capacity(db, by, item, step)[0]


def capacity(db: Session, by: Principal, item: Any, step: Step) -> tuple[bool, Acting | None]:
    """Whether `by` takes the step, and in whose place where it is by
    another's delegation and by no post of their own (design 3.14)."""
    roles, only = GRANTS[step.grant], step.role_names
    reaches = (OWN, TREE) if step.actor == OWN_UNIT else (UNDER, TREE)
    held: list[tuple[Held, Acting | None]] = [(post, None) for post in by.posts]
    held += [(each.held, each) for each in by.acting if step.grant in each.verbs]
    able = [
        (post, acting)
        for post, acting in held
        if roles.get(post.role) in reaches and (not only or post.role in only)
    ]
    unit_id = unit_of(item, step)
    if unit_id is not None and all(post.unit_id != unit_id for post, _acting in able):
        unit_id = _desk_of_decided(db, item, step) if able else None
    fits = [acting for post, acting in able if unit_id is not None and post.unit_id == unit_id]
    return bool(fits), fits[0] if fits else None


def _desk_of_decided(db: Session, item: Any, step: Step) -> int | None:
    """Who takes a step of the desk with an item that came to its end, where the desk vanished since: what is
    under way is redirected by itself."""
    return desk_now(db, item) if step.actor == DESK and _is_final(db, item) else None


def _is_final(db: Session, item: Any) -> bool:
    """Whether an item came to its end. What is final on a route is frozen with it: read once in a session."""
    known: dict[int | None, frozenset[str]] = db.info.setdefault("final", {})
    if item.route_id not in known:
        there = states(db, item.route_id).items()
        known[item.route_id] = frozenset(code for code, state in there if state.is_final)
    return item.state in known[item.route_id]


def _guard(db: Session, kind: ItemKind, step: Step, move: Move[Any]) -> None:
    if kind.always is not None:
        kind.always(db, move)
    for name in step.guard_names:
        kind.guards[name](db, move)


def _write_states(db: Session, kind: ItemKind, moves: Sequence[Move[Any]]) -> None:
    """State and row version of all, or `stale`: a statement for each step that is taken with some of them."""
    db.flush()
    table, wrote = cast(Table, kind.table.__table__), 0
    ways: dict[tuple[str, str], dict[int, list[int]]] = {}
    for move in moves:
        shown = ways.setdefault((move.step.from_state, move.step.to_state), {})
        shown.setdefault(move.row_version, []).append(move.item.id)
    for (source, target), shown in ways.items():
        rows = (table.c.id.in_(ids) & (table.c.row_version == version) for version, ids in shown.items())
        same = or_(*rows) & (table.c.state == source)
        values = {"row_version": table.c.row_version + 1, "stand_in_id": None}
        wrote += db.connection().execute(update(table).where(same).values(state=target, **values)).rowcount
    if wrote != len(moves):
        raise Refusal("stale")
    _read_again(db, [move.item for move in moves])


def _read_again(db: Session, rows: Sequence[Any]) -> None:
    table, known = type(rows[0]), set[int]()
    if len(rows) > 1:
        found = select(table).where(table.id.in_([row.id for row in rows]))
        known = {row.id for row in db.scalars(found.execution_options(populate_existing=True))}
    for row in rows:
        if row.id not in known:
            db.refresh(row)


def history(db: Session, item: Any) -> list[Any]:
    """Steps taken, in order."""
    kind = kind_of(item)
    return list(
        db.scalars(select(kind.event).where(getattr(kind.event, kind.key) == item.id).order_by(kind.event.id))
    )


def under_way(db: Session, route: Route, path: str = "") -> list[Any]:
    """Items on a route that have not come to an end, at or below `path`, by number."""
    kind = ITEMS[route.item]
    final = [code for code, state in states(db, route.id).items() if state.is_final]
    found = select(kind.table).where(kind.table.route_id == route.id, kind.table.state.not_in(final))
    found = found.order_by(kind.table.id)
    return list(db.scalars(found.where(under(kind.table.path, path)) if path else found))


MANY = 10_000
"""What is under way is counted no further."""


def under_way_counts(db: Session, item: str) -> dict[int, int]:
    """How many items of a kind have not come to an end, by route, up to one more than `MANY`; in one
    statement, which reads as many rows of each route at most where the reader sees them all."""
    table = ITEMS[item].table
    some = select(table.id).join(table.standing).where(State.is_final.is_(False), table.route_id == Route.id)
    some = some.correlate(Route).limit(MANY + 1)
    count = select(func.count()).select_from(some.subquery()).scalar_subquery()
    found = db.execute(select(Route.id, count).where(Route.item == item))
    return {route_id: n for route_id, n in found if n}


def step_names(db: Session, codes: Collection[str]) -> dict[str, Step]:
    """One step of each code for its name, whichever route it is of: for whoever reads what was done with it
    and not by which route."""
    if not codes:
        return {}
    with looking(db) as system:
        found = list(system.scalars(select(Step).where(Step.code.in_(codes)).order_by(Step.id)))
        system.expunge_all()
    return {step.code: step for step in found}


def carry_over(
    db: Session, by: Principal, old: Route, new: Route, ways: Mapping[str, str], reason: str
) -> int:
    """Move the items under way from one route to another by a map of
    states (old code -> new code); each keeps an event that says so.

    Needs `definition.change` where the new route is issued; touches only items under
    that unit. A state that would open what is locked, or lock what is open, is refused:
    that is for a step. Raises `Invalid` at each state that has no sound target.
    """
    require(by, "definition.change", new.unit_id, new.path)
    kind, items = ITEMS[new.item], under_way(db, old, new.path)
    here, there = states(db, old.id), states(db, new.id)
    checks = Checks()
    checks.need(reason.strip(), "reason", "reason.required")
    checks.need(
        old.item == new.item and old.id != new.id and new.state == "published", "route", "route.other"
    )
    for code in sorted({item.state for item in items}):
        target = there.get(ways.get(code, ""))
        fits = (
            target is not None
            and not target.is_final
            and (target.is_open, target.is_locked) == (here[code].is_open, here[code].is_locked)
        )
        checks.need(fits, f"to-{code}", "route.map", state=here[code].name)
    checks.done()
    for item in items:
        db.add(
            event_of(
                kind,
                by,
                item,
                item.row_version,
                "carry_over",
                (item.state, ways[item.state]),
                reason.strip(),
                None,
            )
        )
    db.flush()
    table = cast(Table, kind.table.__table__)
    numbers = [item.id for item in items]
    for code in {item.state for item in items}:
        same = table.c.id.in_(numbers) & (table.c.route_id == old.id) & (table.c.state == code)
        values = {"state": ways[code], "route_id": new.id, "row_version": table.c.row_version + 1}
        values["stand_in_id"] = None
        writing(db).connection().execute(update(table).where(same).values(values))
    for item in items:
        db.expire(item)
    record(db, by, "route.carry_over", new, new.unit_id, old=old.id, items=len(items), ways=dict(ways))
    return len(items)
