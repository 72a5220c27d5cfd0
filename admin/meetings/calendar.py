"""The month's calendar: dates registered beforehand, agreed by the
committee, windows, the notice of meetings (letter L2, L3; domain.md 3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import BooleanField

from admin.duties.asked import asked_tops
from admin.layouts.lists import list_of, send_list
from admin.layouts.shown import listed
from admin.lists.pages import Page, own_cells
from admin.lists.walks import LAST_PAGE
from admin.meetings.above import crumbs_of, stand_above, units_of_day, units_of_month
from admin.meetings.month import (
    Month,
    day_rows,
    heading,
    month_of_plans,
    waiting,
    waiting_page,
    week_shown,
    weeks,
)
from admin.meetings.standing import (
    AS_IS,
    MONTHS,
    asked,
    planned,
    prescribed,
    thing,
    unchanged,
    version,
    window_code,
    windows_offered,
)
from admin.reports.annexes import unit_exported
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import month, shown
from forms.base import Form, choice, clock, day, read_month, text
from forms.meeting import month_choices
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import add_months, month_of
from models.meetings.calendars import (
    WINDOWS,
    MeetingPlan,
    MeetingWindow,
    agree_plan,
    count_waiting,
    plan_meeting,
    prescribe_window,
    window_for,
)
from models.units.units import Unit, get_unit, unit_in


class PlanForm(Form):
    unit_id = choice(__("Cell"), coerce=int)
    period = choice(__("Counts for the month"), coerce=read_month)
    planned_on = day(__("Planned on"))
    begins_at = clock(__("Begins at"))
    place = text(__("Place"))
    thematic = BooleanField(__("With a thematic part"))


class WindowForm(Form):
    unit_id = choice(__("For the unit and all under it"), coerce=int)
    window = choice(__("Meeting window"))
    starts_on = choice(__("From the month"), coerce=read_month)
    note = text(__("Note"), most=300)


def _week_url(monday: date, weeks_on: int, unit: int | None) -> str:
    """A week before or after, in the month of its Monday."""
    there = monday + timedelta(weeks=weeks_on)
    return url_for("calendar.index", month=f"{there:%Y-%m}", week=there.isoformat(), unit=unit)


def _month_url(month_: date, unit: int | None) -> str:
    return url_for("calendar.index", month=f"{month_:%Y-%m}", unit=unit)


class CalendarView(Page):
    """A month's calendar of meetings."""

    verbs: ClassVar[tuple[str, ...]] = ("meeting.see",)
    for_one: ClassVar[tuple[str, ...]] = ("monthly_view",)
    for_post: ClassVar[tuple[str, ...]] = ("index", "day_view", "waiting_view", "agree_view", "notice_view")

    def __init__(self) -> None:
        super().__init__(name=__("Calendar"), endpoint="calendar", url="/calendar")

    @expose("/")
    def index(self) -> Any:
        asked = address.month()
        there = month_of_plans(asked)
        window = _window(there)
        found = weeks(there, window)
        at = week_shown(found, address.day("week") if request.args.get("week") else None)
        monday = found[at][0]["date"]
        return render_template(
            "khoi/meetings/calendar.html",
            heading=heading(there),
            crumbs=crumbs_of(there.tops, asked, "calendar.index"),
            month=month(asked),
            weeks=found,
            week=at,
            week_before=_week_url(monday, -1, there.unit),
            week_after=_week_url(monday, 1, there.unit),
            waiting=waiting(there.waiting, unit=there.unit),
            below=units_of_month(there.tops, asked, "calendar.index") if there.above else None,
            acts=_acts(there),
            prev_url=_month_url(add_months(asked, -1), there.unit),
            next_url=_month_url(add_months(asked, 1), there.unit),
        )

    @expose("/day/")
    def day_view(self) -> Any:
        """Every meeting of one day, held or registered."""
        on = address.day("on")
        tops = asked_tops(on, _own_units())
        title = _("Meetings of %(day)s", day=shown(on))
        around = {"title": title, "crumbs": crumbs_of(tops, on, "calendar.index")}
        around["empty_title"] = _("No meeting on this day")
        if stand_above(tops, on):
            return render_template("khoi/web/table.html", **around, **units_of_day(tops, on))
        columns = [
            {"label": _("Cell"), "key": "cell"},
            {"label": _("Under"), "key": "under"},
            {"label": _("Begins at"), "key": "at"},
        ]
        columns += [{"label": _("Place"), "key": "place"}, {"label": _("Standing"), "key": "standing"}]
        unit = address.number_if("unit")
        rows = day_rows(on, unit, tops[0].path if unit is not None else "")
        return render_template("khoi/web/table.html", **around, columns=columns, rows=rows)

    @expose("/monthly/")
    def monthly_view(self) -> Any:
        """The monthly list of a unit's cells in Excel, as committees send it."""
        return send_list("monthly_list", unit_exported(address.month()), address.month())

    @expose("/plan/", methods=("GET", "POST"))
    def plan_view(self) -> Any:
        """Register a date beforehand."""
        cells = own_cells("meeting.plan")
        if not cells:
            raise Refusal("access.denied", verb="meeting.plan")
        at = asked(cells, "period", None)
        form = PlanForm(data=_plan_data(*at, planned(cells))) if request.method == "GET" else PlanForm()
        form.unit_id.choices = [(str(cell.id), cell.name) for cell in cells]
        form.period.choices = month_choices(
            month_of(today()), [add_months(month_of(today()), n) for n in MONTHS]
        )

        def act() -> MeetingPlan:
            unchanged(lambda: planned(cells), thing(form.unit_id.data, form.period.data))
            at = time.fromisoformat(form.begins_at.data or "")
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
                "khoi/web/act.html",
                title=_("Register a date"),
                form=form,
                **version(planned(cells)),
                back=url_for("calendar.index"),
            )

        return submit(
            form,
            act,
            lambda plan: url_for("calendar.index", month=f"{plan.period:%Y-%m}"),
            show,
            _("The date is registered."),
        )

    @expose("/waiting/")
    def waiting_view(self) -> Any:
        """Every date that waits for the committee's agreement, whatever its month."""
        page = min(max(address.number_or("page", 0), 0), LAST_PAGE)
        return render_template("khoi/meetings/waiting.html", **waiting_page(page))

    @expose("/agree/", methods=("POST",))
    def agree_view(self) -> Any:
        plan = db().scalar(select(MeetingPlan).where(MeetingPlan.id == address.number()))
        if plan is None:
            raise Refusal("access.unknown")
        agree_plan(db(), by(), plan, version_sent())
        flash(_("The date is agreed."), "success")
        page = address.number_or("page", None)
        if page is not None:
            return redirect(url_for("calendar.waiting_view", page=page), 303)
        return redirect(_month_url(plan.period, address.number_if("unit")), 303)

    @expose("/window/", methods=("GET", "POST"))
    def window_view(self) -> Any:
        """Choose or prescribe the days of a month on which cells meet."""
        units = _windowed()
        if not units:
            raise Refusal("access.denied", verb="window.prescribe")
        at = asked(units, "starts_on", None)
        rows, get = prescribed(units), request.method == "GET"
        form = WindowForm(data=_window_data(*at, rows.get(thing(*at)))) if get else WindowForm()
        form.unit_id.choices = [(str(u.id), u.name) for u in units]
        stands = rows.get(thing(*at) if get else thing(form.unit_id.data, form.starts_on.data))
        form.window.choices = windows_offered(stands)
        form.starts_on.choices = month_choices(
            month_of(today()), [add_months(month_of(today()), n) for n in range(-3, 4)]
        )

        def act() -> Any:
            unchanged(lambda: prescribed(units), thing(form.unit_id.data, form.starts_on.data))
            return prescribe_window(
                db(),
                by(),
                get_unit(db(), form.unit_id.data),
                WINDOWS[form.window.data] if stands is None or form.window.data != AS_IS else stands.window,
                form.starts_on.data,
                form.note.data or "",
            )

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=_("Meeting window"),
                form=form,
                **version(prescribed(units)),
                back=url_for("calendar.index"),
            )

        return submit(form, act, lambda _row: url_for("calendar.index"), show, _("Saved."))

    @expose("/notice/")
    def notice_view(self) -> Any:
        """The notice of a month's meetings: cell, time, place (domain.md 3)."""
        asked = address.month()
        title = _("Notice of meetings for %(month)s", month=month(asked))
        tops, unit = asked_tops(asked, _own_units()), address.number_if("unit")
        around = {"title": title, "crumbs": crumbs_of(tops, asked, "calendar.notice_view")}
        around["empty_title"] = _("No date is registered for this month")
        if stand_above(tops, asked):
            page = units_of_month(tops, asked, "calendar.notice_view")
            return render_template("khoi/web/table.html", **around, **page)
        if not tops:
            return render_template("khoi/web/table.html", **around, columns=(), rows=())
        if request.args.get("excel"):
            return send_list("notice", tops[0], asked, tops[1:])
        page = listed(list_of("notice", tops[0], asked, tops[1:])[1].table)
        excel = url_for("calendar.notice_view", month=f"{asked:%Y-%m}", unit=unit, excel=1)
        acts = [{"label": "Excel", "url": excel}] if page["rows"] else []
        return render_template("khoi/web/table.html", **around, **page, acts=acts)


