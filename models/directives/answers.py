"""Answers to a directive: receipt, plan, what is written, what is
frozen, and how answers add up (letter L1; design 3.5, 3.7, 3.8).

A unit that passed the directive on writes words only: whatever can be added up comes from the
accepted answers below it. Everything in an answer rises; it is never a meeting or a score sheet.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, select
from sqlalchemy.orm import Session, contains_eager, joinedload, selectinload

from models.access.grants import Principal, require
from models.access.guard import elevated, standing
from models.core.base import ZONE, now
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.core.json_parts import read_all
from models.core.spelling import tidy
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.definitions.formulas import Known
from models.definitions.judging import computed
from models.definitions.kinds import KINDS
from models.definitions.report_forms import (
    asked_only,
    clean_answers,
    conditional,
    letters_lacking,
    reason_at,
    with_reasons,
)
from models.definitions.totals import Part, fold, parts_of, signed, way_of
from models.directives.asked import Asked
from models.directives.figures import Basis, basis_of, known_of, verdict
from models.directives.tables import (
    AnswerDraft,
    AnswerVersion,
    Directive,
    DirectiveAnswer,
    closed_numbers,
    need_not_closed,
    newest_answer,
)
from models.directives.uncounted import asked_in, ends, missing_in
from models.platform.journal import canonical, digest, record
from models.units.units import spell_on
from models.workflow.items import count_up
from models.workflow.tables import State, states

WRITTEN = ("list", "none")
"""Ways of adding up that a unit above writes for itself."""
MOST_PLAN = 20_000
PART_GIVEN = Event[[Session, DirectiveAnswer], None]("a receipt or a plan was given")


def get_answer(db: Session, number: int) -> DirectiveAnswer:
    """A unit's row under a directive; 404 for a stranger."""
    answer = db.scalar(select(DirectiveAnswer).where(DirectiveAnswer.id == number))
    if answer is None:
        raise Refusal("access.unknown")
    return answer


def form_of(db: Session, directive: Directive) -> DefinitionVersion | None:
    """The form that is asked for, if any."""
    return get_version(db, directive.form_version_id) if directive.form_version_id is not None else None


def children(db: Session, answer: DirectiveAnswer) -> list[DirectiveAnswer]:
    """The units to which it was passed on."""
    found = (
        select(DirectiveAnswer)
        .where(DirectiveAnswer.above_id == answer.id)
        .options(selectinload(DirectiveAnswer.unit_then))
    )
    return sorted(db.scalars(found), key=lambda row: row.unit_then.sort_key)


def missing(db: Session, answer: DirectiveAnswer) -> list[DirectiveAnswer]:
    """Units below whose answer is not accepted."""
    return [row for row in children(db, answer) if row.accepted_number is None]


def typed_fields(form: DefinitionVersion, *, passed_on: bool) -> list[Any]:
    """What the unit writes itself: everything, or the words only where the directive was passed on; with
    the lines for reasons that rules ask for."""
    mine = [field for field in form.fields if not passed_on or way_of(field) in WRITTEN]
    return with_reasons(form, mine)


def acknowledge(db: Session, by: Principal, answer: DirectiveAnswer, version: int) -> DirectiveAnswer:
    """The unit says that it has the directive; once."""
    _prepare(db, by, answer, version)
    if answer.received_at is not None:
        raise Refusal("directive.received")
    answer.received_at = now()
    count_up(db, answer, answer.row_version)
    record(db, by, "answer.receipt", answer)
    PART_GIVEN.tell(db, answer)
    return answer


def send_plan(
    db: Session, by: Principal, answer: DirectiveAnswer, version: int, text: str
) -> DirectiveAnswer:
    """The unit's plan; the moment is that of the first,
    later ones replace the words while the answer is open."""
    _prepare(db, by, answer, version)
    _need_open(db, answer)
    checks = Checks()
    checks.need(text.strip(), "plan", "field.required")
    checks.need(len(text) <= MOST_PLAN, "plan", "field.long", limit=MOST_PLAN)
    checks.done()
    answer.plan = text.strip()
    answer.plan_at = answer.plan_at or now()
    answer.received_at = answer.received_at or now()
    count_up(db, answer, answer.row_version)
    record(db, by, "answer.plan", answer)
    PART_GIVEN.tell(db, answer)
    return answer


