"""How a route is made: copied, filled in, checked, published,
retired (design 3.4, 3.9). How items run on it: workflow/engine.py.

A route's plain form is two lists of dicts, states and steps; screens, Excel and the seed all use it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import GRANTS, ROLES, Principal, require
from models.core.base import now
from models.core.errors import Checks, Refusal
from models.core.naming import need_name
from models.core.spelling import tidy
from models.platform.journal import record
from models.units.units import Unit
from models.workflow.engine import under_way
from models.workflow.items import ITEMS
from models.workflow.tables import ACTORS, DESK, NAMED, OWN, Route, State, Step

VERBS = ("report.prepare", "report.submit", "report.receive", "report.decide", "report.issue")
"""Grants that a step may ask for."""
AT_DESK = frozenset({"received", "receiver", "no_drafts", "seen", "receive", "pins"})
"""Guards and effects that speak of the deciding desk
found at submission: only its own steps may carry them."""
CODE = re.compile(r"[a-z][a-z0-9_]{0,19}")
FLAGS = ("is_open", "is_locked", "is_final")
MOST = 60
Plain = tuple[list[dict[str, Any]], list[dict[str, Any]]]


def described(route: Route) -> Plain:
    """A route as plain data: what `fill` takes."""
    states = [{name: getattr(s, name) for name in ("code", "name", "name_en", *FLAGS)} for s in route.states]
    return states, [plain_step(step) for step in route.steps]


def plain_step(step: Step) -> dict[str, Any]:
    """A step as plain data."""
    names = ("code", "name", "name_en", "from_state", "to_state", "actor", "grant", "needs_note")
    plain = {name: getattr(step, name) for name in names}
    return plain | {
        "desk": step.desk_id,
        "roles": step.role_names,
        "guards": step.guard_names,
        "effects": step.effect_names,
    }


def fill(
    db: Session, route: Route, states: Sequence[Mapping[str, Any]], steps: Sequence[Mapping[str, Any]]
) -> None:
    """Give a route these states and steps instead of what it had;
    the order is theirs. Says nothing about whether they are sound."""
    place = {"route_id": route.id, "unit_id": route.unit_id, "path": route.path}
    for table in (Step, State):
        db.execute(delete(table).where(table.route_id == route.id))
    db.add_all(State(**place, **state, position=number) for number, state in enumerate(states))
    for number, step in enumerate(steps):
        lists = {name: json.dumps(list(step[name])) for name in ("roles", "guards", "effects")}
        plain = {name: value for name, value in step.items() if name not in (*lists, "desk")}
        db.add(Step(**place, **plain, **lists, desk_id=step["desk"], position=number))
    db.flush()
    db.expire(route, ["states", "steps"])


def new_route(
    db: Session,
    by: Principal,
    unit: Unit | None,
    item: str,
    code: str,
    name: str,
    name_en: str,
    holds_from: date,
) -> Route:
    """Begin a route of `unit` (None: for all) as an empty draft."""
    require(by, "definition.change", unit.id if unit else None, unit.path if unit else "")
    checks = Checks()
    checks.need(item in ITEMS, "item", "field.choice")
    checks.need(CODE.fullmatch(code), "code", "route.code")
    same = select(Route.id).where(Route.code == code, Route.unit_id == (unit.id if unit else None))
    checks.need(db.scalar(same.limit(1)) is None, "code", "route.code_taken", name=code)
    _names(checks, name, name_en)
    checks.done()
    route = Route(
        code=code,
        number=1,
        item=item,
        name=tidy(name),
        name_en=tidy(name_en) or tidy(name),
        holds_from=holds_from,
    )
    route.unit_id, route.path = (unit.id, unit.path) if unit else (None, "")
    db.add(route)
    record(db, by, "route.new", route, route.unit_id, item=item, code=code)
    return route


def _names(checks: Checks, name: str, name_en: str) -> None:
    if need_name(checks, name):
        checks.need(len(tidy(name)) <= 200, "name", "field.long", limit=200)
    need_name(checks, name_en, "name_en", optional=True)
    checks.need(len(tidy(name_en)) <= 200, "name_en", "field.long", limit=200)


def copy_route(db: Session, by: Principal, route: Route, unit: Unit | None, holds_from: date) -> Route:
    """A draft of `unit` with the states and steps of a route: its next
    version where it is the issuer's own, else the first of a new line."""
    require(by, "definition.change", unit.id if unit else None, unit.path if unit else "")
    unit_id, path = (unit.id, unit.path) if unit else (None, "")
    numbers = select(func.max(Route.number)).where(Route.code == route.code, Route.unit_id == unit_id)
    copy = Route(
        code=route.code,
        number=(db.scalar(numbers) or 0) + 1,
        item=route.item,
        name=route.name,
        name_en=route.name_en,
    )
    copy.unit_id, copy.path, copy.holds_from = unit_id, path, holds_from
    db.add(copy)
    db.flush()
    fill(db, copy, *described(route))
    record(db, by, "route.copy", copy, unit_id, old=route.id)
    return copy


