"""Approving together in a browser, without a mouse: the
preview, the page that draws itself anew, the results at 380 px."""

from __future__ import annotations

from pathlib import Path

from admin.jobs.worker import Runner
from models.platform.jobs import Shelf
from tests.admin.desks import BOSS, more, states
from tests.journeys.conftest import Site, office, site
from tests.journeys.widths import wide

__all__ = ["office", "site"]


def test_a_committee_approves_together_and_watches_it_happen(site: Site) -> None:
    numbers = more(site.office, "JB", 4)
    Shelf.root = Path(site.office.app.instance_path) / "exports"
    page = site.enter(BOSS)
    page.goto(f"{site.address}/desk/")
    page.keyboard.press("b")
    page.wait_for_selector("input[name^=seen-]")
    page.locator("input[name^=seen-]").nth(3).uncheck()
    page.locator("h1").click()
    page.keyboard.press("a")
    page.wait_for_selector("#live[data-live]")
    assert page.locator("h1").inner_text() == "Đang duyệt: đã duyệt 0 báo cáo, 0 chưa duyệt được, 3 đang chờ"
    stop = page.get_by_role("link", name="Về bàn duyệt")
    stop.focus()
    assert Runner(site.office.app, fast=False).one()
    page.wait_for_selector("#live:not([data-live])")
    assert page.locator("h1").inner_text() == "Đã duyệt 3 báo cáo, 0 chưa duyệt được"
    assert page.title().startswith("Đã duyệt 3 báo cáo")
    assert page.evaluate("document.activeElement.textContent") == "Về bàn duyệt"
    assert sorted(states(site.office, numbers)) == ["approved"] * 3 + ["submitted"]
    narrow = site.enter(BOSS, 380)
    for address in (page.url, f"{site.address}/desk/bulk/", f"{site.address}/jobs/", f"{site.address}/"):
        narrow.goto(address)
        assert wide(narrow) == [], address
