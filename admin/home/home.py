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

from admin.duties.counts import written
from admin.duties.words import called
from admin.filling.doors import fill_url
from admin.home.above import first_of, superior_part
from admin.home.custody import custody_lines
from admin.home.first_steps import first_steps
from admin.home.left_over import left_lines
from admin.home.lines import by_lateness, lettered
from admin.lists.pages import Page
from admin.lists.posts import own_names
from admin.operations.backups import backup_task
from admin.operations.server import server_tasks
from admin.reports.differences import changed_tag
from admin.risen.bars import bars
from admin.web.request import by, db
from admin.web.words import month, points, shown, term_word, word
from models.access.grants import can
from models.core.base import day_of, today
from models.core.periods import Quarter, add_months, month_of
from models.meetings.meetings import Meeting
from models.overview.owing import next_duty, thematic_warning
from models.overview.waiting import (
    MANY,
    Task,
    gathered,
    how_many,
    tasks,
)
from models.review.returns import Return
from models.scoring.sheets import ScoreSheet
from models.units.units import Unit, get_unit

NOTE_SHOWN = 200
OWN_REPORT = ("write", "submit", "returned")
"""Tasks that are done on the page of an own report."""


class HomeView(Page, AdminIndexView):
    """Waiting for me."""

    verbs: ClassVar[tuple[str, ...]] = ("definition.see",)
    for_post: ClassVar[tuple[str, ...]] = ("index",)

    def __init__(self) -> None:
        super().__init__(name=__("Waiting for me"), url="/")

    def is_accessible(self) -> bool:
        """Everybody who is signed in has a first page, whatever posts they hold."""
        return bool(by().account_id)

    @expose("/")
    def index(self) -> Any:
        if by().has({"administrator", "auditor"}) and not by().own_units:
            return render_template(
                "khoi/home/home.html",
                heading=_("Good day, %(name)s", name=by().name),
                tasks=_office_tasks(),
                first_steps=first_steps(None) if by().has({"administrator"}) else [],
                acts=[],
            )
        if not by().posts:
            return render_template("khoi/home/home.html", **_without_post())
        day, person = today(), by()
        waiting = tasks(db(), person, day)
        mine = [draw(task) for task in gathered(waiting, day)]
        superior = next(
            (
                p.unit_id
                for p in person.posts
                if p.unit_id is not None and can(person, "topic.orient", p.unit_id, p.path)
            ),
            None,
        )
        cells = [
            get_unit(db(), p)
            for p in sorted(
                {p.unit_id or 0 for p in person.posts if can(person, "meeting.record", p.unit_id, p.path)}
            )
        ]
        gives = by().has({"administrator"})
        left = (
            left_lines(None if gives else sorted(person.own_units)) if gives or superior is not None else []
        )
        left = [*custody_lines(), *left]
        mine = [*left, *mine]
        context: dict[str, Any] = {
            "cells": [cell_part(cell, day) for cell in cells if cell.kind.is_cell],
            "tasks": lettered(first_of(by_lateness(mine, own_names().values()))),
        }
        context["acts"] = (
            [
                {
                    "label": _("Record a meeting"),
                    "url": url_for("meetings.create_view"),
                    "letter": "g",
                    "main": superior is None,
                }
            ]
            if cells
            else []
        )
        if superior is not None:
            context |= superior_part(get_unit(db(), superior), day, mine, how_many(waiting) + len(left))
        else:
            context |= {
                "heading": _heading(context["cells"], how_many(waiting) + len(left)),
                "intro": _("Today is %(day)s.", day=shown(day)),
            }
        back = next((task["title"] for task in mine if task.get("first")), None)
        context |= {"heading": back} if back else {}
        return render_template("khoi/home/home.html", **context)


def _without_post() -> dict[str, Any]:
    """For somebody whose posts have ended, or begin later: why there is nothing here, and what to do."""
    intro = _(
        "What you see and do here comes with a post: your superior or the administrator gives it. One that "
        "begins later opens by itself on its day."
    )
    return {"heading": _("You hold no post today"), "intro": intro, "tasks": [], "acts": []}


def _heading(cells: list[dict[str, Any]], count: int) -> str:
    """A cell's answer: what is next and by when."""
    if cells:
        return str(cells[0]["sentence"])
    return str(_("%(n)s things wait for you", n=count) if count else _("Nothing waits for you today"))


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
    """What an administrator or an auditor without a unit has to look at."""
    if not by().has({"administrator"}):
        return [
            {
                "title": _("The journal"),
                "detail": _("Every act, in a chain"),
                "url": url_for("journal.index_view"),
                "late": False,
            }
        ]
    return [*left_lines(), backup_task(), *server_tasks()]


