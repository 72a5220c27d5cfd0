"""docs/lap-bieu.md followed to the letter: the Bloc's officer takes the shipped rubric's workbook, sends it
with mistakes, mends it, makes the Bloc's own draft, and adds to it from the library and in rows."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from playwright.sync_api import Page

from tests.journeys.conftest import Site

BLOC = "Đảng bộ Khối Một"


def family(site: Site, page: Page, name: str) -> None:
    """By the menu to the page of a family."""
    page.goto(site.address)
    page.locator("header summary", has_text="Mục khác").click()
    page.locator("header .drop a", has_text="Biểu mẫu và khung tiêu chí").click()
    page.locator(".tabs a", has_text=name).click()


def changed(path: Path, **cells: object) -> None:
    book = openpyxl.load_workbook(path)
    for place, value in cells.items():
        book["Mục"][place] = value
    book.save(path)


def test_the_officers_page_is_followed_to_the_letter(site: Site, tmp_path: Path) -> None:
    page = site.enter("K.board_officer")
    family(site, page, "Khung tiêu chí")
    page.locator("a.button", has_text="Lập khung mới").click()
    with page.expect_download() as download:
        page.locator("#ready a.button", has_text="Tệp Excel").click()
    file = tmp_path / "khung.xlsx"
    download.value.save_as(file)

    changed(file, G2="năm", G3=4)
    page.set_input_files("#from-excel input[type=file]", file)
    page.locator("#from-excel button", has_text="Kiểm tra tệp").click()
    assert page.locator("tbody th", has_text="Mục!G2").count() == 1
    with page.expect_download() as marked:
        page.locator("#summary a.button").click()
    marked.value.save_as(tmp_path / "sai.xlsx")
    assert openpyxl.load_workbook(tmp_path / "sai.xlsx")["Mục"]["G2"].comment is not None

    changed(file, G2=6)
    page.set_input_files("input[type=file]", file)
    page.locator("button", has_text="Kiểm tra tệp").click()
    assert "100 / 100" in page.locator("#comes-to").inner_text()
    assert "Điểm tối đa: 5 → 6" in page.locator("#against").inner_text()
    page.locator("button", has_text="Đưa biểu này vào").click()
    assert "đã đủ điều kiện ban hành" in page.locator("h1").inner_text()

    family(site, page, "Khung tiêu chí")
    page.locator("a.button", has_text="Lập khung mới").click()
    page.locator("#ready a.button", has_text=f"Lập bản của {BLOC}").click()
    page.fill("#holds_from", "01/02/2019")
    page.locator("button.main", has_text="Lưu").click()

    page.locator("a.button", has_text="Chép từ thư viện").click()
    page.locator("input[name=pick][value^='g:']").first.check()
    page.locator("button", has_text="Chép vào bản nháp").click()
    assert "chỗ phải sửa" in page.locator("h1").inner_text(), "points are above 100 now"
    page.locator("a.button", has_text="Thêm nhiều mục").first.click()
    page.fill("[name='rows-0-title']", "Mục thêm")
    page.locator("button.main", has_text="Lưu").click()
    assert page.locator("[data-field]", has_text="Mục thêm").count() == 1
