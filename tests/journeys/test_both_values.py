"""What was changed meanwhile stands beside what one typed, side by side, in a browser: lines of an outline
that another browser kept, and a month's date, by the keyboard and on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.journeys.builder import draft
from tests.journeys.conftest import Site

NOT_READ = "(lúc này chưa đọc được: xin cứ gõ tiếp, hệ thống sẽ hỏi lại)"
KEPT = ".draft-told:has-text('Đã giữ bản nháp lúc')"


def chosen(page: Page, left: str, number: str, message: str) -> None:
    """A rule of one line, as its form stands."""
    page.locator("[name=must_rows-0-what]").select_option("compare")
    page.locator("[name=must_rows-0-left]").wait_for()
    page.locator("[name=must_rows-0-left]").select_option(left)
    page.locator("[name=must_rows-0-sign]").select_option("ge")
    page.locator("[name=must_rows-0-right]").select_option("num")
    page.locator("[name=must_rows-0-right_number]").fill(number)
    page.locator("[name=message]").fill(message)
    page.locator("#must_rows .meaning", has_text="≥").wait_for()


@pytest.mark.parametrize("width", [1280, 380])
def test_lines_that_another_browser_kept_stand_beside_ones_own(site: Site, width: int) -> None:
    number = draft(site, f"both{width}", "Nữ", "Tổng")
    new = f"{site.address}/definitions/build/rule/?id={number}"
    one = site.enter("K.board_officer", width)
    one.goto(new)
    chosen(one, "field:members_0", "30", "Ít nữ")
    one.keyboard.press("Control+s")
    one.wait_for_selector(".flash.success")
    two = site.enter("K.board_officer", width).context.new_page()  # whose console is not listened to: 409
    for page in (one, two):
        page.goto(f"{new}&rule=0")
    one.locator("[name=must_rows-0-right_number]").fill("40")
    two.locator("[name=must_rows-0-right_number]").fill("50")
    for page in (one, two):
        page.locator("[name=message]").focus()
        page.keyboard.press("Control+s")
        if page is one:
            page.wait_for_selector(".flash.success")
    expect(two.get_by_role("heading", level=1)).to_contain_text("1 ô khác nhau")
    row = two.locator("fieldset.both")
    assert [each.inner_text() for each in row.locator(".side-of .pre").all()] == ["Nữ ≥ 40", "Nữ ≥ 50"]
    assert two.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(row.get_by_role("radio", checked=True)).to_have_count(0)
    row.get_by_role("radio").first.focus()
    two.keyboard.press("Space")
    two.keyboard.press("ArrowDown")
    two.keyboard.press("Control+s")
    two.wait_for_selector(".flash.success")
    two.goto(f"{new}&rule=0")
    expect(two.locator("[name=must_rows-0-right_number]")).to_have_value("50")
    for page in (one, two):
        page.context.close()


def test_a_month_s_date_of_two_tabs_stands_side_by_side(site: Site) -> None:
    one = site.enter("D1.cell_secretary")
    two = one.context.new_page()
    for tab in (one, two):
        tab.goto(f"{site.address}/calendar/plan/?period=2019-02")
    for tab, place in ((one, "Phòng họp"), (two, "Hội trường")):
        tab.locator("[name=planned_on]").fill("27/02/2019")
        tab.locator("[name=place]").fill(place)
        tab.keyboard.press("Control+s")
        if tab is one:
            tab.wait_for_selector(".flash.success")
    row = two.locator("fieldset.both")
    expect(row).to_have_count(1)
    assert [each.inner_text() for each in row.locator(".side-of .pre").all()] == ["Phòng họp", "Hội trường"]
    expect(row.get_by_role("radio").nth(1)).to_be_checked()
    two.keyboard.press("Control+s")
    two.wait_for_selector(".flash.success")
    two.goto(f"{site.address}/calendar/plan/?period=2019-02")
    expect(two.locator("[name=place]")).to_have_value("Hội trường")
    one.context.close()


def test_lines_that_another_tab_typed_are_told_beside_ones_own(site: Site) -> None:
    """Nothing is saved yet: the sentences of both outlines stand side by side, and either is put in."""
    number = draft(site, "told", "Nữ", "Tổng")
    one = site.enter("K.board_officer")
    two = one.context.new_page()
    for tab in (one, two):
        tab.goto(f"{site.address}/definitions/build/rule/?id={number}")
    chosen(one, "field:members_0", "30", "Như nhau")
    one.wait_for_selector(KEPT)
    one.wait_for_timeout(6000)
    chosen(two, "field:members_1", "7", "Như nhau")
    row = two.locator(".two-tabs fieldset.both")
    expect(row).to_have_count(1, timeout=15000)
    texts = row.locator(".side-of .pre")
    expect(texts.first).to_have_text("Phải đúng là: “Nữ” ≥ 30.")
    expect(texts.nth(1)).to_have_text("Phải đúng là: “Tổng” ≥ 7.")
    row.get_by_role("radio").first.check()
    expect(two.locator("[name=must_rows-0-left]")).to_have_value("field:members_0")
    right = two.locator("[name=must_rows-0-right_number]")
    expect(right).to_have_value("30")
    row.get_by_role("radio").nth(1).check()
    expect(right).to_have_value("7")
    row.get_by_role("radio").first.check()
    expect(right).to_have_value("30")
    right.fill("31")
    row.get_by_role("radio").nth(1).check()
    two.wait_for_timeout(3000)
    expect(right).to_have_value("31")
    one.context.close()


def test_lines_of_another_tab_that_cannot_be_read_are_no_choice(site: Site) -> None:
    """They are never shown as empty; what cannot be read now is asked for again when one types on."""
    number = draft(site, "untold", "Nữ", "Tổng")
    one = site.enter("K.board_officer")
    two = one.context.new_page()
    for tab in (one, two):
        tab.goto(f"{site.address}/definitions/build/rule/?id={number}")
    chosen(one, "field:members_0", "30", "Như nhau")
    one.wait_for_selector(KEPT)

    def answer(route: Route) -> None:
        sent = route.request.post_data or ""
        told = ":look:0" in sent and 'name="part"' not in sent
        if told:
            route.fulfill(status=503, content_type="text/html", body="<p>Bận</p>")
        else:
            route.continue_()

    two.route("**/definitions/build/rule/**", answer)
    chosen(two, "field:members_1", "7", "Như nhau")
    row = two.locator(".two-tabs fieldset.both")
    expect(row.locator(".side-of .pre")).to_have_text([NOT_READ, NOT_READ], timeout=15000)
    expect(row.locator("input:enabled")).to_have_count(0)
    two.unroute("**/definitions/build/rule/**")
    chosen(two, "field:members_1", "8", "Như nhau")
    own = "Phải đúng là: “Tổng” ≥ 8."
    expect(row.locator(".side-of .pre").nth(1)).to_have_text(own, timeout=15000)
    expect(row.locator("input:enabled")).to_have_count(2)
    one.context.close()
