"""docs/mau-danh-sach.md followed to the letter: a half-year form and its list of thirteen columns on one A4
page, a monthly list of ten columns of the office's own design, through screens alone."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.journeys.conftest import Site
from tests.programs import run

BOARD, CELL = "K.board_officer", "D1.cell_secretary"


def menu(page: Page, site: Site, name: str) -> None:
    """The entry of the menu behind *Mục khác*."""
    page.goto(site.address)
    page.locator("details.more summary").click()
    page.locator(".drop a", has_text=name).first.click()


def link(page: Page, name: str) -> None:
    page.locator("main").get_by_role("link", name=name, exact=True).first.click()


def publish_list(page: Page) -> None:
    page.keyboard.press("Control+s")
    page.get_by_text("Đã lưu bản nháp của mẫu.").wait_for()
    page.locator(".head").get_by_role("button", name="Ban hành").click()  # nothing moves: it is done at once
    page.get_by_text("Đã ban hành phiên bản.").wait_for()


def printed(page: Page, folder: Path) -> set[str]:
    """The words of the PDF of the first list on the page, which is one page of A4."""
    with page.expect_download() as sent:
        link(page, "PDF")
    path = folder / "list.pdf"
    sent.value.save_as(path)
    assert "Pages:           1\n" in run("pdfinfo", path) and "(A4)" in run("pdfinfo", path)
    return set(run("pdftotext", "-layout", path, "-").split())


def form_of_half_a_year(page: Page, site: Site) -> None:
    menu(page, site, "Biểu mẫu và khung tiêu chí")
    link(page, "Biểu theo kỳ")
    link(page, "Lập biểu mới")
    page.fill("#empty [name=name]", "Biểu sáu tháng")
    page.fill("#empty [name=code]", "nua_nam")
    page.fill("#empty [name=holds_from]", "01/01/2018")
    page.click("#empty button")
    link(page, "Tên, ngày áp dụng, xếp loại")
    page.select_option("#period", label="6 tháng")
    page.click("main button.main")
    page.fill(".add-row.card [name=title]", "Kết quả")
    page.keyboard.press("Enter")
    for number in range(1, 12):  # the cursor stands where the next one is typed
        page.locator("[name=rows-0-title]:focus").wait_for()
        page.keyboard.type(f"Nội dung {number}")
        page.select_option("[name=rows-0-kind]", "number")
        page.keyboard.press("Enter")
        page.locator(".build-row b", has_text=f"Nội dung {number}").last.wait_for()
    link(page, "Xem trước khi ban hành")
    page.click("main button.main")
    page.get_by_text("Đã ban hành phiên bản.").wait_for()


def list_of_thirteen(page: Page, site: Site) -> None:
    menu(page, site, "Mẫu danh sách")
    link(page, "Thêm")
    page.fill("#name", "Danh sách sáu tháng")
    page.select_option("#begin", "new:answers")
    page.fill("#holds_from", "01/01/2018")
    page.click("main button.main")
    page.select_option("#form_code", label="Biểu sáu tháng")
    page.locator("#columns-1-what option", has_text="Nội dung 11").wait_for(state="attached")
    for number in range(1, 12):
        page.get_by_role("button", name="Thêm cột").click()
        place = number + 1
        page.wait_for_selector(f"#c{place}")
        page.fill(f"#columns-{place}-heading", f"Nội dung số {number}")
        page.select_option(f"#columns-{place}-what", label=f"Nội dung {number}")
        page.fill(f"#columns-{place}-width", "9")
        page.select_option(f"#columns-{place}-total", label="cộng")
    page.get_by_role("button", name="Thêm tiêu đề gộp").click()
    page.wait_for_selector("#spans-0-label")
    page.fill("#spans-0-label", "Kết quả")
    page.fill("#spans-0-first", "3")
    page.fill("#spans-0-last", "13")
    page.fill("#total", "Tổng cộng")
    page.select_option("#fit", "page")
    publish_list(page)


def test_a_form_of_half_a_year_and_its_list_of_thirteen_columns(site: Site, tmp_path: Path) -> None:
    page = site.enter(BOARD)
    form_of_half_a_year(page, site)
    list_of_thirteen(page, site)
    cell = site.enter(CELL)
    menu(cell, site, "Biểu theo kỳ")
    link(cell, "Thêm")
    cell.select_option("#unit_id", label="Chi bộ Văn phòng")
    cell.fill("#year", "2018")
    cell.select_option("#part", "half-1")
    cell.click("main button.main")
    link(cell, "Điền biểu")
    for number in range(1, 12):
        cell.fill(f"#v_noi_dung_{number}", str(number * 7))
    cell.click("button[name=send]")
    menu(page, site, "Biểu theo kỳ")
    page.locator("main tbody a").first.click()
    link(page, "Số liệu các đơn vị")
    link(page, "Danh sách để in")
    words = printed(page, tmp_path)
    assert {"quả", "11", "Văn", "phòng", "77", "Tổng", "cộng", "13"} <= words


def test_a_monthly_list_of_ten_columns_of_the_offices_own_design(site: Site, tmp_path: Path) -> None:
    page = site.enter(BOARD)
    menu(page, site, "Mẫu danh sách")
    link(page, "Thêm")
    page.fill("#name", "A. Danh sách tháng của Khối")
    page.select_option("#begin", "monthly_list")
    page.fill("#holds_from", "01/01/2018")
    page.click("main button.main")
    page.fill("#columns-3-heading", "Ngày, tháng họp")
    page.locator("#c3").get_by_role("button", name="Đưa lên").click()
    page.locator("#preview th:nth-child(3)", has_text="Ngày, tháng họp").wait_for()
    assert page.input_value("#columns-2-heading") == "Ngày, tháng họp"
    page.fill("#of_day", "15/12/2018")
    page.get_by_role("button", name="Vẽ thử").click()
    page.locator("#preview", has_text="tháng 12 năm 2018").wait_for()
    publish_list(page)
    page.goto(f"{site.address}/calendar/?month=2018-12")
    link(page, "Danh sách để in")
    page.get_by_role("link", name="A. Danh sách tháng của Khối").click()
    assert {"Ngày,", "tháng", "12", "2018", "Tổng", "10"} <= printed(page, tmp_path)
