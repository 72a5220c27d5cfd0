"""Everybody's first page: a sentence, what waits for me,
and above a cell the board of everything below (design 3.7)."""

from __future__ import annotations

from datetime import date
from textwrap import shorten
from typing import Any, ClassVar

from flask import render_template, url_for
from flask_admin import AdminIndexView, expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from sqlalchemy.orm import contains_eager

from admin.duties.board import board_page
from admin.duties.words import bars, because, called
from admin.lists.pages import Page
from admin.operations.backups import backup_task
from admin.web import address
from admin.web.request import by, db
from admin.web.words import month, points, shown, word
from models.access.grants import can
from models.core.base import day_of, today
from models.core.periods import Quarter, add_months, month_of
from models.duties.standing import judge
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.overview.chasing import listed
from models.overview.waiting import (
    Task,
    gathered,
    next_duty,
    own_duties,
    reporting_quarter,
    tasks,
    thematic_warning,
)
from models.people.people import Account
from models.review.returns import Return
from models.scoring.sheets import ScoreSheet
from models.units.units import Unit, UnitSpell, get_unit, spell_on, stood_in, unit_in

MISSING_SHOWN = 5
NOTE_SHOWN = 200


class HomeView(Page, AdminIndexView):
    """Waiting for me."""

    verbs: ClassVar[tuple[str, ...]] = ("definition.see",)

    def __init__(self) -> None:
        super().__init__(name=__("Waiting for me"), url="/")

    @expose("/")
    def index(self) -> Any:
        if by().has({"administrator", "auditor"}) and not by().own_units:
            return render_template(
                "khoi/home/home.html",
                heading=_("Good day, %(name)s", name=by().name),
                tasks=_office_tasks(),
                acts=[],
            )
        day = today()
        waiting = tasks(db(), by(), day)
        mine = [draw(task) for task in gathered(waiting, day)]
        superior = next(
            (
                p.unit_id
                for p in by().posts
                if p.unit_id is not None and can(by(), "topic.orient", p.unit_id, p.path)
            ),
            None,
        )
        cells = [
            get_unit(db(), p)
            for p in sorted(
                {p.unit_id or 0 for p in by().posts if can(by(), "meeting.record", p.unit_id, p.path)}
            )
        ]
        context: dict[str, Any] = {
            "cells": [cell_part(cell, day) for cell in cells if cell.kind.is_cell],
            "tasks": mine[:60],
        }
        context["acts"] = (
            [
                {
                    "label": _("Record a meeting"),
                    "url": url_for("meetings.create_view"),
                    "main": superior is None,
                }
            ]
            if cells
            else []
        )
        if superior is not None:
            context |= _superior(get_unit(db(), superior), day, mine, len(waiting))
        else:
            context |= {
                "heading": _heading(context["cells"], len(waiting)),
                "intro": _("Today is %(day)s.", day=shown(day)),
            }
        back = next((task["title"] for task in mine if task.get("first")), None)
        context |= {"heading": back} if back else {}
        return render_template("khoi/home/home.html", **context)


def _heading(cells: list[dict[str, Any]], count: int) -> str:
    """A cell's answer: what is next and by when."""
    if cells:
        return str(cells[0]["sentence"])
    return str(_("%(n)s things wait for you", n=count) if count else _("Nothing waits for you today"))


def _superior(unit: Unit, day: date, mine: list[dict[str, Any]], count: int) -> dict[str, Any]:
    """Above a cell: the days to the own report, the board, the missing ones first among what to do."""
    quarter = address.quarter()
    missing = _missing(unit, quarter, day)
    intro = _(
        "Quarter %(quarter)s. Today is %(day)s. %(n)s things wait for you.",
        quarter=quarter.roman,
        day=shown(day),
        n=count,
    )
    desk = url_for("desk.index") if can(by(), "report.receive", None, f"{unit.path}0.") else None
    found = {
        "heading": own_report(unit, quarter, day),
        "intro": intro,
        "tasks": sorted([*missing, *mine], key=lambda each: not each.get("first"))[:60],
        "desk_url": desk,
    }
    return found | board_page(unit, quarter, "admin.index")


