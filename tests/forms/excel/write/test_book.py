"""A list as a workbook: typed cells, text that stays text, more sheets where one is full."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from forms.excel.write import book as write
from forms.excel.write.book import MOST_LETTERS, Column, sheet_name, write_list
from tests.forms.excel.sheets.official import sheet_of
from tests.forms.excel.write.values import COLUMNS, NASTY, book
from tests.programs import convert
from tests.workbooks import by_calamine, by_openpyxl


def test_text_that_looks_live_is_quoted_and_no_formula_or_link_arises() -> None:
    data = book([Column("a", "Chữ")], [[text] for text in NASTY])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells if cell.value} == {"s"}
    assert [bool(cell.quotePrefix) for cell in cells] == [
        text.startswith(("=", "+", "-", "@")) for text in NASTY
    ]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert not any(
            b"<f>" in archive.read(name) or b"hyperlink" in archive.read(name) for name in archive.namelist()
        )


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "MOST_ROWS", 11)
    data = book([Column("n", "Số", "integer")], [[number] for number in range(25)])
    sheets = [by_calamine(data, number) for number in range(3)]
    assert [len(sheet) for sheet in sheets] == [11, 11, 6]
    assert [line[0] for sheet in sheets for line in sheet[1:]] == [float(number) for number in range(25)]
    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == ["Bảng", "Bảng (2)", "Bảng (3)"]


def test_the_same_rows_give_the_same_bytes_and_no_row_gives_a_whole_book(tmp_path: Path) -> None:
    values = [["a", 1, date(2019, 1, 2), datetime(2019, 1, 2, 3, 4), 90.5]]
    assert book(COLUMNS, values) == book(COLUMNS, values)
    assert write_list(tmp_path / "a.xlsx", "Bảng", COLUMNS, []) == 0
    assert by_openpyxl((tmp_path / "a.xlsx").read_bytes()) == [[column.heading for column in COLUMNS]]


def test_libreoffice_opens_a_list_and_prints_it(tmp_path: Path) -> None:
    values = [
        [text.replace("\x00", ""), number, date(2019, 1, 2), datetime(2019, 1, 2, 3, 4), 90.5]
        for number, text in enumerate(NASTY * 3)
    ]
    write_list(tmp_path / "bang.xlsx", "Bảng", COLUMNS, values)
    convert("pdf", tmp_path, tmp_path / "bang.xlsx")
    assert (tmp_path / "bang.pdf").read_bytes().startswith(b"%PDF")


def test_a_list_keeps_types_and_never_makes_a_formula_of_text() -> None:
    out = io.BytesIO()
    columns = [
        Column("name", "Tên"),
        Column("day", "Ngày", "date"),
        Column("points", "Điểm", "points"),
        Column("n", "Số", "integer"),
    ]
    texts = ["=1+1", "+84", "@x", "-1", "http://x", "{=1}", "ủy", "x" * (MOST_LETTERS + 5)]
    assert write_list(
        out, "Danh sách", columns, ((text, date(2019, 1, 3), 92.5, 7) for text in texts)
    ) == len(texts)
    sheet = sheet_of(out)
    cells = [sheet.cell(row=n, column=1) for n in range(2, len(texts) + 2)]
    assert [cell.value for cell in cells][:-1] == texts[:-1]
    assert {cell.data_type for cell in cells} == {"s"}
    assert len(cells[-1].value) == MOST_LETTERS
    assert sheet["B2"].value.date() == date(2019, 1, 3)
    assert (sheet["B2"].number_format, sheet["C2"].value, sheet["D2"].value) == ("dd/mm/yyyy", 92.5, 7)


def test_rows_are_taken_one_at_a_time() -> None:
    seen: list[int] = []

    def rows() -> Iterator[list[int]]:
        for number in range(5000):
            seen.append(number)
            yield [number]

    assert write_list(io.BytesIO(), "Dài", [Column("n", "Số", "integer")], rows()) == len(seen) == 5000


@pytest.mark.parametrize(
    ("title", "name"), [("Quý IV/2018", "Quý IV 2018"), ("a" * 40, "a" * 31), ("", "Sheet"), ("[x]", "x")]
)
def test_a_sheet_bears_a_name_excel_allows(title: str, name: str) -> None:
    assert sheet_name(title) == name
    assert len(sheet_name(title, 11)) <= 31
