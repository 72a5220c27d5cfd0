"""A cell is reopened after the Bloc has approved and issued: the change
rises, the Bloc sees by how much, and issues anew; the first issue stays."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from playwright.sync_api import Page

from tests.journeys.conftest import Site
from tests.journeys.quarter import MONTHS, Typed, begin, record, score, step


def download(page: Page, url: str, which: int, target: Path) -> bytes:
    """One of the documents that went out, the newest issue first."""
    page.goto(url)
    with page.expect_download() as got:
        page.locator("a[href*='/reports/issued/']:has-text('phu-luc-1')").nth(which).click()
    got.value.save_as(target)
    return target.read_bytes()


def pin(page: Page, url: str, where: str, text: str) -> None:
    """Pin a remark that must be met."""
    page.goto(url)
    page.select_option("#pinning #where", where)
    page.fill("#pinning #text", text)
    page.click("#pinning button:has-text('Ghi ý kiến')")
    page.wait_for_selector(".flash.success")


def issue(site: Site, tmp_path: Path) -> tuple[dict[str, str], bytes]:
    """C's quarter with one meeting, up to the Bloc's first issue."""
    cell = site.enter("C.cell_secretary")
    record(cell, site, MONTHS[0], typed := Typed())
    score(cell, typed)
    urls = {"C": begin(cell, site)}
    step(cell, urls["C"], "submit")
    officer, secretary = site.enter("K.board_officer"), site.enter("K.bloc_secretary")
    step(officer, urls["C"], "receive")
    step(secretary, urls["C"], "approve")
    urls["K"] = begin(officer, site)
    step(officer, urls["K"], "close", **{f"gap-{site.office.cast.units['D']}": "Đang kiện toàn"})
    step(secretary, urls["K"], "sign", destination="Tỉnh ủy")
    return urls, download(officer, urls["K"], 0, tmp_path / "first.xlsx")


def test_a_cell_reopened_after_the_bloc_issued_up_to_the_new_issue(site: Site, tmp_path: Path) -> None:
    urls, first = issue(site, tmp_path)
    cell, officer, secretary = (
        site.enter("C.cell_secretary"),
        site.enter("K.board_officer"),
        site.enter("K.bloc_secretary"),
    )
    step(secretary, urls["C"], "reopen", note="Thiếu kỳ họp tháng 11")
    record(cell, site, MONTHS[1], typed := Typed())
    score(cell, typed)
    step(cell, urls["C"], "submit")
    step(officer, urls["C"], "receive")

    pin(secretary, urls["C"], "field:shortcomings", "Nêu nguyên nhân họp ngoài thời điểm")
    step(secretary, urls["C"], "send_back", note="Xem ý kiến")
    cell.goto(urls["C"])
    assert "1 ý kiến chờ trả lời" in cell.content()
    cell.fill("#v_shortcomings", "Họp ngoài thời điểm do lãnh đạo đi công tác.")
    cell.click("button[name=step][value=submit]")
    cell.wait_for_selector("#summary:has-text('Còn 1 ý kiến bắt buộc chưa trả lời')")
    cell.locator("#remarks input[value=mended]").check(force=True)
    cell.click("button[name=step][value=submit]")
    cell.wait_for_selector(".flash.success")
    step(officer, urls["C"], "receive")
    secretary.goto(urls["C"])
    assert (
        "kể từ lần đồng chí xem" in secretary.content()
        and "Họp ngoài thời điểm do lãnh đạo đi công tác." in secretary.content()
    )
    step(secretary, urls["C"], "approve")

    officer.goto(urls["K"])
    shown = officer.inner_text("main")
    assert "Những gì đã đổi ở cấp dưới" in shown and "Số kỳ đã sinh hoạt +1" in shown
    step(secretary, urls["K"], "revise", note="Báo cáo thay thế")
    step(officer, urls["K"], "close", **{f"gap-{site.office.cast.units['D']}": "Đang kiện toàn"})
    step(secretary, urls["K"], "sign", destination="Tỉnh ủy")

    second = download(officer, urls["K"], 0, tmp_path / "second.xlsx")
    assert download(officer, urls["K"], 1, tmp_path / "again.xlsx") == first != second
    held = [
        next(
            row
            for row in openpyxl.load_workbook(tmp_path / name).active.iter_rows(values_only=True)
            if row[1] == "Tổng cộng"
        )[7]
        for name in ("first.xlsx", "second.xlsx")
    ]
    assert held == [1, 2]
    officer.goto(urls["K"])
    assert "Số 02 ngày" in officer.content() and "Số 01 ngày" in officer.content()
    assert "Những gì đã đổi ở cấp dưới" not in officer.content()
