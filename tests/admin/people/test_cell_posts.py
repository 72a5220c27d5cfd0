"""The posts of a cell on screen: what its people are told, agree to and see (letter L4; design 3.18)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.meetings import record_meeting
from models.people.people import Account, Person, Post
from models.signin.signins import issue_code, redeem_code
from models.units.units import get_unit
from tests.make import NOV, typed
from tests.offices import Office
from tests.pages import read

OFFICER, SECRETARY, FRIEND = "D.committee_officer", "D2.cell_secretary", "DB.committee_officer"
PAGE = "/cell-posts/"


def person_of(office: Office, who: str) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalars(select(Account.person_id).where(Account.id == office.cast.accounts[who])).one()


def post_of(office: Office, who: str, code: str) -> tuple[int, int]:
    """Number and version of the newest post of somebody in a unit."""
    with open_session(office.engine, SYSTEM) as db:
        found = select(Post.id, Post.row_version).join(Person, Person.id == Post.person_id)
        found = found.where(Person.id == person_of(office, who), Post.unit_id == office.cast.units[code])
        row = db.execute(found.order_by(Post.id.desc())).first()
        assert row is not None
        return row.id, row.row_version


def act(office: Office, who: str, name: str, whose: str) -> int:
    number, version = post_of(office, whose, "D2")
    return office.send(who, f"{PAGE}{name}/?id={number}", row_version=str(version)).status_code


@pytest.fixture(scope="module")
def kept(office: Office) -> int:
    """A meeting of D2, recorded before anything else happens here."""
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D2"])
        values = typed(NOV, date(2018, 11, 26), conclusions="Chỉ chi bộ biết")
        meeting = record_meeting(db, SYSTEM, cell, values)
        db.commit()
        return meeting.id


def test_a_post_for_oneself_is_refused_at_its_field(office: Office, kept: int) -> None:
    data = {"unit_id": office.cast.units["D2"], "role": "cell_clerk", "on": "01/01/2017"}
    refused = office.send(OFFICER, "/posts/new/", person_id=person_of(office, OFFICER), **data)
    assert refused.status_code == 422 and "Không ai tự giao chức vụ cho mình" in read(refused).text
    assert "01/01/2017" in refused.text, "nothing typed is lost"


def test_from_the_superiors_form_to_the_first_reading(office: Office, kept: int) -> None:
    data = {"unit_id": office.cast.units["D2"], "role": "cell_clerk", "on": "01/01/2017"}
    given = office.send(OFFICER, "/posts/new/", person_id=person_of(office, FRIEND), **data)
    assert given.status_code in (302, 303), read(given).text

    meeting = f"/meetings/details/?id={kept}"
    assert "Chỉ chi bộ biết" not in office.get(FRIEND, meeting).text
    sheet = office.get(FRIEND, f"/scores/sheet/?meeting={kept}")
    assert sheet.status_code == 403 and "chờ một người đang giữ chức vụ trong chi bộ đồng ý" in sheet.text
    assert "chờ chi bộ đồng ý" in read(office.get(FRIEND, "/")).text
    assert "chờ đồng chí đồng ý" in read(office.get(SECRETARY, "/")).text
    notices = read(office.get(SECRETARY, "/notices/")).text
    assert "vừa giao chức vụ" in notices and "Thư ký" in notices and f"Người {FRIEND}" in notices
    page = read(office.get(SECRETARY, PAGE)).text
    assert f"Người {FRIEND}" in page and "chưa ai trong chi bộ đồng ý" in page

    listed = f"/posts/?search={FRIEND}"
    assert 'class="tag open">chờ chi bộ đồng ý' in office.get(OFFICER, listed).text
    number, _version = post_of(office, FRIEND, "D2")
    assert "chờ chi bộ đồng ý" in read(office.get(OFFICER, f"/posts/details/?id={number}")).main.text
    assert "chờ chi bộ đồng ý" not in office.get(OFFICER, f"/posts/?search={SECRETARY}").text

    assert act(office, FRIEND, "agree", FRIEND) == 403
    assert act(office, FRIEND, "open", FRIEND) in (403, 422)
    assert act(office, SECRETARY, "agree", FRIEND) == 303
    assert "mở cho đồng chí tài liệu lưu từ trước" in read(office.get(FRIEND, "/")).text
    assert FRIEND in office.get(OFFICER, listed).text
    assert "chờ chi bộ đồng ý" not in office.get(OFFICER, listed).text
    closed = office.get(FRIEND, f"/meetings/edit/?id={kept}")
    assert closed.status_code == 403 and "đang đóng" in closed.text
    assert act(office, FRIEND, "open", FRIEND) == 303
    assert "Chỉ chi bộ biết" in office.get(FRIEND, meeting).text
    assert "lần đầu mở tài liệu" in read(office.get(SECRETARY, "/notices/")).text
    page = read(office.get(SECRETARY, PAGE)).text
    assert f"Người {SECRETARY} đồng ý ngày" in page and "Đọc tài liệu lưu tại chi bộ, từ ngày" in page
    assert "Lần đầu mở tài liệu lưu tại chi bộ" in office.get("auditor", "/journal/").text


def test_a_code_from_above_is_confirmed_by_a_colleague(office: Office, kept: int) -> None:
    clerk = "D2.cell_clerk"
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, office.cast.accounts[clerk])
        for password in ("nui-cao-vut-1987", "song-dai-rong-1990"):
            redeem_code(db, account.login, issue_code(db, SYSTEM, account), password)
        db.commit()
    with office.app.test_client() as browser:
        sent = {"login": "d2.cell-clerk", "password": "song-dai-rong-1990"}
        browser.post("/sign-in", data=sent | {"idempotency_key": "k1"})
        assert "Chỉ chi bộ biết" not in browser.get(f"/meetings/details/?id={kept}").text
        assert "lưu trước khi đồng chí dùng mã đang đóng" in read(browser.get("/")).text
        page = read(office.get(SECRETARY, PAGE)).text
        assert "vào bằng mã do cấp trên cấp" in page and "Đúng là người này" in page
        assert "đặt mật khẩu mới bằng mã" in read(office.get("auditor", "/notices/")).text
        assert act(office, SECRETARY, "confirm", clerk) == 303
        assert "Chỉ chi bộ biết" in browser.get(f"/meetings/details/?id={kept}").text


@pytest.mark.parametrize("who", [OFFICER, "K.bloc_secretary", "administrator", "auditor", "D1.follower"])
def test_the_page_is_of_those_who_serve_in_a_cell(office: Office, who: str) -> None:
    assert office.get(who, PAGE).status_code == 404
    assert act(office, who, "agree", "D2.cell_clerk") in (403, 404)