def own_report(unit: Unit, quarter: Quarter, day: date) -> str:
    """How many days are left to the own unit's report, or how it stands."""
    duty = next(
        (
            d
            for d in own_duties(db(), [unit.id], [quarter.first])
            if d.source == "report" and d.about_id == unit.id
        ),
        None,
    )
    spell = spell_on(db(), unit.id, quarter.last)
    above = _above(spell, quarter)
    if duty is None or spell is None:
        return str(_("Quarter %(quarter)s of %(unit)s", quarter=quarter.roman, unit=unit.name))
    judged = judge(duty, day)
    values = {
        "quarter": quarter.roman,
        "above": above,
        "last": shown(duty.last_day),
        "done": shown(duty.done_on),
    }
    if judged.state in ("in_time", "late"):
        return str(_("The report of quarter %(quarter)s was submitted on %(done)s", **values))
    days = judged.values.get("days", (duty.last_day - day).days)
    if judged.state == "missing":
        return str(_("The report of quarter %(quarter)s is %(n)s days overdue (%(last)s)", n=days, **values))
    if judged.state == "excused":
        return because(judged)
    if days == 0:
        return str(_("The report of quarter %(quarter)s is due today", **values))
    if spell.kind.is_root or not above:
        return str(_("%(n)s days to the closing of quarter %(quarter)s (%(last)s)", n=days, **values))
    return str(_("%(n)s days to the report of quarter %(quarter)s to %(above)s (%(last)s)", n=days, **values))


def _above(spell: UnitSpell | None, quarter: Quarter) -> str:
    """To whom the report goes: the superior of the quarter's last day, in its words of then."""
    if spell is None or spell.parent_id is None or spell.path.count(".") < 2:
        return ""
    return unit_in(db(), spell.parent_id, quarter.first).name


def _missing(unit: Unit, quarter: Quarter, day: date) -> list[dict[str, Any]]:
    """What is missing below, a few by name, more as one line: remind, or write the reason down."""
    path = stood_in(db(), unit, quarter.first)
    found = listed(path, quarter, day, state="missing", but=unit.id).limit(200)
    duties = list(db().scalars(found.options(contains_eager(Duty.about_then))))
    chase = {"label": _("Remind"), "url": url_for("duties.chase_view", unit=unit.id, quarter=str(quarter))}
    if len(duties) > MISSING_SHOWN:
        units = len({duty.about_id for duty in duties})
        title = _("%(units)s units lack something in quarter %(quarter)s", units=units, quarter=quarter.roman)
        url = url_for("duties.index", unit=unit.id, quarter=str(quarter), state="missing")
        return [
            {
                "title": title,
                "detail": _("%(n)s duties are missing, without a reason", n=len(duties)),
                "url": url,
                "late": True,
                "more": [chase],
            }
        ]
    return [_one_missing(duty, day, chase) for duty in duties]


def _one_missing(duty: Duty, day: date, chase: dict[str, str]) -> dict[str, Any]:
    title = _("%(unit)s: %(what)s is missing", unit=duty.about_then.name, what=called(duty))
    url = url_for("duties.details_view", id=duty.id)
    return {
        "title": title,
        "detail": because(judge(duty, day)),
        "url": url,
        "label": _("Write the reason"),
        "late": True,
        "more": [chase],
    }


def cell_part(cell: Unit, day: date) -> dict[str, Any]:
    """A cell's own part: what is next and by when, its trend, a warning in the third month."""
    found, warned = next_duty(db(), cell, day), thematic_warning(db(), cell, day)
    sentence = str(_("Nothing is due at the moment"))
    if found is not None:
        duty, judged = found
        values = {
            "what": called(duty),
            "last": shown(duty.last_day),
            "opens": shown(duty.opens_on),
            "n": judged.values.get("days", 0),
        }
        if judged.state == "missing":
            sentence = str(_("Still missing: %(what)s, due %(last)s, %(n)s days ago", **values))
        elif judged.state == "open":
            sentence = str(
                _("Next: %(what)s, by %(last)s (%(n)s days left)", **values)
                if values["n"]
                else _("Due today: %(what)s", **values)
            )
        else:
            sentence = str(_("Next: %(what)s, from %(opens)s to %(last)s", **values))
    trend = _cell_trend(cell, day)
    warning = (
        _(
            "Third month of quarter %(quarter)s: no thematic meeting was held or registered yet.",
            quarter=warned.roman,
        )
        if warned
        else ""
    )
    plan = url_for("calendar.plan_view", period=f"{month_of(day):%Y-%m}")
    return {
        "name": cell.name,
        "sentence": sentence,
        "warning": warning,
        "warning_url": plan,
        "trend": trend,
        "trend_now": _newest(trend),
    }


