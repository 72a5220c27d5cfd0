"""A column of a table chooses from a list that forms share: on screen, pasted, narrowed by one before it,
frozen with the form, in the form's workbook; what is wrong with several columns is told of each at once."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.choices.lists import ChoiceList, Item, change_list, new_list
from models.core.errors import Invalid
from models.definitions.definitions import fill, get_version, new_definition, new_draft, publish
from models.definitions.kinds import KINDS
from models.reports.period_forms import FormSheet, begin_form, written
from models.units.units import get_unit
from tests.admin.builder import BOARD
from tests.make import of_year
from tests.offices import Office
from tests.pages import read

WHO = "D1.cell_secretary"
COLUMNS: list[dict[str, Any]] = [
    {"code": "p", "kind": "listed", "title": "Tỉnh", "list": "tinh", "required": True},
    {"code": "d", "kind": "listed", "title": "Huyện", "list": "huyen", "within": "p"},
    {"code": "n", "kind": "number", "title": "Số người"},
]


def table(rows: int | None = None, columns: Any = COLUMNS) -> dict[str, Any]:
    made = {"code": "t", "kind": "table", "title": "Nơi đến", "columns": columns, "required": False}
    return made | ({"rows": rows} if rows else {})


@pytest.fixture(scope="module")
def sheets(office: Office) -> tuple[int, int]:
    """A cell's sheets of a form with a short table and of one with a long one."""
    with open_session(office.engine, SYSTEM) as db:
        new_list(db, SYSTEM, None, "tinh", "Tỉnh", [Item("01", "Hà Nội"), Item("02", "Huế")])
        below = [Item("11", "Ba Đình", "01"), Item("21", "Phú Vang", "02")]
        new_list(db, SYSTEM, None, "huyen", "Huyện", below)
        found = []
        for code, rows in (("ngan", None), ("dai", 2000)):
            form = new_definition(db, SYSTEM, None, "period_form", code, f"Biểu {code}", date(2018, 1, 1))
            fill(db, SYSTEM, form, [{"code": "g", "title": "Nhóm", "fields": [table(rows)]}], {})
            db.flush()
            db.expire(form)
            publish(db, SYSTEM, form)
            cell = get_unit(db, office.cast.units["D1"])
            found.append(begin_form(db, SYSTEM, cell, of_year(2018), code).id)
        db.commit()
        return found[0], found[1]


def kept(office: Office, sheet: int) -> Any:
    with open_session(office.engine, SYSTEM) as db:
        return json.loads(written(db, db.get_one(FormSheet, sheet))["t"])


def send(office: Office, sheet: int, **typed: str) -> Any:
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(FormSheet, sheet).row_version
    return office.send(WHO, f"/period-forms/fill/?id={sheet}", row_version=seen, **typed)


def test_a_row_chooses_and_is_narrowed(office: Office, sheets: tuple[int, int]) -> None:
    page = read(office.get(WHO, f"/period-forms/fill/?id={sheets[0]}"))
    groups = page.one("select[name=v_t-0-d]").all("optgroup")
    assert [each.get("label") for each in groups] == ["Hà Nội", "Huế"]
    astray = send(office, sheets[0], **{"v_t-0-p": "01", "v_t-0-d": "21"})
    assert astray.status_code == 422 and "“Phú Vang” không thuộc" in astray.text
    assert send(office, sheets[0], **{"v_t-0-p": "01", "v_t-0-d": "11", "v_t-0-n": "3"}).status_code == 303
    assert kept(office, sheets[0]) == [{"d": "11", "n": "3", "p": "01"}]
    assert "Ba Đình" in office.get(WHO, f"/period-forms/details/?id={sheets[0]}").text


def test_two_thousand_pasted_rows_with_ten_mistakes_are_told_at_their_cells(
    office: Office, sheets: tuple[int, int]
) -> None:
    lines = [("Hà Nội", "Ba Đình", "1") if n % 2 else ("02", "Phú Vang", "2") for n in range(2000)]
    right = "\n".join("\t".join(line) for line in lines)
    for n in range(10):
        row = n * 150 + 7
        lines[row] = [("Sai", "Ba Đình", "1"), ("Huế", "Ba Đình", "1"), ("", "", "1"), ("Huế", "", "x")][
            n % 4
        ]
    told = send(office, sheets[1], v_t="\n".join("\t".join(line) for line in lines))
    assert told.status_code == 422
    mistakes = [each.text for each in read(told).all(".f .mistake")]
    rows = {n * 150 + 8 for n in range(10)}
    assert {row for row in rows if any(f"òng {row}" in each for each in mistakes)} == rows
    assert "Sai\tBa Đình\t1" in told.text
    assert send(office, sheets[1], v_t=right).status_code == 303
    assert len(kept(office, sheets[1])) == 2000
    assert kept(office, sheets[1])[:2] == [
        {"d": "21", "n": "2", "p": "02"},
        {"d": "11", "n": "1", "p": "01"},
    ]


