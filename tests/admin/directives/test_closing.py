"""Closing a directive on the screens: who is silent is named first,
double clicks and stale pages, numbers that add up, strangers."""

from __future__ import annotations

import threading
import time
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.directives.answers import get_answer, send_plan
from models.directives.closing import close
from models.directives.tables import Directive, DirectiveClosing
from models.duties.acts import extend
from models.duties.opening import open_period
from models.duties.tables import Duty
from tests.admin.letters import LETTER, answer_of, at, send
from tests.offices import Office
from tests.pages import read

AFTER = datetime(2018, 11, 12, 3, tzinfo=UTC)
WHO = "K.bloc_secretary"


@pytest.fixture(autouse=True)
def november(office: Office, clock: None, directive: int) -> None:
    at(office, AFTER)


def page(office: Office, number: int, who: str = WHO, view: str = "details") -> str:
    return office.get(who, f"/directives/{view}/?id={number}").text


def shut(office: Office, number: int, who: str = WHO, view: str = "close", **typed: Any) -> Any:
    data = {"row_version": "0", "on_day": "12/11/2018", "note": "Hết đợt quán triệt"} | typed
    return office.send(who, f"/directives/{view}/?id={number}", **data)


def acts(office: Office, number: int) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return len(db.get_one(Directive, number).closings)


def test_only_the_issuers_deciding_post_sees_the_act_and_strangers_know_nothing(
    office: Office, directive: int
) -> None:
    assert f"/directives/close/?id={directive}" in page(office, directive)
    for who, status in (
        ("K.board_officer", 403),
        ("D.committee_secretary", 403),
        ("C.cell_secretary", 403),
        ("K2.bloc_secretary", 404),
    ):
        assert f"/directives/close/?id={directive}" not in page(office, directive, who)
        for view in ("close", "open_again"):
            assert office.get(who, f"/directives/{view}/?id={directive}").status_code == status
            assert shut(office, directive, who, view, reason="x").status_code == status
    assert acts(office, directive) == 0


def test_while_somebody_has_time_the_page_names_them_and_refuses_with_everything_typed(
    office: Office, directive: int
) -> None:
    at(office, LETTER)
    told = page(office, directive, view="close")
    assert (
        "còn hạn đến hết ngày 09/11/2018" in told
        and "Kết thúc 285-CV/ĐUK: 0 trong 2 đơn vị đã báo cáo" in told
    )
    answer = shut(office, directive, on_day="24/10/2018", note="Giữ nguyên chữ này")
    assert (
        answer.status_code == 422
        and "còn 2 đơn vị chưa thực hiện và còn hạn" in answer.text
        and "Giữ nguyên chữ này" in answer.text
    )


def test_mistakes_stand_at_their_fields_and_a_page_without_a_version_is_refused(
    office: Office, directive: int
) -> None:
    for typed, said in (
        ({"on_day": "13/11/2018"}, "không được sau hôm nay"),
        ({"note": " "}, "Mục này phải ghi"),
        ({"on_day": "32/11/2018"}, "Hết đợt"),
    ):
        answer = shut(office, directive, **typed)
        assert answer.status_code == 422 and said in answer.text and acts(office, directive) == 0
    missing = office.send(WHO, f"/directives/close/?id={directive}", on_day="12/11/2018", note="x")
    assert missing.status_code == 400 and acts(office, directive) == 0


def test_closed_by_whom_and_when_with_numbers_that_add_up(office: Office, directive: int) -> None:
    at(office, LETTER)
    assert send(office, "C.cell_secretary", "receipt", directive, "C") == 303
    at(office, AFTER)
    told = page(office, directive, view="close")
    numbers = read(told).one(".adds").numbers()
    assert sum(numbers[:-1]) == numbers[-1] == 2 and "Chi bộ Thư viện" in told
    client = office.client(WHO)
    data = {
        "row_version": "0",
        "on_day": "12/11/2018",
        "note": "Hết đợt quán triệt",
        "idempotency_key": "closing-twice-1",
    }
    assert [client.post(f"/directives/close/?id={directive}", data=data).status_code for _ in range(2)] == [
        303,
        303,
    ]
    assert acts(office, directive) == 1
    again = shut(office, directive)
    assert again.status_code == 409 and acts(office, directive) == 1
    shown = page(office, directive)
    assert (
        "285-CV/ĐUK đã kết thúc từ ngày 12/11/2018: 0 trong 2 đơn vị đã báo cáo" in shown
        and "2 đơn vị không báo cáo" in shown
    )
    assert "Người K.bloc_secretary" in shown and "Hết đợt quán triệt" in shown and "Đã kết thúc" in shown
    numbers = read(shown).one("ul.adds").numbers()
    assert sum(numbers[:4]) == numbers[4] == 2 and numbers[3] == 2
    listed = office.get(WHO, "/directives/?flt0_0=closed").text
    assert "285-CV/ĐUK" in listed and "285-CV/ĐUK" not in office.get(WHO, "/directives/?flt0_0=issued").text


