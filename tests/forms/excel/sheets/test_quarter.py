"""A subtree's quarter: contents that lead everywhere, rows streamed in and told, a chart that can be read."""

from __future__ import annotations

import io
import zipfile
from types import SimpleNamespace
from typing import Any

from openpyxl import load_workbook

from forms.excel.sheets.annexes import NOTHING, Annex1Row
from forms.excel.sheets.quarter import CHART, CHARTED, Annex, Bulk, write_quarter
from forms.excel.write.book import Column
from models.reports.figures import nothing
from tests.forms.excel.sheets.official import OFFICIAL

FIGURES = nothing() | {"cells": 1, "held": 3, "good": 2, "fair": 1}
UNITS = [Annex1Row("Chi bộ A", "Chi bộ", FIGURES), Annex1Row("Chi bộ B", "Chi bộ", None)]
TEXT = [Column("n", "Số", "integer"), Column("t", "Chữ")]


def sheet(name: str) -> Any:
    """Draws an annex: an empty sheet of its name."""
    return lambda book, _styles: book.add_worksheet(name)


def written(units: list[Annex1Row], bulk: list[Bulk], told: Any = None) -> tuple[Any, bytes]:
    out = io.BytesIO()
    annexes = [Annex("Phụ lục 1", len(units), sheet("Phụ lục 1")), Annex("Phụ lục 2", 0, sheet("Phụ lục 2"))]
    write_quarter(out, OFFICIAL, units, annexes, bulk, told)
    return load_workbook(io.BytesIO(out.getvalue())), out.getvalue()


def chart_of(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(n).decode() for n in archive.namelist() if "charts/chart" in n)


def test_the_contents_name_every_sheet_with_its_rows_and_a_link() -> None:
    book, _data = written(UNITS[:1], [Bulk("Báo cáo/1", TEXT, iter([[1, "=a"], [2, "b"]]))])
    assert book.sheetnames == ["Mục lục", "Phụ lục 1", "Phụ lục 2", "Báo cáo 1", CHART]
    sheet = book["Mục lục"]
    listed = [[cell.value for cell in row[:3]] for row in sheet.iter_rows(min_row=5, max_row=8)]
    assert listed == [
        [1, "Phụ lục 1", 1],
        [2, "Phụ lục 2", 0],
        [3, "Báo cáo/1", 2],
        [4, CHART, 1],
    ]
    assert sheet["B7"].hyperlink.location == "'Báo cáo 1'!A1"
    assert OFFICIAL.journal_head in {cell.value for row in sheet.iter_rows() for cell in row}


def test_rows_are_streamed_into_their_sheets_and_told() -> None:
    told = SimpleNamespace(total=0, done=list[int]())
    told.more = told.done.append
    bulk = [Bulk("Một", TEXT, [[n, "=a"] for n in range(3)]), Bulk("Hai", TEXT, [])]
    book, _data = written(UNITS, bulk, told)
    assert (told.total, sum(told.done)) == (3, 3)
    assert [[cell.value for cell in row] for row in book["Một"].iter_rows()] == [
        ["Số", "Chữ"],
        *([n, "=a"] for n in range(3)),
    ]
    assert book["Một"]["B2"].data_type == "s" and book["Hai"].max_row == 1


def test_the_chart_leaves_out_who_has_no_report_and_stops_where_it_cannot_be_read() -> None:
    book, data = written(UNITS, [])
    assert [row[0].value for row in book[CHART].iter_rows()] == ["Tên tổ chức", "Chi bộ A"]
    assert f"'{CHART}'!$B$2</c:f>" in chart_of(data) and chart_of(data).count("<c:ser>") == 4
    many = [Annex1Row(f"Chi bộ {n}", "Chi bộ", FIGURES) for n in range(CHARTED + 5)]
    book, data = written(many, [])
    assert book[CHART].max_row == CHARTED + 1 and book["Mục lục"]["C7"].value == CHARTED


def test_without_a_report_there_is_no_chart() -> None:
    assert chart_of(written(UNITS[1:], [])[1]) == ""


def test_a_quarter_of_the_offices_first_year_says_from_when_it_works_with_the_program() -> None:
    for content, told in (
        ({**NOTHING, "in_use_from": "2018-Q4"}, "Số liệu được theo dõi trên phần mềm từ quý IV năm 2018."),
        (NOTHING, None),
    ):
        out = io.BytesIO()
        write_quarter(out, OFFICIAL, UNITS, [], [], content=content)
        assert load_workbook(io.BytesIO(out.getvalue()))["Mục lục"]["A3"].value == told
