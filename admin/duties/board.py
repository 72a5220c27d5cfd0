"""The board of a unit: sums with their doors, its units and their duties
as marks, trends of quarters, the calendar of last days (design 3.7)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _

from admin.duties.counts import glossary
from admin.duties.marks import days_drawn, drawn
from admin.duties.pictures import asked_today, calendar_picture, other_structure, trends
from admin.duties.words import SOURCES, adds, mark_of, marking, naming
from admin.web import address
from admin.web.request import db
from admin.web.words import month, word
from models.core.base import today
from models.core.periods import Quarter
from models.duties.standing import Counts
from models.duties.tables import STATES
from models.filling.owed_forms import SOURCE as FORM
from models.overview.tally import Board, Row, board, nothing, owed
from models.totals.of_units import told_to
from models.units.units import Place, UnitSpell, spells

ROWS, FIRST = 40, 12
NONE = nothing()
RECEIVED = ("received", "approved", "closed", "issued")
"""States of a report that its superior has received."""
STEPS = ("received", "approved")
"""Of a unit's own report, beside its duties."""


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
    then = found.unit
    where: dict[str, Any] = {"unit": then.unit_id, "quarter": str(quarter), "source": source}
    pages = (len(found.rows) + ROWS - 1) // ROWS
    at, shown_today, told = _page(pages), asked_today(then, quarter), told_to(db(), then, quarter)
    return {
        **_standing(found, quarter, endpoint, source, where),
        "columns": _columns(quarter),
        "rows": _rows(found.rows[at * ROWS : (at + 1) * ROWS], quarter, endpoint),
        "total_row": _totals(found, quarter),
        "page": at,
        "pages": pages,
        "page_url": lambda number: url_for(endpoint, page=number, **where),
        "drawn": drawn,
        "days_drawn": days_drawn,
        "trends": trends(then, quarter, shown_today, found.folded),
        "counted_to": told if found.folded else None,
        "folded_to": told,
        "structure": other_structure(then, quarter, endpoint, shown_today),
        "calendar": calendar_picture(then, quarter, found.folded),
        "map_url": url_for("duties.map_view", unit=then.unit_id),
        "grades_url": url_for("grades.index", unit=then.unit_id, quarter=str(quarter)),
        "before_url": url_for(endpoint, **where | {"quarter": str(quarter.shift(-1))}),
        "after_url": url_for(endpoint, **where | {"quarter": str(quarter.shift(1))}),
        "board_title": _("Units and their duties in quarter %(quarter)s", quarter=quarter.roman),
    }


def attention(found: Board, quarter: Quarter) -> dict[str, Any]:
    """What the first page shows of the board: the counts, and the units that lack something or were late,
    those that lack most first; all units, trends and the calendar stand on the page of duties."""
    source = source_asked()
    if not found.rows:
        return {}
    where: dict[str, Any] = {"unit": found.unit.unit_id, "quarter": str(quarter), "source": source}
    lacking = ((_lacking(row), row) for row in found.rows)
    wanted = sorted((each for each in lacking if any(each[0])), key=lambda each: each[0], reverse=True)
    return {
        **_standing(found, quarter, "admin.index", source, where),
        "columns": _columns(quarter),
        "rows": _rows([row for _n, row in wanted[:FIRST]], quarter, "duties.index"),
        "counted_to": told_to(db(), found.unit, quarter) if found.folded else None,
        "few": True,
        "page": 0,
        "pages": 1,
        "page_url": lambda _number: "",
        "drawn": drawn,
        "all_url": url_for("duties.index", **where),
        "all_n": len(found.rows),
        "board_title": _("Units to look at in quarter %(quarter)s", quarter=quarter.roman),
    }


def _lacking(row: Row) -> list[int]:
    """How many duties of a unit and those below it are missing, and how many were done late."""
    missing = late = 0
    for counts in row.marks.values():
        missing += counts["missing"]
        late += counts["late"]
    return [missing, late]


def _standing(
    found: Board, quarter: Quarter, endpoint: str, source: str, where: dict[str, Any]
) -> dict[str, Any]:
    """The counts of one kind of duty, which add up, each with its door."""
    then, counts, asked = found.unit, found.counts.get(source, NONE), where.items()
    return {
        "sources": _tabs(found, then, quarter, endpoint, source),
        "counts": adds(counts, **where),
        "total": {
            "n": owed(counts),
            "label": _total_label(source),
            "url": address.to("duties.index", *asked),
        },
        "apart": counts["not_applicable"],
        "apart_url": address.to("duties.index", *asked, ("state", "not_applicable")),
        "missing": counts["missing"],
        "chase_url": address.to("duties.chase_view", *asked),
        "gaps_url": address.to("gaps.index", ("quarter", quarter)),
        "glossary": glossary("reports_missing", "duties_missing", "units_lacking", "left_out"),
    }


def _page(pages: int) -> int:
    return min(address.number_or("page", 0), max(0, pages - 1))


