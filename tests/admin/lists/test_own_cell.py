"""A cell's own lists do not say its name and its superior's in each row; whoever reads several units sees
them, and a workbook has them always."""

from __future__ import annotations

from datetime import date

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import Account, begin_post
from models.units.units import get_unit
from tests.offices import Office
from tests.pages import read
from tests.workbooks import by_openpyxl

CELL, ABOVE = "D1.cell_secretary", "D.committee_secretary"


def headings(office: Office, who: str, url: str) -> list[str]:
    return read(office.get(who, url)).texts("thead th")


@pytest.mark.parametrize(("url", "named"), [("/meetings/", "Chi bộ"), ("/reports/", "Tổ chức đảng")])
def test_a_cell_reads_no_column_of_its_own_name_and_its_superior_does(
    office: Office, rows: object, url: str, named: str
) -> None:
    assert {named, "Trực thuộc"} <= set(headings(office, ABOVE, url))
    own = headings(office, CELL, url)
    assert own and not {named, "Trực thuộc"} & set(own)
    page = read(office.get(CELL, url))
    assert page.first("tbody tr").one("a[data-open]") and not page.column("Trực thuộc")


def test_order_and_workbook_stay_those_of_all_columns(office: Office, rows: object) -> None:
    page = read(office.get(CELL, "/meetings/"))
    sort = page.link("Tháng")
    assert read(office.get(CELL, sort)).first("[aria-sort]").text == "Tháng"
    sheet = by_openpyxl(office.get(CELL, "/meetings/excel/").data)
    assert any(line[:2] == ["Chi bộ", "Trực thuộc"] for line in sheet)


def test_who_serves_in_two_cells_sees_which_is_which(office: Office, rows: object) -> None:
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, office.cast.accounts["D1.cell_deputy"])
        begin_post(
            db, SYSTEM, account.person, "cell_clerk", get_unit(db, office.cast.units["C"]), date(2019, 1, 2)
        )
        db.commit()
    assert "Chi bộ" in headings(office, "D1.cell_deputy", "/meetings/")
