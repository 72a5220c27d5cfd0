"""A report's page is one form: a step takes along what stands on it, an act beside
the steps keeps what was typed for them, a refusal loses nothing (design 3.11)."""

from __future__ import annotations

import json
import secrets
from typing import Any

import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.journal import JournalRow
from models.reports.tables import Report, ReportVersion
from models.review.pins import Pin, PinDraft
from tests.admin.quarter import begin, record, score, step
from tests.offices import Office
from tests.pages import Page, read

CELL, DESK = "D1.cell_secretary", "D.committee_secretary"


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    """D1's report, begun, with one scored meeting."""
    score(office, CELL, record(office, CELL, "D1", "2018-10", "26/10/2018"))
    return begin(office, CELL, "D1")


def page(office: Office, who: str, report: int) -> Page:
    return read(office.get(who, f"/reports/details/?id={report}"))


def press(office: Office, who: str, report: int, act: str, **typed: str) -> Any:
    """Press a button of the page's one form with everything that stands in it, and what is typed."""
    form = page(office, who, report).form("/reports/")
    sent = {name: values for name, values in form.typed.items() if values} | typed
    return office.send(who, f"/reports/{act}/?id={report}", **sent)


def rows(office: Office) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(JournalRow)) or 0


def frozen(office: Office, report: int) -> dict[str, Any]:
    """The newest frozen narrative."""
    with open_session(office.engine, SYSTEM) as db:
        found = select(ReportVersion.content).where(ReportVersion.report_id == report)
        text = db.scalar(found.order_by(ReportVersion.number.desc()).limit(1))
        narrative: dict[str, Any] = json.loads(text or "{}")["narrative"]
        return narrative


def test_the_page_has_one_form_with_a_button_for_each_act(office: Office, report: int) -> None:
    shown = page(office, CELL, report)
    form = shown.form("/reports/narrative/")
    assert set(form.pressed("step")) == {"prepare", "submit"}
    assert [each.get("action") for each in shown.forms if "/reports/" in each.get("action")] == [
        f"/reports/narrative/?id={report}"
    ]


def test_the_panel_says_what_is_frozen_what_is_missing_and_how_it_is_taken_back(
    office: Office, report: int
) -> None:
    panel = page(office, CELL, report).one(".panel").text
    assert "1/1 chi bộ" in panel and "Số kỳ đã sinh hoạt: 1" in panel and "Tốt: 0" in panel
    assert "2 tháng chưa có kỳ sinh hoạt 11/2018 12/2018" in panel
    assert "Có thể rút lại bằng “Thu hồi” đến khi cấp trên tiếp nhận hoặc quyết định." in panel
    assert panel.count("để trống") == 5


def test_saving_leads_back_with_the_panels_button_in_focus(office: Office, report: int) -> None:
    answer = press(office, CELL, report, "narrative", v_tasks="Họp đủ kỳ")
    assert answer.status_code == 303 and answer.headers["Location"].endswith("saved=1")
    assert not page(office, CELL, report).all("button[autofocus]")
    focused = read(office.get(CELL, answer.headers["Location"])).one("button[autofocus]")
    assert focused.get("value") == "submit"


def test_a_refused_step_keeps_every_word_and_writes_none(office: Office, report: int) -> None:
    before = rows(office)
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(Report, report).row_version
    late = press(office, CELL, report, "step", step="submit", row_version="1", v_tasks="Chữ của tôi")
    shown = read(late)
    assert late.status_code == 409 and shown.values("v_tasks") == ["Họp đủ kỳ", "Chữ của tôi"]
    assert shown.form("/reports/narrative/").fields["row_version"] == str(seen)
    long = press(office, CELL, report, "step", step="submit", v_tasks="x" * 40_000)
    assert long.status_code == 422 and "v_tasks" in read(long).at_fields
    assert rows(office) == before and page(office, CELL, report).value("v_tasks") == "Họp đủ kỳ"


def test_submitting_takes_along_what_was_never_saved_by_hand(office: Office, report: int) -> None:
    answer = press(office, CELL, report, "step", step="submit", v_shortcomings="Chưa lưu bao giờ")
    assert answer.status_code == 303
    assert frozen(office, report) == {"tasks": "Họp đủ kỳ", "shortcomings": "Chưa lưu bao giờ"}


