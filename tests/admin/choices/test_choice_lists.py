"""Shared lists on their screen and in forms that choose from them: cascading, frozen with the form, in Excel,
every mistake at its line or cell."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.choices.lists import Item, change_list, lists_for, new_list, newest
from models.core.errors import Invalid
from models.definitions.definitions import fill, get_version, new_definition, new_draft, publish
from models.definitions.kinds import KINDS
from models.directives.acts import issue, new_directive
from models.directives.tables import of_unit
from models.reports.period_forms import FormSheet, begin_form
from models.units.units import get_unit
from tests.admin.builder import BOARD, problems_on
from tests.make import of_year
from tests.offices import Office
from tests.pages import number_in, read

WHO = "D1.cell_secretary"
PROVINCES = [Item("01", "Hà Nội", "", "Hanoi"), Item("02", "Huế")]
DISTRICTS = [Item("11", "Ba Đình", "01"), Item("21", "Trung tâm", "02"), Item("12", "Trung tâm", "01")]
FIELDS: list[dict[str, Any]] = [
    {"code": "p", "kind": "listed", "title": "Tỉnh", "list": "province", "required": False},
    {"code": "d", "kind": "listed", "title": "Huyện", "list": "district", "within": "p", "required": False},
]


def form(db: Any, kind: str, fields: Any = FIELDS) -> Any:
    made = new_definition(db, SYSTEM, None, kind, "listed", f"Biểu danh mục {kind}", date(2018, 1, 1))
    fill(db, SYSTEM, made, [{"code": "g", "title": "Nơi", "fields": fields}], {})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


@pytest.fixture(scope="module")
def sheet(office: Office) -> int:
    """A cell's sheet of a form with a district under its province."""
    with open_session(office.engine, SYSTEM) as db:
        for code, items in (("province", PROVINCES), ("district", DISTRICTS)):
            new_list(db, SYSTEM, None, code, code, items)
        form(db, "period_form")
        number = begin_form(db, SYSTEM, get_unit(db, office.cast.units["D1"]), of_year(2018), "listed").id
        db.commit()
        return number


def fill_in(office: Office, sheet: int, **typed: str) -> Any:
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(FormSheet, sheet).row_version
    return office.send(WHO, f"/period-forms/fill/?id={sheet}", row_version=seen, **typed)


def test_a_district_is_chosen_under_its_province_with_or_without_a_script(office: Office, sheet: int) -> None:
    page = read(office.get(WHO, f"/period-forms/fill/?id={sheet}"))
    select = page.one("select[name=v_d]")
    assert select.get("data-within") == "v_p"
    assert [group.get("label") for group in select.all("optgroup")] == ["Hà Nội", "Huế"]
    under = {option.get("value"): option.get("data-under") for option in select.all("option")}
    assert under == {"": "", "11": "01", "12": "01", "21": "02"}
    for typed in ({"v_p": "02", "v_d": "11"}, {"v_d": "11"}):
        told = fill_in(office, sheet, **typed)
        assert told.status_code == 422 and any(
            "“Ba Đình” không thuộc" in each for each in problems_on(told.text)
        )
        assert read(told).one("select[name=v_d]").first("option[selected]").get("value") == "11"
    assert fill_in(office, sheet, v_p="99").status_code == 422
    assert fill_in(office, sheet, v_p="01", v_d="11", send="1").status_code == 303
    assert "Ba Đình" in office.get("D.committee_officer", f"/period-forms/details/?id={sheet}").text


def test_old_answers_keep_their_words_and_a_new_draft_reads_the_newest(office: Office, sheet: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, db.get_one(FormSheet, sheet).version_id)
        (row,) = (each for each in lists_for(db, "") if each.code == "province")
        change_list(db, SYSTEM, row, row.row_version, row.name, [Item("01", "Thủ đô"), PROVINCES[1]])
        draft = new_draft(db, SYSTEM, version, date(2019, 1, 1))
        db.flush()
        shown = [KINDS["listed"].show(each.fields[0], "01") for each in (version, draft)]
        assert shown == ["Hà Nội", "Thủ đô"]
        again = newest(db, row)
        assert again.number == 2
        db.rollback()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"list": "nowhere"}, "field.list"),
        ({"list": None}, "field.list"),
        ({"within": "nowhere"}, "field.within_field"),
        # the provinces stand under no districts
        ({"list": "district", "within": "q"}, "field.within_astray"),
    ],
)
def test_publishing_tells_what_a_list_lacks(office: Office, sheet: int, change: Any, code: str) -> None:
    other = {"code": "q", "kind": "listed", "title": "Loại", "list": "district"}
    with open_session(office.engine, SYSTEM) as db, pytest.raises(Invalid) as told:
        form(db, "report_form", [other, FIELDS[0], FIELDS[1] | change])
    assert told.value.fields["d"].code == code


def test_an_answers_workbook_offers_the_list_and_narrows_it(office: Office, sheet: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        bloc, asked = get_unit(db, office.cast.units["K"]), form(db, "directive_form")
        values: dict[str, Any] = {
            "symbol": "33-CV/ĐUK", "abstract": "V/v danh mục", "dated": date(2018, 12, 2),
            "form_version_id": asked.id, "due_on": date(2019, 3, 10), "kinds": ["grassroots_cell"],
        }  # fmt: skip
        directive = new_directive(db, SYSTEM, bloc, values)
        issue(db, SYSTEM, directive, directive.row_version)
        assert of_unit(db, directive, office.cast.units["C"]) is not None
        number = directive.id
        db.commit()
    unit = office.cast.units["C"]
    told = office.get("C.cell_secretary", f"/imports/template/?kind=answers&unit={unit}&period={number}")
    book = openpyxl.load_workbook(io.BytesIO(told.data))
    checks = [each.formula1 for each in book.worksheets[0].data_validations.dataValidation]
    assert any(each and each.startswith("OFFSET(") for each in checks)
    listed = {cell.value for row in book["_danh_muc"].iter_rows() for cell in row}
    assert {"Hà Nội", "Huế", "Ba Đình", "Trung tâm (12)", "Trung tâm (21)"} <= listed


def test_a_list_is_typed_as_lines_and_every_mistake_told_with_its_line(office: Office) -> None:
    lines = "01; Tuyên truyền\n\n01; Kiểm tra\nkhông mã;\n03\tTổ chức\t\tOrganising"
    told = office.send(BOARD, "/choice-lists/new/", **own_unit(office), code="work", name="Việc", items=lines)
    said = read(told).one(".summary").text
    assert told.status_code == 422 and "dòng 3: mã “01” đã có" in said and "dòng 4:" in said
    assert "Kiểm tra" in told.text
    right = "01; Tuyên truyền\n03\tTổ chức\t\tOrganising"
    made = office.send(BOARD, "/choice-lists/new/", **own_unit(office), code="work", name="Việc", items=right)
    number = number_in(made)
    page = read(office.get(BOARD, f"/choice-lists/details/?id={number}"))
    assert "Tổ chức" in page.text and "Organising" in page.text and "2 lựa chọn" in page.text


def own_unit(office: Office) -> dict[str, Any]:
    return {"unit_id": office.cast.units["K"]}
