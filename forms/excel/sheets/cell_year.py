"""A cell's year of score sheets as a workbook, for the cell only:
a page of totals, then each sheet with its items (letter L4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook

from forms.excel.sheets.frame import Styles, grow
from forms.excel.write.book import Column, new_workbook, print_setup, put, sheet_name


@dataclass(frozen=True)
class Item:
    """A line of a sheet: a group's heading (no points), or a
    criterion with its maximum, points, answer and explanation."""

    title: str
    most: float
    points: float | None = None
    answer: str = ""
    note: str = ""
    group: bool = False


@dataclass(frozen=True)
class YearSheet:
    """A sheet of the year: its name, its line on the first page, its items, its total and grade in words."""

    name: str
    line: Sequence[Any]
    items: Sequence[Item]
    total: float | None
    grade: str


def write_year(
    out: str | Path | IO[bytes],
    title: str,
    first: Sequence[Column],
    items: Sequence[Column],
    sheets: Sequence[YearSheet],
    signs: Sequence[str],
) -> None:
    """Write the year: `first` are the columns of the first page,
    `items` those of a sheet, `signs` who signs below each."""
    book = new_workbook(out, constant_memory=False)
    styles = Styles(book)
    page = book.add_worksheet(sheet_name(title))
    _heads(book, page, styles, title, first)
    for line, sheet in enumerate(sheets, 3):
        for place, (column, value) in enumerate(zip(first, sheet.line, strict=True)):
            put(page, line, place, value, styles.get(column.kind, border=1))
    print_setup(page, 2)
    for number, sheet in enumerate(sheets):
        _sheet(book, styles, sheet, items, signs, number)
    book.close()


def _heads(book: Workbook, page: Any, styles: Styles, title: str, columns: Sequence[Column]) -> None:
    put(page, 0, 0, title, styles.get(bold=True, text_wrap=False, font_size=13))
    for place, column in enumerate(columns):
        page.set_column(place, place, column.width)
        put(page, 2, place, column.heading, styles.get(bold=True, border=1, align="center"))


def _sheet(
    book: Workbook,
    styles: Styles,
    sheet: YearSheet,
    columns: Sequence[Column],
    signs: Sequence[str],
    number: int,
) -> None:
    page = book.add_worksheet(sheet_name(f"{number + 1} {sheet.name}"))
    _heads(book, page, styles, sheet.name, columns)
    line = 3
    for line, item in enumerate(sheet.items, 3):
        grow(
            page,
            line,
            ((item.title, columns[0].width), (item.answer, columns[3].width), (item.note, columns[4].width)),
        )
        values = (item.title, item.most, item.points, item.answer, item.note)
        for place, (column, value) in enumerate(zip(columns, values, strict=True)):
            put(page, line, place, value, styles.get(column.kind, border=1, bold=item.group))
    for place, value in enumerate(("Σ", 100, sheet.total, sheet.grade, "")):
        put(page, line + 1, place, value, styles.get(columns[place].kind, border=1, bold=True))
    for place, sign in enumerate(signs):
        put(page, line + 3, place if place == 0 else place + 2, sign, styles.get(bold=True, align="center"))
    print_setup(page, 2)
    page.set_portrait()
