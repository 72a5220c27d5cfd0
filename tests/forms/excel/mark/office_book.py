"""A workbook as an office sends it, and what stands in its cells."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from forms.excel.mark.mark import MarkWords
from forms.excel.mark.parts import RED, SIGN

WORDS = MarkWords("Khối", "Chỗ cần sửa", "Có 3 chỗ cần sửa", ("Trang tính", "Ô", "Đang ghi", "Cần sửa"))


def office_book(rows: int = 60) -> bytes:
    """What an office sends: formats, widths, a picture of
    numbers, own comments, merged titles, a second sheet."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Danh sách Q4")
    bold, day = (
        book.add_format({"bold": True, "border": 1}),
        book.add_format({"num_format": "dd/mm/yyyy", "italic": True}),
    )
    sheet.merge_range(0, 0, 0, 4, "DANH SÁCH", bold)
    sheet.set_column(2, 2, 30, book.add_format({"font_color": "#0000FF"}))
    sheet.set_row(40, 33, bold)
    for row in range(1, rows):
        sheet.write_row(row, 0, [f"A{row}", "Chi bộ & <con>"])
        sheet.write_number(row, 3, 43_000 + row, day)
    sheet.write_comment("A2", "ghi chú riêng")
    sheet.data_validation("B2:B90", {"validate": "list", "source": ["a", "b"]})
    sheet.conditional_format("D2:D90", {"type": "3_color_scale"})
    other = book.add_worksheet("Biểu đồ")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Danh sách Q4'!$D$2:$D$20"})
    other.insert_chart("A1", chart)
    book.define_name("Vung", "='Danh sách Q4'!$A$1:$D$9")
    book.close()
    return out.getvalue()


def cells(data: bytes, sheet: str) -> dict[str, Any]:
    ws = openpyxl.load_workbook(io.BytesIO(data))[sheet]
    return {
        c.coordinate: (c.value, c.number_format, c.font.b, c.font.i, c.border.left.style)
        for row in ws.iter_rows()
        for c in row
        if c.value is not None
    }


def red(data: bytes, sheet: str) -> set[str]:
    """The cells that bear a mark, as a program shows them."""
    ws = openpyxl.load_workbook(io.BytesIO(data))[sheet]
    found = set()
    for each in ws.conditional_formatting:
        for rule in each.rules:
            if rule.type == "expression" and rule.formula == [SIGN] and rule.dxf.fill.bgColor.rgb == RED:
                found |= {
                    xl_rowcol_to_cell(row - 1, column - 1)
                    for part in each.cells.ranges
                    for row, column in part.cells
                }
    return found
