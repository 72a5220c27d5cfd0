"""No main page is wider than its window at 380 px, and on paper none shows a control."""

from __future__ import annotations

import pytest

from tests.journeys.conftest import Site, office, site
from tests.journeys.filled import MORE, doors, inside
from tests.journeys.widths import unprinted, wide

__all__ = ["inside", "office", "site"]


@pytest.mark.parametrize("who", MORE)
def test_no_page_of_the_menu_is_wider_than_a_phone_or_a_sheet_of_paper(
    inside: list[str], site: Site, who: str
) -> None:
    page = site.enter(who, 380)
    page.goto(site.address)
    found = {}
    for url in (*doors(page), *(inside[number] for number in MORE[who])):
        answer = page.goto(site.address + url)
        assert answer is not None and answer.status == 200, url
        if out := [*wide(page), *(f"on paper: {each}" for each in unprinted(page))]:
            found[url] = out
    assert not found


@pytest.mark.parametrize("who", ["D.committee_officer", "administrator"])
def test_what_drops_down_from_the_bar_stays_inside_a_phone(inside: list[str], site: Site, who: str) -> None:
    assert inside
    page = site.enter(who, 380)
    page.goto(site.address)
    for drop in page.locator("header details").all():
        drop.locator("summary").click()
        box = drop.locator(".drop").bounding_box()
        assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 380
        assert not wide(page)
        drop.locator("summary").click()


@pytest.mark.parametrize("who", [*MORE, "K.bloc_secretary", "D1.follower", "auditor"])
def test_the_bar_is_one_line_and_on_a_phone_one_button(inside: list[str], site: Site, who: str) -> None:
    assert inside
    page = site.enter(who)
    page.goto(site.address)
    shown = page.locator("header nav > a:visible, header nav summary:visible")
    boxes = [each.bounding_box() for each in shown.all()]
    assert 2 <= len(boxes) <= 7 and len({box["y"] for box in boxes if box is not None}) == 1
    assert (page.locator("header").bounding_box() or {"height": 999})["height"] < 64
    page.set_viewport_size({"width": 380, "height": 900})
    (button,) = shown.all()
    button.focus()
    page.keyboard.press("Enter")
    every = {each.get_attribute("href") for each in page.locator("header nav a").all()}
    assert len(every) == page.locator("header nav a:visible").count() >= len(boxes) - 1
