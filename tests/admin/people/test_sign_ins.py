"""Signing in against a stranger who tries without end; what the owner and the administrator see of it; what a
browser keeps before and after; when a sign-in ends whatever is done."""

from __future__ import annotations

import logging
import re
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from flask.testing import FlaskClient
from sqlalchemy import select

from admin.people.auth import DEVICE
from admin.web.request import SIGN_IN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.people.people import Account
from models.platform.journal import JournalRow
from models.platform.settings import change_setting
from models.signin.factor import Factor, drop_factor
from models.signin.signins import issue_code, redeem_code
from models.signin.tries import Device
from tests.offices import Office
from tests.pages import read
from tests.statements import counted_on

GOOD = "mua-xuan-tren-ban"
OWNER, BESIDE, BOSS = "D1.cell_secretary", "D2.cell_secretary", "D.committee_secretary"
HERE, STRANGE = "192.0.2.7", "198.51.100.66"
VALUES = re.compile(r'value="[^"]*"')
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]*)"')


@pytest.fixture(scope="module")
def logins(office: Office) -> dict[str, str]:
    """Three people with a password."""
    found = {}
    with open_session(office.engine, SYSTEM) as db:
        for who in (OWNER, BESIDE, BOSS):
            account = db.get_one(Account, office.cast.accounts[who])
            redeem_code(db, account.login, issue_code(db, SYSTEM, account), GOOD)
            found[who] = account.login
        db.commit()
    return found


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Passwords that were compared."""
    told, verify = list[str](), PasswordHasher.verify

    def heard(hasher: PasswordHasher, hashed: str, password: str) -> bool:
        told.append(password)
        return verify(hasher, hashed, password)

    monkeypatch.setattr(PasswordHasher, "verify", heard)
    return told


def browser(office: Office, address: str = HERE) -> FlaskClient:
    client = office.app.test_client()
    client.environ_base["REMOTE_ADDR"] = address
    client.environ_base["HTTP_USER_AGENT"] = "Firefox"
    return client


def enters(client: FlaskClient, login: str, password: str = GOOD) -> int:
    return client.post("/sign-in", data={"login": login, "password": password}).status_code


def later(**time: float) -> None:
    set_clock(now() + timedelta(**time))


def test_the_owner_gets_in_while_a_stranger_tries_and_sees_it(
    office: Office, logins: dict[str, str], verified: list[str]
) -> None:
    mine, stranger, login = browser(office), browser(office, STRANGE), logins[OWNER]
    assert enters(mine, login) == 303
    assert mine.get_cookie(DEVICE) is not None
    verified.clear()
    for n in range(28):
        assert enters(stranger, login, "doan-thu-mat-khau") == 422
        later(seconds=0.5)
        if n % 9 == 0:
            mine.delete_cookie(SIGN_IN)
            assert enters(mine, login) == 303
            assert enters(browser(office), login) == 303, "nor does it keep out one who comes from elsewhere"
    waiting = stranger.post("/sign-in", data={"login": login, "password": GOOD})
    assert waiting.status_code == 422 and "Đã thử sai nhiều lần" in waiting.text
    assert verified.count("doan-thu-mat-khau") < 10, "who waits costs nothing"
    page = mine.get("/my/sign-ins").text
    assert STRANGE in page and "phải chờ vì đã thử sai nhiều lần" in page and HERE in page
    beside = browser(office)
    assert enters(beside, logins[BESIDE]) == 303
    assert STRANGE not in beside.get("/my/sign-ins").text


def test_a_name_that_nobody_has_is_answered_like_one_that_is_there(
    office: Office, logins: dict[str, str], verified: list[str]
) -> None:
    """The same words after the same work: as many statements of the same kinds, one comparison each."""
    told = []
    for login, address in ((logins[BESIDE], "192.0.2.101"), ("khong.ai.ca", "192.0.2.102")):
        enters(browser(office, "192.0.2.100"), "moi-thu-deu-san")
        for _n in range(6):
            verified.clear()
            with counted_on(office) as sent:
                answer = browser(office, address).post(
                    "/sign-in", data={"login": login, "password": "sai-mat-khau"}
                )
            kinds = [statement.split()[0] for statement in sent]
            told.append((answer.status_code, VALUES.sub("", answer.text), kinds, len(verified)))
    assert told[:6] == told[6:]
    assert [count for *_more, count in told[:6]] == [1] * 5 + [0]


def test_thirty_accounts_from_one_address_are_slowed_and_the_administrator_sees_it(office: Office) -> None:
    spraying = browser(office, "203.0.113.9")
    told = [spraying.post("/sign-in", data={"login": f"ai.do.{n}", "password": GOOD}).text for n in range(30)]
    assert sum("Đã thử sai nhiều lần" in text for text in told) == 10
    assert "203.0.113.9" in office.get("administrator", "/watch/").text


@pytest.mark.parametrize("who", ["auditor", "E1.cell_secretary", "K.bloc_secretary", "K.board_officer"])
def test_nobody_but_the_administrator_sees_what_is_unusual(office: Office, who: str) -> None:
    assert office.get(who, "/watch/").status_code == 404


def test_a_deciding_post_signed_in_to_from_a_new_device_is_told(
    office: Office, logins: dict[str, str]
) -> None:
    assert enters(browser(office, "192.0.2.20"), logins[BOSS]) == 303
    assert "192.0.2.20" not in office.get("administrator", "/watch/").text, "the first one is no news"
    another = browser(office, "192.0.2.21")
    assert enters(another, logins[BOSS]) == 303
    assert enters(browser(office, "192.0.2.22"), logins[BESIDE]) == 303
    page = office.get("administrator", "/watch/").text
    assert "192.0.2.21" in page and "192.0.2.22" not in page
    assert "lần đầu từ thiết bị này" in another.get("/my/sign-ins").text


def test_out_everywhere_ends_every_sign_in_and_forgets_the_devices(
    office: Office, logins: dict[str, str]
) -> None:
    here, there = browser(office), browser(office)
    assert (enters(here, logins[OWNER]), enters(there, logins[OWNER])) == (303, 303)
    answer = here.post("/my/sign-ins/end", data={"idempotency_key": "moi-noi-mot-lan", "password": GOOD})
    assert answer.location == "/sign-in"
    assert (here.get("/my/sign-ins").status_code, there.get("/my/sign-ins").status_code) == (303, 303)
    with open_session(office.engine, SYSTEM) as db:
        of = Device.account_id == office.cast.accounts[OWNER]
        assert db.scalars(select(Device).where(of, Device.ended_at.is_(None))).all() == []
        acts = db.scalars(select(JournalRow.act).order_by(JournalRow.id.desc()).limit(1)).all()
    assert acts == ["signin.end_all"]


def test_ending_sign_ins_asks_for_the_password(office: Office, logins: dict[str, str]) -> None:
    """One or all; a wrong one ends nothing and counts as a try."""
    here, there = browser(office), browser(office, "192.0.2.77")
    assert (enters(here, logins[OWNER]), enters(there, logins[OWNER])) == (303, 303)
    ends = re.findall(r'href="(/my/sign-ins/end-one\?id=\d+)"', here.get("/my/sign-ins").text)
    assert ends and all('type="password"' in here.get(url).text for url in (ends[0], "/my/sign-ins/end"))
    for url in (ends[0], "/my/sign-ins/end"):
        for typed in ({}, {"password": "sai-het-roi-nhe"}):
            answer = here.post(url, data={"idempotency_key": "hoi-lai-mat-khau"} | typed)
            assert answer.status_code == 422 and 'type="password"' in answer.text
        assert "Mật khẩu hiện tại không đúng" in answer.text
    assert there.get("/my/sign-ins").status_code == 200, "nothing has ended"
    url = next(each for each in ends if "192.0.2.77" in here.get(each).text)
    sent = {"idempotency_key": "hoi-lai-mat-khau", "password": GOOD}
    assert here.post(url, data=sent).location == "/my/sign-ins"
    assert there.get("/my/sign-ins").status_code == 303 and here.get("/my/sign-ins").status_code == 200
    other = browser(office)
    assert enters(other, logins[BESIDE]) == 303
    assert [other.get(ends[0]).status_code, other.post(ends[0], data=sent).status_code] == [404, 404]


def test_a_code_of_somebody_else_and_a_new_password_forget_the_devices(
    office: Office, logins: dict[str, str]
) -> None:
    mine = browser(office)
    assert enters(mine, logins[BESIDE]) == 303
    first = mine.get_cookie(DEVICE)
    with open_session(office.engine, SYSTEM) as db:
        code = issue_code(db, SYSTEM, db.get_one(Account, office.cast.accounts[BESIDE]))
        db.commit()
    data = {"login": logins[BESIDE], "code": code, "password": GOOD, "again": GOOD}
    assert browser(office).post("/code", data=data).status_code == 303
    assert enters(mine, logins[BESIDE]) == 303
    second = mine.get_cookie(DEVICE)
    assert first is not None and second is not None and second.value != first.value, "known anew"
    changed = {"old": GOOD, "password": GOOD + "-moi", "again": GOOD + "-moi", "idempotency_key": "doi-1-lan"}
    assert mine.post("/my/password", data=changed).status_code == 303
    third = mine.get_cookie(DEVICE)
    assert third is not None and third.value != second.value
    back = {"old": GOOD + "-moi", "password": GOOD, "again": GOOD, "idempotency_key": "doi-2-lan"}
    assert mine.post("/my/password", data=back).status_code == 303


def test_the_pages_cookie_is_another_after_signing_in(
    office: Office, logins: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever planted the one before knows nothing of the one after, nor does its token open a form."""
    monkeypatch.setitem(office.app.config, "WTF_CSRF_ENABLED", True)
    mine = browser(office)
    before = TOKEN.findall(mine.get("/sign-in").text)[0]
    kept = mine.get_cookie("khoi_page")
    data = {"login": logins[OWNER], "password": GOOD, "csrf_token": before}
    assert mine.post("/sign-in", data=data).status_code == 303
    assert mine.get("/my/habits").status_code == 200
    after = mine.get_cookie("khoi_page")
    assert kept is not None and after is not None and kept.value != after.value
    sent = {"csrf_token": before, "idempotency_key": "cua-nguoi-khac", "row_version": "1"}
    assert mine.post("/my/habits", data=sent).status_code == 400


