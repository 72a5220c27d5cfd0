"""What waits at a desk: items whose next step somebody above may
take, whichever route they run on (design 3.4; "Waiting for me").

Read in two statements, however many items or routes there are; in one where the steps were read before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, String, cast, false, literal, or_, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from models.access.grants import GRANTS, Held, Principal
from models.access.scopes import under
from models.workflow.engine import is_actor
from models.workflow.items import ITEMS
from models.workflow.tables import ACTORS, DESK, NAMED, OWN, Route, Step

VERBS = ("report.receive", "report.decide")


def rising(db: Session) -> list[tuple[str, Step]]:
    """Steps by which a unit above receives or decides, each with the kind of item it is of."""
    found = select(Route.item, Step).join(Route, Route.id == Step.route_id)
    found = found.where(Step.actor != OWN, Step.grant.in_(VERBS), Step.needs_note.is_(False))
    return [(item, step) for item, step in db.execute(found)]


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
    posts = [*by.posts, *(each.held for each in by.acting)]
    rise = [step for item, step in (rising(db) if steps is None else steps) if item == code]
    own = [s for s in rise if s.actor in actors and any(_may(post, s) for post in posts)]
    if not own:
        return []
    table = ITEMS[code].table
    waiting = select(table).where(or_(*(_waits(table, step, posts) for step in own)))
    waiting = waiting.options(selectinload(table.unit_then), *also)
    waiting = waiting if only is None else waiting.where(only)
    rows = db.scalars(waiting.order_by(table.first_submitted_at, table.id)).all()
    return [(row, step) for row in rows if (step := _next(db, by, row, own)) is not None]


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