def _cell_trend(cell: Unit, day: date) -> list[dict[str, Any]]:
    """Total points of the last twelve months' regular meetings."""
    months = [add_months(month_of(day), n) for n in range(-11, 1)]
    found = select(Meeting.period, ScoreSheet.total).join(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    found = found.where(
        Meeting.unit_id == cell.id,
        Meeting.period.in_(months),
        Meeting.voided_at.is_(None),
        Meeting.kind != "thematic",
    )
    totals = {k: n for k, n in db().execute(found)}
    return bars([(f"{m:%m/%Y}", totals.get(m), points(totals.get(m))) for m in months], 10_000)


def _newest(trend: list[dict[str, Any]]) -> str:
    return next((bar["text"] for bar in reversed(trend) if not bar["none"]), "–")


def _office_tasks() -> list[dict[str, Any]]:
    """What a new office's administrator does first."""
    if not by().has({"administrator"}):
        return [
            {
                "title": _("The journal"),
                "detail": _("Every act, in a chain"),
                "url": url_for("journal.index_view"),
                "late": False,
            }
        ]
    found = [backup_task()]
    if db().scalar(select(Unit.id).limit(1)) is None:
        found.append(
            {
                "title": _("Bring in the list of units"),
                "detail": _("From Excel, with a template"),
                "url": url_for("units.import_view"),
                "late": False,
            }
        )
    if len(db().scalars(select(Account.id).limit(2)).all()) < 2:
        found.append(
            {
                "title": _("Make the accounts"),
                "detail": _("From Excel or one by one; each gets a one-time code"),
                "url": url_for("accounts.import_view"),
                "late": False,
            }
        )
    return found


def draw(task: Task) -> dict[str, Any]:
    """A task as the page shows it."""
    if task.code.startswith("many_"):
        return _draw_many(task)
    values = {
        name: month(value) if name == "month" else shown(value)
        for name, value in task.values.items()
        if name != "back"
    }
    title = word("task", task.code) % ({"month": "", "day": "", "quarter": ""} | values)
    return {
        "title": title,
        "detail": _given_back(task) if task.code == "returned" else task.unit,
        "url": _address(task),
        "late": task.late,
        "due": task.due,
        "first": task.code == "returned",
        "label": word("task.button", task.code),
    }


def _given_back(task: Task) -> str:
    """Who gave a report back, when, why, and how many remarks go with it."""
    back: Return = task.values["back"]
    who = f"{back.who} {_('in place of')} {back.on_behalf}" if back.on_behalf else back.who
    parts = [task.unit, f"{who}, {shown(day_of(back.at))}", shorten(back.note, NOTE_SHOWN, placeholder=" …")]
    parts.append(_("%(n)s remarks wait for your answer", n=back.remarks) if back.remarks else "")
    return " · ".join(part for part in parts if part)


def _draw_many(task: Task) -> dict[str, Any]:
    """What was sent up in one line: how many, the longest waiting,
    those that came late by name, the page where they are all."""
    answers, values = "answer" in task.code, task.values
    where = url_for("desk.index")
    if answers:
        chosen = {"flt0_0": values["directive"], "flt1_1": values.get("state"), "flt2_2": values.get("desk")}
        where = url_for("answers.index_view", **chosen)
    said = _(
        "the longest: %(unit)s, since %(day)s (%(n)s days)",
        unit=task.unit,
        day=shown(task.since),
        n=values["days"],
    )
    door = "answers.details_view" if answers else "desk.index"
    late = [{"label": name, "url": url_for(door, id=number)} for number, name in values["late"]]
    more = _("and %(n)s more", n=values["more"]) if values["more"] else ""
    title, label = (
        word("task", task.code) % {"n": values["n"], "symbol": values.get("symbol", "")},
        word("task.button", task.code),
    )
    return {
        "title": title,
        "detail": said,
        "url": where,
        "label": label,
        "late": False,
        "named": late,
        "named_more": more,
    }


def _address(task: Task) -> str:
    if task.code == "record":
        return url_for("meetings.create_view", unit=task.number)
    if task.code in ("score", "vote"):
        return url_for("scores.sheet_view", meeting=task.number)
    if task.code == "agree":
        return url_for("calendar.index", month=task.values["month"].strftime("%Y-%m"))
    if task.code.startswith("answer"):
        return url_for("answers.details_view", id=task.number)
    report = task.values.get("report") if task.code not in ("decide", "receive") else task.number
    if report is None:
        return url_for("reports.begin_view", unit=task.number, quarter=str(reporting_quarter(today())))
    return url_for("reports.details_view", id=report)
