"""Above the Blocs answers are told by the units directly below, on the page, in its workbook and in that of
a quarter; each is the door to the same page of that unit, down to the Bloc's own list."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Term
from models.people.people import Account, begin_post
from models.totals.folding import fold, to_fold
from models.units.acts import Decision, establish, move
from models.units.units import get_unit
from tests.cast import FOUNDED
from tests.models.filling.forms import FIELDS, published, sent_in
from tests.offices import Office
from tests.pages import read

WHO = "auditor"
"""Who holds a post at the province as well."""
QUARTER = Term(date(2018, 10, 1), 3)


@pytest.fixture(scope="module")
def above(office: Office) -> tuple[int, int]:
    """A province above both Blocs, and the sheet of a cell of one of them."""
    with open_session(office.engine, SYSTEM) as db:
        top = establish(db, SYSTEM, parent=None, kind_code="province", name="Tỉnh Mẫu", code="T", on=FOUNDED)
        for code in ("K", "K2"):
            move(db, SYSTEM, get_unit(db, office.cast.units[code]), top, Decision(FOUNDED))
        person = db.get_one(Account, office.cast.accounts[WHO]).person
        begin_post(db, SYSTEM, person, "committee_officer", top, FOUNDED)
        published(db, top, "Q", "Biểu quý", fields=FIELDS, period="quarter")
        one = sent_in(db, get_unit(db, office.cast.units["D1"]), QUARTER, "Q", members="30", told="Tốt")
        sent_in(db, get_unit(db, office.cast.units["D2"]), QUARTER, "Q", members="5")
        sent_in(db, get_unit(db, office.cast.units["E1"]), QUARTER, "Q", members="7")
        while places := to_fold(db, 50):
            for place in places:
                fold(db, *place)
        db.commit()
        return top.id, one.id


def rows(found: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in found.iter_rows(min_row=2)]


def test_a_province_reads_its_blocs_and_each_leads_to_its_list(
    office: Office, above: tuple[int, int]
) -> None:
    top, sheet = above
    page = read(office.get(WHO, f"/period-forms/answers/?id={sheet}"))
    lines = {row[0]: row[1:] for row in page.rows()[1:]}
    assert lines == {"Đảng bộ Khối Một": ["2", "35"], "Đảng bộ Khối Hai": ["1", "7"]}
    assert "Chi bộ Văn phòng" not in page.one("table").text and "gồm mọi việc đã làm đến lúc" in page.text
    below = read(office.get(WHO, page.link("Đảng bộ Khối Một")))
    assert {row[0] for row in below.rows()[1:]} == {"Chi bộ Văn phòng", "Chi bộ Thanh tra"}
    same = read(office.get(WHO, f"/period-forms/answers/?id={sheet}&unit={top}&order=members&state=sent"))
    assert len(same.rows()) == 3


def test_its_workbooks_tell_by_blocs_too(office: Office, above: tuple[int, int]) -> None:
    top, sheet = above
    url = f"/period-forms/workbook/?id={sheet}&unit={top}"
    book = openpyxl.load_workbook(io.BytesIO(office.get(WHO, url).data))
    assert sorted(rows(book["Biểu quý"])) == [["Đảng bộ Khối Hai", 1, 7], ["Đảng bộ Khối Một", 2, 35]]
    quarter = office.get(WHO, f"/reports/quarter/?unit={top}&quarter=2018-Q4")
    told = openpyxl.load_workbook(io.BytesIO(quarter.data))["Biểu quý"]
    assert sorted(rows(told)) == [
        ["IV/2018", "Đảng bộ Khối Hai", 1, 7],
        ["IV/2018", "Đảng bộ Khối Một", 2, 35],
    ]


def test_pictures_above_the_blocs_come_from_what_is_added_up(office: Office, above: tuple[int, int]) -> None:
    _top, sheet = above
    page = read(office.get(WHO, f"/period-forms/picture/?id={sheet}&field=members"))
    assert page.one("h1").text == "Số đảng viên: 42"
    assert page.link("Đảng bộ Khối Hai")
