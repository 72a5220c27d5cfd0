"""Lists of units, accounts and narratives judged and brought in (domain.md 5).

Rows come already typed (forms/excel/read/rows.py). Meetings and sheets are in meetings.py and sheets.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal, can
from models.access.guard import open_session
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.core.spelling import fold, tidy
from models.definitions.definitions import get_version, in_force
from models.definitions.kinds import KINDS
from models.definitions.report_forms import clean_answers
from models.imports.plan import CHANGED, NEW, SAME, Plan, Planned, Row, RowProblem, differing
from models.people.people import Account, Post, begin_post, enrol, held_on, role_fits
from models.reports.content import narrative, report_of, write_narrative
from models.reports.tables import Report
from models.units.acts import establish
from models.units.amend import set_contact, set_headcount
from models.units.units import Unit, UnitKind, headcounts_on, stood_in
from models.workflow.tables import states


def plan_units(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge a unit list: values code, name, kind, parent (code), founded_on, members, contact.

    A code that is there may change its members and contact; name, kind
    and parent change by a dated decision on the unit's page only.
    """
    plan, told = Plan(), set[str]()
    kinds = {
        fold(label): kind
        for kind in db.scalars(select(UnitKind))
        for label in (kind.name, kind.name_en, kind.code)
    }
    with open_session(db.connection(), SYSTEM) as system:
        known = {unit.code: unit for unit in system.scalars(select(Unit))}
        members = {} if not known else headcounts_of(system, known.values())
    seen, codes = set(db.scalars(select(Unit.code))), {unit.id: unit.code for unit in known.values()}
    listed = {
        _code(values): values for _, values in rows[:]
    }  # a plain copy: rows are told as done in the loop below
    new: list[Planned] = []
    for number, values in rows:
        code = _code(values)
        group = _top(code, listed, known)
        if code in told or not code:
            plan.problems.append(
                RowProblem(
                    number, "code", Refusal("unit.code_twice" if code else "field.required", code=code), group
                )
            )
        elif code in known:
            there = {"parent": codes.get(known[code].parent_id or 0), "members": members.get(known[code].id)}
            _known_unit(plan, by, (number, values), known[code], there, code in seen)
        else:
            problems = [
                RowProblem(number, column, refusal, group)
                for column, refusal in _unit_problems(values, kinds, known, listed, by)
            ]
            plan.problems += problems
            new += [] if problems else [Planned(number, group, NEW, values)]
        told.add(code)
    plan.rows += _parents_first(plan, new, known)
    return plan


def _code(values: Mapping[str, Any], name: str = "code") -> str:
    return tidy(str(values.get(name) or ""))


def headcounts_of(db: Session, units: Iterable[Unit]) -> dict[int, int]:
    """Members of units today."""
    tops = {unit.path.split(".")[0] + "." for unit in units}
    return {unit_id: count for top in tops for unit_id, count in headcounts_on(db, top, today()).items()}


def _top(code: str, listed: Mapping[str, Mapping[str, Any]], known: Mapping[str, Unit]) -> str:
    """The topmost new unit above a new one: a branch is brought in whole or not at all."""
    at, passed = code, {code}
    while (
        (above := _code(listed.get(at, {}), "parent")) in listed
        and above not in known
        and above not in passed
    ):
        at = above
        passed.add(at)
    return at


def _known_unit(
    plan: Plan, by: Principal, row: Row, unit: Unit, more: Mapping[str, Any], visible: bool
) -> None:
    number, values = row
    if not visible:
        plan.problems.append(
            RowProblem(number, "code", Refusal("import.not_yours", unit=unit.code), unit.code)
        )
        return
    there = {"name": unit.name, "founded_on": unit.founded_on, "contact": unit.contact, **more}
    typed = {name: values.get(name) for name in there if values.get(name) is not None}
    labels = {fold(label) for label in (unit.kind.name, unit.kind.name_en, unit.kind.code)}
    dated = differing(typed, there, ("name", "parent", "founded_on"))
    if values.get("kind") and fold(str(values["kind"])) not in labels:
        dated["kind"] = unit.kind.name
    was = differing(typed, there, ("members", "contact"))
    plan.problems += [
        RowProblem(number, column, Refusal("import.dated", old=old or ""), unit.code)
        for column, old in dated.items()
    ]
    if was and not can(by, "unit.headcount", unit.id, unit.path):
        plan.problems.append(
            RowProblem(number, "code", Refusal("import.not_yours", unit=unit.name), unit.code)
        )
    elif not dated:
        plan.rows.append(Planned(number, unit.code, CHANGED if was else SAME, values, was))


