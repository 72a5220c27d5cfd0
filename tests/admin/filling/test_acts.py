"""A form of a period is sent from its own page, taken back, sent back with a remark, and its period closed:
each act where one looks for it, each refusal at its place with what was typed."""

from __future__ import annotations

from typing import Any

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reports.period_forms import FormSheet
from tests.admin.builder import act, add, begin, group, problems_on
from tests.offices import Office
from tests.pages import number_in, read

WHO, ABOVE, HEAD = "D1.cell_secretary", "D.committee_officer", "D.committee_secretary"


@pytest.fixture
def sheet(office: Office) -> int:
    """A cell's sheet of a yearly form."""
    number = begin(office, kind="period_form", name="Biểu đảng viên")
    assert act(office, number, "head", name="Biểu đảng viên", holds_from="01/01/2018").status_code == 303
    place = group(office, number, "Cả năm")
    add(office, number, place, "Số đảng viên", "number", code="members", required="y")
    add(office, number, place, "Việc đã làm", "text", code="told")
    assert act(office, number, "publish").status_code == 303
    asked = {"unit_id": office.cast.units["D1"], "year": "2018"}
    page = read(office.send(WHO, "/period-forms/new/", **asked))
    forms = [each.get("value") for each in page.all("select[name=form] option")]
    begun = office.send(WHO, "/period-forms/new/", **asked, form=forms[-1] if forms else "")
    return number_in(begun)


def seen(office: Office, sheet: int) -> FormSheet:
    with open_session(office.engine, SYSTEM) as db:
        return db.get_one(FormSheet, sheet)


def send(office: Office, who: str, sheet: int, what: str, **typed: Any) -> Any:
    version = seen(office, sheet).row_version
    return office.send(who, f"/period-forms/{what}/?id={sheet}", row_version=version, **typed)


def test_a_form_is_saved_sent_taken_back_and_sent_again(office: Office, sheet: int) -> None:
    filled = send(office, WHO, sheet, "fill", v_members="", v_told="Đã làm")
    assert filled.status_code == 303 and seen(office, sheet).state == "draft", (
        "kept though it lacks something"
    )
    refused = send(office, WHO, sheet, "fill", send="1", v_members="", v_told="Đã làm xong")
    assert refused.status_code == 422 and "Đã làm xong" in refused.text
    assert any("Số đảng viên" in each for each in problems_on(refused.text))
    above = read(office.get(ABOVE, f"/period-forms/details/?id={sheet}")).text
    assert "Đang nhập" in above and "Đã làm" not in above
    clerk = read(office.get("D1.cell_clerk", f"/period-forms/fill/?id={sheet}"))
    assert not clerk.all("button[name=send]"), "a clerk saves, a secretary sends"
    assert send(office, WHO, sheet, "fill", send="1", v_members="12", v_told="Đã làm xong").status_code == 303
    told = read(office.get(ABOVE, f"/period-forms/details/?id={sheet}")).text
    assert "Đã gửi" in told and "Đã làm xong" in told
    added = read(office.get(ABOVE, f"/period-forms/totals/?id={sheet}")).text
    assert "1 tổ chức" in added
    again = send(office, WHO, sheet, "fill", v_members="13", v_told="Khác")
    assert again.status_code == 422 and "Thu về trước khi sửa" in again.text and "Khác" in again.text
    shut = read(office.get(WHO, f"/period-forms/fill/?id={sheet}"))
    assert "Thu về trước khi sửa" in shut.text and not shut.all("button[name=send]")
    own = read(office.get(WHO, f"/period-forms/details/?id={sheet}"))
    assert [each.text.strip() for each in own.all("form[action*=take-back] button")] == ["Thu về để sửa"]
    assert not own.all("a[href*=fill]")
    assert send(office, WHO, sheet, "take-back").status_code == 303
    assert "0 tổ chức" in read(office.get(ABOVE, f"/period-forms/totals/?id={sheet}")).text
    assert send(office, WHO, sheet, "fill", send="1", v_members="13", v_told="Khác").status_code == 303
    assert seen(office, sheet).values["members"] == "13"


def test_a_superior_sends_back_with_a_remark_that_stands_above_the_form(office: Office, sheet: int) -> None:
    assert send(office, WHO, sheet, "fill", send="1", v_members="12", v_told="Đã làm").status_code == 303
    page = read(office.get(ABOVE, f"/period-forms/details/?id={sheet}"))
    assert page.all("form[action*=send-back] textarea[name=remark]")
    for stranger in ("D2.cell_secretary", "E1.cell_secretary", "K2.board_officer"):
        assert send(office, stranger, sheet, "send-back", remark="Sửa").status_code == 404, stranger
    assert send(office, "D1.cell_clerk", sheet, "send-back", remark="Sửa").status_code == 403
    refused = send(office, ABOVE, sheet, "send-back", remark=" ")
    assert refused.status_code == 422 and problems_on(refused.text)
    assert send(office, ABOVE, sheet, "send-back", remark="Thiếu 2 đảng viên").status_code == 303
    there = read(office.get(WHO, f"/period-forms/fill/?id={sheet}")).text
    assert "trả lại biểu này: Thiếu 2 đảng viên" in there
    assert "trả lại biểu “Biểu đảng viên”" in read(office.get(WHO, "/notices/")).text


def test_a_closed_period_is_told_where_one_would_take_back(office: Office, sheet: int) -> None:
    assert send(office, WHO, sheet, "fill", send="1", v_members="12", v_told="Đã làm").status_code == 303
    page = read(office.get(HEAD, f"/period-forms/details/?id={sheet}"))
    (unit,) = [each.get("value") for each in page.all("form[action*=close] input[name=unit]")]
    assert not read(office.get(ABOVE, f"/period-forms/details/?id={sheet}")).all("form[action*=close]")
    assert send(office, ABOVE, sheet, "close", unit=unit).status_code == 403
    for wrong in ("x", "", "99999999"):
        assert send(office, HEAD, sheet, "close", unit=wrong).status_code == 404, wrong
    assert send(office, HEAD, sheet, "close", unit=unit).status_code == 303
    own = read(office.get(WHO, f"/period-forms/details/?id={sheet}"))
    assert "đã khoá kỳ ngày 20/01/2019" in own.text and not own.all("form[action*=take-back]")
    refused = send(office, WHO, sheet, "take-back")
    assert refused.status_code == 422 and "Kỳ này đã được cấp trên khoá" in refused.text
    assert send(office, HEAD, sheet, "open", unit=unit).status_code == 303
    assert send(office, WHO, sheet, "take-back").status_code == 303
    assert send(office, HEAD, sheet, "open", unit=unit).status_code == 422
