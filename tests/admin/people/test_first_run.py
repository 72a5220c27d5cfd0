"""The first visit to a new server, on screen: what it asks, what it tells at once, what it leads to."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyotp import TOTP

from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.platform.settings import setting
from models.signin.first_run import first_run_code
from tests.admin.owner import CODES, KEY
from tests.cast import Cast
from tests.conftest import TODAY
from tests.offices import Office, new_database
from tests.pages import read

PASSWORD = "mua-xuan-tren-ban"


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Office]:
    """A server nobody has visited yet."""
    set_clock(TODAY)
    app = create_app(
        new_database("", tmp_path / "new.sqlite"), tmp_path, WTF_CSRF_ENABLED=False, TESTING=True
    )
    yield Office(app, app.extensions["khoi.engine"], Cast())
    set_clock(None)


def code(office: Office) -> str:
    with open_session(office.engine, SYSTEM) as db:
        found = first_run_code(db)
        db.commit()
    return found


def test_it_asks_for_the_code_first_and_shows_the_rules_before_they_are_broken(new: Office) -> None:
    page = new.get(None, "/first-run").text
    order = [page.index(f'name="{name}"') for name in ("code", "name", "login", "password", "site_url")]
    assert order == sorted(order)
    assert page.index("autofocus") < page.index('name="name"') and page.count("autofocus") == 1
    assert "Từ 10 ký tự trở lên, không chứa tên đăng nhập" in page
    assert 'value="http://localhost/"' in page and "Trước quý này không tính việc phải làm" in page
    assert '<option selected value="2019-Q1">I/2019</option>' in page


def test_all_that_is_wrong_is_told_at_once_and_nothing_typed_is_lost(new: Office) -> None:
    typed = {"code": code(new), "name": "Quản Trị", "login": "123", "password": "123", "again": "321"}
    answer = new.send(None, "/first-run", **typed, site_url="không phải", in_use_from="2019-Q1")
    said = read(answer).text
    assert answer.status_code == 422
    for told in (
        "Mật khẩu cần ít nhất 10 ký tự",
        "Mật khẩu không được chứa tên đăng nhập",
        "Ghi địa chỉ như http://10.0.0.5:8000",
        "Hai lần nhập mật khẩu không giống nhau",
    ):
        assert told in said, told
    assert 'value="Quản Trị"' in answer.text and 'value="không phải"' in answer.text


def test_what_it_says_is_set_and_the_list_of_units_comes_next(new: Office) -> None:
    plain = code(new).replace("-", "").lower()
    typed = {"name": "Quản Trị", "login": "quan.tri", "password": PASSWORD, "again": PASSWORD}
    answer = new.send(
        None, "/first-run", code=plain, **typed, site_url="khoi.tinh.local:8000", in_use_from="2018-Q4"
    )
    assert (answer.status_code, answer.headers["Location"]) == (303, "/units/import/")
    with open_session(new.engine, SYSTEM) as db:
        assert setting(db, "site_url") == "http://khoi.tinh.local:8000"
        assert setting(db, "in_use_from") == "2018-Q4"


def test_the_first_administrator_sets_up_a_second_factor_before_anything_else(new: Office) -> None:
    """As shipped it is required: the page leads there, then come the recovery codes, then the units."""
    browser = new.app.test_client()
    sent = {"code": code(new), "name": "Quản Trị", "login": "quan.tri", "site_url": "http://a.vn"}
    sent |= {"password": PASSWORD, "again": PASSWORD, "in_use_from": "2019-Q1"}
    done = browser.post("/first-run", data=sent)
    assert done.headers["Location"] == "/units/import/"
    led = browser.get("/units/import/").headers["Location"]
    assert led == "/my/second-factor?next=/units/import/"
    page = browser.get(led).text
    assert "phải có lớp bảo vệ thứ hai" in page
    key = secrets.token_hex(8)
    begin = read(page).form("/my/second-factor/begin").get("action")
    shown = browser.post(begin, data={"password": PASSWORD, "idempotency_key": key}).headers["Location"]
    assert shown == led
    page = browser.get(shown).text
    found = KEY.search(page)
    assert found
    typed = TOTP(found[1].replace(" ", "")).at(now())
    hold = read(page).form("/my/second-factor/hold").get("action")
    given = browser.post(hold, data={"code": typed, "idempotency_key": key[::-1]})
    assert len(CODES.findall(given.text)) == 10 and 'href="/units/import/"' in given.text
    assert browser.get("/units/import/").status_code == 200
