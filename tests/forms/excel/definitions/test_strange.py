"""What a workbook of ours holds under a name that is not known is asked back with the nearest names, and read
as it was chosen; what is near to none is told."""

from __future__ import annotations

from typing import Any

from forms.excel.definitions.strange import (
    columns_meant,
    has_sheet,
    lines_meant,
    sheets_meant,
    tell_odd,
)
from forms.excel.read.asked import IGNORED, Asking
from forms.excel.read.headings import nearest
from forms.excel.read.raw import Raw
from models.core.errors import Refusal


class Told:
    def __init__(self, **chosen: str) -> None:
        self.shown: dict[str, str] = {}
        self.told: list[tuple[str, str]] = []
        self.asking = Asking({f"{KEYS[name]}": said for name, said in chosen.items()})
        self.called: dict[str, str] = {}
        self.passed: list[str] = []

    def wrong(self, cell: str, value: Any, refusal: Refusal) -> None:
        self.told.append((cell, refusal.code))

    @property
    def asked(self) -> list[tuple[str, str, list[str]]]:
        return [(each.code, each.cell, list(each.says)) for each in self.asking.questions.values()]


KEYS = {
    "rules": "sheet_meant:cac quy tac",
    "title": "heading:muc!ten muc moi",
    "day": "line_meant:bieu!ngay giu",
}
READ = {
    "Mục": Raw("Mục", [(1, ["Mã"])]),
    "Các quy tắc": Raw("Các quy tắc", [(1, ["Mã"])], shown={"A2": "007"}),
    "Ghi chú": Raw("Ghi chú", [(1, ["x"])]),
    "Trống quy tắc": Raw("Trống quy tắc"),
    "Hướng dẫn": Raw("Hướng dẫn", [(1, ["x"])]),
}
ROWS = [["Mã", "Tên mục mới", "Trống", "", "Tên mục mới"], ["a", "b", "", "c", "d"]]
LINES = [["Mục", "Giá trị"], ["Tên", "x"], ["Ngày giữ", "1/1"], ["Xyz", "1"], ["Chú ý"], []]


def test_the_nearest_names_are_nearly_the_same_or_hold_its_words() -> None:
    known = ("Quy tắc", "Lựa chọn")
    assert [nearest(each, known) for each in ("Các quy tắc", "Quy tăc", "Lựa  chọn", "Ghi chú")] == [
        *(["Quy tắc"], ["Quy tắc"], ["Lựa chọn"], [])
    ]


def test_a_sheet_called_nearly_as_one_that_is_missing_is_asked_back() -> None:
    book = Told()
    assert list(sheets_meant(book, READ, ("Mục", "Quy tắc"))) == ["muc"]
    assert book.asked == [("sheet_meant", "Các quy tắc!A1", ["Quy tắc", IGNORED])]
    assert book.passed == ["Ghi chú"], "one that holds nothing, and one for people alone, are not named"


def test_a_sheet_stands_for_the_one_that_was_chosen() -> None:
    book = Told(rules="Quy tắc")
    found = sheets_meant(book, READ, ("Mục", "Quy tắc"))
    assert list(found) == ["muc", "quy tac"] and found["quy tac"].name == "Quy tắc"
    assert book.called == {"Quy tắc": "Các quy tắc"} and not book.asked
    tell_odd(book, found.values())
    assert book.shown == {"Quy tắc!A2": "007"}


def test_a_sheet_that_is_not_to_be_read_is_not() -> None:
    book = Told(rules=IGNORED)
    assert list(sheets_meant(book, READ, ("Mục", "Quy tắc"))) == ["muc"] and not book.asked


def test_a_sheet_that_is_read_elsewhere_is_asked_with_the_same_names_by_both() -> None:
    one, other = Told(), Told()
    sheets_meant(one, READ, ("Mục",), ("Quy tắc",))
    sheets_meant(other, READ, ("Quy tắc",), ("Mục",))
    assert one.asked == other.asked and one.passed == other.passed
    one, other = Told(rules="Quy tắc"), Told(rules="Quy tắc")
    assert list(sheets_meant(one, READ, ("Mục",), ("Quy tắc",))) == ["muc"]
    assert list(sheets_meant(other, READ, ("Quy tắc",), ("Mục",))) == ["quy tac"]
    assert has_sheet(one.asking, READ, "Quy tắc") and not has_sheet(Asking(), READ, "Quy tắc")


def test_a_column_is_strange_where_it_holds_something() -> None:
    book = Told()
    assert columns_meant(book, "Mục", ROWS, (0,), ("Tên mục", "Điểm")) == {}
    assert book.asked == [("heading", "Mục!B1", ["Tên mục", IGNORED])]
    assert book.told == [("Mục!D1", "column.unknown"), ("Mục!E1", "column.unknown")], "a heading twice"


def test_a_column_is_read_as_the_one_that_was_chosen() -> None:
    book = Told(title="Tên mục")
    assert columns_meant(book, "Mục", ROWS, (0,), ("Tên mục", "Điểm")) == {"Tên mục": 1}
    assert columns_meant(Told(title=IGNORED), "Mục", ROWS, (0,), ("Tên mục",)) == {}


def test_a_line_of_a_head_is_asked_back_or_told() -> None:
    book = Told()
    assert lines_meant(book, "Biểu", LINES, ("Tên", "Ngày áp dụng giữ")) == {}
    assert book.asked == [("line_meant", "Biểu!A3", ["Ngày áp dụng giữ", IGNORED])]
    assert book.told == [("Biểu!A4", "line.unknown")], "what has no value beside it is a remark"
    assert lines_meant(Told(day="Ngày áp dụng giữ"), "Biểu", LINES, ("Tên", "Ngày áp dụng giữ")) == {
        2: "Ngày áp dụng giữ"
    }


def test_errors_are_mistakes_and_what_numbers_are_shown_as_is_kept() -> None:
    book = Told()
    tell_odd(book, [Raw("Mục", [], frozenset({"A2"}), {"B2": "#N/A"}, {"C2": "007", "D2": None})])
    assert book.told == [("Mục!A2", "cell.formula"), ("Mục!B2", "cell.error")]
    assert book.shown == {"Mục!C2": "007"}
