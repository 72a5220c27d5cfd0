"""What the pages of a report and of a frozen version show: figures,
checks, reports from below, what may be done (domain.md 3)."""

from __future__ import annotations

import json
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from sqlalchemy.orm import selectinload
from wtforms import BooleanField, StringField

from admin.lists.pages import one_lead
from admin.reports.cards import Counted, Decision, Head, Record, Told, Under
from admin.reports.figures import figure_columns, figure_rows, meeting_rows, narrative_told
from admin.reports.missing import closing_box, counted_columns, gap_reasons
from admin.reports.questions import own_questions
from admin.reports.review import review_part, since_part
from admin.web.became import became
from admin.web.request import by, db
from admin.web.words import named, say, word
from forms.base import Form, plain, text
from forms.compiler import filled_form, narrative_form
from forms.inputs import tell_kept
from models.access.grants import can
from models.core.base import today
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.report_forms import findings
from models.directives.answers import carried_out
from models.directives.tables import DirectiveAnswer
from models.reports.content import Below, below, content, missing, narrative, newest
from models.reports.figures import check_figures, unvoted
from models.reports.tables import Report, ReportVersion
from models.review.returns import returned
from models.units.units import Unit
from models.workflow.engine import Offer, history, offers
from models.workflow.tables import State, Step, states, way

MAIN = ("submit", "approve", "close", "sign", "receive")


class StepForm(Form):
    note = text(__("Note"), most=2000)
    destination = text(
        __("Destination"), most=200, description=__("To whom the report is sent, for example Tỉnh ủy")
    )
    unvoted = BooleanField(__("Submit all the same; meetings without a voted sheet do not count as scored"))


def state_colour(state: str) -> str:
    """The colour of a state's badge."""
    return {
        "approved": "good",
        "issued": "good",
        "returned": "warn",
        "reopened": "warn",
        "draft": "plain",
    }.get(state, "act")


def report_page(
    report: Report,
    form: Form | None = None,
    step_form: StepForm | None = None,
    pin_form: Form | None = None,
    answers: Any = None,
) -> dict[str, Any]:
    """What a report's page shows, card by card (cards.py): live figures while
    it is open, the newest frozen version for everybody else."""
    all_states = states(db(), report.route_id)
    state = all_states[report.state]
    last, under = newest(db(), report), below(db(), report)
    live = state.is_open and can(by(), "report.prepare", report.unit_id, report.path)
    body = content(db(), report, known=under) if live or last is None else json.loads(last.content)
    form_version = get_version(db(), report.form_version_id)
    return {
        "head": _head(report, all_states, last, live=live),
        "counted": _counted(report, body, live=live),
        "told": _told(report, form_version, body, last, form, live=live),
        "decision": _decision(report, step_form, under),
        "under": _under(report, body, under),
        "record": Record(
            checks=[*_checks(report, body, live), *_rules(form_version, body)],
            events=_events(report),
            versions=_versions(report),
        ),
        "since": since_part(report, state, last),
        "review": review_part(report, state, last, live=live, form=pin_form, answers=answers or {}),
    }


def _head(report: Report, all_states: dict[str, State], last: ReportVersion | None, *, live: bool) -> Head:
    state = all_states[report.state]
    quarter_, then = Quarter.of(report.quarter), report.unit_then
    there = db().get(Unit, report.unit_id) is not None
    return Head(
        title=f"{then.name}: {_('Quarter %(quarter)s', quarter=quarter_.roman)}",
        intro=_intro(report, state, live),
        became=became(report.unit_id, report.quarter),
        crumbs=[
            (_("Reports"), url_for("reports.index_view")),
            (then.name, url_for("units.details_view", id=report.unit_id) if there else None),
            (quarter_.roman, None),
        ],
        state=report.state,
        state_label=named(state),
        steps=_bar(report, all_states, then.kind.is_root),
        downloads=_downloads(report, then.kind.is_cell),
        row_version=report.row_version,
        version=last.number if last is not None else None,
        back=returned(db(), [report.id]).get(report.id),
    )


def _counted(report: Report, body: dict[str, Any], *, live: bool) -> Counted:
    return Counted(
        figure_columns=counted_columns(figure_columns(Quarter.of(report.quarter)), body),
        figures=figure_rows(body),
        closing=closing_box(report, body),
        questions=own_questions(report, live=live),
        meetings=meeting_rows(body),
    )


