"""Who fills a form of a period in and by when: said on the form's head and in its workbook, shown again, and
refused at its place."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import get_version
from tests.admin.builder import act, add, begin, group, problems_on
from tests.offices import Office
from tests.pages import number_in, read

BOARD, WHO = "K.board_officer", "D1.cell_secretary"
HEAD = {"name": "Biểu có hạn", "holds_from": "01/01/2018", "period": "month"}


@pytest.fixture
def form(office: Office) -> int:
    """A draft of a form with one field."""
    number = begin(office, kind="period_form", name="Biểu có hạn")
    add(office, number, group(office, number, "Chung"), "Số việc", "number", code="works")
    return number


def rules(office: Office, number: int) -> dict[str, Any]:
    with open_session(office.engine, SYSTEM) as db:
        return get_version(db, number).rule


def test_kinds_units_and_the_last_day_are_kept_and_shown_again(office: Office, form: int) -> None:
    typed = {"kinds": ["subordinate_cell"], "below": "D", "units": "C", "due_rule": "day", "due_number": "5"}
    assert act(office, form, "head", **HEAD, **typed).status_code == 303
    units = office.cast.units
    assert rules(office, form) == {
        "period": "month",
        "kinds": ["subordinate_cell"],
        "below": [units["D"]],
        "units": [units["C"]],
        "due": {"day": 5},
    }
    page = read(office.get(BOARD, f"/definitions/build/head/?id={form}"))
    assert page.one("textarea[name=below]").text.strip().endswith("(D)")
    assert page.one("input[name=due_number]").get("value") == "5"
    assert act(office, form, "publish").status_code == 303


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"kinds": ["subordinate_cell"]}, "Đã nêu ai phải lập thì phải nêu hạn."),
        ({"below": "D"}, "Đã giới hạn trong một số tổ chức thì phải chọn loại tổ chức phải lập."),
        ({"units": "C", "due_rule": "day", "due_number": "32"}, "Số phải từ 1 đến 31."),
        ({"units": "C", "due_rule": "after"}, "Mục này phải ghi."),
        ({"units": "Không có", "due_rule": "after", "due_number": "5"}, "“Không có”:"),
        ({"period": "once", "units": "C"}, "Mục này phải ghi."),
        ({"period": "once", "units": "C", "due_on": "31/12/2017"}, "Hạn phải từ ngày áp dụng (01/01/2018)"),
    ],
)
def test_what_cannot_stand_is_told_at_its_field_and_nothing_typed_is_lost(
    office: Office, form: int, typed: dict[str, Any], told: str
) -> None:
    before = rules(office, form)
    refused = act(office, form, "head", **HEAD | typed)
    assert refused.status_code == 422
    assert any(told.casefold() in each.casefold() for each in problems_on(refused.text)), problems_on(
        refused.text
    )
    assert 'value="Biểu có hạn"' in refused.text and rules(office, form) == before


def test_a_workbook_names_units_by_their_codes(office: Office, form: int) -> None:
    typed = {"kinds": ["subordinate_cell"], "below": "D", "due_rule": "after", "due_number": "7"}
    assert act(office, form, "head", **HEAD, **typed).status_code == 303
    sent = office.get(BOARD, f"/definitions/workbook/out/?id={form}")
    book = openpyxl.load_workbook(io.BytesIO(sent.data))
    place = {row[0].value: row[1] for row in book["Biểu"].iter_rows()}
    assert place["Chỉ trong các tổ chức"].value == "D"
    assert place["Hạn: số ngày sau khi hết kỳ"].value == 7
    assert place["Kỳ của biểu"].value == "Tháng"
    place["Chỉ trong các tổ chức"].value = "D; KHONGCO"
    refused = bring(office, form, book)
    assert refused.status_code == 422 and "Không có tổ chức nào mang mã “KHONGCO”." in refused.text
    assert f"Biểu!{place['Chỉ trong các tổ chức'].coordinate}" in refused.text.replace("&#39;", "'")
    place["Chỉ trong các tổ chức"].value = "d"
    place["Và từng tổ chức"].value = "C"
    preview = bring(office, form, book)
    assert preview.status_code == 200
    hidden = {e.get("name"): e.get("value") for e in read(preview).all("input[type=hidden]")}
    version = seen(office, form)
    whole = {"whole": hidden["whole"], "row_version": version}
    assert office.send(BOARD, f"/definitions/workbook/?id={form}", **whole).status_code == 303
    assert rules(office, form)["below"] == [office.cast.units["D"]]
    assert rules(office, form)["units"] == [office.cast.units["C"]]


def seen(office: Office, number: int) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return get_version(db, number).row_version


def bring(office: Office, number: int, book: Any) -> Any:
    out = io.BytesIO()
    book.save(out)
    out.seek(0)
    return office.send(
        BOARD,
        f"/definitions/workbook/?id={number}",
        file=(out, "bieu.xlsx"),
        row_version=seen(office, number),
    )


def test_a_form_of_each_occasion_is_begun_with_the_day_of_it(office: Office, form: int) -> None:
    assert act(office, form, "head", **HEAD | {"period": "occasion", "name": "Vụ việc"}).status_code == 303
    assert act(office, form, "publish").status_code == 303
    page = read(office.get(WHO, "/period-forms/new/"))
    forms = {each.text.strip(): each.get("value") for each in page.all("select[name=form] option")}
    code = forms.get("Vụ việc (Mỗi khi có việc)") or next(iter(forms.values()))
    asked = {"unit_id": office.cast.units["D1"], "year": "2019", "form": code}
    refused = office.send(WHO, "/period-forms/new/", **asked)
    assert refused.status_code == 422 and problems_on(refused.text) == ["Mục này phải ghi."]
    later = office.send(WHO, "/period-forms/new/", **asked, day="21/01/2019")
    assert problems_on(later.text) == ["Ngày có việc không thể sau hôm nay."]
    numbers = [number_in(office.send(WHO, "/period-forms/new/", **asked, day="03/01/2019")) for _ in range(2)]
    assert numbers[0] != numbers[1], "two occasions of one day"
    assert "Vụ việc, 03/01/2019" in read(office.get(WHO, f"/period-forms/details/?id={numbers[0]}")).text
