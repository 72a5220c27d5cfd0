"""What the pages of a report and of a frozen version show: figures, checks, reports from below, what may be done (domain.md 3)."""

from __future__ import annotations

import json
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import BooleanField, StringField

from admin.base import by, db
from admin.words import named, points, say, tenths, word
from forms.base import Form, plain, text
from forms.compiler import narrative_form, written
from models.access import can
from models.periods import Quarter
from models.report_content import accepted, content, missing, narrative, newest
from models.reports import GapReason, Manifest, Report, ReportVersion, StepEvent
from models.rollup import average, check_figures, children_of, percent, unvoted
from models.units import Unit, get_unit, spell_on
from models.versions import get_version
from models.workflow.engine import Offer, history, offers
from models.workflow.tables import State, Step, states

MAIN = ("submit", "approve", "close", "sign", "receive")


def figure_rows(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Figures as the page shows them: each month, then the quarter; percentages from counts."""
    columns = [*body["months"].values(), body["figures"]]
    rows = []
    for name in ("cells", "members", "cells_met", "owed", "held", "scored"):
        rows.append({"label": word("figure", name), "values": [c[name] for c in columns]})
    for grade in ("good", "fair", "average", "poor"):
        shown = [f"{c[grade]} ({tenths(percent(c[grade], c['scored']))} %)" if c["scored"] else c[grade] for c in columns]
        rows.append({"label": word("grade", grade), "values": shown})
    rows.append({"label": word("figure", "points"), "values": [points(average(c["points_sum"], c["scored"])) for c in columns], "strong": True})
    for name in ("due", "present"):
        rows.append({"label": word("figure", name), "values": [c[name] for c in columns]})
    rows.append({"label": word("figure", "rate"), "values": [tenths(percent(c["present"], c["due"])) for c in columns], "strong": True})
    for name in ("excused", "unexcused", "thematic_cells", "thematic_count", "outside_window"):
        rows.append({"label": word("figure", name), "values": [c[name] for c in columns]})
    return rows


def figure_columns(quarter_: Quarter) -> list[str]:
    """Headings of the figures: three months and the quarter."""
    return [*(f"{m:%m/%Y}" for m in quarter_.months), _("Quarter %(quarter)s", quarter=quarter_.roman)]


class StepForm(Form):
    note = text(__("Note"), most=2000)
    destination = text(__("Destination"), most=200, description=__("To whom the report is sent, for example Tỉnh ủy"))
    unvoted = BooleanField(__("Submit all the same; meetings without a voted sheet do not count as scored"))


def state_colour(state: str) -> str:
    """The colour of a state's badge."""
    return {"approved": "good", "issued": "good", "returned": "warn", "reopened": "warn", "draft": "plain"}.get(state, "act")


def report_page(report: Report, form: Any = None, step_form: Any = None) -> dict[str, Any]:
    """What a report's page shows: live figures while it is open, the newest frozen version for everybody else."""
    quarter_ = Quarter.of(report.quarter)
    all_states = states(db())
    state = all_states[report.state]
    own = can(by(), "report.prepare", report.unit_id, report.path)
    last = newest(db(), report)
    live = state.is_open and own
    body = content(db(), report) if live or last is None else json.loads(last.content)
    unit = get_unit(db(), report.unit_id)
    form_version = get_version(db(), report.form_version_id)
    if live and form is None:
        form = narrative_form(form_version)(formdata=None, data={f"v_{code}": value for code, value in narrative(db(), report).items()})
    problems = step_form.form_errors if step_form is not None else []
    allowed = [_offer(report, offer, step_form) for offer in offers(db(), by(), report)]
    spell = spell_on(db(), unit.id, quarter_.last)
    return {
        "title": f"{spell.name if spell else unit.name}: {_('Quarter %(quarter)s', quarter=quarter_.roman)}",
        "intro": _intro(report, state, live),
        "crumbs": [(_("Reports"), url_for("reports.index_view")), (unit.name, url_for("units.details_view", id=unit.id)), (quarter_.roman, None)],
        "state": report.state,
        "state_label": named(state),
        "steps": _bar(report, all_states, spell is not None and spell.kind.is_root),
        "row_version": report.row_version,
        "version": last.number if last is not None else None,
        "figure_columns": figure_columns(quarter_),
        "figures": figure_rows(body),
        "narrative": [] if live else [{"label": f.title, "text": written(f, body["narrative"].get(f.code))} for f in form_version.fields],
        "narrative_form": form if live else None,
        "narrative_url": url_for("reports.narrative_view", id=report.id),
        "copy_url": url_for("reports.copy_view", id=report.id) if live else None,
        "offers": allowed,
        "step_problems": problems,
        "step_errors": step_form is not None,
        "checks": _checks(report, body, live),
        "children": _children(report, unit, quarter_, body, live),
        "events": [{"at": e.at, "who": e.actor, "text": _step_word(e, report), "note": e.note} for e in reversed(history(db(), report))],
        "versions": _versions(report),
        "downloads": _downloads(report, bool(spell and spell.kind.is_cell), last is not None),
    }


def _downloads(report: Report, is_cell: bool, frozen: bool) -> list[dict[str, Any]]:
    """Annexes of a committee; the official document in both forms once there is a frozen version."""
    found = [] if is_cell else [{"label": _("Annex 1 (Excel)"), "url": url_for("reports.annex1_view", id=report.id)}]
    if frozen:
        found += [
            {"label": label, "url": url_for("documents.report_view", id=report.id, form=form)} for label, form in (("Word", "docx"), ("PDF", "pdf"))
        ]
        found += [] if is_cell else [{"label": _("Reports below (ZIP)"), "url": url_for("documents.zip_view", id=report.id)}]
    return found


def _intro(report: Report, state: State, live: bool) -> str:
    if report.stale:
        return str(_("A report below changed after this one took it in. Take the change in by a new version, or keep this one."))
    if live:
        return str(_("Figures are computed from what is recorded and move with it until the report is submitted."))
    return str(_("These are the figures of the newest frozen version."))


def _versions(report: Report) -> list[dict[str, Any]]:
    rows = db().scalars(select(ReportVersion).where(ReportVersion.report_id == report.id).order_by(ReportVersion.number.desc()))
    return [
        {"number": v.number, "at": v.submitted_at, "sha256": v.sha256, "url": url_for("reports.version_view", id=report.id, number=v.number)}
        for v in rows
    ]


def _step_word(event: StepEvent, _report: Report) -> str:
    step = db().scalar(select(Step).where(Step.code == event.step, Step.from_state == event.from_state))
    return named(step) if step is not None else event.step


def _bar(report: Report, all_states: dict[str, State], root: bool) -> list[dict[str, Any]]:
    """The way of a report, and where it stands on it."""
    way = ["draft", "closed", "issued"] if root else ["draft", "prepared", "submitted", "received", "approved"]
    shown = {"returned": "draft", "reopened": "draft"}.get(report.state, report.state)
    at = way.index(shown) if shown in way else 0
    marks = ["done" if n < at else "now" if n == at else "next" for n in range(len(way))]
    if all_states[report.state].is_final:
        marks[at] = "done"
    return [
        {"label": named(all_states[code]), "state": mark, "note": named(all_states[report.state]) if mark == "now" and shown != report.state else ""}
        for code, mark in zip(way, marks, strict=True)
    ]


def _offer(report: Report, offer: Offer, step_form: Any) -> dict[str, Any]:
    step = offer.step
    fields: list[Any] = []
    taken = request.form.get("step") == step.code
    if "sheets_told" in step.guard_names and unvoted(db(), report.path, Quarter.of(report.quarter)):
        fields.append((step_form if taken and step_form else StepForm(formdata=None)).unvoted)
    if "destination" in step.guard_names:
        fields.append((step_form if taken and step_form else StepForm(formdata=None)).destination)
    if "children_told" in step.guard_names:
        fields += _gap_fields(report, step.code)
    return {
        "code": step.code,
        "label": named(step),
        "url": url_for("reports.step_view", id=report.id),
        "allowed": offer.allowed,
        "refusal": say(offer.refusal) if offer.refusal is not None else "",
        "main": step.code in MAIN,
        "danger": step.code in ("send_back", "reopen", "unclose"),
        "note_needed": step.needs_note,
        "note": request.form.get("note", "") if taken else "",
        "fields": fields,
    }


def _gap_fields(report: Report, step: str) -> list[Any]:
    """A reason for each child whose report is missing."""
    parts: dict[str, Any] = {}
    for child in missing(db(), report):
        label = _("Reason why %(unit)s is missing", unit=child.name)
        parts[f"gap-{child.unit_id}"] = StringField(label, [plain], id=f"{step}-gap-{child.unit_id}", render_kw={"maxlength": 500})
    taken = request.form.get("step") == step
    form = type("GapsForm", (Form,), parts)(formdata=request.form if taken else None)
    if taken:
        for name in parts:
            if not form[name].data:
                form[name].errors = [_("Say why this report is missing.")]
    return [form[name] for name in parts]


def _checks(report: Report, body: dict[str, Any], live: bool) -> list[dict[str, Any]]:
    wrong = check_figures(body["figures"])
    found = [{"ok": False, "text": word("check", code)} for code in wrong] or [{"ok": True, "text": _("The figures agree with each other")}]
    if live and not body["children"]:
        for meeting in unvoted(db(), report.path, Quarter.of(report.quarter)):
            text_ = _("The sheet of %(day)s is not voted", day=f"{meeting.held_on:%d/%m/%Y}")
            found.append({"ok": False, "text": text_, "url": url_for("meetings.details_view", id=meeting.id)})
    return found


def _children(report: Report, unit: Unit, quarter_: Quarter, body: dict[str, Any], live: bool) -> list[dict[str, Any]]:
    """Reports from below with their standing; in two statements, however many there are."""
    children = children_of(db(), unit, quarter_)
    ids = [child.unit_id for child in children]
    rows = {r.unit_id: r for r in db().scalars(select(Report).where(Report.unit_id.in_(ids), Report.quarter == quarter_.first))}
    there = accepted(db(), children, quarter_)
    reasons = {gap["unit"]: gap["reason"] for gap in body["gaps"]}
    found = []
    for child in children:
        known = rows.get(child.unit_id)
        found.append(
            {
                "name": child.name + (f" ({_('dissolved')})" if child.dissolved else ""),
                "url": url_for("reports.details_view", id=known.id) if known is not None else url_for("units.details_view", id=child.unit_id),
                "state": known.state if known is not None else "missing",
                "state_label": word("state", known.state) if known is not None else _("not begun"),
                "version": there[child.unit_id].number if child.unit_id in there else None,
                "missing": known is None and not child.dissolved,
                "reason": reasons.get(child.unit_id, ""),
            }
        )
    return found


def version_page(report: Report, version: ReportVersion) -> dict[str, Any]:
    """What the page of a frozen version shows."""
    body = json.loads(version.content)
    quarter_ = Quarter.of(report.quarter)
    taken = db().execute(
        select(ReportVersion, Unit.name)
        .join(Manifest, Manifest.child_version_id == ReportVersion.id)
        .join(Unit, Unit.id == ReportVersion.unit_id)
        .where(Manifest.version_id == version.id)
        .order_by(Unit.sort_key)
    )
    gaps = db().execute(select(GapReason.reason, Unit.name).join(Unit, Unit.id == GapReason.child_id).where(GapReason.version_id == version.id))
    form_version = get_version(db(), body["form"])
    return {
        "title": f"{body['name']}: {_('Quarter %(quarter)s', quarter=quarter_.roman)}",
        "number": version.number,
        "submitted_at": version.submitted_at,
        "sha256": version.sha256,
        "figure_columns": figure_columns(quarter_),
        "figures": figure_rows(body),
        "narrative": [{"label": f.title, "text": written(f, body["narrative"].get(f.code))} for f in form_version.fields],
        "manifest": [
            {"name": name, "number": v.number, "sha256": v.sha256, "url": url_for("reports.version_view", id=v.report_id, number=v.number)}
            for v, name in taken
        ],
        "gaps": [{"name": name, "reason": reason} for reason, name in gaps],
        "commitments": [
            {"label": f"{m['held_on']} {word('kind', m['kind'])}", "value": m["commitment"]} for m in body["meetings"] if m["commitment"]
        ],
        "back": url_for("reports.details_view", id=report.id),
    }
