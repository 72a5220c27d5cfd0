"""An officer draws a list on screen: columns are added and moved in place, the preview follows what is typed,
the list is published and taken from the calendar; by keyboard and on a phone too."""

from __future__ import annotations

import io
import os
from pathlib import Path

import openpyxl
import pytest

from tests.journeys.conftest import Site

OFFICER = "K.board_officer"
COLUMNS = (
    ("Họ tên chi bộ", "unit_long", "36"),
    ("Ngày họp", "held_on", "12"),
    ("Dự/phải dự", "attended", "12"),
)


@pytest.mark.parametrize("width", [1280, 380])
def test_a_list_is_drawn_published_and_printed(site: Site, width: int) -> None:
    page = site.enter(OFFICER, width)
    page.goto(f"{site.address}/layouts/new/")
    page.fill("#name", f"Danh sách họp {width}")
    page.select_option("#begin", "new:month")
    page.fill("#holds_from", "01/01/2018")
    page.click("button.main")
    assert page.locator(".column").count() == 2
    page.fill("#of_day", "10/12/2018")
    for number, (heading, what, wide) in enumerate(COLUMNS, 1):
        if number > 1:
            page.get_by_role("button", name="Thêm cột").press("Enter")
            page.wait_for_selector(f"#c{number}")
        page.fill(f"#columns-{number}-heading", heading)
        page.select_option(f"#columns-{number}-what", what)
        page.fill(f"#columns-{number}-width", wide)
    page.locator("#preview th", has_text="Dự/phải dự").wait_for()
    page.locator("#c3").get_by_role("button", name="Đưa lên").click()
    page.locator("#preview th:nth-child(3)", has_text="Dự/phải dự").wait_for()
    assert page.input_value("#columns-2-heading") == "Dự/phải dự"
    page.fill("#total", "Cộng")
    if os.environ.get("KHOI_SHOTS"):
        page.screenshot(path=Path(os.environ["KHOI_SHOTS"]) / f"design-{width}.png", full_page=True)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "no sideways scrolling"
    page.keyboard.press("Control+s")
    page.get_by_text("Đã lưu bản nháp của mẫu.").wait_for()
    page.locator(".head").get_by_role("button", name="Ban hành").click()
    page.get_by_text("Đã ban hành").first.wait_for()
    page.goto(f"{site.address}/calendar/?month=2018-12")
    page.get_by_role("link", name="Danh sách để in").click()
    page.get_by_role("link", name=f"Danh sách họp {width}").click()
    page.locator(".paper-table:not(.edge)").wait_for()
    if os.environ.get("KHOI_SHOTS"):
        page.screenshot(path=Path(os.environ["KHOI_SHOTS"]) / f"look-{width}.png", full_page=True)
    with page.expect_download() as sent:
        page.get_by_role("link", name="Excel").click()
    sheet = openpyxl.load_workbook(io.BytesIO(sent.value.path().read_bytes())).active
    assert sheet is not None
    assert [cell.value for cell in sheet[8]] == ["STT", "Họ tên chi bộ", "Dự/phải dự", "Ngày họp"]
