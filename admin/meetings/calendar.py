"""The month's calendar: dates registered beforehand, agreed by the
committee, windows, the notice of meetings (letter L2, L3; domain.md 3)."""

from __future__ import annotations

from calendar import Calendar
from collections import Counter
from datetime import date, time
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import BooleanField, StringField
from wtforms.validators import InputRequired, Regexp

from admin.lists.views import Page, own_cells
from admin.reports.annexes import monthly_file
from admin.web.request import by, db, submit, version_sent, workbook
from admin.web.words import choices, month, shown
from forms.base import Form, choice, day, read_day, read_month, text
from forms.excel.write.book import Column, write_list
from forms.meeting import TIMES, month_choices
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import add_months, in_window, month_of
from models.meetings.calendars import (
    WINDOWS,
    MeetingPlan,
    agree_plan,
    may_agree,
    plan_meeting,
    plans_of,
    prescribe_window,
    window_for,
)
from models.meetings.meetings import held_between, held_by_day
from models.people.people import posts_in
from models.units.units import Unit, get_unit, headcounts_of

MOST_NAMED = 120
"""Meetings a month's page names one by one; above that each day says how many."""


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
        asked = _month(request.args.get("month"))
        path, plans = next((p.path for p in by().posts if p.path), ""), _plans(asked)
        window = window_for(db(), path, asked) if path else ()
        return render_template(
            "khoi/meetings/calendar.html",
            heading=_heading(asked, plans),
            month=month(asked),
            weeks=_weeks(asked, window),
            waiting=[_asked(plan, name) for plan, name in plans if may_agree(by(), plan)],
            acts=_acts(asked),
            prev_url=url_for("calendar.index", month=f"{add_months(asked, -1):%Y-%m}"),
            next_url=url_for("calendar.index", month=f"{add_months(asked, 1):%Y-%m}"),
        )

    @expose("/day/")
    def day_view(self) -> Any:
        """Every meeting of one day, held or registered."""
        try:
            on = read_day(request.args.get("on", ""))
        except ValueError:
            raise Refusal("field.date") from None
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
            rows=_of_day(on),
            empty_title=_("No meeting on this day"),
        )

    @expose("/monthly/")
    def monthly_view(self) -> Any:
        """The monthly list of a unit's cells in Excel, as committees send it."""
        number = request.args.get("unit") or str(next((p.unit_id for p in by().posts if p.unit_id), ""))
        unit = (
            get_unit(db(), int(number))
            if number.isascii() and number.isdecimal() and len(number) < 10
            else None
        )
        if unit is None or not can(by(), "export", unit.id, unit.path):
            raise Refusal("access.unknown")
        return monthly_file(unit, _month(request.args.get("month")))

    @expose("/plan/", methods=("GET", "POST"))
    def plan_view(self) -> Any:
        """Register a date beforehand."""
        cells = own_cells("meeting.plan")
        if not cells:
            raise Refusal("access.denied", verb="meeting.plan")
        form: Any = (
            PlanForm(data={"period": request.args.get("period"), "begins_at": "08:00"})
            if request.method == "GET"
            else PlanForm()
        )
        form.unit_id.choices = [(str(cell.id), cell.name) for cell in cells]
        form.period.choices = month_choices(
            month_of(today()), [add_months(month_of(today()), n) for n in range(-2, 4)]
        )

        def act() -> MeetingPlan:
            hours, _sep, minutes = form.begins_at.data.partition(":")
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
        number = request.args.get("id", "")
        plan = (
            db().scalar(select(MeetingPlan).where(MeetingPlan.id == int(number)))
            if number.isdecimal() and len(number) < 10
            else None
        )
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
        form: Any = WindowForm()
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
        asked = _month(request.args.get("month"))
        title = _("Notice of meetings for %(month)s", month=month(asked))
        rows = _notice(asked)
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


NOTICE: tuple[tuple[str, Any, str, int], ...] = (
    ("cell", __("Cell"), "text", 36),
    ("members", __("Members"), "integer", 12),
    ("on", __("Planned on"), "date", 14),
    ("at", __("Begins at"), "text", 10),
    ("place", __("Place"), "text", 30),
    ("secretary", __("Secretary"), "text", 28),
    ("standing", __("Standing"), "text", 14),
)
"""Columns of the notice of meetings (domain.md 3): name, heading, kind, width in Excel."""


def _notice(asked: date) -> list[dict[str, Any]]:
    plans = _plans(asked)
    ids = [plan.unit_id for plan, _name in plans]
    counted = headcounts_of(db(), ids, today())
    names = {
        post.unit_id: post.person.name
        for post in posts_in(db(), ids, today())
        if post.role == "cell_secretary"
    }
    return [
        {
            "cell": name,
            "members": counted.get(plan.unit_id),
            "on": plan.planned_on,
            "at": f"{plan.begins_at:%H:%M}",
            "place": plan.place,
            "secretary": names.get(plan.unit_id, ""),
            "standing": _("agreed") if plan.agreed else _("planned"),
        }
        for plan, name in plans
    ]


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


def _month(text_: str | None) -> date:
    try:
        return read_month(text_ or f"{today():%Y-%m}")
    except ValueError:
        raise Refusal("field.month") from None


