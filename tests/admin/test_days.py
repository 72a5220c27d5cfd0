"""Days on screens and in documents are the office's, also in the last hours of a UTC day (design 3.10)."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import openpyxl
import pytest
from sqlalchemy import select

from admin.documents.facts import named_report
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Quarter
from models.people.people import Account, begin_post, enrol, principal_of
from models.platform.journal import JournalRow
from models.reports.content import newest, report_of
from models.signin.signins import issue_code
from models.units.units import get_unit
from models.workflow.engine import take
from tests.make import as_
from tests.offices import Office

LATE = datetime(2019, 1, 9, 23, 30, tzinfo=UTC)
"""Half past six in the morning of 10 January in Việt Nam."""


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    """The report of a cell, submitted then."""
    set_clock(LATE)
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D1"])
        made = report_of(db, SYSTEM, cell, Quarter(2018, 4))
        take(db, as_("cell_secretary", cell), made, "submit", row_version=made.row_version)
        db.commit()
        return made.id


def test_the_list_of_reports_and_its_workbook_say_the_day_of_first_submission(
    office: Office, report: int
) -> None:
    page = office.get("D.committee_officer", "/reports/").text
    assert "10/01/2019" in page and "09/01/2019" not in page
    sheet = openpyxl.load_workbook(
        io.BytesIO(office.get("D.committee_officer", "/reports/excel/").data)
    ).active
    assert sheet is not None
    days = {
        cell.value.date() for row in sheet.iter_rows() for cell in row if isinstance(cell.value, datetime)
    }
    assert date(2019, 1, 10) in days and date(2019, 1, 9) not in days


def test_an_unsigned_report_is_dated_on_the_day_of_its_version(office: Office, report: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        row = report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), Quarter(2018, 4))
        version = newest(db, row)
        assert version is not None
        words = repr(named_report(db, row, version))
    assert "ngày 10 tháng 01 năm 2019" in words and "ngày 09 tháng 01" not in words


def test_a_code_given_in_those_hours_knows_the_post_that_begins_that_day(office: Office) -> None:
    set_clock(LATE)
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D1"])
        account: Account = enrol(db, SYSTEM, name="Người mới", login="nguoi.moi", unit=cell)
        begin_post(db, SYSTEM, account.person, "cell_clerk", cell, date(2019, 1, 10))
        issue_code(db, principal_of(db, office.cast.accounts["D.committee_officer"]), account)
        row = db.scalars(
            select(JournalRow).where(JournalRow.act == "code.issue").order_by(JournalRow.id.desc())
        ).first()
        assert row is not None and row.unit_id == cell.id
        db.rollback()
