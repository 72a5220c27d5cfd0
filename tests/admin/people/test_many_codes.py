"""Slips with one-time codes for many accounts at once: who is ticked, who may be, what the slip says."""

from __future__ import annotations

import re

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import Account
from models.platform.settings import change_setting
from models.signin.signins import issue_code, redeem_code, set_active
from tests.offices import Office
from tests.pages import read
from tests.statements import asked

URL = "/accounts/codes/"


def test_whoever_never_came_in_is_ticked_and_gets_a_slip_with_the_address(office: Office) -> None:
    inside = office.cast.accounts["D1.cell_clerk"]
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, inside)
        redeem_code(db, account.login, issue_code(db, SYSTEM, account), "mua-xuan-tren-ban")
        change_setting(db, SYSTEM, "site_url", "khoi.tinh.local")
        db.commit()
    page = office.get("D.committee_officer", URL).text
    offered = dict(re.findall(r'name="account-(\d+)" value="1" aria-label="[^"]*"\s*(checked)?', page))
    outside = office.cast.accounts["D2.cell_secretary"]
    assert (offered[str(inside)], offered[str(outside)]) == ("", "checked")
    assert str(office.cast.accounts["E1.cell_secretary"]) not in offered, "a stranger's"
    assert str(office.cast.accounts["D.committee_secretary"]) not in offered, "of the own unit"
    ticked = {f"account-{number}": "1" for number, tick in offered.items() if tick}
    slips = office.send("D.committee_officer", URL, **ticked)
    assert slips.status_code == 200 and slips.text.count('class="slip"') == len(ticked) > 3
    assert "http://khoi.tinh.local" in slips.text and "chỉ mở được trên chính máy chủ" not in slips.text
    above = {f"account-{office.cast.accounts['K.board_head']}": "1"}
    assert office.try_("D.committee_officer", URL, **above) in (403, 422)


def test_nobody_ticked_is_a_sentence_and_a_foreign_account_gets_no_code(office: Office) -> None:
    answer = office.send("D.committee_officer", URL)
    assert answer.status_code == 422 and "Đánh dấu ít nhất một người" in read(answer).text
    foreign = {f"account-{office.cast.accounts['E1.cell_secretary']}": "1"}
    answer = office.send("D.committee_officer", URL, **foreign)
    assert answer.status_code == 422 and 'class="slip"' not in answer.text
    assert office.try_("D1.cell_secretary", URL) == 404


def test_an_account_that_is_shut_gets_no_code_by_any_door(office: Office) -> None:
    number = office.cast.accounts["E1.cell_clerk"]
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, number)
        set_active(db, SYSTEM, account, account.row_version, False)
        db.commit()
    assert office.try_("administrator", URL, **{f"account-{number}": "1"}) == 422
    answer = office.send("administrator", f"/accounts/code/?id={number}")
    assert answer.status_code == 422 and "Tài khoản này đang khóa" in answer.text
    page = office.get("administrator", f"/accounts/details/?id={number}")
    assert "/accounts/code/" not in page.text and "Mở lại tài khoản" in page.text


def test_its_statements_do_not_grow_with_the_accounts(office: Office) -> None:
    few, many = (asked(office, who, URL) for who in ("D.committee_officer", "administrator"))
    assert abs(few - many) <= 2
