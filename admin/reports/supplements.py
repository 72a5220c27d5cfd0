"""Gaps of all levels in one list, and the numbered supplements of a closed report (design 3.7)."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.duties.asked import asked_tops, way
from admin.duties.below import called_below, each_below, folded
from admin.duties.counts import glossary, named, written
from admin.lists.pages import Page
from admin.reports.figures import figure_rows
from admin.reports.missing import missing_link, share
from admin.risen.own import lines_of
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db
from admin.web.words import word
from forms.excel.sheets.missing import counted
from models.access.grants import can
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.reports.content import newest
from models.reports.figures import Figures, add_up
from models.reports.supplements import (
    Supplement,
    gaps_below,
    late_arrivals,
    make_supplement,
    supplements_of,
    total_own,
)
from models.reports.tables import Report, get_report
from models.totals.gap_sums import left_out, left_out_at
from models.totals.of_duties import above_blocs
from models.units.units import UnitSpell, then_in


class GapsView(Page):
    """Who is missing in which report, at every level."""

    verbs: ClassVar[tuple[str, ...]] = ("duty.judge",)
    for_post: ClassVar[tuple[str, ...]] = ("index",)

    def __init__(self) -> None:
        super().__init__(name=__("Gaps"), endpoint="gaps", url="/gaps")

    @expose("/")
    def index(self) -> Any:
        quarter = address.quarter()
        own = [p.unit_id for p in by().posts if p.unit_id and can(by(), "report.prepare", p.unit_id, p.path)]
        tops = asked_tops(quarter.first, own)
        if any(above_blocs(db(), top, quarter) for top in tops):
            return render_template("khoi/web/table.html", **_by_unit(tops, quarter))
        return render_template("khoi/web/table.html", **_list(tops, quarter))

    @expose("/supplement/", methods=("GET", "POST"))
    def supplement_view(self) -> Any:
        """Supplements of a report; POST makes the next one of what came late."""
        report = get_report(db(), address.number())
        if request.method == "POST":
            made = make_supplement(db(), by(), report, version_sent())
            flash(_("Supplement %(number)s is made.", number=made.number), "success")
            return redirect(url_for("gaps.supplement_view", id=report.id), 303)
        return render_template("khoi/reports/supplements.html", **_page(report))


def _by_unit(tops: list[UnitSpell], quarter: Quarter) -> dict[str, Any]:
    """Above the Blocs: how many units the reports below each unit go without, with the door to the same page
    of that unit, down to the Bloc that names them."""
    told = lambda path: left_out(db(), path, quarter)
    found = each_below(tops, quarter, told, lambda path: left_out_at(db(), path, quarter))
    to = address.to_each("gaps.index", "unit", quarter=str(quarter))
    rows = [
        {
            "name": called_below(unit),
            "url": to(unit.unit_id) if unit is not None else None,
            "n": written(every),
            "still": written(still),
        }
        for unit, (every, still) in found
        if every
    ]
    columns: list[dict[str, Any]] = [{"label": _("Unit"), "key": "name"}]
    for name, label in (("n", word("count", "left_out")), ("still", _("still missing"))):
        columns.append({"label": f"{label[:1].upper()}{label[1:]}", "key": name, "num": True})
    every, still = (sum(counts[n] for _unit, counts in found) for n in (0, 1))
    return _around(tops, quarter, every, still) | folded(tops, quarter) | {"columns": columns, "rows": rows}


def _list(tops: list[UnitSpell], quarter: Quarter) -> dict[str, Any]:
    """Units that reports go without, each with the report that does."""
    paths = [top.path for top in tops]
    gaps = {(g.report_id, g.child_id): g for path in paths for g in gaps_below(db(), path, quarter)}.values()
    called = select(UnitSpell.unit_id, UnitSpell.name).where(
        then_in(UnitSpell, UnitSpell.unit_id, quarter.first),
        UnitSpell.unit_id.in_({gap.report_unit for gap in gaps}),
    )
    names = {number: name for number, name in db().execute(called)} if gaps else {}
    came = {"state": "done", "label": _("has come since")}
    lacking = {"state": "missing", "label": _("still missing")}
    duties_of = address.to_each("duties.index", "unit", quarter=str(quarter))
    report_of = address.to_each("reports.details_view")
    rows = [
        {
            "name": gap.name,
            "url": duties_of(gap.child_id),
            "report": names.get(gap.report_unit, ""),
            "report_url": report_of(gap.report_id),
            "reason": gap.reason,
            "standing": came if gap.arrived else lacking,
        }
        for gap in gaps
    ]
    columns = [
        {"label": _("Missing unit"), "key": "name"},
        {"label": _("In the report of"), "key": "report", "url_key": "report_url"},
    ]
    columns += [{"label": _("Reason"), "key": "reason"}, {"label": _("Standing"), "key": "standing"}]
    still = sum(not gap.arrived for gap in gaps)
    return _around(tops, quarter, len(rows), still) | {"columns": columns, "rows": rows}


def _around(tops: list[UnitSpell], quarter: Quarter, n: int, still: int) -> dict[str, Any]:
    """What stands around the list: how many there are, the quarters beside this one."""
    unit = address.number_if("unit")
    title = _(
        "Quarter %(quarter)s: %(counts)s, %(still)s still missing",
        quarter=quarter.roman,
        counts=named("left_out", n),
        still=written(still),
    )
    return {
        "title": title,
        "crumbs": way(tops[0], quarter.first, "gaps.index") if unit is not None else None,
        "acts": [
            {"label": q.roman, "url": url_for("gaps.index", quarter=str(q), unit=unit)}
            for q in (quarter.shift(-1), quarter.shift(1))
        ],
        "glossary": glossary("left_out", "reports_missing", "cells_uncounted"),
        "empty_title": _("No report of this quarter went without a unit"),
        "empty_hint": _("Gaps appear when a quarter is closed with some units missing."),
    }


def _page(report: Report) -> dict[str, Any]:
    version, quarter = newest(db(), report), Quarter.of(report.quarter)
    if version is None:
        raise Refusal("access.unknown")
    base, came = json.loads(version.content), late_arrivals(db(), report)
    made = supplements_of(db(), version)
    bodies = [json.loads(each.content) for each in made]
    columns: list[tuple[str, dict[str, Any]]] = [(_("Version %(number)s", number=version.number), base)]
    columns += [
        ("+ " + _("Supplement %(number)s", number=each.number), body)
        for each, body in zip(made, bodies, strict=True)
    ]
    full: Figures = add_up((base["figures"], *(body["figures"] for body in bodies)))
    beside = {"months": {str(n): body["figures"] for n, (_name, body) in enumerate(columns)}}
    rows = figure_rows(get_version(db(), base["form"]), base | beside | {"figures": full})
    whole = {"figures": full, "cells_owed": base.get("cells_owed", full["cells"])}
    return {
        "title": _("Supplements to quarter %(quarter)s", quarter=quarter.roman),
        "intro": _("With its supplements the report counts %(share)s.", share=share(whole)),
        "crumbs": [
            (_("Reports"), url_for("reports.index_view")),
            (base["name"], url_for("reports.details_view", id=report.id)),
            (_("Supplements"), None),
        ],
        "figure_columns": [*(name for name, _body in columns), "= " + _("Full total")],
        "figures": rows,
        "own": lines_of(total_own(db(), [base, *bodies])),
        "made": [_shown(report, each, body) for each, body in zip(made, bodies, strict=True)],
        "came": came,
        "may": bool(came) and can(by(), "report.prepare", report.unit_id, report.path),
        "row_version": report.row_version,
        "url": url_for("gaps.supplement_view", id=report.id),
        "note": counted(whole),
    }


def _shown(report: Report, each: Supplement, body: dict[str, Any]) -> dict[str, Any]:
    parts = [
        f"{row['name']} ({_('supplement')} {row['number']})" if row.get("supplement") else row["name"]
        for row in body["children"]
    ]
    return {
        "number": each.number,
        "at": each.made_at,
        "by": each.made_by,
        "sha256": each.sha256,
        "units": parts,
        "gaps": body["gaps"],
        "missing": missing_link(report, body.get("missing", [])),
    }
