"""An officer builds a list in one workbook alone: new, changed, mistakes marked in the own file."""

from __future__ import annotations

import io
import secrets
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import Definition, DefinitionVersion, get_version
from tests.admin.layouts.designer import BOARD, begin, form_on, page, publish
from tests.forms.layouts.books import changed
from tests.offices import Office
from tests.pages import number_in, read

NEW = "/layouts/workbook/new/"


def send(office: Office, url: str, data: bytes, **more: Any) -> TestResponse:
    file = FileStorage(io.BytesIO(data), filename="danh-sach.xlsx")
    sent = {"idempotency_key": secrets.token_hex(8), "file": file} | more
    return office.client(BOARD).post(url, data=sent, content_type="multipart/form-data")


def confirm(office: Office, url: str, answer: TestResponse) -> TestResponse:
    """Confirm what a file's preview shows."""
    assert answer.status_code == 200, read(answer).main.text
    fields = next(form.fields for form in read(answer).forms if "whole" in form.fields)
    return office.client(BOARD).post(url, data=fields)


def brought(office: Office, url: str, data: bytes, **more: Any) -> TestResponse:
    """A file sent, looked at and confirmed."""
    return confirm(office, url, send(office, url, data, **more))


def ten_columns(opened: Any) -> None:
    """The office's own monthly list: another order, another heading, one column of its own."""
    opened["Mẫu"]["B2"], opened["Mẫu"]["B3"] = "Danh sách tháng của Khối", "khoi_thang"
    sheet = opened["Cột"]
    sheet["A4"], sheet["B4"] = "Ngày, giờ họp", "Ngày họp"
    sheet["A5"], sheet["B5"], sheet["D5"] = "Vắng", "Vắng có lý do", "cộng"


def test_a_list_is_begun_published_and_printed_from_one_workbook(office: Office) -> None:
    empty = office.get(BOARD, "/layouts/workbook/empty/").data
    unit = str(office.cast.units["K"])
    answer = brought(office, NEW, changed(empty, ten_columns), unit_id=unit)
    assert answer.status_code == 303, read(answer).main.text
    number = number_in(answer)
    assert publish(office, number).status_code == 303
    where = f"source=month&unit={unit}&on=2018-12-01&code=khoi_thang"
    sheet = openpyxl.load_workbook(io.BytesIO(office.get(BOARD, f"/lists/sent/?{where}").data)).active
    assert sheet is not None
    assert [cell.value for cell in sheet[8]][2:4] == ["Ngày, giờ họp", "Vắng"]
    again = brought(office, NEW, changed(empty, ten_columns), unit_id=unit)
    with open_session(office.engine, SYSTEM) as db:
        newer = get_version(db, number_in(again))
        assert (newer.number, newer.state, newer.definition.code) == (2, "draft", "khoi_thang")


def test_a_draft_goes_out_and_comes_back_changed(office: Office) -> None:
    number = begin(office, "Mẫu đi về", "annex2")
    data = office.get(BOARD, f"/layouts/workbook/out/?id={number}").data

    def change(opened: Any) -> None:
        opened["Cột"]["A3"] = "Tên chi bộ"

    seen = form_on(page(office, number)).fields["row_version"]
    url = f"/layouts/workbook/?id={number}"
    shown = send(office, url, changed(data, change), row_version=seen)
    assert "Tiêu đề cột: Chi bộ → Tên chi bộ" in read(shown).one("#changes").text
    assert form_on(page(office, number)).fields["columns-1-heading"] == "Chi bộ", "nothing is kept yet"
    assert confirm(office, url, shown).status_code == 303
    assert form_on(page(office, number)).fields["columns-1-heading"] == "Tên chi bộ"
    stale = office.client(BOARD).post(url, data=fields_of(shown) | {"idempotency_key": secrets.token_hex(8)})
    assert stale.status_code == 409 and "đã" in read(stale).main.text


