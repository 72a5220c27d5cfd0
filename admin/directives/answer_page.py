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

from admin.directives.changes import since_part
from admin.directives.missing import missing_part
from admin.directives.page import asks, missing_told
from admin.directives.rules import rules_told
from admin.directives.standings import STANDINGS, due_words, standing_of, standing_words, until_words
from admin.risen.told import total_line
from admin.steps.form import Asks, Missing, drawn, events_told, refused_page, shown_steps, steps_taken
from admin.steps.panel import Panel, first_line, has_panel, way_back, written_of
from admin.web.address import version_due
from admin.web.asked import propose, tell_asked
from admin.web.became import became
from admin.web.request import by, db
from admin.web.words import named
from forms.answers import answer_form, filled
from forms.base import Form, Together, long_text
from forms.inputs import is_file, tell_kept, typed_words
from forms.inputs import written as written_as
from forms.said import title_of
from models.access.grants import can
from models.core.base import today
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.definitions.kinds import KINDS
from models.definitions.report_forms import with_reasons
from models.directives.acts import below
from models.directives.answers import children, content, form_of, missing, typed_fields, written
from models.directives.figures import basis_of, last_answers
from models.directives.tables import AnswerVersion, DirectiveAnswer, judged_by, newest_answer
from models.proposing.proposals import from_last, proposals, proposes
from models.units.units import UnitSpell, then_in
from models.workflow.engine import history, offers
from models.workflow.tables import Step, states, steps_of

MAIN = ("submit", "approve", "receive")
ADDRESSES = ("receipt", "plan", "write", "pass", "asked")


class PlanForm(Form):
    plan = long_text(__("Plan"), need=True)


def answer_page(answer: DirectiveAnswer, sent: Together | None = None) -> dict[str, Any]:
    """The page: one's own unit sees what it writes, everybody above the newest frozen version. `sent`: its
    one form, where something of it is not kept yet."""
    directive, state = answer.directive, states(db(), answer.route_id)[answer.state]
    own = can(by(), "report.prepare", answer.unit_id, answer.path)
    live = own and state.is_open and directive.closed is None
    rows, last = children(db(), answer), newest_answer(db(), answer)
    steps = steps_of(db(), answer.route_id)
    definition = form_of(db(), directive)
    fields = definition.fields if definition is not None else []
    body = _body(answer, last, asked=own and (live or last is None))
    number, form = last.number if last is not None else None, None
    without = missing_part(answer, body, None if live or last is None else number)
    if live and definition is not None:
        form = _answer_form(answer, definition, typed_fields(definition, passed_on=bool(rows)), sent)
    plan = _plan_form(answer, sent) if live and directive.asks_plan else None
    return (
        _head(answer, own, live)
        | {
            "state": answer.state,
            "state_label": named(state),
            "row_version": version_due(answer.row_version),
            "version": number,
            "answer_form": form,
            "plan_form": plan,
            "plan": {
                "text": answer.plan,
                "at": answer.plan_at,
                "late": answer.plan_at is not None and directive.plan_due.late(answer.plan_at, today()),
            },
            "shown": _shown(answer, definition, body, live, number),
            "totals": _totals(answer, fields, body, without),
            "rules": rules_told(definition, body),
            "children": [_child(row, without["rows"]) for row in rows],
            "since": since_part(answer, state, last),
            "events": _events(answer, steps),
            "versions": _versions(answer),
        }
        | _steps(answer, steps if definition is not None else [], body, without, form, sent)
    )


def _body(answer: DirectiveAnswer, last: AnswerVersion | None, *, asked: bool) -> dict[str, Any] | None:
    """What is being written with all that goes with it, or the newest frozen version."""
    if asked:
        return content(db(), answer)
    found: dict[str, Any] | None = json.loads(last.content) if last is not None else None
    return found


