"""An office's first day, in a browser, on 29 November 2026: a new server, units and accounts from Excel,
slips, the first sign-in of a secretary, the first meetings. Nothing of before the fourth quarter is red."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from playwright.sync_api import Page, expect
from pyotp import TOTP
from sqlalchemy import select

from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock, today
from models.core.periods import Quarter
from models.duties.standing import judge
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.overview.owed import open_due
from models.signin.first_run import first_run_code
from models.units.units import Unit
from tests.cast import Cast
from tests.journeys.conftest import Site, chromium, served
from tests.offices import Office, new_database

__all__ = ["chromium"]
Q4 = Quarter(2026, 4)
PASSWORD = "mua-xuan-tren-ban"
UNITS = (
    ("CB2", "Chi bộ Thư viện", "Chi bộ cơ sở", "K"),
    ("K", "Đảng bộ Khối", "Đảng bộ Khối", ""),
    ("S", "Đảng bộ Sở Mẫu", "Đảng bộ cơ sở", "K"),
    ("S1", "Chi bộ Văn phòng", "Chi bộ trực thuộc", "S"),
    ("S2", "Chi bộ Thanh tra", "Chi bộ trực thuộc", "S"),
)
PEOPLE = (
    ("Lò Thị Bí Thư", "bithu.s1", "Bí thư chi bộ", "S1"),
    ("Vàng A Khối", "bantochuc", "Cán bộ Ban Tổ chức", "K"),
)


@pytest.fixture
def site(chromium: str, tmp_path: Path) -> Iterator[Site]:
    """A server that nobody has visited yet."""
    set_clock(datetime(2026, 11, 29, 2, tzinfo=UTC))
    app = create_app(new_database("", tmp_path / "new.sqlite"), tmp_path, TESTING=True)
    with served(chromium, Office(app, app.extensions["khoi.engine"], Cast())) as found:
        yield found
    app.extensions["khoi.engine"].dispose()


def filled(page: Page, rows: tuple[tuple[str, ...], ...], columns: tuple[str, ...], folder: Path) -> Path:
    """The template of the page, downloaded and filled in as in Excel: the columns by their hidden names."""
    with page.expect_download() as told:
        page.get_by_role("button", name="Tải về").click()
    book: Any = openpyxl.load_workbook(io.BytesIO(Path(str(told.value.path())).read_bytes()))
    sheet = book.worksheets[0]
    places = {str(cell.value).removeprefix("#"): cell.column for cell in sheet[3]}
    for number, row in enumerate(rows, sheet.max_row - 199 if sheet.max_row > 200 else 5):
        for name, value in zip(columns, row, strict=True):
            sheet.cell(number, places[name], value or None)
    target = folder / f"{columns[0]}.xlsx"
    book.save(target)
    return target


def send(page: Page, file: Path) -> None:
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Kiểm tra tệp").click()


def begin(site: Site) -> Page:
    """The administrator is made, and says what the office begins with."""
    with open_session(site.office.engine, SYSTEM) as db:
        code = first_run_code(db)
        db.commit()
    page = site.open()
    page.goto(site.address)
    assert page.evaluate("document.activeElement.name") == "code"
    page.keyboard.type(code.replace("-", "").lower())
    for name, value in (("name", "Quản Trị"), ("login", "quan.tri"), ("password", "123"), ("again", "123")):
        page.locator(f"[name={name}]").fill(value)
    page.locator("[name=site_url]").fill("khoi.tinh.local:8000")
    assert page.locator("[name=in_use_from]").input_value() == str(Q4)
    page.get_by_role("button", name="Tạo quản trị viên").click()
    assert "Mật khẩu cần ít nhất 10 ký tự" in page.locator("main").inner_text()
    for name in ("password", "again"):
        page.locator(f"[name={name}]").fill(PASSWORD)
    page.get_by_role("button", name="Tạo quản trị viên").click()
    page.wait_for_url("**/my/second-factor?next=/units/import/")
    page.locator("#begin_password").fill(PASSWORD)
    page.get_by_role("button", name="Hiện khóa").click()
    key = page.locator(".code.secret").inner_text().replace(" ", "")
    page.locator("#hold_code").fill(TOTP(key).at(now()))
    page.get_by_role("button", name="Bật").click()
    assert page.locator(".recovery .code").count() == 10
    page.get_by_role("link", name="Tiếp tục").click()
    page.wait_for_url("**/units/import/")
    return page


def bring_units(page: Page, folder: Path) -> None:
    send(page, filled(page, UNITS, ("code", "name", "kind", "parent"), folder))
    said = page.locator("main").inner_text()
    assert "5 dòng mới" in said and "Đơn vị dùng phần mềm từ quý IV/2026" in said
    assert "5 tổ chức không ghi ngày thành lập: được tính từ ngày 01/10/2026" in said
    shown = page.locator("table tbody tr td:nth-child(2)").all_inner_texts()
    assert shown == [code for code, *_rest in UNITS], "in the list's order, each by its own code"
    assert "Đảng bộ Sở Mẫu (S)" in said, "each with its own superior"
    page.get_by_role("button", name="Nhập các dòng này").click()


def bring_people(page: Page, site: Site, folder: Path) -> str:
    """Accounts from Excel; returns the secretary's code as the slip shows it."""
    page.goto(f"{site.address}/accounts/import/")
    send(page, filled(page, PEOPLE, ("name", "login", "role", "unit"), folder))
    page.get_by_role("button", name="Nhập các dòng này").click()
    slip = page.locator(".slip", has_text="bithu.s1")
    assert "http://khoi.tinh.local:8000" in slip.inner_text()
    return slip.locator(".secret").inner_text()


