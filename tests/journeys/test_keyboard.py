"""The main job of a cell by keyboard alone: a meeting recorded,
its sheet scored and voted, the quarter's report sent up; no mouse.

Once as a reader of the page goes, by Tab from control to control, and once by its keys, counted: what is
typed as text is no move, every other key is one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from playwright.sync_api import Page

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.meetings import record_of
from models.reports.tables import Report, ReportVersion
from models.scoring.sheets import ScoreSheet
from models.units.units import get_unit
from tests.journeys.conftest import Site
from tests.make import meeting
from tests.make import score as scored

HERE = """(e => ({name: e.name || '', type: e.type || e.tagName, value: e.value || '',
  text: [...e.childNodes].filter(n => n.nodeName !== 'KBD').map(n => n.textContent).join('').trim(),
  checked: !!e.checked,
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
    for step in range(200):
        if step:
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
    assert "Hai tháng chưa họp do thiên tai." in page.inner_text(".panel")
    page.keyboard.press("Control+Enter")  # never saved by hand: the step takes along what stands on the page
    page.wait_for_selector("text=Đã trình")
    with open_session(site.office.engine, SYSTEM) as db:
        report, sheet = db.query(Report).one(), db.query(ScoreSheet).one()
        frozen = json.loads(db.query(ReportVersion).one().content)["narrative"]
        assert frozen == {"shortcomings": "Hai tháng chưa họp do thiên tai."}
        assert (report.state, sheet.stage, sheet.total) == ("submitted", "voted", 10_000)


@dataclass
class Hand:
    """A hand at the keyboard, which counts its moves; text costs none."""

    page: Page
    moves: int = 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.moves += 1

    def to(self, name: str) -> None:
        """Tab to a control."""
        for _step in range(30):
            self.press("Tab")
            if self.page.evaluate("document.activeElement.name") == name:
                return
        raise AssertionError(f"the keyboard does not come to {name}")

    def answer(self) -> None:
        """What the record answers by one key, each other item by one, the proposal by one."""
        self.press("f")
        for _item in range(30):
            here = self.page.evaluate(HERE)
            if here["name"] == "act":
                break
            if here["type"] == "radio":
                assert not here["fact"], "what the record answers is answered"
                self.press("1")
            else:
                self.page.keyboard.type(f"{int(here['most']) / 100:g}".replace(".", ","))
                self.press("Enter")
        self.press("Enter")
        self.page.wait_for_selector("[name=votes_for]")


def test_meeting_sheet_and_vote_take_at_most_fifty_moves_and_a_report_is_opened_by_six(site: Site) -> None:
    with open_session(site.office.engine, SYSTEM) as db:
        cell = get_unit(db, site.office.cast.units["D1"])
        before = meeting(
            db, cell, date(2018, 9, 1), chair="Lò Thị Chủ", clerk="Tòng Văn Thư", place="Phòng họp 2"
        )
        scored(db, before)
        db.commit()
    page = site.enter("D1.cell_secretary")
    page.goto(site.address)
    hand = Hand(page)
    hand.press("g")
    page.wait_for_url("**/meetings/new/**")
    assert page.evaluate("document.activeElement.name") == "held_on"
    page.keyboard.type("26/10/2018")
    for name, typed in (
        ("present", "12"),
        ("excused", "0"),
        ("unexcused", "0"),
        ("exempt", "0"),
        ("speakers", "8"),
    ):
        hand.to(name)
        page.keyboard.type(typed)
    hand.press("Enter")
    page.wait_for_url("**/scores/sheet/**")
    hand.answer()
    assert page.locator("[name=votes_present]").input_value() == "12"
    assert page.locator("[name=votes_for]").input_value() == ""
    page.keyboard.type("11")
    hand.press("Enter")
    page.wait_for_selector("text=Tổng điểm và xếp loại có hiệu lực")
    assert hand.moves <= 50, hand.moves
    with open_session(site.office.engine, SYSTEM) as db:
        sheet = db.query(ScoreSheet).order_by(ScoreSheet.id.desc()).first()
        assert sheet is not None and (sheet.stage, sheet.total) == ("voted", 10_000)
        kept = record_of(db, sheet.meeting)
        assert kept is not None and (kept.chair, kept.clerk, kept.begins_at) == (
            "Lò Thị Chủ",
            "Tòng Văn Thư",
            "08:00",
        )
        assert sheet.meeting.place == "Phòng họp 2" and sheet.meeting.period == date(2018, 10, 1)
    page.goto(site.address)
    hand.moves = 0
    report = page.locator("ul.todo a", has_text="Mở báo cáo").first.get_attribute("data-letter")
    hand.press(report or "Tab")
    page.wait_for_url("**/reports/begin/**")
    hand.press("Control+s")
    page.wait_for_url("**/reports/details/**")
    assert hand.moves <= 6
