"""Lists printed from the page of their source: as Excel, PDF and Word, for those who may read the unit."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from docx import Document as Word

from tests.admin.quarter import record
from tests.offices import Office
from tests.pages import read
from tests.programs import run

BOARD = "K.board_officer"
CODES = ("monthly_list", "notice", "annex2")


def where(office: Office, code: str, source: str = "month", unit: str = "K") -> str:
    return f"unit={office.cast.units[unit]}&on=2018-12-01&source={source}&code={code}"


def test_a_list_goes_out_as_excel_pdf_and_word(office: Office, tmp_path: Path) -> None:
    record(office, "D1.cell_secretary", "D1", "2018-12", "26/12/2018")
    url = f"/lists/sent/?{where(office, 'monthly_list')}"
    sheet = openpyxl.load_workbook(io.BytesIO(office.get(BOARD, url).data)).active
    assert sheet is not None
    names = [sheet.cell(line, 2).value for line in range(10, 15)]
    assert "Chi bộ Văn phòng (Đảng bộ Sở Mẫu)" in names
    (tmp_path / "l.pdf").write_bytes(office.get(BOARD, f"{url}&as=pdf").data)
    text = run("pdftotext", "-layout", tmp_path / "l.pdf", "-")
    assert "26/12/2018" in text and "Tổng cộng" in text
    made = Word(io.BytesIO(office.get(BOARD, f"{url}&as=docx").data))
    assert made.tables[1].rows[0].cells[1].text == "Tên đơn vị"


@pytest.mark.parametrize("ending", ["exe", "", "../x"])
def test_it_goes_out_as_nothing_else(office: Office, ending: str) -> None:
    url = f"/lists/sent/?{where(office, 'monthly_list')}&as={ending}"
    assert office.get(BOARD, url).status_code == 404


def test_the_page_of_a_source_offers_its_lists_alone(office: Office) -> None:
    told = read(
        office.get(BOARD, f"/lists/?unit={office.cast.units['K']}&on=2018-12-01&source=plans")
    ).main.text
    assert "Thông báo lịch sinh hoạt" in told and "Danh sách tháng" not in told


@pytest.mark.parametrize("path", ["", "look/", "sent/"])
def test_a_foreign_unit_and_a_code_that_is_none_are_not_there(office: Office, path: str) -> None:
    url = f"/lists/{path}?{where(office, 'monthly_list', unit='E')}"
    assert office.get(BOARD, url).status_code == 404
    if path:
        assert office.get(BOARD, f"/lists/{path}?{where(office, 'no_such')}").status_code == 404


@pytest.mark.parametrize(
    "asked", ["on=", "on=x", "on=0001-01-01", "on=9999-12-31", "", "on=2018-12-01&unit=x"]
)
def test_an_address_that_asks_for_nothing_readable_is_a_sentence(office: Office, asked: str) -> None:
    assert office.get(BOARD, f"/lists/look/?source=month&code=monthly_list&{asked}").status_code in (404, 422)


def test_what_a_cell_keeps_stands_in_no_list(office: Office) -> None:
    for source, code in (("month", "monthly_list"), ("meetings", "annex2")):
        page = office.get(BOARD, f"/lists/look/?{where(office, code, source)}&live=1")
        assert page.status_code == 200 and "Chủ trì" not in page.text
