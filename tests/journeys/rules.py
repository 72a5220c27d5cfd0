"""Rules of accessibility (WCAG) that a program can judge, by axe."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

AXE = Axe()


def broken(page: Page) -> list[str]:
    """Rules that the page breaks, each with the place; the page is closed in nothing, its lists opened."""
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    found = AXE.run(page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found]