def fields_of(answer: TestResponse) -> dict[str, Any]:
    return next(form.fields for form in read(answer).forms if "whole" in form.fields)


def test_its_own_workbook_sent_back_changes_nothing(office: Office) -> None:
    number = begin(office, "Mẫu đi về nguyên", "annex1")
    data = office.get(BOARD, f"/layouts/workbook/out/?id={number}").data
    seen = form_on(page(office, number)).fields["row_version"]
    shown = send(office, f"/layouts/workbook/?id={number}", data, row_version=seen)
    told = read(shown).one("#changes")
    assert not told.all("tbody tr") and [each.text for each in told.all("ul.adds b")] == [
        "0",
        "0",
        "27",
        "27",
    ]
    with open_session(office.engine, SYSTEM) as db:
        before = get_version(db, number).rule
    assert confirm(office, f"/layouts/workbook/?id={number}", shown).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert get_version(db, number).rule == before, "its head and foot too"


def test_a_new_list_is_compared_with_what_holds_under_its_code(office: Office) -> None:
    def own(opened: Any) -> None:
        opened["Mẫu"]["B2"], opened["Mẫu"]["B3"] = "Danh sách của Khối", "monthly_list"
        opened["Mẫu"]["B4"] = "01/01/2018"
        sheet = opened["Cột"]
        sheet.delete_rows(10)
        sheet["A3"] = "Tên chi bộ"

    empty = office.get(BOARD, "/layouts/workbook/empty/").data
    shown = read(send(office, NEW, changed(empty, own), unit_id=str(office.cast.units["K"])))
    told = shown.one("#against").text
    assert "So với bản đang áp dụng: Danh sách tháng" in told and "1 cột bị bỏ đi." in told
    assert "Tiêu đề cột: Tên đơn vị → Tên chi bộ" in told and "Kém" in told
    assert "Thành bản nháp của mẫu mới: Danh sách của Khối." in shown.text


@pytest.mark.parametrize("sent", ["", "{}", "[]", "x", '{"head": {}, "tree": {}}', "9" * 40])
def test_what_was_not_shown_is_not_brought_in(office: Office, sent: str) -> None:
    unit = str(office.cast.units["K"])
    fields = {"idempotency_key": secrets.token_hex(8), "whole": sent, "unit_id": unit}
    assert office.client(BOARD).post(NEW, data=fields).status_code == 422


def test_what_was_shown_is_judged_again(office: Office) -> None:
    number = begin(office, "Mẫu bị sửa", "annex2")
    url = f"/layouts/workbook/?id={number}"
    data = office.get(BOARD, f"/layouts/workbook/out/?id={number}").data
    fields = fields_of(send(office, url, data, row_version="1"))
    fields["whole"] = fields["whole"].replace("topic_group", "minutes")
    answer = office.client(BOARD).post(url, data=fields)
    assert answer.status_code == 422
    with open_session(office.engine, SYSTEM) as db:
        assert "minutes" not in str(get_version(db, number).rules)


def test_every_mistake_is_told_and_marked_in_the_own_file(office: Office) -> None:
    number = begin(office, "Mẫu sai", "monthly_list")
    data = office.get(BOARD, f"/layouts/workbook/out/?id={number}").data

    def change(opened: Any) -> None:
        opened["Cột"]["B3"], opened["Cột"]["C4"] = "Mục đã bỏ", "to"

    answer = send(office, f"/layouts/workbook/?id={number}", changed(data, change), row_version="1")
    assert answer.status_code == 422
    told = read(answer)
    assert {"Cột!B3", "Cột!C4"} <= {each.text for each in told.all("th.code")}
    assert "Nguồn không còn mục “Mục đã bỏ”" in told.text
    marked = office.get(BOARD, told.one("p a.button.main").get("href"))
    sheet = openpyxl.load_workbook(io.BytesIO(marked.data))["Cột"]
    assert sheet["B3"].comment is not None and sheet["B3"].value == "Mục đã bỏ"
    assert sheet["C4"].comment is not None and sheet["B4"].comment is None


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04x", b"xin chao"])
def test_what_is_no_workbook_is_a_sentence(office: Office, data: bytes) -> None:
    answer = send(office, "/layouts/workbook/new/", data, unit_id="")
    assert answer.status_code == 422 and read(answer).all(".mistake")


