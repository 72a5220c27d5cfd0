"""A list as a workbook: typed cells, text that stays text, more sheets where one is full."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from forms.excel.write import book as write
from forms.excel.write.book import Column, sheet_name, write_list
from forms.excel.write.rows import MOST_LETTERS
from models.core.base import set_clock
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


@pytest.mark.parametrize(
    ("value", "wanted", "kind"),
    [
        ("=1+1", "=1+1", "s"),
        ("http://a.b", "http://a.b", "s"),
        ("007", "007", "s"),
        (True, "True", "s"),
        (7, 7, "n"),
        (2.5, 2.5, "n"),
        (date(2019, 1, 3), datetime(2019, 1, 3), "d"),
        (None, None, "n"),
        ("", None, "n"),
        ("x" * MOST_LETTERS, "x" * MOST_LETTERS, "s"),
        ("x" * (MOST_LETTERS + 1), "x" * (MOST_LETTERS - 1) + "…", "s"),
    ],
)
def test_a_cell_is_of_the_type_of_its_value(value: Any, wanted: Any, kind: str) -> None:
    out = io.BytesIO()
    made = write.new_workbook(out)
    write.put(
        made.add_worksheet(), 0, 0, value, made.add_format(write.FORMATS["date" if kind == "d" else "text"])
    )
    made.close()
    cell = sheet_of(out)["A1"]
    assert (cell.value, cell.data_type) == (wanted, kind)


@pytest.mark.parametrize(
    ("count", "rows"), [(0, [0]), (1, [1]), (10, [10]), (11, [10, 1]), (25, [10, 10, 5])]
)
def test_every_row_of_a_list_has_its_place(
    count: int, rows: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "MOST_ROWS", 11)
    frame, places = write.list_template("Bảng", COLUMNS, count)
    assert [(place.sheet, place.row, place.rows) for place in places] == [
        (number, 2, each) for number, each in enumerate(rows, 1)
    ]
    assert len(openpyxl.load_workbook(io.BytesIO(frame)).sheetnames) == len(rows)


def test_a_frame_made_once_serves_again_on_its_day() -> None:
    one, other = (write.list_template("Bảng", COLUMNS, count)[0] for count in (1, 2))
    assert one is other
    set_clock(datetime(2019, 1, 21, 3, tzinfo=UTC))
    assert write.list_template("Bảng", COLUMNS, 1)[0] != one


def test_words_stand_for_codes_and_how_many_are_done_is_told() -> None:
    told = list[int]()
    columns = [Column("c", "Loại", labels={"a": "Tốt"})]
    data = b"".join(write.list_stream("Bảng", columns, [["a"], ["b"]], 2, told.append))
    assert [row[0] for row in by_openpyxl(data)] == ["Loại", "Tốt", None] and sum(told) == 2
    assert write.Column("c", "Loại").plan.labels is None


@pytest.mark.parametrize("by_path", [True, False])
def test_a_workbook_is_saved_to_a_file_or_to_where_its_path_says(by_path: bool, tmp_path: Path) -> None:
    out = io.BytesIO()
    write.save(tmp_path / "a" if by_path else out, iter([b"a", b"b"]))
    assert ((tmp_path / "a").read_bytes() if by_path else out.getvalue()) == b"ab"


def test_a_list_is_printed_on_a4_across_one_page_wide_with_its_heading_on_each() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(book(COLUMNS, [["a", 1, None, None, 1.5]]))).worksheets[0]
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize or 0)) == ("landscape", 9)
    assert (sheet.print_title_rows, int(sheet.page_setup.fitToHeight or 0)) == ("$1:$1", 0)
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref.startswith("A1:E")
