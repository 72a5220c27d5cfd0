"""What a superior's first page says: the days to the own report and whom it does not count, the board, the
missing ones first among what to do (design 3.7)."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from flask import url_for
from flask_babel import gettext as _
from sqlalchemy import select

from admin.duties.asked import called_under, loaded
from admin.duties.board import attention
from admin.duties.counts import named
from admin.duties.words import because, called, know
from admin.home.first_steps import first_steps
from admin.home.lines import by_lateness, lettered
from admin.lists.posts import own_names
from admin.reports.missing import missing_link, share
from admin.web import address
from admin.web.request import by, db
from admin.web.words import shown
from models.access.grants import can
from models.core.periods import Quarter
from models.duties.standing import judge
from models.duties.tables import Duty
from models.overview.chasing import listed
from models.overview.owing import own_duties
from models.overview.tally import Below, Board, board, missing_of
from models.reports.content import newest
from models.reports.supplements import missing_now, supplements_of
from models.reports.tables import Report
from models.units.in_use import before_use
from models.units.units import Unit, UnitSpell, spell_on, unit_in, was_in

MISSING_SHOWN = 5
TASKS_SHOWN = 60


def superior_part(unit: Unit, day: date, mine: list[dict[str, Any]], count: int) -> dict[str, Any]:
    """Above a cell: the days to the own report, the board, the missing ones first among what to do."""
    quarter = address.quarter()
    then = was_in(db(), unit, quarter.first)
    below = board(db(), then, quarter, day)
    missing = _missing(below, quarter, day)
    intro = _(
        "Quarter %(quarter)s. Today is %(day)s. %(n)s things wait for you.",
        quarter=quarter.roman,
        day=shown(day),
        n=count,
    )
    desk = url_for("desk.index") if can(by(), "report.receive", None, f"{unit.path}0.") else None
    found = {
        "heading": own_report(unit, then, quarter, day),
        "intro": intro,
        "tasks": lettered(first_of(by_lateness([*missing, *mine], own_names().values()))),
        "desk_url": desk,
        "uncounted": uncounted(unit, quarter),
        "first_steps": first_steps(unit),
    }
    return found | attention(below, quarter)


def uncounted(unit: Unit, quarter: Quarter) -> dict[str, str] | None:
    """What the own report, once it is frozen, counts and goes without: `6/11 chi bộ` and a
    door to the page that names the others; nothing where it counts all."""
    report = db().scalar(select(Report).where(Report.unit_id == unit.id, Report.quarter == quarter.first))
    version = newest(db(), report) if report is not None else None
    if report is None or version is None:
        return None
    body = json.loads(version.content)
    link = missing_link(report, missing_now(db(), body, supplements_of(db(), version)))
    return link | {"share": share(body)} if link is not None else None


def first_of(tasks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first of what is to do; that there is more is said."""
    more = len(tasks) - TASKS_SHOWN
    if more <= 0:
        return tasks
    last = {"title": _("and %(n)s more", n=more), "detail": _("They follow as the first ones are done.")}
    return [*tasks[:TASKS_SHOWN], last | {"late": False, "url": None}]


def own_report(unit: Unit, then: UnitSpell, quarter: Quarter, day: date) -> str:
    """How many days are left to the own unit's report, or how it stands."""
    duty = next(
        (
            d
            for d in own_duties(db(), [unit.id], [quarter.first])
            if d.source == "report" and d.about_id == unit.id
        ),
        None,
    )
    spell = spell_on(db(), then, quarter.last)
    above = _above(spell, quarter)
    begun = before_use(db(), unit.path, quarter) if duty is None else None
    if begun is not None:
        said = _(
            "Quarter %(quarter)s: the office works with the program from %(begun)s on",
            quarter=quarter.roman,
            begun=begun.roman,
        )
        return str(said)
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


def _missing(below: Board, quarter: Quarter, day: date) -> list[dict[str, Any]]:
    """What is missing below, a few by name, more as one line: remind, or write the reason down. Above the
    Blocs always as one line."""
    unit, folded, found = below.unit, below.folded, missing_of(db(), below, day)
    where: dict[str, Any] = {"unit": unit.unit_id, "quarter": str(quarter)}
    chase = {"label": _("Remind"), "url": url_for("duties.chase_view", **where)}
    if found.duties > (0 if folded else MISSING_SHOWN):
        lacking, reports = named("units_lacking", found.units), named("reports_missing", found.reports)
        return [
            {
                "title": _("Quarter %(quarter)s: %(counts)s", quarter=quarter.roman, counts=lacking),
                "detail": f"{named('duties_missing', found.duties)}, {reports}",
                "url": url_for("duties.index", **where, state="missing"),
                "late": True,
                "more": [chase],
            }
        ]
    if not found.duties:
        return []
    which = Below(unit.path, quarter, but=unit.unit_id)
    duties = db().scalars(listed(which, day, "missing").options(loaded(unit))).all()
    know(db(), duties)
    return [_one_missing(duty, called_under(duty, unit), day, chase) for duty in duties]


def _one_missing(duty: Duty, name: str, day: date, chase: dict[str, str]) -> dict[str, Any]:
    what = called(duty)
    return {
        "title": _("%(unit)s: %(what)s is missing", unit=name, what=what),
        "detail": because(judge(duty, day)),
        "url": url_for("duties.details_view", id=duty.id),
        "label": _("Write the reason"),
        "late": True,
        "since": duty.last_day,
        "unit": name,
        "place": duty.about_id,
        "also": _("%(what)s is missing", what=what),
        "more": [chase],
    }
