"""What is owed is listed until it is done or excused; sentence, list and form read the same; pages move on
to the next quarter when one is issued."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now, set_clock
from models.core.periods import Quarter
from models.duties.acts import excuse
from models.duties.tables import Duty
from models.overview.in_use import set_in_use
from models.overview.owed import open_due
from models.overview.owing import (
    meetings_to_score,
    months_to_record,
    next_duty,
    reporting_quarter,
    still_owed,
    working_quarter,
)
from models.overview.reminders import remind
from models.overview.waiting import tasks
from models.reports.content import report_of
from models.reports.tables import Report
from models.units.units import Unit
from tests.conftest import TODAY
from tests.make import as_, meeting, unit

DAY = date(2026, 11, 29)
Q2, Q3, Q4 = (Quarter(2026, n) for n in (2, 3, 4))
JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER = (date(2026, n, 1) for n in range(7, 12))


@pytest.fixture(autouse=True)
def in_november_2026(db: Session) -> Iterator[None]:
    set_clock(datetime(2026, 11, 29, 3, tzinfo=UTC))
    yield
    set_clock(TODAY)


@pytest.fixture
def root(db: Session) -> Unit:
    return unit(db, "bloc")


@pytest.fixture
def cell(db: Session, root: Unit) -> Unit:
    return unit(db, "grassroots_cell", root, members=12)


def recorded(db: Session, cell: Unit) -> list[date]:
    """Months that the list of tasks of the cell's secretary asks to record."""
    found = tasks(db, as_("cell_secretary", cell), DAY)
    return [task.values["month"] for task in found if task.code == "record"]


def months(db: Session, cell: Unit) -> list[date]:
    return [month for month, _last in months_to_record(db, cell, DAY)]


@pytest.mark.parametrize("opened", [True, False])
def test_every_month_that_is_owed_is_offered_and_listed(
    db: Session, root: Unit, cell: Unit, opened: bool
) -> None:
    """Whether the worker has opened its duties already or not."""
    if opened:
        open_due(db)
    assert months(db, cell) == recorded(db, cell) == [JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER]
    meeting(db, cell, OCTOBER)
    assert months(db, cell) == recorded(db, cell) == [JULY, AUGUST, SEPTEMBER, NOVEMBER]


@pytest.mark.parametrize("opened", [True, False])
def test_none_of_before_the_office_began_is(db: Session, root: Unit, cell: Unit, opened: bool) -> None:
    set_in_use(db, SYSTEM, root, Q4)
    if opened:
        open_due(db)
    meeting(db, cell, SEPTEMBER)
    assert months(db, cell) == recorded(db, cell) == [OCTOBER, NOVEMBER]
    found = tasks(db, as_("cell_secretary", cell), DAY)
    assert {task.code for task in found} == {"record"}, "no report, no sheet of the months before"
    assert remind(db) == 0


def test_a_month_stays_until_it_is_done_or_excused_and_so_does_its_sheet_and_report(
    db: Session, root: Unit, cell: Unit
) -> None:
    set_in_use(db, SYSTEM, root, Q2)
    open_due(db)
    for month in (4, 5, 6, 7, 8, 9, 10, 11):
        meeting(db, cell, date(2026, month, 1), date(2026, month, 26))
    may = db.scalars(select(Duty).where(Duty.source == "meeting", Duty.period == date(2026, 5, 1))).one()
    db.execute(update(Duty).where(Duty.id == may.id).values(done=False, done_on=None))
    db.expire_all()
    assert months(db, cell) == [date(2026, 5, 1)], "half a year ago"
    assert len(meetings_to_score(db, cell, DAY)) == 8
    scores = [t for t in tasks(db, as_("cell_secretary", cell), DAY) if t.code == "score"]
    assert scores[0].late and scores[0].due is not None and scores[0].due < DAY, "a sheet is late, too"
    quarters = [t.values["quarter"] for t in tasks(db, as_("cell_secretary", cell), DAY) if t.code == "write"]
    assert quarters == ["II/2026", "III/2026"]
    excuse(db, as_("board_officer", root), may, may.row_version, "Chi bộ đang sáp nhập", "12-TB/ĐUK")
    assert months(db, cell) == []


def test_the_sentence_names_the_first_of_what_the_list_names(db: Session, root: Unit, cell: Unit) -> None:
    set_in_use(db, SYSTEM, root, Q2)
    open_due(db)
    found = next_duty(db, cell, DAY)
    assert found is not None and (found[0].source, found[0].period) == ("meeting", date(2026, 4, 1))
    assert found[1].state == "missing"
    assert found[0].id == still_owed(db, [cell.id], DAY)[0][0].id
    assert recorded(db, cell)[0] == found[0].period


def test_pages_move_on_when_the_quarter_is_issued_and_never_ahead_of_the_day(
    db: Session, root: Unit, cell: Unit
) -> None:
    secretary = as_("cell_secretary", cell)
    assert working_quarter(db, secretary, DAY) == reporting_quarter(DAY) == Q3
    report = report_of(db, SYSTEM, root, Q3)
    assert working_quarter(db, secretary, DAY) == Q3, "begun is not issued"
    issued = {"state": "issued", "first_submitted_at": now()}
    db.execute(update(Report).where(Report.id == report.id).values(**issued))
    db.expire_all()
    assert working_quarter(db, secretary, DAY) == Q4
    assert working_quarter(db, secretary, date(2026, 12, 26)) == Q4
    both = as_("cell_secretary", cell)
    other = unit(db, "bloc")
    both.posts += as_("board_officer", other).posts
    assert working_quarter(db, both, DAY) == Q3, "the other office has not issued it"
    set_in_use(db, SYSTEM, other, Q4)
    assert working_quarter(db, both, DAY) == Q4, "the other office did not work with the program then"
    assert working_quarter(db, as_("administrator", None), DAY) == Q3
