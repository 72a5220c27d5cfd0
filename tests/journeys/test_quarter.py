"""Quarter IV/2018 in a browser: three cells on three routes, one
report sent back, the Bloc issues, Annex 1 equals what was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
from playwright.sync_api import Page

from tests.journeys.conftest import Site

# period, day, kind, present, excused, unexcused, speakers, ends, reason for a day outside the window
MONTHS = (
    ("2018-10", "26/10/2018", "regular", 11, 1, 0, 6, "10:00", ""),
    ("2018-11", "20/11/2018", "combined", 10, 1, 1, 3, "10:30", "Lãnh đạo đi công tác"),
    ("2018-12", "03/01/2019", "regular", 12, 0, 0, 8, "09:00", ""),
)
MEMBERS = 12


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
    form = page.locator(f"form:has(input[name=step][value={code}])")
    for name, value in more.items():
        form.locator(f"[name={name}]").fill(value)
    form.locator("button").click()
    page.wait_for_selector(".flash.success")


def test_the_quarter_from_three_cells_to_the_issued_annex(site: Site, tmp_path: Path) -> None:
    typed = Typed()
    urls = {}
    for cell in ("D1", "DB1", "C"):
        page = site.enter(f"{cell}.cell_secretary")
        for month in MONTHS:
            record(page, site, month, typed)
            score(page, typed)
        urls[cell] = begin(page, site)
        page.fill("#v_shortcomings", "Một buổi họp ngoài thời điểm.")
        page.click("button[data-key=s]")
        page.wait_for_selector(".flash.success")
        step(page, urls[cell], "submit")

    committee = site.enter("D.committee_secretary")
    step(committee, urls["D1"], "send_back", note="Ghi rõ nguyên nhân")
    cell = site.enter("D1.cell_secretary")
    cell.goto(urls["D1"])
    assert "Ghi rõ nguyên nhân" in cell.content()
    cell.fill("#v_shortcomings", "Một buổi họp ngoài thời điểm do lãnh đạo đi công tác.")
    cell.click("button[data-key=s]")
    cell.wait_for_selector(".flash.success")
    step(cell, urls["D1"], "submit")
    step(committee, urls["D1"], "approve")
    section = site.enter("DB.committee_secretary")
    step(section, urls["DB1"], "approve")
    step(site.enter("K.board_officer"), urls["C"], "receive")
    step(site.enter("K.bloc_deputy"), urls["C"], "approve")

    urls["DB"] = begin(section, site)
    step(section, urls["DB"], "submit")
    step(site.enter("D.committee_deputy"), urls["DB"], "approve")
    urls["D"] = begin(committee, site)
    missing = committee.locator("form:has(input[name=step][value=submit]) input[name^=gap-]")
    assert missing.count() == 1
    missing.fill("Chi bộ đang kiện toàn")
    committee.click("form:has(input[name=step][value=submit]) button")
    committee.wait_for_selector(".flash.success")
    step(site.enter("K.board_officer"), urls["D"], "receive")
    step(site.enter("K.bloc_deputy"), urls["D"], "approve")

    officer = site.enter("K.board_officer")
    urls["K"] = begin(officer, site)
    step(officer, urls["K"], "close")
    step(site.enter("K.bloc_secretary"), urls["K"], "sign", destination="Tỉnh ủy")

    officer.goto(urls["K"])
    with officer.expect_download() as download:
        officer.click("text=Phụ lục 1")
    annex = tmp_path / "annex.xlsx"
    download.value.save_as(annex)
    total = next(
        row
        for row in openpyxl.load_workbook(annex).active.iter_rows(values_only=True)
        if row[1] == "Tổng cộng"
    )
    assert list(total[3:9]) == [3, 3 * MEMBERS, 3, 9, 9, 9]
    grades = [typed.grades.count(label) for label in ("Tốt", "Khá", "Trung bình", "Kém")]
    assert [total[9], total[11], total[13], total[15]] == grades
    assert [round(total[n] or 0, 1) for n in (10, 12, 14, 16)] == [_tenth(count) for count in grades]
    assert round(total[17], 2) == round(sum(typed.totals) / 9 + 1e-9, 2)
    assert list(total[18:20]) == [9 * MEMBERS, typed.present]
    assert list(total[21:26]) == [typed.excused, typed.unexcused, 3, typed.thematic, typed.outside]
    assert re.search(
        r"\d{2}-BC/ĐU",
        str(next(openpyxl.load_workbook(annex).active.iter_rows(min_row=3, max_row=3, values_only=True))),
    )


def _tenth(count: int) -> float:
    """Share of nine in percent, one decimal, halves up."""
    return (count * 2000 + 9) // 18 / 10
