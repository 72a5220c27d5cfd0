"""The desk of committee D and the cells whose reports come to it."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.meetings.meetings import Meeting
from models.reports.content import report_of
from models.reports.tables import Report
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import Unit, get_unit
from models.workflow.engine import take
from tests.conftest import TODAY
from tests.make import LONG_AGO, as_
from tests.offices import Office

IV = Quarter(2018, 4)


BOSS = "D.committee_secretary"


def spread(db: object) -> None:
    """Meetings were recorded on their own days, not in one sitting; the reports came in time."""
    for meeting in db.scalars(select(Meeting)):  # type: ignore[attr-defined]
        meeting.recorded_at = meeting.recorded_at.replace(
            year=meeting.held_on.year, month=meeting.held_on.month, day=meeting.held_on.day
        )
    db.flush()  # type: ignore[attr-defined]
    open_period(db, IV)  # type: ignore[arg-type]


def more(
    office: Office, letter: str, count: int, above: str = "D", kind: str = "subordinate_cell"
) -> list[int]:
    """So many more cells under D, or another, whose reports came in on 5 January; no meeting was recorded in
    them."""
    numbers = []
    set_clock(datetime(2019, 1, 5, 3, tzinfo=UTC))
    with open_session(office.engine, SYSTEM) as db:
        parent = get_unit(db, office.cast.units[above])
        for n in range(count):
            cell: Unit = establish(
                db,
                SYSTEM,
                parent=parent,
                kind_code=kind,
                name=f"Chi bộ {letter}{n}",
                code=f"{letter}{n}",
                on=LONG_AGO,
            )
            set_headcount(db, SYSTEM, cell, LONG_AGO, 9)
            report = report_of(db, SYSTEM, cell, IV)
            take(db, as_("cell_secretary", cell), report, "submit", row_version=report.row_version)
            numbers.append(report.id)
        db.commit()
    set_clock(TODAY)
    return numbers


def states(office: Office, numbers: list[int]) -> list[str]:
    with open_session(office.engine, SYSTEM) as db:
        return [db.get_one(Report, number).state for number in numbers]