def test_under_a_closed_directive_a_unit_sees_why_and_nothing_is_taken(
    office: Office, directive: int
) -> None:
    shown = office.get(
        "C.cell_secretary", f"/answers/details/?id={answer_of(office, directive, 'C').id}"
    ).text
    assert "đã kết thúc văn bản này từ ngày 12/11/2018" in shown and 'name="v_told"' not in shown
    assert send(office, "C.cell_secretary", "write", directive, "C", v_told="yes", v_members="3") == 422
    assert send(office, "C.cell_secretary", "plan", directive, "C", plan="x") == 422
    assert send(office, "C.cell_secretary", "step", directive, "C", step="submit") == 422
    assert send(office, "D.committee_officer", "receipt", directive, "D") == 422
    assert "285-CV/ĐUK" not in office.get("C.cell_secretary", "/").text


def test_it_is_opened_again_for_all_to_see(office: Office, directive: int) -> None:
    refused = shut(office, directive, view="open_again", row_version="1", reason=" ")
    assert refused.status_code == 422 and acts(office, directive) == 1
    assert shut(office, directive, view="open_again", row_version="0", reason="Bổ sung").status_code == 409
    assert (
        shut(
            office, directive, view="open_again", row_version="1", reason="Một chi bộ báo cáo bổ sung"
        ).status_code
        == 303
    )
    shown = page(office, directive, "C.cell_secretary")
    assert "Mở lại ngày" in shown and "Một chi bộ báo cáo bổ sung" in shown and "Kết thúc từ ngày" in shown
    assert send(office, "C.cell_secretary", "plan", directive, "C", plan="Quán triệt") == 303
    assert send(office, "C.cell_secretary", "write", directive, "C", v_told="yes", v_members="3") == 303
    assert send(office, "C.cell_secretary", "step", directive, "C", step="submit") == 303
    with open_session(office.engine, SYSTEM) as db:
        assert [row.closes for row in db.query(DirectiveClosing).order_by(DirectiveClosing.number)] == [
            True,
            False,
        ]


def test_what_comes_in_while_it_is_being_closed_waits_and_is_refused(office: Office, directive: int) -> None:
    number, told = answer_of(office, directive, "D").id, list[str]()

    def late() -> None:
        with open_session(office.engine, SYSTEM) as db:
            row = get_answer(db, number)
            try:
                send_plan(db, SYSTEM, row, row.row_version, "Đến muộn")
                db.commit()
                told.append("taken")
            except Refusal as refusal:
                told.append(refusal.code)

    thread = threading.Thread(target=late)
    with open_session(office.engine, SYSTEM) as db:
        close(db, SYSTEM, db.get_one(Directive, directive), 2, date(2018, 11, 12), "Lần hai")
        thread.start()
        time.sleep(0.5)
        assert told == []
        db.commit()
    thread.join(20)
    assert told == ["directive.closed"]


def test_with_more_time_a_late_answer_is_in_time_wherever_the_directive_is_shown(
    office: Office, directive: int
) -> None:
    def counts() -> list[int]:
        return read(page(office, directive)).one("ul.adds").numbers()

    cell = answer_of(office, directive, "C")
    assert counts() == [0, 1, 0, 1, 2]
    with open_session(office.engine, SYSTEM) as db:
        duty = db.scalars(select(Duty).where(Duty.source == "answer", Duty.subject_id == cell.id)).one()
        extend(db, SYSTEM, duty, duty.row_version, date(2018, 11, 20), "Mưa lũ")
        db.commit()
    assert counts() == [1, 0, 0, 1, 2]
    said = "chậm nhất ngày 20/11/2018 (được thêm thời gian; lúc giao: trước ngày 10/11/2018"
    assert said in office.get(WHO, f"/directives/details/?id={directive}&show=in_time").text
    for url in (f"/answers/details/?id={cell.id}", "/answers/"):
        assert said in office.get("C.cell_secretary", url).text


def test_what_is_missing_of_a_closed_one_is_not_told_as_nothing(office: Office, directive: int) -> None:
    """It is counted as missing and nobody is reminded of it: the page says both, and offers no reminder."""
    with open_session(office.engine, SYSTEM) as db:
        if not db.get_one(Directive, directive).closed:
            close(db, SYSTEM, db.get_one(Directive, directive), 0, AFTER.date(), "Hết đợt")
        open_period(db, Quarter(2018, 4), None, ("answer",))
        db.commit()
    told = office.get(WHO, "/duties/chase/?quarter=2018-Q4&source=answer").text
    assert "đã kết thúc" in told and "Không thiếu việc nào" not in told and "Nhắc tất cả" not in told
