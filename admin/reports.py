"""Quarterly reports: the list, a unit's report with what may be done, its frozen versions, Annex 1 (letter L6-L8; domain.md 3)."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from wtforms import BooleanField, StringField

from admin.base import by, db, submit, version_sent, workbook
from admin.views import Column, Filter, ScopedView
from admin.words import named, points, quarter, say, tenths, word
from forms.base import Form, choice, plain, text
from forms.compiler import narrative_form, typed_narrative, written
from forms.excel.annexes import Official, rows_of, write_annex1
from models.access import can
from models.base import today
from models.errors import Refusal
from models.journal import head
from models.periods import Quarter
from models.report_content import accepted, content, copy_narrative, missing, narrative, newest, report_of, write_narrative
from models.reports import GapReason, Manifest, Report, ReportVersion, StepEvent
from models.rollup import average, check_figures, children_of, percent, unvoted
from models.settings import setting
from models.units import Unit, UnitKind, get_unit, spell_on
from models.versions import get_version
from models.waiting import reporting_quarter
from models.workflow.engine import Offer, history, offers, take
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


class BeginForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    quarter = choice(__("Quarter"))


def _reporting() -> list[Unit]:
    """Own units whose report this person prepares."""
    ids = [p.unit_id for p in by().posts if can(by(), "report.prepare", p.unit_id, p.path)]
    return list(db().scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.sort_key)))


class StepForm(Form):
    note = text(__("Note"), most=2000)
    destination = text(__("Destination"), most=200, description=__("To whom the report is sent, for example Tỉnh ủy"))
    unvoted = BooleanField(__("Submit all the same; meetings without a voted sheet do not count as scored"))


class ReportsView(ScopedView):
    """Quarterly reports."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Unit"), lambda r: r.unit.name, Unit.sort_key, width=40),
        Column("quarter", __("Quarter"), lambda r: quarter(r.quarter), Report.quarter, width=10),
        Column("state", __("Standing"), lambda r: word("state", r.state), None, width=16, badge=lambda r: state_colour(r.state)),
        Column(
            "first",
            __("First submitted"),
            lambda r: r.first_submitted_at.date() if r.first_submitted_at else None,
            Report.first_submitted_at,
            "date",
            14,
        ),
        Column("accepted", __("Accepted version"), lambda r: r.accepted_number, None, "integer", 10),
        Column("stale", __("Changes below"), lambda r: _("a report below changed") if r.stale else "", None, width=16, badge=lambda _r: "warn"),
        Column("issued", __("Issued on"), lambda r: r.issued_on, Report.issued_on, "date", 12),
    )
    search_in: ClassVar[tuple[Any, ...]] = (Unit.search_key,)
    order: ClassVar[tuple[Any, ...]] = (Report.quarter.desc(), Unit.sort_key)
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Quarter"), lambda value: Report.quarter == Quarter.parse(value).first, lambda: quarter_choices()),
        Filter(__("Standing"), lambda value: Report.state == value, lambda: [(s.code, named(s)) for s in states(db()).values()]),
    )

    def __init__(self) -> None:
        super().__init__(Report, __("Reports"), "reports", url="/reports")

    def statement(self) -> Select[Any]:
        return select(Report).join(Unit, Unit.id == Report.unit_id)

    @property
    def can_create(self) -> bool:  # type: ignore[override]
        return bool(_reporting())

    @expose("/new/", methods=("GET", "POST"))
    def create_view(self) -> Any:
        return self.begin_view()

    @expose("/begin/", methods=("GET", "POST"))
    def begin_view(self) -> Any:
        """Begin the report of an own unit for a quarter, or go on with it."""
        if not _reporting():
            raise Refusal("access.denied", verb="report.prepare")
        form: Any = (
            BeginForm(data={"quarter": request.args.get("quarter") or str(reporting_quarter(today()))}) if request.method == "GET" else BeginForm()
        )
        form.unit_id.choices = [(str(u.id), u.name) for u in _reporting()]
        form.quarter.choices = [(str(q), q.roman) for q in (reporting_quarter(today()).shift(n) for n in (1, 0, -1, -2, -3, -4, -5))]
        if request.method == "GET" and request.args.get("unit", "").isdecimal():
            form.unit_id.data = int(request.args["unit"])

        def act() -> Report:
            return report_of(db(), by(), get_unit(db(), form.unit_id.data), _quarter(form.quarter.data))

        def show() -> str:
            return render_template("khoi/act.html", title=_("A quarterly report"), form=form, submit=_("Open the report"), back=self.back())

        return submit(form, act, self.get_save_return_url, show)

    @expose("/details/")
    def details_view(self) -> Any:
        report = self.get_one(request.args.get("id"))
        return render_template("khoi/report.html", **report_page(report))

    @expose("/narrative/", methods=("POST",))
    def narrative_view(self) -> Any:
        report = self.get_one(request.args.get("id"))
        form_version = get_version(db(), report.form_version_id)
        form = narrative_form(form_version)()
        where = self.get_save_return_url(report)

        def act() -> Report:
            return write_narrative(db(), by(), report, version_sent(), typed_narrative(form, form_version))

        return submit(
            form, act, lambda _r: where, lambda: render_template("khoi/report.html", **report_page(report, form)), _("The narrative is saved.")
        )

    @expose("/copy/", methods=("POST",))
    def copy_view(self) -> Any:
        report = self.get_one(request.args.get("id"))
        copy_narrative(db(), by(), report, version_sent())
        flash(_("The narrative of the last quarter is copied. Read it and change it."), "success")
        return redirect(self.get_save_return_url(report), 303)

    @expose("/step/", methods=("POST",))
    def step_view(self) -> Any:
        """Take one step of the route; a refusal is shown on the page with everything typed."""
        report = self.get_one(request.args.get("id"))
        form = StepForm()
        where = self.get_save_return_url(report)
        seen = request.form.get("version", "")

        def act() -> Report:
            gaps = {int(name[4:]): value for name, value in request.form.items() if name.startswith("gap-") and name[4:].isdecimal()}
            said = {"note": form.note.data or "", "destination": form.destination.data or "", "unvoted_known": bool(form.unvoted.data)}
            version = int(seen) if seen.isdecimal() and len(seen) < 9 else None
            return take(db(), by(), report, request.form.get("step", ""), row_version=version_sent(), version=version, gaps=gaps, **said)

        def show() -> str:
            return render_template("khoi/report.html", **report_page(report, step_form=form))

        def done(_result: Report) -> str:
            return where if can(by(), "report.see", report.unit_id, report.path) else "/"

        return submit(form, act, done, show, _("Done."))

    @expose("/version/")
    def version_view(self) -> Any:
        report = self.get_one(request.args.get("id"))
        return render_template("khoi/report_version.html", **version_page(report, _version(report, request.args.get("number"))))

    @expose("/annex1/")
    def annex1_view(self) -> Any:
        """Annex 1 of a frozen version, or of the report as it stands where nothing is frozen yet."""
        report = self.get_one(request.args.get("id"))
        version = _version(report, request.args["number"]) if request.args.get("number") else newest(db(), report)
        body = json.loads(version.content) if version is not None else content(db(), report)
        kinds = {kind.code: kind.name for kind in db().scalars(select(UnitKind))}
        name = f"phu-luc-1-{body['code']}-{body['quarter']}.xlsx"
        return workbook(lambda out: write_annex1(out, official(report, version), rows_of(body, kinds)), name)


