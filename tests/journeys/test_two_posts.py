"""Who serves in a committee and in a cell under it switches between both with one key, on a wide page and
on a phone; the choice goes along in the links of the page and is gone with the menu."""

from __future__ import annotations

from datetime import date, time

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.meetings.calendars import plan_meeting
from models.people.people import Account, begin_post
from models.units.units import get_unit
from tests.journeys.conftest import Site
from tests.journeys.widths import wide
from tests.make import meeting

WHO = "D.committee_officer"
COMMITTEE, CELL = "Cán bộ văn phòng đảng ủy, Đảng bộ Sở Mẫu", "Thư ký chi bộ, Chi bộ Văn phòng"
PAGES = ("/", "/desk/", "/calendar/?month=2019-01", "/duties/?quarter=2018-Q4", "/meetings/", "/units/tree/")


def test_both_posts_are_a_key_away(site: Site) -> None:
    units = site.office.cast.units
    with open_session(site.office.engine, SYSTEM) as db:
        person = db.get_one(Account, site.office.cast.accounts[WHO]).person
        begin_post(db, SYSTEM, person, "cell_clerk", get_unit(db, units["D1"]), date(2019, 1, 2))
        for code in ("D1", "D2"):
            cell = get_unit(db, units[code])
            meeting(db, cell, date(2018, 12, 1))
            plan_meeting(db, SYSTEM, cell, date(2019, 1, 1), date(2019, 1, 28), time(8, 0), "Hội trường")
        open_period(db, Quarter(2018, 4))
        db.commit()
    for width in (1280, 380):
        page = site.enter(WHO, width)
        now = page.locator("nav.posts-open a[aria-current=true]")
        for url in PAGES:
            page.goto(site.address + url)
            assert wide(page) == [] or width > 380, url
            assert page.locator("nav.posts-open a").first.bounding_box()["height"] >= 38, "a finger wide"  # type: ignore[index]
        page.goto(f"{site.address}/meetings/?sort=0")
        assert now.inner_text() == "Mọi chức vụ" and page.locator("tbody tr").count() == 2
        page.keyboard.press("p")
        page.wait_for_url(f"**post={units['D']}**")
        page.keyboard.press("p")
        page.wait_for_url(f"**post={units['D1']}**")
        assert now.inner_text() == CELL and page.locator("tbody tr").count() == 1
        page.locator("input[name=search]").first.fill("p")
        page.keyboard.press("p")
        assert page.locator("input[name=search]").first.input_value() == "pp", (
            "a letter in a field is a letter"
        )
        page.keyboard.press("Enter")
        page.wait_for_url("**search=pp**")
        assert f"post={units['D1']}" in page.url
        page.goto(f"{site.address}/calendar/?month=2019-01&post={units['D1']}")
        page.get_by_role("link", name="Tháng sau").click()
        page.wait_for_url("**month=2019-02**")
        assert f"post={units['D1']}" in page.url and now.inner_text() == CELL
        page.goto(f"{site.address}/duties/?quarter=2018-Q4")
        assert now.inner_text() == COMMITTEE
        page.locator("nav.posts-open a", has_text=CELL).click()
        page.wait_for_url(f"**post={units['D1']}**")
        assert (
            page.locator("h1").inner_text().startswith("Chi bộ Văn phòng") and "quarter=2018-Q4" in page.url
        )
        page.locator("a.brand").click()
        page.wait_for_url(f"{site.address}/")
        assert now.inner_text() == "Mọi chức vụ"
        page.context.close()