def _heading(asked: date, plans: list[tuple[MeetingPlan, str]]) -> str:
    """How many dates of the month are registered, and how many still wait to be agreed."""
    values = {"month": month(asked), "n": len(plans), "left": sum(not plan.agreed for plan, _name in plans)}
    if not plans:
        return str(_("Month %(month)s: no meeting date is registered yet", **values))
    if values["left"]:
        return str(_("Month %(month)s: %(n)s meeting dates, %(left)s wait to be agreed", **values))
    return str(_("Month %(month)s: %(n)s meeting dates, all agreed", **values))


def _plans(asked: date, on: date | None = None) -> list[tuple[MeetingPlan, str]]:
    """Registered dates of a month (of one day, whatever month
    they are for) that one may see, with the cell's name."""
    months = (asked,) if on is None else (add_months(asked, -1), asked, add_months(asked, 1))
    prefixes = {post.path for post in by().posts if post.path}
    found = {
        p.id: p
        for prefix in prefixes
        for m in months
        for p in plans_of(db(), prefix, m)
        if on is None or p.planned_on == on
    }
    names = {
        u.id: u.name
        for u in db().scalars(select(Unit).where(Unit.id.in_({p.unit_id for p in found.values()})))
    }
    return sorted(
        ((p, names.get(p.unit_id, "")) for p in found.values()),
        key=lambda pair: (pair[0].planned_on, pair[0].begins_at),
    )


def _weeks(asked: date, window: Any) -> list[list[dict[str, Any]]]:
    """The month's weeks; where there are too many meetings to name, each day says how many."""
    days = Calendar().monthdatescalendar(asked.year, asked.month)
    first, last = days[0][0], days[-1][-1]
    counted = held_by_day(db(), first, last)
    plans = _plans(asked)
    marks = (
        _counted(counted, plans)
        if sum(counted.values()) + len(plans) > MOST_NAMED
        else _named(asked, first, last, plans)
    )
    return [[_day(each, asked, window, marks.get(each, [])) for each in week] for week in days]


def _day(each: date, asked: date, window: Any, marks: list[dict[str, Any]]) -> dict[str, Any]:
    inside = any(in_window(window, m, each) for m in (asked, add_months(asked, -1))) if window else False
    return {
        "date": each,
        "in_month": each.month == asked.month,
        "today": each == today(),
        "in_window": inside,
        "plans": marks,
    }


def _counted(held: dict[date, int], plans: list[tuple[MeetingPlan, str]]) -> dict[date, list[dict[str, Any]]]:
    planned = Counter(plan.planned_on for plan, _name in plans)
    marks: dict[date, list[dict[str, Any]]] = {}
    for state, numbers in (("held", held), ("planned", planned)):
        for on, n in numbers.items():
            url = url_for("calendar.day_view", on=on.isoformat())
            marks.setdefault(on, []).append(
                {"label": _("%(n)s meetings", n=n), "time": "", "url": url, "state": state}
            )
    return marks


def _named(
    asked: date, first: date, last: date, plans: list[tuple[MeetingPlan, str]]
) -> dict[date, list[dict[str, Any]]]:
    held = held_between(db(), first, last)
    met = {meeting.unit_id for meeting, _unit in held if meeting.period == asked}
    marks: dict[date, list[dict[str, Any]]] = {}
    for plan, name in plans:
        if plan.unit_id not in met:
            mark = {
                "label": name,
                "time": f"{plan.begins_at:%H:%M}",
                "url": url_for("units.details_view", id=plan.unit_id),
            }
            marks.setdefault(plan.planned_on, []).append(
                mark | {"state": "agreed" if plan.agreed else "planned"}
            )
    for meeting, unit in held:
        mark = {
            "label": unit.name,
            "time": "",
            "url": url_for("meetings.details_view", id=meeting.id),
            "state": "held",
        }
        marks.setdefault(meeting.held_on, []).append(mark)
    return marks


def _of_day(on: date) -> list[dict[str, Any]]:
    """Meetings held on a day, then those registered for it."""
    rows = []
    for meeting, unit in held_between(db(), on, on):
        above = unit.parent.name if unit.parent is not None else ""
        found = {"cell": unit.name, "under": above, "at": "", "place": meeting.place, "standing": _("held")}
        rows.append(found | {"url": url_for("meetings.details_view", id=meeting.id)})
    for plan, name in _plans(month_of(on), on):
        found = {"cell": name, "under": "", "at": f"{plan.begins_at:%H:%M}", "place": plan.place}
        standing = _("agreed") if plan.agreed else _("planned")
        rows.append(found | {"standing": standing, "url": url_for("units.details_view", id=plan.unit_id)})
    return rows


def _asked(plan: MeetingPlan, name: str) -> dict[str, Any]:
    act = {
        "label": _("Agree"),
        "url": url_for("calendar.agree_view", id=plan.id),
        "method": "post",
        "main": True,
        "fields": {"row_version": plan.row_version},
    }
    return {
        "title": name,
        "detail": f"{shown(plan.planned_on)} {plan.begins_at:%H:%M} {plan.place}",
        "acts": [act],
    }
