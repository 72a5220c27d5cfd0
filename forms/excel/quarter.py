"""A subtree's whole quarter in one workbook: contents, annexes, every report and every meeting as rows, grades by unit as a chart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from forms.excel.annexes import GRADES, Annex1Row, Annex2Row, annex1, annex2
from forms.excel.official import Official, Styles, grow
from forms.excel.write import Column, new_workbook, print_setup, put, sheet_name

CHARTED = 60
"""Units in the chart; more cannot be read."""
CHART = "Biểu đồ"


@dataclass(frozen=True)
class Bulk:
    """A sheet of rows: its name, its columns, the rows in their order."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Any]]


def write_quarter(
    out: str | Path | IO[bytes], official: Official, units: Sequence[Annex1Row], thematic: Sequence[Annex2Row], bulk: Sequence[Bulk]
) -> Mapping[str, int]:
    """Write the workbook; returns the totals of Annex 1."""
    book = new_workbook(out, constant_memory=False)
    styles = Styles(book)
    contents = book.add_worksheet(sheet_name("Mục lục"))
    totals = annex1(book, styles, official, units)
    annex2(book, styles, official, thematic)
    counts = [("Phụ lục 1", len(units)), ("Phụ lục 2", len(thematic))]
    counts += [(each.name, _rows(book, styles, each)) for each in bulk]
    _chart(book, styles, units)
    _contents(contents, styles, official, [*counts, (CHART, min(len(units), CHARTED))])
    book.close()
    return totals


def _contents(sheet: Worksheet, styles: Styles, official: Official, counts: Sequence[tuple[str, int]]) -> None:
    sheet.set_column(0, 0, 6)
    sheet.set_column(1, 1, 30)
    sheet.set_column(2, 2, 14)
    put(sheet, 0, 0, official.body, styles.get(bold=True, text_wrap=False))
    put(sheet, 1, 0, official.title, styles.get(text_wrap=False))
    for column, heading in enumerate(("STT", "Trang tính", "Số dòng")):
        put(sheet, 3, column, heading, styles.get(bold=True, border=1))
    for line, (name, count) in enumerate(counts, 4):
        put(sheet, line, 0, line - 3, styles.get("integer", border=1))
        sheet.write_url(line, 1, f"internal:'{sheet_name(name)}'!A1", styles.get(border=1, underline=1, font_color="#17519c"), string=name)
        put(sheet, line, 2, count, styles.get("integer", border=1))
    put(sheet, 5 + len(counts), 0, official.journal_head, styles.get(font_size=8, text_wrap=False))
    print_setup(sheet, 3)


def _rows(book: Workbook, styles: Styles, bulk: Bulk) -> int:
    sheet = book.add_worksheet(sheet_name(bulk.name))
    for place, column in enumerate(bulk.columns):
        sheet.set_column(place, place, column.width)
        put(sheet, 0, place, column.heading, styles.get(bold=True, border=1, align="center"))
    grow(sheet, 0, ((column.heading, column.width) for column in bulk.columns), bold=True)
    line = 0
    for line, values in enumerate(bulk.rows, 1):
        for place, (column, value) in enumerate(zip(bulk.columns, values, strict=True)):
            put(sheet, line, place, value, styles.get(column.kind, border=1))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(line, 1), len(bulk.columns) - 1)
    print_setup(sheet, 0)
    return line


def _chart(book: Workbook, styles: Styles, units: Sequence[Annex1Row]) -> None:
    """Grades by unit as a native bar chart over its own small table."""
    sheet = book.add_worksheet(sheet_name(CHART))
    told = [row for row in units if row.figures is not None][:CHARTED]
    sheet.set_column(0, 0, 36)
    for column, heading in enumerate(("Tên tổ chức", *(label for _, label in GRADES))):
        put(sheet, 0, column, heading, styles.get(bold=True, border=1))
    for line, row in enumerate(told, 1):
        put(sheet, line, 0, row.name, styles.get(border=1))
        for column, (grade, _label) in enumerate(GRADES, 1):
            put(sheet, line, column, (row.figures or {})[grade], styles.get("integer", border=1))
    if not told:
        return
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    for column, (colour, (_grade, label)) in enumerate(zip(("#1f7a3d", "#17519c", "#c98a12", "#a4161a"), GRADES, strict=True), 1):
        names, values = [sheet_name(CHART), 1, 0, len(told), 0], [sheet_name(CHART), 1, column, len(told), column]
        chart.add_series({"name": label, "categories": names, "values": values, "fill": {"color": colour}})
    chart.set_title({"name": "Xếp loại các kỳ sinh hoạt theo tổ chức", "name_font": {"size": 12}})
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"num_format": "0"})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": max(320, 120 + 22 * len(told))})
    sheet.insert_chart(0, 6, chart)
    print_setup(sheet, 0)