def draw(task: Task) -> dict[str, Any]:
    """A task as the page shows it."""
    if task.code == "many_agree":
        return _draw_plans(task)
    if task.code.startswith("many_"):
        return _draw_many(task)
    values = {
        name: month(value) if name == "month" else term_word(value) if name == "term" else shown(value)
        for name, value in task.values.items()
        if name not in ("back", "counted", "changed")
    }
    title = word("task", task.code) % ({"month": "", "day": "", "quarter": ""} | values)
    return {
        "title": title,
        "detail": _given_back(task) if task.code == "returned" else _where(task),
        "url": _address(task),
        "late": task.late,
        "due": task.due,
        "first": task.code == "returned",
        "label": word("task.button", task.code),
        "unit": task.unit,
        "place": task.place,
        "report": task.code in OWN_REPORT,
    }


def _where(task: Task) -> str:
    """The unit; of an answer that goes without some below, of how many of how many it counts; of one that
    was submitted again, in what it changed."""
    counted, parts = task.values.get("counted"), [task.unit]
    if counted is not None:
        parts.append(_("it counts %(there)s of %(owed)s units", there=counted[0], owed=counted[1]))
    for words, _kind in changed_tag(task.values.get("changed", "")):
        parts.append(f"{_('submitted again')}: {words}")
    return " · ".join(parts)


def _given_back(task: Task) -> str:
    """Who gave a report back, when, why, and how many remarks go with it."""
    back: Return = task.values["back"]
    who = f"{back.who} {_('in place of')} {back.on_behalf}" if back.on_behalf else back.who
    parts = [task.unit, f"{who}, {shown(day_of(back.at))}", shorten(back.note, NOTE_SHOWN, placeholder=" …")]
    parts.append(_("%(n)s remarks wait for your answer", n=back.remarks) if back.remarks else "")
    return " · ".join(part for part in parts if part)


def _draw_plans(task: Task) -> dict[str, Any]:
    """Dates that wait for agreement in one line: how many, the first of them, the page where they all are."""
    n = task.values["n"]
    count = _("more than %(n)s", n=written(MANY)) if n > MANY else written(n)
    first = _("the first: %(unit)s, %(day)s", unit=task.unit, day=shown(task.due))
    return {
        "title": word("task", task.code) % {"n": count},
        "detail": first,
        "url": url_for("calendar.waiting_view"),
        "label": word("task.button", task.code),
        "late": False,
        "due": task.due,
    }


def _draw_many(task: Task) -> dict[str, Any]:
    """What was sent up in one line: how many, the longest waiting,
    those that came late by name, the page where they are all."""
    answers, values, forms = "answer" in task.code, task.values, "form" in task.code
    where = url_for("form_desk.pile_view", of=values["pile"]) if forms else url_for("desk.index")
    if answers:
        chosen = {"flt0_0": values["directive"], "flt1_1": values.get("state"), "flt2_2": values.get("desk")}
        where = url_for("answers.index_view", **chosen)
    said = _(
        "the longest: %(unit)s, since %(day)s (%(n)s days)",
        unit=task.unit,
        day=shown(task.since),
        n=values["days"],
    )
    door = "answers.details_view" if answers else "period_forms.details_view" if forms else "desk.index"
    late = [{"label": name, "url": url_for(door, id=number)} for number, name in values["late"]]
    more = _("and %(n)s more", n=values["more"]) if values["more"] else ""
    again = [
        {"label": f"{name} ({_again(changed)})", "url": url_for(door, id=number)}
        for number, name, changed in values["again"]
    ]
    again_more = _("and %(n)s more", n=values["again_more"]) if values["again_more"] else ""
    title, label = (
        word("task", task.code) % (_of_pile(task) | {"n": values["n"], "symbol": values.get("symbol", "")}),
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
        "again": again,
        "again_more": again_more,
    }


def _of_pile(task: Task) -> dict[str, str]:
    """Which form and period it is of, in words; nothing of anything else."""
    return (
        {"form": task.values["form"], "term": term_word(task.values["term"])} if "pile" in task.values else {}
    )


def _again(changed: str) -> str:
    """In what an answer submitted again changed, in words."""
    return "; ".join(words for words, _kind in changed_tag(changed))


def _address(task: Task) -> str:
    if task.code == "record":
        return url_for("meetings.create_view", unit=task.number, period=f"{task.values['month']:%Y-%m}")
    if task.code in ("score", "vote"):
        return url_for("scores.sheet_view", meeting=task.number)
    if task.code == "agree":
        return url_for("calendar.index", month=task.values["month"].strftime("%Y-%m"))
    if task.code.startswith("answer"):
        return url_for("answers.details_view", id=task.number)
    if task.code == "form_decide":
        return url_for("period_forms.details_view", id=task.number)
    if task.code.startswith("form"):
        said = task.values
        return fill_url(said["sheet"], task.number, said["code"], said["term"])
    report = task.values.get("report") if task.code not in ("decide", "receive") else task.number
    if report is None:
        quarter = str(Quarter.of(task.values["period"]))
        return url_for("reports.begin_view", unit=task.number, quarter=quarter)
    return url_for("reports.details_view", id=report)
