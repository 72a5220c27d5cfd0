"""What the desk tells of a report beside its figures: its narrative, what changed in it since the desk saw
it, and what was just decided, with the way back (design 3.6)."""

from __future__ import annotations

import json
from typing import Any

from flask import url_for
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from admin.reports.differences import sections
from admin.reports.figures import narrative_told
from admin.reports.versions import fields_of
from admin.web import address
from admin.web.request import by, db
from admin.web.words import named
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.reports.differences import differ
from models.reports.tables import Report, ReportVersion
from models.review.changed import seen_before
from models.review.taking_back import way_back

LONG = 600
"""Letters from which on a part of the narrative is folded."""


def written_part(report: Report, version: ReportVersion, body: dict[str, Any]) -> list[dict[str, Any]]:
    """The narrative of a version in full; long parts are folded, empty ones named."""
    rows = narrative_told(report, get_version(db(), body["form"]), body, version.number)
    return [row | {"folded": len(row["text"] or "") > LONG} for row in rows]


def changes_part(report: Report, version: ReportVersion, body: dict[str, Any]) -> dict[str, Any]:
    """What differs from what the desk saw before, words first of all; figures stand in their own table."""
    before = seen_before(db(), {report.id: version}).get(report.id)
    if before is None:
        return {"from": 0, "sections": []}
    old = json.loads(before.content)
    found = sections(differ(old, body), fields_of(old, body), Quarter.of(report.quarter))
    rest = [each for each in found if each["what"] != "figure"]
    return {
        "from": before.number,
        "none": not found,
        "sections": sorted(rest, key=lambda each: each["what"] != "narrative"),
    }


def done_part() -> dict[str, Any] | None:
    """What was just decided here, and the step that takes it back while that may still be taken."""
    number = address.number_or("done", None)
    if number is None:
        return None
    found = select(Report).where(Report.id == number)
    report = db().scalar(found.options(selectinload(Report.unit_then), selectinload(Report.standing)))
    offer = way_back(db(), by(), report) if report is not None else None
    if report is None or offer is None:
        return None
    return {
        "id": report.id,
        "name": report.unit_then.name,
        "state": named(report.standing),
        "label": named(offer.step),
        "row_version": report.row_version,
        "url": url_for("desk.back_view", id=report.id, done=report.id),
        "report_url": url_for("reports.details_view", id=report.id),
    }
