"""What waits at a desk: items whose next step somebody above may
take, whichever route they run on (design 3.4; "Waiting for me").

Read in two statements, however many items or routes there are; in one where the steps were read before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, false, literal, or_, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from models.access.grants import GRANTS, Held, Principal
from models.access.guard import standing, values
from models.access.scopes import under
from models.workflow.engine import is_actor
from models.workflow.items import ITEMS
from models.workflow.tables import ACTORS, DESK, NAMED, OWN, Route, State, Step

VERBS = ("report.receive", "report.decide")


def rising(db: Session) -> list[tuple[str, Step]]:
    """Steps by which a unit above receives or decides, each with the kind of item it is of."""
    return [(item, step) for item, step in db.execute(_rising())]


@cache
def _rising() -> Any:
    found = select(Route.item, Step).join(Route, Route.id == Step.route_id)
    return standing(found.where(Step.actor != OWN, Step.grant.in_(VERBS), Step.needs_note.is_(False)))


def at_desk(
    db: Session,
    by: Principal,
    code: str,
    actors: Sequence[str] = ACTORS,
    *,
    steps: Iterable[tuple[str, Step]] | None = None,
    only: ColumnElement[bool] | None = None,
    also: Sequence[ORMOption] = (),
) -> list[tuple[Any, Step]]:
    """Items of a kind with the step that `by` may take as the unit above, a decision before a receipt; never
    a decision on an own submission. `steps`: those of `rising`, where they were read; `only`: of these
    items; `also`: what is read with them."""
    own = _own(by, code, actors, rising(db) if steps is None else steps)
    if not own:
        return []
    table = ITEMS[code].table
    waiting = select(table).options(selectinload(table.unit_then), *also)
    waiting = waiting if only is None else waiting.where(only)
    rows = db.scalars(_at(waiting, table, by, own)).all()
    return [(row, step) for row in rows if (step := _next(db, by, row, own)) is not None]


def rows_at_desk(
    db: Session, by: Principal, code: str, shown: Select[Any], steps: Iterable[tuple[str, Step]]
) -> list[tuple[Any, Step]]:
    """The same as rows of columns: `shown` asks for these, and for what is `judged` of each item, and has one
    row for each."""
    own = _own(by, code, ACTORS, steps)
    if not own:
        return []
    table, found = ITEMS[code].table, list[tuple[Any, Step]]()
    for row in values(db, _at(shown, table, by, own)):
        # who takes a step of what came to its end is asked of the item itself (engine.py)
        step = _next(db, by, db.get_one(table, row.id) if row.is_final else row, own)
        if step is not None:
            found.append((row, step))
    return found


def judged(table: Any) -> tuple[Any, ...]:
    """What is read of an item to say who takes its next step; its `standing` is joined."""
    here = (table.id, table.route_id, table.state, table.desk_unit_id, table.stand_in_id, table.submitter_id)
    return *here, table.unit_id, table.path, State.is_final


def _own(by: Principal, code: str, actors: Sequence[str], steps: Iterable[tuple[str, Step]]) -> list[Step]:
    """Those of the steps that a post of `by` may take with some item of a kind."""
    posts = _posts(by)
    rise = [step for item, step in steps if item == code]
    return [s for s in rise if s.actor in actors and any(_may(post, s) for post in posts)]


def _posts(by: Principal) -> list[Held]:
    return [*by.posts, *(each.held for each in by.acting)]


def _at(found: Select[Any], table: Any, by: Principal, own: Sequence[Step]) -> Select[Any]:
    """Items that wait for one of these steps, the longest waiting first. Where all are steps of desks the
    reader's own desks are read, and not what is under way below the reader."""
    posts = _posts(by)
    found = found.where(or_(*(_waits(table, step, posts) for step in own)))
    if all(step.actor == DESK for step in own):
        units = {post.unit_id for post in posts if any(_may(post, step) for step in own)}
        here = table.desk_unit_id.in_(sorted(number for number in units if number is not None))
        index = f"INDEXED BY ix_{table.__tablename__}_desk_unit_id"
        found = found.where(here).with_hint(table, index, "sqlite")
    return found.order_by(table.first_submitted_at, table.id)


def _may(post: Held, step: Step) -> bool:
    return post.role in GRANTS[step.grant] and (not step.role_names or post.role in step.role_names)


def _waits(table: Any, step: Step, posts: Sequence[Held]) -> ColumnElement[bool]:
    """Condition on items: at the step's state, and the step is for one of these posts' units."""
    here = (table.route_id == step.route_id) & (table.state == step.from_state)
    units = [post.unit_id for post in posts if _may(post, step)]
    if step.actor == DESK:
        there: ColumnElement[bool] = table.desk_unit_id.in_(units)
    elif step.actor == NAMED:
        there = or_(
            false(), *(under(table.path, post.path) for post in posts if post.unit_id == step.desk_id)
        )
        there = _or_stands_in(table, units, there)
    else:
        places = {path for post in posts if _may(post, step) for path in post.places}
        own = cast(table.unit_id, String)
        there = or_(false(), *(table.path == literal(path) + own + "." for path in sorted(places)))
        there = _or_stands_in(table, units, there)
    waits: ColumnElement[bool] = here & there
    return waits


def _or_stands_in(table: Any, units: Sequence[int | None], named: ColumnElement[bool]) -> ColumnElement[bool]:
    """Items of those whom the route names, or who stand in for them (redirecting.py)."""
    found: ColumnElement[bool] = or_(table.stand_in_id.in_(units), table.stand_in_id.is_(None) & named)
    return found


def _next(db: Session, by: Principal, row: Any, steps: Sequence[Step]) -> Step | None:
    fitting = [
        s
        for s in steps
        if (s.route_id, s.from_state) == (row.route_id, row.state) and is_actor(db, by, row, s)
    ]
    open_ = [s for s in fitting if s.grant != "report.decide" or row.submitter_id != by.person_id]
    return min(open_, key=lambda s: (s.grant != "report.decide", s.position), default=None)
