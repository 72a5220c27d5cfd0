"""What a directive was answered, as a workbook: what answers add up to and of how many units, every unit
asked with where it stands, every one that is missing by name with the reason given at whichever level."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from forms.excel.sheets.frame import Styles, grow
from forms.excel.sheets.missing import lines_of, missing_sheet
from forms.excel.sheets.quarter import Bulk, bulks
from forms.excel.write.book import new_workbook, print_setup, put, save, sheet_name
from forms.excel.write.stream import stream

TOTALS = "Kết quả"
MISSING = "Đơn vị chưa có kết quả"
HEADINGS = ("STT", MISSING, "Lý do", "Thuộc")
WIDTHS = (60, 60)


@dataclass(frozen=True)
class Answered:
    """What a directive was answered: its symbol and date, its abstract, whose answers these are; how many
    units of how many are counted `there`, None where no answer is asked; how many gave what, by its name;
    questions with what their answers add up to, and who is missing."""

    symbol: str
    abstract: str
    whose: str
    there: tuple[int, int] | None
    counts: Sequence[tuple[str, int]]
    totals: Sequence[tuple[str, str]]
    missing: Sequence[Mapping[str, Any]]


def write_answered(out: str | Path | IO[bytes], answered: Answered, rows: Sequence[Bulk]) -> None:
    """Write the workbook: what it adds up to, who is missing where somebody is, sheets of `rows`."""
    frame = io.BytesIO()
    book = new_workbook(frame, constant_memory=False)
    styles = Styles(book)
    sheet = book.add_worksheet(sheet_name(TOTALS))
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    bold, plain = styles.get(bold=True, border=1), styles.get(border=1)
    put(sheet, 0, 0, answered.symbol, styles.get(bold=True, text_wrap=False))
    put(sheet, 1, 0, answered.abstract, styles.get(text_wrap=False))
    put(sheet, 2, 0, answered.whose, styles.get(text_wrap=False))
    top = 4
    for line, values in enumerate(answered.counts, top):
        for column, value in enumerate(values):
            put(sheet, line, column, value, plain)
    top += len(answered.counts) + 1
    if answered.there is not None:
        share = "{}/{} đơn vị".format(*answered.there)
        put(sheet, top, 0, f"Tổng hợp từ {share}", styles.get(bold=True, text_wrap=False))
        for column, heading in enumerate(("Nội dung", f"Kết quả ({share})")):
            put(sheet, top + 1, column, heading, bold)
        for line, said in enumerate(answered.totals, top + 2):
            grow(sheet, line, zip(said, WIDTHS, strict=True))
            for column, text in enumerate(said):
                put(sheet, line, column, text, plain)
    print_setup(sheet, top + 1)
    lines = [("", each) for each in lines_of(answered.missing, "chưa có kết quả")]
    if lines:
        missing_sheet(book, styles, MISSING, ("", *HEADINGS), lines)
    fills = bulks(book, rows, [], None)
    book.close()
    save(out, stream(frame.getvalue(), fills))
