"""What a report goes without, as rows below an official sheet or on one of their own: each cell by name, what
it belongs to, the reason of whichever level; how many of how many cells figures count (design 3.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from forms.excel.sheets.frame import Styles, grow
from forms.excel.write.book import print_setup, put, sheet_name
from models.reports.supplements import reporting
from models.reports.uncounted import cells_in

HEADINGS = ("STT", "Chi bộ chưa có số liệu", "Lý do", "Thuộc")
Span = tuple[int, int]
WIDTHS = (12, 6, 40, 60, 40)
"""Letters of each column of a sheet of its own: a word, number, unit, reason, superior."""


@dataclass(frozen=True)
class Line:
    """A unit whose figures are not there; `number` counts cells: a committee without any bears none."""

    number: int | None
    name: str
    reason: str
    under: str
    kind: str = ""


@dataclass(frozen=True)
class Layout:
    """First and last column of each of the four parts, and their widths in letters."""

    spans: tuple[Span, Span, Span, Span]
    widths: tuple[float, float, float, float]


def counted(part: Mapping[str, Any]) -> str:
    """The denominator beside figures that do not count every
    cell, `27/30 chi bộ`; nothing where they do (design 3.7)."""
    there, owed = reporting(part)
    return f"{there}/{owed} chi bộ" if owed != there else ""


def lines_of(rows: Sequence[Mapping[str, Any]], lacks: str = "chưa có báo cáo") -> list[Line]:
    """Every cell, and every committee by way of which none is left out, in the order of the report. A cell
    left out by way of a committee says so, by what that one `lacks`: its own report may lie there."""
    names = {row["unit"]: row["name"] for row in rows}
    over = {row["through"] for row in rows if row["cell"]}
    found, number = list[Line](), 0
    for row in rows:
        if not row["cell"] and row["through"] in over:
            continue
        number += row["cell"]
        own = row["through"] == row["unit"]
        above = "" if own else f"{names.get(row['through'], '')} {lacks}"
        why = "; ".join(filter(None, (above, row["reason"])))
        found.append(Line(number if row["cell"] else None, row["name"], why, row["under"], row["kind"]))
    return found


def missing_rows(
    sheet: Worksheet, styles: Styles, line: int, content: Mapping[str, Any], layout: Layout
) -> int:
    """Write them from `line` on under a heading that counts them; returns the first line after. Nothing is
    written where nothing is missing."""
    lines = lines_of(content.get("missing", ()))
    if not lines:
        return line
    cells, owed = cells_in(content["missing"]), reporting(content)[1]
    title = f"CHƯA TỔNG HỢP ĐƯỢC {cells}/{owed} CHI BỘ"
    put(sheet, line + 1, layout.spans[1][0], title, styles.get(bold=True, text_wrap=False))
    line += 2
    bold, plain = styles.get(bold=True, border=1, align="center"), styles.get(border=1)
    _row(sheet, line, HEADINGS, layout, bold)
    for place, each in enumerate(lines, line + 1):
        values = (each.number, each.name, each.reason, each.under)
        grow(sheet, place, zip(values, layout.widths, strict=True))
        _row(sheet, place, values, layout, plain)
    return line + len(lines) + 1


def missing_sheet(
    book: Workbook, styles: Styles, name: str, headings: Sequence[str], told: Sequence[tuple[str, Line]]
) -> None:
    """Every one on a sheet of its own, after a word of what goes without it; the first
    heading is that word's: where it is empty, so is the word, and neither is written."""
    sheet = book.add_worksheet(sheet_name(name))
    first = 0 if headings[0] else 1
    for column, width in enumerate(WIDTHS[first:]):
        sheet.set_column(column, column, width)
    bold, plain = styles.get(bold=True, border=1), styles.get(border=1)
    for column, heading in enumerate(headings[first:]):
        put(sheet, 0, column, heading, bold)
    for row, (word, each) in enumerate(told, 1):
        values = (word, each.number, each.name, each.reason, each.under)[first:]
        grow(sheet, row, zip(values, WIDTHS[first:], strict=True))
        for column, value in enumerate(values):
            put(sheet, row, column, value, plain)
    sheet.freeze_panes(1, 0)
    print_setup(sheet, 0)


def _row(sheet: Worksheet, line: int, values: Sequence[Any], layout: Layout, style: Any) -> None:
    for value, (first, last) in zip(values, layout.spans, strict=True):
        if last > first:
            sheet.merge_range(line, first, line, last, "", style)
        put(sheet, line, first, value, style)
