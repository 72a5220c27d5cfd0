"""Forms in the workbooks of a quarter and a year: several versions and periods of one form, and an office's
own fields of the year."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter, Term
from models.people.people import principal_of
from models.reports.content import keep_narrative, report_of
from models.units.units import get_unit
from models.workflow.engine import take
from tests.models.filling.forms import FIELDS, published, renewed, sent_in
from tests.models.risen.forms import report_form
from tests.offices import Office

BOARD = "K.board_officer"
NAME = "Biểu theo dõi hằng tháng"
OCT, NOV = Term(date(2018, 10, 1), 1), Term(date(2018, 11, 1), 1)


@pytest.fixture(scope="module")
def unit(office: Office) -> int:
    """A form of each month that was renewed within the quarter, sent in October and November."""
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, number) for code, number in office.cast.units.items()}
        report_form(db, units["K"])
        older = published(db, units["K"], "M", NAME, fields=FIELDS, period="month")
        sent_in(db, units["D1"], OCT, "M", members="5")
        renewed(db, older)
        sent_in(db, units["D1"], NOV, "M", members="6")
        sent_in(db, units["C"], NOV, "M", members="7")
        db.commit()
    return office.cast.units["K"]


def sheets(office: Office, url: str) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(io.BytesIO(office.get(BOARD, url).data))
    return {each.title: [[cell.value for cell in row] for row in each.iter_rows()] for each in book}


def test_each_version_has_its_sheet_and_each_period_its_row(office: Office, unit: int) -> None:
    for url in (f"/reports/quarter/?unit={unit}&quarter=2018-Q4", f"/reports/year/?unit={unit}&year=2018"):
        found = sheets(office, url)
        mine = {name: rows for name, rows in found.items() if name.startswith("Biểu theo dõi")}
        assert [name[-11:] for name in mine] == ["phiên bản 1", "phiên bản 2"]
        first, second = mine.values()
        assert [[row[0], row[2], row[4]] for row in first[1:]] == [["Chi bộ Văn phòng", "10/2018", 5]]
        assert sorted([row[0], row[2], row[4]] for row in second[1:]) == [
            ["Chi bộ Thư viện", "11/2018", 7],
            ["Chi bộ Văn phòng", "11/2018", 6],
        ]


def test_the_year_has_the_own_fields_of_its_reports(office: Office, unit: int) -> None:
    quarter = Quarter(2018, 4)
    with open_session(office.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), quarter)
        told = {"visits": "4", "prizes": [{"name": "Tổ 1", "n": "100"}]}
        keep_narrative(db, SYSTEM, report, report.row_version, told)
        db.flush()
        cell, chief = (
            principal_of(db, office.cast.accounts[who])
            for who in ("D1.cell_secretary", "D.committee_secretary")
        )
        take(db, cell, report, "submit", row_version=report.row_version, unvoted_known=True)
        take(db, chief, report, "approve", row_version=report.row_version, version=1)
        report_of(db, SYSTEM, get_unit(db, office.cast.units["D"]), quarter)
        db.commit()
    found = sheets(office, f"/reports/year/?unit={office.cast.units['D']}&year=2018")
    lines = {(row[0], row[1]): row[2] for row in found["Số liệu riêng"][1:]}
    assert lines["IV/2018", "Lượt thăm hỏi"] in (4, "4")
    assert found["Khen thưởng"] == [
        ["Quý", "Đơn vị", "Tập thể, cá nhân", "Số tiền"],
        ["IV/2018", "Chi bộ Văn phòng", "Tổ 1", 100],
    ]
    listed = [row[1] for row in found["Mục lục"]]
    assert "Số liệu riêng" in listed and "Khen thưởng" in listed