def _told(
    report: Report,
    version: DefinitionVersion,
    body: dict[str, Any],
    last: ReportVersion | None,
    form: Any,
    *,
    live: bool,
) -> Told:
    """The narrative; what was typed stays on the page, whoever was first."""
    if live and form is None:
        form = narrative_form(version)(formdata=None, data=filled_form(version, narrative(db(), report)))
    if live:
        tell_kept(form, version.fields, narrative(db(), report))
    number = last.number if last is not None else None
    return Told(
        narrative=[] if live else narrative_told(report, version, body, number),
        narrative_form=form if form is not None and (live or form.errors) else None,
        narrative_url=url_for("reports.narrative_view", id=report.id),
        copy_url=url_for("reports.copy_view", id=report.id) if live else None,
    )


def _decision(report: Report, step_form: Any, under: Below) -> Decision:
    drawn = [_offer(report, offer, step_form, under) for offer in offers(db(), by(), report)]
    return Decision(one_lead(drawn, MAIN), step_form.form_errors if step_form is not None else [])


def _under(report: Report, body: dict[str, Any], under: Below) -> Under:
    quarter_ = Quarter.of(report.quarter)
    done = carried_out(db(), report.unit_id, quarter_.first, quarter_.last)
    return Under(_children(quarter_, body, under), [_carried_out(answer) for answer in done])


def _downloads(report: Report, of_cell: bool) -> list[dict[str, Any]]:
    """The report's sheets in Excel."""
    found = [{"label": _("Annex 1 (Excel)"), "url": url_for("reports.annex1_view", id=report.id)}]
    if not of_cell:
        found.append(
            {"label": _("Annex 1 by cell"), "url": url_for("reports.annex1_view", id=report.id, cells=1)}
        )
    found.append({"label": _("Annex 2 (Excel)"), "url": url_for("reports.annex2_view", id=report.id)})
    if newest(db(), report) is not None:
        for label, form in (("Word", "docx"), ("PDF", "pdf")):
            found.append({"label": label, "url": url_for("documents.report_view", id=report.id, form=form)})
        found += (
            []
            if of_cell
            else [{"label": _("Reports below (ZIP)"), "url": url_for("documents.zip_view", id=report.id)}]
        )
    whole = url_for("reports.quarter_view", unit=report.unit_id, quarter=str(Quarter.of(report.quarter)))
    return [*found, {"label": _("Whole quarter (Excel)"), "url": whole}]


def _carried_out(answer: DirectiveAnswer) -> dict[str, Any]:
    said = {
        "symbol": str(answer.directive),
        "abstract": answer.directive.abstract,
        "url": url_for("answers.details_view", id=answer.id),
    }
    return said | {
        "at": answer.first_submitted_at,
        "late": answer.late(today()),
        "state": named(answer.standing),
    }


def _intro(report: Report, state: State, live: bool) -> str:
    if report.stale:
        return str(
            _(
                "A report below changed after this one took it in. Take the change in by a new version, or "
                "keep this one."
            )
        )
    if live:
        return str(
            _("Figures are computed from what is recorded and move with it until the report is submitted.")
        )
    return str(_("These are the figures of the newest frozen version."))


def _versions(report: Report) -> list[dict[str, Any]]:
    rows = db().scalars(
        select(ReportVersion)
        .where(ReportVersion.report_id == report.id)
        .order_by(ReportVersion.number.desc())
    )
    return [
        {
            "number": v.number,
            "at": v.submitted_at,
            "sha256": v.sha256,
            "url": url_for("reports.version_view", id=report.id, number=v.number),
            "compare_url": url_for("reports.difference_view", id=report.id, old=v.number - 1, new=v.number)
            if v.number > 1
            else None,
        }
        for v in rows
    ]


def _events(report: Report) -> list[dict[str, Any]]:
    """Steps taken, the newest first, in the words of the route each was taken on."""
    events = list(reversed(history(db(), report)))
    rows = db().scalars(select(Step).where(Step.code.in_({e.step for e in events}))).all()
    steps = {(s.code, s.from_state): s for s in sorted(rows, key=lambda s: s.route_id == report.route_id)}
    words = [
        named(steps[key]) if (key := (e.step, e.from_state)) in steps else word("step", e.step)
        for e in events
    ]
    return [
        {"at": e.at, "who": e.actor, "on_behalf": e.on_behalf, "text": text_, "note": e.note}
        for e, text_ in zip(events, words, strict=True)
    ]