def _tabs(
    found: Board, unit: UnitSpell, quarter: Quarter, endpoint: str, source: str
) -> list[dict[str, Any]]:
    tabs = []
    for each in SOURCES:
        if each == FORM and FORM not in found.counts:
            continue
        counts = found.counts.get(each, NONE)
        tabs.append(
            {
                "label": word("duty.source", each),
                "url": url_for(endpoint, unit=unit.unit_id, quarter=str(quarter), source=each),
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
        "form": _("forms owed"),
        "answer": _("things that directives ask"),
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


def _totals(found: Board, quarter: Quarter) -> list[dict[str, Any]]:
    """What all rows of the board, whatever page, add up to: how many of how many are done in each column."""
    doors = f"{address.door('duties.index')}unit={found.unit.unit_id}&quarter={quarter}"
    columns = {_column(source, period): nothing() for source, period in _marked(quarter)}
    for row in found.rows:
        for (source, period), counts in row.marks.items():
            whole = columns.get(_column(source, period))
            if whole is not None:
                for state, n in counts.items():
                    if n:
                        whole[state] += n
    told = []
    for source, period in _marked(quarter):
        whole = columns[_column(source, period)]
        done, all_ = whole["in_time"] + whole["late"], owed(whole)
        label_ = _("%(what)s: %(done)s of %(all)s done", what=naming(source, period), done=done, all=all_)
        told.append({"text": f"{done}/{all_}", "label": label_, "url": f"{doors}&source={source}"})
    all_ = len(found.rows)
    for step, reached in zip(STEPS, map(sum, zip(*map(_further, found.rows), strict=True)), strict=True):
        what = word("duty.step", step)
        label_ = _("%(what)s: %(done)s of %(all)s done", what=what, done=reached, all=all_)
        told.append({"text": f"{reached}/{all_}", "label": label_, "url": f"{doors}&source=report"})
    return told


def _column(source: str, period: date) -> tuple[str, date | None]:
    """In which column duties are counted: those of meetings by month, others of all periods together."""
    return source, period if source == "meeting" else None


def _marked(quarter: Quarter) -> list[tuple[str, date]]:
    """Columns of duties in their order, each with its period."""
    months = [("meeting", month_) for month_ in quarter.months]
    return [*months, *((source, quarter.first) for source in ("thematic", "sheet", "report"))]


def _rows(rows: Sequence[Row], quarter: Quarter, endpoint: str) -> list[dict[str, Any]]:
    """Units with their marks: each opens what stands behind it."""
    columns = [(source, period, naming(source, period)) for source, period in _marked(quarter)]
    here, below, report = (
        address.door(endpoint),
        address.door("duties.index"),
        address.door("reports.details_view"),
    )
    mark, gone, found = marking(), _("dissolved"), list[dict[str, Any]]()
    steps = [word("duty.step", code) for code in STEPS]
    said = [(f"{name}: {_('not yet')}", f"{name}: {_('yes')}") for name in steps]
    for row in rows:
        at = f"unit={row.child.unit_id}&quarter={quarter}"
        marks = [
            _mark(mark(_counted(row, source, period)), f"{below}{at}&source={source}", name)
            for source, period, name in columns
        ]
        door = f"{report}id={row.report.id}" if row.report is not None else None
        further = [_step(labels[yes], yes, door) for labels, yes in zip(said, _further(row), strict=True)]
        name = f"{row.child.name} ({gone})" if row.child.dissolved else row.child.name
        url = f"{below if row.child.is_cell else here}{at}"
        found.append({"name": name, "url": url, "steps": [*marks, *further]})
    return found


def _counted(row: Row, source: str, period: date) -> Counts | None:
    """The counts of a column; those of sheets are of the three months together."""
    if source != "sheet":
        return row.marks.get((source, period))
    sheets = [counts for (each, _period), counts in row.marks.items() if each == "sheet"]
    return {state: sum(c[state] for c in sheets) for state in STATES} if sheets else None


def _mark(mark: dict[str, Any], url: str, name: str) -> dict[str, Any]:
    return mark | {"url": url, "label": f"{name}: {mark['label']}"}


def _further(row: Row) -> tuple[bool, bool]:
    """Whether the unit's own report was received, and approved (`STEPS`)."""
    own = row.report
    return (own.state in RECEIVED, own.is_final) if own is not None else (False, False)


def _step(label: str, yes: bool, url: str | None) -> dict[str, Any]:
    return {"state": "ok" if yes else "open", "label": label, "text": "", "url": url}


def unit_map(unit: UnitSpell, last: date, count: int = 12) -> dict[str, Any]:
    """Units x months: the worst state of the month's meeting
    in each unit below; one grouped statement a quarter."""
    here = Quarter.of(last)
    quarters = [here.shift(n) for n in range(1 - count // 3, 1)]
    stood = spells(db(), unit.unit_id)
    boards = [
        board(db(), spell, quarter, today(), "meeting")
        for quarter in quarters
        for spell in stood
        if spell.counts_from <= quarter.first < spell.counts_until
    ]
    months = [(m, naming("meeting", m)) for quarter in quarters for m in quarter.months]
    names, counts = dict[int, str](), dict[tuple[int, date], Counts | None]()
    mark = marking()
    for each in boards:
        for row in each.rows:
            names[row.child.unit_id] = row.child.name
            for m in each.quarter.months:
                counts[row.child.unit_id, m] = row.marks.get(("meeting", m))
    pages = (len(names) + ROWS - 1) // ROWS
    at, none, door = _page(pages), mark_of(None), f"{address.door('duties.index')}unit="
    at_month = {m: f"&quarter={Quarter.of(m)}&source=meeting" for m, _called in months}
    rows = []
    for number, name in list(names.items())[at * ROWS : (at + 1) * ROWS]:
        steps = []
        for m, called in months:
            told = mark(counts[number, m]) if (number, m) in counts else None
            step = none if told is None else told | {"label": f"{called}: {told['label']}"}
            steps.append(step | {"url": f"{door}{number}{at_month[m]}"})
        rows.append({"name": name, "steps": steps, "url": f"{door}{number}"})
    return {
        "columns": [month(m) for m, _called in months],
        "rows": rows,
        "page": at,
        "pages": pages,
        "page_url": lambda n: url_for("duties.map_view", unit=unit.unit_id, page=n),
        "drawn": drawn,
    }
