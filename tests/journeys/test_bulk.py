"""Approving together in a browser, without a mouse: the
preview, the page that draws itself anew, the results at 380 px."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from sqlalchemy import select

from admin.jobs.worker import Runner
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.jobs import Shelf
from models.signals.tables import SignalRule
from tests.admin.desks import BOSS, more, states
from tests.journeys.conftest import Site, office, site
from tests.journeys.widths import wide
from tests.make import ask_nothing

__all__ = ["office", "site"]


def without_questions(site: Site) -> None:
    """Reports of cells that met nobody's expectations are clean here; the office is the file's."""
    with open_session(site.office.engine, SYSTEM) as db:
        if db.scalar(select(SignalRule.id).where(SignalRule.issuer == 0).limit(1)) is None:
            ask_nothing(db)
            db.commit()


def test_a_committee_approves_together_and_watches_it_happen(site: Site) -> None:
    without_questions(site)
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


def test_thirty_reports_are_received_and_decided_in_two_minutes_by_at_most_fifteen_keys(site: Site) -> None:
    """At the Bloc its board receives and its secretary decides; each sees all figures before the act."""
    without_questions(site)
    numbers = more(site.office, "JR", 30, "K", "grassroots_cell")
    Shelf.root = Path(site.office.app.instance_path) / "exports"
    began, keys = monotonic(), 0
    for who, letters, done in (
        ("K.board_officer", "dta", "Đã tiếp nhận 30 báo cáo"),
        ("K.bloc_secretary", "dba", "Đã duyệt 30 báo cáo"),
    ):
        page = site.enter(who)
        page.goto(site.address)
        for letter, there in zip(letters, ("/desk/", "/desk/bulk/", "/jobs/result/"), strict=True):
            page.keyboard.press(letter)
            page.wait_for_url(f"**{there}**")
            keys += 1
        assert Runner(site.office.app, fast=False).one()
        page.wait_for_selector("#live:not([data-live])")
        assert page.locator("h1").inner_text().startswith(done)
    assert states(site.office, numbers) == ["approved"] * 30
    assert keys <= 15 and monotonic() - began < 120
