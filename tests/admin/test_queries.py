"""The number of queries of a superior's report page,
list and first page does not grow with the cells below."""

from __future__ import annotations

from sqlalchemy import delete, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.meetings.locks import QuarterLock
from models.people.people import principal_of
from models.reports.content import freeze, report_of
from models.reports.tables import Report
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.quarter import begin
from tests.make import LONG_AGO
from tests.offices import Office
from tests.statements import asked

WHO = "D.committee_secretary"
QUARTER = Quarter(2018, 4)


def grow(office: Office, start: int, count: int) -> None:
    """More cells under D, each with an accepted report: as founded long
    ago, so a lock of the quarter is lifted while they are founded."""
    with open_session(office.engine, SYSTEM) as db:
        parent = get_unit(db, office.cast.units["D"])
        kept = [
            (row.unit_id, row.path, row.quarter, row.report_id) for row in db.scalars(select(QuarterLock))
        ]
        db.execute(delete(QuarterLock))
        for n in range(start, start + count):
            cell = establish(
                db,
                SYSTEM,
                parent=parent,
                kind_code="subordinate_cell",
                name=f"Chi bộ Thêm {n}",
                code=f"T{n}",
                on=LONG_AGO,
            )
            set_headcount(db, SYSTEM, cell, LONG_AGO, 9)
            report = report_of(db, SYSTEM, cell, QUARTER)
            report.accepted_number = freeze(db, SYSTEM, report, {}).number
        db.add_all(
            QuarterLock(unit_id=unit_id, path=path, quarter=quarter, report_id=report_id)
            for unit_id, path, quarter, report_id in kept
        )
        db.commit()


def counts(office: Office, report: int) -> dict[str, int]:
    """Statements of each page of the superior, and of the Bloc's view of it."""
    urls = ("/", "/desk/", "/duties/", "/gaps/", "/reports/", f"/reports/details/?id={report}")
    return {f"{who} {url}": asked(office, who, url) for who in (WHO, "K.bloc_secretary") for url in urls}


def test_pages_of_a_superior_ask_the_same_number_of_queries_for_more_cells(office: Office) -> None:
    report = begin(office, WHO, "D")
    grow(office, 0, 3)
    few = counts(office, report)
    grow(office, 3, 12)
    assert counts(office, report) == few
    with open_session(office.engine, SYSTEM) as db:
        row = db.get_one(Report, report)
        gaps = {office.cast.units[code]: "x" for code in ("D1", "D2", "DB")}
        take(
            db,
            principal_of(db, office.cast.accounts[WHO]),
            row,
            "submit",
            row_version=row.row_version,
            gaps=gaps,
        )
        db.commit()
    grow(office, 15, 1)  # what came too late is told from the first on
    sent = counts(office, report)
    grow(office, 16, 6)
    assert counts(office, report) == sent
    assert max(*few.values(), *sent.values()) < 80
