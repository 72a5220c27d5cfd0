"""Two tabs of one browser, or two browsers, type otherwise into one form: both values stand side by side
where one types, nothing is put in unasked, nothing typed in either is lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.drafts import Draft
from tests.journeys.conftest import Site
from tests.journeys.quarter import begin

KEPT = "form[data-draft^=narrative] .draft-told:has-text('Đã giữ bản nháp lúc')"
BAR = "[data-draft-of^=narrative]"
BOTH = ".two-tabs fieldset.both"
WHO = "D1.cell_secretary"


def texts(page: Page) -> list[str]:
    areas = page.locator("form[data-draft^=narrative] textarea").all()
    return [f"[name={each.get_attribute('name')}]" for each in areas]


def parts(site: Site) -> list[dict[str, list[str]]]:
    """What each tab typed, as it is kept."""
    with open_session(site.office.engine, SYSTEM) as db:
        return [part.fields for draft in db.query(Draft) for part in draft.parts]


def sides(page: Page, row: Locator) -> list[str]:
    return [each.inner_text() for each in row.locator(".side-of .pre").all()]


def typed(page: Page, name: str, text: str) -> None:
    with page.expect_response(lambda answer: answer.url.endswith("/drafts/")):
        page.locator(name).fill(text)
    page.wait_for_selector(KEPT)


@pytest.mark.parametrize("width", [1280, 380])
def test_two_tabs_of_one_browser_see_each_others_words_side_by_side(site: Site, width: int) -> None:
    one = site.enter(WHO, width)
    url = begin(one, site)
    two = one.context.new_page()
    for tab in (one, two):
        tab.goto(url)
    first, second = texts(one)[:2]
    typed(one, first, "Thẻ thứ nhất")
    typed(one, second, "Chỉ thẻ thứ nhất")
    expect(one.locator(BOTH)).to_have_count(0)
    two.locator(first).fill("Thẻ thứ hai")
    expect(two.locator(BOTH)).to_have_count(1)
    assert sides(two, two.locator(BOTH)) == ["Thẻ thứ nhất", "Thẻ thứ hai"]
    expect(two.locator(".two-tabs")).to_contain_text("Đồng chí đã gõ khác ở thẻ hoặc trình duyệt khác")
    expect(two.locator(".draft-told a")).to_contain_text("xem cả hai")
    expect(two.locator(first)).to_have_value("Thẻ thứ hai")
    assert two.evaluate("document.documentElement.scrollWidth <= innerWidth")
    number = first.removeprefix("[name=").removesuffix("]")
    secondly = second.removeprefix("[name=").removesuffix("]")
    kept = [{number: ["Thẻ thứ hai"]}, {number: ["Thẻ thứ nhất"], secondly: ["Chỉ thẻ thứ nhất"]}]
    assert sorted(parts(site), key=str) == sorted(kept, key=str)
    other = two.locator(BOTH).get_by_role("radio").first
    other.focus()
    two.keyboard.press("Space")
    expect(two.locator(first)).to_have_value("Thẻ thứ nhất")
    two.keyboard.press("ArrowDown")
    expect(two.locator(first)).to_have_value("Thẻ thứ hai")
    two.locator(".two-tabs").get_by_role("button", name="Đóng").click()
    typed(two, first, "Thẻ thứ hai gõ tiếp")
    two.wait_for_timeout(6000)
    expect(two.locator(BOTH)).to_have_count(0)
    two.keyboard.press("Control+s")
    two.wait_for_selector(".flash.success")
    assert parts(site) == [{secondly: ["Chỉ thẻ thứ nhất"]}]
    expect(one.locator(first)).to_have_value("Thẻ thứ nhất")
    two.locator(BAR).get_by_role("button").click()
    expect(two.locator(BAR)).to_have_count(0)
    assert parts(site) == []
    one.context.close()


def test_what_was_typed_since_both_were_shown_holds_where_one_s_own_is_chosen(site: Site) -> None:
    one = site.enter(WHO)
    url = begin(one, site)
    two = one.context.new_page()
    for tab in (one, two):
        tab.goto(url)
    name = texts(one)[3]
    typed(one, name, "Thẻ thứ nhất")
    typed(two, name, "Thẻ thứ hai")
    expect(two.locator(BOTH)).to_have_count(1)
    other, own = two.locator(BOTH).get_by_role("radio").all()
    two.locator(name).fill("Gõ tiếp ở thẻ hai")
    with two.expect_response(lambda answer: answer.url.endswith("/drafts/")):
        own.check()
    expect(two.locator(name)).to_have_value("Gõ tiếp ở thẻ hai")
    assert ["Gõ tiếp ở thẻ hai"] in [each.get(name[6:-1]) for each in parts(site)]
    two.locator(name).fill("Gõ thêm nữa")
    other.check()
    expect(two.locator(name)).to_have_value("Thẻ thứ nhất")
    assert sides(two, two.locator(BOTH)) == ["Thẻ thứ nhất", "Gõ thêm nữa"]
    own.check()
    expect(two.locator(name)).to_have_value("Gõ thêm nữa")
    other.check()
    two.locator(name).fill("Thẻ thứ nhất, sửa")
    own.check()
    expect(two.locator(name)).to_have_value("Thẻ thứ nhất, sửa")
    assert two.locator(".two-tabs [role=status]").locator("input, button").count() == 0
    two.evaluate("document.body.dispatchEvent(new Event('keydown', { bubbles: true }))")
    two.keyboard.press("Control+s")
    two.wait_for_selector(".flash.success")
    assert parts(site) == []
    one.context.close()


def test_two_browsers_see_each_others_words_and_a_third_is_offered_both(site: Site) -> None:
    one = site.enter(WHO)
    url = begin(one, site)
    two = site.enter(WHO)
    for tab in (one, two):
        tab.goto(url)
    third = texts(one)[2]
    typed(one, third, "Trình duyệt một")
    two.locator(third).fill("Trình duyệt hai")
    expect(two.locator(BOTH)).to_have_count(1)
    expect(two.locator(BOTH)).to_contain_text("Trình duyệt một")
    for tab in (one, two):
        tab.context.close()
    other = site.enter(WHO, 380)
    other.goto(url)
    expect(other.locator(BAR)).to_contain_text("1 ô được gõ khác nhau")
    expect(other.locator(third)).to_have_value("")
    other.locator(BAR).get_by_role("link").click()
    expect(other.locator(BOTH)).to_have_count(1)
    assert set(sides(other, other.locator(BOTH))) == {"Trình duyệt một", "Trình duyệt hai"}
    standing = other.locator(third).input_value()
    taken = ({"Trình duyệt một", "Trình duyệt hai"} - {standing}).pop()
    other.locator(BOTH).get_by_role("radio").first.check()
    expect(other.locator(third)).to_have_value(taken)
    other.keyboard.press("Control+s")
    other.wait_for_selector(".flash.success")
    assert parts(site) == []
    other.context.close()


def test_other_words_are_shown_where_what_was_typed_last_is_what_is_saved(site: Site) -> None:
    """The clock stands still here: of one moment, the tab of the later name typed last."""
    one = site.enter(WHO)
    url = begin(one, site)
    two = site.enter(WHO)
    for tab, told in ((one, "a"), (two, "b")):
        tab.add_init_script(f"sessionStorage.setItem('khoi:tab', '{told}')")
        tab.goto(url)
    name = texts(one)[-1]
    saved = one.locator(name).input_value()
    typed(one, name, "Trình duyệt một")
    typed(two, name, "Gõ rồi")
    typed(two, name, saved)
    for tab in (one, two):
        tab.context.close()
    other = site.enter(WHO)
    other.goto(url)
    other.locator(BAR).get_by_role("link").click()
    expect(other.locator(BOTH)).to_have_count(1, timeout=15000)
    assert "Trình duyệt một" in sides(other, other.locator(BOTH))
    expect(other.locator(name)).to_have_value(saved)
    other.goto(url)
    other.locator(BAR).get_by_role("button").click()
    expect(other.locator(BAR)).to_have_count(0)
    other.context.close()


def test_a_copy_of_a_tab_is_a_tab_of_its_own(site: Site) -> None:
    """What a browser copies of a tab that is open holds no name: the copy takes one of its own."""
    one = site.enter(WHO)
    url = begin(one, site)
    one.goto(url)
    name = "document.querySelector('form[data-draft^=narrative] [name=draft_tab]').value"
    own = one.evaluate(name)
    assert one.evaluate("sessionStorage.getItem('khoi:tab')") is None
    with one.expect_popup() as opened:
        one.evaluate(f"window.open('{url}')")
    opened.value.wait_for_url(url)
    assert opened.value.evaluate(name) != own
    one.reload()
    assert one.evaluate(name) == own
    one.context.close()
