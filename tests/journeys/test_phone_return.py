"""A report that was given back is mended on a phone: the first page says so first of all, the report says
who, when and why, each remark is answered at its place, and it goes up again; all of it fits the phone."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.journeys.conftest import Site, office, site
from tests.journeys.quarter import MONTHS, Typed, begin, record, score, step
from tests.journeys.widths import wide

__all__ = ["office", "site"]
WHY, REMARK = "Bổ sung nguyên nhân", "Nêu vì sao tháng 11 họp ngoài thời điểm"
MENDED = "Tháng 11 họp ngoài thời điểm do lãnh đạo đi công tác."


def given_back(site: Site) -> str:
    """C's report was submitted, received, and given back with a remark that must be met; its address."""
    cell, officer, secretary = (
        site.enter(who) for who in ("C.cell_secretary", "K.board_officer", "K.bloc_secretary")
    )
    record(cell, site, MONTHS[0], typed := Typed())
    score(cell, typed)
    url = begin(cell, site)
    step(cell, url, "submit")
    step(officer, url, "receive")
    secretary.goto(url)
    secretary.select_option("#pinning #where", "field:shortcomings")
    secretary.fill("#pinning #text", REMARK)
    secretary.click("#pinning button:has-text('Ghi ý kiến')")
    secretary.wait_for_selector(".flash.success")
    step(secretary, url, "send_back", note=WHY)
    return url


def narrow(page: Page) -> str:
    """What the page says, after it was seen to fit."""
    assert not wide(page)
    return page.inner_text("main")


def test_a_report_given_back_is_mended_on_a_phone(site: Site) -> None:
    url = given_back(site)
    phone = site.enter("C.cell_secretary", 380)
    phone.goto(site.address)
    first = narrow(phone)
    assert "trả lại" in phone.locator("h1").inner_text() and WHY in first
    phone.locator(f"main a[href*='{url.partition('/reports')[2]}']").first.click()
    page = narrow(phone)
    assert WHY in page and REMARK in page and "1 ý kiến chờ" in page
    phone.fill("#v_shortcomings", MENDED)
    phone.locator("#remarks input[value=mended]").check(force=True)
    button = phone.locator("button[name=step][value=submit]")
    assert (button.bounding_box() or {"height": 0})["height"] >= 44, "a thumb finds it"
    button.click()
    phone.wait_for_selector(".flash.success")
    sent = narrow(phone)
    assert MENDED in sent and "trả lại báo cáo" not in phone.locator(".flash").first.inner_text()
    phone.goto(site.address)
    assert "trả lại" not in phone.locator("h1").inner_text()
