"""The state of the system in a browser: read on a phone and on paper, nothing cut off; the number on a page
of a failure is the one that stands there."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from admin.operations.standing import WATCHED, WORKER, Standing, keep_watched
from admin.operations.upkeep import TROUBLES, tell_troubles
from admin.seen.errors import FILE
from admin.seen.logs import FOLDER
from models.core.base import now
from tests.journeys.conftest import Site

pytestmark = pytest.mark.long


def shot(page: Page, name: str) -> None:
    """For whoever looks at it (KHOI_SHOTS names a folder)."""
    if os.environ.get("KHOI_SHOTS"):
        page.screenshot(path=Path(os.environ["KHOI_SHOTS"]) / f"{name}.png", full_page=True)


@pytest.mark.parametrize("width", [1280, 380])
def test_it_is_read_on_a_phone_and_on_paper(site: Site, width: int) -> None:
    folder = Path(site.office.app.instance_path)
    (folder / FOLDER).mkdir(exist_ok=True)
    since = {"since": now().isoformat(), "ends": []}
    broke = [{"at": now().isoformat(), "how": "exit 1", "words": "Traceback\nMemoryError: no room"}]
    worker = {"name": "worker", "number": os.getpid(), "since": now().isoformat(), "ends": broke}
    keep_watched(folder, [{"name": "server 1", "number": os.getpid(), **since}, worker])
    Standing(folder).succeeded("mails")
    tell_troubles(folder, {"reminders": "Không ghi được vào ổ đĩa /srv/khoi/tep-rat-dai-khong-ngat-dong"}, [])
    page = site.enter("administrator", width)
    failed = page.request.get(f"{site.address}/none-such").text()
    (number,) = set(re.findall(r">(\d{4}-\d{4})<", failed))
    page.goto(f"{site.address}/server/")
    assert number in page.locator("main").inner_text()
    shot(page, f"state-{width}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert Axe().run(page).response["violations"] == []
    page.emulate_media(media="print")
    shot(page, f"state-print-{width}")
    assert page.locator("ol.todo li").first.is_visible() and not page.locator("header nav").first.is_visible()
    for name in (WORKER, WATCHED, TROUBLES, f"{FOLDER}/{FILE}"):
        (folder / name).unlink()
