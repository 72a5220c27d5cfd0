"""Routes as rows: a versioned route with its states and steps,
and what every item that runs on one carries (design 3.4, 3.9).

Which rows run on a route is said in items.py, how a route
is made and published in models/workflow/publishing.py.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Container, Sequence
from datetime import date, datetime
from functools import cache

from sqlalchemy import ForeignKey, Index, Select, String, UniqueConstraint, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from models.access.grants import nearness
from models.access.guard import standing
from models.access.scopes import Rules
from models.core.base import Base, Id
from models.core.errors import Refusal
from models.units.units import UnitSpell, counted_in

OWN, DESK, PARENT, NAMED = "own", "desk", "parent", "named"
ACTORS = (OWN, PARENT, DESK, NAMED)
"""Who takes a step: the item's unit; the unit directly above;
the deciding desk found at submission; a unit named in the step."""


class Route(Rules, Base):
    """One version of a route (quy trình): for which kind
    of item, from when; frozen by triggers once published."""

    __tablename__ = "route"
    __table_args__ = (UniqueConstraint("code", "number", "unit_id", name="uq_route_code_number_unit_id"),)

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40))
    number: Mapped[int]
    item: Mapped[str] = mapped_column(String(20), index=True)
    name: Mapped[str] = mapped_column(String(200))
    name_en: Mapped[str] = mapped_column(String(200))
    state: Mapped[str] = mapped_column(String(10), default="draft")
    holds_from: Mapped[date]
    published_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    issuer: Mapped[UnitSpell | None] = relationship(
        primaryjoin=lambda: counted_in(UnitSpell, Route, Route.holds_from), viewonly=True
    )
    """Who issued it, as it was from the day the route holds."""
    states: Mapped[list[State]] = relationship(order_by="(State.position, State.id)", back_populates="route")
    steps: Mapped[list[Step]] = relationship(order_by="(Step.position, Step.id)", back_populates="route")

    def __str__(self) -> str:
        return f"{self.name} ({self.number})"

    @property
    def first_state(self) -> str:
        """Where an item begins."""
        return self.states[0].code


class State(Rules, Base):
    """A state of an item; code asks its flags, never its name."""

    __tablename__ = "state"
    __table_args__ = (UniqueConstraint("route_id", "code", name="uq_state_route_id_code"),)

    id: Mapped[Id]
    route_id: Mapped[int] = mapped_column(ForeignKey("route.id"))
    code: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(60))
    name_en: Mapped[str] = mapped_column(String(60))
    is_open: Mapped[bool]
    is_locked: Mapped[bool]
    is_final: Mapped[bool]
    position: Mapped[int]

    route: Mapped[Route] = relationship(back_populates="states")


class Step(Rules, Base):
    """A step from one state to another: who, by which grant
    and roles, under which guards, with which effects."""

    __tablename__ = "step"
    __table_args__ = (
        UniqueConstraint("route_id", "code", "from_state", name="uq_step_route_id_code_from_state"),
    )

    id: Mapped[Id]
    route_id: Mapped[int] = mapped_column(ForeignKey("route.id"))
    code: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(60))
    name_en: Mapped[str] = mapped_column(String(60))
    from_state: Mapped[str] = mapped_column(String(20), index=True)
    to_state: Mapped[str] = mapped_column(String(20))
    actor: Mapped[str] = mapped_column(String(10))
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    """The unit named, where the actor is `named`."""
    grant: Mapped[str] = mapped_column(String(30))
    roles: Mapped[str] = mapped_column(String(400), default="[]")
    """JSON: the only roles that take it; empty for all that hold the grant."""
    needs_note: Mapped[bool]
    guards: Mapped[str] = mapped_column(String(200))
    effects: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]

    route: Mapped[Route] = relationship(back_populates="steps")

    @property
    def guard_names(self) -> list[str]:
        """Guards in order."""
        return list(json.loads(self.guards))

    @property
    def effect_names(self) -> list[str]:
        """Effects in order."""
        return list(json.loads(self.effects))

    @property
    def role_names(self) -> list[str]:
        """The only roles that take it; none named: whoever holds the grant."""
        return list(json.loads(self.roles))


class OnRoute:
    """What every item that runs on a route carries; `state` is
    written by the engine only, and remembers its route for good.
    What is under way on a route, and what lies at a desk, are found by `under_way_indexes`."""

    state: Mapped[str] = mapped_column(String(20), default="draft")
    route_id: Mapped[int | None] = mapped_column(ForeignKey("route.id"))
    desk_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    stand_in_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    """Who takes the steps of the unit directly above or of a named one in this state, where all of these
    have vanished (redirecting.py)."""
    submitter_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    submitted_for_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """In whose place it was submitted, where it was by a delegate (design 3.14)."""
    row_version: Mapped[int] = mapped_column(default=1)


class ByLevels:
    """What every item carries that superiors approve one above the other, by no states of a route: at whose
    desk it lies, how many approved it since it was sent, and when the last of them did."""

    desk_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    level: Mapped[int] = mapped_column(default=0, server_default="0")
    approved_at: Mapped[datetime | None]
    submitter_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    submitted_for_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """In whose place it was sent, where it was by a delegate (design 3.14)."""


def under_way_indexes(table: str) -> tuple[Index, Index]:
    """Items of a table by their route and state, with where they stand; and by their desk and state: most of
    what ever lay at a desk came to an end, most of a country lies at others."""
    desk = Index(f"ix_{table}_desk_unit_id", "desk_unit_id", "state")
    return Index(f"ix_{table}_route_id", "route_id", "state", "path", "unit_id"), desk


class Taken:
    """What is kept of every step taken: one event for each
    version of the item's row, whoever clicked twice (design 3.4)."""

    row_version: Mapped[int]
    step: Mapped[str] = mapped_column(String(20))
    from_state: Mapped[str] = mapped_column(String(20))
    to_state: Mapped[str] = mapped_column(String(20))
    version_number: Mapped[int | None]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    actor: Mapped[str] = mapped_column(String(200))
    on_behalf: Mapped[str] = mapped_column(String(200), default="", server_default="")
    """In whose place the actor took it, by delegation; empty for the own post."""
    note: Mapped[str] = mapped_column(String(2000), default="")
    at: Mapped[datetime]


