"""Forms of a period added up on screen: each field in its way, rows of tables with their units, the same by
unit down to the last, for whoever may read it."""

from __future__ import annotations

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.units.units import get_unit
from tests.models.totals.filled import filled, year_form
from tests.offices import Office
from tests.pages import Page, read
from tests.statements import asked


@pytest.fixture(scope="module")
def sheet(office: Office) -> int:
    """The sheet of one of a committee's three cells that filled the form in."""
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, number) for code, number in office.cast.units.items()}
        year_form(db, units["K"])
        one = filled(db, units["D1"], visits="6", prizes=[{"name": "Tổ 1", "n": "100"}], idea="Mới")
        filled(db, units["D2"], visits="5")
        filled(db, units["DB1"], visits="1", idea="Mới")
        db.commit()
        return one.id


def page(office: Office, who: str, sheet: int, more: str = "") -> Page:
    return read(office.get(who, f"/period-forms/totals/?id={sheet}{more}"))


def test_a_page_tells_each_field_in_its_way(office: Office, sheet: int) -> None:
    shown = page(office, "D.committee_secretary", sheet)
    assert shown.one("h1").text.startswith("3 ")
    rows = shown.rows()
    assert ["Lượt thăm hỏi", "Cộng", "12", "3"] in rows
    assert ["Chi bộ Văn phòng", "Tổ 1", "100"] in rows
    assert "2 đơn vị có ý kiến" in shown.text and "Chi bộ Đội Một; Chi bộ Văn phòng" in shown.text


def test_by_unit_each_line_is_the_door_to_its_own_page(office: Office, sheet: int) -> None:
    above = page(office, "D.committee_secretary", sheet, "&by=unit")
    lines = {row[0]: row[1:3] for row in above.rows()[1:]}
    assert lines["Đảng bộ bộ phận Mẫu"] == ["1", "1"] and lines["Chi bộ Thanh tra"] == ["1", "5"]
    door = next(a.get("href") for a in above.all("a") if a.text == "Đảng bộ bộ phận Mẫu")
    assert door is not None and f"unit={office.cast.units['DB']}" in door
    below = read(office.get("D.committee_secretary", door))
    assert ["Lượt thăm hỏi", "Cộng", "1", "1"] in below.rows()
    again = page(office, "K.board_officer", sheet, f"&by=unit&unit={office.cast.units['DB']}")
    assert [row[:2] for row in again.rows()[1:]] == [["Chi bộ Đội Một", "1"]]


def test_a_stranger_reads_nothing_and_what_is_no_unit_is_unknown(office: Office, sheet: int) -> None:
    assert office.get("E.committee_secretary", f"/period-forms/totals/?id={sheet}").status_code == 404
    foreign = office.cast.units["E"]
    for unit in (foreign, 10**9):
        url = f"/period-forms/totals/?id={sheet}&unit={unit}&by=unit"
        assert office.get("K.board_officer", url).status_code in (403, 404)
    assert office.get("D1.cell_secretary", f"/period-forms/totals/?id={sheet}").status_code == 200
    above = f"/period-forms/totals/?id={sheet}&unit={office.cast.units['K']}"
    assert office.get("D1.cell_secretary", above).status_code in (403, 404)


def test_the_page_asks_as_much_whatever_stands_below(office: Office, sheet: int) -> None:
    who = "K.board_officer"
    small, large = (office.cast.units[code] for code in ("DB", "D"))
    urls = [f"/period-forms/totals/?id={sheet}&unit={n}" for n in (small, large)]
    assert asked(office, who, urls[0]) == asked(office, who, urls[1])
