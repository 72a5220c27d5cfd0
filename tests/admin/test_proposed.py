"""What a form proposes is shown as such at every door, counts once it is saved, and is not proposed again."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition, publish
from models.directives.acts import issue, new_directive
from models.directives.tables import of_unit
from models.filling.sending import send_form
from models.reports.period_forms import FormSheet, begin_form, fill_form, written
from models.units.units import get_unit
from tests.admin.quarter import version_in
from tests.make import of_year
from tests.offices import Office
from tests.pages import read

WHO = "D1.cell_secretary"
SAID = "Đề nghị sẵn: kiểm tra trước khi lưu."
FIELDS: list[dict[str, Any]] = [
    {"code": "plain", "kind": "text", "title": "Không đề nghị", "required": False},
    {
        "code": "always",
        "kind": "text",
        "title": "Luôn vậy",
        "default": "constant",
        "default_value": "Không có",
    },
    {"code": "held", "kind": "number", "title": "Số kỳ", "default": "fact", "default_value": "held"},
    {"code": "place", "kind": "text", "title": "Nơi họp", "required": False, "default": "last"},
]


def form(db: Any, kind: str, since: date = date(2018, 10, 2)) -> Any:
    made = new_definition(db, SYSTEM, None, kind, "proposing", "Mẫu đề nghị sẵn", since)
    fill(db, SYSTEM, made, [{"code": "g", "title": "Nội dung", "fields": FIELDS}], {})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


def test_a_period_form_proposes_until_it_is_saved(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        form(db, "period_form", date(2016, 1, 1))
        cell = get_unit(db, office.cast.units["D1"])
        typed = {"plain": "x", "always": "y", "place": "Hội trường", "held": "1"}
        before = begin_form(db, SYSTEM, cell, of_year(2017), "proposing")
        fill_form(db, SYSTEM, before, before.row_version, typed)
        send_form(db, SYSTEM, before, before.row_version)
        number = begin_form(db, SYSTEM, cell, of_year(2018), "proposing").id
        db.commit()
    url = f"/period-forms/fill/?id={number}"
    page = read(office.get(WHO, url))
    shown = {name: page.value(name) for name in ("v_plain", "v_always", "v_held", "v_place")}
    assert shown == {"v_plain": "", "v_always": "Không có", "v_held": "0", "v_place": "Hội trường"}
    assert page.text.count(SAID) == 3
    sent = office.send(WHO, url, row_version=1, v_held="0")
    assert sent.status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert written(db, db.get_one(FormSheet, number)) == {"held": "0"}
    again = read(office.get(WHO, url))
    assert again.value("v_always") == "" and SAID not in again.text


def test_a_report_and_its_workbook_propose_while_nothing_is_written(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        form(db, "report_form")
        db.commit()
    unit = office.cast.units["D1"]
    begun = office.send(WHO, "/reports/begin/", unit_id=unit, quarter="2018-Q4")
    number = begun.headers["Location"].partition("id=")[2]
    url = f"/reports/details/?id={number}"
    page = office.get(WHO, url)
    assert read(page).value("v_always") == "Không có" and read(page).text.count(SAID) == 2
    told = office.get(WHO, f"/imports/template/?kind=narrative&unit={unit}&period=2018-Q4")
    book = openpyxl.load_workbook(io.BytesIO(told.data)).worksheets[0]
    rows = [[cell.value for cell in row] for row in book.iter_rows()]
    assert any("Luôn vậy (đề nghị sẵn)" in row and "Không có" in row for row in rows)
    kept = office.send(
        WHO, f"/reports/narrative/?id={number}", row_version=version_in(page.text), v_plain="x"
    )
    assert kept.status_code == 303 and SAID not in office.get(WHO, url).text


@pytest.fixture
def answer(office: Office) -> tuple[int, int]:
    """A cell's answer to a directive with such a form, and the directive."""
    with open_session(office.engine, SYSTEM) as db:
        bloc, asked = get_unit(db, office.cast.units["K"]), form(db, "directive_form")
        values: dict[str, Any] = {
            "symbol": "32-CV/ĐUK", "abstract": "V/v đề nghị sẵn", "dated": date(2018, 12, 2),
            "form_version_id": asked.id, "due_on": date(2019, 3, 10), "kinds": ["grassroots_cell"],
        }  # fmt: skip
        directive = new_directive(db, SYSTEM, bloc, values)
        issue(db, SYSTEM, directive, directive.row_version)
        row = of_unit(db, directive, office.cast.units["C"])
        assert row is not None
        db.commit()
        return row.id, directive.id


def test_an_answer_proposes_on_its_page_and_in_its_workbook(office: Office, answer: tuple[int, int]) -> None:
    number, directive = answer
    page = read(office.get("C.cell_secretary", f"/answers/details/?id={number}"))
    assert page.value("v_always") == "Không có" and SAID in page.text
    unit = office.cast.units["C"]
    told = office.get("C.cell_secretary", f"/imports/template/?kind=answers&unit={unit}&period={directive}")
    sheet = openpyxl.load_workbook(io.BytesIO(told.data)).worksheets[0]
    said = [cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment]
    assert any("Đề nghị sẵn: kiểm tra trước khi gửi tệp." in each for each in said)
    assert "Không có" in [cell.value for row in sheet.iter_rows() for cell in row]
