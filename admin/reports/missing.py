"""What the pages of a report say of who is missing: denominators,
reasons already given by excuses, what came late (design 3.7)."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _
from sqlalchemy import select

from admin.web.request import by, db
from models.access.grants import can
from models.duties.tables import Duty
from models.reports.content import newest
from models.reports.supplements import late_arrivals, reporting, supplements_of
from models.reports.tables import Report


def share(body: dict[str, Any]) -> str:
    """`27/30 chi bộ`."""
    there, owed = reporting(body)
    return str(_("%(there)s/%(owed)s cells", there=there, owed=owed))


def counted_columns(columns: list[str], body: dict[str, Any]) -> list[str]:
    """Headings of figures with the denominator where not every cell is counted."""
    there, owed = reporting(body)
    return columns if there == owed else [f"{column} ({share(body)})" for column in columns]


def closing_box(report: Report, body: dict[str, Any]) -> dict[str, Any] | None:
    """What stands above the figures of a consolidated report:
    how much is counted, who is missing and why, what came late."""
    version = newest(db(), report)
    made = supplements_of(db(), version) if version is not None else []
    came = late_arrivals(db(), report) if version is not None and version.content else []
    there, owed = reporting(body)
    if there == owed and not body["gaps"] and not made and not came:
        return None
    return {
        "text": _("These figures count %(there)s of %(owed)s cells", there=there, owed=owed),
        "gaps": body["gaps"],
        "supplements": len(made),
        "came": [row["name"] for row in came],
        "may": bool(came) and can(by(), "report.prepare", report.unit_id, report.path),
        "url": url_for("gaps.supplement_view", id=report.id),
    }


def gap_reasons(report: Report) -> dict[str, str]:
    """Reasons of excuses already given for reports of the
    quarter, by the name of their field: nobody types them twice."""
    found = select(Duty.about_id, Duty.excuse_reason, Duty.excuse_document)
    found = found.where(Duty.quarter == report.quarter, Duty.source == "report", Duty.excused_at.is_not(None))
    return {
        f"gap-{unit}": f"{reason} ({document})" if document else reason
        for unit, reason, document in db().execute(found)
    }