def _own_units() -> list[int]:
    return [post.unit_id for post in by().posts if post.unit_id is not None]


def _window(there: Month) -> Any:
    """The window of the unit that is asked for, else of the first own one."""
    if there.unit is not None:
        return window_for(db(), there.tops[0].path, there.asked)
    own = next(iter(_own_units()), None)
    return window_for(db(), unit_in(db(), own, there.asked).path, there.asked) if own is not None else ()


def _acts(there: Month) -> list[dict[str, Any]]:
    """What may be done from a month's calendar."""
    found, asked = [], there.asked
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
        {
            "label": _("Notice of meetings"),
            "url": url_for("calendar.notice_view", month=f"{asked:%Y-%m}", unit=there.unit),
        }
    )
    if not there.above and there.unit is None and count_waiting(db(), by(), 1):
        found.append({"label": _("All dates to agree"), "url": url_for("calendar.waiting_view")})
    if there.unit is not None:
        above = there.unit if can(by(), "export", there.unit, there.tops[0].path) else None
    else:
        above = next((p.unit_id for p in by().posts if can(by(), "topic.orient", p.unit_id, p.path)), None)
    if above is not None and not there.above:  # a list of each cell's month is a Bloc's
        found.append(
            {
                "label": _("Monthly list (Excel)"),
                "url": url_for("calendar.monthly_view", unit=above, month=f"{asked:%Y-%m}"),
            }
        )
        lists = url_for(
            "lists.index", unit=above, on=asked.isoformat(), source=("month", "plans", "meetings")
        )
        found.append({"label": _("Lists to print"), "url": f"{lists}&live=1"})
    return found


