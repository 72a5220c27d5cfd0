"""Bad input gets a sentence and loses nothing: stale forms,
double clicks, an expired sign-in, a form without its token."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.meetings.meetings import Meeting
from models.people.people import Account
from models.signin.signins import issue_code
from tests.admin.quarter import record, version_in
from tests.admin.web.meeting import meeting
from tests.conftest import TODAY
from tests.offices import Office


def count(office: Office) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(Meeting)) or 0


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"held_on": "31/02/2018"}, "Tháng 02/2018 không có ngày 31"),
        ({"held_on": ""}, "Mục này phải ghi"),
        ({"held_on": "26/10/2035"}, "Ngày họp chưa đến"),
        ({"excused": "13"}, "nhiều hơn số phải dự"),
        ({"present": "5"}, "phải bằng số phải dự"),
        ({"speakers": "12"}, "nhiều hơn số có mặt"),
        ({"ends_at": "07:00"}, "Giờ kết thúc phải sau giờ bắt đầu"),
        ({"ends_at": "25:99"}, "Ghi giờ theo 24 giờ"),
        ({"present": "mười"}, "số nguyên"),
        ({"kind": "combined"}, "Hãy chọn chuyên đề"),
        ({"kind": "party"}, "Hãy chọn trong danh sách"),
        ({"held_on": "10/10/2018"}, "ngoài thời điểm quy định"),
        ({"place": "a\0b"}, "ký tự không lưu được"),
        ({"present": "99999999999999999999"}, "từ 0 đến"),
    ],
)
def test_a_wrong_meeting_is_told_at_its_field_and_keeps_every_word(
    office: Office, typed: dict[str, str], told: str
) -> None:
    before = count(office)
    answer = office.send("D1.cell_secretary", "/meetings/new/", **meeting(office, **typed))
    assert answer.status_code == 422
    assert told in answer.text
    assert "Giữ nguyên chữ này" in answer.text
    assert count(office) == before


def test_a_double_click_records_once_and_leads_to_the_same_place(office: Office) -> None:
    before, key = count(office), secrets.token_hex(8)
    first = office.send("D1.cell_secretary", "/meetings/new/", **meeting(office, idempotency_key=key))
    second = office.send("D1.cell_secretary", "/meetings/new/", **meeting(office, idempotency_key=key))
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.headers["Location"] == second.headers["Location"]
    assert count(office) == before + 1


def test_a_second_regular_meeting_names_the_first(office: Office) -> None:
    record(office, "D2.cell_secretary", "D2", "2018-10", "26/10/2018")
    data = meeting(office, unit_id=office.cast.units["D2"], held_on="27/10/2018")
    answer = office.send("D2.cell_secretary", "/meetings/new/", **data)
    assert answer.status_code == 422
    assert "26/10/2018" in answer.text and "Giữ nguyên chữ này" in answer.text


def test_a_key_used_for_other_content_is_refused_with_what_was_typed(office: Office) -> None:
    key = secrets.token_hex(8)
    data = meeting(office, unit_id=office.cast.units["C"], idempotency_key=key)
    assert office.send("C.cell_secretary", "/meetings/new/", **data).status_code == 303
    answer = office.send("C.cell_secretary", "/meetings/new/", **(data | {"place": "Nơi khác"}))
    assert answer.status_code == 409
    assert "Nơi khác" in answer.text


def test_a_form_without_its_key_or_its_version_is_refused(office: Office) -> None:
    assert office.client("D1.cell_secretary").post("/meetings/new/", data=meeting(office)).status_code == 422
    number = record(office, "DB1.cell_secretary", "DB1", "2018-10", "26/10/2018")
    data = meeting(office, unit_id=office.cast.units["DB1"])
    answer = office.send("DB1.cell_secretary", f"/meetings/edit/?id={number}", **data)
    assert answer.status_code == 400
    assert "Giữ nguyên chữ này" in answer.text


def test_a_key_that_no_page_makes_is_refused(office: Office) -> None:
    for key in ("", "short", "k" * 65, "a\0" * 8):
        data = meeting(office) | {"idempotency_key": key}
        assert office.send("D1.cell_secretary", "/meetings/new/", **data).status_code == 422, key


def test_words_that_were_copied_are_read_and_letters_that_steer_machines_are_not(office: Office) -> None:
    for typed in ("văn\u00a0phòng", " Văn phòng\t", "Văn\u200b phòng\ufeff", "vă\u00adn phòng"):
        for url, name in (("/units/", "search"), ("/search/", "q")):
            answer = office.client("D.committee_secretary").get(url, query_string={name: typed})
            assert answer.status_code == 200 and "Chi bộ Văn phòng" in answer.text, (url, typed)
    for bent in ("\0", "a\nb", "\x1b"):
        answer = office.client("D.committee_secretary").get("/units/", query_string={"search": bent})
        assert answer.status_code == 400


def test_a_stale_form_is_refused_and_keeps_what_was_typed(office: Office) -> None:
    number = record(office, "DB1.cell_secretary", "DB1", "2018-11", "26/11/2018")
    url = f"/meetings/edit/?id={number}"
    seen = version_in(office.get("DB1.cell_secretary", url).text)
    data = meeting(
        office, unit_id=office.cast.units["DB1"], held_on="26/11/2018", period="2018-11", row_version=seen
    )
    assert office.send("DB1.cell_secretary", url, **data).status_code == 303
    answer = office.send("DB1.cell_clerk", url, **(data | {"conclusions": "Câu của người sau"}))
    assert answer.status_code == 409
    assert "Câu của người sau" in answer.text


def test_a_sign_in_that_ran_out_shows_what_was_typed(office: Office) -> None:
    set_clock(TODAY + timedelta(hours=5))
    answer = office.send("D1.cell_clerk", "/meetings/new/", **meeting(office))
    assert answer.status_code == 401
    assert "Giữ nguyên chữ này" in answer.text


def test_a_form_without_its_token_is_refused(office: Office) -> None:
    office.app.config["WTF_CSRF_ENABLED"] = True
    try:
        assert office.send("D1.cell_secretary", "/meetings/new/", **meeting(office)).status_code == 400
    finally:
        office.app.config["WTF_CSRF_ENABLED"] = False


def test_a_code_makes_a_password_and_wrong_tries_wait(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        code = issue_code(db, SYSTEM, db.get_one(Account, office.cast.accounts["D2.cell_clerk"]))
        db.commit()
    good = {
        "login": "d2.cell-clerk",
        "code": code,
        "password": "mot cau rat dai 9",
        "again": "mot cau rat dai 9",
    }
    assert office.send(None, "/code", **(good | {"again": "khac"})).status_code == 422
    assert office.send(None, "/code", **good).status_code == 303
    assert office.send(None, "/code", **good).status_code == 422
    for _ in range(6):
        answer = office.send(None, "/sign-in", login="d2.cell-clerk", password="sai")
        assert answer.status_code == 422
    assert (
        "Xin chờ" in office.send(None, "/sign-in", login="d2.cell-clerk", password="mot cau rat dai 9").text
    )
    set_clock(now() + timedelta(hours=2))
    answer = office.send(
        None, "/sign-in?next=//evil.example/", login="d2.cell-clerk", password="mot cau rat dai 9"
    )
    assert answer.status_code == 303 and answer.headers["Location"] == "/"


def test_an_account_above_cannot_be_given_a_code_from_below(office: Office) -> None:
    for who, target in (
        ("D.committee_officer", "K.bloc_secretary"),
        ("D1.cell_secretary", "D.committee_secretary"),
        ("D.committee_officer", "D.committee_secretary"),
    ):
        answer = office.send(who, f"/accounts/code/?id={office.cast.accounts[target]}")
        assert answer.status_code in (403, 404), (who, target)
    assert "One-time" not in office.get("D1.cell_secretary", "/").text


def test_lists_go_to_excel_as_they_stand(office: Office) -> None:
    for url in (
        "/meetings/excel/?search=thanh+tra",
        "/units/excel/",
        "/reports/excel/",
        "/scores/excel/",
        "/posts/excel/",
        "/topics/excel/",
    ):
        answer = office.get("D.committee_officer", url)
        assert answer.status_code == 200
        assert answer.data[:2] == b"PK"
