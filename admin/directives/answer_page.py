"""What the page of a unit's answer shows: what is asked and by when,
its own words, answers from below, what may be done, what was frozen."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import StringField

from admin.directives.page import STANDINGS, asks, due_words, standing_of, total_line, until_words
from admin.directives.rules import rules_told
from admin.lists.pages import one_lead
from admin.web.became import became
from admin.web.request import by, db
from admin.web.words import named, say, word
from forms.answers import answer_form, filled
from forms.base import Form, long_text, plain
from forms.inputs import is_file, tell_kept
from models.access.grants import can
from models.core.base import today
from models.definitions.definitions import Field, get_version
from models.definitions.kinds import KINDS
from models.directives.acts import below
from models.directives.answers import children, content, form_of, missing, typed_fields, written
from models.directives.tables import AnswerVersion, DirectiveAnswer, newest_answer
from models.units.units import UnitSpell, then_in
from models.workflow.engine import Offer, history, offers
from models.workflow.tables import Step, states

MAIN = ("submit", "approve", "receive")
DANGER = ("send_back", "reopen")


class PlanForm(Form):
    plan = long_text(__("Plan"), need=True)


def answer_page(
    answer: DirectiveAnswer,
    form: Form | None = None,
    plan_form: Form | None = None,
    step_form: Form | None = None,
) -> dict[str, Any]:
    """The page: one's own unit sees what it writes, everybody above the newest frozen version."""
    directive, state = answer.directive, states(db(), answer.route_id)[answer.state]
    own = can(by(), "report.prepare", answer.unit_id, answer.path)
    closed = directive.closed
    live, rows, last = (
        own and state.is_open and closed is None,
        children(db(), answer),
        newest_answer(db(), answer),
    )
    definition = form_of(db(), directive)
    body = (
        content(db(), answer)
        if own and (live or last is None)
        else json.loads(last.content)
        if last is not None
        else None
    )
    if definition is not None and live and form is None:
        asked = typed_fields(definition, passed_on=bool(rows))
        form = filled(answer_form(asked), asked, written(db(), answer))
    if definition is not None and form is not None:
        tell_kept(form, definition.fields, written(db(), answer))
    return _head(answer, own, live) | {
        "state": answer.state,
        "state_label": named(state),
        "row_version": answer.row_version,
        "version": last.number if last is not None else None,
        "answer_form": form if live and definition is not None else None,
        "plan_form": plan_form
        or (PlanForm(formdata=None, data={"plan": answer.plan}) if live and directive.asks_plan else None),
        "plan": {
            "text": answer.plan,
            "at": answer.plan_at,
            "late": answer.plan_at is not None and directive.plan_due.late(answer.plan_at, today()),
        },
        "shown": _shown(
            answer,
            definition.fields if definition is not None else [],
            body,
            live,
            last.number if last is not None else None,
        ),
        "totals": _totals(definition.fields if definition is not None else [], body),
        "rules": rules_told(definition, body),
        "children": [_child(row, body) for row in rows],
        "offers": one_lead([_offer(answer, offer, step_form) for offer in offers(db(), by(), answer)], MAIN)
        if definition is not None
        else [],
        "step_form": step_form,
        "events": _events(answer),
        "versions": _versions(answer),
    }


def _head(answer: DirectiveAnswer, own: bool, live: bool) -> dict[str, Any]:
    directive, code = answer.directive, standing_of(answer)
    address = {
        name: url_for(f"answers.{name}_view", id=answer.id) for name in ("receipt", "plan", "write", "pass")
    }
    address["excel"] = url_for(
        "imports.template_view", kind="answers", unit=answer.unit_id, period=answer.directive_id
    )
    passes = own and directive.closed is None and can(by(), "directive.issue", answer.unit_id, answer.path)
    passes = passes and not answer.accepted_number and bool(below(db(), answer))
    return {
        "title": _(
            "%(unit)s answers %(symbol)s %(due)s",
            unit=answer.unit_then.name,
            symbol=directive.symbol,
            due=due_words(answer.due),
        ),
        "intro": directive.abstract,
        "became": became(answer.unit_id, answer.unit_then.counts_from),
        "crumbs": [
            (_("What is asked"), url_for("answers.index_view")),
            (directive.symbol, url_for("directives.details_view", id=directive.id)),
            (answer.unit_then.name, None),
        ],
        "standing": {
            "kind": next(kind for kind, known in STANDINGS if known == code),
            "label": word("directive.standing", code),
        },
        "facts": [
            (_("Asked by"), _asker(answer)),
            (_("What is asked"), asks(directive)),
            (_("To answer by"), until_words(answer)),
            (_("Through"), directive.desk),
            (_("What the unit above adds"), answer.told),
            (_("Received at"), answer.received_at),
        ],
        "urls": address,
        "may_receive": own
        and directive.asks_receipt
        and answer.received_at is None
        and directive.closed is None,
        "closed": directive.closed,
        "may_pass": passes,
        "stale": answer.stale,
        "live": live,
    }


