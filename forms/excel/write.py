"""A list as a workbook: typed cells, no formulas from anybody's text, one row in memory at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

FONT = "Times New Roman"
MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
CUT = "…"
FORMATS: dict[str, dict[str, Any]] = {"text": {"text_wrap": True}, "integer": {"num_format": "#,##0"}, "date": {"num_format": "dd/mm/yyyy"}}
FORMATS |= {"month": {"num_format": "mm/yyyy"}, "points": {"num_format": "0.00"}, "percent": {"num_format": "0.0"}, "code": {}}
SAFE = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True)
class Column:
    """A column: its name in a row, its heading in the reader's language, its kind (a key of FORMATS) and its width in letters."""

    name: str
    heading: str
    kind: str = "text"
    width: int = 14


def new_workbook(out: str | Path | IO[bytes], **more: Any) -> Workbook:
    """A workbook in which text stays text."""
    return Workbook(out, SAFE | more)


def put(sheet: Worksheet, row: int, column: int, value: Any, style: Format) -> None:
    """Write one typed cell; text is never a formula, and is cut with a sign where a cell cannot hold it."""
    if value is None or value == "":
        sheet.write_blank(row, column, None, style)
    elif isinstance(value, date | datetime):
        sheet.write_datetime(row, column, value, style)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        sheet.write_number(row, column, value, style)
    else:
        text = str(value)
        sheet.write_string(row, column, text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + CUT, style)


def write_list(out: str | Path | IO[bytes], title: str, columns: Sequence[Column], rows: Iterable[Sequence[Any]]) -> int:
    """Write rows (in the order of `columns`; points and percents as plain numbers) and return how many there were.

    More rows than a sheet holds go on in further sheets; every sheet repeats the heading.
    """
    book = new_workbook(out)
    styles = [book.add_format({"font_name": FONT, "font_size": 12, "border": 1, "valign": "top"} | FORMATS[column.kind]) for column in columns]
    head = book.add_format({"font_name": FONT, "font_size": 12, "bold": True, "border": 1, "text_wrap": True, "align": "center", "valign": "vcenter"})
    sheet, line, count = _sheet(book, title, columns, head), 1, 0
    for values in rows:
        if line == MOST_ROWS:
            sheet, line = _sheet(book, title, columns, head), 1
        for place, value in enumerate(values):
            put(sheet, line, place, value, styles[place])
        line, count = line + 1, count + 1
    book.close()
    return count


def _sheet(book: Workbook, title: str, columns: Sequence[Column], head: Format) -> Worksheet:
    number = len(book.worksheets())
    sheet = book.add_worksheet(sheet_name(title, number))
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
        put(sheet, 0, place, column.heading, head)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, MOST_ROWS - 1, len(columns) - 1)
    print_setup(sheet, 0)
    return sheet


def sheet_name(title: str, number: int = 0) -> str:
    """A name a sheet may bear: 31 letters, none of those Excel refuses."""
    tail = f" ({number + 1})" if number else ""
    plain = "".join(" " if letter in "[]:*?/\\" else letter for letter in title).strip().strip("'") or "Sheet"
    return plain[: 31 - len(tail)].strip() + tail


def print_setup(sheet: Worksheet, heading_row: int) -> None:
    """A4 landscape, one page wide, the heading repeated, pages numbered."""
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0, heading_row)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer("&R&P/&N")