def bring(
    db: Session,
    by: Principal,
    unit: Unit | None,
    head: Mapping[str, Any],
    states: Sequence[Any],
    steps: Sequence[Any],
) -> Route:
    """Bring a route in from a workbook: into the issuer's draft of that
    code, else as a new draft. `head`: item, code, name, name_en, holds_from."""
    unit_id = unit.id if unit else None
    require(by, "definition.change", unit_id, unit.path if unit else "")
    newest = db.scalar(
        select(Route)
        .where(Route.code == head["code"], Route.unit_id == unit_id)
        .order_by(Route.number.desc())
        .limit(1)
    )
    if newest is None:
        route = new_route(
            db, by, unit, head["item"], head["code"], head["name"], head["name_en"], head["holds_from"]
        )
    else:
        route = newest if newest.state == "draft" else copy_route(db, by, newest, unit, head["holds_from"])
        if route.item != head["item"]:
            raise Refusal("route.code_taken", name=head["code"])
        rename(db, by, route, route.row_version, head["name"], head["name_en"], head["holds_from"])
    db.flush()
    return rewrite(db, by, route, route.row_version, states, steps)


def rename(
    db: Session, by: Principal, route: Route, version: int, name: str, name_en: str, holds_from: date
) -> Route:
    """Change a draft's names and the day from which it holds."""
    _need_draft(by, route, version)
    checks = Checks()
    _names(checks, name, name_en)
    checks.done()
    route.name, route.name_en, route.holds_from = tidy(name), tidy(name_en) or tidy(name), holds_from
    record(db, by, "route.rename", route, route.unit_id)
    return route


def rewrite(
    db: Session,
    by: Principal,
    route: Route,
    version: int,
    states: Sequence[Mapping[str, Any]],
    steps: Sequence[Mapping[str, Any]],
) -> Route:
    """Give a draft other states and steps. A draft may be unsound, its names
    and lengths may not: `Invalid` at `state-1-name`, `step-2-code` ..."""
    _need_draft(by, route, version)
    check_shape(states, steps).done()
    fill(db, route, states, steps)
    flag_modified(route, "name")
    db.flush()
    record(db, by, "route.write", route, route.unit_id, states=len(states), steps=len(steps))
    return route


def check_shape(states: Sequence[Mapping[str, Any]], steps: Sequence[Mapping[str, Any]]) -> Checks:
    """What no draft may hold: codes that are none or
    stand twice, names missing or too long, too many rows."""
    checks = Checks()
    checks.need(len(states) <= MOST and len(steps) <= 4 * MOST, "name", "route.many", limit=MOST)
    for name, rows in (("state", states), ("step", steps)):
        for number, row in enumerate(rows, 1):
            _shape(checks, f"{name}-{number}", row)
    _unique(checks, "state", [row["code"] for row in states])
    _unique(checks, "step", [(row["code"], row["from_state"]) for row in steps])
    return checks


def _shape(checks: Checks, place: str, row: Mapping[str, Any]) -> None:
    checks.need(CODE.fullmatch(row["code"] or ""), f"{place}-code", "route.code")
    for name in ("name", "name_en"):
        if need_name(checks, row[name] or "", f"{place}-{name}"):
            checks.need(len(row[name]) <= 60, f"{place}-{name}", "field.long", limit=60)
    for name in ("guards", "effects"):
        checks.need(len(json.dumps(row.get(name, ()))) <= 200, f"{place}-{name}", "field.long", limit=200)


def _unique(checks: Checks, name: str, keys: Sequence[Any]) -> None:
    for number, key in enumerate(keys, 1):
        checks.need(key not in keys[: number - 1], f"{name}-{number}-code", "route.twice")


def check_route(route: Route) -> Checks:
    """What stands against publishing, each at its state or
    step (`state-2-code`, `step-5-guards`): see design 3.4."""
    return check_plain(route.item, route.path, *described(route))


def check_plain(
    item: str, path: str, states: Sequence[Mapping[str, Any]], steps: Sequence[Mapping[str, Any]]
) -> Checks:
    """The same of a plain form, for a kind of item and the issuer's path."""
    checks = Checks()
    checks.need(states and steps, "name", "route.empty")
    _check_states(checks, states, steps)
    for number, step in enumerate(steps, 1):
        _check_step(checks, f"step-{number}", item, step, {s["code"] for s in states})
    _check_desks(checks, path, steps)
    return checks