def write_answer(
    db: Session, by: Principal, answer: DirectiveAnswer, version: int, typed: Mapping[str, Any]
) -> DirectiveAnswer:
    """Keep what is written so far; drafts may be incomplete. Raises `Invalid` at the fields' codes."""
    return _write(db, by, answer, _judged(db, by, answer, version, typed))


def keep_answer(
    db: Session, by: Principal, answer: DirectiveAnswer, version: int, typed: Mapping[str, Any]
) -> DirectiveAnswer:
    """The same for what stands on a page on which something else is done: where nothing in it
    differs from what is kept, nothing is written and the row version stays."""
    values = _judged(db, by, answer, version, typed)
    return answer if values == written(db, answer) else _write(db, by, answer, values)


def _judged(
    db: Session, by: Principal, answer: DirectiveAnswer, version: int, typed: Mapping[str, Any]
) -> dict[str, str]:
    _prepare(db, by, answer, version)
    _need_open(db, answer)
    form = form_of(db, answer.directive)
    if form is None:
        raise Refusal("directive.no_form")
    return clean_typed(db, answer, form, typed)


def _write(db: Session, by: Principal, answer: DirectiveAnswer, values: Mapping[str, str]) -> DirectiveAnswer:
    draft = _draft(db, answer)
    if draft is None:
        with elevated(db) as system:  # one that was begun before what a post in the cell opens stays unread
            system.execute(delete(AnswerDraft).where(AnswerDraft.answer_id == answer.id))
        draft = AnswerDraft(unit_id=answer.unit_id, path=answer.path, answer_id=answer.id)
        db.add(draft)
    draft.values = canonical(values)
    count_up(db, answer, answer.row_version)
    record(db, by, "answer.write", answer)
    return answer


def clean_typed(
    db: Session, answer: DirectiveAnswer, form: DefinitionVersion, typed: Mapping[str, Any]
) -> dict[str, str]:
    """Stored values of the fields the unit writes itself, judged with
    the figures of its reports. Raises `Invalid` at the fields' codes."""
    own = {field.code for field in typed_fields(form, passed_on=bool(children(db, answer)))}
    basis = basis_of(db, answer, form)
    return clean_answers(
        form, {code: value for code, value in typed.items() if code in own}, basis.figures, basis.case, own
    )


def _prepare(db: Session, by: Principal, answer: DirectiveAnswer, version: int) -> None:
    require(by, "report.prepare", answer.unit_id, answer.path)
    if answer.row_version != version:
        raise Refusal("stale")
    need_not_closed(db, answer.directive_id)


def _need_open(db: Session, answer: DirectiveAnswer) -> None:
    if not states(db, answer.route_id)[answer.state].is_open:
        raise Refusal("answer.closed")


def barred(db: Session, answer: DirectiveAnswer) -> Refusal | None:
    """Why nothing may be written into an answer now, as `write_answer` would refuse it; asked for a preview,
    which makes nobody wait."""
    try:
        need_not_closed(db, answer.directive_id, looking=True)
        _need_open(db, answer)
    except Refusal as refusal:
        return refusal
    return None


def _draft(db: Session, answer: DirectiveAnswer) -> AnswerDraft | None:
    return db.scalar(select(AnswerDraft).where(AnswerDraft.answer_id == answer.id))


def written(db: Session, answer: DirectiveAnswer) -> dict[str, str]:
    """What is written so far; empty for everybody above the unit."""
    draft = _draft(db, answer)
    return dict(json.loads(draft.values)) if draft is not None else {}


