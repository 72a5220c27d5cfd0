"""A Bloc's quarter in a browser with one silent cell, one unit excused,
one late after closing: numbers, reasons, supplements, keys only."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from docx import Document as Word
from playwright.sync_api import Page

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.units.units import get_unit
from tests.journeys.conftest import Site
from tests.journeys.quarter import begin, step
from tests.make import quarter_of

IV = Quarter(2018, 4)


@pytest.fixture
def opened(site: Site) -> Site:
    """Meetings of two cells are recorded and scored; the quarter's duties are open."""
    with open_session(site.office.engine, SYSTEM) as db:
        for code in ("D1", "C"):
            quarter_of(db, get_unit(db, site.office.cast.units[code]))
        open_period(db, IV)
        db.commit()
    return site


def parts(page: Page) -> list[int]:
    """The numbers of the sum in sight: every part, then the total."""
    return [int(text) for text in page.locator(".adds b").all_inner_texts()]


def at_desk(site: Site, who: str, unit: str) -> Page:
    """Take the first report of the desk by its key alone."""
    page = site.enter(who)
    page.goto(f"{site.address}/desk/")
    page.wait_for_selector(f"h2:has-text('{unit}')")
    page.keyboard.press("a")
    page.wait_for_selector(".flash.success")
    return page


def taken(page: Page, label: str, target: Path) -> Path:
    """A file of the report's page, downloaded."""
    with page.expect_download() as got:
        page.click(f".head a:text-is('{label}')")
    got.value.save_as(target)
    return target


def agree(page: Page, url: str, folder: Path) -> None:
    """Page, the page of the missing ones, annex and letter of an issued report count one of four cells and
    name the same three, two of them two levels down."""
    page.goto(url)
    assert "Số liệu tính từ 1/4 chi bộ" in page.inner_text("main")
    book = openpyxl.load_workbook(taken(page, "Phụ lục 1 (Excel)", folder / "annex.xlsx")).active
    annex = "\n".join(
        str(cell) for row in book.iter_rows(values_only=True) for cell in row if cell is not None
    )
    word = Word(taken(page, "Word", folder / "letter.docx"))
    letter = "\n".join(each.text for each in word.paragraphs)
    page.click("a:has-text('3 chi bộ chưa có số liệu')")
    listed = page.inner_text("main")
    for name in ("Chi bộ Thanh tra", "Chi bộ Đội Một", "Chi bộ Văn phòng"):
        assert name in annex and name in letter and name in listed, name
    assert "1/4 chi bộ" in annex and "Chưa tổng hợp được 3/4 chi bộ" in letter and "1/4 chi bộ" in listed


def test_a_quarter_is_closed_with_gaps_and_supplemented(opened: Site, tmp_path: Path) -> None:
    site = opened
    clerk = site.enter("D.committee_officer")
    clerk.goto(site.address)
    assert "quá hạn" in clerk.inner_text("h1")
    numbers = parts(clerk)
    assert sum(numbers[:-1]) == numbers[-1] == 4
    clerk.click(".adds a:has-text('thiếu')")
    assert clerk.locator("tbody tr").count() == 4
    clerk.locator("tbody a").filter(has_text=re.compile(r"^\s*Đảng bộ bộ phận Mẫu")).first.click()
    clerk.fill("#reason", "Đang kiện toàn cấp ủy")
    clerk.fill("#document", "Công văn 12-CV/ĐU")
    clerk.click("button:has-text('Cho miễn')")
    clerk.wait_for_selector(".flash.success")
    assert "được miễn" in clerk.inner_text("main")
    clerk.goto(site.address)
    assert parts(clerk) == [0, 0, 0, 3, 1, 4]

    url = begin(cell := site.enter("C.cell_secretary"), site)
    step(cell, url, "submit")
    at_desk(site, "K.board_officer", "Chi bộ Thư viện")
    at_desk(site, "K.bloc_deputy", "Chi bộ Thư viện")

    committee = site.enter("D.committee_secretary")
    of_d = begin(committee, site)
    form = committee.locator(".panel")
    reasons = [field.input_value() for field in form.locator("input[name^=gap-]").all()]
    assert "Đang kiện toàn cấp ủy (Công văn 12-CV/ĐU)" in reasons
    for field in form.locator("input[name^=gap-]").all():
        if not field.input_value():
            field.fill("Chưa gửi báo cáo")
    form.locator("button[name=step]").click()
    committee.wait_for_selector(".flash.success")
    at_desk(site, "K.board_officer", "Đảng bộ Sở Mẫu")
    at_desk(site, "K.bloc_deputy", "Đảng bộ Sở Mẫu")

    bloc = site.enter("K.board_officer")
    of_k = begin(bloc, site)
    step(bloc, of_k, "close")
    step(site.enter("K.bloc_secretary"), of_k, "sign", destination="Tỉnh ủy")
    agree(bloc, of_k, tmp_path)

    late = site.enter("D1.cell_secretary")
    late.goto(site.address)
    assert late.inner_text("h1").startswith("Còn thiếu: Chuyên đề IV/2018")
    step(late, begin(late, site), "submit")
    at_desk(site, "D.committee_officer", "Chi bộ Văn phòng")
    at_desk(site, "D.committee_secretary", "Chi bộ Văn phòng")

    for page, url, share in ((committee, of_d, "1/3 chi bộ"), (bloc, of_k, "2/4 chi bộ")):
        page.goto(url)
        page.click("a:has-text('Báo cáo bổ sung')")
        page.click("button:has-text('Lập báo cáo bổ sung tiếp theo')")
        page.wait_for_selector(".flash.success")
        assert share in page.inner_text(".head")
        held = page.locator("tr:has(th:text-is('Số kỳ đã sinh hoạt')) td").all_inner_texts()
        assert int(held[-1]) == sum(int(text) for text in held[:-1])

    bloc.goto(f"{site.address}/gaps/?quarter=2018-Q4")
    heading = bloc.inner_text("h1")
    assert "3 đơn vị vắng trong báo cáo đã trình" in heading and "2 đơn vị đến nay vẫn thiếu" in heading
    bloc.goto(site.address)
    assert "Quý I/2019" in bloc.inner_text("h1"), "the first page moves on when the quarter is issued"
    bloc.goto(f"{site.address}/?quarter=2018-Q4")
    assert parts(bloc) == [0, 3, 0, 2, 1, 6]
    bloc.click("a:has-text('Nhắc tất cả')")
    assert "Chi bộ Thanh tra" in bloc.input_value("#paste")
    bloc.click("button:has-text('Nhắc tất cả')")
    bloc.wait_for_selector(".flash.success")
    silent = site.enter("D2.cell_secretary")
    silent.goto(f"{site.address}/notices/")
    assert re.search(r"Chi bộ Thanh tra: Báo cáo quý IV/2018 còn thiếu", silent.inner_text("main"))
