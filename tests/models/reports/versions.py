"""The newest version of a report."""

from __future__ import annotations

from models.reports.content import newest
from models.reports.tables import Report, ReportVersion
from tests.models.cast import Cast


def frozen(cast: Cast, report: Report) -> ReportVersion:
    last = newest(cast.db, report)
    assert last is not None
    return last
