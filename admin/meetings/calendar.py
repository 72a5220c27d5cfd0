"""The month's calendar: dates registered beforehand, agreed by the
committee, windows, the notice of meetings (letter L2, L3; domain.md 3)."""

from __future__ import annotations

from datetime import date, time
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import BooleanField, StringField
from wtforms.validators import InputRequired, Regexp

from admin.lists.pages import Page, own_cells
from admin.meetings.month import NOTICE, day_rows, heading, notice_rows, plans_on, waiting, weeks
from admin.reports.annexes import monthly_file, unit_exported
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit, workbook
from admin.web.words import choices, month, shown
from forms.base import Form, choice, day, read_month, text
from forms.excel.write.book import Column, write_list
from forms.meeting import TIMES, month_choices
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import add_months, month_of
from models.meetings.calendars import (
    WINDOWS,
    MeetingPlan,
    agree_plan,
    may_agree,
    plan_meeting,
    prescribe_window,
    window_for,
)
from models.units.units import Unit, get_unit, unit_in


class PlanForm(Form):
    unit_id = choice(__("Cell"), coerce=int)
    period = choice(__("Counts for the month"), coerce=read_month)
    planned_on = day(__("Planned on"))
    begins_at = StringField(
        __("Begins at"),
        [InputRequired(), Regexp(r"([01]?\d|2[0-3]):[0-5]\d", message=__("Write the time as 08:00."))],
        render_kw=TIMES,
    )
    place = text(__("Place"))
    thematic = BooleanField(__("With a thematic part"))


class WindowForm(Form):
    unit_id = choice(__("For the unit and all under it"), coerce=int)
    window = choice(__("Meeting window"))
    starts_on = choice(__("From the month"), coerce=read_month)
    note = text(__("Note"), most=300)


