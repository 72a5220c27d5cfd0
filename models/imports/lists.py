"""Lists of accounts and narratives judged and brought in (domain.md 5).

Rows come already typed (forms/excel/read/rows.py). Units are in units.py,
meetings and sheets in meetings.py and sheets.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can
from models.access.guard import looking
from models.core.base import now, today
from models.core.errors import Checks, Invalid, Refusal
from models.core.periods import Quarter
from models.core.spelling import ByCode, coded, compared, tidy
from models.definitions.definitions import get_version
from models.definitions.kinds import KINDS
from models.definitions.report_forms import in_a_cell, retyped, with_reasons
from models.imports.plan import CHANGED, NEW, SAME, Plan, Planned, Row, RowProblem, code_of, differing
from models.meetings.locks import locked
from models.people.people import LOGIN, Account, Post, begin_post, check_person, enrol, role_fits
from models.reports.content import clean_narrative, narrative, report_of, unbegun, write_narrative
from models.reports.tables import Report
from models.units.units import Unit
from models.workflow.tables import states

ON_SCREEN = ("file", "table")
"""Ways of filling in that no cell of words holds."""


def plan_people(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge a list of accounts and posts: values name, login, role,
    unit (code), starts_on. A login that is there may get further posts."""
    plan, told = Plan(), dict[tuple[str, str, str], int]()
    units = ByCode((unit.code, unit) for unit in db.scalars(select(Unit)))
    with looking(db) as system:
        taken = {login: name for login, name in system.execute(select(Account.login, Account.id))}
    people = {account.login: account for account in db.scalars(select(Account))}
    held = _Held(db)
    names: dict[str, str] = {}
    for number, values in rows:
        login, unit = compared(code_of(values, "login")), units.get(code_of(values, "unit"))
        problems = list(_person_problems(values, unit, login in taken and login not in people, by))
        account = people.get(login)
        on = values.get("starts_on") or today()
        there = account is not None and unit is not None and held.there(account, values, unit, on)
        if account is not None and account.person_id == by.person_id and not (there or by.system):
            problems.append(("login", Refusal("post.own")))
        if not login:  # no person yet: nothing to compare with
            names.pop(login, None)
        name = names.setdefault(
            login, account.person.name if account is not None else tidy(str(values.get("name") or ""))
        )
        if compared(name) != compared(str(values.get("name") or "")):
            problems.append(("name", Refusal("import.other_name", login=login, name=name)))
        first = told.setdefault((login, str(values.get("role")), compared(code_of(values, "unit"))), number)
        if first != number and login:
            problems.append(("login", Refusal("import.twice", row=first)))
        plan.problems += [
            RowProblem(number, column, refusal, unit.code if unit is not None else code_of(values, "unit"))
            for column, refusal in problems
        ]
        if not problems and unit is not None:
            plan.rows.append(
                Planned(number, unit.code, SAME if there else CHANGED if account is not None else NEW, values)
            )
    return plan


class _Held:
    """Who holds which post on which day."""

    def __init__(self, db: Session) -> None:
        self.spells: dict[tuple[int, str, int | None], list[tuple[date, date | None]]] = {}
        for post in db.scalars(select(Post).where(or_(Post.ends_on.is_(None), Post.ends_on > today()))):
            key = post.person_id, post.role, post.unit_id
            self.spells.setdefault(key, []).append((post.starts_on, post.ends_on))

    def there(self, account: Account, values: Mapping[str, Any], unit: Unit, on: date) -> bool:
        """Whether the person holds this very post already, today or on the day from which it is given."""
        spells = self.spells.get((account.person_id, str(values.get("role")), unit.id), [])
        return any(
            first <= day and (end is None or day < end) for first, end in spells for day in (on, today())
        )


def _person_problems(
    values: Mapping[str, Any], unit: Unit | None, foreign: bool, by: Principal
) -> Iterable[tuple[str, Refusal]]:
    if unit is None:
        yield "unit", Refusal("unit.code_unknown", code=values.get("unit") or "")
    elif not can(by, "person.change", unit.id, unit.path):
        yield "unit", Refusal("access.denied", verb="person.change")
    elif not role_fits(str(values.get("role") or ""), unit.kind):
        yield "role", Refusal("post.role_unit", role=values.get("role") or "", unit=unit.name)
    elif unit.dissolved_on is not None:
        yield "unit", Refusal("unit.dissolved", unit=unit.name)
    if not LOGIN.fullmatch(compared(code_of(values, "login"))):
        yield "login", Refusal("account.login")
    if foreign:
        yield "login", Refusal("account.login_taken", login=values["login"])
    on = values.get("starts_on")
    if unit is not None and on is not None and on < unit.founded_on:
        yield "starts_on", Refusal("post.before_unit", day=unit.founded_on)
    checks = Checks()
    check_person(checks, str(values.get("name") or ""))
    yield from checks.fields.items()


def bring_people(db: Session, by: Principal, plan: Sequence[Planned]) -> list[Account]:
    """Enrol everybody new and begin the posts; returns the
    accounts that were made, who need their first code."""
    units = {unit.code: unit for unit in db.scalars(select(Unit))}
    people = {account.login: account for account in db.scalars(select(Account))}
    made: list[Account] = []
    at = now()
    for row in plan:
        values, unit = row.values, units[row.unit]
        login = compared(code_of(values, "login"))
        if login not in people:
            people[login] = enrol(db, by, name=str(values["name"]), login=login, unit=unit)
            made.append(people[login])
        on = values.get("starts_on") or today()
        begin_post(db, by, people[login].person, str(values["role"]), unit, on, at)
    return made