def test_another_sign_in_in_the_same_browser_ends_the_one_before(
    office: Office, logins: dict[str, str]
) -> None:
    mine, old = browser(office), browser(office)
    assert enters(mine, logins[OWNER]) == 303
    token = mine.get_cookie(SIGN_IN)
    assert token is not None and enters(mine, logins[BESIDE]) == 303
    old.set_cookie(SIGN_IN, token.value)
    assert old.get("/my/sign-ins").status_code == 303


def test_signing_out_clears_what_the_browser_kept(office: Office, logins: dict[str, str]) -> None:
    mine = browser(office)
    assert enters(mine, logins[BESIDE]) == 303
    gone = mine.post("/sign-out")
    assert gone.status_code == 303 and gone.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert mine.get_cookie(SIGN_IN) is None and mine.get_cookie(DEVICE) is not None


def test_a_door_that_is_not_ones_own_is_told_in_the_log(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "khoi"):
        assert office.get("E1.cell_secretary", "/watch/").status_code == 404
    account = office.cast.accounts["E1.cell_secretary"]
    assert [each.getMessage() for each in caplog.records] == [
        f"access.unknown told account {account} at '/watch/'"
    ]


def test_a_sign_in_ends_after_twelve_hours_however_busy_and_nothing_typed_is_lost(
    office: Office, logins: dict[str, str]
) -> None:
    mine = browser(office)
    assert enters(mine, logins[OWNER]) == 303
    for _half_hour in range(24):
        later(minutes=29.5)
        assert mine.get("/my/habits").status_code == 200
    later(minutes=15)
    asked = mine.get("/my/habits")
    assert asked.status_code == 303 and asked.location.startswith("/sign-in?next=")
    assert "Phiên đăng nhập đã kết thúc" in mine.get(asked.location).text
    assert "Phiên đăng nhập đã kết thúc" not in browser(office).get("/sign-in").text
    sent = mine.post("/meetings/new/", data={"note": "Đã gõ rất lâu", "idempotency_key": "het-gio-roi"})
    assert sent.status_code == 401 and "Đã gõ rất lâu" in sent.text


