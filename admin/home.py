"""Everybody's first page: what waits for me, what is late, where each unit stands, as a table and a picture."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import render_template, request, url_for
from flask_admin import AdminIndexView, expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.base import by, db
from admin.views import Page
from admin.words import month, shown, word
from models.access import can
from models.base import today
from models.people import Account
from models.periods import Quarter
from models.units import Unit, get_unit
from models.waiting import Standing, Task, reporting_quarter, standing, tasks

ROWS = 40
WAY = ("draft", "prepared", "submitted", "received", "approved")
COLOURS = {"approved": "good", "late": "bad", "waiting": "warn", "open": "open"}


class HomeView(Page, AdminIndexView):  # type: ignore[misc]
    """Waiting for me."""

    verbs: ClassVar[tuple[str, ...]] = ("definition.see",)

    def __init__(self) -> None:
        super().__init__(name=__("Waiting for me"), url="/")

    @expose("/")
    def index(self) -> Any:
        if by().has({"administrator", "auditor"}) and not by().own_units:
            return render_template("khoi/home.html", heading=_("Good day, %(name)s", name=by().name), tasks=_office_tasks(), acts=[])
        day = today()
        quarter = reporting_quarter(day)
        mine = [draw(task) for task in tasks(db(), by(), day)]
        late = sum(task["late"] for task in mine)
        heading = _("%(n)s things wait for you", n=len(mine)) if mine else _("Nothing waits for you today")
        if late:
            heading = _("%(n)s things wait for you, %(late)s of them late", n=len(mine), late=late)
        context = {
            "heading": heading,
            "intro": _("Quarter %(quarter)s. Today is %(day)s.", quarter=quarter.roman, day=shown(day)),
            "tasks": mine[:60],
        }
        context |= _picture(quarter)
        cells = [p for p in by().posts if can(by(), "meeting.record", p.unit_id, p.path)]
        context["acts"] = [{"label": _("Record a meeting"), "url": url_for("meetings.create_view"), "main": True}] if cells else []
        return render_template("khoi/home.html", **context)


def _office_tasks() -> list[dict[str, Any]]:
    """What a new office's administrator does first."""
    if not by().has({"administrator"}):
        return [{"title": _("The journal"), "detail": _("Every act, in a chain"), "url": url_for("journal.index_view"), "late": False}]
    found = []
    if db().scalar(select(Unit.id).limit(1)) is None:
        found.append(
            {"title": _("Bring in the list of units"), "detail": _("From Excel, with a template"), "url": url_for("units.import_view"), "late": False}
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
    values = {name: month(value) if name == "month" else shown(value) for name, value in task.values.items()}
    title = word("task", task.code) % ({"month": "", "day": "", "quarter": ""} | values)
    return {"title": title, "detail": task.unit, "url": _address(task), "late": task.late, "due": task.due, "label": word("task.button", task.code)}


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


def _picture(quarter: Quarter) -> dict[str, Any]:
    """The units that report to one's own, and their steps."""
    mine = next((p.unit_id for p in by().posts if p.unit_id is not None and can(by(), "topic.orient", p.unit_id, p.path)), None)
    if mine is None:
        return {}
    rows = standing(db(), get_unit(db(), mine), quarter, today())
    page = min(max(int(request.args.get("page", "0")) if request.args.get("page", "0").isdecimal() else 0, 0), max(0, (len(rows) - 1) // ROWS))
    counted = _counts(rows)
    counts = [{"n": n, "label": label, "kind": kind} for kind, label, n in counted]
    return {
        "counts": counts,
        "total": {"n": len(rows), "label": _("units report to yours"), "url": url_for("reports.index_view")},
        "columns": [word("state", code) for code in WAY],
        "rows": [_row(each) for each in rows[page * ROWS : (page + 1) * ROWS]],
        "page": page,
        "pages": (len(rows) + ROWS - 1) // ROWS,
        "page_url": lambda number: url_for("admin.index", page=number),
    }


def _counts(rows: list[Standing]) -> list[tuple[str, str, int]]:
    done = [r for r in rows if r.report is not None and r.report.state in ("approved", "issued")]
    late = [r for r in rows if r.late and r not in done and _at(r) < 2]
    waiting = [r for r in rows if r not in done and _at(r) >= 2]
    rest = len(rows) - len(done) - len(late) - len(waiting)
    return [
        ("good", _("approved"), len(done)),
        ("warn", _("waiting for a step"), len(waiting)),
        ("open", _("still open"), rest),
        ("bad", _("late"), len(late)),
    ]


def _at(each: Standing) -> int:
    """How far along the way a unit's report is; -1 where none is begun."""
    if each.report is None:
        return -1
    state = {"returned": "draft", "reopened": "draft", "closed": "submitted", "issued": "approved"}.get(each.report.state, each.report.state)
    return WAY.index(state) if state in WAY else 0


def _row(each: Standing) -> dict[str, Any]:
    at = _at(each)
    url = url_for("reports.details_view", id=each.report.id) if each.report is not None else url_for("units.details_view", id=each.child.unit_id)
    if each.child.dissolved:
        steps = [{"code": code, "state": "no", "label": _("dissolved: its superior files it"), "url": url} for code in WAY]
        return {"name": each.child.name, "url": url, "steps": steps}
    steps = []
    for place, code in enumerate(WAY):
        passed = place < at or (place == at and (code == "approved" or place < 2))
        state = "ok" if passed else "due" if place == at + 1 and at >= 2 else "miss" if each.late and at < 2 else "open"
        if passed and each.late and code == "submitted":
            state = "late"
        steps.append({"code": code, "state": state, "label": f"{word('state', code)}: {word('mark', state)}", "url": url})
    return {"name": each.child.name, "url": url, "steps": steps}
