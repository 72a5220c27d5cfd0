"""Five forms in force together, through screens alone: an officer builds and publishes two of a year and
three of a quarter; cells find theirs on the first page; one is approved by committee and Bloc, many at once;
one is withdrawn while a cell fills it in; who has not sent is told of each (docs/bieu-theo-ky.md)."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.filling.opening_forms import bring_forms, to_bring
from tests.journeys.conftest import Site

BOARD, HEAD, BLOC = "K.board_officer", "D.committee_secretary", "K.bloc_secretary"
CELLS, EACH, DIRECT = "Chi bộ trực thuộc", "Từng cấp trên, đến Khối", "Cấp trên trực tiếp"
FORMS: dict[str, dict[str, Any]] = {
    "Năm về đảng viên": {"period": "Năm", "kinds": [CELLS], "after": 45, "route": EACH},
    "Năm về tổ chức": {"period": "Năm", "kinds": ["Chi bộ cơ sở", "Đảng bộ cơ sở"], "day": 31},
    "Quý về kết nạp": {"period": "Quý", "kinds": [CELLS], "below": "DB", "after": 30, "route": DIRECT},
    "Quý về học tập": {"period": "Quý", "units": "C\nD1", "day": 25},
    "Quý sẽ thu hồi": {"period": "Quý", "kinds": [CELLS], "day": 31},
}
YEARLY, OFFICES, ADMISSION, STUDY, WITHDRAWN = FORMS
OWED = {
    "D1": {YEARLY, STUDY, WITHDRAWN},
    "D2": {YEARLY, WITHDRAWN},
    "DB1": {YEARLY, ADMISSION, WITHDRAWN},
    "C": {OFFICES, STUDY},
}


def link(page: Page, name: str) -> None:
    page.locator("main").get_by_role("link", name=name, exact=True).first.click()


def menu(page: Page, site: Site, name: str) -> None:
    """The entry of the menu behind *Mục khác*."""
    page.goto(site.address)
    page.locator("details.more summary").click()
    page.locator(".drop a", has_text=name).first.click()


def worker(site: Site, *quarters: Quarter) -> None:
    """What the worker does by itself."""
    with open_session(site.office.engine, SYSTEM) as db:
        for quarter in quarters:
            open_period(db, quarter)
        for task in to_bring(db):
            while bring_forms(db, task):
                pass
        db.commit()


def build(page: Page, site: Site, name: str, told: dict[str, Any]) -> None:
    """One form, from the empty page to what publishing says of it."""
    menu(page, site, "Biểu mẫu và khung tiêu chí")
    link(page, "Biểu theo kỳ")
    link(page, "Lập biểu mới")
    page.fill("#empty [name=name]", name)
    page.fill("#empty [name=holds_from]", "01/01/2018")
    page.click("#empty button")
    link(page, "Tên, ngày áp dụng, xếp loại")
    page.select_option("#period", label=told["period"])
    for kind in told.get("kinds", ()):
        page.get_by_label(kind, exact=True).check()
    for field in ("below", "units"):
        if field in told:
            page.fill(f"#{field}", told[field])
    rule = "after" if "after" in told else "day"
    page.select_option("#due_rule", rule)
    page.fill("#due_number", str(told[rule]))
    if "route" in told:
        page.select_option("#route", label=told["route"])
    page.click("main button.main")
    page.fill(".add-row.card [name=title]", "Số liệu")
    page.keyboard.press("Enter")
    page.locator("[name=rows-0-title]:focus").wait_for()
    page.keyboard.type("Số người")
    page.select_option("[name=rows-0-kind]", "number")
    page.keyboard.press("Enter")
    page.locator(".build-row b", has_text="Số người").last.wait_for()
    link(page, "Xem trước khi ban hành")
    said = page.inner_text("main")
    assert "biểu mới, lập song song với các biểu đang áp dụng" in said
    assert told.get("route", "Không ai: gửi là xong") in said
    page.click("main button.main")
    page.get_by_text("Đã ban hành phiên bản.").wait_for()


def open_form(page: Page, site: Site, name: str) -> None:
    """From the first page to the form itself."""
    page.goto(site.address)
    page.locator("ul.todo li", has_text=f"{name}, kỳ").locator("a.button").last.click()
    if page.locator("#v_so_nguoi").count() == 0:
        page.click("main button.main")
        link(page, "Điền biểu")


def approve(site: Site, who: str, n: int) -> Page:
    """Many at once, from the review desk."""
    page = site.enter(who)
    page.goto(f"{site.address}/desk/")
    page.locator(f"main a:has-text('{YEARLY}')").first.click()
    assert page.locator("main input[type=checkbox]:checked").count() == n
    page.click("main button.main")
    page.get_by_text(f"Đã duyệt {n} biểu.").wait_for()
    return page


def test_five_forms_in_force_together(site: Site) -> None:
    board = site.enter(BOARD)
    worker(site, Quarter(2018, 4), Quarter(2019, 1))
    for name, told in FORMS.items():
        build(board, site, name, told)
    worker(site)
    people = {code: site.enter(f"{code}.cell_secretary") for code in OWED}
    for code, page in people.items():
        page.goto(site.address)
        said = page.inner_text("main")
        assert {name for name in FORMS if f"{name}, kỳ" in said} == OWED[code], code
    for code in ("D1", "D2"):
        open_form(people[code], site, YEARLY)
        people[code].fill("#v_so_nguoi", "7")
        people[code].click("button[name=send]")
        people[code].get_by_text("Đã gửi biểu.").wait_for()
    open_form(people["D2"], site, WITHDRAWN)
    people["D2"].fill("#v_so_nguoi", "9")
    people["D2"].get_by_role("button", name="Lưu").click()
    people["D2"].get_by_text("Đã lưu biểu.").wait_for()
    sheet = people["D2"].url
    approve(site, HEAD, 2)
    approve(site, BLOC, 2)
    menu(people["D1"], site, "Biểu theo kỳ")
    assert "Đã duyệt" in people["D1"].inner_text("main")
    menu(board, site, "Biểu mẫu và khung tiêu chí")
    link(board, "Biểu theo kỳ")
    board.locator(f"main tbody a:has-text('{WITHDRAWN}')").first.click()
    board.get_by_role("button", name="Thôi dùng").click()
    worker(site)
    people["D2"].goto(sheet)
    said = people["D2"].inner_text("main")
    assert "đã thu hồi biểu này" in said and "9" in said
    people["D2"].goto(site.address)
    assert f"{WITHDRAWN}, kỳ" not in people["D2"].inner_text("main")
    board.goto(f"{site.address}/duties/forms/?quarter=2018-Q4")
    said = board.inner_text("main")
    assert WITHDRAWN not in said and ADMISSION in said and OFFICES in said
    link(board, YEARLY)
    said = board.inner_text("main")
    assert "Đã gửi 2/3 tổ chức phải nộp. Còn 1 chưa gửi." in said and "Chi bộ Đội Một" in said
