"""A list typed in Excel becomes rows by column name; every problem at its true cell (design 4; stack.md 6).

`read_book` gives the sheets of a workbook as they are, by name; `typed_sheet` finds a sheet's headings
and types its rows. What a template looks like is in templates.py, how mistakes are marked in mark.py.
"""

from __future__ import annotations

import gc
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.read.child import DAY
from forms.excel.write.book import Column
from models.core.errors import Refusal
from models.core.naming import TURNING, unshown
from models.core.spelling import fold, tidy
from models.core.typed import Yearless, read_day, read_month, read_time
from models.printed.meant import Meant, meant

ROOT = Path(__file__).parents[3]
READER = ("-m", "forms.excel.read.child")
"""What Python runs as the reading process."""
TIMEOUT = 90
"""Seconds by the clock for the reading process, whatever it does."""
MOST_ROWS = 20_000
HEADING_ROWS = 30
MOST_LETTERS = 32_767
LETTERED = ("text", "long", "raw")
"""Kinds of columns in which words stand, whose letters are looked up (models/printed/meant.py); those of a
definition's field (`raw`) by its kind."""
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")


@dataclass(frozen=True)
class CellProblem:
    """What is wrong in one cell: its name (`C7`), what stands there, the refusal, and on which sheet."""

    cell: str
    value: str
    refusal: Refusal
    sheet: str = ""
    row: int = 0
    column: str = ""


@dataclass
class Raw:
    """A sheet as it is: rows with their numbers, each from column A on, and the cells that hold formulas."""

    name: str
    rows: list[tuple[int, list[Any]]] = field(default_factory=list)
    formulas: frozenset[str] = frozenset()


@dataclass
class Sheet:
    """Rows read (number in the sheet, values by column), what could not be read, cells whose stray
    letters were dropped, and those of days without a year, with the year proposed."""

    rows: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    name: str = ""
    mended: list[str] = field(default_factory=list)
    became: dict[str, str] = field(default_factory=dict)
    """What letters became that files do not show as they stand."""
    proposed: list[tuple[str, date]] = field(default_factory=list)

    def cell(self, row: int, column: str) -> str:
        """Name of a cell."""
        return f"{xl_col_to_name(self.places.get(column, 0))}{row}"


def read_book(data: bytes, *names: str) -> dict[str, Raw]:
    """The sheets of a workbook by name, in order (all, or those named).
    Raises Refusal for what is no workbook or may not be opened."""
    told = _in_child(data, names)
    formulas = told[0]["formulas"]
    book = {
        name: Raw(name, formulas=frozenset(formulas.get(name, ())))
        for name in told[0]["sheets"]
        if not names or name in names
    }
    for name, first, rows in told[1:-1]:
        book[name].rows.extend(enumerate(rows, first))
    return book


def read_sheet(data: bytes, columns: Sequence[Column], needed: Sequence[str], sheet: str = "") -> Sheet:
    """Read a filled list: the sheet named, or the first. Raises
    Refusal for what is no workbook; problems of cells are collected."""
    book = read_book(data)
    raw = book.get(sheet) or next(iter(book.values()))
    return typed_sheet(raw, columns, needed)


