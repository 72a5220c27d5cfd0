"""The monthly list of a committee's cells as offices send it: ten
columns on one A4 page, grades marked and counted (domain.md 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from xlsxwriter import Workbook

from forms.excel.sheets.frame import Official, Styles, foot, grow, head, numbers
from forms.excel.write.book import new_workbook, print_setup, put, sheet_name
from models.core.counts import GRADES

COLUMNS = (
    ("STT", 5),
    ("Tên đơn vị", 36),
    ("Số lượng đảng viên (dự/phải dự)", 14),
    ("Ngày họp", 12),
    ("Số điểm", 9),
    ("Tốt", 7),
    ("Khá", 7),
    ("Trung bình", 8),
    ("Kém", 7),
    ("Ghi chú", 34),
)
TOP = 7
"""Row (from 0) of the table's heading."""
MARK = "X"


@dataclass(frozen=True)
class MonthRow:
    """A cell in a month: its regular meeting, or None for each
    value where none was held; the note is the cell's own remark."""

    cell: str
    present: int | None = None
    due: int | None = None
    held_on: date | None = None
    points: float | None = None
    grade: str | None = None
    note: str = ""


def write_monthly(out: str | Path | IO[bytes], official: Official, rows: Sequence[MonthRow]) -> None:
    """The monthly list as a workbook of its own."""
    book = new_workbook(out, constant_memory=False)
    monthly(book, Styles(book), official, rows)
    book.close()


def monthly(book: Workbook, styles: Styles, official: Official, rows: Sequence[MonthRow]) -> None:
    """The sheet of the monthly list; a cell that did not meet is listed by name all the same."""
    sheet = book.add_worksheet(sheet_name("Danh sách tháng"))
    last = len(COLUMNS) - 1
    head(sheet, styles, official, last, ("DANH SÁCH", official.title), (2, 5))
    for column, (heading, width) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
        put(sheet, TOP, column, heading, styles.get(bold=True, border=1, align="center"))
    grow(sheet, TOP, COLUMNS, bold=True)
    numbers(sheet, styles, TOP + 1, len(COLUMNS))
    for line, row in enumerate(rows, TOP + 2):
        grow(sheet, line, ((row.cell, 36), (row.note, 34)))
        _row(sheet, styles, line, line - TOP - 1, row)
    end = TOP + 2 + len(rows)
    counts = [sum(row.grade == grade for row in rows) for grade in GRADES]
    held = sum(row.held_on is not None for row in rows)
    for column, value in enumerate(("", "Tổng cộng", "", f"{held}/{len(rows)}", "", *counts, "")):
        put(
            sheet,
            end,
            column,
            value,
            styles.get("integer", bold=True, border=1, align="left" if column == 1 else "center"),
        )
    foot(sheet, styles, end + 2, official, 1, (5, last))
    print_setup(sheet, TOP + 1)
    sheet.fit_to_pages(1, 1 if len(rows) <= 45 else 0)


def _row(sheet: object, styles: Styles, line: int, number: int, row: MonthRow) -> None:
    text, middle = styles.get(border=1), styles.get(border=1, align="center")
    attended = "" if row.present is None else f"{row.present}/{row.due}"
    marks = [MARK if row.grade == grade else "" for grade in GRADES]
    values = [
        (number, middle),
        (row.cell, text),
        (attended, middle),
        (row.held_on, styles.get("date", border=1, align="center")),
    ]
    values += [
        (row.points, styles.get("points", border=1, align="center")),
        *((mark, middle) for mark in marks),
        (row.note, text),
    ]
    for column, (value, style) in enumerate(values):
        put(sheet, line, column, value, style)
