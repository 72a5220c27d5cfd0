"""A small list of every kind of column, and a workbook of some rows."""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from forms.excel.write.book import Column

COLUMNS = (
    Column("code", "Mã"),
    Column("name", "Tên"),
    Column("on", "Ngày", "date"),
    Column("count", "Số", "integer"),
    Column("month", "Tháng", "month"),
    Column("at", "Giờ", "time"),
)


def book(*rows: list[Any], title: str = "Danh sách") -> bytes:
    made = openpyxl.Workbook()
    made.active.title = title  # type: ignore[union-attr]
    for row in rows:
        made.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()