def _unit_problems(
    values: Mapping[str, Any],
    kinds: Mapping[str, UnitKind],
    known: Mapping[str, Unit],
    listed: Mapping[str, Mapping[str, Any]],
    by: Principal,
) -> Iterable[tuple[str, Refusal]]:
    parent = _code(values, "parent")
    kind = kinds.get(fold(str(values.get("kind") or "")))
    if kind is None:
        yield "kind", Refusal("unit.kind", code=values.get("kind") or "")
    if parent and parent not in known and parent not in listed:
        yield "parent", Refusal("unit.parent_unknown", code=parent)
    above = (
        known[parent].kind
        if parent in known
        else kinds.get(fold(str(listed.get(parent, {}).get("kind") or "")))
    )
    if above is not None and above.is_cell:
        yield "parent", Refusal("unit.under_cell")
    day = values.get("founded_on")
    if isinstance(day, date) and day > today():
        yield "founded_on", Refusal("unit.future")
    owner = known.get(parent)
    if owner is not None and not can(by, "unit.change", owner.id, owner.path):
        yield "parent", Refusal("access.denied", verb="unit.change")
    if not parent and not can(by, "settings.change"):
        yield "parent", Refusal("unit.parent_needed")


def _parents_first(plan: Plan, new: Sequence[Planned], known: Mapping[str, Unit]) -> list[Planned]:
    """Order by depth; rows in a ring have none and become problems, rows under a refused row wait with it."""
    waiting = {_code(row.values): row for row in new}
    children: dict[str, list[str]] = {}
    for code, row in waiting.items():
        children.setdefault(_code(row.values, "parent"), []).append(code)
    ordered: list[Planned] = []
    ready = [code for parent in ("", *known) for code in children.get(parent, ())]
    while ready:
        code = ready.pop()
        ordered.append(waiting.pop(code))
        ready += children.get(code, ())
    if not plan.problems:
        plan.problems += [
            RowProblem(row.row, "parent", Refusal("unit.into_itself"), row.unit) for row in waiting.values()
        ]
    return ordered


def bring_units(db: Session, by: Principal, plan: Sequence[Planned]) -> list[Unit]:
    """Found every new unit of a plan, parents first, and bring members and contacts up to date."""
    kinds = {
        fold(label): kind.code
        for kind in db.scalars(select(UnitKind))
        for label in (kind.name, kind.name_en, kind.code)
    }
    made: dict[str, Unit] = {unit.code: unit for unit in db.scalars(select(Unit))}
    done = []
    for row in plan:
        code, values = _code(row.values), row.values
        if row.what == NEW:
            parent = made.get(_code(values, "parent"))
            on = values.get("founded_on") or (parent.founded_on if parent else today())
            kind, contact = kinds[fold(str(values["kind"]))], str(values.get("contact") or "")
            made[code] = establish(
                db,
                by,
                parent=parent,
                kind_code=kind,
                name=str(values["name"]),
                code=code,
                on=on,
                contact=contact,
            )
        elif "contact" in row.was:
            set_contact(db, by, made[code], str(values.get("contact") or ""))
        if values.get("members") is not None and (row.what == NEW or "members" in row.was):
            on = made[code].founded_on if row.what == NEW else today()
            set_headcount(db, by, made[code], on, int(values["members"]))
        done.append(made[code])
    return done


