"""A list as a workbook: XlsxWriter makes its frame, stream.py
fills in the rows; typed cells, no formulas from anybody's text."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from forms.excel.write.engine import Place
from forms.excel.write.rows import Plan, fitting
from forms.excel.write.stream import Fill, Hole, mark, python_rows, stream
from models.core.base import today

FONT = "Times New Roman"
MOST_ROWS = 1_048_576
FORMATS: dict[str, dict[str, Any]] = {
    "text": {"text_wrap": True},
    "integer": {"num_format": "#,##0"},
    "date": {"num_format": "dd/mm/yyyy"},
}
FORMATS |= {
    "month": {"num_format": "mm/yyyy"},
    "points": {"num_format": "0.00"},
    "percent": {"num_format": "0.0"},
    "code": {},
    "figure": {},
}
FORMATS |= {"moment": {"num_format": "dd/mm/yyyy hh:mm"}, "number": {"num_format": "0.00"}}
SAFE = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


@dataclass(frozen=True)
class Column:
    """A column: its name in a row, its heading in the reader's language, its kind (a key of
    FORMATS) and its width in letters; where rows hold codes, the words that stand for them."""

    name: str
    heading: str
    kind: str = "text"
    width: int = 14
    labels: Mapping[Any, str] | None = field(default=None, hash=False)

    @property
    def plan(self) -> Plan:
        """How its values become cells."""
        return Plan(self.kind, labels=None if self.labels is None else dict(self.labels))


def new_workbook(out: str | Path | IO[bytes], **more: Any) -> Workbook:
    """A workbook in which text stays text; of one day the same rows give the same bytes."""
    book = Workbook(out, SAFE | more)
    day = today()
    book.set_properties({"created": datetime(day.year, day.month, day.day)})
    return book


def put(sheet: Worksheet, row: int, column: int, value: Any, style: Format) -> None:
    """Write one typed cell; text is never a formula, and is cut with a sign where a cell cannot hold it."""
    if value.__class__ in (int, float):  # most cells of a workbook are
        sheet.write_number(row, column, value, style)
    elif value is None or value == "":
        sheet.write_blank(row, column, None, style)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value, style)
    else:
        sheet.write_string(row, column, fitting(str(value)), style)


def write_list(
    out: str | Path | IO[bytes], title: str, columns: Sequence[Column], rows: Iterable[Sequence[Any]]
) -> int:
    """Write rows (in the order of `columns`; points and
    percents as plain numbers) and return how many there were."""
    known = rows if isinstance(rows, Sequence) else list(rows)
    save(out, list_stream(title, columns, known, len(known)))
    return len(known)


def save(out: str | Path | IO[bytes], pieces: Iterator[bytes]) -> None:
    """Write the bytes of a workbook to a file or to where its path says."""
    if isinstance(out, str | Path):
        with Path(out).open("wb") as file:
            file.writelines(pieces)
    else:
        out.writelines(pieces)


def list_stream(
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Any]],
    count: int,
    told: Callable[[int], None] = lambda _n: None,
) -> Iterator[bytes]:
    """The bytes of a list of `count` rows, made in plain Python as they are asked for.

    More rows than a sheet holds go on in further sheets; every sheet repeats the heading.
    """
    template, places = list_template(title, columns, count)
    return stream(template, filled(columns, rows, places, told))


def filled(
    columns: Sequence[Column],
    rows: Iterable[Sequence[Any]],
    places: Sequence[Place],
    told: Callable[[int], None] = lambda _n: None,
) -> dict[Hole, Fill]:
    """What fills the sheets of one bulk in plain Python: its rows run on through them."""
    plans, source = tuple(column.plan for column in columns), iter(rows)
    return {Hole(p.sheet, p.row, plans): python_rows(islice(source, p.rows), p.row, told) for p in places}


def list_template(title: str, columns: Sequence[Column], count: int) -> tuple[bytes, list[Place]]:
    """The frame of a list of `count` rows and where its rows go; a frame made once serves again."""
    held = MOST_ROWS - 1
    counts = [min(held, count - start) for start in range(0, max(count, 1), held)]
    return _frame(title, tuple(columns), len(counts), MOST_ROWS, today()), [
        Place(number, 2, rows) for number, rows in enumerate(counts, 1)
    ]


@lru_cache(maxsize=64)
def _frame(title: str, columns: tuple[Column, ...], sheets: int, most: int, _day: date) -> bytes:
    out = io.BytesIO()
    book = new_workbook(out)
    bulk_sheets(book, title, columns, sheets * (most - 1))
    book.close()
    return out.getvalue()


def bulk_sheets(book: Workbook, title: str, columns: Sequence[Column], count: int) -> list[Place]:
    """Add the sheets of a list of `count` rows to a workbook, each ended by its marker rows."""
    base = {"font_name": FONT, "font_size": 12, "border": 1, "valign": "top"}
    styles = [book.add_format(base | FORMATS[column.kind]) for column in columns]
    quoted = [book.add_format(base | FORMATS[column.kind] | {"quote_prefix": True}) for column in columns]
    head = book.add_format(
        {
            "font_name": FONT,
            "font_size": 12,
            "bold": True,
            "border": 1,
            "text_wrap": True,
            "align": "center",
            "valign": "vcenter",
        }
    )
    places, held = [], MOST_ROWS - 1
    for number, start in enumerate(range(0, max(count, 1), held)):
        rows = min(held, count - start)
        sheet = _sheet(book, sheet_name(title, number), columns, head)
        mark(sheet, 1, styles, quoted)
        places.append(Place(len(book.worksheets()), 2, rows))
    return places


def _sheet(book: Workbook, name: str, columns: Sequence[Column], head: Format) -> Worksheet:
    sheet = book.add_worksheet(name)
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
