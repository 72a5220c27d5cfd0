"""The board of a unit: sums with their doors, its units and their duties
as marks, trends of quarters, the calendar of last days (design 3.7)."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from sqlalchemy import func, select

from admin.duties.words import SOURCES, adds, bars, mark_of, naming, sum_of
from admin.web import address
from admin.web.request import by, db
from admin.web.words import month, points, shown, tenths, word
from models.access.scopes import under
from models.core.base import today
from models.core.periods import Quarter
from models.duties.tables import STATES, Duty
from models.overview.chasing import by_quarter
from models.overview.structure import Today, in_todays_structure
from models.overview.waiting import Board, Row, board
from models.reports.figures import average, percent
from models.scoring.grade_sums import UNSCORED, Grades, overview
from models.units.units import Place, Unit, UnitSpell, number_of, spells, stood_each
from models.workflow.tables import State, all_states

ROWS = 40
NONE = dict.fromkeys(STATES, 0)
TREND = 5


def source_asked() -> str:
    """The kind of duty an address asks for; reports where it asks for none."""
    asked = request.args.get("source", "")
    return asked if asked in SOURCES else "report"


def board_page(unit: Place, quarter: Quarter, endpoint: str) -> dict[str, Any]:
    """What the board shows; `endpoint` is the page it stands on."""
    day, source = today(), source_asked()
    found = board(db(), unit, quarter, day)
    if not found.rows:
        return {}
    then, counts = found.unit, found.counts.get(source, NONE)
    where: dict[str, Any] = {"unit": then.unit_id, "quarter": str(quarter), "source": source}
    pages, flags = (len(found.rows) + ROWS - 1) // ROWS, all_states(db())
    at, shown_today = _page(pages), _asked_today(then, quarter)
    return {
        "sources": _tabs(found, then, quarter, endpoint, source),
        "counts": adds(counts, **where),
        "total": {
            "n": sum_of(counts),
            "label": _total_label(source),
            "url": url_for("duties.index", **where),
        },
        "apart": counts["not_applicable"],
        "apart_url": url_for("duties.index", **where, state="not_applicable"),
        "missing": counts["missing"],
        "chase_url": url_for("duties.chase_view", **where),
        "columns": _columns(quarter),
        "rows": [_row(row, quarter, endpoint, flags) for row in found.rows[at * ROWS : (at + 1) * ROWS]],
        "page": at,
        "pages": pages,
        "page_url": lambda number: url_for(endpoint, page=number, **where),
        "trends": trends(then, quarter, shown_today),
        "structure": _structure(then, quarter, endpoint, shown_today),
        "calendar": calendar_picture(then, quarter),
        "map_url": url_for("duties.map_view", unit=then.unit_id),
        "gaps_url": url_for("gaps.index", quarter=str(quarter)),
        "before_url": url_for(endpoint, **where | {"quarter": str(quarter.shift(-1))}),
        "after_url": url_for(endpoint, **where | {"quarter": str(quarter.shift(1))}),
        "board_title": _("Units and their duties in quarter %(quarter)s", quarter=quarter.roman),
    }


def _page(pages: int) -> int:
    return min(address.number_or("page", 0), max(0, pages - 1))


def _tabs(
    found: Board, unit: UnitSpell, quarter: Quarter, endpoint: str, source: str
) -> list[dict[str, Any]]:
    tabs = []
    for each in SOURCES:
        counts = found.counts.get(each, NONE)
        url = url_for(endpoint, unit=unit.unit_id, quarter=str(quarter), source=each)
        tabs.append(
            {
                "label": word("duty.source", each),
                "url": url,
                "now": each == source,
                "missing": counts["missing"],
            }
        )
    return tabs


def _total_label(source: str) -> str:
    labels = {
        "report": _("units owe a report"),
        "meeting": _("meetings owed"),
        "sheet": _("sheets owed"),
        "thematic": _("cells owe a thematic meeting"),
        "answer": _("answers owed"),
    }
    return str(labels[source])


def _columns(quarter: Quarter) -> list[str]:
    months = [_("Meeting %(month)s", month=f"{m:%m}") for m in quarter.months]
    return [
        *months,
        _("Thematic"),
        _("Scored"),
        *(word("duty.step", code) for code in ("submitted", "received", "approved")),
    ]


def _row(row: Row, quarter: Quarter, endpoint: str, flags: dict[tuple[int, str], State]) -> dict[str, Any]:
    """A unit's marks: each opens what stands behind it."""
    child = row.child
    wanted = [("meeting", m) for m in quarter.months] + [("thematic", quarter.first)]
    marks = [
        (source, mark_of(row.marks.get((source, period))), naming(source, period))
        for source, period in wanted
    ]
    sheets = [counts for (source, _period), counts in row.marks.items() if source == "sheet"]
    whole = {state: sum(c[state] for c in sheets) for state in STATES} if sheets else None
    marks.append(("sheet", mark_of(whole), naming("sheet", quarter.first)))
    marks.append(
        ("report", mark_of(row.marks.get(("report", quarter.first))), naming("report", quarter.first))
    )
    found = []
    for source, mark, name in marks:
        url = url_for("duties.index", unit=child.unit_id, quarter=str(quarter), source=source)
        found.append(mark | {"url": url, "label": f"{name}: {mark['label']}"})
    url = url_for("duties.index" if child.is_cell else endpoint, unit=child.unit_id, quarter=str(quarter))
    name = child.name + (f" ({_('dissolved')})" if child.dissolved else "")
    return {"name": name, "url": url, "steps": [*found, *_further(row, flags)]}


