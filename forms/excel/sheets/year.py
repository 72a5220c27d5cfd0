"""A subtree's whole year in one workbook: contents, the four quarters
side by side with a chart, every report, meeting and duty as rows."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from xlsxwriter import Workbook

from forms.excel.sheets.annexes import HEADINGS, NAMED
from forms.excel.sheets.frame import Official, Styles
from forms.excel.sheets.quarter import Bulk, Told, bulks, contents
from forms.excel.write.book import new_workbook, print_setup, put, save, sheet_name
from forms.excel.write.stream import stream

NAME = "Bốn quý"
COLOURS = ("#1f7a3d", "#17519c", "#c98a12", "#a4161a")
COUNTED = ("cells", "cells_met", "owed", "held", "scored")


@dataclass(frozen=True)
class QuarterLine:
    """A quarter of the year: its name, the counts of the unit's own
    report (None: not begun), how many units stood at and below it."""

    name: str
    figures: Mapping[str, int] | None
    units: int


def write_year(
    out: str | Path | IO[bytes],
    official: Official,
    lines: Sequence[QuarterLine],
    bulk: Sequence[Bulk],
    told: Told | None = None,
) -> None:
    """Write the workbook; rows of the bulk sheets are
    streamed into the frame, `told` hears how many are done."""
    frame = io.BytesIO()
    book = new_workbook(frame, constant_memory=False)
    styles = Styles(book)
    first = book.add_worksheet(sheet_name("Mục lục"))
    _quarters(book, styles, official, lines)
    counts = [(NAME, len(lines))]
    fills = bulks(book, bulk, counts, told)
    contents(first, styles, official, counts)
    book.close()
    save(out, stream(frame.getvalue(), fills))


def _quarters(book: Workbook, styles: Styles, official: Official, lines: Sequence[QuarterLine]) -> None:
    """The unit's own counts by quarter, their sum, and the
    grades as a chart; a quarter without a report says so."""
    sheet = book.add_worksheet(sheet_name(NAME))
    sheet.set_column(0, 0, 28)
    sheet.set_row(3, 36)
    sheet.set_column(1, len(COUNTED) + len(NAMED) + 1, 13)
    put(sheet, 0, 0, official.title, styles.get(bold=True, text_wrap=False))
    put(sheet, 1, 0, official.body, styles.get(text_wrap=False))
    heads = ("Quý", "Số tổ chức", *(HEADINGS[name] for name in COUNTED), *(label for _name, label in NAMED))
    for column, heading in enumerate(heads):
        put(sheet, 3, column, heading, styles.get(bold=True, border=1))
    names = (*COUNTED, *(name for name, _label in NAMED))
    for row, line in enumerate(lines, 4):
        put(
            sheet,
            row,
            0,
            line.name if line.figures is not None else f"{line.name} (chưa có báo cáo)",
            styles.get(border=1),
        )
        put(sheet, row, 1, line.units, styles.get("integer", border=1))
        for column, name in enumerate(names, 2):
            put(
                sheet,
                row,
                column,
                line.figures[name] if line.figures is not None else None,
                styles.get("integer", border=1),
            )
    end = 4 + len(lines)
    put(sheet, end, 0, "Cả năm", styles.get(bold=True, border=1))
    for column, name in enumerate(names, 2):
        summed = name not in ("cells", "cells_met")  # the same cells every quarter
        total = sum((line.figures or {}).get(name, 0) for line in lines) if summed else None
        put(sheet, end, column, total, styles.get("integer", bold=True, border=1))
    chart = book.add_chart({"type": "column", "subtype": "stacked"})
    for column, (colour, (_name, label)) in enumerate(zip(COLOURS, NAMED, strict=True), 2 + len(COUNTED)):
        where = [sheet_name(NAME), 4, 0, end - 1, 0], [sheet_name(NAME), 4, column, end - 1, column]
        chart.add_series(
            {"name": label, "categories": where[0], "values": where[1], "fill": {"color": colour}}
        )
    chart.set_title({"name": "Xếp loại các kỳ sinh hoạt theo quý", "name_font": {"size": 12}})
    chart.set_y_axis({"num_format": "0"})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": 360})
    sheet.insert_chart(end + 2, 0, chart)
    print_setup(sheet, 3)
