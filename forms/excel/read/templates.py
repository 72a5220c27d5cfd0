"""A workbook to fill in and send back: drop-downs, input checks, locked
cells, comments, instructions, and a signed hidden stamp (design 4).

What the columns of a kind are is in lists.py. A row of hidden names
above the headings finds columns again in any order and wording.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from flask_babel import gettext as _
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name, xl_range_abs
from xlsxwriter.worksheet import Worksheet

from forms.excel.read.narrowed import narrowed
from forms.excel.read.rows import CellProblem, Raw, Sheet, body_of, read_book, typed_sheet
from forms.excel.write.book import FONT, Column, new_workbook, print_setup, put, sheet_name
from models.core.base import today
from models.core.errors import Refusal
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


@dataclass(frozen=True)
class Filled:
    """A template that came back: its stamp (None: a list
    of somebody's own), its rows, and the sheets it has."""

    stamp: Stamp | None
    raw: Raw
    sheets: tuple[str, ...]


def _signed(secret: str, text: str) -> str:
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
            value = row.get(entry.name)
            put(
                sheet,
                last,
                place,
                value.replace("\r\n", "\n") if isinstance(value, str) else value,
                styles[entry.name],
            )
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
    sheet.write_string(1, 0, _signed(secret, text))
    sheet.hide()
    sheet.protect()


def open_filled(data: bytes, secret: str) -> Filled:
    """Open what was sent in. Raises `file.stamp` for a stamp
    that was bent, `file.sheet_lost` where its sheet is gone."""
    book = read_book(data)
    if not book:
        raise Refusal("file.empty")
    names = tuple(book)
    if STAMP not in book:
        return Filled(None, book[names[0]], names)
    lines = [line[0] for _number, line in book[STAMP].rows if line and line[0]]
    if len(lines) != 2 or not hmac.compare_digest(
        str(lines[1]).encode(), _signed(secret, str(lines[0])).encode()
    ):
        raise Refusal("file.stamp")
    said = json.loads(lines[0])
    stamp = Stamp(**{**said, "units": tuple(said["units"])})
    if stamp.sheet not in book:
        raise Refusal("file.sheet_lost", sheet=stamp.sheet)
    return Filled(stamp, book[stamp.sheet], names)


def read_filled(filled: Filled, entries: Sequence[Entry], most_rows: int) -> Sheet:
    """Type the rows of a template by the hidden names of its columns, or of an own list by its headings."""
    raw, places = _placed(filled, entries)
    columns, needed = _asked(entries)
    sheet = typed_sheet(raw, columns, needed, most_rows, places)
    _hold_to_checks(sheet, entries)
    if places is not None:
        sheet.rows = [
            (n, {name: value for name, value in values.items() if name in places[1]})
            for n, values in sheet.rows
        ]
    return sheet


def _hold_to_checks(sheet: Sheet, entries: Sequence[Entry]) -> None:
    """What the template's own cells refuse is refused of whatever comes back: a pasted cell is not asked."""
    asked = [entry for entry in entries if not entry.locked and not entry.options]
    for number, values in sheet.rows:
        for entry in asked:
            refusal = _refused(entry, values.get(entry.name))
            if refusal is not None:
                cell = sheet.cell(number, entry.name)
                said = f"{values[entry.name]:%d/%m/%Y}" if entry.future else str(values[entry.name])[:200]
                sheet.problems.append(CellProblem(cell, said, refusal, sheet.name, number, entry.name))
                values[entry.name] = None


def _refused(entry: Entry, value: Any) -> Refusal | None:
    if entry.kind == "integer" and isinstance(value, int) and not entry.low <= value <= entry.high:
        return Refusal("field.range", low=f"{entry.low:g}", high=f"{entry.high:.0f}")
    if entry.most and isinstance(value, str) and len(value) > entry.most:
        return Refusal("field.long", limit=entry.most)
    late = entry.future and isinstance(value, date) and value > today()
    return Refusal(entry.future) if late else None


def check_filled(filled: Filled, entries: Sequence[Entry], most_rows: int) -> None:
    """Raise for a file without rows, with too many, or without
    its headings, as `read_filled` does, and type nothing."""
    raw, places = _placed(filled, entries)
    body_of(raw, *_asked(entries), most_rows, places)


def _asked(entries: Sequence[Entry]) -> tuple[list[Column], list[str]]:
    return [entry.column for entry in entries], [entry.name for entry in entries if entry.needed]


def _placed(filled: Filled, entries: Sequence[Entry]) -> tuple[Raw, tuple[int, dict[str, int]] | None]:
    """The rows in which something was filled in, and where the
    hidden names put their columns; all rows of an own list."""
    for number, line in filled.raw.rows[:30]:
        names = [str(value).strip()[1:] for value in line]
        if any(str(value).startswith(SIGN) for value in line):
            known = {entry.name for entry in entries}
            places = {name: place for place, name in reversed(list(enumerate(names))) if name in known}
            busy = [places[entry.name] for entry in entries if not entry.idle and entry.name in places]
            rows = [
                (n, row)
                for n, row in filled.raw.rows
                if any(p < len(row) and str(row[p]).strip() for p in busy)
            ]
            return Raw(filled.raw.name, rows, filled.raw.formulas), (number + 1, places)
    return filled.raw, None


def lost_columns(filled: Filled, entries: Sequence[Entry]) -> list[str]:
    """Names of columns of an older template that are no more
    and hold something: they are told, not silently dropped."""
    named = next(
        (line for _n, line in filled.raw.rows[:30] if any(str(value).startswith(SIGN) for value in line)), []
    )
    known = {SIGN + entry.name for entry in entries}
    places = [
        place for place, value in enumerate(named) if str(value).startswith(SIGN) and value not in known
    ]
    body = filled.raw.rows[HEADING_ROW + 1 :]
    return [
        xl_col_to_name(place)
        for place in places
        if any(place < len(line) and line[place] not in ("", None) for _n, line in body)
    ]
