"""The newest version of a report; a cell whose figures change below one."""

from __future__ import annotations

from models.meetings.locks import locked
from models.reports.content import newest
from models.reports.tables import Report, ReportVersion
from tests.make import QUARTER, meeting, score
from tests.models.cast import Cast


def frozen(cast: Cast, report: Report) -> ReportVersion:
    last = newest(cast.db, report)
    assert last is not None
    return last


def change_c3(cast: Cast) -> None:
    """C3 is reopened, holds one more meeting and is approved again."""
    cast.step(cast.c3, "reopen", "committee_secretary", cast.s, note="Thiếu một kỳ")
    assert not locked(cast.db, cast.c3.id, QUARTER.months[0])
    assert locked(cast.db, cast.c1.id, QUARTER.months[0])
    score(cast.db, meeting(cast.db, cast.c3, QUARTER.months[1]))
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")


def last(cast: Cast, where: object) -> ReportVersion:
    version = newest(cast.db, cast.report(where))  # type: ignore[arg-type]
    assert version is not None
    return version
