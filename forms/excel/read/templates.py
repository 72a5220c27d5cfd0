"""A workbook to fill in and send back: drop-downs, input checks, locked
cells, comments, instructions, and a signed hidden stamp (design 4).

What the columns of a kind are is in lists.py. A row of hidden names
above the headings finds columns again in any order and wording.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from flask_babel import gettext as _
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from forms.excel.write.book import FONT, Column, new_workbook, print_setup, put, sheet_name
from forms.excel.write.narrowed import narrowed
from models.core.periods import YEARS
from models.platform.journal import canonical

STAMP, LISTS = "_khoi", "_danh_muc"
SIGN = "#"
"""Stands before the hidden name of a column."""
TITLE_ROW, SENTENCE_ROW, NAME_ROW, HEADING_ROW, FIRST_ROW = 0, 1, 2, 3, 4
SPARE = 200
"""Rows left to fill in below what is there."""
MOST_HELP = 250
NUMBERS: dict[str, dict[str, Any]] = {
    "date": {"num_format": "dd/mm/yyyy"},
    "month": {"num_format": "mm/yyyy"},
    "text": {"num_format": "@"},
    "code": {"num_format": "@"},
    "time": {"num_format": "@"},
}
NUMBERS |= {
    "long": {"num_format": "@", "text_wrap": True},
    "points": {"num_format": "0.##"},
    "integer": {"num_format": "0"},
}


@dataclass(frozen=True)
class Entry:
    """A column to fill in: name, heading, kind, width, what helps, what
    may be chosen, whether it is locked, must be there, its bounds."""

    name: str
    heading: str
    kind: str = "text"
    width: int = 14
    help: str = ""
    options: tuple[str, ...] = ()
    locked: bool = False
    needed: bool = False
    low: float = 0
    high: float = 10_000
    idle: bool = False
    """Filled in beforehand: a row that holds nothing else is an empty one."""
    most: int = 0
    """Letters a text may have; 0 for as many as a cell holds."""
    future: str = ""
    """Of a day that must not come after today: what refuses it."""
    within: str = ""
    under: tuple[str, ...] = ()
    """The column whose cell narrows what may be chosen, and for each option what must stand there."""

    @property
    def column(self) -> Column:
        """As reading takes it."""
        return Column(self.name, self.heading, self.kind, self.width)


@dataclass(frozen=True)
class Stamp:
    """What a template was made for: kind, version of its definition,
    units (codes), period, the sheet, and the names of its columns."""

    kind: str
    units: tuple[str, ...]
    period: str
    sheet: str
    version: int | None = None


def signed(secret: str, text: str) -> str:
    return hmac.new(
        hashlib.sha256(f"khoi template {secret}".encode()).digest(), text.encode(), hashlib.sha256
    ).hexdigest()


def write_filled(
    out: Any,
    stamp: Stamp,
    secret: str,
    title: str,
    sentence: str,
    entries: Sequence[Entry],
    rows: Iterable[Mapping[str, Any]],
    spare: int = SPARE,
) -> None:
    """Write a template with what is there already, and room below for more where `spare` is not 0."""
    book = new_workbook(out, constant_memory=False)
    sheet = book.add_worksheet(stamp.sheet)
    listed = book.add_worksheet(LISTS)
    _instructions(book, title, entries)
    _stamp(book, secret, stamp)
    listed.hide()
    styles = {entry.name: _style(book, entry) for entry in entries}
    head = book.add_format(
        {
            "font_name": FONT,
            "bold": True,
            "border": 1,
            "text_wrap": True,
            "valign": "vcenter",
            "bg_color": "#F2E3C6",
        }
    )
    sheet.write_string(
        TITLE_ROW, 0, title, book.add_format({"font_name": FONT, "bold": True, "font_size": 14})
    )
    sheet.write_string(
        SENTENCE_ROW,
        0,
        sentence,
        book.add_format({"font_name": FONT, "italic": True, "font_color": "#555555"}),
    )
    last = FIRST_ROW
    for last, row in enumerate(rows, FIRST_ROW):
        for place, entry in enumerate(entries):
            put(sheet, last, place, row.get(entry.name), styles[entry.name])
    end = last + spare
    at = {entry.name: place for place, entry in enumerate(entries)}
    for place, entry in enumerate(entries):
        _column(sheet, listed, (place, at.get(entry.within)), entry, end, head)
    free = {entry.name: styles[entry.name] for entry in entries}
    for line in range(last + 1 if spare else end + 1, end + 1):
        for place, entry in enumerate(entries):
            sheet.write_blank(line, place, None, free[entry.name])
    _finish(sheet, entries)
    book.close()


def _style(book: Workbook, entry: Entry) -> Format:
    look = {
        "font_name": FONT,
        "font_size": 11,
        "border": 1,
        "border_color": "#BBBBBB",
        "valign": "top",
        "locked": entry.locked,
    }
    return book.add_format(
        look | NUMBERS.get(entry.kind, {}) | ({"bg_color": "#EFEFEF"} if entry.locked else {})
    )


def _column(
    sheet: Worksheet, listed: Worksheet, places: tuple[int, int | None], entry: Entry, end: int, head: Format
) -> None:
    place = places[0]
    sheet.set_column(place, place, entry.width)
    put(sheet, NAME_ROW, place, SIGN + entry.name, head)
    put(sheet, HEADING_ROW, place, entry.heading + (" *" if entry.needed else ""), head)
    if entry.help:
        sheet.write_comment(HEADING_ROW, place, entry.help, {"x_scale": 1.6, "author": "Khối"})
    if entry.locked:
        return
    check: dict[str, Any] = {
        "ignore_blank": True,
        "error_title": _("Please mend this cell"),
        "error_message": _wrong(entry)[:MOST_HELP],
    }
    if entry.options:
        for line, value in enumerate(entry.options):
            listed.write_string(line, place, value)
        own = f"='{LISTS}'!{xl_range_abs(0, place, len(entry.options) - 1, place)}"
        check |= {"validate": "list", "source": narrowed(listed, places, entry.under, FIRST_ROW) or own}
    elif entry.kind in ("date", "month"):
        last = "=TODAY()" if entry.future else date(YEARS[-1], 12, 31)
        check |= {
            "validate": "date",
            "criteria": "between",
            "minimum": date(YEARS[0], 1, 1),
            "maximum": last,
        }
    elif entry.most:
        check |= {"validate": "length", "criteria": "<=", "value": entry.most}
    elif entry.kind == "integer" or (entry.kind == "raw" and entry.high > 0):
        check |= {
            "validate": "integer" if entry.kind == "integer" else "decimal",
            "criteria": "between",
            "minimum": entry.low,
            "maximum": entry.high,
        }
    else:
        check |= {"validate": "any"}
    if entry.help:
        check |= {"input_title": entry.heading[:32], "input_message": entry.help[:MOST_HELP]}
    sheet.data_validation(FIRST_ROW, place, end, place, check)


def _wrong(entry: Entry) -> str:
    if entry.options:
        return str(_("Choose from the list."))
    if entry.future:
        return str(_("Write a day as 27/7/2026, today at the latest."))
    if entry.kind in ("date", "month"):
        return str(_("Write a day as 27/7/2026; a month as 12/2026."))
    if entry.most:
        return str(_("Write %(limit)s letters at most.", limit=entry.most))
    return str(_("Write a number from %(low)s to %(high)s.", low=f"{entry.low:g}", high=f"{entry.high:g}"))


def _finish(sheet: Worksheet, entries: Sequence[Entry]) -> None:
    sheet.set_row(NAME_ROW, None, None, {"hidden": True})
    sheet.set_row(HEADING_ROW, 48)
    sheet.freeze_panes(FIRST_ROW, min(2, len(entries) - 1))
    print_setup(sheet, HEADING_ROW)
    allowed = (
        "format_cells",
        "format_columns",
        "format_rows",
        "insert_rows",
        "delete_rows",
        "sort",
        "autofilter",
    )
    sheet.protect("", dict.fromkeys(allowed, True))
    sheet.activate()


def _instructions(book: Workbook, title: str, entries: Sequence[Entry]) -> None:
    sheet = book.add_worksheet(sheet_name(_("How to fill in")))
    bold, plain = (
        book.add_format({"font_name": FONT, "bold": True}),
        book.add_format({"font_name": FONT, "text_wrap": True, "valign": "top"}),
    )
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 96)
    put(sheet, 0, 0, title, bold)
    lines = [
        _("Fill in the white cells; grey ones are locked and tell the program which row is meant."),
        _(
            "Type values, not formulas: a cell with a formula is refused. Other sheets of yours may stay, "
            "nothing reads them."
        ),
        _(
            "Send the file on the page it came from. Every problem is told at once and comes back marked in "
            "your own file."
        ),
        _("Nothing changes before you confirm. The same file sent twice changes nothing."),
    ]
    for line, text in enumerate(lines, 1):
        put(sheet, line, 1, text, plain)
    for line, entry in enumerate((e for e in entries if e.help or e.needed), len(lines) + 2):
        put(sheet, line, 0, entry.heading + (" *" if entry.needed else ""), bold)
        put(sheet, line, 1, entry.help or _("Must be filled in."), plain)
    sheet.protect()


def _stamp(book: Workbook, secret: str, stamp: Stamp) -> None:
    text = canonical(asdict(stamp))
    sheet = book.add_worksheet(STAMP)
    sheet.write_string(0, 0, text)
    sheet.write_string(1, 0, signed(secret, text))
    sheet.hide()
    sheet.protect()
