"""A subtree's whole year in one workbook: contents, the four quarters
side by side with a chart, every report, meeting and duty as rows."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook

from forms.excel.sheets.frame import Official, Styles
from forms.excel.sheets.missing import HEADINGS as HEADINGS_MISSING
from forms.excel.sheets.missing import lines_of, missing_sheet
from forms.excel.sheets.quarter import Bulk, Told, bulks, contents
from forms.excel.write.book import new_workbook, print_setup, put, save, sheet_name
from forms.excel.write.stream import stream
from models.core.counts import GRADES
from models.core.periods import Quarter
from models.definitions.kinds.figure import FIGURES
from models.review.letterhead import in_use_line

NAME = "Bốn quý"
MISSING = "Chi bộ chưa có số liệu"
COLOURS = ("#1f7a3d", "#17519c", "#c98a12", "#a4161a")
FIRST = 3
"""First column of the counts."""
COUNTED = ("cells", "cells_met", "owed", "held", "scored", *GRADES)


@dataclass(frozen=True)
class QuarterLine:
    """A quarter of the year: its name, the counts of the unit's own
    report (None: not begun), how many units stood at and below it."""

    name: str
    figures: Mapping[str, int] | None
    units: int
    owed: int | None = None
    """How many cells the counts should be of."""
    missing: Sequence[Mapping[str, Any]] = ()
    """Units that the counts go without, at any depth (models/reports/uncounted.py)."""


def write_year(
    out: str | Path | IO[bytes],
    official: Official,
    lines: Sequence[QuarterLine],
    bulk: Sequence[Bulk],
    told: Told | None = None,
    begun: Quarter | None = None,
) -> None:
    """Write the workbook; rows of the bulk sheets are streamed into the frame, `told` hears how many are
    done. `begun`: the quarter from which the office works with the program, in its first year."""
    frame = io.BytesIO()
    book = new_workbook(frame, constant_memory=False)
    styles = Styles(book)
    first = book.add_worksheet(sheet_name("Mục lục"))
    said = in_use_line(begun) if begun is not None else ""
    _quarters(book, styles, official, lines, said)
    counts = [(NAME, len(lines))]
    if absent := _missing(book, styles, lines):
        counts.append((MISSING, absent))
    fills = bulks(book, bulk, counts, told)
    contents(first, styles, official, counts, said=said)
    book.close()
    save(out, stream(frame.getvalue(), fills))


def _missing(book: Workbook, styles: Styles, lines: Sequence[QuarterLine]) -> int:
    """Every cell that a quarter's counts go without, with the reason given at whichever level; how many
    rows. No sheet where nothing is missing (design 3.7)."""
    told = [(line.name, each) for line in lines for each in lines_of(line.missing)]
    if not told:
        return 0
    missing_sheet(book, styles, MISSING, ("Quý", *HEADINGS_MISSING), told)
    return len(told)


def _quarters(
    book: Workbook, styles: Styles, official: Official, lines: Sequence[QuarterLine], said: str
) -> None:
    """The unit's own counts by quarter, their sum, and the
    grades as a chart; a quarter without a report says so."""
    sheet = book.add_worksheet(sheet_name(NAME))
    sheet.set_column(0, 0, 28)
    sheet.set_row(3, 36)
    sheet.set_column(1, FIRST + len(COUNTED) - 1, 13)
    put(sheet, 0, 0, official.title, styles.get(bold=True, text_wrap=False))
    put(sheet, 1, 0, official.body, styles.get(text_wrap=False))
    if said:
        put(sheet, 2, 0, said, styles.get(text_wrap=False))
    first = ("Quý", "Số tổ chức", "Số chi bộ phải có số liệu")
    heads = (*first, *(FIGURES[name].title for name in COUNTED))
    for column, heading in enumerate(heads):
        put(sheet, 3, column, heading, styles.get(bold=True, border=1))
    for row, line in enumerate(lines, 4):
        put(
            sheet,
            row,
            0,
            line.name if line.figures is not None else f"{line.name} (chưa có báo cáo)",
            styles.get(border=1),
        )
        put(sheet, row, 1, line.units, styles.get("integer", border=1))
        put(sheet, row, 2, line.owed, styles.get("integer", border=1))
        for column, name in enumerate(COUNTED, FIRST):
            put(
                sheet,
                row,
                column,
                line.figures[name] if line.figures is not None else None,
                styles.get("integer", border=1),
            )
    end = 4 + len(lines)
    put(sheet, end, 0, "Cả năm", styles.get(bold=True, border=1))
    for column, name in enumerate(COUNTED, FIRST):
        summed = name not in ("cells", "cells_met")  # the same cells every quarter
        total = sum((line.figures or {}).get(name, 0) for line in lines) if summed else None
        put(sheet, end, column, total, styles.get("integer", bold=True, border=1))
    chart = book.add_chart({"type": "column", "subtype": "stacked"})
    graded = FIRST + len(COUNTED) - len(GRADES)
    for column, (colour, grade) in enumerate(zip(COLOURS, GRADES, strict=True), graded):
        where = [sheet_name(NAME), 4, 0, end - 1, 0], [sheet_name(NAME), 4, column, end - 1, column]
        chart.add_series(
            {
                "name": FIGURES[grade].title,
                "categories": where[0],
                "values": where[1],
                "fill": {"color": colour},
            }
        )
    chart.set_title({"name": "Xếp loại các kỳ sinh hoạt theo quý", "name_font": {"size": 12}})
    chart.set_y_axis({"num_format": "0"})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": 360})
    sheet.insert_chart(end + 2, 0, chart)
    print_setup(sheet, 3)
