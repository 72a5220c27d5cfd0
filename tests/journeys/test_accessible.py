"""No main page breaks a rule of WCAG that a program can judge (axe), for any role, wide and on a phone."""

from __future__ import annotations

import pytest

from tests.journeys.conftest import Site, office, site
from tests.journeys.filled import MORE, doors, inside
from tests.journeys.rules import broken

__all__ = ["inside", "office", "site"]
ROLES = [*MORE, "K.bloc_secretary", "D1.follower", "auditor"]


@pytest.mark.parametrize("who", ROLES)
def test_no_page_breaks_a_rule_of_accessibility(inside: list[str], site: Site, who: str) -> None:
    page = site.enter(who)
    page.goto(site.address)
    pages = [*doors(page), *(inside[number] for number in MORE.get(who, ()))]
    found = {}
    for url in pages:
        for width in (1280, 380):
            page.set_viewport_size({"width": width, "height": 900})
            answer = page.goto(site.address + url)
            assert answer is not None and answer.status == 200, url
            if wrong := broken(page):
                found[url, width] = wrong
    assert not found


def test_the_doors_of_an_office_break_none(site: Site) -> None:
    page = site.browser.new_page(locale="vi-VN")
    for url in ("/sign-in", "/code"):
        for width in (1280, 380):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(site.address + url)
            assert not broken(page), url