class CalendarView(Page):
    """A month's calendar of meetings."""

    verbs: ClassVar[tuple[str, ...]] = ("meeting.see",)

    def __init__(self) -> None:
        super().__init__(name=__("Calendar"), endpoint="calendar", url="/calendar")

    @expose("/")
    def index(self) -> Any:
        asked = address.month()
        own, plans = next((p.unit_id for p in by().posts if p.unit_id is not None), None), plans_on(asked)
        window = window_for(db(), unit_in(db(), own, asked).path, asked) if own is not None else ()
        return render_template(
            "khoi/meetings/calendar.html",
            heading=heading(asked, plans),
            month=month(asked),
            weeks=weeks(asked, window, plans),
            waiting=[waiting(plan, name) for plan, name in plans if may_agree(by(), plan)],
            acts=_acts(asked),
            prev_url=url_for("calendar.index", month=f"{add_months(asked, -1):%Y-%m}"),
            next_url=url_for("calendar.index", month=f"{add_months(asked, 1):%Y-%m}"),
        )

    @expose("/day/")
    def day_view(self) -> Any:
        """Every meeting of one day, held or registered."""
        on = address.day("on")
        columns = [
            {"label": _("Cell"), "key": "cell"},
            {"label": _("Under"), "key": "under"},
            {"label": _("Begins at"), "key": "at"},
        ]
        columns += [{"label": _("Place"), "key": "place"}, {"label": _("Standing"), "key": "standing"}]
        title = _("Meetings of %(day)s", day=shown(on))
        return render_template(
            "khoi/web/table.html",
            title=title,
            columns=columns,
            rows=day_rows(on),
            empty_title=_("No meeting on this day"),
        )

    @expose("/monthly/")
    def monthly_view(self) -> Any:
        """The monthly list of a unit's cells in Excel, as committees send it."""
        return monthly_file(unit_exported(address.month()), address.month())

    @expose("/plan/", methods=("GET", "POST"))
    def plan_view(self) -> Any:
        """Register a date beforehand."""
        cells = own_cells("meeting.plan")
        if not cells:
            raise Refusal("access.denied", verb="meeting.plan")
        form = (
            PlanForm(data={"period": request.args.get("period"), "begins_at": "08:00"})
            if request.method == "GET"
            else PlanForm()
        )
        form.unit_id.choices = [(str(cell.id), cell.name) for cell in cells]
        form.period.choices = month_choices(
            month_of(today()), [add_months(month_of(today()), n) for n in range(-2, 4)]
        )

        def act() -> MeetingPlan:
            hours, _sep, minutes = (form.begins_at.data or "").partition(":")
            at = time(int(hours), int(minutes))
            return plan_meeting(
                db(),
                by(),
                get_unit(db(), form.unit_id.data),
                form.period.data,
                form.planned_on.data,
                at,
                form.place.data or "",
                thematic=form.thematic.data,
            )

        def show() -> str:
            return render_template(
                "khoi/web/act.html", title=_("Register a date"), form=form, back=url_for("calendar.index")
            )

        return submit(
            form,
            act,
            lambda plan: url_for("calendar.index", month=f"{plan.period:%Y-%m}"),
            show,
            _("The date is registered."),
        )

    @expose("/agree/", methods=("POST",))
    def agree_view(self) -> Any:
        plan = db().scalar(select(MeetingPlan).where(MeetingPlan.id == address.number()))
        if plan is None:
            raise Refusal("access.unknown")
        agree_plan(db(), by(), plan, version_sent())
        flash(_("The date is agreed."), "success")
        return redirect(url_for("calendar.index", month=f"{plan.period:%Y-%m}"), 303)

    @expose("/window/", methods=("GET", "POST"))
    def window_view(self) -> Any:
        """Choose or prescribe the days of a month on which cells meet."""
        units = _windowed()
        if not units:
            raise Refusal("access.denied", verb="window.prescribe")
        form = WindowForm()
        form.unit_id.choices = [(str(u.id), u.name) for u in units]
        form.window.choices = choices("window", WINDOWS)
        form.starts_on.choices = month_choices(
            month_of(today()), [add_months(month_of(today()), n) for n in range(-3, 4)]
        )

        def act() -> Any:
            return prescribe_window(
                db(),
                by(),
                get_unit(db(), form.unit_id.data),
                WINDOWS[form.window.data],
                form.starts_on.data,
                form.note.data or "",
            )

        def show() -> str:
            return render_template(
                "khoi/web/act.html", title=_("Meeting window"), form=form, back=url_for("calendar.index")
            )

        return submit(form, act, lambda _row: url_for("calendar.index"), show, _("Saved."))

    @expose("/notice/")
    def notice_view(self) -> Any:
        """The notice of a month's meetings: cell, time, place (domain.md 3)."""
        asked = address.month()
        title = _("Notice of meetings for %(month)s", month=month(asked))
        rows = notice_rows(asked)
        if request.args.get("excel"):
            sheets = [Column(name, str(label), kind, width) for name, label, kind, width in NOTICE]
            lines = [[row[name] for name, *_rest in NOTICE] for row in rows]
            return workbook(
                lambda out: write_list(out, title, sheets, lines), f"lich-sinh-hoat-{asked:%Y-%m}.xlsx"
            )
        columns = [
            {"label": label, "key": name, "num": kind == "integer"} for name, label, kind, _width in NOTICE
        ]
        acts = [{"label": "Excel", "url": url_for("calendar.notice_view", month=f"{asked:%Y-%m}", excel=1)}]
        empty = _("No date is registered for this month")
        return render_template(
            "khoi/web/table.html",
            title=title,
            columns=columns,
            rows=rows,
            acts=acts if rows else [],
            empty_title=empty,
        )


def _acts(asked: date) -> list[dict[str, Any]]:
    """What may be done from a month's calendar."""
    found = []
    if own_cells("meeting.plan"):
        found.append(
            {
                "label": _("Register a date"),
                "url": url_for("calendar.plan_view", period=f"{asked:%Y-%m}"),
                "main": True,
            }
        )
    if _windowed():
        found.append({"label": _("Meeting window"), "url": url_for("calendar.window_view")})
    found.append(
        {"label": _("Notice of meetings"), "url": url_for("calendar.notice_view", month=f"{asked:%Y-%m}")}
    )
    above = next((p.unit_id for p in by().posts if can(by(), "topic.orient", p.unit_id, p.path)), None)
    if above is not None:
        found.append(
            {
                "label": _("Monthly list (Excel)"),
                "url": url_for("calendar.monthly_view", unit=above, month=f"{asked:%Y-%m}"),
            }
        )
    return found


def _windowed() -> list[Unit]:
    """Own units that choose or prescribe a window."""
    ids = [p.unit_id for p in by().posts if can(by(), "window.prescribe", p.unit_id, p.path)]
    bound = ("subordinate_cell", "sectional_committee")
    return list(
        db().scalars(
            select(Unit).where(Unit.id.in_(ids), Unit.kind_code.not_in(bound)).order_by(Unit.sort_key)
        )
    )
