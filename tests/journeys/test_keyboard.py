"""The main job of a cell by keyboard alone: a meeting recorded,
its sheet scored and voted, the quarter's report sent up; no mouse."""

from __future__ import annotations

from playwright.sync_api import Page

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reports.tables import Report
from models.scoring.sheets import ScoreSheet
from tests.journeys.conftest import Site

HERE = """(e => ({name: e.name || '', type: e.type || e.tagName, value: e.value || '',
  text: e.textContent.trim(), checked: !!e.checked,
  fact: e.closest('.item')?.dataset.fact || '', most: e.closest('.item')?.dataset.max || '',
  note: !!e.closest('[data-note]'),
  drawn: getComputedStyle(e).outlineStyle !== 'none' || getComputedStyle(e).boxShadow !== 'none'
    || !!e.nextElementSibling && getComputedStyle(e.nextElementSibling).outlineStyle !== 'none'
}))(document.activeElement)"""
"""What the keyboard is on, and whether one sees it there."""


def forward(page: Page, name: str, most: int = 120) -> None:
    """Tab to a control by its name or words; every stop on the way is seen."""
    for _step in range(most):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        assert here["drawn"] or here["type"] == "BODY", f"the keyboard cannot be seen on {here}"
        if name in (here["name"], here["text"]):
            return
    raise AssertionError(f"the keyboard does not come to {name}")


def follow(page: Page, name: str, to: str) -> None:
    """Tab to a link or a button and press it; it leads on."""
    forward(page, name)
    page.keyboard.press("Enter")
    page.wait_for_url(to)


def write(page: Page, **values: str) -> None:
    for name, value in values.items():
        forward(page, name)
        page.keyboard.press("Control+A")
        page.keyboard.type(value)


def score(page: Page) -> None:
    """Answer every item as the keyboard comes to it, by what the facts say, else the best; then propose."""
    for _step in range(200):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        if here["name"] == "act" and here["value"] == "propose":
            page.keyboard.press("Enter")
            page.wait_for_selector("text=Ghi kết quả biểu quyết")
            return
        if here["type"] == "radio" and not here["checked"]:
            page.keyboard.press("Space")
            while here["fact"] and page.evaluate(HERE)["value"] != here["fact"]:
                page.keyboard.press("ArrowDown")
        elif here["most"] and "points" in page.evaluate("document.activeElement.className"):
            page.keyboard.type(f"{int(here['most']) / 100:g}".replace(".", ","))
        elif here["note"] and here["type"] == "textarea":
            page.keyboard.type("Chi bộ thống nhất")
    raise AssertionError("the keyboard does not come to the end of the sheet")


def test_a_cells_month_and_quarter_by_keyboard_alone(site: Site) -> None:
    page = site.enter("C.cell_secretary")
    page.goto(site.address)
    follow(page, "Sinh hoạt", "**/meetings/")
    follow(page, "Thêm", "**/meetings/new/**")
    write(
        page,
        held_on="26/10/2018",
        begins_at="08:00",
        ends_at="10:00",
        present="12",
        excused="0",
        unexcused="0",
        exempt="0",
        speakers="8",
    )
    page.keyboard.press("Enter")
    page.wait_for_url("**/scores/sheet/**")
    score(page)
    write(page, votes_for="9", votes_present="10")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Tổng điểm và xếp loại có hiệu lực")
    page.goto(site.address)
    follow(page, "Mở báo cáo", "**/reports/begin/**")
    follow(page, "Mở báo cáo", "**/reports/details/**")
    write(page, v_shortcomings="Hai tháng chưa họp do thiên tai.")
    page.keyboard.press("Control+s")
    page.wait_for_selector(".flash.success")
    forward(page, "Trình cấp trên")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Đã trình")
    with open_session(site.office.engine, SYSTEM) as db:
        report, sheet = db.query(Report).one(), db.query(ScoreSheet).one()
        assert (report.state, sheet.stage, sheet.total) == ("submitted", "voted", 10_000)
