"""On a phone the running total stays in sight while one scores, a row of a list is a few lines, the calendar
shows a week."""

from __future__ import annotations

from datetime import date, time

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.calendars import plan_meeting
from models.units.units import get_unit
from tests.journeys.conftest import Site
from tests.make import meeting, score

ROW = 190
"""Pixels of the tallest row: fifty of them stay under ten thousand."""


def test_total_rows_and_week_on_a_phone(site: Site) -> None:
    with open_session(site.office.engine, SYSTEM) as db:
        cell = get_unit(db, site.office.cast.units["D1"])
        for month in (10, 11):
            score(db, meeting(db, cell, date(2018, month, 1)))
        open_sheet = meeting(db, cell, date(2018, 12, 1)).id
        plan_meeting(db, SYSTEM, cell, date(2019, 1, 1), date(2019, 1, 28), time(8, 0), "Hội trường")
        db.commit()
    page = site.enter("D1.cell_secretary", 380)
    page.goto(f"{site.address}/scores/sheet/?meeting={open_sheet}")
    total = page.locator("[data-total]")
    for nth in (0, 8):
        page.locator(".item input[type=radio]").nth(nth).check(force=True)
        box = total.bounding_box()
        assert total.is_visible() and box is not None and 0 < box["y"] < 900, nth
    assert total.inner_text() not in ("–", "0")
    page = site.enter("D.committee_secretary", 380)
    for url in ("/meetings/", "/scores/", "/units/", "/posts/"):
        page.goto(site.address + url)
        boxes = [each.bounding_box() for each in page.locator("tbody tr").all()]
        assert boxes and all(box is not None and box["height"] <= ROW for box in boxes), (url, boxes)
    page.goto(f"{site.address}/calendar/?month=2019-01")
    assert page.locator(".month tr:visible").count() == 1 and page.locator(".month td:visible").count() == 7
    assert page.locator(".month .today:visible").count() == 1
    page.get_by_role("link", name="Tuần sau").click()
    page.wait_for_url("**week=2019-01-21**")
    page.get_by_role("link", name="Tuần sau").click()
    page.wait_for_url("**week=2019-01-28**")
    assert page.get_by_role("link", name="Chi bộ Văn phòng").is_visible()
