"""A list of choices comes in from Excel: every mistake at its cell and in the sender's own file, a preview of
what is added, renamed and ended and of the forms that read it, a confirmation; and goes out again."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.choices.lists import ChoiceList, Item, new_list, newest
from models.definitions.definitions import fill, new_definition, new_draft, publish
from models.units.units import get_unit
from tests.admin.builder import BOARD
from tests.offices import Office
from tests.pages import Page, number_in, read
from tests.statements import counted_on

HEADS = ["Mã", "Tên", "Thuộc mã", "Tên tiếng Anh"]


def book(*rows: list[Any]) -> tuple[io.BytesIO, str]:
    made, out = openpyxl.Workbook(), io.BytesIO()
    made.active.title = "Danh mục"
    for row in (HEADS, *rows):
        made.active.append(row)
    made.save(out)
    out.seek(0)
    return out, "danh-muc.xlsx"


def hidden(page: Page) -> dict[str, str]:
    """What the form that confirms sends."""
    fields = page.one("form.acts-bar").all("input[type=hidden]")
    return {str(each.get("name")): str(each.get("value")) for each in fields}


@pytest.fixture
def province(office: Office) -> int:
    """A list of the Bloc with one published form and a draft that choose from it."""
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        code = f"tinh{len(db.scalars(select(ChoiceList)).all())}"
        row = new_list(
            db, SYSTEM, bloc, code, "Tỉnh", [Item("01", "Hà Nội"), Item("02", "Huế"), Item("03", "Vinh")]
        )
        form = new_definition(db, SYSTEM, bloc, "period_form", f"b{code}", "Biểu tỉnh", date(2018, 1, 1))
        field = {"code": "p", "kind": "listed", "title": "Tỉnh nào", "list": code, "required": False}
        fill(db, SYSTEM, form, [{"code": "g", "title": "Nhóm", "fields": [field]}], {})
        db.flush()
        db.expire(form)
        publish(db, SYSTEM, form)
        new_draft(db, SYSTEM, form, date(2019, 1, 1))
        db.commit()
        return row.id


def test_what_a_workbook_changes_is_shown_and_nothing_is_kept_before_it_is_confirmed(
    office: Office, province: int
) -> None:
    where = f"/choice-lists/book/?id={province}"
    sent = book(["01", "Thủ đô", None, "Capital"], ["03", "Vinh"], ["04", "Lai Châu"])
    page = read(office.send(BOARD, where, file=sent))
    assert page.texts("#changes .adds b") == ["1", "1", "1", "3"]
    said = page.one("#changes").text
    assert "Hà Nội" in said and "Thủ đô / Capital" in said and "Lai Châu" in said and "Huế" in said
    assert "1 lựa chọn không còn" in said
    rows = [[each.text for each in [*row.all("th"), *row.all("td")]] for row in page.all("#uses tbody tr")]
    assert [row[1:] for row in rows] == [
        ["Đang soạn", "Tỉnh nào", "các lựa chọn này"],
        ["Đã ban hành", "Tỉnh nào", "bản danh mục khi ban hành biểu"],
    ]
    with open_session(office.engine, SYSTEM) as db:
        assert newest(db, db.get_one(ChoiceList, province)).number == 1
    assert office.send(BOARD, where, **hidden(page)).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        now = newest(db, db.get_one(ChoiceList, province))
        assert now.number == 2
        assert now.choices == (
            Item("01", "Thủ đô", "", "Capital"),
            Item("03", "Vinh"),
            Item("04", "Lai Châu"),
        )
    late = hidden(page) | {"idempotency_key": "another-of-its-kind"}
    assert office.send(BOARD, where, **late).status_code == 409


def test_every_mistake_stands_at_its_cell_and_in_the_own_file(office: Office, province: int) -> None:
    wrong = book(["0 1", "", "x y"], ["02", "Hai"], ["02", "Ba"], ["=1+1", "Bốn"])
    told = office.send(BOARD, f"/choice-lists/book/?id={province}", file=wrong)
    assert told.status_code == 422
    page = read(told)
    cells = [each.text for each in page.all("tbody th.code")]
    assert sorted(cells) == [f"Danh mục!{c}" for c in ("A2", "A4", "A5", "B2", "C2")]
    marked = office.get(BOARD, str(page.one(".summary a").get("href")))
    sheet = openpyxl.load_workbook(io.BytesIO(marked.data))["Danh mục"]
    assert sheet["B2"].comment is not None and sheet["C2"].comment is not None and sheet["A3"].comment is None
    assert "đã có" in sheet["A4"].comment.text
    assert office.get("K2.board_officer", str(page.one(".summary a").get("href"))).status_code == 404


def test_what_is_no_such_workbook_is_told_at_the_file(office: Office, province: int) -> None:
    for data in (b"x", b""):
        told = office.send(BOARD, f"/choice-lists/book/?id={province}", file=(io.BytesIO(data), "a.xlsx"))
        assert told.status_code == 422 and read(told).one(".summary").text
    bent = office.send(BOARD, f"/choice-lists/book/?id={province}", whole="[[1]", row_version=1)
    assert bent.status_code == 422


def test_a_new_list_comes_in_and_goes_out(office: Office) -> None:
    typed = {"unit_id": office.cast.units["K"], "code": "village", "name": "Xã"}
    page = read(
        office.send(BOARD, "/choice-lists/book/new/", **typed, file=book(["1", "Một", "01"], ["2", "Hai"]))
    )
    assert page.texts("#changes .adds b")[-1] == "2"
    made = office.send(BOARD, "/choice-lists/book/new/", **hidden(page))
    number = number_in(made)
    out = office.get(BOARD, f"/choice-lists/workbook/?id={number}")
    rows = list(openpyxl.load_workbook(io.BytesIO(out.data)).active.iter_rows(values_only=True))
    assert rows[1:] == [("1", "Một", "01", None), ("2", "Hai", None, None)]
    again = read(
        office.send(BOARD, f"/choice-lists/book/?id={number}", file=(io.BytesIO(out.data), "a.xlsx"))
    )
    assert "Không có gì thay đổi" in again.one("#changes").text
    taken = office.send(BOARD, "/choice-lists/book/new/", **typed, file=book(["1", "Một"]))
    once = office.send(BOARD, "/choice-lists/book/new/", **hidden(read(taken)))
    assert once.status_code == 422 and "village" in once.text
    for stranger in ("K2.board_officer", "D1.cell_secretary"):
        assert office.get(stranger, f"/choice-lists/book/?id={number}").status_code in (403, 404)
    assert office.get("D1.cell_secretary", "/choice-lists/book/new/").status_code == 404


def test_the_preview_asks_as_often_for_one_form_as_for_many(office: Office, province: int) -> None:
    sent = {"file": book(["01", "Hà Nội"])}
    with counted_on(office) as one:
        office.send(BOARD, f"/choice-lists/book/?id={province}", **sent)
    with open_session(office.engine, SYSTEM) as db:
        row = db.get_one(ChoiceList, province)
        bloc = get_unit(db, office.cast.units["K"])
        for n in range(4):
            form = new_definition(
                db, SYSTEM, bloc, "period_form", f"m{n}{row.code}", f"Biểu {n}", date(2018, 1, 1)
            )
            columns = [{"code": "c", "kind": "text", "title": "Chữ"}]
            fields: list[dict[str, Any]] = [
                {"code": "p", "kind": "listed", "title": "Tỉnh", "list": row.code},
                {"code": "t", "kind": "table", "title": "Bảng", "columns": columns},
            ]
            fill(db, SYSTEM, form, [{"code": "g", "title": "Nhóm", "fields": fields}], {})
        db.commit()
    with counted_on(office) as many:
        page = read(office.send(BOARD, f"/choice-lists/book/?id={province}", file=book(["01", "Hà Nội"])))
    assert len(page.all("#uses tbody tr")) == 6
    assert len(many) == len(one)
