"""Lines of a workbook of ours: cells as their column is read, mistakes at them, sheets by what the file calls
them."""

from __future__ import annotations

import pytest

from forms.excel.definitions.lines import Book, lined, list_in, value_in
from forms.excel.definitions.sheets import Place
from forms.excel.read.asked import Asking
from forms.excel.read.raw import Raw
from models.core.errors import Refusal
from tests.forms.excel.definitions.form import LABELS


@pytest.mark.parametrize(
    ("title", "code"),
    [("Việc\uf0b7", "field.unseen"), ("Việc ﬁ", "field.meant"), ("Việc 漢", "field.letter"), ("Việc ☑", "")],
)
def test_words_that_no_file_can_show_are_told_at_their_cell(title: str, code: str) -> None:
    book = Book()
    place = Place("title", "Tên")
    value = value_in(book, "C4", place, title, LABELS)
    assert [problem.refusal.code for problem in book.problems] == [code] * bool(code)
    assert value == (None if code else title)


def test_a_list_is_read_by_its_headings_and_by_what_was_chosen() -> None:
    raw = Raw("Lựa chọn", [(1, ["Tên của mức", "Mã"]), (3, ["Một", "a"])])
    places = (Place("code", "Mã"), Place("label", "Tên mức"))
    book = Book(asking=Asking({"heading:lua chon!ten cua muc": "Tên mức"}))
    (row,) = list_in(book, "Lựa chọn", places, lined(raw), LABELS)
    assert row.values == {"code": "a", "label": "Một"} and row.cells["label"] == "Lựa chọn!A3"
    assert not book.problems and not book.asking.questions


def test_the_first_mistake_of_a_cell_stays_and_cells_are_named_as_in_the_file() -> None:
    book = Book(called={"Mục": "Các mục"})
    book.wrong("Mục!A1", "x", Refusal("field.required"))
    book.wrong("Mục!A1", "y", Refusal("field.yes"))
    assert [(p.cell, p.value) for p in book.problems] == [("Mục!A1", "x")]
    assert (book.in_file("Mục!A1"), book.in_file("Biểu!A1")) == ("Các mục!A1", "Biểu!A1")
