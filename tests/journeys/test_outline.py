"""Outlines in a browser: a rule chosen by keyboard alone on a narrow
screen, told as it grows; a large form's lists come when they are needed."""

from __future__ import annotations

from playwright.sync_api import Page

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import get_version
from models.definitions.drafts import set_head
from models.definitions.formula_text import parse
from tests.admin.builder import version_of
from tests.journeys.builder import draft
from tests.journeys.conftest import Site


def at(page: Page) -> str:
    """Where the keyboard is: the name of the control and, of a button, what it does."""
    return str(
        page.evaluate(
            "(e => e.name === 'line' ? e.value : e.name || e.textContent.trim())(document.activeElement)"
        )
    )


def tab_to(page: Page, where: str, most: int = 30) -> None:
    for _step in range(most):
        if at(page) == where:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not come to {where}, it is at {at(page)}")


def pick(page: Page, where: str, down: int, told: str) -> None:
    """Come to a list by Tab, go down in it, and wait for the sentence to say so."""
    tab_to(page, where)
    for _step in range(down):
        page.keyboard.press("ArrowDown")
    page.locator("#must_rows .meaning", has_text=told).wait_for()


def press(page: Page, button: str, comes: str) -> None:
    """Come to a button by Tab and press it: the keyboard goes on where the new line begins."""
    tab_to(page, button)
    page.keyboard.press("Enter")
    page.wait_for_function("name => document.activeElement.name === name", arg=comes)


def test_a_rule_is_chosen_by_keyboard_alone_on_a_narrow_screen(site: Site) -> None:
    number = draft(site, "lines", "Nữ", "Tổng")
    page = site.enter("K.board_officer", 380)
    page.goto(f"{site.address}/definitions/build/rule/?id={number}")
    page.locator("#main").focus()
    pick(page, "must_rows-0-left", 3, "“Nữ” = …")
    pick(page, "must_rows-0-sign", 5, "“Nữ” ≥ …")
    tab_to(page, "must_rows-0-right_number")
    page.keyboard.type("30")
    press(page, "must_rows:more:0", "must_rows-2-what")
    pick(page, "must_rows-2-left", 4, "Phải đúng là: “Nữ” ≥ 30 và “Tổng” = …")
    pick(page, "must_rows-2-right", 2, "“Tổng” = “Nữ”")
    page.keyboard.press("Shift+Tab")
    for _step in range(20):
        page.keyboard.press("Shift+Tab")
        if at(page) == "must_rows-0-what":
            break
    pick(page, "must_rows-0-what", 1, "Phải đúng là: “Nữ” ≥ 30 hoặc “Tổng” = “Nữ”.")
    assert page.evaluate("document.documentElement.scrollWidth") <= 380
    tab_to(page, "message")
    page.keyboard.type("Ít nữ")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    rule = version_of(site.office, number)["rule"]["checks"][0]
    assert (
        rule["must"] == parse("[members_0] >= 30 hoặc [members_1] = [members_0]")
        and rule["message"] == "Ít nữ"
    )


def test_a_line_of_a_large_form_has_its_list_when_it_is_come_to(site: Site) -> None:
    number = draft(site, "large", *(f"Số liệu {n}" for n in range(500)))
    compared = " và ".join(f"[members_{n}] <= [members_{n + 1}]" for n in range(8))
    with open_session(site.office.engine, SYSTEM) as db:
        version = get_version(db, number)
        rule = {"at": "members_0", "level": "warn", "message": "Xem lại", "must": parse(compared)}
        set_head(db, SYSTEM, version, version.row_version, {"rules": {"checks": [rule]}})
        db.commit()
    page = site.enter("K.board_officer")
    page.goto(f"{site.address}/definitions/build/rule/?id={number}&rule=0")
    right = page.locator("[name='must_rows-5-right']")
    assert right.locator("option").count() == 4, "what may always be chosen, and what is"
    right.focus()
    assert right.locator("option").count() > 500 and right.input_value() == "field:members_5"
    right.select_option("field:members_499")
    page.locator("#must_rows .meaning", has_text="“Số liệu 499”").wait_for()
    with page.expect_navigation():
        page.locator("button.main").click()
    must = version_of(site.office, number)["rule"]["checks"][0]["must"]
    assert (
        must["all"][4] == parse("[members_4] <= [members_499]")
        and must["all"][5:] == parse(compared)["all"][5:]
    )
    page.goto(
        f"{site.address}/definitions/build/?id={number}#{page.locator('[data-field]').nth(400).get_attribute('id')}"
    )
    page.locator("[data-field]").nth(400).wait_for()
    assert page.locator("details.fold").get_attribute("open") is not None, (
        "the group of the part one comes to is unfolded"
    )
