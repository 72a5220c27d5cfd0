"""Answers to directives that come from a workbook: judged as the
screen would, brought in through the same verb (letter L1; design 4).

Rows come with values as `clean` takes them (forms/excel/read/answers.py).
What was typed on the screen and has no column stays.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from models.access.grants import Principal, can
from models.core.errors import Invalid, Refusal
from models.core.spelling import ByCode, coded, tidy
from models.definitions.definitions import Field
from models.definitions.kinds import KINDS
from models.definitions.report_forms import with_reasons
from models.directives.answers import (
    barred,
    children,
    clean_typed,
    form_of,
    get_answer,
    typed_fields,
    write_answer,
    written,
)
from models.directives.tables import DirectiveAnswer
from models.imports.plan import (
    CHANGED,
    NEW,
    SAME,
    Plan,
    Planned,
    Row,
    RowProblem,
    differing,
    need_own_name,
)
from models.units.units import Unit, UnitSpell


def open_answer(db: Session, unit_id: int, directive_id: int) -> DirectiveAnswer:
    """A unit's row under a directive that asks for a form; 404 where there is none."""
    found = select(DirectiveAnswer).where(
        DirectiveAnswer.unit_id == unit_id, DirectiveAnswer.directive_id == directive_id
    )
    answer = db.scalar(found.options(joinedload(DirectiveAnswer.directive)))
    if answer is None or answer.directive.form_version_id is None:
        raise Refusal("access.unknown")
    return answer


def plan_answers(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge rows of answers: values directive (number), unit (code), unit_name (that of the code, or
    nothing), fields {code: as `clean` takes it; None: left empty}."""
    plan, told = Plan(), dict[str, int]()
    codes = {tidy(str(values.get("unit") or "")) for _number, values in rows}
    units = ByCode((unit.code, unit) for unit in db.scalars(select(Unit).where(coded(Unit, codes))))
    names: dict[int, list[str]] = {}
    spells = select(UnitSpell.unit_id, UnitSpell.name).join(Unit, Unit.id == UnitSpell.unit_id)
    for unit_id, name in db.execute(spells.where(coded(Unit, codes))):
        names.setdefault(unit_id, []).append(name)
    for number, values in rows:
        code = tidy(str(values.get("unit") or ""))
        unit = units.get(code)
        code = unit.code if unit is not None else code
        first = told.setdefault(code, number)
        if unit is None:
            plan.problems.append(RowProblem(number, "unit", Refusal("unit.code_unknown", code=code), code))
        elif first != number:
            plan.problems.append(RowProblem(number, "unit", Refusal("import.twice", row=first), code))
        elif not can(by, "report.prepare", unit.id, unit.path):
            plan.problems.append(RowProblem(number, "unit", Refusal("import.not_yours", unit=code), code))
        else:
            try:
                need_own_name(values, unit, names.get(unit.id, []))
                _judge(db, plan, number, unit, values)
            except Invalid as invalid:
                plan.problems += [
                    RowProblem(number, name, refusal, code) for name, refusal in invalid.fields.items()
                ]
    return plan


def _judge(db: Session, plan: Plan, number: int, unit: Unit, values: Mapping[str, Any]) -> None:
    try:
        answer = open_answer(db, unit.id, values["directive"])
    except Refusal:
        plan.problems.append(
            RowProblem(number, "unit", Refusal("import.not_asked", unit=unit.code), unit.code)
        )
        return
    form = form_of(db, answer.directive)
    assert form is not None
    there, typed = written(db, answer), dict(values["fields"])
    own = {field.code for field in typed_fields(form, passed_on=bool(children(db, answer)))}
    merged = {
        f.code: KINDS[f.kind].edit(f, there[f.code])
        for f in with_reasons(form)
        if there.get(f.code) and f.code not in typed
    } | typed
    try:
        clean = clean_typed(db, answer, form, merged)
    except Invalid as invalid:
        shut = barred(db, answer)
        plan.problems += [
            RowProblem(number, f"v_{code}", shut or refusal, unit.code)
            for code, refusal in invalid.fields.items()
        ]
        return
    problems = [
        RowProblem(number, f"v_{code}", Refusal("import.added_up"), unit.code)
        for code in typed
        if code not in own and typed[code]
    ]
    will = {code: clean.get(code) for code in typed if code in own}
    old = differing(will, there, own)
    was, shown = (_as_read(with_reasons(form), of) for of in (old, {code: will[code] for code in old}))
    shut = barred(db, answer) if was else None
    if shut is not None:
        problems += [RowProblem(number, column, shut, unit.code) for column in was]
    plan.problems += problems
    if not problems:
        what = (CHANGED if there else NEW) if was else SAME
        act = {"answer": answer.id, "typed": merged}
        plan.rows.append(Planned(number, unit.code, what, act, was, shown=shown))


def _as_read(fields: Collection[Field], stored: Mapping[str, Any]) -> dict[str, Any]:
    """Stored values by column, as people read them."""
    kinds = {field.code: field for field in fields}
    return {
        f"v_{code}": KINDS[kinds[code].kind].show(kinds[code], value) if value else ""
        for code, value in stored.items()
    }


def bring_answers(db: Session, by: Principal, plan: Sequence[Planned]) -> list[DirectiveAnswer]:
    """Write the answers of a plan; they are drafts until they are submitted on their page."""
    done = []
    for row in plan:
        answer = get_answer(db, row.values["answer"])
        done.append(write_answer(db, by, answer, answer.row_version, row.values["typed"]))
    return done
