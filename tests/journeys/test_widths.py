"""No main page is wider than its window at 380 px: each menu entry and
what lies behind, for a cell, a committee, a Bloc, the administrator."""

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
from tests.journeys.conftest import Site, office, site
from tests.journeys.widths import wide
from tests.make import meeting
from tests.models.letters import values
from tests.offices import Office

__all__ = ["office", "site"]
QUARTER = Quarter(2018, 4)
BESIDE = ("/notices/", "/my/sign-ins")
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
    return [*pages, f"/directives/details/?id={directive.id}", "/duties/?quarter=2018-Q4", "/gaps/", "/jobs/"]


@pytest.fixture(scope="module")
def inside(office: Office) -> list[str]:
    """Addresses of pages behind the lists."""
    with open_session(office.engine, SYSTEM) as db:
        pages = fill_in(office.cast, db)
        db.commit()
    return pages


MORE = {
    "D1.cell_secretary": (0, 1, 4, 6),
    "D.committee_officer": (0, 1, 2, 3, 4, 5, 6),
    "K.board_officer": (0, 2, 3, 4, 5, 6),
    "administrator": (),
}
"""Which of them each may open."""


@pytest.mark.parametrize("who", MORE)
def test_no_page_of_the_menu_is_wider_than_a_phone(inside: list[str], site: Site, who: str) -> None:
    page = site.enter(who, 380)
    page.goto(site.address)
    found = {}
    for url in (*doors(page), *(inside[number] for number in MORE[who])):
        answer = page.goto(site.address + url)
        assert answer is not None and answer.status == 200, url
        if out := wide(page):
            found[url] = out
    assert not found


@pytest.mark.parametrize("who", ["D.committee_officer", "administrator"])
def test_what_drops_down_from_the_bar_stays_inside_a_phone(inside: list[str], site: Site, who: str) -> None:
    assert inside
    page = site.enter(who, 380)
    page.goto(site.address)
    for drop in page.locator("header details").all():
        drop.locator("summary").click()
        box = drop.locator(".drop").bounding_box()
        assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 380
        assert not wide(page)
        drop.locator("summary").click()


@pytest.mark.parametrize("who", [*MORE, "K.bloc_secretary", "D1.follower", "auditor"])
def test_the_bar_is_one_line_and_on_a_phone_one_button(inside: list[str], site: Site, who: str) -> None:
    assert inside
    page = site.enter(who)
    page.goto(site.address)
    shown = page.locator("header nav > a:visible, header nav summary:visible")
    boxes = [each.bounding_box() for each in shown.all()]
    assert 2 <= len(boxes) <= 7 and len({box["y"] for box in boxes if box is not None}) == 1
    assert (page.locator("header").bounding_box() or {"height": 999})["height"] < 64
    page.set_viewport_size({"width": 380, "height": 900})
    (button,) = shown.all()
    button.focus()
    page.keyboard.press("Enter")
    every = {each.get_attribute("href") for each in page.locator("header nav a").all()}
    assert len(every) == page.locator("header nav a:visible").count() >= len(boxes) - 1
