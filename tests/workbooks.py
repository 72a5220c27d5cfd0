"""Cells of a workbook by two readers, and small workbooks to send."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
from python_calamine import CalamineWorkbook


def by_calamine(data: bytes, sheet: int = 0) -> list[list[Any]]:
    return (
        CalamineWorkbook.from_filelike(io.BytesIO(data))
        .get_sheet_by_index(sheet)
        .to_python(skip_empty_area=False)
    )


def by_openpyxl(data: bytes, sheet: int = 0) -> list[list[Any]]:
    read = openpyxl.load_workbook(io.BytesIO(data)).worksheets[sheet]
    return [[cell.value for cell in row] for row in read.iter_rows()]