def _plan_data(unit: int, period: date | None, plans: Mapping[str, MeetingPlan]) -> dict[str, Any]:
    """The form about a cell's month: the date that stands there, which a new one replaces."""
    row = plans.get(thing(unit, period))
    data = {"unit_id": unit, "period": f"{period:%Y-%m}" if period else None, "begins_at": "08:00"}
    if row is None:
        return data
    data["begins_at"] = f"{row.begins_at:%H:%M}"
    return data | {"planned_on": row.planned_on, "place": row.place, "thematic": row.thematic}


def _window_data(unit: int, starts_on: date | None, row: MeetingWindow | None) -> dict[str, Any]:
    """The form about a unit's window from a month on: the one that stands there."""
    data = {"unit_id": unit, "starts_on": f"{starts_on:%Y-%m}" if starts_on else None}
    return data if row is None else data | {"window": window_code(row), "note": row.note}


def _windowed() -> list[Unit]:
    """Own units that choose or prescribe a window."""
    ids = [p.unit_id for p in by().posts if can(by(), "window.prescribe", p.unit_id, p.path)]
    bound = ("subordinate_cell", "sectional_committee")
    return list(
        db().scalars(
            select(Unit).where(Unit.id.in_(ids), Unit.kind_code.not_in(bound)).order_by(Unit.sort_key)
        )
    )