def record(page: Page, site: Site, month: str, day: str, whole: str) -> None:
    """A meeting, from the line of the first page, with day and times as people write them."""
    page.goto(site.address)
    page.locator("ul.todo li", has_text=f"Ghi cuộc họp tháng {month}").get_by_role("link").last.click()
    assert page.locator("[name=period]").input_value() == f"{month[3:]}-{month[:2]}"
    page.locator("[name=held_on]").fill(day)
    page.locator("[name=begins_at]").fill("8h")
    page.locator("[name=ends_at]").fill("10 giờ 30")
    expect(page.locator("[name=held_on]")).to_have_value(whole)  # the day stands there in full
    for name, value in (("members", "12"), ("present", "12"), ("speakers", "6")):
        page.locator(f"[name={name}]").fill(value)
    for name in ("excused", "unexcused", "exempt"):
        page.locator(f"[name={name}]").fill("0")
    page.get_by_role("button", name="Lưu cuộc họp").click()
    page.wait_for_url("**/scores/sheet/**")


@pytest.mark.long
def test_an_office_begins_in_november_2026(site: Site, tmp_path: Path) -> None:
    page = begin(site)
    bring_units(page, tmp_path)
    code = bring_people(page, site, tmp_path)
    with open_session(site.office.engine, SYSTEM) as db:
        assert open_due(db) == [Q4], "the worker's round"
        db.commit()

    page = site.open()
    page.goto(f"{site.address}/code")
    assert page.evaluate("document.activeElement.name") == "login"
    for name, value in (("login", "bithu.s1"), ("code", code.lower().replace("-", ""))):
        page.locator(f"[name={name}]").fill(value)
    for name in ("password", "again"):
        page.locator(f"[name={name}]").fill(PASSWORD)
    page.get_by_role("button", name="Đặt mật khẩu và đăng nhập").click()
    said = page.locator("main").inner_text()
    assert "10/2026" in said and "11/2026" in said
    for month in ("07/2026", "08/2026", "09/2026", "III/2026"):
        assert month not in said, "nothing of before the office began"

    record(page, site, "10/2026", "27/10", "27/10/2026")
    record(page, site, "11/2026", "27112026", "27/11/2026")
    with open_session(site.office.engine, SYSTEM) as db:
        cell = db.scalars(select(Unit).where(Unit.code == "S1")).one()
        held = db.scalars(select(Meeting).where(Meeting.unit_id == cell.id).order_by(Meeting.period)).all()
        assert [(m.period, m.held_on, m.duration_minutes) for m in held] == [
            (date(2026, 10, 1), date(2026, 10, 27), 150),
            (date(2026, 11, 1), date(2026, 11, 27), 150),
        ]
        duties = db.scalars(select(Duty).order_by(Duty.period, Duty.id)).all()
        assert duties and min(duty.quarter for duty in duties) == Q4.first
        own = [d for d in duties if d.about_id == cell.id and d.source == "meeting"]
        assert [judge(d, today()).state for d in own] == ["in_time", "in_time", "not_yet"]
    page.goto(site.address)
    assert "Ghi cuộc họp tháng" not in page.locator("main").inner_text()
