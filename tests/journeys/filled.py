"""The main pages of an office with something on each: each menu entry and what lies behind, for a cell, a
committee, a Bloc, the administrator."""

from __future__ import annotations

from datetime import date, time

import pytest
from playwright.sync_api import Page
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.directives.acts import issue, new_directive
from models.duties.opening import open_period
from models.meetings.calendars import plan_meeting
from models.overview.reminders import remind
from models.people.people import Account, principal_of
from models.reports.content import report_of
from models.units.acts import Decision, rename
from models.units.units import get_unit
from tests.cast import Cast
from tests.make import meeting
from tests.models.letters import values
from tests.offices import Office

QUARTER = Quarter(2018, 4)
BESIDE = ("/notices/", "/my/sign-ins", "/drafts/mine/")
"""Pages with another door than the menu."""
PERSON = "Hoàng Phan Nguyễn Thị Phương Thảo Nguyên"
LONG = "Đảng bộ bộ phận Trung tâm Kiểm soát bệnh tật và các đơn vị sự nghiệp trực thuộc Sở Y tế"


def doors(page: Page) -> list[str]:
    """Addresses in the menu."""
    found: list[str] = page.eval_on_selector_all(
        "header nav a", "all => all.map(each => each.getAttribute('href'))"
    )
    return list(dict.fromkeys(["/", *found, *BESIDE]))


def fill_in(cast: Cast, db: Session) -> list[str]:
    """A long name, meetings, reports begun and a directive; the pages
    on which they are read, for who leads the cell and those above."""
    secretary, committee, board = (
        principal_of(db, cast.accounts[who])
        for who in ("D1.cell_secretary", "D.committee_secretary", "K.board_officer")
    )
    for who in ("K.board_officer", "administrator"):
        db.get_one(Account, cast.accounts[who]).person.name = PERSON
    rename(
        db,
        SYSTEM,
        get_unit(db, cast.units["DB"]),
        LONG,
        Decision(date(2019, 1, 2), "12-QĐ/ĐU", date(2019, 1, 2)),
    )
    cell, bloc = get_unit(db, cast.units["D1"]), get_unit(db, cast.units["K"])
    held = meeting(
        db, cell, date(2018, 10, 1), remark_for_superior="Đề nghị hỗ trợ tài liệu sinh hoạt chuyên đề " * 3
    )
    plan_meeting(db, secretary, cell, date(2019, 1, 1), date(2019, 1, 28), time(8), "Hội trường tầng 5")
    own, above = (
        report_of(db, secretary, cell, QUARTER),
        report_of(db, committee, get_unit(db, cast.units["D"]), QUARTER),
    )
    open_period(db, QUARTER)
    asked = {"kinds": ["grassroots_committee", "grassroots_cell"], "units": []}
    directive = new_directive(
        db,
        board,
        bloc,
        values(db, bloc, dated=date(2019, 1, 10), plan_on=None, due_on=date(2019, 2, 10)) | asked,
    )
    issue(db, board, directive, directive.row_version)
    remind(db)
    pages = [
        f"/meetings/details/?id={held.id}",
        f"/reports/details/?id={own.id}",
        f"/reports/details/?id={above.id}",
    ]
    pages += [f"/directives/details/?id={directive.id}", "/duties/?quarter=2018-Q4", "/gaps/", "/jobs/"]
    pages += [f"/directives/missing/?id={directive.id}", "/calendar/waiting/"]
    return [*pages, f"/scores/sheet/?meeting={held.id}", "/meetings/new/", "/signals/set/?code=no_meeting"]


@pytest.fixture(scope="module")
def inside(office: Office) -> list[str]:
    """Addresses of pages behind the lists."""
    with open_session(office.engine, SYSTEM) as db:
        pages = fill_in(office.cast, db)
        db.commit()
    return pages


MORE = {
    "D1.cell_secretary": (0, 1, 4, 6, 9, 10),
    "D.committee_officer": (0, 1, 2, 3, 4, 5, 6, 7, 8),
    "K.board_officer": (0, 2, 3, 4, 5, 6, 7, 11),
    "administrator": (),
}
"""Which of them each may open."""
