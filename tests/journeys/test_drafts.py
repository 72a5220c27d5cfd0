"""Text that nobody saved comes back in another browser after the server was started anew, and
only when it is asked for; two tabs that typed at once lose nothing of each other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, Route, expect
from sqlalchemy import func, select
from waitress.server import create_server

from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.drafts import Draft
from tests.journeys.conftest import SEEN, Site
from tests.journeys.quarter import begin

KEPT = "form[data-draft^=narrative] .draft-told:has-text('Đã giữ bản nháp lúc')"
BAR = "[data-draft-of^=narrative]"
WHO = "D1.cell_secretary"


@contextmanager
def started_anew(site: Site) -> Iterator[Site]:
    """The same office on another process's application, as after a restart, with the protection on."""
    office = site.office
    url = office.engine.url.render_as_string(hide_password=False)
    app = create_app(url, Path(office.app.instance_path), TESTING=True)
    server = create_server(app, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield Site(f"http://127.0.0.1:{server.effective_port}", office, site.browser)
    server.close()
    thread.join(timeout=5)
    app.extensions["khoi.engine"].dispose()


def texts(page: Page) -> list[str]:
    """Names of the narrative's fields."""
    areas = page.locator("form[data-draft^=narrative] textarea").all()
    return [f"[name={each.get_attribute('name')}]" for each in areas]


def drafts(site: Site) -> int:
    with open_session(site.office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(Draft)) or 0


def test_text_never_saved_comes_back_in_another_browser_after_a_restart(site: Site) -> None:
    one = site.enter(WHO)
    path = begin(one, site).removeprefix(site.address)
    one.goto(site.address + path)
    first, second = texts(one)[:2]
    one.locator(first).press_sequentially("Chi bộ đã chuẩn bị nội dung, chưa bấm lưu")
    one.wait_for_selector(KEPT)
    one.context.close()
    with started_anew(site) as anew:
        other = anew.enter(WHO, 380)
        other.goto(anew.address + path)
        bar = other.locator(BAR)
        expect(bar).to_contain_text("chưa lưu")
        expect(other.locator(first)).to_have_value("")
        other.locator(second).fill("Gõ tiếp trên điện thoại")
        other.wait_for_selector(KEPT)
        expect(other.locator(first)).to_have_value("")
        bar.get_by_role("link").focus()
        other.keyboard.press("Enter")
        expect(other.locator(first)).to_have_value("Chi bộ đã chuẩn bị nội dung, chưa bấm lưu")
        assert drafts(site) == 1
        other.keyboard.press("Control+s")
        other.wait_for_selector(".flash.success")
        expect(other.locator(first)).to_have_value("Chi bộ đã chuẩn bị nội dung, chưa bấm lưu")
        expect(other.locator(second)).to_have_value("Gõ tiếp trên điện thoại")
        assert drafts(site) == 0 and other.locator(BAR).count() == 0
        other.context.close()


def test_what_was_typed_without_a_connection_goes_up_when_there_is_one(site: Site) -> None:
    one = site.enter(WHO)
    url = begin(one, site)
    tab = one.context.new_page()  # beside the one whose console is listened to: being cut off is told there
    tab.goto(url)
    name = texts(tab)[2]
    tab.context.set_offline(True)
    tab.locator(name).fill("Mất mạng giữa chừng")
    tab.wait_for_selector(".draft-told:has-text('Chưa kết nối được máy chủ')")
    assert drafts(site) == 0
    tab.context.set_offline(False)
    tab.goto(url)
    tab.locator(BAR).wait_for()
    expect(tab.locator(name)).to_have_value("")
    assert drafts(site) == 1 and tab.evaluate("sessionStorage.length") == 0
    tab.locator(BAR).get_by_role("button").click()
    expect(tab.locator(BAR)).to_have_count(0)
    assert drafts(site) == 0


def test_two_tabs_type_and_the_second_to_save_sees_both_values(site: Site) -> None:
    one = site.enter(WHO)
    url = begin(one, site)
    two = one.context.new_page()
    for tab in (one, two):
        tab.goto(url)
    first, second = texts(one)[:2]
    one.locator(first).fill("Thẻ thứ nhất")
    two.locator(first).fill("Thẻ thứ hai")
    two.locator(second).fill("Chỉ thẻ thứ hai")
    for tab in (one, two):
        tab.wait_for_selector(KEPT)
    one.keyboard.press("Control+s")
    one.wait_for_selector(".flash.success")
    two.keyboard.press("Control+s")
    expect(two.get_by_role("heading", level=1)).to_contain_text("2 ô khác nhau")
    mine = two.locator(f"fieldset:first-of-type input{first}").nth(1)
    expect(mine).to_be_checked()
    mine.focus()
    two.keyboard.press("ArrowUp")
    expect(two.locator(f"input{first}[value='Thẻ thứ nhất']")).to_be_checked()
    two.keyboard.press("Control+s")
    two.wait_for_selector(".flash.success")
    expect(two.locator(first)).to_have_value("Thẻ thứ nhất")
    expect(two.locator(second)).to_have_value("Chỉ thẻ thứ hai")
    assert drafts(site) == 0


def test_a_draft_on_its_way_is_let_go_before_the_form_is_sent(site: Site) -> None:
    """It would come after what the form saved, be refused as stale (409) and told in the console."""
    one = site.enter(WHO)
    url = begin(one, site)
    one.add_init_script(SEEN)
    held: list[Route] = []
    one.context.route("**/drafts/**", lambda route: held.append(route))  # never answered
    one.goto(url)
    one.locator(texts(one)[0]).fill("Vừa gõ vừa lưu")
    with one.expect_request(lambda request: "/drafts/" in request.url):
        pass
    one.keyboard.press("Control+s")
    one.wait_for_selector(".flash.success")
    assert one.evaluate("sessionStorage.getItem('let_go')") == "true" and len(held) == 1
    assert drafts(site) == 0 and one.locator(BAR).count() == 0