def _bar(report: Report, all_states: dict[str, State], root: bool) -> list[dict[str, Any]]:
    """The way of a report, and where it stands on it."""
    steps = list(db().scalars(select(Step).where(Step.route_id == report.route_id)))
    codes = way(list(all_states.values()), steps, {"below_root"} if root else {"at_root"})
    at = codes.index(report.state) if report.state in codes else 0
    marks = ["done" if n < at else "now" if n == at else "next" for n in range(len(codes))]
    if all_states[report.state].is_final:
        marks[at] = "done"
    return [
        {
            "label": named(all_states[code]),
            "state": mark,
            "note": named(all_states[report.state]) if mark == "now" and code != report.state else "",
        }
        for code, mark in zip(codes, marks, strict=True)
    ]


def _offer(report: Report, offer: Offer, step_form: StepForm | None, under: Below) -> dict[str, Any]:
    step = offer.step
    fields: list[Any] = []
    taken = request.form.get("step") == step.code
    if "sheets_told" in step.guard_names and unvoted(db(), report.unit_id, Quarter.of(report.quarter)):
        fields.append((step_form if taken and step_form else StepForm(formdata=None)).unvoted)
    if "destination" in step.guard_names:
        fields.append((step_form if taken and step_form else StepForm(formdata=None)).destination)
    if "children_told" in step.guard_names:
        fields += _gap_fields(report, step.code, under)
    return {
        "code": step.code,
        "label": named(step),
        "url": url_for("reports.step_view", id=report.id),
        "allowed": offer.allowed,
        "refusal": say(offer.refusal) if offer.refusal is not None else "",
        "danger": step.code in ("send_back", "reopen", "unclose"),
        "note_needed": step.needs_note,
        "note": request.form.get("note", "") if taken else "",
        "fields": fields,
    }


def _gap_fields(report: Report, step: str, under: Below) -> list[Any]:
    """A reason for each child whose report is missing."""
    parts: dict[str, Any] = {}
    for child in missing(db(), report, under):
        label = _("Reason why %(unit)s is missing", unit=child.name)
        parts[f"gap-{child.unit_id}"] = StringField(
            label, [plain], id=f"{step}-gap-{child.unit_id}", render_kw={"maxlength": 500}
        )
    taken = request.form.get("step") == step
    form = type("GapsForm", (Form,), parts)(
        formdata=request.form if taken else None, data=gap_reasons(report)
    )
    if taken:
        for name in parts:
            if not form[name].data:
                form[name].errors = [_("Say why this report is missing.")]
    return [form[name] for name in parts]


def _checks(report: Report, body: dict[str, Any], live: bool) -> list[dict[str, Any]]:
    wrong = check_figures(body["figures"])
    found = [{"ok": False, "text": word("check", code)} for code in wrong] or [
        {"ok": True, "text": _("The figures agree with each other")}
    ]
    if live:
        for meeting in unvoted(db(), report.unit_id, Quarter.of(report.quarter)):
            text_ = _("The sheet of %(day)s is not voted", day=f"{meeting.held_on:%d/%m/%Y}")
            found.append({"ok": False, "text": text_, "url": url_for("meetings.details_view", id=meeting.id)})
    return found


def _rules(form_version: DefinitionVersion, body: dict[str, Any]) -> list[dict[str, Any]]:
    """Rules of the form that the report breaks, judged with its figures."""
    broken = findings(form_version, body["narrative"], body["figures"])
    return [{"ok": False, "text": f"{word('level', each.level)}: {each.message}"} for each in broken]


def _children(quarter_: Quarter, body: dict[str, Any], known: Below) -> list[dict[str, Any]]:
    """Reports from below with their standing; in two statements, however many there are."""
    children, there = known
    ids = [child.unit_id for child in children]
    found_ = (
        select(Report)
        .where(Report.unit_id.in_(ids), Report.quarter == quarter_.first)
        .options(selectinload(Report.standing))
    )
    rows = {r.unit_id: r for r in db().scalars(found_)}
    reasons = {gap["unit"]: gap["reason"] for gap in body["gaps"]}
    found = []
    for child in children:
        report = rows.get(child.unit_id)
        found.append(
            {
                "unit": child.unit_id,
                "name": child.name + (f" ({_('dissolved')})" if child.dissolved else ""),
                "url": url_for("reports.details_view", id=report.id)
                if report is not None
                else url_for("duties.index", unit=child.unit_id, quarter=str(quarter_)),
                "state": report.state if report is not None else "missing",
                "state_label": named(report.standing) if report is not None else _("not begun"),
                "version": there[child.unit_id].number if child.unit_id in there else None,
                "missing": report is None and not child.dissolved,
                "reason": reasons.get(child.unit_id, ""),
            }
        )
    return found