def _answer_form(
    answer: DirectiveAnswer, definition: DefinitionVersion, own: Sequence[Field], sent: Together | None
) -> Form:
    values, fields = written(db(), answer), definition.fields
    form = sent.parts.get("answer") if sent is not None else None
    if form is None:
        found = {} if values else proposed(answer, definition)
        form = filled(answer_form(own), own, values or found)
        form.is_sent = False
        propose(form, found)
    tell_kept(form, fields, values)
    basis = basis_of(db(), answer, definition)
    needed = [field.code for field in own if field.required and KINDS[field.kind].filled]
    tell_asked(form, definition, values, basis.figures, basis.case, needed)
    return form


def proposed(answer: DirectiveAnswer, form: DefinitionVersion) -> dict[str, str]:
    """What an answer proposes while nothing of it is written."""
    if not proposes(form):
        return {}
    last = last_answers(db(), answer) if from_last(form) else {}
    return proposals(form, basis_of(db(), answer, form).figures, last)


def _plan_form(answer: DirectiveAnswer, sent: Together | None) -> Form:
    known = sent.parts.get("plan") if sent is not None else None
    return known or PlanForm(formdata=None, data={"plan": answer.plan})


def _steps(
    answer: DirectiveAnswer,
    route: Sequence[Step],
    body: Mapping[str, Any] | None,
    without: Mapping[str, Any],
    form: Form | None,
    sent: Together | None,
) -> dict[str, Any]:
    """What may be done, each step with what it asks; nothing where no answer is asked for."""
    offered = offers(db(), by(), answer, route)
    known = {row["unit"]: row["reason"] for row in without["rows"]}
    left = missing(db(), answer) if offered else ()
    asks = Asks([Missing(row.unit_id, row.unit_then.name, known.get(row.unit_id, "")) for row in left])
    steps = shown_steps(offered, asks, sent)
    panels = {
        offer.step.code: _panel(answer, offer.step, body, without, form)
        for offer in offered
        if offer.allowed and has_panel(offer.step) and body is not None
    }
    return {
        "offers": drawn(offered, asks, steps, MAIN, panels),
        "step_url": url_for("answers.step_view", id=answer.id),
        "refused": refused_page(sent, steps),
        "saved": bool(request.args.get("saved")),
    }


def _panel(
    answer: DirectiveAnswer,
    step: Step,
    body: Mapping[str, Any],
    without: Mapping[str, Any],
    form: Form | None,
) -> Panel:
    """What submitting freezes: what is written, the plan, answers taken in, who is missing at any depth."""
    lines = [(_("Plan"), first_line(answer.plan))] if answer.directive.asks_plan and answer.plan else []
    if body["children"] or body["gaps"]:
        lines.append((_("Answers from below"), f"{body['answered']}/{body['asked']}"))
    fields = [(f.name, str(f.label.text), typed_words(f)) for f in form or () if f.name.startswith("v_")]
    return Panel(
        heading=named(step),
        lines=lines,
        written=written_of(fields),
        missing=[(row["name"], row["reason"]) for row in without["rows"] if row["unit"] == row["through"]],
        missing_said=without.get("text", ""),
        missing_url=without.get("url", ""),
        back=way_back(answer, step),
    )


