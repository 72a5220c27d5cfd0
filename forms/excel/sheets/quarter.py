"""A subtree's whole quarter in one workbook: contents, annexes,
every report and every meeting as rows, grades by unit as a chart."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from itertools import count as counting_up
from pathlib import Path
from typing import IO, Any, Protocol

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from forms.excel.sheets.annexes import NOTHING, Annex1Row
from forms.excel.sheets.frame import Official, Styles
from forms.excel.sheets.missing import counted
from forms.excel.write.book import (
    Column,
    bulk_sheets,
    filled,
    new_workbook,
    print_setup,
    put,
    save,
    sheet_name,
)
from forms.excel.write.stream import Fill, Hole, stream
from models.core.counts import GRADES
from models.core.periods import Quarter
from models.definitions.kinds.figure import FIGURES
from models.review.letterhead import in_use_line


class Told(Protocol):
    """Hears how far a workbook is: how many rows there are, and how many more are done."""

    total: int

    def more(self, rows: int) -> None: ...


CHARTED = 60
"""Units in the chart; more cannot be read."""
CHART = "Biểu đồ"


@dataclass(frozen=True)
class Bulk:
    """A sheet of rows: its name, its columns, the rows in their order."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Any]]


@dataclass(frozen=True)
class Annex:
    """A sheet in the official layout: its name, how many rows it has, what draws it."""

    name: str
    count: int
    draw: Callable[[Workbook, Styles], None]


def write_quarter(
    out: str | Path | IO[bytes],
    official: Official,
    units: Sequence[Annex1Row],
    annexes: Sequence[Annex],
    bulk: Sequence[Bulk],
    told: Told | None = None,
    content: Mapping[str, Any] = NOTHING,
) -> None:
    """Write the workbook: its annexes, a chart of the `units`, rows of the bulk sheets streamed into the
    frame; `told` hears how many are done."""
    frame = io.BytesIO()
    book = new_workbook(frame, constant_memory=False)
    styles = Styles(book)
    contents_ = book.add_worksheet(sheet_name("Mục lục"))
    for annex in annexes:
        annex.draw(book, styles)
    counts = [(annex.name, annex.count) for annex in annexes]
    fills = bulks(book, bulk, counts, told)
    drawn = [row for row in units if row.figures is not None][:CHARTED]
    _chart(book, styles, drawn)
    begun = content.get("in_use_from")
    said = in_use_line(Quarter.parse(begun)) if begun is not None else ""
    contents(contents_, styles, official, [*counts, (CHART, len(drawn))], counted(content), said)
    book.close()
    save(out, stream(frame.getvalue(), fills))


def bulks(
    book: Workbook, bulk: Sequence[Bulk], counts: list[tuple[str, int]], told: Told | None
) -> dict[Hole, Fill]:
    """Add the sheets of rows, note how many each holds, and return what fills them."""
    fills: dict[Hole, Fill] = {}
    known = [(each, list(each.rows)) for each in bulk]
    if told is not None:
        told.total = sum(len(rows) for _each, rows in known)
    for each, rows in known:
        name = free_name(book, each.name)
        places = bulk_sheets(book, name, each.columns, len(rows))
        fills |= filled(each.columns, rows, places, told.more if told is not None else lambda _n: None)
        counts.append((name, len(rows)))
    return fills


def free_name(book: Workbook, title: str) -> str:
    """The name of a sheet where another may bear it already: offices name their forms and tables."""
    taken = {sheet.get_name().casefold() for sheet in book.worksheets()} | {sheet_name(CHART).casefold()}
    numbered = (sheet_name(title, number) for number in counting_up(1))
    each = chain([title], numbered)
    return next(name for name in each if sheet_name(name).casefold() not in taken)


def contents(
    sheet: Worksheet,
    styles: Styles,
    official: Official,
    counts: Sequence[tuple[str, int]],
    share: str = "",
    said: str = "",
) -> None:
    """The first sheet: every other one with its number of rows, a link to each; how many cells the
    figures count, where they do not count all; what else is to be `said`."""
    sheet.set_column(0, 0, 6)
    sheet.set_column(1, 1, 30)
    sheet.set_column(2, 2, 14)
    put(sheet, 0, 0, official.body, styles.get(bold=True, text_wrap=False))
    put(sheet, 1, 0, official.title, styles.get(text_wrap=False))
    parts = [f"Số liệu tính trên {share}" if share else "", said]
    if any(parts):
        put(sheet, 2, 0, " · ".join(filter(None, parts)), styles.get(bold=True, text_wrap=False))
    for column, heading in enumerate(("STT", "Trang tính", "Số dòng")):
        put(sheet, 3, column, heading, styles.get(bold=True, border=1))
    for line, (name, count) in enumerate(counts, 4):
        put(sheet, line, 0, line - 3, styles.get("integer", border=1))
        sheet.write_url(
            line,
            1,
            f"internal:'{sheet_name(name)}'!A1",
            styles.get(border=1, underline=1, font_color="#17519c"),
            string=name,
        )
        put(sheet, line, 2, count, styles.get("integer", border=1))
    put(sheet, 5 + len(counts), 0, official.journal_head, styles.get(font_size=8, text_wrap=False))
    print_setup(sheet, 3)


def _chart(book: Workbook, styles: Styles, told: Sequence[Annex1Row]) -> None:
    """Grades by unit as a native bar chart over its own small table."""
    sheet = book.add_worksheet(sheet_name(CHART))
    sheet.set_column(0, 0, 36)
    for column, heading in enumerate(("Tên tổ chức", *(FIGURES[grade].title for grade in GRADES))):
        put(sheet, 0, column, heading, styles.get(bold=True, border=1))
    for line, row in enumerate(told, 1):
        put(sheet, line, 0, row.name, styles.get(border=1))
        for column, grade in enumerate(GRADES, 1):
            put(sheet, line, column, (row.figures or {})[grade], styles.get("integer", border=1))
    if not told:
        return
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    colours = ("#1f7a3d", "#17519c", "#c98a12", "#a4161a")
    for column, (colour, grade) in enumerate(zip(colours, GRADES, strict=True), 1):
        names, values = (
            [sheet_name(CHART), 1, 0, len(told), 0],
            [sheet_name(CHART), 1, column, len(told), column],
        )
        label, fill = FIGURES[grade].title, {"color": colour}
        chart.add_series({"name": label, "categories": names, "values": values, "fill": fill})
    chart.set_title({"name": "Xếp loại các kỳ sinh hoạt theo tổ chức", "name_font": {"size": 12}})
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"num_format": "0"})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": max(320, 120 + 22 * len(told))})
    sheet.insert_chart(0, 6, chart)
    print_setup(sheet, 0)
