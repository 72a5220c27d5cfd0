"""A subtree's year: four quarters side by side, summed where that means anything."""

from __future__ import annotations

import io
import zipfile
from types import SimpleNamespace
from typing import Any

import pytest
from openpyxl import load_workbook

from forms.excel.sheets.quarter import Bulk
from forms.excel.sheets.year import COUNTED, MISSING, NAME, QuarterLine, write_year
from forms.excel.write.book import Column
from models.core.periods import Quarter
from models.reports.figures import nothing
from tests.forms.excel.sheets.official import OFFICIAL

FIGURES = nothing() | {"cells": 2, "cells_met": 2, "owed": 6, "held": 5, "scored": 4, "good": 3, "fair": 1}
LINES = [QuarterLine("Quý I", FIGURES, 3, 2), QuarterLine("Quý II", None, 4)]
LINES.append(QuarterLine("Quý III", FIGURES, 4, 3))


@pytest.fixture
def data() -> bytes:
    out = io.BytesIO()
    bulk = [Bulk("Sinh hoạt", [Column("n", "Số", "integer")], [[1], [2]])]
    told: Any = SimpleNamespace(total=0, done=[])
    told.more = told.done.append
    write_year(out, OFFICIAL, LINES, bulk, told)
    assert (told.total, sum(told.done)) == (2, 2)
    return out.getvalue()


def test_quarters_stand_side_by_side_and_are_summed(data: bytes) -> None:
    sheet = load_workbook(io.BytesIO(data))[NAME]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5, max_row=8)]
    assert rows[0] == ["Quý I", 3, 2, 2, 2, 6, 5, 4, 3, 1, 0, 0]
    assert rows[1] == ["Quý II (chưa có báo cáo)", 4, *([None] * 10)]
    assert rows[3] == ["Cả năm", None, None, None, None, 12, 10, 8, 6, 2, 0, 0], (
        "the same cells every quarter"
    )
    assert len(rows[0]) == 3 + len(COUNTED)


def test_rows_have_their_sheet_and_the_contents_lead_to_it(data: bytes) -> None:
    book = load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Mục lục", NAME, "Sinh hoạt"]
    assert [row[0].value for row in book["Sinh hoạt"].iter_rows()] == ["Số", 1, 2]
    assert [[cell.value for cell in row[1:3]] for row in book["Mục lục"].iter_rows(min_row=5, max_row=6)] == [
        [NAME, 3],
        ["Sinh hoạt", 2],
    ]


def test_the_chart_shows_the_quarters_and_not_their_sum(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert chart.count("<c:ser>") == 4
    assert f"'{NAME}'!$I$5:$I$7" in chart and "$8" not in chart


def test_whom_a_quarter_goes_without_stands_by_name_on_a_sheet_of_its_own() -> None:
    row = {"unit": 3, "name": "Chi bộ Ba", "kind": "subordinate_cell", "cell": True, "under": "Đảng bộ Sở"}
    row |= {"through": 2, "child": 2, "reason": "đang kiện toàn"}
    over = row | {"unit": 2, "name": "Đảng bộ Sở", "cell": False, "under": "Khối"}
    lines = [QuarterLine("Quý I", FIGURES, 3, 3, [over, row]), *LINES]
    write_year(out := io.BytesIO(), OFFICIAL, lines, [])
    book = load_workbook(out)
    told = [[cell.value for cell in line] for line in book[MISSING].iter_rows()]
    assert told[0] == ["Quý", "STT", "Chi bộ chưa có số liệu", "Lý do", "Thuộc"]
    said = "Đảng bộ Sở chưa có báo cáo; đang kiện toàn"
    assert told[1:] == [["Quý I", 1, "Chi bộ Ba", said, "Đảng bộ Sở"]]
    assert (book["Mục lục"]["B6"].value, book["Mục lục"]["C6"].value) == (MISSING, 1)


def test_a_year_in_which_the_office_began_with_the_program_says_from_when() -> None:
    said = "Số liệu được theo dõi trên phần mềm từ quý IV năm 2018."
    for begun, told in ((Quarter(2018, 4), said), (None, None)):
        out = io.BytesIO()
        write_year(out, OFFICIAL, LINES, [], begun=begun)
        book = load_workbook(io.BytesIO(out.getvalue()))
        assert [book[name]["A3"].value for name in ("Mục lục", NAME)] == [told, told]
