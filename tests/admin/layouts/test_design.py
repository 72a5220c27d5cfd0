"""An officer designs a list on screen alone: columns added, moved, copied, taken out without losing anything
typed; mistakes at their place; a preview with the office's own figures; published and printed."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import get_version
from tests.admin.layouts.designer import BOARD, begin, form_on, page, press, publish, send
from tests.offices import Office
from tests.pages import read


def tree(office: Office, number: int) -> dict[str, Any]:
    with open_session(office.engine, SYSTEM) as db:
        return get_version(db, number).rule


def headings(form: Any) -> list[str]:
    return [form.fields[name] for name in form.fields if name.endswith("-heading")]


def test_a_shipped_list_is_begun_with_changed_and_printed_in_its_place(office: Office) -> None:
    number = begin(office, "Danh sách tháng của Khối", "monthly_list", code="monthly_list")
    form = form_on(page(office, number))
    assert len(headings(form)) == 10 and form.fields["columns-1-what"] == "unit_long"
    form = press(office, number, form, "columns:drop:8")
    form = press(office, number, form, "columns:up:8", **{"columns-8-heading": "Ghi chú của chi bộ"})
    assert headings(form)[7:] == ["Ghi chú của chi bộ", "Trung bình"]
    assert send(office, number, form).status_code == 303
    assert [column["heading"] for column in tree(office, number)["columns"]] == headings(form)
    assert publish(office, number).status_code == 303
    unit = office.cast.units["K"]
    where = f"source=month&unit={unit}&on=2018-12-01"
    told = read(office.get(BOARD, f"/lists/?{where}")).text
    assert "Danh sách tháng của Khối" in told and "đơn vị tự thiết kế" in told
    sent = office.get(BOARD, f"/lists/sent/?{where}&code=monthly_list")
    sheet = openpyxl.load_workbook(io.BytesIO(sent.data)).active
    assert sheet is not None
    assert [cell.value for cell in sheet[8]] == headings(form)
    assert sheet["A6"].value == "Kết quả sinh hoạt chi bộ tháng 12 năm 2018"


def test_nothing_typed_is_lost_by_a_button_not_even_what_cannot_be_read(office: Office) -> None:
    number = begin(office, "Mẫu trống", "new:month")
    form = form_on(page(office, number))
    typed = {"columns-0-width": "rộng", "holds_from": "ngày mai", "notes": "Ghi\r\nchú", "total": "Tổng"}
    form = press(office, number, form, "columns:add", **typed)
    form = press(office, number, form, "columns:down:0", **{"columns-2-heading": "Ba"})
    assert {name: form.fields[name] for name in ("holds_from", "notes", "total")} == {
        "holds_from": "ngày mai",
        "notes": "Ghi\nchú",
        "total": "Tổng",
    }
    assert (form.fields["columns-1-width"], form.fields["columns-2-heading"]) == ("rộng", "Ba")
    answer = send(office, number, form)
    assert answer.status_code == 422
    text = read(answer).text
    assert "Độ rộng của cột là một số từ 2 đến 120." in text
    assert form_on(read(answer)).fields["columns-1-width"] == "rộng"
    assert len(tree(office, number)["columns"]) == 2, "nothing was kept"


@pytest.mark.parametrize(
    "act", ["columns:up:0", "columns:down:99", "columns:drop:x", "spans:up:0", "x:y:z", "look"]
)
def test_a_button_that_leads_nowhere_changes_nothing(office: Office, act: str) -> None:
    number = begin(office, "Mẫu trống", "new:month")
    form = form_on(page(office, number))
    assert headings(press(office, number, form, act)) == headings(form)


def test_each_mistake_stands_at_its_place_and_is_not_published(office: Office) -> None:
    number = begin(office, "Mẫu sai", "new:month")
    form = press(office, number, form_on(page(office, number)), "columns:add")
    form = press(office, number, form, "spans:add", titles="Danh sách {tháng}")
    sent = {"spans-0-label": "Gộp", "spans-0-first": "2", "spans-0-last": "9", "columns-2-what": "f.cu"}
    assert send(office, number, form, **sent).status_code == 303
    found = page(office, number)
    wrong = {each.get("id") for each in found.all("[id$=-mistake]")}
    assert {"columns-2-heading-mistake", "columns-2-what-mistake", "titles-mistake"} <= wrong
    assert "Tiêu đề gộp “Gộp” phải đi từ một cột đến một cột đứng sau" in found.text
    assert form_on(found).fields["columns-2-what"] == "f.cu"
    assert "[Nguồn không còn mục “f.cu”]" in found.text, "and in the preview, at its column"
    answer = publish(office, number)
    assert answer.status_code == 422
    with open_session(office.engine, SYSTEM) as db:
        assert get_version(db, number).state == "draft"


def test_publishing_asks_only_where_something_printed_moves(office: Office) -> None:
    def pressed(number: int) -> Any:
        found = page(office, number)
        fields = next(f.fields for f in found.forms if f.get("action").startswith("/layouts/design/publish/"))
        return office.client(BOARD).post(f"/layouts/design/publish/?id={number}", data=fields)

    alone = begin(office, "Danh sách đứng riêng", "monthly_list")
    assert pressed(alone).status_code == 303, "it takes nobody's place"
    same = begin(office, "Phụ lục 2 như cũ", "annex2", code="annex2")
    told = pressed(same)
    assert told.status_code == 200 and "Tên mẫu: Phụ lục 2 → Phụ lục 2 như cũ" in told.text
    number = begin(office, "Phụ lục 1 của Khối", "annex1", code="annex1")
    form = press(office, number, form_on(page(office, number)), "columns:drop:2")
    assert send(office, number, form, **{"columns-1-heading": "Tên chi bộ"}).status_code == 303
    shown = read(pressed(number))
    moves, changes = shown.one("#moves").text, shown.one("#changes").text
    assert "Phụ lục 1 (có sẵn trong phần mềm)" in moves and "bản ký của những quý kết thúc" in moves
    assert "1 cột bị bỏ đi." in changes and "Tiêu đề cột: Tên tổ chức → Tên chi bộ" in changes
    with open_session(office.engine, SYSTEM) as db:
        assert get_version(db, number).state == "draft"
    assert publish(office, number).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert get_version(db, number).state == "published"


def test_the_head_and_foot_are_fields_and_drawn_as_they_are_typed(office: Office) -> None:
    number = begin(office, "Đầu trang", "monthly_list")
    form = form_on(page(office, number))
    said = ("head_left", "head_right", "foot_left", "foot_right")
    assert [form.fields[name] for name in said] == ["3", "6", "2", "6"]
    wide = {"head_left": "4", "head_right": "5", "foot_left": "1", "foot_right": "8"}
    found = read(send(office, number, form, do="look", **wide))
    head, foot = found.all("#preview .edge tr")[0], found.all("#preview .edge tr")[-1]
    assert [cell.get("colspan") for cell in head.all("td")] == ["4", "6"]
    assert [cell.get("colspan") for cell in foot.all("td")] == ["7", "3"]
    assert send(office, number, form, **wide).status_code == 303
    assert (tree(office, number)["head"], tree(office, number)["foot"]) == ([3, 4], [0, 7])
    form = form_on(page(office, number))
    typed = {"head_left": "9", "head_right": "", "foot_left": "cột"}
    answer = send(office, number, form, **typed)
    assert answer.status_code == 422
    kept = form_on(read(answer))
    assert {name: kept.fields[name] for name in typed} == typed
    assert read(answer).one("#foot_left-mistake")
    assert send(office, number, form, head_left="9", head_right="").status_code == 303
    found = page(office, number)
    assert "Phần trái phải đứng trước phần phải" in found.one("#head_left-mistake").text
    assert form_on(found).fields["head_left"] == "9"


def test_a_list_may_stand_without_head_and_foot(office: Office) -> None:
    number = begin(office, "Bảng trơn", "monthly_list")
    found = read(send(office, number, form_on(page(office, number)), do="look", frame="plain"))
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" not in found.one("#preview").text
    assert "Kết quả sinh hoạt chi bộ" in found.one("#preview").text


def test_what_is_typed_is_previewed_and_nothing_of_it_kept(office: Office) -> None:
    number = begin(office, "Xem thử", "monthly_list")
    form = form_on(page(office, number))
    data = {name: values for name, values in form.typed.items() if values}
    data |= {"columns-9-heading": ["Cột vừa gõ"], "of_day": ["15/12/2018"]}
    answer = office.client(BOARD).post(f"/layouts/design/look/?id={number}", data=data)
    assert answer.status_code == 200
    assert "Cột vừa gõ" in answer.text and "tháng 12 năm 2018" in answer.text and "<main" not in answer.text
    assert tree(office, number)["columns"][9]["heading"] == "Ghi chú"
    assert "Chi bộ" in read(office.get(BOARD, f"/layouts/design/look/?id={number}")).text


def test_a_list_of_figures_says_that_there_is_no_report_yet(office: Office) -> None:
    number = begin(office, "Theo quý", "annex1")
    told = press(office, number, form_on(page(office, number)), "look", of_day="15/02/2007")
    assert told.fields["of_day"] == "15/02/2007"
    answer = send(office, number, told, do="look")
    assert "chưa lập báo cáo quý I/2007" in read(answer).text
    assert "Số chi bộ có sinh hoạt" in read(answer).one("#preview").text, (
        "its headings are drawn all the same"
    )


def test_a_stale_draft_is_refused_with_what_was_typed(office: Office) -> None:
    number = begin(office, "Hai người", "new:month")
    form = form_on(page(office, number))
    assert send(office, number, form, total="Một").status_code == 303
    answer = send(office, number, form, total="Hai")
    assert answer.status_code == 409
    assert tree(office, number)["total"] == "Một"


def test_only_who_may_change_it_designs_and_other_definitions_are_not_lists(office: Office) -> None:
    number = begin(office, "Của Khối", "new:month")
    assert office.get("D.committee_officer", f"/layouts/design/?id={number}").status_code == 403
    assert office.get("K2.board_officer", f"/layouts/design/?id={number}").status_code == 404
    assert office.get(BOARD, f"/definitions/build/?id={number}").status_code == 404
    assert office.get(BOARD, f"/definitions/details/?id={number}").status_code == 404
    assert office.get(BOARD, "/layouts/design/?id=1").status_code == 404, "the shipped rubric"


def test_a_draft_is_put_away(office: Office) -> None:
    number = begin(office, "Bỏ đi", "new:plans")
    seen = form_on(page(office, number)).fields["row_version"]
    assert office.send(BOARD, f"/layouts/design/drop/?id={number}", row_version=seen).status_code == 303
    assert office.get(BOARD, f"/layouts/design/?id={number}").status_code == 404
