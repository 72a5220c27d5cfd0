"""Receipts, plans and answers are counted apart wherever a directive is counted: on its page, in the list of
what is asked, in its workbook, on the first page, where it is closed."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from tests.admin.letters import LETTER, answer_of, at, send
from tests.offices import Office
from tests.pages import number_in, read
from tests.statements import asked

OFFICER = "K.board_officer"


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


def issued(office: Office, symbol: str, **asks: Any) -> int:
    typed = {
        "unit_id": office.cast.units["K"], "symbol": symbol, "dated": "24/10/2018", "abstract": "V/v",
        "single": "C\nD1", "due_on": "10/11/2018", "strict": "0",
    }  # fmt: skip
    number = number_in(office.send(OFFICER, "/directives/new/", **typed, **asks))
    assert office.send(OFFICER, f"/directives/issue/?id={number}", row_version="1").status_code == 303
    return number


def opened(office: Office) -> None:
    """The quarter's duties, with what directives ask."""
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4))
        db.commit()


def page(office: Office, number: int, **more: str) -> str:
    return str(office.get(OFFICER, f"/directives/details/?id={number}{more.get('show', '')}").text)


def workbook(office: Office, number: int) -> dict[str, list[tuple[Any, ...]]]:
    sent = office.get(OFFICER, f"/directives/workbook/?id={number}")
    book = openpyxl.load_workbook(io.BytesIO(sent.data))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_a_receipt_is_told_as_a_receipt_and_never_as_an_answer(office: Office) -> None:
    number = issued(office, "1-CV", asks_receipt="y")
    own = f"/answers/details/?id={answer_of(office, number, 'C').id}"
    assert "Báo nhận 1-CV" in office.get("C.cell_secretary", "/").text
    assert "Chi bộ Thư viện báo nhận 1-CV" in office.get("C.cell_secretary", own).text
    assert send(office, "C.cell_secretary", "receipt", number, "C") == 303
    assert "Báo nhận 1-CV" not in office.get("C.cell_secretary", "/").text
    told = page(office, number)
    assert "1-CV: 1 trong 2 đơn vị đã báo nhận" in told and "đã báo cáo" not in told
    assert "báo nhận đúng hạn" in told and "còn hạn báo nhận" in told
    assert "báo nhận đúng hạn" in office.get(OFFICER, "/answers/").text
    found = workbook(office, number)
    totals = dict(row[:2] for row in found["Kết quả"] if row[0])
    assert (totals["đơn vị được giao"], totals["báo nhận đúng hạn"], totals["còn hạn báo nhận"]) == (2, 1, 1)
    assert not any("Tổng hợp từ" in str(row[0]) for row in found["Kết quả"])
    rows = {row[0]: row[-3:] for row in found["Đơn vị được giao"][1:]}
    assert rows["Chi bộ Thư viện"][0] is not None and rows["Chi bộ Thư viện"][1:] == (None, None)
    assert rows["Chi bộ Văn phòng"] == (None, None, None)
    at(office, datetime(2018, 11, 12, 3, tzinfo=UTC))
    late = page(office, number)
    assert "1 đơn vị quá hạn chưa báo nhận" in late
    close = office.get("K.bloc_secretary", f"/directives/close/?id={number}").text
    assert "Kết thúc 1-CV: 1 trong 2 đơn vị đã báo nhận" in close
    assert "đơn vị không thực hiện, vẫn ghi là thiếu:" in close and "không báo cáo" not in close


def test_each_thing_a_directive_asks_is_called_by_what_it_is_in_lists_of_duties(
    office: Office, form_id: int
) -> None:
    wanted = {"3-CV": "báo nhận 3-CV", "4-CV": "gửi kế hoạch 4-CV", "5-CV": "báo cáo kết quả 5-CV"}
    asks = ({"asks_receipt": "y"}, {"asks_plan": "y"}, {"asks_receipt": "y", "form_version_id": form_id})
    for symbol, more in zip(wanted, asks, strict=True):
        issued(office, symbol, **more)
    opened(office)
    bloc = f"unit={office.cast.units['K']}&quarter=2018-Q4"
    listed = read(office.get(OFFICER, f"/duties/?{bloc}&source=answer&state=still")).main.text
    assert [said for said in wanted.values() if said not in listed] == []
    at(office, datetime(2018, 11, 12, 3, tzinfo=UTC))
    chase = read(office.get(OFFICER, f"/duties/chase/?{bloc}&source=answer")).text
    assert all(said in chase for said in wanted.values())
    number = next(
        each
        for each in read(office.get(OFFICER, f"/duties/?{bloc}&source=answer&state=missing")).links(
            "/duties/details/"
        )
    )
    assert any(said in office.get(OFFICER, number).text for said in wanted.values())
    own = office.get("C.cell_secretary", "/duties/?quarter=2018-Q4&source=answer").text
    assert "báo nhận 3-CV" in own


def test_a_list_of_what_directives_ask_costs_no_statement_a_row(office: Office) -> None:
    url = f"/duties/?unit={office.cast.units['K']}&quarter=2018-Q4&source=answer&state=still"
    issued(office, "6-CV", asks_receipt="y")
    opened(office)
    few = asked(office, OFFICER, url)
    for number in range(7, 11):
        issued(office, f"{number}-CV", asks_receipt="y")
    opened(office)
    assert asked(office, OFFICER, url) == few
    assert "báo nhận 10-CV" in office.get(OFFICER, url).text


def test_receipts_and_plans_stand_beside_the_answers_they_are_not(office: Office, form_id: int) -> None:
    asks = {"asks_receipt": "y", "asks_plan": "y", "plan_on": "31/10/2018", "form_version_id": form_id}
    number = issued(office, "2-CV", **asks)
    assert "Gửi kế hoạch thực hiện 2-CV" in office.get("C.cell_secretary", "/").text
    assert send(office, "C.cell_secretary", "plan", number, "C", plan="Ngày 30/10") == 303
    assert send(office, "D1.cell_secretary", "receipt", number, "D1") == 303
    assert "Báo cáo kết quả thực hiện 2-CV" in office.get("C.cell_secretary", "/").text
    told = page(office, number)
    assert "2-CV: 0 trong 2 đơn vị đã báo cáo" in told
    said = [each.split(":") for each in read(told).texts("section.card p.quiet") if each.endswith("/2")]
    assert [(name, n.strip()) for name, n in said] == [("đã báo nhận", "2/2"), ("đã gửi kế hoạch", "1/2")]
    totals = dict(row[:2] for row in workbook(office, number)["Kết quả"] if row[0])
    assert (totals["đã báo nhận"], totals["đã gửi kế hoạch"], totals["đúng hạn"]) == (2, 1, 0)
    assert sum(totals[each] for each in ("đúng hạn", "trễ hạn", "còn hạn", "quá hạn chưa báo cáo")) == 2
    shown = page(office, number, show="&show=open")
    assert "Báo nhận" in shown and "Gửi kế hoạch" in shown
