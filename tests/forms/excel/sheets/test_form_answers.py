"""Answers to a form of an office's own as a workbook: typed cells, tables on sheets of their own."""

from __future__ import annotations

import io
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import openpyxl

from forms.excel.sheets.form_answers import Row, write_answers
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
    write_answers(out, "Biểu khen thưởng", FIRST, fields, rows)
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
