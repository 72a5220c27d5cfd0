"""A workbook of a form, a route, a list or choices whose sheet, column or line is called otherwise: asked
back with the nearest name, read as it was chosen, remembered for the sender's next file; nothing is dropped
in silence, and what was typed beside it stays."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.spelling import fold
from models.imports.uploads import KnownHeading
from models.workflow.tables import Route
from tests.admin.asking import answered, asked
from tests.offices import Office
from tests.pages import read

OFFICER, HEAD = "K.board_officer", "K.board_head"
GONE = "Tệp đã được thay bằng tệp khác"


@dataclass
class Door:
    """A page that takes a workbook: who sends one, its address, a right workbook, what is typed beside it,
    how it is spoilt, and what is asked then (the cell or the sheet, the right reading)."""

    who: str
    url: str
    data: Callable[[Office], bytes]
    beside: Callable[[Office], dict[str, Any]]
    spoil: Callable[[Any], None]
    asked: tuple[tuple[str, str], ...]


def renamed(sheet: Any, old: str, new: str) -> None:
    """Call a heading of the first row, or a line of the first column, otherwise."""
    cells = [*sheet[1], *(row[0] for row in sheet.iter_rows(max_col=1))]
    next(cell for cell in cells if cell.value == old).value = new


def of_form(book: Any) -> None:
    book["Lựa chọn"].title = "Các lựa chọn"
    renamed(book["Mục"], "Tên mục", "Tên của mục")
    renamed(book["Biểu"], "Tên biểu", "Tên của biểu")


def of_list(book: Any) -> None:
    book["Cột"].title = "Các cột"


def of_choices(book: Any) -> None:
    renamed(book.active, "Tên tiếng Anh", "Tên bằng tiếng Anh")


def of_route(book: Any) -> None:
    renamed(book.active, "Điều kiện", "Các điều kiện")


def shipped_route(office: Office) -> bytes:
    with open_session(office.engine, SYSTEM) as db:
        number = db.scalars(select(Route.id).where(Route.unit_id.is_(None)).order_by(Route.id)).first()
    data: bytes = office.get(HEAD, f"/routes/workbook/?id={number}").data
    return data


def shipped_form(office: Office) -> bytes:
    data: bytes = office.get(OFFICER, "/definitions/workbook/out/?id=1").data
    return data


def empty_list(office: Office) -> bytes:
    data: bytes = office.get(OFFICER, "/layouts/workbook/empty/").data
    return workbook(data, lambda book: book["Mẫu"].__setitem__("B2", "Danh sách của Khối"))


def choices(_office: Office) -> bytes:
    made, out = openpyxl.Workbook(), io.BytesIO()
    for row in (["Mã", "Tên", "Thuộc mã", "Tên tiếng Anh"], ["01", "Hà Nội", None, "Capital"]):
        made.active.append(row)
    made.save(out)
    return out.getvalue()


def bloc(office: Office) -> dict[str, Any]:
    return {"unit_id": office.cast.units["K"]}


DOORS = {
    "form": Door(
        OFFICER,
        "/definitions/workbook/new/",
        shipped_form,
        bloc,
        of_form,
        (("Các lựa chọn", "Lựa chọn"), ("Biểu!A5", "Tên biểu"), ("Mục!D1", "Tên mục")),
    ),
    "list": Door(
        OFFICER,
        "/layouts/workbook/new/",
        empty_list,
        bloc,
        of_list,
        (("Các cột", "Cột"),),
    ),
    "choices": Door(
        OFFICER,
        "/choice-lists/book/new/",
        choices,
        lambda office: bloc(office) | {"code": "tinh_moi", "name": "Tỉnh mới"},
        of_choices,
        (("D1", "Tên tiếng Anh"),),
    ),
    "route": Door(HEAD, "/routes/bring/", shipped_route, bloc, of_route, (("1", "Điều kiện"),)),
}


def workbook(data: bytes, spoil: Callable[[Any], None]) -> bytes:
    book, out = openpyxl.load_workbook(io.BytesIO(data)), io.BytesIO()
    spoil(book)
    book.save(out)
    return out.getvalue()


def sent(office: Office, door: Door, data: bytes) -> TestResponse:
    return office.send(door.who, door.url, file=(io.BytesIO(data), "tep.xlsx"), **door.beside(office))


def shown(answer: TestResponse) -> dict[str, str]:
    """What would be confirmed."""
    assert answer.status_code == 200, read(answer).main.text
    page = read(answer)
    assert not asked(page)
    fields = next(f.fields for f in page.forms if "whole" in f.fields or "rows" in f.fields)
    return {name: value for name, value in fields.items() if name not in ("csrf_token", "idempotency_key")}


@pytest.fixture(params=DOORS)
def door(request: pytest.FixtureRequest) -> Door:
    return DOORS[request.param]


def test_what_is_called_otherwise_is_asked_back_read_as_chosen_and_remembered(
    office: Office, door: Door
) -> None:
    right = door.data(office)
    wanted = shown(sent(office, door, right))
    spoilt = workbook(right, door.spoil)
    answer = sent(office, door, spoilt)
    assert answer.status_code == 200 and "whole" not in answer.text and 'name="rows"' not in answer.text
    questions = asked(read(answer))
    for (where, label), (text, labels) in zip(door.asked, questions.items(), strict=True):
        assert where in text and label in labels[0] and labels[-1] == "Không đọc phần này", text
    taken = [labels[0] for labels in questions.values()]
    assert shown(answered(office, door.who, answer, *taken)) == wanted
    assert shown(sent(office, door, spoilt)) == wanted, "the next file asks nothing"
    with open_session(office.engine, SYSTEM) as db:
        assert len(db.scalars(select(KnownHeading)).all()) >= len(door.asked)


def test_what_is_not_to_be_read_is_asked_again_of_the_next_file(office: Office) -> None:
    door = DOORS["choices"]
    spoilt = workbook(door.data(office), lambda book: renamed(book.active, "Thuộc mã", "Thuộc mã nào"))
    filled = workbook(spoilt, lambda book: book.active.__setitem__("C2", "x"))
    answer = sent(office, door, filled)
    assert "Capital" in shown(answered(office, door.who, answer, "Không đọc phần này"))["whole"]
    assert asked(read(sent(office, door, filled)))


def test_mistakes_are_told_once_it_is_known_how_the_workbook_is_read(office: Office) -> None:
    door = DOORS["form"]

    def spoil(book: Any) -> None:
        of_form(book)
        book["Các lựa chọn"]["A2"] = "khong_co"

    answer = sent(office, door, workbook(shipped_form(office), spoil))
    page = read(answer)
    if asked(page):
        assert not page.all("#summary")
        answer = answered(office, door.who, answer, *(labels[0] for labels in asked(page).values()))
    assert answer.status_code == 422
    assert "Các lựa chọn!A2" in read(answer).column("Ô"), "by what its sheet is called in the file"
    (link,) = read(answer).links("/definitions/workbook/marked/")
    back = openpyxl.load_workbook(io.BytesIO(office.get(door.who, link).data))
    assert back["Các lựa chọn"]["A2"].comment is not None


def test_a_sheet_and_a_column_near_to_nothing_are_named(office: Office) -> None:
    def note(book: Any) -> None:
        book.create_sheet("Ghi riêng")["A1"] = "của tôi"

    answer = sent(office, DOORS["form"], workbook(shipped_form(office), note))
    assert read(answer).one("#passed").text == "Các trang tính không được đọc: Ghi riêng."

    def column(book: Any) -> None:
        place = book.active.max_column + 1
        book.active.cell(1, place).value = "Ghi riêng"
        book.active.cell(2, place).value = "của tôi"

    answer = sent(office, DOORS["route"], workbook(shipped_route(office), column))
    assert answer.status_code == 422
    assert any("không có cột như vậy" in text for text in read(answer).column("Cần sửa"))


def test_a_kept_workbook_is_its_senders_alone(office: Office) -> None:
    door = DOORS["list"]

    def spoil(book: Any) -> None:
        book["Mẫu"].title = "Các mẫu"

    answer = sent(office, door, workbook(door.data(office), spoil))
    form = next(each for each in read(answer).forms if "kept" in each.fields)
    assert fold(asked(read(answer)).popitem()[1][0]) == "mau"
    for who, url, more in (
        ("K.board_head", door.url, {}),
        (door.who, "/choice-lists/book/new/", {"code": "x", "name": "x"}),  # one of another kind
        (door.who, door.url, {"kept": "x"}),
    ):
        other = office.send(who, url, **form.fields | more)
        assert other.status_code == 422 and GONE in read(other).main.text and not asked(read(other))


def test_an_answer_twice_is_one_and_to_a_file_that_was_replaced_it_is_told(office: Office) -> None:
    door = DOORS["list"]

    def spoil(book: Any) -> None:
        book["Tiêu đề gộp"].title = "Các tiêu đề gộp"
        book["Các tiêu đề gộp"]["A9"] = "x"

    spoilt = workbook(door.data(office), spoil)
    first = sent(office, door, spoilt)
    second = sent(office, door, workbook(spoilt, lambda book: book["Mẫu"].__setitem__("B2", "Khác")))
    (label, *_others) = [labels[0] for labels in asked(read(second)).values()]
    gone = answered(office, door.who, first, label)
    assert gone.status_code == 422 and GONE in read(gone).main.text
    both = [read(answered(office, door.who, second, label)).main.text for _time in range(2)]
    assert both[0] == both[1] and not asked(read(answered(office, door.who, second, label)))


@pytest.mark.parametrize("odd", [{"key": "heading:\0x"}, {"read0": "\0"}, {"key": "heading:" + "x" * 400}])
def test_an_answer_that_no_file_asks_for_is_told(office: Office, odd: dict[str, str]) -> None:
    door = DOORS["choices"]
    spoilt = workbook(door.data(office), lambda book: renamed(book.active, "Tên tiếng Anh", "Tiếng Anh ạ"))
    form = next(f for f in read(sent(office, door, spoilt)).forms if "kept" in f.fields)
    answer = office.send(door.who, door.url, **form.fields | {"read0": "label_en"} | odd)
    assert answer.status_code == 422 and "tinh_moi" in answer.text, "what was typed stays"
