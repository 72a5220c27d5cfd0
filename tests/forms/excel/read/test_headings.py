"""Where a list stands: its sheet, its headings, its columns, and what of it is no data."""

from __future__ import annotations

from typing import Any

from forms.excel.read.asked import IGNORED, Asking
from forms.excel.read.headings import places_of, sheet_of
from forms.excel.read.raw import Raw
from forms.excel.write.book import Column

COLUMNS = (Column("code", "Mã"), Column("name", "Tên"), Column("members", "Đảng viên", "integer"))


def raw(*rows: list[Any], name: str = "Danh sách") -> Raw:
    return Raw(name, list(enumerate(rows, 1)))


def test_the_list_is_looked_for_on_every_sheet() -> None:
    cover = raw(["Phụ lục"], name="Bìa")
    listed = raw(["Mã", "Tên"], ["A", "B"])
    asking = Asking()
    assert sheet_of({"Bìa": cover, "Danh sách": listed}, COLUMNS, asking) is listed
    assert not asking.questions


def test_where_two_sheets_hold_it_it_is_asked_which() -> None:
    one, two = raw(["Mã", "Tên"], ["A", "B"], name="Một"), raw(["Mã", "Tên"], ["C", "D"], name="Hai")
    book, asking = {"Một": one, "Hai": two}, Asking()
    assert sheet_of(book, COLUMNS, asking) is one
    assert [(q.key, [*q.says]) for q in asking.questions.values()] == [("sheet:", ["Một", "Hai"])]
    assert sheet_of(book, COLUMNS, Asking({"sheet:": "Hai"})) is two
    empty = raw(["Mã", "Tên"], name="Mẫu")  # headings alone are no list
    assert sheet_of({"Mẫu": empty, "Hai": two}, COLUMNS, Asking()) is two


def test_a_strange_heading_over_something_is_asked_back_with_the_nearest_or_named() -> None:
    sheet = raw(["Mã", "Tên", "Số đảng viên", "Ghi chú", "Trống"], ["A", "B", 5, "xem lại", ""])
    asking = Asking()
    top, places, unread = places_of(sheet, COLUMNS, asking)
    assert (top, places, unread) == (1, {"code": 0, "name": 1}, [("Ghi chú", "D")])
    question = asking.questions["heading:so dang vien"]
    assert (question.cell, question.value) == ("C1", "Số đảng viên")
    assert question.says == {"members": "Đảng viên", IGNORED: ""}
    chosen = Asking({"heading:so dang vien": "members"})
    assert places_of(sheet, COLUMNS, chosen)[1:] == ({"code": 0, "name": 1, "members": 2}, [("Ghi chú", "D")])
    ignored = Asking({"heading:so dang vien": IGNORED})
    assert places_of(sheet, COLUMNS, ignored)[1:] == (
        {"code": 0, "name": 1},
        [("Số đảng viên", "C"), ("Ghi chú", "D")],
    )


def test_a_heading_that_stands_twice_over_different_things_is_asked_back() -> None:
    sheet = raw(["Mã", "Tên", "Tên"], ["A", "B", "C"])
    asking = Asking()
    places_of(sheet, COLUMNS, asking)
    assert [(q.code, [*q.says]) for q in asking.questions.values()] == [("heading_twice", ["B", "C"])]
    assert places_of(sheet, COLUMNS, Asking({"heading_twice:name": "C"}))[1]["name"] == 2
    same = Asking()
    assert places_of(raw(["Mã", "Tên", "Tên"], ["A", "B", "B"]), COLUMNS, same)[1]["name"] == 1
    assert places_of(raw(["Mã", "Tên", "Tên"], ["A", "", "B"]), COLUMNS, same)[1]["name"] == 2
    assert not same.questions


def test_headings_that_are_only_near_are_asked_back_and_none_is_refused() -> None:
    sheet = raw(["DANH SÁCH"], ["TT", "Tên đơn vị", "Mã đơn vị"], [1, "Chi bộ Một", "A"])
    asking = Asking()
    assert places_of(sheet, COLUMNS, asking) == (2, {}, [("TT", "A")])
    assert [(q.cell, next(iter(q.says))) for q in asking.questions.values()] == [
        ("B2", "name"),
        ("C2", "code"),
    ]
    chosen = Asking({"heading:ten don vi": "name", "heading:ma don vi": "code"})
    assert places_of(sheet, COLUMNS, chosen)[1] == {"name": 1, "code": 2}
    assert places_of(raw(["Một", "Hai"], ["A", "B"]), COLUMNS, Asking())[0] == 0


def test_of_tables_beside_each_other_one_is_asked_for_and_the_other_named() -> None:
    sheet = raw(["Mã", "Tên", "", "Mã", "Tên"], ["A", "Một", "", "B", "Hai"])
    asking = Asking()
    assert places_of(sheet, COLUMNS, asking)[1:] == ({"code": 0, "name": 1}, [("Mã", "D"), ("Tên", "E")])
    assert [(q.key, q.says) for q in asking.questions.values()] == [("tables:", {"A": "A–B", "D": "D–E"})]
    second = places_of(sheet, COLUMNS, Asking({"tables:": "D"}))
    assert second[1:] == ({"code": 3, "name": 4}, [("Mã", "A"), ("Tên", "B")])


def test_of_a_heading_that_stands_twice_the_column_that_is_not_read_is_named() -> None:
    sheet = raw(["Mã", "Tên", "Tên"], ["A", "B", "C"])
    assert places_of(sheet, COLUMNS, Asking({"heading_twice:name": "C"}))[2] == [("Tên", "B")]
