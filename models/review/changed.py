"""What changed in reports that were submitted again, for the queue of a desk: a change of
words alone is a change (design 3.6). The differences themselves are models/reports/differences.py."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.reports.differences import differ, kind_of
from models.reports.tables import Report, ReportVersion
from models.review.pins import Look


def seen_before(db: Session, versions: Mapping[int, ReportVersion]) -> dict[int, ReportVersion]:
    """Of reports submitted again the version that the desk saw last, or the one before where it saw none; by
    report, for their newest `versions`. In two statements, however many they are."""
    again = {number: version for number, version in versions.items() if version.number > 1}
    if not again:
        return {}
    looked = (
        select(Look.report_id, func.max(Look.version_number))
        .join(Report, (Report.id == Look.report_id) & (Report.desk_unit_id == Look.desk_unit_id))
        .join(
            ReportVersion,
            (ReportVersion.report_id == Look.report_id) & (ReportVersion.number > Look.version_number),
        )
        .where(ReportVersion.id.in_([version.id for version in again.values()]))
        .group_by(Look.report_id)
    )
    last = {number: version for number, version in db.execute(looked)}
    wanted = {number: last.get(number, version.number - 1) for number, version in again.items()}
    found = select(ReportVersion).where(ReportVersion.report_id.in_(wanted))
    found = found.where(ReportVersion.number.in_(set(wanted.values()))).order_by(ReportVersion.id)
    return {
        version.report_id: version
        for version in db.scalars(found)
        if version.number == wanted[version.report_id]
    }


def changed_in(db: Session, versions: Mapping[int, ReportVersion]) -> dict[int, str]:
    """In what each report that was submitted again differs from what the desk saw, by report."""
    return {
        number: kind_of(differ(json.loads(before.content), json.loads(versions[number].content)))
        for number, before in seen_before(db, versions).items()
    }