def _asker(answer: DirectiveAnswer) -> str:
    """Who asked, under its name of then; nothing where that cannot be seen."""
    found = select(UnitSpell.name).where(then_in(UnitSpell, answer.asked_by_id, answer.asked_at))
    return db().scalar(found) or ""


def _shown(
    answer: DirectiveAnswer,
    fields: Sequence[Field],
    body: Mapping[str, Any] | None,
    live: bool,
    number: int | None,
) -> list[dict[str, Any]]:
    """The unit's own words of the frozen version, files as doors; of what
    is being written only computed fields and the files that are kept."""
    values = body["answers"] if body is not None else {}
    told = [f for f in fields if values.get(f.code) and (not live or is_file(f) or not KINDS[f.kind].filled)]
    more: dict[str, Any] = {} if live or number is None else {"number": number}
    return [
        {
            "label": f.title,
            "text": KINDS[f.kind].show(f, values[f.code]),
            "url": url_for("answers.file_view", id=answer.id, field=f.code, **more) if is_file(f) else None,
        }
        for f in told
    ]


def _totals(fields: Sequence[Field], body: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What the accepted answers below add up to, and of how many."""
    if body is None or not (body["children"] or body["gaps"]):
        return None
    rows = [total_line(f, body["totals"].get(f.code, {})) for f in fields]
    return {"rows": rows, "answered": body["answered"], "asked": body["asked"]}


def _child(row: DirectiveAnswer, body: Mapping[str, Any] | None) -> dict[str, Any]:
    code = standing_of(row)
    reasons = {gap["unit"]: gap["reason"] for gap in body["gaps"]} if body is not None else {}
    return {
        "name": row.unit_then.name,
        "url": url_for("answers.details_view", id=row.id),
        "due": until_words(row),
        "kind": next(kind for kind, known in STANDINGS if known == code),
        "standing": word("directive.standing", code),
        "accepted": row.accepted_number,
        "reason": reasons.get(row.unit_id, ""),
    }


def _offer(answer: DirectiveAnswer, offer: Offer, step_form: Form | None) -> dict[str, Any]:
    step = offer.step
    taken = request.form.get("step") == step.code
    return {
        "code": step.code,
        "label": named(step),
        "url": url_for("answers.step_view", id=answer.id),
        "allowed": offer.allowed,
        "refusal": say(offer.refusal) if offer.refusal is not None else "",
        "danger": step.code in DANGER,
        "note_needed": step.needs_note,
        "note": request.form.get("note", "") if taken else "",
        "fields": _gap_fields(answer, step.code) if "children_told" in step.guard_names else [],
    }


def _gap_fields(answer: DirectiveAnswer, step: str) -> list[Any]:
    """A reason for each unit below whose answer is missing."""
    parts: dict[str, Any] = {}
    for row in missing(db(), answer):
        label = _("Reason why %(unit)s is missing", unit=row.unit_then.name)
        parts[f"gap-{row.unit_id}"] = StringField(
            label, [plain], id=f"{step}-gap-{row.unit_id}", render_kw={"maxlength": 500}
        )
    taken = request.form.get("step") == step
    form = type("GapsForm", (Form,), parts)(formdata=request.form if taken else None)
    for name in parts if taken else ():
        if not form[name].data:
            form[name].errors = [_("Say why this report is missing.")]
    return [form[name] for name in parts]


def _events(answer: DirectiveAnswer) -> list[dict[str, Any]]:
    events = list(reversed(history(db(), answer)))
    rows = db().scalars(select(Step).where(Step.code.in_({e.step for e in events}))).all()
    steps = {(s.code, s.from_state): s for s in sorted(rows, key=lambda s: s.route_id == answer.route_id)}
    words = [
        named(steps[key]) if (key := (e.step, e.from_state)) in steps else word("step", e.step)
        for e in events
    ]
    return [
        {"at": e.at, "who": e.actor, "on_behalf": e.on_behalf, "text": text_, "note": e.note}
        for e, text_ in zip(events, words, strict=True)
    ]


def _versions(answer: DirectiveAnswer) -> list[dict[str, Any]]:
    rows = db().scalars(
        select(AnswerVersion)
        .where(AnswerVersion.answer_id == answer.id)
        .order_by(AnswerVersion.number.desc())
    )
    return [
        {
            "number": v.number,
            "at": v.submitted_at,
            "sha256": v.sha256,
            "url": url_for("answers.version_view", id=answer.id, number=v.number),
        }
        for v in rows
    ]


def version_page(answer: DirectiveAnswer, version: AnswerVersion) -> dict[str, Any]:
    """A frozen version: what was said, what it took in, what was missing and why."""
    body = json.loads(version.content)
    form = get_version(db(), body["form"]) if body["form"] is not None else None
    fields = form.fields if form is not None else []
    return {
        "rules": rules_told(form, body),
        "title": f"{body['name']}: {answer.directive.symbol}",
        "version": version,
        "plan": body["plan"],
        "shown": _shown(answer, fields, body, False, version.number),
        "totals": _totals(fields, body),
        "children": body["children"],
        "gaps": body["gaps"],
        "back": url_for("answers.details_view", id=answer.id),
    }
