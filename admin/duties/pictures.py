"""Pictures of a board: trends of the last quarters, as it was or in today's structure, and the calendar of
what was done and what ends (design 3.7)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from itertools import groupby
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from sqlalchemy import Date, bindparam, func, select

from admin.risen.bars import bars
from admin.web.request import by, db
from admin.web.words import points, shown
from models.access.guard import standing, values
from models.core.base import today
from models.core.counts import average, percent, tenths
from models.core.path_parts import at_or_below, place
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.overview.structure import Today, in_todays_structure
from models.overview.tally import by_quarter, nothing, share_in_time
from models.scoring.grade_sums import UNSCORED, Grades, overview
from models.totals.of_duties import done_by_day, reports_by_last_day
from models.units.units import Place, Unit, UnitSpell, number_of, stood_each

TREND = 5
NONE = nothing()


def asked_today(then: UnitSpell, quarter: Quarter) -> Today | None:
    """The grades in today's structure where the address asks for it and the unit stands under an own post."""
    if request.args.get("structure") != "today":
        return None
    unit = db().scalar(select(Unit).where(Unit.id == then.unit_id))
    if unit is None or not any(post.path and unit.path.startswith(post.path) for post in by().posts):
        return None
    return in_todays_structure(db(), unit, _last(quarter))


def _last(quarter: Quarter) -> list[Quarter]:
    """The quarters that the trends show."""
    return [quarter.shift(n) for n in range(1 - TREND, 1)]


def other_structure(then: UnitSpell, quarter: Quarter, endpoint: str, shown: Today | None) -> dict[str, str]:
    """The other way to read the trends, and in today's structure what makes the difference."""
    where: dict[str, Any] = {"unit": then.unit_id, "quarter": str(quarter)}
    if shown is None:
        return {"label": _("In today's structure"), "url": url_for(endpoint, **where, structure="today")}
    said = _(
        "Grades of the cells that stand here today; since quarter %(quarter)s %(came)s came and %(left)s "
        "left. Of those that came only accepted reports count.",
        quarter=_last(quarter)[0].roman,
        came=shown.came,
        left=shown.left,
    )
    return {"label": _("As it was then"), "url": url_for(endpoint, **where), "said": str(said)}


def trends(
    unit: Place, quarter: Quarter, shown: Today | None = None, folded: bool = False
) -> list[dict[str, Any]]:
    """The last quarters as small columns: reports in time, average points, share of good meetings; the grades
    as they were counted, or in today's structure."""
    quarters = _last(quarter)
    number = number_of(unit)
    stood = stood_each(db(), [(number, each.first) for each in quarters])
    places = {each: stood[number, each.first] for each in quarters if (number, each.first) in stood}
    counted = by_quarter(db(), places, "report", today(), but=number, folded=folded)
    months = _grades(places) if shown is None else shown.months
    in_time, mean, good = [], [], []
    for each in quarters:
        counts = counted.get(each, NONE)
        share = share_in_time(counts)
        in_time.append((each.roman, share, f"{tenths(share)} %"))
        parts = [months.get(m, {}) for m in each.months]
        scored = sum(n for part in parts for grade, (n, _sum) in part.items() if grade != UNSCORED)
        points_ = average(sum(s for part in parts for _n, s in part.values()), scored)
        mean.append((each.roman, points_, points(points_)))
        best = percent(sum(part.get("good", (0, 0))[0] for part in parts), scored)
        good.append((each.roman, best, f"{tenths(best)} %"))
    found = (
        (_("Reports in time"), in_time, 1000),
        (_("Average points"), mean, 10_000),
        (_("Meetings graded good"), good, 1000),
    )
    return [
        {"title": title, "bars": bars(values, most), "now": values[-1][2]} for title, values, most in found
    ]


def _grades(places: dict[Quarter, str]) -> dict[date, Grades]:
    """Grades of the months of quarters, each below where the unit stood in it; quarters that
    follow one another at one place are asked for together."""
    found: dict[date, Grades] = {}
    for path, together in groupby(sorted(places), key=lambda each: places[each]):
        quarters = list(together)
        found |= overview(db(), path, quarters[0].first, quarters[-1].last)
    return found


def _done_and_due(unit: UnitSpell, quarter: Quarter, folded: bool) -> tuple[dict[date, int], dict[date, int]]:
    """How much was done on each day, and how many reports were due."""
    if folded:
        here = (unit.path, quarter.first)
        return done_by_day(db(), *here), reports_by_last_day(db(), *here)
    asked = place(unit.path) | {"quarter": quarter.first}
    done, due = values(db(), _done(), asked), values(db(), _due(), asked)
    return {day: n for day, n in done if day}, {day: n for day, n in due}


def _owed() -> tuple[Any, ...]:
    return at_or_below(Duty.path), Duty.quarter == bindparam("quarter", type_=Date), Duty.applicable


@cache
def _done() -> Any:
    found = select(Duty.done_on, func.count(Duty.id)).where(*_owed(), Duty.done)
    return standing(found.group_by(Duty.done_on))


@cache
def _due() -> Any:
    ends = func.coalesce(Duty.extended_to, Duty.due_on)
    found = select(ends, func.count(Duty.id)).where(*_owed(), Duty.source == "report")
    return standing(found.group_by(ends))


def calendar_picture(unit: UnitSpell, quarter: Quarter, folded: bool = False) -> dict[str, Any]:
    """Days of the quarter and the fortnight after it: how
    much was done each day, and on which days something ends."""
    first, last = quarter.first, quarter.last + timedelta(days=18)
    done, due = _done_and_due(unit, quarter, folded)
    start, most = first - timedelta(days=first.weekday()), max(done.values(), default=1)
    days, day = [], first
    done_said, due_said, now_ = str(_("%(n)s done")), str(_("%(n)s reports due")), today()
    while day <= last:
        week, number = divmod((day - start).days, 7)
        n = done.get(day, 0)
        size = 0 if not n else 4 + 10 * n // most
        said = f"{shown(day)}: {done_said % {'n': n}}" + (
            f", {due_said % {'n': due[day]}}" if day in due else ""
        )
        days.append(
            {
                "x": week * 18,
                "y": number * 18,
                "size": size,
                "due": day in due,
                "today": day == now_,
                "label": said,
                "first": day.day == 1,
            }
        )
        day += timedelta(days=1)
    marks = [{"day": shown(d), "n": n} for d, n in sorted(due.items())]
    heads = [
        {"x": ((m - start).days // 7) * 18, "label": f"{m:%m}"}
        for m in (*quarter.months, quarter.shift(1).first)
    ]
    return {"days": days, "width": ((last - start).days // 7 + 1) * 18, "due": marks, "heads": heads}
