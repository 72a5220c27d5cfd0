"""A unit chosen among many in a browser: asked for as one types, taken by keys, kept as a draft, and without
a script shown to choose from; wide and on a phone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from sqlalchemy import select

from forms.picked import FEW
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import Account, Post
from models.units.units import Unit, get_unit
from tests.journeys.conftest import Site
from tests.make import cells_at_once

FIELD, LIST = "#unit_id", "#unit_id-list"


@pytest.fixture
def many(site: Site) -> list[int]:
    """So many cells that none is a drop-down's; they are there once."""
    with open_session(site.office.engine, SYSTEM) as db:
        there = db.scalars(select(Unit.id).where(Unit.code.startswith("T")).order_by(Unit.id)).all()
        if there:
            return list(there)
        parent = get_unit(db, site.office.cast.units["D"])
        names = [f"Chi bộ tổ dân phố {n} phường Bình Hưng Hòa" for n in range(FEW + 20)]
        made = cells_at_once(db, parent, names, "T{}")
        db.commit()
    return made


def broken(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found]


def shot(page: Page, name: str) -> None:
    """For whoever looks at it (KHOI_SHOTS names a folder)."""
    if os.environ.get("KHOI_SHOTS"):
        page.screenshot(path=Path(os.environ["KHOI_SHOTS"]) / f"{name}.png")


@pytest.mark.parametrize("width", [1280, 380])
def test_a_unit_is_taken_by_keys_from_those_that_fit(site: Site, many: list[int], width: int) -> None:
    page = site.enter("K.board_officer", width)
    page.goto(f"{site.address}/accounts/new/")
    field = page.locator(FIELD)
    expect(field).to_have_attribute("role", "combobox")
    page.fill("[name=name]", "Nguyễn Văn Mới")
    page.fill("[name=login]", f"nguyen.moi{width}")
    field.focus()
    page.keyboard.type("dan pho 3")
    options = page.locator(f"{LIST} [role=option]")
    expect(options).to_have_count(11)
    expect(field).to_have_attribute("aria-expanded", "true")
    assert not broken(page)
    shot(page, f"pick-{width}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", "unit_id-list-0")
    page.keyboard.press("Enter")
    expect(page.locator(LIST)).to_be_hidden()
    expect(field).to_have_value(f"Chi bộ tổ dân phố 3 phường Bình Hưng Hòa (T{many[3]})")
    page.keyboard.type("x")
    page.keyboard.press("Escape")
    page.keyboard.press("Backspace")
    expect(options).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(LIST)).to_be_hidden()
    page.select_option("[name=role]", "cell_clerk")
    page.click("button[data-key=s]")
    with open_session(site.office.engine, SYSTEM) as db:
        made = db.query(Account).filter_by(login=f"nguyen.moi{width}").one()
        assert db.query(Post).filter_by(person_id=made.person_id).one().unit_id == many[3]


def test_what_was_typed_is_kept_as_a_draft_and_offered(site: Site, many: list[int]) -> None:
    page = site.enter("administrator")
    page.goto(f"{site.address}/accounts/new/")
    page.fill("[name=name]", "Trần Thị Nháp")
    page.locator(FIELD).press_sequentially("dan pho 7 ")
    page.locator(f"{LIST} [role=option]").first.click()
    label = page.input_value(FIELD)
    assert label.startswith("Chi bộ tổ dân phố 7 ")
    expect(page.locator(".draft-told")).to_contain_text("Đã giữ", timeout=15_000)
    page.goto(f"{site.address}/accounts/new/")
    where = page.locator("a[href*='draft=']").first.get_attribute("href")
    page.goto(f"{site.address}{where}")
    expect(page.locator(FIELD)).to_have_value(label)


def test_without_a_script_those_that_fit_are_shown(site: Site, many: list[int]) -> None:
    plain = site.browser.new_context(
        java_script_enabled=False, locale="vi-VN", viewport={"width": 380, "height": 900}
    )
    token = site.office.cast.tokens["K.board_officer"]
    plain.add_cookies([{"name": "khoi_sign_in", "value": token, "url": site.address}])
    page = plain.new_page()
    page.goto(f"{site.address}/accounts/new/")
    page.fill("[name=name]", "Lê Văn Thường")
    page.fill("[name=login]", "le.thuong")
    page.fill(FIELD, "dân phố 5")
    page.select_option("[name=role]", "cell_clerk")
    page.click("button[data-key=s]")
    shot(page, "pick-plain")
    assert page.input_value(FIELD) == "dân phố 5" and page.input_value("[name=login]") == "le.thuong"
    page.check(f"input[value='Chi bộ tổ dân phố 50 phường Bình Hưng Hòa (T{many[50]})']")
    page.click("button[data-key=s]")
    with open_session(site.office.engine, SYSTEM) as db:
        made = db.query(Account).filter_by(login="le.thuong").one()
        assert db.query(Post).filter_by(person_id=made.person_id).one().unit_id == many[50]


def test_with_a_script_ticking_one_of_several_puts_it_into_the_field(site: Site, many: list[int]) -> None:
    page = site.enter("K.board_officer", 380)
    page.goto(f"{site.address}/accounts/new/")
    page.fill("[name=name]", "Lê Văn Hai")
    page.fill("[name=login]", "le.hai")
    page.fill(FIELD, "dân phố 6")
    page.click("button[data-key=s]")
    page.locator(".picks input").nth(1).check()
    expect(page.locator(FIELD)).to_have_value(
        page.locator(".picks input").nth(1).get_attribute("value") or "-"
    )
    assert not broken(page)
    shot(page, "pick-several")


def test_several_are_taken_one_a_line_and_the_arrows_move_in_the_text_meanwhile(
    site: Site, many: list[int]
) -> None:
    page = site.enter("K.board_officer", 1280)
    page.goto(f"{site.address}/directives/new/")
    field, options = page.locator("#single"), page.locator("#single-list [role=option]")
    field.focus()
    for number in (33, 35):
        page.keyboard.type(f"dan pho {number}")
        expect(options.first).to_be_visible()
        expect(options).to_have_count(1)
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(options.first).to_be_hidden()
    taken = field.input_value().splitlines()
    assert [line.partition(" (")[0] for line in taken] == [
        f"Chi bộ tổ dân phố {n} phường Bình Hưng Hòa" for n in (33, 35)
    ]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Home")
    page.keyboard.type("x")
    assert field.input_value().splitlines()[1].startswith("x")
    assert broken(page) == []