def get_route(db: Session, number: int) -> Route:
    """A route; 404 for a stranger."""
    route = db.scalar(select(Route).where(Route.id == number))
    if route is None:
        raise Refusal("access.unknown")
    return route


def states(db: Session, route_id: int | None) -> dict[str, State]:
    """The states of a route by code, in order."""
    return {
        state.code: state
        for state in db.scalars(
            select(State).where(State.route_id == route_id).order_by(State.position, State.id)
        )
    }


def all_states(db: Session) -> dict[tuple[int, str], State]:
    """Every state of every route that may be seen, by route and code; for lists."""
    return {
        (state.route_id, state.code): state
        for state in db.scalars(select(State).order_by(State.position, State.id))
    }


Place = tuple[int | None, str]
"""A route and a state of it."""


def steps_of(db: Session, route_id: int | None) -> list[Step]:
    """Every step of a route, in order."""
    return list(db.scalars(select(Step).where(Step.route_id == route_id).order_by(Step.position, Step.id)))


def steps_from(db: Session, route_id: int | None, state: str) -> list[Step]:
    """Steps that leave a state of a route, in order."""
    return steps_from_all(db, [(route_id, state)])[route_id, state]


def steps_from_all(db: Session, places: Collection[Place]) -> dict[Place, list[Step]]:
    """The same of several states of routes, in one statement."""
    asked = {
        "routes": sorted({route_id or 0 for route_id, _ in places}),
        "states": sorted({s for _, s in places}),
    }
    known: dict[Place, list[Step]] = {place: [] for place in places}
    for step in db.scalars(_leaving(), asked):
        known.setdefault((step.route_id, step.from_state), []).append(step)
    return known


@cache
def _leaving() -> Select[Step]:
    """Steps of some `routes` that leave some `states`."""
    found = select(Step).where(Step.route_id.in_(bindparam("routes", expanding=True)))
    found = found.where(Step.from_state.in_(bindparam("states", expanding=True)))
    return standing(found.order_by(Step.position, Step.id))


def route_in_force(db: Session, item: str, path: str, day: date) -> Route:
    """The route on which an item of a unit at `path` begins on `day`: of
    the nearest issuer above it, the newest; `route.none` if none holds.

    A unit's own route is for those under it; for itself only where
    it stands at the top and the route says what happens there.
    """
    numbers = [int(n) for n in path.split(".") if n]
    found = select(Route).where(Route.item == item, Route.state == "published", Route.holds_from <= day)
    fitting = [
        r
        for r in db.scalars(found.where(Route.unit_id.is_(None) | Route.unit_id.in_(numbers)))
        if r.unit_id not in numbers[-1:] or _at_top(r, numbers)
    ]
    if not fitting:
        raise Refusal("route.none", item=item)
    return max(fitting, key=lambda r: (nearness(path, r.unit_id), r.holds_from, r.number, r.id))


def _at_top(route: Route, numbers: list[int]) -> bool:
    return len(numbers) == 1 and any("at_root" in step.guard_names for step in route.steps)


def way(states: Sequence[State], steps: Sequence[Step], left_out: Container[str] = ()) -> list[str]:
    """The usual way through a route: from each state the step
    without a note to the nearest later one, until an end.

    Steps with a guard in `left_out` are not for this unit.
    """
    place = {state.code: number for number, state in enumerate(states)}
    final = {state.code for state in states if state.is_final}
    at, found = states[0].code, [states[0].code]
    while at not in final:
        open_ = [
            s
            for s in steps
            if s.from_state == at and not s.needs_note and not any(name in left_out for name in s.guard_names)
        ]
        later = [step.to_state for step in open_ if place.get(step.to_state, -1) > place[at]]
        if not later:
            break
        at = min(later, key=place.__getitem__)
        found.append(at)
    return found
