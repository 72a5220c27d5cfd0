"""The head of an official workbook."""

from __future__ import annotations

from datetime import date

from forms.excel.sheets.frame import Official

OFFICIAL = Official(
    "Đảng bộ tỉnh",
    "Đảng ủy Khối",
    "01-BC/ĐUK",
    "Lai Châu",
    date(2019, 1, 5),
    "Kết quả quý IV năm 2018",
    journal_head="0" * 64,
)
