"""The pictures of README, taken anew of the demonstration as it is drawn now: `make pictures`. What each
shows is said here by the person who looks and the way they go; no number of a row is written down."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from waitress.server import create_server

from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import ZONE, set_clock
from models.seed.demo.build import PASSWORD, working_day
from tests.paths import ROOT
from tests.programs import CHROMIUM, need

DEMO, KEPT = ROOT / "instance" / "demo", ROOT / "docs" / "pictures"
WIDTH = 1280
OFFICER, SECRETARY, COMMITTEE = "k.officer", "d01.01.secretary", "d01.officer"
LATE = "d14.officer"
"""Of a committee whose cells meet at the end of the month."""


def first_page(page: Page, base: str) -> None:
    page.goto(base)


def calendar(page: Page, base: str) -> None:
    page.goto(f"{base}/calendar/")


def new_meeting(page: Page, base: str) -> None:
    page.goto(f"{base}/meetings/new/")
    page.fill("#held_on", "02/01/2020")
    page.press("#held_on", "Tab")
    page.locator("#proposal").wait_for(state="visible")


def voted_sheet(page: Page, base: str) -> None:
    page.goto(f"{base}/scores/")
    page.locator("main tbody a").first.click()
    page.locator("main a[href*='/scores/sheet/']").first.click()


def desk(page: Page, base: str) -> None:
    page.goto(f"{base}/desk/")


def report(page: Page, base: str) -> None:
    page.goto(f"{base}/reports/")
    page.locator("main tbody a").first.click()


SHOWN: dict[str, tuple[str, int, Callable[[Page, str], None]]] = {
    "home": (OFFICER, 820, first_page),
    "calendar": (LATE, 820, calendar),
    "cell_new": (SECRETARY, 900, new_meeting),
    "score": (SECRETARY, 900, voted_sheet),
    "desk": (OFFICER, 820, desk),
    "report": (COMMITTEE, 820, report),
}
"""Each picture: who looks, its height, and the way to what it shows."""


def enter(browser: Browser, base: str, login: str, height: int) -> Page:
    page = browser.new_page(viewport={"width": WIDTH, "height": height}, locale="vi-VN")
    page.goto(f"{base}/sign-in")
    page.fill("[name=login]", login)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_selector("header nav")
    return page


def take(folder: Path = DEMO, target: Path = KEPT) -> list[Path]:
    """Serve the demonstration for as long as the pictures take; the files that were written."""
    app = create_app(f"sqlite:///{(folder / 'khoi.sqlite').resolve()}", folder)
    with open_session(app.extensions["khoi.engine"], SYSTEM) as db:
        day = working_day(db)
    assert day is not None, "no demonstration"
    set_clock(datetime.combine(day, time(9), ZONE))
    server = create_server(app, host="127.0.0.1", port=0, threads=4)
    threading.Thread(target=server.run, daemon=True).start()
    base, written = f"http://127.0.0.1:{server.effective_port}", []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=need(*CHROMIUM), args=["--no-sandbox"])
        for name, (login, height, lead) in SHOWN.items():
            page = enter(browser, base, login, height)
            lead(page, base)
            page.wait_for_load_state("networkidle")
            page.screenshot(path=target / f"{name}.png")
            written.append(target / f"{name}.png")
            page.close()
        browser.close()
    server.close()
    return written


if __name__ == "__main__":
    print(*take(), sep="\n")