def lacking(db: Session, answer: DirectiveAnswer) -> dict[str, Refusal]:
    """What must still be given before the answer is submitted,
    and what a rule blocks or wants explained, each at its field."""
    found: dict[str, Refusal] = {}
    if answer.directive.asks_plan and answer.plan_at is None:
        found["plan"] = Refusal("directive.plan_missing")
    form = form_of(db, answer.directive)
    if form is None:
        return found
    values, fields = written(db, answer), typed_fields(form, passed_on=bool(children(db, answer)))
    basis, own = basis_of(db, answer, form), {field.code for field in fields}
    hidden = known_of(form, basis, values, own).hidden
    for field in fields:
        asked = field.required and KINDS[field.kind].filled and field.code not in hidden
        if asked and not values.get(field.code):
            found[field.code] = Refusal("directive.field_missing", title=field.title)
    found |= letters_lacking(fields, values)
    for each in verdict(form, basis, values, own).broken:
        if each.level != "warn":
            at = reason_at(form, each.at) if each.level == "explain" else each.at
            found.setdefault(at, Refusal("rule.stands", message=each.message))
    return found


def content(db: Session, answer: DirectiveAnswer, gaps: Mapping[int, str] | None = None) -> dict[str, Any]:
    """The whole answer as plain data, as it would be frozen now."""
    directive, form = answer.directive, form_of(db, answer.directive)
    spell = spell_on(db, answer.unit_id, directive.dated)
    head = {
        "unit": answer.unit_id,
        "name": spell.name if spell is not None else "",
        "path": answer.path,
        "form": directive.form_version_id,
    }
    head |= {
        "directive": {"id": directive.id, "symbol": directive.symbol, "dated": directive.dated.isoformat()},
        "plan": answer.plan,
    }
    values, rows, basis = written(db, answer), children(db, answer), basis_of(db, answer, form)
    head |= {"basis": asdict(basis)} if basis != Basis() else {}
    fields, known = form.fields if form is not None else [], Known()
    if form is not None:
        own_codes = {field.code for field in typed_fields(form, passed_on=bool(rows))}
        known = known_of(form, basis, values, own_codes if rows else None)
        values = asked_only(form, values, known)
    if not rows:
        values |= computed(form, known) if form is not None else {}
        totals = signed(parts_of(form, values, known), str(head["name"])) if form is not None else {}
        return head | {
            "answers": values,
            "asked": 1,
            "answered": 1,
            "totals": totals,
            "children": [],
            "gaps": [],
            "missing": [],
        }
    taken = accepted_versions(db, rows)
    bodies = dict(zip(taken, read_all([version.content for version in taken.values()]), strict=True))
    parts = [part_of(row, taken[row.id], bodies[row.id]) for row in rows if row.id in taken]
    told: list[dict[str, Any]] = [
        {"unit": r.unit_id, "name": r.unit_then.name, "reason": tidy((gaps or {}).get(r.unit_id, ""))}
        for r in rows
        if r.id not in taken
    ]
    own = {code: value for code, value in values.items() if form is not None and code in own_codes}
    body = {"answers": own, "children": parts, "gaps": told, "totals": added(fields, parts)}
    here = asked_in(db, answer.directive_id, answer.path)
    reasons = {gap["unit"]: gap["reason"] for gap in told}
    counts = {"asked": ends(here), "answered": sum(part["answered"] for part in parts)}
    lacking = missing_in(db, answer.directive_id, here, str(head["name"]), rows, bodies, reasons)
    return head | body | counts | {"missing": lacking}


def added(fields: Iterable[Field], parts: Iterable[Mapping[str, Any]]) -> dict[str, Part]:
    """Totals of parts, by field code."""
    return fold(fields, (part["totals"] for part in parts))


def part_of(
    row: DirectiveAnswer | Asked, version: AnswerVersion, frozen: Mapping[str, Any]
) -> dict[str, Any]:
    """What an accepted answer, whose version says what is `frozen`, brings to the one above."""
    mine = {"unit": row.unit_id, "name": frozen["name"], "version": version.number, "sha256": version.sha256}
    return mine | {name: frozen[name] for name in ("totals", "asked", "answered")}