def half_year(opened: Any) -> None:
    """A form of half a year of eleven fields, and the list of thirteen columns made of it."""
    head, fields = opened["Biểu"], opened["Mục"]
    for row in range(2, head.max_row + 1):
        found = {"Mã": "nua_nam", "Tên biểu": "Biểu sáu tháng", "Kỳ của biểu": "6 tháng"}
        found |= {"Áp dụng từ": "01/01/2018"}
        if head.cell(row, 1).value in found:
            head.cell(row, 2).value = found[head.cell(row, 1).value]
    headings = [cell.value for cell in fields[1]]
    for number in range(1, 12):
        told = {"Mã nhóm": "g", "Nhóm": "Kết quả", "Mã": f"so_{number}", "Tên mục": f"Nội dung {number}"}
        told |= {"Loại": "Số", "Bắt buộc": "Không"}
        for name, value in told.items():
            fields.cell(number + 1, headings.index(name) + 1).value = value
    opened["Mẫu"]["B2"], opened["Mẫu"]["B3"] = "Danh sách sáu tháng", "ds_nua_nam"
    opened["Mẫu"]["B13"] = "Tổng cộng"
    columns = [("STT", "number", 5, None), ("Tên chi bộ", "unit", 30, None)]
    columns += [(f"Nội dung {n}", f"f.so_{n}", 9, "cộng") for n in range(1, 12)]
    for line, values in enumerate(columns, 2):
        for place, value in enumerate(values, 1):
            opened["Cột"].cell(line, place).value = value


def test_a_form_and_its_list_are_built_from_one_workbook_alone(office: Office) -> None:
    empty = office.get(BOARD, "/layouts/workbook/empty/?form=1").data
    unit = str(office.cast.units["K"])
    shown = send(office, NEW, changed(empty, half_year), unit_id=unit)
    assert "Biểu sáu tháng" in read(shown).one("#of-form").text
    answer = confirm(office, NEW, shown)
    assert answer.status_code == 303, read(answer).main.text
    number = number_in(answer)
    assert "Không có biểu theo kỳ nào đã ban hành mang mã “nua_nam”" in page(office, number).text
    with open_session(office.engine, SYSTEM) as db:
        made = select(DefinitionVersion).join(Definition).where(Definition.code == "nua_nam")
        form = db.scalars(made).unique().one()
        assert len(form.fields) == 11 and form.rule["period"] == "half"
        seen, at = form.row_version, form.id
    assert office.send(BOARD, f"/definitions/build/publish/?id={at}", row_version=seen).status_code == 303
    assert len([n for n in form_on(page(office, number)).fields if n.endswith("-heading")]) == 13
    assert publish(office, number).status_code == 303


def test_a_mistake_of_the_form_is_told_with_those_of_its_list(office: Office) -> None:
    empty = office.get(BOARD, "/layouts/workbook/empty/?form=1").data

    def wrong(opened: Any) -> None:
        half_year(opened)
        headings = [cell.value for cell in opened["Mục"][1]]
        opened["Mục"].cell(3, headings.index("Loại") + 1).value = "số lạ"
        opened["Cột"]["B5"] = "f.khong_co"

    unit = str(office.cast.units["K"])
    answer = send(office, "/layouts/workbook/new/", changed(empty, wrong), unit_id=unit)
    cells = {each.text for each in read(answer).all("th.code")}
    assert answer.status_code == 422 and "Cột!B5" in cells and any(cell.startswith("Mục!") for cell in cells)
