"""An office's own Annex 1 stands in the place of the shipped one at its reports, from the quarter in which it
holds; before that the shipped one is drawn."""

from __future__ import annotations

import io

import openpyxl
import pytest

from tests.admin.layouts.designer import begin, form_on, page, press, publish, send
from tests.offices import Office

WHO = "D1.cell_secretary"


def headings(office: Office, report: int) -> list[str]:
    data = office.get(WHO, f"/reports/annex1/?id={report}").data
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    return [str(cell.value) for cell in sheet[8] if cell.value]


@pytest.mark.parametrize(("day", "own"), [("01/01/2019", False), ("01/10/2018", True)])
def test_an_offices_own_annex_is_drawn_for_quarters_in_which_it_holds(
    office: Office, rows: dict[str, dict[str, int]], day: str, own: bool
) -> None:
    report = rows["D1"]["report"]
    number = begin(
        office, "Phụ lục 1 của Khối", "annex1", code="annex1" if own else "annex1_x", holds_from=day
    )
    form = press(office, number, form_on(page(office, number)), "columns:drop:2")
    assert send(office, number, form, **{"columns-1-heading": "Tên chi bộ, đảng bộ"}).status_code == 303
    wrong = page(office, number).text
    assert ("Tiêu đề gộp" in wrong) and publish(office, number).status_code == 303
    assert ("Tên chi bộ, đảng bộ" in headings(office, report)) is own
    assert ("Loại hình" in headings(office, report)) is not own