def accepted_versions(db: Session, rows: Iterable[DirectiveAnswer | Asked]) -> dict[int, AnswerVersion]:
    """The accepted version of each answer, by the answer's number; in one statement."""
    wanted = {row.id: row.accepted_number for row in rows if row.accepted_number is not None}
    found = db.scalars(select(AnswerVersion).where(AnswerVersion.answer_id.in_(wanted)))
    return {version.answer_id: version for version in found if version.number == wanted[version.answer_id]}


def freeze(db: Session, by: Principal, answer: DirectiveAnswer, gaps: Mapping[int, str]) -> AnswerVersion:
    """Freeze the answer as it stands into its next version."""
    text, last = canonical(content(db, answer, gaps)), newest_answer(db, answer)
    _empty_hidden(db, answer)
    version = AnswerVersion(
        unit_id=answer.unit_id,
        path=answer.path,
        answer_id=answer.id,
        number=last.number + 1 if last else 1,
        content=text,
    )
    version.sha256, version.submitted_at, version.person_id = digest(text), now(), by.person_id
    db.add(version)
    db.flush()
    return version


def _empty_hidden(db: Session, answer: DirectiveAnswer) -> None:
    """What was written under a question that is hidden as things stand goes as the answer is sent."""
    draft, form = _draft(db, answer), form_of(db, answer.directive)
    if draft is not None and form is not None and conditional(form):
        own = {field.code for field in typed_fields(form, passed_on=bool(children(db, answer)))}
        values = written(db, answer)
        known = known_of(form, basis_of(db, answer, form), values, own)
        draft.values = canonical(asked_only(form, values, known))


def flag_above(db: Session, answer: DirectiveAnswer) -> None:
    """Flag as stale every submitted answer above that took this one in."""
    with elevated(db) as system:
        above_id = answer.above_id
        while above_id is not None:
            above = system.get_one(DirectiveAnswer, above_id)
            above.stale = above.first_submitted_at is not None
            above_id = above.above_id


def open_answers(db: Session, unit_ids: list[int]) -> list[DirectiveAnswer]:
    """What is still asked of these units: the answer is open for them, nothing
    that stands was given yet, the directive is not closed; by due day."""
    if not unit_ids:
        return []
    rows = db.scalars(_open(), {"units": unit_ids})
    return [row for row in rows if row.done_at is None or row.directive.form_version_id is not None]


@cache
def _open() -> Select[Any]:
    """Answers of `units` that are open for them, of directives that are not closed; by due day."""
    these = DirectiveAnswer.unit_id.in_(bindparam("units", expanding=True))
    found = select(DirectiveAnswer).join(DirectiveAnswer.standing).where(these, State.is_open.is_(True))
    found = found.where(DirectiveAnswer.directive_id.not_in(closed_numbers()))
    parts = (joinedload(DirectiveAnswer.directive), selectinload(DirectiveAnswer.unit_then))
    return standing(found.options(*parts).order_by(DirectiveAnswer.due_on))


def carried_out(db: Session, unit_id: int, first: date, last: date) -> list[DirectiveAnswer]:
    """Answers of a unit first given between two days,
    both inclusive, in Việt Nam; for its quarterly report."""
    begin, end = (datetime.combine(day, time(), ZONE) for day in (first, last + timedelta(days=1)))
    found = (
        select(DirectiveAnswer)
        .join(Directive, Directive.id == DirectiveAnswer.directive_id)
        .where(DirectiveAnswer.unit_id == unit_id)
    )
    found = found.where(DirectiveAnswer.first_submitted_at >= begin, DirectiveAnswer.first_submitted_at < end)
    return list(
        db.scalars(
            found.options(
                contains_eager(DirectiveAnswer.directive), selectinload(DirectiveAnswer.standing)
            ).order_by(Directive.dated)
        )
    )