def plan_narrative(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge the narrative of a unit's report: values unit (code), quarter,
    code of the field, text: all rows as one form, with what stands in it beside. Fields the form has no
    more are told. A report that is not begun is judged as the one that would be."""
    first, head = rows[0]
    unit, quarter = _unit(db, code_of(head, "unit")), head["quarter"]
    if unit is None or not can(by, "report.prepare", unit.id, unit.path):
        refusal = Refusal("import.not_yours", unit=code_of(head, "unit"))
        return Plan(problems=[RowProblem(first, "code", refusal, code_of(head, "unit"))])
    report = db.scalar(select(Report).where(Report.unit_id == unit.id, Report.quarter == quarter.first))
    try:
        report = report or unbegun(db, unit, quarter)
    except Refusal as refusal:
        return _unwritten(unit, rows, refusal)
    plan, there = Plan(), narrative(db, report)
    version = get_version(db, report.form_version_id)
    fields = {field.code: field for field in with_reasons(version)}
    typed = _typed_rows(plan, unit, rows, fields, there)
    shut, clean = _shut(db, report), dict[str, str]()
    if shut is None:
        read = {code: _read(fields[code], values) for code, (_number, values) in typed.items()}
        try:
            clean = clean_narrative(db, report, retyped(version, there) | read)
        except Invalid as invalid:
            plan.problems += [
                RowProblem(typed[code][0] if code in typed else first, "text", refusal, unit.code)
                for code, refusal in invalid.fields.items()
            ]
            return plan
    for code, (number, values) in typed.items():
        of = fields[code]
        said = (
            _alone(of, values) if shut is not None else in_a_cell(of, clean[code]) if clean.get(code) else ""
        )
        was = differing(
            {"text": said}, {"text": in_a_cell(of, there[code]) if there.get(code) else ""}, ("text",)
        )
        if was and shut is not None:
            plan.problems.append(RowProblem(number, "text", shut, unit.code))
        else:
            act = (CHANGED if there.get(code) else NEW) if was else SAME
            shown = {"text": said} if differing({"text": said}, values, was) else {}
            plan.rows.append(Planned(number, unit.code, act, values, was, shown=shown))
    return plan


def _unwritten(unit: Unit, rows: Sequence[Row], refusal: Refusal) -> Plan:
    """Rows of a report that cannot be begun: told wherever something is written."""
    plan = Plan()
    for number, values in rows:
        if values.get("text"):
            plan.problems.append(RowProblem(number, "text", refusal, unit.code))
        else:
            plan.rows.append(Planned(number, unit.code, SAME, values))
    return plan


def _typed_rows(
    plan: Plan, unit: Unit, rows: Sequence[Row], fields: Mapping[str, Any], there: Mapping[str, str]
) -> dict[str, Row]:
    """Rows that say something of a field that is written in words, by its code; what is wrong with others,
    and the second row of a field, is told."""
    typed: dict[str, Row] = {}
    for number, values in rows:
        code, text = code_of(values), values.get("text") or ""
        barred = _no_text(fields.get(code), text, there.get(code, ""))
        if barred is None and code in typed:
            barred = "code", Refusal("import.twice", row=typed[code][0])
        if barred is not None:
            plan.problems.append(RowProblem(number, *barred, unit.code))
        elif code in fields and _in_words(fields[code]):
            typed[code] = (number, values)
    return typed


def _read(field: Any, values: Mapping[str, Any]) -> Any:
    """What a row says of its field, as `clean` takes it."""
    text = values.get("text") or ""
    return KINDS[field.kind].read(field, text) if text else ""


def _alone(field: Any, values: Mapping[str, Any]) -> str:
    """What a row says, as a cell says it, where the form as a whole is not asked."""
    read = _read(field, values)
    try:
        return in_a_cell(field, KINDS[field.kind].clean(field, read, 0)) if read else ""
    except Refusal:
        return str(values.get("text"))


def _shut(db: Session, report: Report) -> Refusal | None:
    """Why nothing may be written into a report: it was sent, or the one of another unit that files for this
    one was."""
    sent = not states(db, report.route_id)[report.state].is_open
    if sent or locked(db, report.unit_id, report.quarter):
        return Refusal("import.closed", quarter=Quarter.of(report.quarter).roman)
    return None


def _in_words(field: Any) -> bool:
    """Whether a cell of words may say it: typed, and neither a file nor a table, which screens take."""
    return KINDS[field.kind].filled and KINDS[field.kind].entry not in ON_SCREEN


def _no_text(field: Any, text: str, there: str) -> tuple[str, Refusal] | None:
    """Why nothing may be written at a field, and in which column; nothing of what says nothing."""
    if not text or (field is not None and _in_words(field)):
        return None
    if field is None:
        return "code", Refusal("import.no_item")
    if KINDS[field.kind].entry == "file":  # a workbook carries a file's name, never the file
        return None if text == there.partition(":")[2] else ("text", Refusal("field.file"))
    return "text", Refusal("field.not_typed")


def _unit(db: Session, typed: str) -> Unit | None:
    """The unit that bears a code."""
    found = db.scalars(select(Unit).where(coded(Unit, [typed])))
    return ByCode((unit.code, unit) for unit in found).get(typed)


def bring_narrative(db: Session, by: Principal, plan: Sequence[Planned]) -> list[Report]:
    """Write the fields of a plan into the unit's report, begun where there is none."""
    first = plan[0].values
    unit = db.scalars(select(Unit).where(Unit.code == plan[0].unit)).one()
    report = report_of(db, by, unit, first["quarter"])
    shut = _shut(db, report)
    if shut is not None:
        raise shut
    version = get_version(db, report.form_version_id)
    fields = {field.code: field for field in with_reasons(version)}
    typed = {code: _read(fields[code], row.values) for row in plan if (code := code_of(row.values))}
    typed = retyped(version, narrative(db, report)) | typed
    return [write_narrative(db, by, report, report.row_version, typed)]