def _in_child(data: bytes, names: Sequence[str]) -> list[Any]:
    words = [sys.executable, *READER, *names]
    try:
        done = subprocess.run(words, input=data, capture_output=True, timeout=TIMEOUT, cwd=ROOT, check=False)
        told = _lines(done.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        raise Refusal("file.unreadable") from None
    wrong = next((line["wrong"] for line in told if isinstance(line, dict) and "wrong" in line), None)
    if wrong is not None or not told or told[-1] != {"end": True}:
        raise Refusal(wrong or "file.unreadable")
    return told


def _lines(said: bytes) -> list[Any]:
    """What the child said, line by line; nothing in it can
    be a circle, so nobody looks for circles meanwhile."""
    looking = gc.isenabled()
    gc.disable()
    try:
        return [json.loads(line) for line in said.splitlines()]
    finally:
        if looking:
            gc.enable()


def typed_sheet(
    raw: Raw,
    columns: Sequence[Column],
    needed: Sequence[str],
    most_rows: int = MOST_ROWS,
    places: tuple[int, dict[str, int]] | None = None,
) -> Sheet:
    """Find the headings of a sheet (or take `places`: their row, columns by name) and type its rows.

    Raises `file.headings`, `file.rows`, `file.empty`.
    """
    sheet, body = body_of(raw, columns, needed, most_rows, places)
    for number, line in body:
        sheet.rows.append((number, _row(sheet, number, line, columns, needed, raw.formulas)))
    return sheet


def body_of(
    raw: Raw,
    columns: Sequence[Column],
    needed: Sequence[str],
    most_rows: int = MOST_ROWS,
    places: tuple[int, dict[str, int]] | None = None,
) -> tuple[Sheet, list[tuple[int, list[Any]]]]:
    """The sheet with its headings found, and the rows below
    them that are not yet typed. Raises as `typed_sheet` does."""
    sheet = Sheet(name=raw.name)
    top: int | None
    if places is None:
        top = _heading(raw, columns, sheet)
    else:
        top, sheet.places = places
    lost = [column.heading for column in columns if column.name in needed and column.name not in sheet.places]
    if top is None or lost:
        raise Refusal(
            "file.headings",
            headings=", ".join(lost or [column.heading for column in columns if column.name in needed]),
        )
    body = [
        (number, line)
        for number, line in raw.rows
        if number > top and any(value not in ("", None) and seen(str(value)).strip() for value in line)
    ]
    if len(body) > most_rows:
        raise Refusal("file.rows", limit=most_rows)
    if not body:
        raise Refusal("file.empty")
    return sheet, body


def _heading(raw: Raw, columns: Sequence[Column], sheet: Sheet) -> int | None:
    """The row that holds most headings among the first; marks and stars are ignored."""
    names = {fold(column.heading): column.name for column in columns}
    best: tuple[int, dict[str, int]] | None = None
    for number, line in raw.rows[:HEADING_ROWS]:
        found: dict[str, int] = {}
        for place, value in enumerate(line):
            name = names.get(fold(seen(str(value))).strip(" *"))
            if name is not None:
                found.setdefault(name, place)
        if found and (best is None or len(found) > len(best[1])):
            best = (number, found)
    if best is None:
        return None
    sheet.places = best[1]
    return best[0]


def seen(text: str) -> str:
    """Text without the letters nobody sees: zero-width ones dropped, strange blanks as plain ones."""
    return UNSEEN.sub("", text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u3000", " "))


def _row(
    sheet: Sheet,
    number: int,
    line: Sequence[Any],
    columns: Sequence[Column],
    needed: Sequence[str],
    formulas: frozenset[str],
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    near: date | None = None  # a day of the row lies near the month that stands before it
    for column in columns:
        place = sheet.places.get(column.name)
        raw = line[place] if place is not None and place < len(line) else ""
        if formulas and place is not None and sheet.cell(number, column.name) in formulas:
            sheet.problems.append(_problem(sheet, number, column, raw, Refusal("cell.formula")))
            values[column.name] = None
            continue
        try:
            values[column.name] = _typed(raw, column, near)
        except Yearless as yearless:
            values[column.name] = yearless.day
            sheet.proposed.append((sheet.cell(number, column.name), yearless.day))
        except Refusal as refusal:
            sheet.problems.append(_problem(sheet, number, column, raw, refusal))
            values[column.name] = None
            continue
        if column.kind == "month" and values[column.name] is not None:
            near = values[column.name].replace(day=15)
        if type(raw) is str and (raw != raw.strip() or seen(raw) != raw) and values[column.name] is not None:
            sheet.mended.append(sheet.cell(number, column.name))
        if type(raw) is str and column.kind in LETTERED:
            sheet.became.update(_words(raw).became)
        if values[column.name] is None and column.name in needed:
            sheet.problems.append(_problem(sheet, number, column, "", Refusal("field.required")))
    return values


def _words(raw: str) -> Meant:
    """Words of a cell as they were meant; a date stays one."""
    return Meant(raw, ()) if raw.startswith(DAY) else meant(seen(raw))


def _problem(sheet: Sheet, number: int, column: Column, raw: Any, refusal: Refusal) -> CellProblem:
    return CellProblem(sheet.cell(number, column.name), shown(raw), refusal, sheet.name, number, column.name)


def shown(raw: Any) -> str:
    """What stands in a cell, as people read it."""
    text = str(raw)
    return "/".join(reversed(text[1:].split("-"))) if text.startswith(DAY) else text[:200]


def _typed(raw: Any, column: Column, near: date | None) -> Any:
    if raw in ("", None):
        return None
    if column.kind == "raw":
        return raw if type(raw) is not str else seen(shown(raw)).strip() or None
    turned = TURNING.search(str(raw)) if column.kind == "text" else None
    if turned is not None:  # dropped, it would read otherwise than people see it
        raise Refusal("field.unseen", place=turned.start() + 1, letter=f"U+{ord(turned[0]):04X}")
    text = tidy(_words(str(raw)).text if column.kind in LETTERED else seen(str(raw)))
    if text == "":
        return None
    if column.kind == "date":
        if type(raw) is float:
            raise Refusal("field.date")
        return read_day(text.removeprefix(DAY), near)
    if column.kind == "month":
        return read_day(text[1:]).replace(day=1) if text.startswith(DAY) else read_month(text)
    if column.kind == "time":
        return read_time(text)
    if column.kind == "integer":
        if not text.isascii() or not text.isdecimal() or len(text) > 9:
            raise Refusal("field.number")
        return int(text)
    if column.kind == "long":
        text = _words(str(raw)).text.strip()
    most = MOST_LETTERS if column.kind == "long" else 400
    if len(text) > most:
        raise Refusal("field.long", limit=most)
    hidden = unshown(text) if column.kind in LETTERED and not text.startswith(DAY) else None
    if hidden is not None:
        raise hidden
    return shown(text) if text.startswith(DAY) else text
