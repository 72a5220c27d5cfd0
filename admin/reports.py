"""Quarterly reports: the list, a unit's report with what may be done, its frozen versions, Annex 1 (letter L6-L8; domain.md 3)."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from admin.base import by, db, submit, version_sent, workbook
from admin.columns import Column, Filter
from admin.report_page import StepForm, report_page, state_colour
from admin.report_review import ReviewScreens
from admin.report_versions import VersionScreens, version_of
from admin.views import ScopedView
from admin.words import named, quarter
from forms.base import Form, choice
from forms.compiler import narrative_form, typed_narrative
from forms.excel.annexes import Official, rows_of, write_annex1
from models.access import can
from models.base import today
from models.errors import Refusal
from models.issues import MAKERS, Made
from models.journal import head
from models.periods import Quarter
from models.report_content import content, copy_narrative, newest, report_of, write_narrative
from models.reports import Report, ReportVersion
from models.settings import setting
from models.units import Unit, UnitKind, get_unit, spell_on
from models.versions import get_version
from models.waiting import reporting_quarter
from models.workflow.engine import take
from models.workflow.tables import all_states


class BeginForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    quarter = choice(__("Quarter"))


def _reporting() -> list[Unit]:
    """Own units whose report this person prepares."""
    ids = [p.unit_id for p in by().posts if can(by(), "report.prepare", p.unit_id, p.path)]
    return list(db().scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.sort_key)))


class ReportsView(VersionScreens, ReviewScreens, ScopedView):
    """Quarterly reports."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Unit"), lambda r: r.unit.name, Unit.sort_key, width=40),
        Column("quarter", __("Quarter"), lambda r: quarter(r.quarter), Report.quarter, width=10),
        Column("state", __("Standing"), lambda r: named(r.standing), None, width=16, badge=lambda r: state_colour(r.state)),
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
        Filter(__("Standing"), lambda value: Report.state == value, lambda: list({s.code: named(s) for s in all_states(db()).values()}.items())),
    )

    def __init__(self) -> None:
        super().__init__(Report, __("Reports"), "reports", url="/reports")

    def page(self, report: Report, **more: Any) -> dict[str, Any]:
        """What a report's page shows."""
        return report_page(report, **more)

    def statement(self) -> Select[Any]:
        return select(Report).join(Unit, Unit.id == Report.unit_id).options(selectinload(Report.standing))

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

    @expose("/annex1/")
    def annex1_view(self) -> Any:
        """Annex 1 of a frozen version, or of the report as it stands where nothing is frozen yet."""
        report = self.get_one(request.args.get("id"))
        version = version_of(report, request.args["number"]) if request.args.get("number") else newest(db(), report)
        body = json.loads(version.content) if version is not None else content(db(), report)
        return workbook(lambda out: _annex1(db(), report, version, body, out), _annex1_name(body))


def _annex1(session: Session, report: Report, version: ReportVersion | None, body: dict[str, Any], out: Any) -> None:
    kinds = {kind.code: kind.name for kind in session.scalars(select(UnitKind))}
    write_annex1(out, official(session, report, version), rows_of(body, kinds))


def _annex1_name(body: dict[str, Any]) -> str:
    return f"phu-luc-1-{body['code']}-{body['quarter']}.xlsx"


def annex1_made(session: Session, report: Report, version: ReportVersion) -> Made | None:
    """Annex 1 as it goes out at signing; a cell has none."""
    body = json.loads(version.content)
    if not body["children"] and not body["gaps"]:
        return None
    out = BytesIO()
    _annex1(session, report, version, body, out)
    return Made(_annex1_name(body), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out.getvalue())


MAKERS["annex1"] = annex1_made


def official(session: Session, report: Report, version: ReportVersion | None) -> Official:
    """Head and foot of a report's annexes (domain.md 6)."""
    unit = get_unit(session, report.unit_id)
    spell = spell_on(session, unit.id, Quarter.of(report.quarter).last)
    name = spell.name if spell is not None else unit.name
    kind = spell.kind if spell is not None else unit.kind
    tail = "CB" if kind.is_cell else "ĐU"
    symbol = f"{report.doc_number:02}-BC/{tail}" if report.doc_number else f"...-BC/{tail}"
    above = unit.parent.name if unit.parent is not None else "Tỉnh ủy"
    title = f"Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {Quarter.of(report.quarter).number_roman} năm {report.quarter.year}"
    signing = ("T/M CHI BỘ", "BÍ THƯ") if kind.is_cell else ("T/M ĐẢNG ỦY", "BÍ THƯ")
    trace = f"{version.sha256[:16]} · {head(session)[:16]}" if version is not None else ""
    day = report.issued_on or (version.submitted_at.date() if version is not None else today())
    return Official(above, name, symbol, setting(session, "place"), day, title, signing, journal_head=trace)


def quarter_choices() -> list[tuple[str, str]]:
    """Quarters with a report, the newest first."""
    return [(str(Quarter.of(day)), quarter(day)) for day in db().scalars(select(Report.quarter).distinct().order_by(Report.quarter.desc()))]


def _quarter(text_: str) -> Quarter:
    try:
        return Quarter.parse(text_)
    except ValueError:
        raise Refusal("field.quarter") from None