def test_no_password_that_was_typed_is_shown_again(office: Office, logins: dict[str, str]) -> None:
    """Neither on the form that was refused nor on the page of a sign-in that has ended."""
    mine, typed = browser(office), ("mat-khau-cu-cua-toi", "mat-khau-moi-cua-toi", "lan-hai-khac-han")
    assert enters(mine, logins[OWNER]) == 303
    own = dict(zip(("old", "password", "again"), typed, strict=True)) | {"idempotency_key": "khong-hien-lai"}
    code = own | {"login": logins[OWNER], "code": "AAAA-BBBB-CCCC"}
    answers = [mine.post("/my/password", data=own), browser(office).post("/code", data=code)]
    answers.append(browser(office).post("/sign-in", data={"login": logins[OWNER], "password": typed[0]}))
    answers.append(browser(office).post("/my/password", data=own))
    assert [answer.status_code for answer in answers] == [422, 422, 422, 401]
    for answer in answers:
        assert not any(each in answer.text for each in typed)


def test_the_hours_of_a_sign_in_are_on_the_page_of_settings(office: Office) -> None:
    assert re.search('name="sign_in_hours"[^>]*value="12"', office.get("administrator", "/settings/").text)


def test_the_administrator_sees_that_the_second_factor_is_not_required_yet(office: Office) -> None:
    """In one line, with the place where it is; nothing of it once it is."""
    page = office.get("administrator", "/watch/")
    assert "chưa bắt buộc" in page.text and read(page).links("/settings/")
    with open_session(office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "factor_needed", "required")
        administrator = office.cast.accounts["administrator"]
        db.add(Factor(account_id=administrator, key="JBSWY3DPEHPK3PXP", begun_at=now(), held_at=now()))
        db.commit()
    assert "chưa bắt buộc" not in office.get("administrator", "/watch/").text
    with open_session(office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "factor_needed", "offered")
        drop_factor(db, administrator)
        db.commit()
