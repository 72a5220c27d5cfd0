"""A long file in a browser: how far its check is, then its preview by
itself, with script and without; looked at on a wide and a narrow screen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from admin.imports.kinds import KINDS
from admin.jobs import work
from admin.jobs.worker import Runner
from models.platform.jobs import Shelf
from tests.admin.uploads import HEADINGS, book
from tests.journeys.conftest import Site

WHO = "administrator"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture
def gate(site: Site, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The worker waits at its tenth row until this is set."""
    opened, beats = threading.Event(), work.Told.beat
    Shelf.root = Path(site.office.app.instance_path) / "exports"
    monkeypatch.setattr(work, "BEAT", 0.0)

    def held(self: work.Told, rows: int) -> None:
        beats(self, rows)
        if rows >= 10:
            opened.wait(30)

    monkeypatch.setattr(work.Told, "beat", held)
    yield opened
    opened.set()


def send(site: Site, page: Page, letter: str) -> threading.Thread:
    """Send a list just over what is judged at once; the worker that begins to judge it."""
    count = KINDS["units"].at_once
    rows = [
        [f"{letter}{n}", f"Chi bộ {letter}{n}", "Chi bộ trực thuộc", "D", "01/02/2018", 5, ""]
        for n in range(count)
    ]
    page.goto(f"{site.address}/units/import/")
    page.set_input_files(
        "input[type=file]",
        {"name": "don-vi.xlsx", "mimeType": XLSX, "buffer": book(rows, HEADINGS).getvalue()},
    )
    page.click("button.main")
    page.wait_for_url("**/imports/check/**")
    assert page.inner_text("h1") == "Tệp đang được kiểm tra"
    running = threading.Thread(target=Runner(site.office.app, fast=False).one)
    running.start()
    return running


def test_the_page_tells_the_rows_and_becomes_the_preview(site: Site, gate: threading.Event) -> None:
    page = site.enter(WHO)
    running = send(site, page, "JS")
    page.wait_for_selector("text=10 / 51")
    for width in (1280, 380):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.evaluate(
            "[...document.querySelectorAll('main .button')].every(b => b.offsetHeight >= 36)"
        )
    assert float(page.get_attribute("progress", "value") or 0) == 19
    gate.set()
    page.wait_for_selector("text=50 dòng mới, 0 dòng thay đổi; chưa nhận dòng nào")
    running.join(timeout=10)
    for width in (1280, 380):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_it_does_so_without_script(site: Site, gate: threading.Event) -> None:
    context = site.browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="vi-VN", java_script_enabled=False
    )
    context.add_cookies(
        [{"name": "khoi_sign_in", "value": site.office.cast.tokens[WHO], "url": site.address}]
    )
    page = context.new_page()
    running = send(site, page, "KO")
    page.wait_for_selector("text=10 / 51")
    gate.set()
    page.wait_for_selector("text=50 dòng mới, 0 dòng thay đổi; chưa nhận dòng nào")
    running.join(timeout=10)
