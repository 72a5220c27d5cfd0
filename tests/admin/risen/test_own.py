"""Own fields of reports on screen: the superior's page, its frozen version, its annexes and letter, the
difference between two versions, the supplement."""

from __future__ import annotations

import io
import json

import docx
import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.reports.content import freeze, report_of, write_narrative
from models.reports.tables import Report
from models.units.units import get_unit
from tests.models.risen.forms import report_form
from tests.offices import Office
from tests.pages import read

QUARTER = Quarter(2018, 4)
PRIZES = [{"name": "Tổ 1", "n": "100"}, {"name": "Tổ 2"}]


@pytest.fixture(scope="module")
def reports(office: Office) -> dict[str, int]:
    """Those of the committee's two cells and its section, accepted; its own, frozen twice."""
    found: dict[str, int] = {}
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, number) for code, number in office.cast.units.items()}
        report_form(db, units["K"])

        def made(code: str, typed: dict[str, object], accept: bool = True) -> Report:
            report = report_of(db, SYSTEM, units[code], QUARTER)
            if typed:
                write_narrative(db, SYSTEM, report, report.row_version, typed)
            number = freeze(db, SYSTEM, report, {}).number
            report.accepted_number = number if accept else None
            db.flush()
            found[code] = report.id
            return report

        made("D1", {"visits": "6", "prizes": PRIZES, "idea": "Trực tuyến"})
        made("DB1", {"visits": "2"})
        made("DB", {})
        made("D", {"visits": "1"}, accept=False)
        made("D2", {"visits": "30"})
        made("D", {}, accept=False)
        db.commit()
    return found


def test_the_superiors_page_and_version_tell_what_own_fields_come_to(
    office: Office, reports: dict[str, int]
) -> None:
    number = reports["D"]
    page = read(office.get("D.committee_secretary", f"/reports/details/?id={number}"))
    version = read(office.get("K.board_officer", f"/reports/version/?id={number}&number=2"))
    for each in (page, version):
        assert "Số liệu riêng, cộng cả các đơn vị trực thuộc" in each.text
        rows = each.rows()
        assert ["Lượt thăm hỏi", "39", "4"] in rows
        assert ["Chi bộ Văn phòng", "Tổ 1", "100"] in rows and ["Chi bộ Văn phòng", "Tổ 2", "–"] in rows
    cell = read(office.get("D1.cell_secretary", f"/reports/details/?id={reports['D1']}"))
    assert "Số liệu riêng, cộng" not in cell.text, "a cell's page says what it wrote"


def test_the_difference_of_two_versions_tells_own_fields(office: Office, reports: dict[str, int]) -> None:
    page = read(office.get("K.board_officer", f"/reports/difference/?id={reports['D']}&old=1&new=2"))
    (row,) = [row for row in page.rows() if row[1:2] == ["Lượt thăm hỏi"]]
    assert "9" in row[2] and "39" in row[3] and row[4] == "+30", row
    assert "Số liệu riêng" in page.text


def test_annex_letter_and_workbook_have_them(office: Office, reports: dict[str, int]) -> None:
    number, who = reports["D"], "K.board_officer"
    quarter = f"/reports/quarter/?unit={office.cast.units['D']}&quarter={QUARTER}"
    for url in (f"/reports/annex1/?id={number}", quarter):
        book = openpyxl.load_workbook(io.BytesIO(office.get(who, url).data))
        assert ("Lượt thăm hỏi", "39", 4) in list(book["Số liệu riêng"].iter_rows(values_only=True))
        prizes = list(book["Khen thưởng"].iter_rows(values_only=True))
        assert prizes[1:] == [("Chi bộ Văn phòng", "Tổ 1", 100), ("Chi bộ Văn phòng", "Tổ 2", None)]
    letter = office.get(who, f"/documents/report/?id={number}&form=docx")
    tables = docx.Document(io.BytesIO(letter.data)).tables
    cells = [[[cell.text for cell in row.cells] for row in table.rows] for table in tables]
    assert ["Lượt thăm hỏi", "39", "4"] in [row for table in cells for row in table]
    assert [["Đơn vị", "Tập thể, cá nhân", "Số tiền"], ["Chi bộ Văn phòng", "Tổ 1", "100"]] in [
        table[:2] for table in cells
    ]
    own = office.get(who, f"/documents/report/?id={reports['D1']}&form=docx").data
    said = json.dumps([p.text for p in docx.Document(io.BytesIO(own)).paragraphs], ensure_ascii=False)
    assert "Lượt thăm hỏi: 6" in said and '{"n"' not in said, "a table is no text of the letter"