def plan_people(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge a list of accounts and posts: values name, login, role,
    unit (code), starts_on. A login that is there may get further posts."""
    plan, told = Plan(), dict[tuple[str, str, str], int]()
    units = {unit.code: unit for unit in db.scalars(select(Unit))}
    with open_session(db.connection(), SYSTEM) as system:
        taken = {login: name for login, name in system.execute(select(Account.login, Account.id))}
    people = {account.login: account for account in db.scalars(select(Account))}
    held = {
        (post.person_id, post.role, post.unit_id) for post in db.scalars(select(Post).where(held_on(today())))
    }
    names: dict[str, str] = {}
    for number, values in rows:
        login, unit = _code(values, "login").casefold(), units.get(_code(values, "unit"))
        problems = list(_person_problems(values, unit, login in taken and login not in people, by))
        account = people.get(login)
        name = names.setdefault(
            login, account.person.name if account is not None else tidy(str(values.get("name") or ""))
        )
        if name != tidy(str(values.get("name") or "")):
            problems.append(("name", Refusal("import.other_name", login=login, name=name)))
        first = told.setdefault((login, str(values.get("role")), _code(values, "unit")), number)
        if first != number:
            problems.append(("login", Refusal("import.twice", row=first)))
        plan.problems += [
            RowProblem(number, column, refusal, _code(values, "unit")) for column, refusal in problems
        ]
        if not problems and unit is not None:
            there = account is not None and (account.person_id, values.get("role"), unit.id) in held
            plan.rows.append(
                Planned(number, unit.code, SAME if there else CHANGED if account is not None else NEW, values)
            )
    return plan


def _person_problems(
    values: Mapping[str, Any], unit: Unit | None, foreign: bool, by: Principal
) -> Iterable[tuple[str, Refusal]]:
    if unit is None:
        yield "unit", Refusal("unit.code_unknown", code=values.get("unit") or "")
    elif not can(by, "person.change", unit.id, unit.path):
        yield "unit", Refusal("access.denied", verb="person.change")
    elif not role_fits(str(values.get("role") or ""), unit.kind):
        yield "role", Refusal("post.role_unit", role=values.get("role") or "", unit=unit.name)
    if foreign:
        yield "login", Refusal("account.login_taken", login=values["login"])


def bring_people(db: Session, by: Principal, plan: Sequence[Planned]) -> list[Account]:
    """Enrol everybody new and begin the posts; returns the
    accounts that were made, who need their first code."""
    units = {unit.code: unit for unit in db.scalars(select(Unit))}
    people = {account.login: account for account in db.scalars(select(Account))}
    made: list[Account] = []
    for row in plan:
        values, unit = row.values, units[row.unit]
        login = _code(values, "login").casefold()
        if login not in people:
            people[login] = enrol(db, by, name=str(values["name"]), login=login, unit=unit)
            made.append(people[login])
        begin_post(
            db, by, people[login].person, str(values["role"]), unit, values.get("starts_on") or today()
        )
    return made


def plan_narrative(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge the narrative of a unit's report: values unit (code), quarter,
    code of the field, text. Fields the form has no more are told."""
    plan = Plan()
    unit = db.scalar(select(Unit).where(Unit.code == _code(rows[0][1], "unit")))
    quarter: Quarter = rows[0][1]["quarter"]
    if unit is None or not can(by, "report.prepare", unit.id, unit.path):
        refusal = Refusal("import.not_yours", unit=_code(rows[0][1], "unit"))
        return Plan(problems=[RowProblem(rows[0][0], "code", refusal, _code(rows[0][1], "unit"))])
    report = db.scalar(select(Report).where(Report.unit_id == unit.id, Report.quarter == quarter.first))
    version = (
        get_version(db, report.form_version_id)
        if report is not None
        else in_force(db, "report_form", stood_in(db, unit, quarter.first), quarter.last)
    )
    there = narrative(db, report) if report is not None else {}
    files = {field.code for field in version.fields if KINDS[field.kind].entry == "file"}
    fields, closed = (
        {field.code for field in version.fields},
        report is not None and not states(db, report.route_id)[report.state].is_open,
    )
    for number, values in rows:
        code, written = _code(values), {_code(values): values.get("text") or ""}
        if code not in fields:
            plan.problems += (
                [RowProblem(number, "code", Refusal("import.no_item"), unit.code)]
                if values.get("text")
                else []
            )
            continue
        if code in files:  # a workbook carries a file's name, never the file: only a screen sends one
            if written[code] not in ("", there.get(code, "").partition(":")[2]):
                plan.problems.append(RowProblem(number, "text", Refusal("field.file"), unit.code))
            continue
        try:
            clean = clean_answers(version, written)
        except Invalid as invalid:
            plan.problems += [
                RowProblem(number, "text", refusal, unit.code) for refusal in invalid.fields.values()
            ]
            continue
        was = differing({"text": clean.get(code)}, {"text": there.get(code)}, ("text",))
        if was and closed:
            plan.problems.append(
                RowProblem(number, "text", Refusal("import.closed", quarter=quarter.roman), unit.code)
            )
        else:
            plan.rows.append(
                Planned(
                    number, unit.code, (CHANGED if there.get(code) else NEW) if was else SAME, values, was
                )
            )
    return plan


def bring_narrative(db: Session, by: Principal, plan: Sequence[Planned]) -> list[Report]:
    """Write the fields of a plan into the unit's report, begun where there is none."""
    first = plan[0].values
    unit = db.scalars(select(Unit).where(Unit.code == _code(first, "unit"))).one()
    report = report_of(db, by, unit, first["quarter"])
    if not states(db, report.route_id)[report.state].is_open:
        raise Refusal("import.closed", quarter=first["quarter"].roman)
    typed = {**narrative(db, report), **{_code(row.values): row.values.get("text") or "" for row in plan}}
    return [write_narrative(db, by, report, report.row_version, typed)]
