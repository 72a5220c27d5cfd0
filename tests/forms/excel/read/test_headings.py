"""Where a list stands: its sheet, its headings, its columns, and what of it is no data."""

from __future__ import annotations

from typing import Any

from forms.excel.read.asked import IGNORED, Asking
from forms.excel.read.headings import passed_over, places_of, sheet_of
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
    assert (top, places, unread) == (1, {"code": 0, "name": 1}, ["Ghi chú (D)"])
    question = asking.questions["heading:so dang vien"]
    assert (question.cell, question.value) == ("C1", "Số đảng viên")
    assert question.says == {"members": "Đảng viên", IGNORED: ""}
    chosen = Asking({"heading:so dang vien": "members"})
    assert places_of(sheet, COLUMNS, chosen)[1:] == ({"code": 0, "name": 1, "members": 2}, ["Ghi chú (D)"])
    ignored = Asking({"heading:so dang vien": IGNORED})
    assert places_of(sheet, COLUMNS, ignored)[1:] == (
        {"code": 0, "name": 1},
        ["Số đảng viên (C)", "Ghi chú (D)"],
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


def test_numbering_and_signatures_are_passed_over_and_a_row_that_lacks_something_is_not() -> None:
    rows = [
        (2, ["(1)", "(2)", "(3)"]),
        (3, ["A", "B", 5]),
        (4, ["", "Tổ C", 7]),
        (5, ["D", "", ""]),
        (7, ["", "Người lập", ""]),
        (8, ["", "", "Bí thư"]),
    ]
    needed = ("code", "name")
    assert passed_over(rows, {"code": 0, "name": 1, "members": 2}, needed) == [2, 7, 8]
    assert passed_over([(2, ["A", "B", 5])], {"code": 0, "name": 1}, needed) == []
