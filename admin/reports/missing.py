"""Whom a report does not count: denominators beside its figures, the box above them, the page that
names every unit that is missing at whichever depth, reasons already given (design 3.7)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from sqlalchemy import select

from admin.duties.counts import glossary, named
from admin.steps.form import Missing
from admin.web import address
from admin.web.request import by, db
from models.access.grants import can
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.reports.content import Below, content, missing, newest
from models.reports.supplements import late_arrivals, missing_now, reporting, supplements_of
from models.reports.tables import Report, ReportVersion, get_report
from models.reports.uncounted import Row, cells_in, excuse, missing_below
from models.workflow.tables import State

PAGE = 100
FEW = 5
"""So many direct subordinates are named in the box itself; the page behind it names all."""


def share(body: dict[str, Any]) -> str:
    """`27/30 chi bộ`."""
    there, owed = reporting(body)
    return str(_("%(there)s/%(owed)s cells", there=there, owed=owed))


def counted_columns(columns: list[str], body: dict[str, Any]) -> list[str]:
    """Headings of figures with the denominator where not every cell is counted."""
    there, owed = reporting(body)
    return columns if there == owed else [f"{column} ({share(body)})" for column in columns]


def missing_link(report: Report, rows: list[Row], number: int | None = None) -> dict[str, str] | None:
    """`5 chi bộ chưa có số liệu`, and the page that names them; nothing where nothing is missing."""
    if not rows:
        return None
    return {
        "text": named("cells_uncounted", cells_in(rows)),
        "url": url_for("reports.missing_view", id=report.id, number=number),
    }


def closing_box(
    report: Report, state: State, body: dict[str, Any], version: ReportVersion | None, under: Below
) -> dict[str, Any] | None:
    """What stands above the figures of a consolidated report: how much is counted, how many are missing at
    any depth and where they are named, what came after its newest version."""
    made = supplements_of(db(), version) if version is not None else []
    lies = version is not None and not state.is_open  # then the page says what it says
    came = late_arrivals(db(), report, under, (body, made)) if lies else []
    there, owed = reporting(body)
    rows = missing_below(db(), body)
    if there == owed and not rows and not made and not came:
        return None
    return {
        "text": _("These figures count %(there)s of %(owed)s cells", there=there, owed=owed),
        "missing": missing_link(report, rows),
        "gaps": body["gaps"][:FEW],
        "more": len(body["gaps"]) - FEW,
        "supplements": len(made),
        "came": [row["name"] for row in came],
        "may": bool(came) and can(by(), "report.prepare", report.unit_id, report.path),
        "url": url_for("gaps.supplement_view", id=report.id),
        "glossary": glossary("cells_uncounted"),
    }


def missing_told(report: Report, under: Below) -> list[Missing]:
    """Who below is missing in a report as it stands: the one place its panel, its step and the fields for
    reasons ask. Reasons of excuses already given stand there: nobody types them twice."""
    found = select(Duty.about_id, Duty.excuse_reason, Duty.excuse_document)
    found = found.where(Duty.quarter == report.quarter, Duty.source == "report", Duty.excused_at.is_not(None))
    reasons = {unit: excuse(reason, document) for unit, reason, document in db().execute(found)}
    return [
        Missing(child.unit_id, child.name, reasons.get(child.unit_id, ""))
        for child in missing(db(), report, under)
    ]


class MissingScreens:
    """The page of who is missing in a report, mixed into the list of reports."""

    @expose("/missing/")
    def missing_view(self) -> Any:
        """Every unit that a version, or the report as it stands, goes without, at any depth, and why."""
        report = get_report(db(), address.number())
        return render_template("khoi/web/table.html", **_page(report, *_asked(report)))


def _asked(report: Report) -> tuple[dict[str, Any], ReportVersion | None]:
    """The version the address asks for; else what the report's own page shows."""
    number = request.args.get("number")
    if number:
        wanted = address.number_of(number)
        found = select(ReportVersion).where(ReportVersion.report_id == report.id)
        version = db().scalar(found.where(ReportVersion.number == wanted))
        if version is None:
            raise Refusal("access.unknown")
    else:
        live = report.standing.is_open and can(by(), "report.prepare", report.unit_id, report.path)
        version = None if live else newest(db(), report)
    return (json.loads(version.content) if version is not None else content(db(), report)), version


def _page(report: Report, body: dict[str, Any], version: ReportVersion | None) -> dict[str, Any]:
    rows = missing_below(db(), body)
    made = supplements_of(db(), version) if version is not None else []
    still = {row["unit"] for row in missing_now(db(), body, made)}
    names = {row["unit"]: row["name"] for row in rows}
    quarter = Quarter.of(report.quarter)
    number = version.number if version is not None else None
    counted = f"{named('cells_uncounted', cells_in(rows))} ({share(body)})"
    return missing_table(
        rows,
        "cells_uncounted",
        lambda row: _line(row, names, still, quarter),
        lambda n: url_for("reports.missing_view", id=report.id, number=number, page=n),
    ) | {
        "title": f"{body['name']}, {quarter.roman}: {counted}",
        "acts": [{"label": _("To the report"), "url": url_for("reports.details_view", id=report.id)}],
        "empty_title": _("No unit is missing in this report"),
    }


def missing_table(
    rows: list[Row], code: str, line: Callable[[Row], dict[str, Any]], page_url: Callable[[int], str]
) -> dict[str, Any]:
    """A page of units that something goes without, of reports and of answers: as many as a page holds, each
    drawn by `line`; `code` names what is counted."""
    pages = (len(rows) + PAGE - 1) // PAGE
    page = min(address.number_or("page", 0), max(0, pages - 1))
    return {
        "columns": [
            {"label": _("Unit"), "key": "name"},
            {"label": _("Under"), "key": "under"},
            {"label": _("Why it is left out"), "key": "through"},
            {"label": _("Reason"), "key": "reason"},
            {"label": _("Standing"), "key": "standing"},
        ],
        "rows": [line(row) for row in rows[page * PAGE : (page + 1) * PAGE]],
        "page": page,
        "pages": pages,
        "page_url": page_url,
        "glossary": glossary(code),
    }


def standing_still(missing: bool) -> dict[str, str]:
    """Whether a unit that was missing still is, as a badge."""
    if missing:
        return {"state": "missing", "label": _("still missing")}
    return {"state": "done", "label": _("has come since")}


def _line(row: Row, names: dict[int, str], still: set[int], quarter: Quarter) -> dict[str, Any]:
    own = row["through"] == row["unit"]
    since = _("it has no report") if own else _("%(unit)s has no report", unit=names.get(row["through"], ""))
    return {
        "name": row["name"],
        "url": url_for("duties.index", unit=row["unit"], quarter=str(quarter)),
        "under": row["under"],
        "through": since,
        "reason": row["reason"],
        "standing": standing_still(row["unit"] in still),
    }
