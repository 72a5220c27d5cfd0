"""A security key in a real browser, whose authenticator is Chromium's virtual one: added, asked at sign-in
and before an act, removed, by keyboard; and a new office that requires a second factor, on a phone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page
from sqlalchemy import func, select

from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.people.people import Account
from models.signin.first_run import first_run_code
from models.signin.keys import SecurityKey
from models.signin.signins import issue_code, redeem_code
from tests.cast import Cast
from tests.conftest import TODAY
from tests.journeys.conftest import Site, chromium, office, served, site
from tests.journeys.rules import broken
from tests.journeys.widths import wide
from tests.offices import Office, new_database

__all__ = ["chromium", "office", "site"]
PASSWORD, WHO = "mua-xuan-tren-ban", "D.committee_secretary"
STICK = {
    "protocol": "ctap2",
    "transport": "usb",
    "hasResidentKey": False,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def at_localhost(site: Site) -> str:
    """Where browsers ask for no TLS."""
    return site.address.replace("127.0.0.1", "localhost")


def with_stick(page: Page) -> Page:
    """The page's machine has a security key in it."""
    machine = page.context.new_cdp_session(page)
    machine.send("WebAuthn.enable")
    machine.send("WebAuthn.addVirtualAuthenticator", {"options": STICK})
    return page


def press(button: Locator) -> None:
    """As whoever has no mouse."""
    button.focus()
    button.press("Enter")


def keys(site: Site) -> int:
    with open_session(site.office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(SecurityKey)) or 0


def sign_in(page: Page, site: Site, login: str) -> None:
    page.goto(f"{at_localhost(site)}/sign-in")
    page.locator("[name=login]").fill(login)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")


def add(page: Page, name: str) -> None:
    """From the page of the second factor; the password where it is the first one."""
    page.locator("#key_name").fill(name)
    if page.locator("#key_password").count():
        page.locator("#key_password").fill(PASSWORD)
    page.locator("#key_name").press("Enter")
    press(page.get_by_role("button", name="Hỏi khóa"))


def test_a_key_is_added_asked_and_removed_by_keyboard(site: Site) -> None:
    with open_session(site.office.engine, SYSTEM) as db:
        account = db.get_one(Account, site.office.cast.accounts[WHO])
        redeem_code(db, account.login, issue_code(db, SYSTEM, account), PASSWORD)
        login = account.login
        db.commit()
    page = with_stick(site.open())
    sign_in(page, site, login)
    page.goto(f"{at_localhost(site)}/my/second-factor")
    add(page, "Khóa trên chùm chìa")
    page.wait_for_selector(".recovery")
    assert page.locator(".recovery .code").count() == 10 and keys(site) == 1
    page.goto(f"{at_localhost(site)}/my/second-factor")
    page.set_viewport_size({"width": 380, "height": 900})
    for words in ("Khóa trên chùm chìa", "Thêm lúc", "Chưa dùng"):
        assert page.get_by_text(words).first.is_visible(), words
    assert not wide(page) and not broken(page)
    add(page, "Lần hai")  # the same stick says that it is known
    page.wait_for_selector("text=Khóa này đã có trong tài khoản của đồng chí")
    assert keys(site) == 1

    press(page.locator(".who summary"))
    press(page.get_by_role("button", name="Đăng xuất"))
    sign_in(page, site, login)
    page.wait_for_url("**/sign-in/code**")
    press(page.get_by_role("button", name="Dùng khóa bảo mật"))
    page.wait_for_url(f"{at_localhost(site)}/")

    set_clock(now() + timedelta(minutes=11))
    page.goto(f"{at_localhost(site)}/my/second-factor")
    press(page.get_by_role("button", name="Bỏ Khóa trên chùm chìa"))
    page.wait_for_selector("text=Trước khi thực hiện: lớp bảo vệ thứ hai")
    assert keys(site) == 1
    press(page.get_by_role("button", name="Dùng khóa bảo mật"))
    page.wait_for_selector("text=Từ nay chỉ cần mật khẩu")
    assert keys(site) == 0


def test_a_machine_without_a_key_says_so_and_the_code_is_there(site: Site) -> None:
    """Nothing answers: a sentence, and the button once more; without JavaScript the code alone."""
    with open_session(site.office.engine, SYSTEM) as db:
        account = db.get_one(Account, site.office.cast.accounts["D1.cell_secretary"])
        redeem_code(db, account.login, issue_code(db, SYSTEM, account), PASSWORD)
        login = account.login
        db.commit()
    page = with_stick(site.open(380))
    sign_in(page, site, login)
    page.goto(f"{at_localhost(site)}/my/second-factor")
    assert not wide(page) and not broken(page)
    add(page, "Khóa")
    page.wait_for_selector(".recovery")
    code = page.locator(".recovery .code").first.inner_text()
    other = site.open(380)
    sign_in(other, site, login)
    assert not wide(other) and not broken(other)
    other.evaluate(
        "() => { navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError')); }"
    )
    button = other.get_by_role("button", name="Dùng khóa bảo mật")
    press(button)
    other.wait_for_selector("text=Khóa không trả lời")
    assert button.is_enabled() and other.evaluate("document.activeElement.textContent") == "Dùng khóa bảo mật"
    bare = site.browser.new_context(java_script_enabled=False, locale="vi-VN").new_page()
    sign_in(bare, site, login)
    assert bare.get_by_text("Không có JavaScript thì không hỏi được khóa: phải dùng mã").is_visible()
    assert not bare.get_by_role("button", name="Dùng khóa bảo mật").is_visible()
    bare.locator("[name=code]").fill(code)
    bare.locator("[name=code]").press("Enter")
    bare.wait_for_url(f"{at_localhost(site)}/")


@pytest.fixture
def fresh(chromium: str, tmp_path: Path) -> Iterator[Site]:
    """A server that nobody has visited yet."""
    set_clock(TODAY)
    app = create_app(new_database("", tmp_path / "new.sqlite"), tmp_path, TESTING=True)
    with served(chromium, Office(app, app.extensions["khoi.engine"], Cast())) as found:
        yield found
    app.extensions["khoi.engine"].dispose()


def test_a_fresh_office_leads_its_first_administrator_through_a_second_factor_on_a_phone(fresh: Site) -> None:
    with open_session(fresh.office.engine, SYSTEM) as db:
        code = first_run_code(db)
        db.commit()
    page = with_stick(fresh.open(380))
    page.goto(at_localhost(fresh))
    typed = {"code": code, "name": "Quản Trị", "login": "quan.tri", "password": PASSWORD, "again": PASSWORD}
    for name, value in typed.items():
        page.locator(f"[name={name}]").fill(value)
    page.get_by_role("button", name="Tạo quản trị viên").click()
    page.wait_for_url("**/my/second-factor?next=/units/import/")
    assert "phải có lớp bảo vệ thứ hai" in page.locator("main").inner_text()
    assert not wide(page) and not broken(page)
    page.goto(f"{at_localhost(fresh)}/settings/")
    page.wait_for_url("**/my/second-factor?next=/settings/")
    add(page, "Máy của quản trị viên")
    page.wait_for_selector(".recovery")
    assert page.locator(".recovery .code").count() == 10 and not wide(page) and not broken(page)
    page.get_by_role("link", name="Tiếp tục").click()
    page.wait_for_url("**/settings/")
    assert page.locator("[name=factor_needed]").input_value() == "required"
