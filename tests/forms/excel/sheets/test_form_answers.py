"""Answers to a form of an office's own as a workbook: typed cells, tables on sheets of their own."""

from __future__ import annotations

import io
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import openpyxl

from forms.excel.sheets.form_answers import Row, answer_bulks, write_bulks
from forms.excel.write.book import Column

FIRST = (Column("unit", "Đơn vị"), Column("saved", "Ngày lưu", "date"))


def field(code: str, kind: str, **option: Any) -> Any:
    return SimpleNamespace(code=code, kind=kind, title=code.title(), option=option, choices=())


def test_a_row_a_unit_a_column_a_field_and_rows_of_tables_apart() -> None:
    columns = [
        {"code": "so", "kind": "number", "title": "Số"},
        {"code": "ten", "kind": "text", "title": "Tên"},
    ]
    fields = [
        field("count", "number"),
        field("works", "table", columns=columns),
        field("share", "decimal"),
        field("day", "date"),
        field("told", "long_text"),
    ]
    rows = [
        Row(
            ("Một", date(2018, 12, 3)),
            {
                "count": "12",
                "share": "2.5",
                "day": "2018-11-02",
                "works": '[{"so":"2","ten":"Giấy khen"},{"so":"1"}]',
            },
        ),
        Row(("=1+1", None), {"told": "=cmd", "works": '[{"ten":"Bằng khen"}]'}),
    ]
    out = io.BytesIO()
    write_bulks(out, answer_bulks("Biểu khen thưởng", FIRST, fields, rows))
    book = openpyxl.load_workbook(io.BytesIO(out.getvalue()))
    assert book.sheetnames == ["Biểu khen thưởng", "Works"]
    said = [[cell.value for cell in row] for row in book["Biểu khen thưởng"].iter_rows()]
    assert said == [
        ["Đơn vị", "Ngày lưu", "Count", "Share", "Day", "Told"],
        ["Một", datetime(2018, 12, 3), 12, 2.5, datetime(2018, 11, 2), None],
        ["=1+1", None, None, None, None, "=cmd"],
    ]
    assert book["Biểu khen thưởng"]["A3"].data_type == "s", "text is no formula"
    assert [[cell.value for cell in row] for row in book["Works"].iter_rows()] == [
        ["Đơn vị", "Số", "Tên"],
        ["Một", 2, "Giấy khen"],
        ["Một", 1, None],
        ["=1+1", None, "Bằng khen"],
    ]


def test_tables_and_forms_of_one_name_stand_on_sheets_of_their_own() -> None:
    columns = [{"code": "so", "kind": "number", "title": "Số"}]
    fields = [field("biểu", "table", columns=columns), field("biểu đồ", "table", columns=columns)]
    rows = [Row(("Một", None), {"biểu": '[{"so":"2"}]'})]
    out = io.BytesIO()
    write_bulks(out, answer_bulks("BIỂU", FIRST, fields, rows))
    assert openpyxl.load_workbook(io.BytesIO(out.getvalue())).sheetnames == [
        "BIỂU",
        "Biểu (2)",
        "Biểu Đồ (2)",
    ]


def test_a_form_that_nobody_sent_has_its_headings_alone() -> None:
    out = io.BytesIO()
    write_bulks(out, answer_bulks("Biểu", FIRST, [field("count", "number")], []))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(out.getvalue()))
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [["Đơn vị", "Ngày lưu", "Count"]]


def test_what_is_worked_out_leaves_as_number_or_words() -> None:
    trees = {
        "half": {"div": [{"field": "a"}, {"num": "2"}]},
        "many": {"gt": [{"field": "a"}, {"num": "9"}]},
        "said": {"join": [{"text": "a"}, {"text": "b"}]},
    }
    fields = [field(code, "computed", formula=tree) for code, tree in trees.items()]
    rows = [
        Row(("Một", None), {"half": "15/2", "many": "no", "said": "1/2"}),
        Row(("Hai", None), {"half": "7", "many": "yes"}),
        Row(("Ba", None), {}),
    ]
    out = io.BytesIO()
    write_bulks(out, answer_bulks("Biểu", FIRST, fields, rows))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(out.getvalue()))
    assert [[cell.value for cell in row[2:]] for row in sheet.iter_rows(min_row=2)] == [
        [7.5, "Không đạt", "1/2"],
        [7, "Đạt", None],
        [None, None, None],
    ]
