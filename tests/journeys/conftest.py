"""A real Chromium on a real server, on both databases; without a
Chromium the journeys are skipped, or fail where everything is required."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, sync_playwright
from playwright.sync_api import Error as PlaywrightError
from waitress.server import create_server

from tests.admin.conftest import office
from tests.offices import Office
from tests.programs import CHROMIUM, need

__all__ = ["office"]
PASSWORD = "mat-khau-thu-nghiem"


def _read_whole(owner: type[Page] | type[Locator], name: str) -> None:
    """A click waits only until the next page begins, a selector until it is found: what is counted then may
    be half a page. After this both wait until the page was read to its end."""
    act = getattr(owner, name)

    @wraps(act)
    def whole(self: Any, *given: Any, **named: Any) -> Any:
        found = act(self, *given, **named)
        (self if isinstance(self, Page) else self.page).wait_for_load_state("domcontentloaded")
        return found

    setattr(owner, name, whole)


for _owner, _name in ((Page, "click"), (Locator, "click"), (Page, "wait_for_selector")):
    _read_whole(_owner, _name)


SEEN = """
const real = window.fetch;
window.fetch = (url, how) => { window.under_way = how?.signal; return real(url, how); };
addEventListener("submit", () => sessionStorage.setItem("let_go", String(window.under_way?.aborted)));
"""
"""Tells, of the newest question of a page's script, whether it was let go when a form was sent."""


@dataclass
class Site:
    """The running server and a browser."""

    address: str
    office: Office
    browser: Browser

    def enter(self, who: str, width: int = 1280) -> Page:
        """Somebody at a machine of their own, signed in; every mistake of a page fails the test."""
        page = self.open(width)
        token = self.office.cast.tokens[who]
        page.context.add_cookies([{"name": "khoi_sign_in", "value": token, "url": self.address}])
        return page

    def open(self, width: int = 1280) -> Page:
        """A machine at which nobody is signed in."""
        context: BrowserContext = self.browser.new_context(
            viewport={"width": width, "height": 900}, locale="vi-VN", accept_downloads=True
        )
        page = context.new_page()
        OPEN.append(page)
        page.on(
            "console",
            lambda message: (
                _fail(message.text) if message.type == "error" and "favicon" not in message.text else None
            ),
        )
        page.on("pageerror", lambda error: _fail(str(error)))
        page.on("dialog", lambda dialog: dialog.accept())
        page.set_default_timeout(30_000)
        return page


PROBLEMS: list[str] = []
OPEN: list[Page] = []
"""Pages of the journey under way."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A journey that fails tells what its pages said then: elsewhere nobody can open them."""
    report = yield
    if report.failed and call.when == "call":
        for page in OPEN:
            try:
                said = f"{page.url}\n{page.inner_text('body', timeout=1_000)}"
            except PlaywrightError as error:
                said = str(error)
            report.sections.append(("what the page said", said))
    return report


def _fail(text: str) -> None:
    if "422" not in text and "403" not in text:
        PROBLEMS.append(text)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where the browser is; asked first, before an office is made for it."""
    return need(*CHROMIUM)


@pytest.fixture
def site(chromium: str, office: Office) -> Iterator[Site]:
    """A server on a free port, with protection by token on as in an office."""
    with served(chromium, office) as found:
        yield found


@contextmanager
def served(chromium: str, office: Office) -> Iterator[Site]:
    """The same for an office of one's own."""
    office.app.config["WTF_CSRF_ENABLED"] = True
    server = create_server(office.app, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    PROBLEMS.clear()
    OPEN.clear()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield Site(f"http://127.0.0.1:{server.effective_port}", office, browser)
        browser.close()
    server.close()
    thread.join(timeout=5)
    office.app.config["WTF_CSRF_ENABLED"] = False
    assert not PROBLEMS