def _check_states(
    checks: Checks, states: Sequence[Mapping[str, Any]], steps: Sequence[Mapping[str, Any]]
) -> None:
    """Every state reachable from the first, none but a final one without a way out, no final one open."""
    reached = {states[0]["code"]} if states else set()
    grew = True
    while grew:
        more = {step["to_state"] for step in steps if step["from_state"] in reached} - reached
        reached |= more
        grew = bool(more)
    left = {step["from_state"] for step in steps if step["to_state"] != step["from_state"]}
    for number, state in enumerate(states, 1):
        place = f"state-{number}"
        checks.need(state["code"] in reached, f"{place}-code", "route.unreachable", state=state["name"])
        checks.need(
            state["is_final"] or state["code"] in left, f"{place}-code", "route.stuck", state=state["name"]
        )
        checks.need(
            not (state["is_open"] and (state["is_locked"] or state["is_final"])),
            f"{place}-flags",
            "route.flags",
            state=state["name"],
        )
    if states:
        checks.need(states[0]["is_open"], "state-1-flags", "route.first", state=states[0]["name"])
        checks.need(any(state["is_final"] for state in states), "name", "route.no_end")


def _check_step(checks: Checks, place: str, item: str, step: Mapping[str, Any], codes: set[str]) -> None:
    """Every name known; a decision never one's own, and on the version that was seen (design 3.5, 3.14)."""
    kind = ITEMS[item]
    for name in ("from_state", "to_state"):
        checks.need(step[name] in codes, f"{place}-{name}", "route.no_state", state=step[name])
    checks.need(step["actor"] in ACTORS, f"{place}-actor", "field.choice")
    checks.need(step["grant"] in VERBS, f"{place}-grant", "field.choice")
    for name, known in (("guards", kind.guards), ("effects", kind.effects), ("roles", ROLES)):
        strange = [each for each in step[name] if each not in known]
        checks.need(not strange, f"{place}-{name}", "route.name", names=", ".join(strange))
    if step["actor"] != DESK:
        for name in ("guards", "effects"):
            checks.need(
                not AT_DESK & set(step[name]), f"{place}-{name}", "route.desk_only", step=step["name"]
            )
    holders = {role for role in GRANTS.get(step["grant"], {}) if not step["roles"] or role in step["roles"]}
    checks.need(holders, f"{place}-roles", "route.nobody", verb=step["grant"])
    decides = "accept" in step["effects"] or step["grant"] == "report.decide"
    if decides:
        checks.need("not_own" in step["guards"], f"{place}-guards", "route.not_own", step=step["name"])
        checks.need(
            step["actor"] != OWN and step["grant"] == "report.decide",
            f"{place}-actor",
            "route.decider",
            step=step["name"],
        )
    if "accept" in step["effects"]:
        checks.need("newest_seen" in step["guards"], f"{place}-guards", "route.unseen", step=step["name"])


def _check_desks(checks: Checks, path: str, steps: Sequence[Mapping[str, Any]]) -> None:
    """A desk named must stand at or above the issuer, so that every item
    under the issuer has it above; a desk found needs `to_desk` first."""
    above = path.split(".")[:-1]
    finds = any("to_desk" in step["effects"] for step in steps)
    for number, step in enumerate(steps, 1):
        if step["actor"] == NAMED:
            checks.need(str(step["desk"]) in above, f"step-{number}-desk", "route.desk")
        checks.need(
            step["actor"] != DESK or finds, f"step-{number}-actor", "route.no_desk", step=step["name"]
        )


def publish(db: Session, by: Principal, route: Route, version: int) -> Route:
    """Check and freeze a draft; what is under way stays on its
    route. Raises `Invalid` with every problem at its place."""
    _need_draft(by, route, version)
    check_route(route).done()
    route.state, route.published_at = "published", now()
    record(db, by, "route.publish", route, route.unit_id, holds_from=route.holds_from)
    return route


def retire(db: Session, by: Principal, route: Route, version: int) -> Route:
    """Take a published route out of use: nothing begins on it any more, what is under way finishes on it."""
    require(by, "definition.change", route.unit_id, route.path)
    if route.row_version != version:
        raise Refusal("stale")
    if route.state != "published":
        raise Refusal("definition.not_published")
    route.state = "retired"
    record(db, by, "route.retire", route, route.unit_id, under_way=len(under_way(db, route)))
    return route


def _need_draft(by: Principal, route: Route, version: int) -> None:
    require(by, "definition.change", route.unit_id, route.path)
    if route.state != "draft":
        raise Refusal("definition.frozen")
    if route.row_version != version:
        raise Refusal("stale")
