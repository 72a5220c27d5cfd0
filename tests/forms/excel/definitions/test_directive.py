"""A whole directive as a workbook: what goes out comes back, nothing lost; every mistake at its cell."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from forms.excel.definitions.directive import (
    ENCLOSED,
    LETTER,
    MOST_IN_CELL,
    TO,
    Letter,
    read_letter,
    write_letter,
)
from forms.excel.definitions.sheets import Form
from models.core.errors import Refusal

HEAD: dict[str, Any] = {
    "symbol": "285-CV/ĐUK", "dated": date(2018, 10, 24), "abstract": "V/v quán triệt", "asks_receipt": True,
    "asks_plan": True, "plan_on": date(2018, 10, 31), "answer": "words", "due_on": date(2018, 11, 10),
    "due_strict": "before", "desk": "qua Ban Tổ chức", "body": "=1+1\n\n  - Mục 2018\n" + "x" * 70_001,
}  # fmt: skip
ADDRESSED = [
    {"how": "kinds", "code": "grassroots_cell", "name": "Chi bộ cơ sở"},
    {"how": "units", "code": "D", "name": "Đảng bộ Sở Mẫu"},
    {"how": "single", "code": "D1", "name": "Chi bộ Văn phòng"},
]
ENCLOSURES = [
    {"symbol": "12-QĐi/TU", "dated": date(2018, 10, 8), "title": "Về trách nhiệm", "file": "12.pdf"},
    {"symbol": "14-QĐi/TU", "dated": date(2018, 10, 8), "title": "Về tiêu chí", "file": None},
]
LABELS = {
    "field": {"yes_no": "Có/Không", "long_text": "Đoạn văn"},
    "total": {"list": "Liệt kê", "counts": "Đếm"},
    "level": {"block": "Chặn lại"},
    "kind": {"regular": "Thường kỳ"},
    "grade": {"good": "Tốt"},
    "fact": {},
    "definition": {"directive_form": "Biểu mẫu trả lời"},
    "unit_kind": {},
}
FIELDS = [
    {"code": "told", "kind": "yes_no", "title": "Đã quán triệt", "help": "", "required": True, "choices": []}
]
FORM = Form(
    {
        "kind": "directive_form",
        "code": "f285",
        "name": "Kết quả",
        "holds_from": date(2018, 10, 1),
        "lower_may": True,
    },
    [{"code": "g", "title": "Kết quả", "fields": FIELDS}],
    {},
)


def book(letter: Letter) -> bytes:
    out = io.BytesIO()
    write_letter(out, letter, LABELS)
    return out.getvalue()


def changed(data: bytes, **cells: Any) -> bytes:
    """The workbook with other values in some cells: `sheet!cell`."""
    found = openpyxl.load_workbook(io.BytesIO(data))
    for place, value in cells.items():
        sheet, cell = place.split("!")
        found[sheet][cell] = value
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


def test_what_goes_out_comes_back_with_nothing_lost() -> None:
    letter = Letter(HEAD, list(ADDRESSED), list(ENCLOSURES))
    data = book(letter)
    found = read_letter(data, LABELS)
    assert found.book.problems == []
    assert found.letter == letter
    sheet = openpyxl.load_workbook(io.BytesIO(data))[LETTER]
    longest = max(len(str(row[1].value or "")) for row in sheet.iter_rows())
    assert longest == MOST_IN_CELL, "no cell is cut"
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_its_own_form_goes_with_it_as_the_forms_workbook_has_it() -> None:
    letter = Letter(HEAD | {"answer": "form"}, list(ADDRESSED), [], FORM)
    found = read_letter(book(letter), LABELS)
    assert found.book.problems == [] and found.letter.form is not None
    fields = found.letter.form.groups[0]["fields"]
    assert [(f["code"], f["kind"], f["title"]) for f in fields] == [("told", "yes_no", "Đã quán triệt")]
    assert found.letter.form.head["code"] == "f285"


def test_every_mistake_stands_at_its_cell() -> None:
    data = changed(
        book(Letter(HEAD, list(ADDRESSED), list(ENCLOSURES))),
        **{
            f"{LETTER}!B2": None,
            f"{LETTER}!B3": "ngày đẹp",
            f"{LETTER}!B5": "có lẽ",
            f"{LETTER}!B8": "Biểu mẫu ở các trang sau",
            f"{TO}!A2": "Tất cả",
            f"{TO}!B3": None,
            f"{ENCLOSED}!B2": None,
            f"{ENCLOSED}!C3": "=1+1",
        },
    )
    told = {problem.cell: problem.refusal.code for problem in read_letter(data, LABELS).book.problems}
    assert told == {
        f"{LETTER}!B2": "field.required",
        f"{LETTER}!B3": "field.date",
        f"{LETTER}!B5": "field.yes",
        f"{LETTER}!B8": "directive.form_missing",
        f"{TO}!A2": "cell.choice",
        f"{TO}!B3": "field.required",
        f"{ENCLOSED}!B2": "field.required",
        f"{ENCLOSED}!C3": "cell.formula",
    }


def test_what_is_no_such_workbook_is_refused() -> None:
    other = io.BytesIO()
    openpyxl.Workbook().save(other)
    with pytest.raises(Refusal) as told:
        read_letter(other.getvalue(), LABELS)
    assert told.value.code == "file.sheets_missing"


def test_numbers_and_days_that_excel_made_of_text_read_as_they_were_typed() -> None:
    data = book(Letter(HEAD | {"body": "a\nb\nc"}, list(ADDRESSED), []))
    cells = {f"{LETTER}!B12": 2018, f"{LETTER}!B13": date(2018, 11, 10), f"{TO}!B4": 101}
    found = read_letter(changed(data, **cells), LABELS)
    assert found.letter.head["body"] == "2018\n10/11/2018\nc" and found.letter.to[2]["code"] == "101"
