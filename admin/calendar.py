"""The month's calendar: dates registered beforehand, agreed by the committee, windows, the notice of meetings (letter L2, L3; domain.md 3)."""

from __future__ import annotations

from calendar import Calendar
from datetime import date, time
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import BooleanField, StringField
from wtforms.validators import InputRequired, Regexp

from admin.base import by, db, submit, version_sent
from admin.meetings import own_cells
from admin.views import Page
from admin.words import choices, month, shown
from forms.base import Form, choice, day, read_month, text
from forms.meeting import TIMES, month_choices
from models.access import can
from models.base import today
from models.calendars import WINDOWS, MeetingPlan, agree_plan, may_agree, plan_meeting, plans_of, prescribe_window, window_for
from models.errors import Refusal
from models.meetings import Meeting
from models.periods import add_months, in_window, month_of
from models.units import Unit, get_unit


class PlanForm(Form):
    unit_id = choice(__("Cell"), coerce=int)
    period = choice(__("Counts for the month"), coerce=read_month)
    planned_on = day(__("Planned on"))
    begins_at = StringField(
        __("Begins at"), [InputRequired(), Regexp(r"([01]?\d|2[0-3]):[0-5]\d", message=__("Write the time as 08:00."))], render_kw=TIMES
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
        plans = _plans(asked)
        held = _held(asked)
        path = next((p.path for p in by().posts if p.path), "")
        window = window_for(db(), path, asked) if path else ()
        weeks = []
        for week in Calendar().monthdatescalendar(asked.year, asked.month):
            weeks.append([_day(each, asked, window, plans, held) for each in week])
        waiting = [_asked(plan, name) for plan, name in plans if may_agree(by(), plan)]
        acts = (
            [{"label": _("Register a date"), "url": url_for("calendar.plan_view", period=f"{asked:%Y-%m}"), "main": True}]
            if own_cells("meeting.plan")
            else []
        )
        if _windowed():
            acts.append({"label": _("Meeting window"), "url": url_for("calendar.window_view")})
        acts.append({"label": _("Notice of meetings"), "url": url_for("calendar.notice_view", month=f"{asked:%Y-%m}")})
        return render_template(
            "khoi/calendar.html",
            heading=_("Calendar"),
            month=month(asked),
            weeks=weeks,
            waiting=waiting,
            acts=acts,
            prev_url=url_for("calendar.index", month=f"{add_months(asked, -1):%Y-%m}"),
            next_url=url_for("calendar.index", month=f"{add_months(asked, 1):%Y-%m}"),
        )

    @expose("/plan/", methods=("GET", "POST"))
    def plan_view(self) -> Any:
        """Register a date beforehand."""
        cells = own_cells("meeting.plan")
        if not cells:
            raise Refusal("access.denied", verb="meeting.plan")
        form: Any = PlanForm(data={"period": request.args.get("period"), "begins_at": "08:00"}) if request.method == "GET" else PlanForm()
        form.unit_id.choices = [(str(cell.id), cell.name) for cell in cells]
        form.period.choices = month_choices(month_of(today()), [add_months(month_of(today()), n) for n in range(-2, 4)])

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
            return render_template("khoi/act.html", title=_("Register a date"), form=form, back=url_for("calendar.index"))

        return submit(form, act, lambda plan: url_for("calendar.index", month=f"{plan.period:%Y-%m}"), show, _("The date is registered."))

    @expose("/agree/", methods=("POST",))
    def agree_view(self) -> Any:
        number = request.args.get("id", "")
        plan = db().scalar(select(MeetingPlan).where(MeetingPlan.id == int(number))) if number.isdecimal() and len(number) < 10 else None
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
        form.starts_on.choices = month_choices(month_of(today()), [add_months(month_of(today()), n) for n in range(-3, 4)])

        def act() -> Any:
            return prescribe_window(
                db(), by(), get_unit(db(), form.unit_id.data), WINDOWS[form.window.data], form.starts_on.data, form.note.data or ""
            )

        def show() -> str:
            return render_template("khoi/act.html", title=_("Meeting window"), form=form, back=url_for("calendar.index"))

        return submit(form, act, lambda _row: url_for("calendar.index"), show, _("Saved."))

    @expose("/notice/")
    def notice_view(self) -> Any:
        """The notice of a month's meetings: cell, time, place (domain.md 3)."""
        asked = _month(request.args.get("month"))
        columns = [{"label": _("Cell"), "key": "cell"}, {"label": _("Planned on"), "key": "on"}, {"label": _("Begins at"), "key": "at"}]
        columns += [{"label": _("Place"), "key": "place"}, {"label": _("Standing"), "key": "standing"}]
        rows = [
            {
                "cell": name,
                "on": plan.planned_on,
                "at": f"{plan.begins_at:%H:%M}",
                "place": plan.place,
                "standing": _("agreed") if plan.agreed else _("planned"),
            }
            for plan, name in _plans(asked)
        ]
        title = _("Notice of meetings for %(month)s", month=month(asked))
        return render_template("khoi/table.html", title=title, columns=columns, rows=rows, empty_title=_("No date is registered for this month"))


def _windowed() -> list[Unit]:
    """Own units that choose or prescribe a window."""
    ids = [p.unit_id for p in by().posts if can(by(), "window.prescribe", p.unit_id, p.path)]
    bound = ("subordinate_cell", "sectional_committee")
    return list(db().scalars(select(Unit).where(Unit.id.in_(ids), Unit.kind_code.not_in(bound)).order_by(Unit.sort_key)))


def _month(text_: str | None) -> date:
    try:
        return read_month(text_ or f"{today():%Y-%m}")
    except ValueError:
        raise Refusal("field.month") from None


def _plans(asked: date) -> list[tuple[MeetingPlan, str]]:
    """Registered dates of a month that one may see, with the cell's name."""
    found = {p.id: p for prefix in {post.path for post in by().posts if post.path} for p in plans_of(db(), prefix, asked)}
    names = {u.id: u.name for u in db().scalars(select(Unit).where(Unit.id.in_({p.unit_id for p in found.values()})))}
    return sorted(((p, names.get(p.unit_id, "")) for p in found.values()), key=lambda pair: (pair[0].planned_on, pair[0].begins_at))


def _held(asked: date) -> list[tuple[Meeting, str]]:
    first, last = Calendar().monthdatescalendar(asked.year, asked.month)[0][0], Calendar().monthdatescalendar(asked.year, asked.month)[-1][-1]
    found = select(Meeting, Unit.name).join(Unit, Unit.id == Meeting.unit_id).where(Meeting.held_on.between(first, last), Meeting.voided_at.is_(None))
    return [(m, name) for m, name in db().execute(found.order_by(Meeting.held_on).limit(400))]


def _day(each: date, asked: date, window: Any, plans: list[tuple[MeetingPlan, str]], held: list[tuple[Meeting, str]]) -> dict[str, Any]:
    met = {m.unit_id for m, _name in held if m.period == asked}
    marks = [
        {
            "label": name,
            "time": f"{p.begins_at:%H:%M}",
            "url": url_for("units.details_view", id=p.unit_id),
            "state": "agreed" if p.agreed else "planned",
        }
        for p, name in plans
        if p.planned_on == each and p.unit_id not in met
    ]
    marks += [{"label": name, "time": "", "url": url_for("meetings.details_view", id=m.id), "state": "held"} for m, name in held if m.held_on == each]
    inside = any(in_window(window, m, each) for m in (asked, add_months(asked, -1))) if window else False
    return {"date": each, "in_month": each.month == asked.month, "today": each == today(), "in_window": inside, "plans": marks}


def _asked(plan: MeetingPlan, name: str) -> dict[str, Any]:
    act = {
        "label": _("Agree"),
        "url": url_for("calendar.agree_view", id=plan.id),
        "method": "post",
        "main": True,
        "fields": {"row_version": plan.row_version},
    }
    return {"title": name, "detail": f"{shown(plan.planned_on)} {plan.begins_at:%H:%M} {plan.place}", "acts": [act]}