def test_it_keeps_its_edition_and_a_draft_reads_the_newest(office: Office, sheets: tuple[int, int]) -> None:
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, db.get_one(FormSheet, sheets[0]).version_id)
        assert all("edition" in each for each in version.fields[0].option["columns"][:2])
        (row,) = (each for each in db.query(ChoiceList) if each.code == "tinh")
        change_list(db, SYSTEM, row, row.row_version, row.name, [Item("01", "Thủ đô"), Item("02", "Huế")])
        draft = new_draft(db, SYSTEM, version, date(2019, 1, 1))
        db.flush()
        stored = '[{"p":"01"}]'
        assert [KINDS["table"].show(each.fields[0], stored) for each in (version, draft)] == [
            "1. Tỉnh: Hà Nội",
            "1. Tỉnh: Thủ đô",
        ]
        db.rollback()


def test_what_is_wrong_with_each_column_is_told_at_once(office: Office, sheets: tuple[int, int]) -> None:
    wrong = [
        {"code": "p", "kind": "listed", "title": "Tỉnh", "list": "khong_co"},
        {"code": "d", "kind": "listed", "title": "Huyện", "list": "huyen", "within": "sau"},
        {"code": "c", "kind": "pick", "title": "Chọn", "choices": [{"code": "a", "label": "Một"}]},
    ]
    with open_session(office.engine, SYSTEM) as db:
        form = new_definition(db, SYSTEM, None, "period_form", "sai", "Biểu sai", date(2018, 1, 1))
        fill(db, SYSTEM, form, [{"code": "g", "title": "Nhóm", "fields": [table(columns=wrong)]}], {})
        db.flush()
        db.expire(form)
        with pytest.raises(Invalid) as told:
            publish(db, SYSTEM, form)
        assert {place: each.code for place, each in told.value.fields.items()} == {
            "t.columns.0": "field.list",
            "t.columns.1": "field.within_field",
            "t.columns.2": "field.choices",
        }


def test_the_workbook_names_list_and_column_and_marks_what_is_wrong(
    office: Office, sheets: tuple[int, int]
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, db.get_one(FormSheet, sheets[0]).version_id)
        bloc = get_unit(db, office.cast.units["K"])
        own = new_definition(db, SYSTEM, bloc, "period_form", "cua_khoi", "Biểu Khối", date(2019, 1, 1))
        fill(db, SYSTEM, own, [{"code": "g", "title": "Nhóm", "fields": [table()]}], {})
        db.commit()
        assert version.id != own.id
        number = own.id
    out = office.get(BOARD, f"/definitions/workbook/out/?id={number}").data
    book = openpyxl.load_workbook(io.BytesIO(out))
    sheet = book["Cột của bảng"]
    at = {cell.value: cell.column for cell in sheet[1]}
    assert [sheet.cell(row, at["Danh mục"]).value for row in (2, 3, 4)] == ["tinh", "huyen", None]
    assert sheet.cell(3, at["Thu hẹp theo mã cột"]).value == "p"
    sheet.cell(2, at["Danh mục"]).value, sheet.cell(3, at["Thu hẹp theo mã cột"]).value = "tinhh", "x"
    bent = io.BytesIO()
    book.save(bent)
    bent.seek(0)
    told = read(office.send(BOARD, f"/definitions/workbook/?id={number}", file=(bent, "a.xlsx")))
    places = {sheet.cell(2, at["Danh mục"]).coordinate, sheet.cell(3, at["Thu hẹp theo mã cột"]).coordinate}
    assert {each.text for each in told.all("tbody th.code")} == {f"Cột của bảng!{cell}" for cell in places}
    assert "Có phải: tinh?" in told.text or "tinh?" in told.text
    same = read(office.send(BOARD, f"/definitions/workbook/?id={number}", file=(io.BytesIO(out), "a.xlsx")))
    assert same.texts("#changes .adds b") == ["0", "0", "1", "1"]
