"""A table of a layout as an Excel sheet in the official letter: head, headings with their spans repeated on
every page, rows, sums, recipients and signature, printed on A4 one page wide.

Everything is written row by row, so that a large list is made in constant memory like a small one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from forms.excel.sheets.frame import SIGNED, Official, Styles, grow
from forms.excel.sheets.missing import Layout, missing_rows
from forms.excel.write.book import new_workbook, print_setup, put, sheet_name
from forms.layouts.table import GROUP, ROW, Line, Table
from models.review.letterhead import place_date

TITLES = 4
"""Row (from 0) of the first title, below the two halves of the head."""
ONE_PAGE = 45
"""With more rows than this a list that should stand on one page runs over several: it could not be read."""
PARTS = 4
LARGE = 2_000
"""From so many rows on a workbook is made in constant memory."""
HEADING: dict[str, Any] = {"font_size": 12, "text_wrap": True}
BARE: dict[str, Any] = {"font_size": 12, "valign": "top"}
"""How a table without head and signature is written: as lists are (forms/excel/write/book.py)."""
After = Callable[[Worksheet, Styles, int], int]
"""Writes what stands below the rows (who is missing) from a line on; returns the first line after it."""


def nothing_after(_sheet: Worksheet, _styles: Styles, line: int) -> int:
    """Of lists below which nothing stands."""
    return line


def missing_after(table: Table, body: Mapping[str, Any]) -> After:
    """Writes who is missing from a report, at any depth, in four parts over the columns of its list."""
    count = len(table.widths)
    if count < PARTS:
        return nothing_after
    half = min(max(2, round(count * 0.52)), count - 2)
    spans = ((0, 0), (1, 1), (2, half), (half + 1, count - 1))
    one, two, three, four = (sum(table.widths[first : last + 1]) for first, last in spans)

    def write(sheet: Worksheet, styles: Styles, line: int) -> int:
        return missing_rows(sheet, styles, line, body, Layout(spans, (one, two, three, four)))

    return write


def write_table(
    out: str | Path | IO[bytes],
    name: str,
    official: Official,
    table: Table,
    after: After = nothing_after,
) -> None:
    """A layout's table as a workbook of its own."""
    book = new_workbook(out, constant_memory=table.count > LARGE)
    table_sheet(book, Styles(book), name, official, table, after)
    book.close()


def headed(official: Official, tree: Mapping[str, Any]) -> Official:
    """The head and foot of a list: recipients and signature of the layout where it says them, with the
    letterhead's archive copy as the last line."""
    kept = official
    if tree["recipients"]:
        kept = replace(kept, recipients=tuple(tree["recipients"]))
    return replace(kept, signing=tuple(tree["signing"])) if tree["signing"] else kept


def table_sheet(
    book: Workbook,
    styles: Styles,
    name: str,
    official: Official,
    table: Table,
    after: After = nothing_after,
) -> None:
    """The sheet of a layout's table."""
    sheet = book.add_worksheet(sheet_name(name))
    last = len(table.widths) - 1
    for column, width in enumerate(table.widths):
        sheet.set_column(column, column, width)
    if not table.framed:
        _plain(sheet, styles, table, after)
        return
    _head(sheet, styles, official, table, last)
    top = max(TITLES + len(table.titles) + 1, TITLES + 3)
    line = _headings(sheet, styles, table, top)
    heading_row = line - 1
    line = _rows(sheet, styles, table, line, last)
    line = after(sheet, styles, line)
    for note in table.notes:
        put(sheet, line, 0, note, styles.get(italic=True, text_wrap=False))
        line += 1
    _foot(sheet, styles, official, line + 1, table)
    _paper(sheet, table, heading_row)


def _plain(sheet: Worksheet, styles: Styles, table: Table, after: After) -> None:
    """The table alone, as lists leave their pages: its headings stay in sight and can be filtered by."""
    first, last = _headings(sheet, styles, table, 0), len(table.widths) - 1
    line = _rows(sheet, styles, table, first, last)
    sheet.freeze_panes(first, 0)
    if not table.grouped:
        sheet.autofilter(first - 1, 0, first - 1 + table.count, last)
    line = after(sheet, styles, line)
    for note in table.notes:
        put(sheet, line, 0, note, styles.get(italic=True, text_wrap=False))
        line += 1
    _paper(sheet, table, first - 1)


def _paper(sheet: Worksheet, table: Table, heading_row: int) -> None:
    print_setup(sheet, heading_row)
    if table.paper["turn"] == "portrait":
        sheet.set_portrait()
    if table.paper["fit"] == "page":
        sheet.fit_to_pages(1, 1 if table.count <= ONE_PAGE else 0)


def _across(sheet: Worksheet, line: int, first: int, last: int, text: Any, style: Format) -> None:
    if last > first:
        sheet.merge_range(line, first, line, last, text, style)
    else:
        put(sheet, line, first, text, style)