def _head(answer: DirectiveAnswer, own: bool, live: bool) -> dict[str, Any]:
    directive, code = answer.directive, standing_of(answer)
    address = {
        name: url_for(f"answers.{name}_view", id=answer.id)
        for name in ("receipt", "plan", "write", "pass", "asked")
    }
    address["excel"] = url_for(
        "imports.template_view", kind="answers", unit=answer.unit_id, period=answer.directive_id
    )
    passes = own and directive.closed is None and can(by(), "directive.issue", answer.unit_id, answer.path)
    passes = passes and not answer.accepted_number and bool(below(db(), answer))
    return {
        "title": _title(answer),
        "intro": directive.abstract,
        "became": became(answer.unit_then, answer.unit_then.counts_from),
        "crumbs": [
            (_("What is asked"), url_for("answers.index_view")),
            (directive.symbol, url_for("directives.details_view", id=directive.id)),
            (answer.unit_then.name, None),
        ],
        "standing": {
            "kind": next(kind for kind, known in STANDINGS if known == code),
            "label": standing_words(directive, code),
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


def _title(answer: DirectiveAnswer) -> str:
    """Who gives what by when: an answer, or no more than a plan or a receipt."""
    said = {"unit": answer.unit_then.name, "symbol": answer.directive.symbol, "due": due_words(answer.due)}
    what = judged_by(answer.directive)
    if what == "receipt":
        return str(_("%(unit)s acknowledges %(symbol)s %(due)s", **said))
    if what == "plan":
        return str(_("%(unit)s sends a plan for %(symbol)s %(due)s", **said))
    return str(_("%(unit)s answers %(symbol)s %(due)s", **said))


def _asker(answer: DirectiveAnswer) -> str:
    """Who asked, under its name of then; nothing where that cannot be seen."""
    found = select(UnitSpell.name).where(then_in(UnitSpell, answer.asked_by_id, answer.asked_at))
    return db().scalar(found) or ""


def _shown(
    answer: DirectiveAnswer,
    form: DefinitionVersion | None,
    body: Mapping[str, Any] | None,
    live: bool,
    number: int | None,
) -> list[dict[str, Any]]:
    """The unit's own words of the frozen version, files as doors; of what
    is being written only computed fields and the files that are kept."""
    values, fields = body["answers"] if body is not None else {}, with_reasons(form) if form else []
    told = [f for f in fields if values.get(f.code) and (not live or is_file(f) or not KINDS[f.kind].filled)]
    more: dict[str, Any] = {} if live or number is None else {"number": number}
    return [
        {
            "label": title_of(f),
            "text": written_as(f, values[f.code]),
            "url": url_for("answers.file_view", id=answer.id, field=f.code, **more) if is_file(f) else None,
        }
        for f in told
    ]


def _totals(
    answer: DirectiveAnswer,
    fields: Sequence[Field],
    body: Mapping[str, Any] | None,
    without: Mapping[str, Any],
) -> dict[str, Any] | None:
    """What the accepted answers below add up to, of how many, and whom that goes without."""
    if body is None or not (body["children"] or body["gaps"]):
        return None
    return {
        "rows": [total_line(f, body["totals"].get(f.code, {})) for f in fields],
        "answered": body["answered"],
        "asked": body["asked"],
        "missing": missing_told(without["rows"], body, without.get("url", "")),
        "workbook": url_for("answers.workbook_view", id=answer.id),
    }


def _child(row: DirectiveAnswer, lacking: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    code = standing_of(row)
    reasons = {each["unit"]: each["reason"] for each in lacking}
    return {
        "name": row.unit_then.name,
        "url": url_for("answers.details_view", id=row.id),
        "due": until_words(row),
        "kind": next(kind for kind, known in STANDINGS if known == code),
        "standing": standing_words(row.directive, code),
        "accepted": row.accepted_number,
        "reason": reasons.get(row.unit_id, ""),
    }


def _events(answer: DirectiveAnswer, steps: Sequence[Step]) -> list[dict[str, Any]]:
    events = history(db(), answer)
    return events_told(events, steps_taken(events, steps), answer.route_id)


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
            "compare": url_for("answers.difference_view", id=answer.id, old=v.number - 1, new=v.number)
            if v.number > 1
            else "",
        }
        for v in rows
    ]


def version_page(answer: DirectiveAnswer, version: AnswerVersion) -> dict[str, Any]:
    """A frozen version: what was said, what it took in, what was missing and why."""
    body = json.loads(version.content)
    form = get_version(db(), body["form"]) if body["form"] is not None else None
    fields = form.fields if form is not None else []
    without = missing_part(answer, body, version.number)
    return {
        "rules": rules_told(form, body),
        "title": f"{body['name']}: {answer.directive.symbol}",
        "version": version,
        "plan": body["plan"],
        "shown": _shown(answer, form, body, False, version.number),
        "totals": _totals(answer, fields, body, without),
        "children": body["children"],
        "back": url_for("answers.details_view", id=answer.id),
    }