def _further(row: Row, flags: dict[tuple[int, str], State]) -> list[dict[str, Any]]:
    """Received and approved: steps of the unit's own report."""
    state = flags.get((row.report.route_id or 0, row.report.state)) if row.report is not None else None
    url = url_for("reports.details_view", id=row.report.id) if row.report is not None else None
    got = state is not None and state.code in ("received", "approved", "closed", "issued")
    done = state is not None and state.is_final
    pairs = ((word("duty.step", "received"), got), (word("duty.step", "approved"), done))
    return [
        {
            "state": "ok" if yes else "open",
            "label": f"{name}: {_('yes') if yes else _('not yet')}",
            "text": "",
            "url": url,
        }
        for name, yes in pairs
    ]


def _asked_today(then: UnitSpell, quarter: Quarter) -> Today | None:
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


def _structure(then: UnitSpell, quarter: Quarter, endpoint: str, shown: Today | None) -> dict[str, str]:
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


def trends(unit: Place, quarter: Quarter, shown: Today | None = None) -> list[dict[str, Any]]:
    """The last quarters as small columns: reports in time, average points, share of good meetings; the grades
    as they were counted, or in today's structure."""
    quarters = _last(quarter)
    number = number_of(unit)
    stood = stood_each(db(), [(number, each.first) for each in quarters])
    places = {each: stood[number, each.first] for each in quarters if (number, each.first) in stood}
    counted = by_quarter(db(), places, "report", today(), but=number)
    months = _grades(places) if shown is None else shown.months
    in_time, mean, good = [], [], []
    for each in quarters:
        counts = counted.get(each, NONE)
        share = percent(counts["in_time"], sum_of(counts))
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


def calendar_picture(unit: UnitSpell, quarter: Quarter) -> dict[str, Any]:
    """Days of the quarter and the fortnight after it: how
    much was done each day, and on which days something ends."""
    first, last = quarter.first, quarter.last + timedelta(days=18)
    place = (under(Duty.path, unit.path), Duty.quarter == quarter.first, Duty.applicable)
    done = {
        k: n
        for k, n in db().execute(
            select(Duty.done_on, func.count(Duty.id)).where(*place, Duty.done).group_by(Duty.done_on)
        )
    }
    ends = func.coalesce(Duty.extended_to, Duty.due_on)
    due = {
        k: n
        for k, n in db().execute(
            select(ends, func.count(Duty.id)).where(*place, Duty.source == "report").group_by(ends)
        )
    }
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


def unit_map(unit: UnitSpell, last: date, count: int = 12) -> dict[str, Any]:
    """Units x months: the worst state of the month's meeting
    in each unit below; one grouped statement a quarter."""
    here = Quarter.of(last)
    quarters = [here.shift(n) for n in range(1 - count // 3, 1)]
    stood = spells(db(), unit.unit_id)
    boards = [
        board(db(), spell, quarter, today())
        for quarter in quarters
        for spell in stood
        if spell.counts_from <= quarter.first < spell.counts_until
    ]
    months = [m for quarter in quarters for m in quarter.months]
    names, marks = dict[int, str](), dict[tuple[int, date], dict[str, Any]]()
    for each in boards:
        for row in each.rows:
            names[row.child.unit_id] = row.child.name
            for m in each.quarter.months:
                counts = row.marks.get(("meeting", m))
                marks[row.child.unit_id, m] = mark_of(counts) | {
                    "label": f"{naming('meeting', m)}: {mark_of(counts)['label']}"
                }
    none = mark_of(None)
    pages = (len(names) + ROWS - 1) // ROWS
    at = _page(pages)
    rows = [
        {
            "name": name,
            "steps": [
                marks.get((number, m), none)
                | {"url": url_for("duties.index", unit=number, quarter=str(Quarter.of(m)), source="meeting")}
                for m in months
            ],
            "url": url_for("duties.index", unit=number),
        }
        for number, name in list(names.items())[at * ROWS : (at + 1) * ROWS]
    ]
    return {
        "columns": [month(m) for m in months],
        "rows": rows,
        "page": at,
        "pages": pages,
        "page_url": lambda n: url_for("duties.map_view", unit=unit.unit_id, page=n),
    }
