"""Quarterly reports: the list, a unit's report with what may be
done, its frozen versions, Annex 1 (letter L6-L8; domain.md 3)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from flask import g, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager, selectinload

from admin.lists.columns import Column, Filter
from admin.lists.exports import offer, send_drawn
from admin.lists.pages import own_units
from admin.lists.shown import Join, Shown, every_value
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.reports.annexes import meetings_within, quarter_file, unit_exported
from admin.reports.issued import annex1, annex2, register
from admin.reports.missing import MissingScreens
from admin.reports.page import ON_PAGE, WALKS, report_page, state_colour, states_named
from admin.reports.questions import SAID, keep_said, said_form
from admin.reports.review import (
    ReviewScreens,
    answers_form,
    keep_answers,
    keep_remark,
    pin_form,
    typed_remark,
)
from admin.reports.versions import EarlierScreens, VersionScreens, version_of
from admin.reports.year_workbook import quarters_of, year_file
from admin.steps.form import at_note, leaves_words, need_no_other, said, sent_steps, typed_for_steps
from admin.web import address
from admin.web.address import version_sent
from admin.web.asked import asked_now
from admin.web.request import by, db, submit
from admin.web.sent_files import kept_file
from admin.web.words import named, quarter
from forms.base import Form, Together, choice
from forms.compiler import narrative_form, typed_narrative
from forms.inputs import file_codes
from models.access.grants import can, require
from models.access.guard import values
from models.core.base import day_of, today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.definitions.judging import facts_of
from models.overview.owing import reporting_quarter
from models.reports.content import content, copy_narrative, keep_narrative, narrative, newest, report_of
from models.reports.tables import Report, ReportVersion
from models.review.issuing import draw_ahead
from models.review.pins import pins
from models.units.in_use import said_from
from models.units.units import BY_NAME, SPELL_KEYS, UnitSpell, above_then, get_unit, then_in
from models.workflow.engine import take

MOST_AT_ONCE = 300
"""Meetings of a quarter whose workbook is made within a second."""


class BeginForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    quarter = choice(__("Quarter"))


class ReportsView(MissingScreens, VersionScreens, EarlierScreens, ReviewScreens, ScopedView[Report]):
    """Quarterly reports."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    for_one: ClassVar[tuple[str, ...]] = ("quarter_view", "year_view")
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Unit"), lambda r: r.unit_then.name, BY_NAME, width=40),
        Column("under", __("Under"), lambda r: above_then(r.unit_then, r.quarter), None, width=36),
        Column("quarter", __("Quarter"), lambda r: quarter(r.quarter), Report.quarter, width=10),
        Column(
            "state",
            __("Standing"),
            lambda r: named(r.standing),
            None,
            width=16,
            badge=lambda r: state_colour(r.state),
        ),
        Column(
            "first",
            __("First submitted"),
            lambda r: day_of(r.first_submitted_at) if r.first_submitted_at else None,
            Report.first_submitted_at,
            "date",
            14,
        ),
        Column("accepted", __("Accepted version"), lambda r: r.accepted_number, None, "integer", 10),
        Column(
            "stale",
            __("Changes below"),
            lambda r: _("a report below changed") if r.stale else "",
            None,
            width=16,
            badge=lambda _r: "warn",
        ),
        Column("issued", __("Issued on"), lambda r: r.issued_on, Report.issued_on, "date", 12),
    )
    on_page: ClassVar[Mapping[str, Shown]] = ON_PAGE
    joins: ClassVar[tuple[Join, ...]] = (Join(UnitSpell, then_in(UnitSpell, Report.unit_id, Report.quarter)),)
    walked_by: ClassVar[Mapping[str | None, Walk]] = WALKS
    search_in: ClassVar[tuple[Any, ...]] = (SPELL_KEYS,)
    searched: ClassVar[Mapping[str, Walk]] = {"unit_spell": Walk(UnitSpell, None)}
    order: ClassVar[tuple[Any, ...]] = (Report.quarter.desc(), *BY_NAME)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No report was begun"),
        __("The report of a quarter is begun on the first page, when the quarter nears its end."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(
            __("Quarter"),
            lambda value: Report.quarter == Quarter.parse(value).first,
            lambda: quarter_choices(),
        ),
        Filter(
            __("Standing"),
            lambda value: Report.state == value,
            lambda: list({code: name for (_, code), name in states_named().items()}.items()),
        ),
    )

    def __init__(self) -> None:
        super().__init__(Report, __("Reports"), "reports", url="/reports")
        register()

    def sent(self, report: Report, *, narrative: bool = False, pin: bool = False) -> Together:
        """What was sent with the page's one form, as much of it as stood on the page;
        `narrative`, `pin`: what the address itself is for."""
        parts = {"steps": sent_steps()}
        if narrative or "narrative" in request.form.getlist("stands"):
            parts["narrative"] = narrative_form(get_version(db(), report.form_version_id))()
        if any(name.startswith("reply-") for name in request.form):
            parts["answers"] = answers_form(pins(db(), report), fresh=False)
        if any(name.startswith(SAID) for name in request.form):
            parts["said"] = said_form()
        last = newest(db(), report) if pin or typed_remark() else None
        if last is not None:
            parts["pin"] = pin_form(report, last, fresh=False)
            parts["pin"].is_sent = pin
        return Together(**parts)

    def keep(self, report: Report, form: Together) -> int:
        """Keep what stands on the page where that is new; the row version that holds then."""
        version = version_sent()
        if report.row_version != version:
            raise Refusal("stale")
        if "narrative" in form.parts:
            fields = get_version(db(), report.form_version_id)
            typed = typed_narrative(form.parts["narrative"], fields, narrative(db(), report))
            keep_narrative(db(), by(), report, version, typed)
        if "answers" in form.parts:
            keep_answers(report)
        if "said" in form.parts:
            keep_said(report, form.parts["said"])
        return report.row_version

    def drawn(self, report: Report, form: Together | None = None) -> str:
        """The page, with what was typed where something of it is not kept yet."""
        return render_template("khoi/reports/report.html", **report_page(report, form))

    def left(self, report: Report, form: Together, *, noted: bool = False) -> Callable[[], str] | None:
        """The page drawn anew with what an act beside the steps does not keep: what was
        typed for a step, a remark that is not noted."""
        remark = {} if noted or "pin" not in form.parts else {"pin": form.parts["pin"]}
        if not (remark or typed_for_steps()):
            return None
        number = report.id
        rest = Together(steps=form.parts["steps"], **remark)
        return lambda: self.drawn(self.get_one(number), rest)

    def statement(self) -> Select[Any]:
        found = select(Report).join(Report.unit_then).options(selectinload(Report.standing))
        return found.options(contains_eager(Report.unit_then).selectinload(UnitSpell.above))

    def get_one(self, id: Any) -> Report:
        """A report by its number, without what only a list of them shows beside it."""
        found = select(Report).join(Report.unit_then).options(contains_eager(Report.unit_then))
        row = db().scalar(found.where(Report.id == address.number_of(str(id or ""))))
        if row is None:
            raise Refusal("access.unknown")
        return row

    @property
    def can_create(self) -> bool:
        return bool(own_units("report.prepare"))

    @expose("/new/", methods=("GET", "POST"))
    def create_view(self) -> Any:
        return self.begin_view()

    @expose("/begin/", methods=("GET", "POST"))
    def begin_view(self) -> Any:
        """Begin the report of an own unit for a quarter, or go on with it."""
        if not own_units("report.prepare"):
            raise Refusal("access.denied", verb="report.prepare")
        form = (
            BeginForm(data={"quarter": request.args.get("quarter") or str(address.present_quarter())})
            if request.method == "GET"
            else BeginForm()
        )
        form.unit_id.choices = [(str(u.id), u.name) for u in own_units("report.prepare")]
        form.quarter.choices = [(str(q), q.roman) for q in _begun_for()]
        if request.method == "GET":
            form.unit_id.data = address.number_or("unit", form.unit_id.data)

        def act() -> Report:
            return report_of(
                db(), by(), get_unit(db(), form.unit_id.data), address.quarter_of(form.quarter.data)
            )

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=_("A quarterly report"),
                form=form,
                submit=_("Open the report"),
                back=self.back(),
            )

        return submit(form, act, self.get_save_return_url, show)

    @expose("/details/")
    def details_view(self) -> Any:
        return self.drawn(self.get_one(request.args.get("id")))

    @expose("/narrative/", methods=("POST",))
    def narrative_view(self) -> Any:
        """Save what stands on the page; the step that follows is the page's main act then."""
        report = self.get_one(request.args.get("id"))
        form = self.sent(report, narrative=True)
        where = url_for("reports.details_view", id=report.id, saved=1)
        return submit(
            form,
            lambda: self.keep(report, form),
            lambda _version: where,
            lambda: self.drawn(report, form),
            _("The narrative is saved."),
            self.left(report, form),
        )

    @expose("/asked/", methods=("POST",))
    def asked_view(self) -> Any:
        """Which fields must be filled in by what is typed so far, in JSON; nothing is kept."""
        report = self.get_one(request.args.get("id"))
        if not can(by(), "report.prepare", report.unit_id, report.path):
            raise Refusal("access.unknown")
        version = get_version(db(), report.form_version_id)
        typed = typed_narrative(narrative_form(version)(), version, keep=False)
        figures = content(db(), report)["figures"] if facts_of(version) else {}
        return asked_now(version, typed, figures, {"unit_kind": report.unit_then.kind_code})

    @expose("/file/")
    def file_view(self) -> Any:
        """A file of the narrative: of a frozen version for all who read
        the report, of what is being written for its own unit alone."""
        report, field = self.get_one(request.args.get("id")), request.args.get("field", "")
        if request.args.get("number"):
            values = json.loads(version_of(report, request.args["number"]).content)["narrative"]
        else:
            require(by(), "report.prepare", report.unit_id, report.path)
            values = narrative(db(), report)
        sha256, _colon, name = values.get(field, "").partition(":")
        if not name or field not in file_codes(get_version(db(), report.form_version_id)):
            raise Refusal("access.unknown")
        return kept_file(sha256, name)

    @expose("/copy/", methods=("POST",))
    def copy_view(self) -> Any:
        """Copy the last quarter's narrative into what is empty, once what stands on the page is kept."""
        report = self.get_one(request.args.get("id"))
        form = self.sent(report)
        return submit(
            form,
            lambda: copy_narrative(db(), by(), report, self.keep(report, form)),
            lambda _report: self.get_save_return_url(report),
            lambda: self.drawn(report, form),
            _("The narrative of the last quarter is copied. Read it and change it."),
            self.left(report, form),
        )

    @expose("/step/", methods=("POST",))
    def step_view(self) -> Any:
        """Take one step of the route, and with it what stands on the page: both or
        neither. A refusal is shown on the page with everything typed."""
        report, code = self.get_one(request.args.get("id")), request.form.get("step", "")
        form = self.sent(report, pin=typed_remark())
        where = self.get_save_return_url(report)

        def act() -> Report:
            draw_ahead(db(), by(), report, code, request.form.get("destination", ""))
            seen, last = self.keep(report, form), newest(db(), report)
            if "pin" in form.parts and last is not None:
                keep_remark(report, last, form.parts["pin"])
            told: dict[str, Any] = {
                "destination": request.form.get("destination", ""),
                "unvoted_known": bool(request.form.get("unvoted")),
            }
            need_no_other(code)
            try:
                return take(db(), by(), report, code, row_version=seen, **told, **said(code))
            except Refusal as refusal:
                raise at_note(refusal, code) from None

        def done(_result: Report) -> str:
            return where if can(by(), "report.see", report.unit_id, report.path) else "/"

        left = self.left(report, form, noted=True) if leaves_words(report, code) else None
        return submit(form, act, done, lambda: self.drawn(report, form), _("Done."), left)

    @expose("/annex1/")
    def annex1_view(self) -> Any:
        """Annex 1 of a frozen version, or of the report as it stands
        where nothing is frozen yet; `cells=1` lists the cells."""
        report, version = self._asked()
        return send_drawn(*annex1(db(), report, version, by_cell=request.args.get("cells") == "1"))

    @expose("/annex2/")
    def annex2_view(self) -> Any:
        """Annex 2: the quarter's thematic meetings."""
        return send_drawn(*annex2(db(), *self._asked()))

    def _asked(self) -> tuple[Report, ReportVersion | None]:
        report = self.get_one(request.args.get("id"))
        return report, version_of(report, request.args["number"]) if request.args.get("number") else newest(
            db(), report
        )

    @expose("/quarter/", methods=("GET", "POST"))
    def quarter_view(self) -> Any:
        """The whole quarter of a unit and all under it in one workbook; a large one as a job."""
        quarter_ = address.quarter()
        unit = unit_exported(quarter_.first)
        size = meetings_within(unit, quarter_)
        if g.get("job") is None and (size > MOST_AT_ONCE or request.method == "POST"):
            return offer(
                f"{_('Whole quarter %(quarter)s (Excel)', quarter=quarter_.roman)}: {unit.name}",
                size,
                url_for("reports.index_view"),
            )
        return quarter_file(unit, quarter_)

    @expose("/year/", methods=("GET", "POST"))
    def year_view(self) -> Any:
        """The whole year of a unit and all under it in one workbook; a large one as a job."""
        year = address.year()
        unit = unit_exported(quarters_of(year)[-1].first)
        size = meetings_within(unit, *quarters_of(year))
        if g.get("job") is None and (size > MOST_AT_ONCE or request.method == "POST"):
            return offer(
                f"{_('Whole year %(year)s (Excel)', year=year)}: {unit.name}",
                size,
                url_for("reports.index_view"),
            )
        return year_file(unit, year)

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template:
            quarter_ = reporting_quarter(today())  # one that was issued is what is asked for now
            label = _("Whole quarter %(quarter)s (Excel)", quarter=quarter_.roman)
            wanted = [p.unit_id for p in by().posts if can(by(), "export", p.unit_id, p.path)][:1]
            more["acts"] = [
                {"label": label, "url": url_for("reports.quarter_view", unit=number, quarter=str(quarter_))}
                for number in wanted
            ]
            year = _("Whole year %(year)s (Excel)", year=quarter_.year)
            more["acts"] += [
                {"label": year, "url": url_for("reports.year_view", unit=number, year=quarter_.year)}
                for number in wanted
            ]
        return super().render(template, **more)


def quarter_choices() -> list[tuple[str, str]]:
    """Quarters with a report, the newest first."""
    return [(str(Quarter.of(day)), quarter(day)) for (day,) in values(db(), every_value(Report.quarter))]


def _begun_for() -> list[Quarter]:
    """Quarters a report may be begun for: the next, the present one, those before it, back to the one from
    which the offices of the own units work with the program."""
    here = address.present_quarter()
    offered = [here.shift(n) for n in (1, 0, -1, -2, -3, -4, -5)]
    said = [said_from(db(), unit.path) for unit in own_units("report.prepare")]
    since = min((q for q in said if q is not None), default=None) if all(said) else None
    return [q for q in offered if since is None or q >= since]
