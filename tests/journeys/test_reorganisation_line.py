"""The form of a line of a reorganisation in a browser: it asks what the chosen act uses and nothing else."""

from __future__ import annotations

from playwright.sync_api import Page

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reorganisation.tables import TEXTS, Reorganisation
from tests.journeys.conftest import Site

BOSS = "administrator"


def drafted(page: Page, site: Site) -> int:
    """A new draft."""
    page.goto(f"{site.address}/reorganisations/new/")
    page.fill("#doc_symbol", "12-QĐ/ĐUK")
    with page.expect_navigation():
        page.locator("button.main").click()
    return int(page.url.rpartition("=")[2])


def asked(page: Page) -> set[str]:
    return {name for name in TEXTS if page.locator(f"#{name}").is_visible()}


def lines(site: Site, number: int) -> list[tuple[str, ...]]:
    with open_session(site.office.engine, SYSTEM) as db:
        rows = db.get_one(Reorganisation, number).rows
        return [(row.act, row.code, row.to, row.source, row.name) for row in rows]


def test_a_line_asks_what_its_act_uses_and_keeps_what_was_typed_for_another(site: Site) -> None:
    for width in (1280, 380):
        page = site.enter(BOSS, width)
        number = drafted(page, site)
        page.goto(f"{site.address}/reorganisations/row/?id={number}")
        assert asked(page) == {"act", "code"}
        page.focus("#act")
        for _down in range(2):
            page.keyboard.press("ArrowDown")
        assert page.input_value("#act") == "split"
        assert asked(page) == {"act", "code", "to", "source", "name", "kind"}
        page.keyboard.press("Tab")
        page.keyboard.type("D1")
        for text in ("D2", "D1", "Tên để dành"):
            page.keyboard.press("Tab")
            page.keyboard.type(text)
        page.select_option("#act", "merge")
        assert asked(page) == {"act", "code", "to", "custodian"}
        page.select_option("#act", "split")
        assert page.input_value("#source") == "D1" and page.input_value("#name") == "Tên để dành"
        page.select_option("#act", "begin")
        assert asked(page) == {"act", "code", "login", "role"}
        page.select_option("#act", "merge")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        with page.expect_navigation():
            page.keyboard.press("Control+s")
        assert lines(site, number) == [("merge", "D1", "D2", "", "")]


def test_without_a_script_every_field_is_there_and_what_is_not_used_is_told(site: Site) -> None:
    with_script = site.enter(BOSS)
    number = drafted(with_script, site)
    context = site.browser.new_context(java_script_enabled=False, locale="vi-VN")
    context.add_cookies(with_script.context.cookies())
    page = context.new_page()
    page.goto(f"{site.address}/reorganisations/row/?id={number}")
    assert asked(page) == set(TEXTS)
    page.select_option("#act", "merge")
    for name, text in (("code", "D1"), ("to", "D2"), ("source", "D1")):
        page.fill(f"#{name}", text)
    page.locator("button.main").click()
    assert "không dùng mục này" in page.locator("#source-mistake").inner_text()
    page.fill("#source", "")
    page.locator("button.main").click()
    assert lines(site, number) == [("merge", "D1", "D2", "", "")]
