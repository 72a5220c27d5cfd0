"""A workbook that came back: a template of ours, known by its stamp and the hidden names of its columns, or a
list of somebody's own, known by its headings on whichever sheet it stands. How a template is written is in
templates.py.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.read.asked import Asking
from forms.excel.read.headings import HEADING_ROWS, sheet_of
from forms.excel.read.headings import filled as filled_in
from forms.excel.read.raw import Raw, read_book
from forms.excel.read.rows import CellProblem, Sheet, body_of, typed_sheet
from forms.excel.read.templates import SIGN, STAMP, Entry, Stamp, signed
from forms.excel.write.book import Column
from models.core.base import today
from models.core.errors import Refusal


@dataclass(frozen=True)
class Filled:
    """A template that came back with the sheet it is stamped for, or (no stamp) a list of somebody's own,
    which may stand on any of its sheets."""

    stamp: Stamp | None
    book: Mapping[str, Raw]

    @property
    def lines(self) -> int:
        """How many lines the list has, of whatever kind; of an own one at the most."""
        if self.stamp is not None:
            return len(self.book[self.stamp.sheet].rows)
        return max((len(raw.rows) for raw in self.book.values()), default=0)


def open_filled(data: bytes, secret: str) -> Filled:
    """Open what was sent in. Raises `file.stamp` for a stamp
    that was bent, `file.sheet_lost` where its sheet is gone."""
    book = read_book(data)
    if not book:
        raise Refusal("file.empty")
    if STAMP not in book:
        return Filled(None, book)
    lines = [line[0] for _number, line in book[STAMP].rows if line and line[0]]
    if len(lines) != 2 or not hmac.compare_digest(
        str(lines[1]).encode(), signed(secret, str(lines[0])).encode()
    ):
        raise Refusal("file.stamp")
    said = json.loads(lines[0])
    stamp = Stamp(**{**said, "units": tuple(said["units"])})
    if stamp.sheet not in book:
        raise Refusal("file.sheet_lost", sheet=stamp.sheet)
    return Filled(stamp, book)


def read_filled(
    filled: Filled, entries: Sequence[Entry], most_rows: int, asking: Asking | None = None
) -> Sheet:
    """Type the rows of a template by the hidden names of its columns, or of an own list by its headings, on
    whichever sheet it stands; `asking`: how what was asked back is read."""
    asking = asking or Asking()
    raw, places = _placed(filled, entries, asking)
    columns, needed = _asked(entries)
    sheet = typed_sheet(raw, columns, needed, most_rows, places, asking)
    _hold_to_checks(sheet, entries)
    if places is not None:
        sheet.rows = [
            (n, {name: value for name, value in values.items() if name in places[1]})
            for n, values in sheet.rows
        ]
    return sheet


def _hold_to_checks(sheet: Sheet, entries: Sequence[Entry]) -> None:
    """What the template's own cells refuse is refused of whatever comes back: a pasted cell is not asked."""
    asked = [each for each in entries if not each.locked and not each.options and _asks(each)]
    for number, values in sheet.rows:
        for entry in asked:
            refusal = _refused(entry, values.get(entry.name))
            if refusal is not None:
                cell = sheet.cell(number, entry.name)
                said = f"{values[entry.name]:%d/%m/%Y}" if entry.future else str(values[entry.name])[:200]
                sheet.problems.append(CellProblem(cell, said, refusal, sheet.name, number, entry.name))
                values[entry.name] = None


def _asks(entry: Entry) -> bool:
    return entry.kind == "integer" or bool(entry.most or entry.future)


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
    asking = Asking()
    raw, places = _placed(filled, entries, asking)
    body_of(raw, *_asked(entries), most_rows, places, asking)


def _asked(entries: Sequence[Entry]) -> tuple[list[Column], list[str]]:
    return [entry.column for entry in entries], [entry.name for entry in entries if entry.needed]


def _placed(
    filled: Filled, entries: Sequence[Entry], asking: Asking
) -> tuple[Raw, tuple[int, dict[str, int]] | None]:
    """The rows in which something was filled in, and where the hidden names put their columns; all rows of an
    own list."""
    raw = _sheet(filled, entries, asking)
    number, line = _named(filled, raw, entries)
    if not number:
        return raw, None
    places: dict[str, int] = {}
    known = {SIGN + entry.name: entry.name for entry in entries}
    for place, value in enumerate(line):
        if str(value).strip() in known:
            places.setdefault(known[str(value).strip()], place)
    busy = [places[entry.name] for entry in entries if not entry.idle and entry.name in places]
    rows = [(n, row) for n, row in raw.rows if any(p < len(row) and str(row[p]).strip() for p in busy)]
    return replace(raw, rows=rows), (number + 1, places)


def _sheet(filled: Filled, entries: Sequence[Entry], asking: Asking) -> Raw:
    if filled.stamp is not None:
        return filled.book[filled.stamp.sheet]
    named = [raw for raw in filled.book.values() if _named(filled, raw, entries)[0]]
    return named[0] if named else sheet_of(filled.book, _asked(entries)[0], asking)


def _named(filled: Filled, raw: Raw, entries: Sequence[Entry]) -> tuple[int, list[Any]]:
    """The row of hidden names of a sheet and what stands there; 0 and nothing where it is no template of
    ours: a heading `#`, or a contact that begins with it, is no such name."""
    known = {SIGN + entry.name for entry in entries}
    least = 1 if filled.stamp is not None else min(2, len(known))
    for number, line in raw.rows[:HEADING_ROWS]:
        if len(known & {str(value).strip() for value in line}) >= least:
            return number, line
    return 0, []


def lost_columns(filled: Filled, entries: Sequence[Entry], raw: Raw) -> list[tuple[str, str]]:
    """Columns that hold something and are not read: of an older template those that are no more, and those
    that somebody added, with their letters (`Ghi chú`, `H`). They are told, not silently dropped."""
    number, named = _named(filled, raw, entries)
    if not number:
        return []
    known = {SIGN + entry.name for entry in entries}
    lines = dict(raw.rows)
    heads = lines.get(number + 1, [])
    body = [line for at, line in raw.rows if at > number + 1]
    width = max((len(line) for line in (named, *body)), default=0)
    found = []
    for place in range(width):
        name = str(named[place]).strip() if place < len(named) else ""
        if name not in known and any(place < len(line) and filled_in(line[place]) for line in body):
            heading = str(heads[place]).strip() if place < len(heads) else ""
            found.append((heading, xl_col_to_name(place)))
    return found
