"""The notice of a month's meetings is a layout wherever it is drawn: the calendar's page, its Excel, the
signed notice; an office's own takes its place."""

from __future__ import annotations

import io
import json
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import Definition, DefinitionVersion
from models.review.document_numbers import SignedDocument
from tests.admin.layouts.designer import BOARD, begin, form_on, page, press, publish, send
from tests.admin.quarter import version_in
from tests.offices import Office
from tests.pages import number_in, read

WHO, URL = "D.committee_officer", "/calendar/notice/?month=2019-01"


@pytest.fixture
def planned(office: Office, reported: dict[str, int]) -> Office:
    """A cell's date of January beside the one that the office of tests has."""
    data = {"unit_id": office.cast.units["DB1"], "period": "2019-01", "planned_on": "27/01/2019"}
    data |= {"begins_at": "14:30", "place": "Phòng họp"}
    seen = version_in(office.get("DB1.cell_secretary", "/calendar/plan/").text)
    assert office.send("DB1.cell_secretary", "/calendar/plan/", row_version=seen, **data).status_code == 303
    return office


def own(office: Office, code: str, **change: Any) -> None:
    """An own layout of a shipped code: its first two columns change places, and another heading."""
    number = begin(office, "Thông báo của Khối", code, code=code)
    form = press(office, number, form_on(page(office, number)), "columns:down:0")
    typed = {"columns-0-heading": "Số ĐV", "numbers": ""} | change
    assert send(office, number, form, **typed).status_code == 303
    assert publish(office, number).status_code == 303


def next_of(office: Office, code: str) -> int:
    """A draft of the newest version of an own layout; one of the shipped where there is none."""
    with open_session(office.engine, SYSTEM) as db:
        found = select(DefinitionVersion.id).join(Definition).where(Definition.code == code)
        newest = db.scalar(found.order_by(DefinitionVersion.number.desc()))
    if newest is None:
        return begin(office, "Thông báo gộp", code, code=code)
    return number_in(office.send(BOARD, f"/layouts/draft/?id={newest}", holds_from="01/01/2018"))


def signed(office: Office, **more: str) -> dict[str, Any]:
    unit = str(office.cast.units["D"])
    typed = {"unit_id": unit, "on": "20/01/2019", "period": "2019-01", "recipients": ""} | more
    answer = office.send("D.committee_secretary", "/documents/notice/", **typed)
    assert answer.status_code == 303, read(answer).main.text
    with open_session(office.engine, SYSTEM) as db:
        found = select(SignedDocument).where(SignedDocument.kind == "notice")
        row = db.scalars(found.order_by(SignedDocument.id.desc())).first()
        assert row is not None
        return json.loads(row.content) | {"abstract": row.abstract}


def test_the_page_and_its_excel_show_what_the_built_in_ones_did(planned: Office) -> None:
    found = read(planned.get(WHO, URL))
    heads = ["Chi bộ", "Đảng viên", "Ngày dự kiến", "Bắt đầu lúc", "Địa điểm", "Bí thư", "Tình trạng"]
    assert [each.text for each in found.all("thead th")] == heads
    rows = [[cell.text for cell in row.all("td")] for row in found.all("tbody tr")]
    assert rows == [
        ["Chi bộ Đội Một", "12", "27/01/2019", "14:30", "Phòng họp", "Người DB1.cell_secretary", "dự kiến"],
        ["Chi bộ Văn phòng", "12", "28/01/2019", "08:00", "Hội trường", "Người D1.cell_secretary", "dự kiến"],
        ["Chi bộ Thanh tra", "12", "28/01/2019", "08:00", "Hội trường", "Người D2.cell_secretary", "dự kiến"],
    ]
    assert [each.get("class") for each in found.all("tbody tr td")][:2] == ["", "num"]
    sheet = openpyxl.load_workbook(io.BytesIO(planned.get(WHO, f"{URL}&excel=1").data)).active
    assert sheet is not None
    told = [[cell.value for cell in line] for line in sheet.iter_rows()]
    assert told[0] == heads and told[1][0] == "Chi bộ Đội Một" and len(told) == 4
    assert (sheet["C2"].number_format, sheet["C2"].value.isoformat()) == ("dd/mm/yyyy", "2019-01-27T00:00:00")


