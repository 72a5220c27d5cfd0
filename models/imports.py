"""A unit list and accounts brought in at once: judge every row, preview, then found and enrol through the same verbs.

Rows come already typed (forms/excel/read.py); a problem names the row and the column so that the sheet can be mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access import SYSTEM, Principal, can, open_session
from models.base import today
from models.errors import Refusal
from models.people import Account, begin_post, enrol, role_fits
from models.texts import fold, tidy
from models.unit_acts import found, set_headcount
from models.units import Unit, UnitKind

Row = tuple[int, Mapping[str, Any]]
"""Number of the row in the sheet, and its values by column."""


@dataclass(frozen=True)
class RowProblem:
    """What is wrong in one cell: the row's number, the column's name, the refusal."""

    row: int
    column: str
    refusal: Refusal


@dataclass
class UnitPlan:
    """Units to found, parents before children, and what stands in the way."""

    new: list[Row] = field(default_factory=list)
    known: list[Row] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)


@dataclass
class PeoplePlan:
    """Accounts to make and posts to begin, and what stands in the way."""

    new: list[Row] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)


def plan_units(db: Session, by: Principal, rows: Sequence[Row]) -> UnitPlan:
    """Judge a unit list: values code, name, kind, parent (code), founded_on, members, contact. A code already there changes nothing."""
    plan = UnitPlan()
    kinds = {fold(label): kind for kind in db.scalars(select(UnitKind)) for label in (kind.name, kind.name_en, kind.code)}
    with open_session(db.connection(), SYSTEM) as system:
        known = {unit.code: unit for unit in system.scalars(select(Unit))}
    listed = {tidy(str(values.get("code") or "")): values for _, values in rows}
    told: set[str] = set()
    for number, values in rows:
        code = tidy(str(values.get("code") or ""))
        if code in told or not code:
            plan.problems.append(RowProblem(number, "code", Refusal("unit.code_twice" if code else "field.required", code=code)))
            continue
        told.add(code)
        if code in known:
            plan.known.append((number, values))
            continue
        problems = list(_unit_problems(number, values, kinds, known, listed, by))
        plan.problems += problems
        if not problems:
            plan.new.append((number, values))
    plan.new = _parents_first(plan, known)
    return plan


def _unit_problems(
    number: int,
    values: Mapping[str, Any],
    kinds: Mapping[str, UnitKind],
    known: Mapping[str, Unit],
    listed: Mapping[str, Mapping[str, Any]],
    by: Principal,
) -> Iterable[RowProblem]:
    parent = tidy(str(values.get("parent") or ""))
    kind = kinds.get(fold(str(values.get("kind") or "")))
    if kind is None:
        yield RowProblem(number, "kind", Refusal("unit.kind", code=values.get("kind") or ""))
    if parent and parent not in known and parent not in listed:
        yield RowProblem(number, "parent", Refusal("unit.parent_unknown", code=parent))
    above = known[parent].kind if parent in known else kinds.get(fold(str(listed.get(parent, {}).get("kind") or "")))
    if above is not None and above.is_cell:
        yield RowProblem(number, "parent", Refusal("unit.under_cell"))
    day = values.get("founded_on")
    if isinstance(day, date) and day > today():
        yield RowProblem(number, "founded_on", Refusal("unit.future"))
    owner = known.get(parent)
    if owner is not None and not can(by, "unit.change", owner.id, owner.path):
        yield RowProblem(number, "parent", Refusal("access.denied", verb="unit.change"))
    if not parent and not can(by, "settings.change"):
        yield RowProblem(number, "parent", Refusal("unit.parent_needed"))


def _parents_first(plan: UnitPlan, known: Mapping[str, Unit]) -> list[Row]:
    """Order by depth; rows in a ring have none and become problems, rows under a refused row wait with it."""
    waiting = {tidy(str(values["code"])): (number, values) for number, values in plan.new}
    refused = {problem.row for problem in plan.problems}
    children: dict[str, list[str]] = {}
    for code, (_, values) in waiting.items():
        children.setdefault(tidy(str(values.get("parent") or "")), []).append(code)
    ordered: list[Row] = []
    ready = [code for parent in ("", *known) for code in children.get(parent, ())]
    while ready:
        code = ready.pop()
        ordered.append(waiting.pop(code))
        ready += children.get(code, ())
    if not refused:
        plan.problems += [RowProblem(number, "parent", Refusal("unit.into_itself")) for number, _ in waiting.values()]
    return ordered


def import_units(db: Session, by: Principal, rows: Sequence[Row]) -> list[Unit]:
    """Found every new unit of a list without problems, all or nothing; refuses `import.problems` when any is left."""
    plan = plan_units(db, by, rows)
    if plan.problems:
        raise Refusal("import.problems", count=len(plan.problems))
    kinds = {fold(label): kind.code for kind in db.scalars(select(UnitKind)) for label in (kind.name, kind.name_en, kind.code)}
    made: dict[str, Unit] = {unit.code: unit for unit in db.scalars(select(Unit))}
    new = []
    for _, values in plan.new:
        parent = made.get(tidy(str(values.get("parent") or "")))
        on = values.get("founded_on") or (parent.founded_on if parent else today())
        unit = found(
            db,
            by,
            parent=parent,
            kind_code=kinds[fold(str(values["kind"]))],
            name=str(values["name"]),
            code=str(values["code"]),
            on=on,
            contact=str(values.get("contact") or ""),
        )
        made[unit.code] = unit
        new.append(unit)
        if values.get("members") is not None:
            set_headcount(db, by, unit, on, int(values["members"]))
    return new


def plan_people(db: Session, by: Principal, rows: Sequence[Row]) -> PeoplePlan:
    """Judge a list of accounts: values name, login, role, unit (code), starts_on."""
    plan = PeoplePlan()
    units = {unit.code: unit for unit in db.scalars(select(Unit))}
    with open_session(db.connection(), SYSTEM) as system:
        taken = set(system.scalars(select(Account.login)))
    for number, values in rows:
        problems = list(_person_problems(number, values, units, taken, by))
        taken.add(tidy(str(values.get("login") or "")).casefold())
        plan.problems += problems
        if not problems:
            plan.new.append((number, values))
    return plan


def _person_problems(number: int, values: Mapping[str, Any], units: Mapping[str, Unit], taken: set[str], by: Principal) -> Iterable[RowProblem]:
    unit = units.get(tidy(str(values.get("unit") or "")))
    if unit is None:
        yield RowProblem(number, "unit", Refusal("unit.code_unknown", code=values.get("unit") or ""))
    elif not can(by, "person.change", unit.id, unit.path):
        yield RowProblem(number, "unit", Refusal("access.denied", verb="person.change"))
    elif not role_fits(str(values.get("role") or ""), unit.kind):
        yield RowProblem(number, "role", Refusal("post.role_unit", role=values.get("role") or "", unit=unit.name))
    if tidy(str(values.get("login") or "")).casefold() in taken:
        yield RowProblem(number, "login", Refusal("account.login_taken", login=values["login"]))


def import_people(db: Session, by: Principal, rows: Sequence[Row]) -> list[Account]:
    """Enrol everybody of a list without problems and begin their posts, all or nothing."""
    plan = plan_people(db, by, rows)
    if plan.problems:
        raise Refusal("import.problems", count=len(plan.problems))
    units = {unit.code: unit for unit in db.scalars(select(Unit))}
    made: list[Account] = []
    for _, values in plan.new:
        unit = units[tidy(str(values["unit"]))]
        account = enrol(db, by, name=str(values["name"]), login=str(values["login"]), unit=unit)
        begin_post(db, by, account.person, str(values["role"]), unit, values.get("starts_on") or today())
        made.append(account)
    return made
