"""The list of cells and grades of a year's form, on screen and in Excel, within what one may see."""

from __future__ import annotations

import io

import openpyxl
import pytest

from tests.admin.builder import act, add, begin, group
from tests.offices import Office
from tests.pages import number_in, read

WHO = "D1.cell_secretary"


@pytest.fixture(scope="module")
def sheet(office: Office) -> int:
    number = begin(office, kind="period_form", name="Biểu năm có xếp loại")
    assert (
        act(office, number, "head", name="Biểu năm có xếp loại", holds_from="01/01/2018").status_code == 303
    )
    place = group(office, number, "Cả năm")
    add(office, number, place, "Số việc", "number", code="works")
    formula = 'nếu({good} >= 7; "Tốt"; "Chưa đạt")'
    add(office, number, place, "Xếp loại năm", "computed", code="year", formula=formula)
    assert act(office, number, "publish").status_code == 303
    return number_in(office.send(WHO, "/period-forms/new/", unit_id=office.cast.units["D1"], year="2018"))


def test_an_office_reads_cell_superior_months_and_grade(office: Office, sheet: int) -> None:
    page = read(office.get("D.committee_officer", f"/period-forms/grades/?id={sheet}"))
    assert page.one("h1").text == "Biểu năm có xếp loại, 2018: Đảng bộ Sở Mẫu"
    names, above = page.column("Chi bộ"), page.column("Trực thuộc")
    assert "Chi bộ Văn phòng" in names and "Chi bộ Thanh tra" in names and "Chi bộ Đội Một" in names
    assert above[names.index("Chi bộ Đội Một")] == "Đảng bộ bộ phận Mẫu"
    assert set(page.column("Xếp loại năm")) == {"Chưa đạt"}
    assert "chi bộ chưa gửi biểu" in page.text
    assert page.links(f"/period-forms/details/?id={sheet}")
    (excel,) = page.links("/period-forms/grades/book/")
    book = openpyxl.load_workbook(io.BytesIO(office.get("D.committee_officer", excel).data))
    told = [[str(cell) for cell in row] for part in book for row in part.iter_rows(values_only=True)]
    assert any(row[:2] == ["Chi bộ Văn phòng", "Đảng bộ Sở Mẫu"] and "Chưa đạt" in row for row in told)


def test_the_page_of_a_sheet_leads_there(office: Office, sheet: int) -> None:
    page = read(office.get("K.board_officer", f"/period-forms/details/?id={sheet}"))
    assert page.links(f"/period-forms/grades/?id={sheet}")


def test_a_cell_sees_itself_and_a_stranger_nothing(office: Office, sheet: int) -> None:
    page = read(office.get(WHO, f"/period-forms/grades/?id={sheet}"))
    assert page.column("Chi bộ") == ["Chi bộ Văn phòng"]
    for who in ("D2.cell_secretary", "K2.board_officer", "E.committee_officer"):
        assert office.get(who, f"/period-forms/grades/?id={sheet}").status_code == 404
        assert office.get(who, f"/period-forms/grades/book/?id={sheet}").status_code == 404
    assert office.get(WHO, "/period-forms/grades/?id=x").status_code == 404
