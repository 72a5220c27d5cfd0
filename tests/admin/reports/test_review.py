"""A review through the screens: seen, pinned, sent back, answered,
changed, issued; each step of it by a form, none by reading."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.journal import head
from models.review.issuing import IssuedDocument, issued_bytes
from models.review.pins import Pin
from tests.admin.quarter import begin, record, score, step, version_in
from tests.offices import Office
from tests.pages import read

CELL, DESK = "D1.cell_secretary", "D.committee_secretary"


def page(office: Office, who: str, report: int) -> str:
    return office.get(who, f"/reports/details/?id={report}").text


def answer(office: Office, report: int, pin: int, how: str, reply: str = "") -> dict[str, str]:
    """What the page's form sends to answer one remark."""
    seen = version_in(page(office, CELL, report))
    return {"row_version": seen, f"answer-{pin}": how, f"reply-{pin}": reply}


def chain(office: Office) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return head(db)


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    """D1's report at D's desk, with one scored meeting."""
    score(office, CELL, record(office, CELL, "D1", "2018-10", "26/10/2018"))
    number = begin(office, CELL, "D1")
    step(office, CELL, number, "submit")
    return number


def test_reading_changes_nothing_and_saying_seen_shows_the_sender(office: Office, report: int) -> None:
    before = chain(office)
    assert "Tôi đã xem bản này" in page(office, DESK, report)
    assert "đã mở xem" not in page(office, CELL, report) and chain(office) == before
    assert office.send(DESK, f"/reports/seen/?id={report}").status_code == 303
    shown = page(office, CELL, report)
    assert "đã mở xem" in shown and "Đảng bộ Sở Mẫu" in shown
    assert "Tôi đã xem bản này" not in page(office, DESK, report)
    assert office.send(CELL, f"/reports/seen/?id={report}").status_code == 403


def test_a_report_nobody_froze_has_nothing_to_pin_a_remark_to(office: Office) -> None:
    number = begin(office, "D2.cell_secretary", "D2")
    pin = {"where": "whole:", "weight": "must", "text": "x"}
    answer = office.send("D2.cell_secretary", f"/reports/pin/?id={number}", **pin)
    assert answer.status_code == 303 and answer.headers["Location"] == "/reports/"


def test_remarks_are_pinned_kept_at_the_desk_and_sent_back(office: Office, report: int) -> None:
    answer = office.send(DESK, f"/reports/pin/?id={report}", where="field:tasks", weight="must", text="")
    assert answer.status_code == 422 and "Nothing" not in answer.text
    for where, weight, text in (
        ("field:tasks", "must", "Nêu rõ nhiệm vụ <i>"),
        ("figure:held", "must", "Vì sao một kỳ?"),
        ("whole:", "should", "Cẩn thận hơn"),
    ):
        assert (
            office.send(DESK, f"/reports/pin/?id={report}", where=where, weight=weight, text=text).status_code
            == 303
        )
    assert "3 ý kiến sẽ gửi kèm" in page(office, DESK, report)
    for who in (CELL, "K.bloc_secretary"):
        assert "Nêu rõ nhiệm vụ" not in page(office, who, report)
        assert (
            office.send(
                who, f"/reports/pin/?id={report}", where="whole:", weight="must", text="x"
            ).status_code
            == 403
        )
    told = step(office, DESK, report, "approve", expect=422)
    assert "3 ý kiến chưa gửi" in told
    number = read(page(office, DESK, report)).first("[name=pin]").get("value")
    assert office.send("D2.cell_secretary", f"/reports/unpin/?id={report}", pin=number).status_code == 404
    step(office, DESK, report, "send_back", note="Xem các ý kiến")
    shown = page(office, CELL, report)
    assert (
        "3 ý kiến chờ trả lời" in shown and shown.count("Nêu rõ nhiệm vụ &lt;i&gt;") == 2
    )  # in place and in the list
    assert read(shown).text.index("đã trả lại báo cáo này") < read(shown).text.index("Xem các ý kiến")
    home = read(office.get(CELL, "/"))
    first = home.texts("ul.todo li")[0]
    assert home.heading == "Báo cáo quý IV/2018 bị trả lại" and first.startswith(home.heading)
    assert "Xem các ý kiến · 3 ý kiến chờ trả lời" in first and "hoàn thành và trình" not in first.lower()
    assert "Ghi trả lời" not in page(office, DESK, report)