def _head(sheet: Worksheet, styles: Styles, official: Official, table: Table, last: int) -> None:
    """The body left, the Party's name and the date right, the titles in the middle (domain.md 6)."""
    plain, bold = styles.get(align="center"), styles.get(bold=True, align="center")
    party = styles.get(bold=True, align="center", underline=1)
    split, right = table.sides
    _across(sheet, 0, 0, split, official.superior.upper(), plain)
    if right > split:
        _across(sheet, 0, right, last, "ĐẢNG CỘNG SẢN VIỆT NAM", party)
    _across(sheet, 1, 0, split, official.body.upper(), bold)
    if official.symbol:
        _across(sheet, 2, 0, split, f"Số {official.symbol}", plain)
    if right > split:
        dated = place_date(official.place, official.day)
        _across(sheet, 2, right, last, dated, styles.get(italic=True, align="center"))
    for line, title in enumerate(table.titles, TITLES):
        _across(sheet, line, 0, last, title, bold)


def _headings(sheet: Worksheet, styles: Styles, table: Table, top: int) -> int:
    """The rows of headings, then that of column numbers; returns the first line below."""
    look: dict[str, Any] = {} if table.framed else HEADING
    bold = styles.get(bold=True, border=1, align="center", **look)
    texts = {(head.row, head.column): head for head in table.heads}
    for row in range(table.head_rows):
        high = table.heights or (15 * _lines_of(table, row) if table.framed else 0)
        if high > 15:
            sheet.set_row(top + row, high)
        for column in range(len(table.widths)):
            head = texts.get((row, column))
            put(sheet, top + row, column, head.text if head is not None else "", bold)
    for head in table.heads:
        if head.rows > 1 or head.columns > 1:
            corner = (top + head.row, head.column)
            # merge_range would write the rows below before the first one is whole: constant memory drops that
            sheet.merge.append([*corner, corner[0] + head.rows - 1, corner[1] + head.columns - 1])
    if not table.numbered:
        return top + table.head_rows
    style = styles.get("integer", italic=True, border=1, align="center")
    for column in range(len(table.widths)):
        put(sheet, top + table.head_rows, column, column + 1, style)
    return top + table.head_rows + 1


def _lines_of(table: Table, row: int) -> int:
    """How many lines of text the highest heading of a row needs there."""
    lines = 1
    for head in table.heads:
        if head.row <= row < head.row + head.rows:
            width = sum(table.widths[head.column : head.column + head.columns])
            need = sum(math.ceil(max(len(part), 1) / (width * 0.9)) for part in head.text.split("\n"))
            lines = max(lines, math.ceil(need / head.rows))
    return lines


def _rows(sheet: Worksheet, styles: Styles, table: Table, line: int, last: int) -> int:
    made: dict[tuple[str, str, str], Format] = {}
    look: dict[str, Any] = {} if table.framed else BARE
    for each in table.lines:
        if each.sort == GROUP:
            style = styles.get(bold=True, border=1, **look)
            _across(sheet, line, 0, last, each.cells[0].value, style)
        else:
            if each.sort == ROW and table.framed:
                grow(sheet, line, _long(each, table.widths))
            for column, cell in enumerate(each.cells):
                style = _style(styles, made, (each.sort, cell.kind, cell.align), look)
                put(sheet, line, column, cell.value, style)
        line += 1
    return line


def _long(line: Line, widths: Sequence[float]) -> list[tuple[Any, float]]:
    """Texts of a row that may need more than one line, with the width of their columns."""
    return [(c.value, width) for c, width in zip(line.cells, widths, strict=True) if isinstance(c.value, str)]


def _style(
    styles: Styles,
    made: dict[tuple[str, str, str], Format],
    key: tuple[str, str, str],
    look: Mapping[str, Any],
) -> Format:
    sort, kind, align = key
    if key not in made:
        more: dict[str, Any] = {"border": 1, **look}
        if align:
            more["align"] = align
        if sort != ROW:
            more["bold"] = True
        made[key] = styles.get(kind, **more)
    return made[key]


def _foot(sheet: Worksheet, styles: Styles, official: Official, line: int, table: Table) -> None:
    """Recipients left, who signs right, and in small letters the version's hash with the journal's head."""
    (left, right), last = table.signs, len(table.widths) - 1
    signs = {step: text for step, text in enumerate(official.signing)}
    if official.signer:
        signs[max(SIGNED, len(official.signing))] = official.signer
    told = {0: "Nơi nhận:"} | dict(enumerate(official.recipients, 1))
    for step in range(max((*signs, *told)) + 1):
        if step in told:
            style = styles.get(bold=True, italic=True) if step == 0 else styles.get(text_wrap=False)
            put(sheet, line + step, left, told[step], style)
        if step in signs and right > left:
            style = styles.get(bold=True, align="center")
            _across(sheet, line + step, right, last, signs[step], style)
    if official.journal_head:
        below = max(SIGNED + 2, len(told) + 1)
        put(sheet, line + below, left, official.journal_head, styles.get(font_size=7, text_wrap=False))
