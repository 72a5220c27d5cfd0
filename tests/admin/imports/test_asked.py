"""What a file says in more than one way is asked back on its preview, and what was answered holds."""

from __future__ import annotations

import io
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.units.units import Unit
from tests.admin.uploads import HEADINGS, book, confirm, faulty, upload
from tests.offices import Office
from tests.pages import read

WHO, URL = "administrator", "/units/import/"


def strange(said: str) -> list[str]:
    """Headings of which one is called otherwise; each test has its own, for answers are remembered."""
    return [said if heading == "Đảng viên" else heading for heading in HEADINGS]


def rows(letter: str) -> list[list[Any]]:
    return [[f"{letter}1", f"Chi bộ {letter}", "Chi bộ trực thuộc", "D", "01/02/2018", 5, ""]]


def answered(office: Office, page: Any, **readings: str) -> Any:
    """Choose readings on a check page; follows to the page as it is then."""
    form = read(page).form("/imports/read/")
    keys = [field.get("value") for field in form.all("input[name=key]")]
    sent = {"id": form.fields["id"], "key": keys}
    sent |= {f"read{n}": readings[key.partition(":")[0]] for n, key in enumerate(keys)}
    done = office.send(WHO, "/imports/read/", **sent)
    assert done.status_code == 303, done.text
    return office.get(WHO, done.headers["Location"])


def members(office: Office, code: str) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return str(db.scalars(select(Unit.name).where(Unit.code == code)).one_or_none())


def test_a_strange_heading_is_asked_back_and_known_from_then_on(office: Office) -> None:
    page = upload(office, WHO, URL, book(rows("Q"), strange("Số đảng viên")))
    assert page.status_code == 200 and "Số đảng viên" in page.text
    assert not read(page).links("/imports/confirm/") and 'action="/imports/confirm/"' not in page.text
    page = answered(office, page, heading="members")
    assert confirm(office, WHO, page).status_code == 303
    assert members(office, "Q1") == "Chi bộ Q"
    known = upload(office, WHO, URL, book(rows("R"), strange("Số đảng viên")))
    assert 'action="/imports/read/"' not in known.text, "remembered for the next file"


def test_nothing_is_brought_in_while_something_is_asked(office: Office) -> None:
    page = upload(office, WHO, URL, book(rows("S"), strange("Tổng đảng viên")))
    number = read(page).form("/imports/read/").fields["id"]
    refused = office.send(WHO, "/imports/confirm/", id=number, seen="x")
    assert refused.status_code == 422 and members(office, "S1") == "None"


def test_a_reading_that_is_not_offered_answers_nothing(office: Office) -> None:
    page = upload(office, WHO, URL, book(rows("T"), strange("Các đảng viên")))
    page = answered(office, page, heading="no_such_column")
    assert 'action="/imports/read/"' in page.text
    long = office.send(
        WHO, "/imports/read/", id=read(page).form("/imports/read/").fields["id"], key="k" * 300, read0="x"
    )
    assert long.status_code == 422


@pytest.mark.parametrize("who", ["D.committee_officer", "auditor"])
def test_nobody_else_answers_for_a_file(office: Office, who: str) -> None:
    page = upload(office, WHO, URL, book(rows("V"), strange(f"Đảng viên {who}")))
    number = read(page).form("/imports/read/").fields["id"]
    assert office.send(who, "/imports/read/", id=number, key="heading:x", read0="members").status_code == 404


def test_a_superior_in_a_merged_cell_holds_for_each_unit_and_is_told(office: Office) -> None:
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = made.add_worksheet("Danh sách")
    sheet.write_row(0, 0, HEADINGS)
    for row, code in enumerate(("M1", "M2", "M3"), 1):
        sheet.write_row(row, 0, [code, f"Chi bộ {code}", "Chi bộ trực thuộc"])
        sheet.write_row(row, 4, ["01/02/2018", 3])
    sheet.merge_range("D2:D4", "D")
    made.close()
    out.seek(0)
    page = upload(office, WHO, URL, out)
    assert "D2:D4" in page.text
    assert confirm(office, WHO, page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        above = db.scalars(select(Unit).where(Unit.code.in_(("M1", "M2", "M3")))).all()
        parent = db.scalars(select(Unit).where(Unit.code == "D")).one()
        assert {unit.parent_id for unit in above} == {parent.id}


def test_a_unit_called_as_one_beside_it_is_asked_back(office: Office) -> None:
    """The verb refuses it too, unless somebody says that both are meant."""
    with open_session(office.engine, SYSTEM) as db:
        name = db.scalars(select(Unit.name).where(Unit.code == "D1")).one()
    same = [["D1b", f"  {name.upper()} ", "Chi bộ trực thuộc", "D", "01/02/2018", 5, ""]]
    page = upload(office, WHO, URL, book(same, HEADINGS))
    assert 'action="/imports/confirm/"' not in page.text
    page = answered(office, page, twin="another")
    assert confirm(office, WHO, page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalars(select(Unit).where(Unit.code == "D1b")).one().parent_id is not None


def test_a_cell_without_a_superior_is_refused_at_its_cell(office: Office) -> None:
    lone = [["Z1", "Chi bộ Z", "Chi bộ trực thuộc", "", "01/02/2018", 5, ""]]
    assert faulty(upload(office, WHO, URL, book(lone, HEADINGS))) == ["D2"]