def official(report: Report, version: ReportVersion | None) -> Official:
    """Head and foot of a report's annexes (domain.md 6)."""
    unit = get_unit(db(), report.unit_id)
    spell = spell_on(db(), unit.id, Quarter.of(report.quarter).last)
    name = spell.name if spell is not None else unit.name
    kind = spell.kind if spell is not None else unit.kind
    tail = "CB" if kind.is_cell else "ĐU"
    symbol = f"{report.doc_number:02}-BC/{tail}" if report.doc_number else f"...-BC/{tail}"
    above = unit.parent.name if unit.parent is not None else "Tỉnh ủy"
    title = f"Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {Quarter.of(report.quarter).number_roman} năm {report.quarter.year}"
    signing = ("T/M CHI BỘ", "BÍ THƯ") if kind.is_cell else ("T/M ĐẢNG ỦY", "BÍ THƯ")
    trace = f"{version.sha256[:16]} · {head(db())[:16]}" if version is not None else ""
    day = report.issued_on or (version.submitted_at.date() if version is not None else today())
    return Official(above, name, symbol, setting(db(), "place"), day, title, signing, journal_head=trace)


def quarter_choices() -> list[tuple[str, str]]:
    """Quarters with a report, the newest first."""
    return [(str(Quarter.of(day)), quarter(day)) for day in db().scalars(select(Report.quarter).distinct().order_by(Report.quarter.desc()))]


def _quarter(text_: str) -> Quarter:
    try:
        return Quarter.parse(text_)
    except ValueError:
        raise Refusal("field.quarter") from None


def _version(report: Report, number: str | None) -> ReportVersion:
    found = select(ReportVersion).where(
        ReportVersion.report_id == report.id, ReportVersion.number == int(number if number and number.isdecimal() and len(number) < 9 else 0)
    )
    version = db().scalar(found)
    if version is None:
        raise Refusal("access.unknown")
    return version


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
        "downloads": [{"label": _("Annex 1 (Excel)"), "url": url_for("reports.annex1_view", id=report.id)}]
        if not (spell and spell.kind.is_cell)
        else [],
    }


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