def test_a_form_without_the_narrative_leaves_it_as_it_is(office: Office, report: int) -> None:
    step(office, CELL, report, "recall")
    step(office, CELL, report, "submit")
    assert frozen(office, report)["shortcomings"] == "Chưa lưu bao giờ"


def test_noting_a_remark_keeps_the_note_and_is_done_once(office: Office, report: int) -> None:
    sent = {"where": "whole:", "weight": "must", "text": "Nêu rõ", "note-send_back": "Xem ý kiến"}
    client, data = office.client(DESK), {"idempotency_key": secrets.token_hex(8)} | sent
    first = client.post(f"/reports/pin/?id={report}", data=data)
    shown = read(first)
    assert first.status_code == 200 and shown.value("note-send_back") == "Xem ý kiến"
    assert not shown.value("text") and "1 ý kiến sẽ gửi kèm" in shown.text
    again = client.post(f"/reports/pin/?id={report}", data=data)
    assert again.status_code == 303 and again.headers["Location"].endswith("#remarks")
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalars(select(PinDraft.text)).all() == ["Nêu rõ"]


def test_a_note_for_one_step_is_not_lost_by_another(office: Office, report: int) -> None:
    told = press(office, DESK, report, "step", step="receive", **{"note-send_back": "Phải sửa"})
    shown = read(told)
    assert told.status_code == 422 and shown.value("note-send_back") == "Phải sửa"
    assert "Lời này ghi cho một bước khác" in shown.at_fields["note-send_back"]
    empty = press(office, DESK, report, "step", step="send_back")
    assert empty.status_code == 422 and read(empty).at_fields["note-send_back"]


def test_sending_back_takes_along_a_remark_that_was_not_noted(office: Office, report: int) -> None:
    sent = {"where": "field:tasks", "weight": "should", "text": "Thêm hạn", "note-send_back": "Xem"}
    assert press(office, DESK, report, "step", step="send_back", **sent).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert sorted(db.scalars(select(Pin.text))) == ["Nêu rõ", "Thêm hạn"]


def test_answers_and_narrative_go_along_with_the_step_and_each_is_judged(office: Office, report: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        must = db.scalars(select(Pin.id).where(Pin.weight == "must")).one()
    explained = {f"answer-{must}": "explained", f"reply-{must}": "", "v_proposals": "Xin thêm người"}
    told = press(office, CELL, report, "step", step="submit", **explained)
    assert told.status_code == 422 and read(told).at_fields[f"reply-{must}"]
    assert read(told).value("v_proposals") == "Xin thêm người"
    none = press(office, CELL, report, "step", step="submit")
    assert "Còn 1 ý kiến bắt buộc" in read(none).at_fields[f"answer-{must}"]
    done = explained | {f"reply-{must}": "Chi bộ mới kiện toàn"}
    assert press(office, CELL, report, "step", step="submit", **done).status_code == 303
    assert frozen(office, report)["proposals"] == "Xin thêm người"
    with open_session(office.engine, SYSTEM) as db:
        assert db.get_one(Pin, must).reply == "Chi bộ mới kiện toàn"


def test_reasons_typed_in_the_panel_outlive_saving_and_another_step(office: Office) -> None:
    number, cell = begin(office, DESK, "D"), office.cast.units["D2"]
    typed = {f"gap-{cell}": "Đang kiện toàn", "v_tasks": "Việc quý sau"}
    saved = press(office, DESK, number, "narrative", **typed)
    assert saved.status_code == 200 and read(saved).value(f"gap-{cell}") == "Đang kiện toàn"
    ready = press(office, DESK, number, "step", step="prepare", **typed)
    assert ready.status_code == 200 and read(ready).value(f"gap-{cell}") == "Đang kiện toàn"
    assert "Đã chuẩn bị" in read(ready).text
    missing = press(office, DESK, number, "step", step="submit", **typed)
    at = read(missing).at_fields
    assert missing.status_code == 422 and f"gap-{cell}" not in at and len(at) == 2
    long = press(office, DESK, number, "step", step="submit", **{f"gap-{cell}": "x" * 501})
    assert long.status_code == 422 and read(long).at_fields[f"gap-{cell}"]
