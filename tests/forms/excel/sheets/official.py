"""The head of an official workbook, and its sheets as another library reads them."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from openpyxl import load_workbook

from forms.excel.sheets.frame import Official

OFFICIAL = Official(
    "Đảng bộ tỉnh",
    "Đảng ủy Khối",
    "01-BC/ĐUK",
    "Lai Châu",
    date(2019, 1, 5),
    "Kết quả quý IV năm 2018",
    ("T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
    ("- Tỉnh ủy,", "- Lưu."),
    "Lò Thị Mẫu",
    journal_head="0" * 64,
)


def sheet_of(out: io.BytesIO, number: int = 0) -> Any:
    """A sheet as read by another library."""
    return load_workbook(io.BytesIO(out.getvalue())).worksheets[number]