def test_each_must_is_answered_then_it_goes_up_and_the_desk_sees_what_changed(
    office: Office, report: int
) -> None:
    told = step(office, CELL, report, "submit", expect=422)
    assert "Còn 2 ý kiến bắt buộc" in told
    with open_session(office.engine, SYSTEM) as db:
        numbers = list(db.scalars(select(Pin.id).order_by(Pin.id)))
    url = f"/reports/answer/?id={report}"
    told = office.send(CELL, url, **answer(office, report, numbers[0], "explained"))
    assert told.status_code == 422 and "Giải trình thì phải" in told.text
    assert office.send(CELL, url, **answer(office, report, numbers[0], "mended")).status_code == 303
    assert office.send(CELL, url, **answer(office, report, numbers[1], "mended")).status_code == 303
    assert (
        office.send("D2.cell_secretary", url, **answer(office, report, numbers[2], "mended")).status_code
        == 404
    )
    seen = version_in(page(office, CELL, report))
    assert (
        office.send(
            CELL, f"/reports/narrative/?id={report}", row_version=seen, v_tasks="Họp đủ ba kỳ"
        ).status_code
        == 303
    )
    step(office, CELL, report, "submit")
    shown = page(office, DESK, report)
    assert "kể từ lần đồng chí xem" in shown and "Họp đủ ba kỳ" in shown
    assert shown.count("nói là đã sửa nhưng chỗ này không đổi") == 1
    step(office, DESK, report, "approve")


def test_a_change_below_is_shown_level_by_level_and_kept_with_a_reason(office: Office, report: int) -> None:
    number = begin(office, "D.committee_officer", "D")
    gaps = {f"gap-{office.cast.units[code]}": "Chưa họp" for code in ("D2", "DB")}
    step(office, DESK, number, "submit", **gaps)
    step(office, "K.board_officer", number, "receive")
    step(office, "K.bloc_secretary", number, "approve")
    step(office, DESK, report, "reopen", note="Thiếu một kỳ")
    score(office, CELL, record(office, CELL, "D1", "2018-11", "26/11/2018"))
    step(office, CELL, report, "submit")
    step(office, DESK, report, "approve")
    shown = page(office, DESK, number)
    assert (
        "Những gì đã đổi ở cấp dưới" in shown
        and "Số kỳ đã sinh hoạt +1" in shown
        and "đã tổng hợp bản 2" in shown
    )
    step(office, DESK, number, "keep", expect=422)
    step(office, DESK, number, "keep", note="Tính vào quý sau")
    shown = page(office, DESK, number)
    assert "Những gì đã đổi ở cấp dưới" not in shown and "Tính vào quý sau" in shown


def test_what_was_issued_is_downloaded_byte_for_byte(office: Office, report: int) -> None:
    number = begin(office, "K.board_officer", "K")
    step(office, "K.board_officer", number, "close", **{f"gap-{office.cast.units['C']}": "Chưa gửi"})
    step(office, "K.bloc_secretary", number, "sign", destination="Tỉnh ủy")
    url = read(page(office, "K.board_officer", number)).links("/reports/issued/")[0]
    with open_session(office.engine, SYSTEM) as db:
        row = db.scalars(select(IssuedDocument).where(IssuedDocument.name.like("phu-luc-1%"))).one()
        data = issued_bytes(row)
    assert (
        office.get("K.board_officer", url).data == data == office.get("K.bloc_deputy", url).data
        and data[:2] == b"PK"
    )
    for who in ("D.committee_secretary", "K2.bloc_secretary"):
        assert office.get(who, url).status_code == 404
    assert office.get("K.board_officer", f"/reports/issued/?id={report}&document={row.id}").status_code == 404
