"""The journeys' quarter: meetings recorded, scored and voted in a browser."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Page

from tests.journeys.conftest import Site

# period, day, kind, present, excused, unexcused, speakers, ends, reason for a day outside the window
MONTHS = (
    ("2018-10", "26/10/2018", "regular", 11, 1, 0, 6, "10:00", ""),
    ("2018-11", "20/11/2018", "combined", 10, 1, 1, 3, "10:30", "Lãnh đạo đi công tác"),
    ("2018-12", "03/01/2019", "regular", 12, 0, 0, 8, "09:00", ""),
)


@dataclass
class Typed:
    """What this test typed and what the pages said of the points: it adds up by itself."""

    totals: list[float] = field(default_factory=list)
    grades: list[str] = field(default_factory=list)
    present: int = 0
    excused: int = 0
    unexcused: int = 0
    thematic: int = 0
    outside: int = 0


def record(
    page: Page, site: Site, month: tuple[str, str, str, int, int, int, int, str, str], typed: Typed
) -> None:
    """Record a meeting; the month is proposed from the date."""
    period, day, kind, present, excused, unexcused, speakers, ends, reason = month
    page.goto(f"{site.address}/meetings/new/")
    page.fill("#held_on", day)
    page.press("#held_on", "Tab")
    page.locator("#proposal").wait_for(state="visible")
    if not reason:
        assert page.input_value("#period") == period
    page.select_option("#period", period)
    page.select_option("#kind", kind)
    for name, value in (
        ("begins_at", "08:00"),
        ("ends_at", ends),
        ("present", present),
        ("excused", excused),
        ("unexcused", unexcused),
    ):
        page.fill(f"#{name}", str(value))
    page.fill("#exempt", "0")
    page.fill("#speakers", str(speakers))
    if reason:
        page.fill("#outside_reason", reason)
    if kind == "combined":
        page.select_option("#topic_id", index=3)
    page.click(".acts-bar button.main")
    page.wait_for_url("**/scores/sheet/**")
    typed.present, typed.excused, typed.unexcused = (
        typed.present + present,
        typed.excused + excused,
        typed.unexcused + unexcused,
    )
    typed.thematic += kind == "combined"
    typed.outside += bool(reason)


def score(page: Page, typed: Typed) -> None:
    """Score by what the facts say, full points else but for one item; then propose and vote."""
    lost = 0.0
    for item in page.locator(".item").all():
        fact = item.get_attribute("data-fact")
        if fact:
            item.locator(f"input[type=radio][value={fact}]").check(force=True)
        elif item.locator("input[type=radio]").count():
            item.locator("input[type=radio]").first.check(force=True)
        else:
            most = int(item.get_attribute("data-max") or 0) / 100
            given = most if lost else most - 0.5
            lost = 0.5
            item.locator("input.points").fill(f"{given:g}".replace(".", ","))
        note = item.locator("[data-note] textarea")
        if note.count() and note.first.is_visible():
            note.first.fill("Chi bộ thống nhất mức này")
    shown = float(page.inner_text("#total").replace(",", "."))
    page.click("button[value=propose]")
    page.wait_for_selector("text=Ghi kết quả biểu quyết")
    page.fill("#votes_for", "9")
    page.fill("#votes_present", "10")
    page.click("form.inline button.main")
    page.wait_for_selector("text=Tổng điểm và xếp loại có hiệu lực")
    assert float(page.inner_text("#total").replace(",", ".")) == shown
    typed.totals.append(shown)
    typed.grades.append(page.inner_text("#grade"))


def begin(page: Page, site: Site) -> str:
    """Open the report of IV/2018 from the first page's tasks."""
    page.goto(f"{site.address}/reports/begin/?quarter=2018-Q4")
    page.click("main button.main")
    page.wait_for_url("**/reports/details/**")
    return page.url


def step(page: Page, url: str, code: str, **more: str) -> None:
    """Take a step that the page offers."""
    page.goto(url)
    for name, value in more.items():
        page.locator(f"[name=note-{code}]" if name == "note" else f"[name={name}]").fill(value)
    page.click(f"button[name=step][value={code}]")
    page.wait_for_selector(".flash.success")