def test_a_cell_sees_its_own_and_nobody_a_strangers(planned: Office) -> None:
    own_rows = read(planned.get("DB1.cell_secretary", URL)).all("tbody tr")
    assert len(own_rows) == 1
    foreign = read(planned.get("E.committee_officer", URL)).main.text
    assert "Chi bộ Khác" in foreign and "Chi bộ Văn phòng" not in foreign
    assert planned.get("E.committee_officer", f"{URL}&unit={planned.cast.units['D']}").status_code == 404
    assert "Chưa đăng ký ngày họp nào" in planned.get("auditor", URL).text or (
        planned.get("auditor", URL).status_code in (403, 404)
    )


def test_the_signed_notice_is_the_one_that_was_built_in(planned: Office) -> None:
    content = signed(planned)
    assert content["abstract"] == "Lịch sinh hoạt chi bộ tháng 01/2019"
    assert content["headings"] == ["Chi bộ", "Số đảng viên", "Giờ", "Ngày", "Địa điểm", "Bí thư"]
    assert content["rows"] == [
        ["Chi bộ Đội Một", "12", "14:30", "27/01/2019", "Phòng họp", "Người DB1.cell_secretary"],
        ["Chi bộ Văn phòng", "12", "08:00", "28/01/2019", "Hội trường", "Người D1.cell_secretary"],
        ["Chi bộ Thanh tra", "12", "08:00", "28/01/2019", "Hội trường", "Người D2.cell_secretary"],
    ]
    assert len(content["body"]) == 1
    assert content["body"][0].endswith(
        "thông báo lịch sinh hoạt tháng 01/2019 của các chi bộ như biểu kèm theo."
    )


def test_an_offices_own_notice_takes_the_place_of_either(planned: Office) -> None:
    own(planned, "notice")
    found = read(planned.get(WHO, URL))
    assert [each.text for each in found.all("thead th")][:2] == ["Số ĐV", "Chi bộ"]
    own(planned, "notice_signed", titles="Lịch tháng {thang}", notes="Một\r\nHai")
    content = signed(planned)
    assert content["headings"][:2] == ["Số ĐV", "Chi bộ"] and content["rows"][0][:2] == [
        "12",
        "Chi bộ Đội Một",
    ]
    assert (content["abstract"], content["body"]) == ("Lịch tháng 1", ["Một", "Hai"])
    copy = next(
        each for each in read(planned.get(WHO, "/documents/")).links("/documents/copy/") if "pdf" in each
    )
    assert planned.get(WHO, copy).data.startswith(b"%PDF-")


def test_labels_sums_and_groups_come_along_and_text_may_be_left_out(planned: Office) -> None:
    number = next_of(planned, "notice_signed")
    form = press(planned, number, form_on(page(planned, number)), "spans:add")
    typed = {"spans-0-label": "Khi nào", "spans-0-first": "3", "spans-0-last": "4", "total": "Cộng"}
    where = next(n for n in range(6) if form.fields[f"columns-{n}-what"] == "members")
    typed |= {f"columns-{where}-total": "sum", "notes": ""}
    assert send(planned, number, form, **typed).status_code == 303
    assert publish(planned, number).status_code == 303
    content = signed(planned)
    assert content["headings"][2:4] == ["Khi nào: Giờ", "Khi nào: Ngày"]
    assert {"Cộng", "36"} <= set(content["rows"][-1]) and content["body"] == []
    url = next(
        each for each in read(planned.get(BOARD, "/documents/")).links("/documents/copy/") if "docx" in each
    )
    assert planned.get(BOARD, url).status_code == 200


def test_the_table_of_a_letter_is_no_list_to_print_alone(planned: Office) -> None:
    url = f"/lists/?unit={planned.cast.units['K']}&on=2019-01-01&source=plans"
    told = read(planned.get(BOARD, url)).links("/lists/look/")
    assert told and all("code=notice_signed" not in each for each in told)
    assert any("code=notice" in each for each in told)


def test_a_code_that_the_unit_has_is_refused_at_its_field(planned: Office) -> None:
    begin(planned, "Hai lần", "notice", code="hai_lan")
    sent = {"unit_id": planned.cast.units["K"], "name": "Hai lần", "begin": "notice", "code": "hai_lan"}
    answer = planned.send(BOARD, "/layouts/new/", holds_from="01/01/2018", **sent)
    assert answer.status_code == 422
    assert "Đã có biểu hoặc mẫu mang mã “hai_lan”" in read(answer).one("#code-mistake").text
