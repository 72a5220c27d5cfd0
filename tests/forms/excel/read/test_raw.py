"""A workbook as it is: its sheets in order, what merged cells and errors hold, cells of which nobody sees
what they say."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from forms.excel.read import raw as reading
from forms.excel.read.raw import Raw, odd_cells, read_book, seen
from models.core.errors import Refusal


def made(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    fill(book)
    book.close()
    return out.getvalue()


def test_several_sheets_are_read_by_name_and_in_order() -> None:
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    for title in ("Nhóm", "Tiêu chí & mức", "Trống", "Khuất"):
        made.add_worksheet(title)
    made.worksheets()[1].write(3, 2, "giữa")
    made.worksheets()[0].write(0, 0, "đầu")
    made.worksheets()[3].hide()
    made.close()
    read = read_book(out.getvalue())
    assert list(read) == ["Nhóm", "Tiêu chí & mức", "Trống", "Khuất"]
    assert read["Tiêu chí & mức"].rows[3] == (4, ["", "", "giữa"])
    assert read["Trống"].rows == []
    assert list(read_book(out.getvalue(), "Khuất", "Nhóm")) == ["Nhóm", "Khuất"]


def _merged(book: xlsxwriter.Workbook) -> None:
    sheet = book.add_worksheet("A")
    sheet.merge_range("A1:B3", "trên")
    sheet.merge_range("C1:D1", "ngang")
    sheet.merge_range("C2:C9", "xuống")
    sheet.write("E3", "x")


def test_a_merged_value_stands_in_each_row_that_it_covers_in_its_first_column() -> None:
    raw = read_book(made(_merged))["A"]
    assert [line[:4] for _n, line in raw.rows] == [
        ["trên", "", "ngang", ""],
        ["trên", "", "xuống", ""],
        ["trên", "", "xuống", ""],
    ]
    assert raw.merged == ("A1:B3", "C2:C9")


def test_what_merged_cells_cover_together_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_CARRIED", 2)
    with pytest.raises(Refusal, match=r"file\.merges"):
        read_book(made(_merged))


def test_cells_of_which_nobody_sees_what_they_say() -> None:
    rows = [(1, ["Mã", "Tên"]), (2, ["A", "Chi bé"]), (3, ["#N/A", "Chi bộ"])]
    raw = Raw("A", rows, frozenset({"B1"}), {"A3": "#N/A"}, {}, {"B2": ".VnTime", "B3": ".VnTime"})
    told = [(cell, value, refusal.code, refusal.values) for cell, value, refusal in odd_cells(raw)]
    assert told == [
        ("B1", "", "cell.formula", {}),
        ("A3", "#N/A", "cell.error", {"text": "#N/A"}),
        ("B2", "Chi bé", "cell.old_font", {"said": "Chi bộ"}),
    ]


def test_letters_that_nobody_sees_are_dropped_and_strange_blanks_are_blanks() -> None:
    assert seen("a\u200bb\u00a0c\u00ad") == "ab c"


@given(st.text(max_size=20))
def test_letters_are_looked_at_one_by_one_or_together_alike(text: str) -> None:
    assert seen(text) == "".join(map(seen, text))
