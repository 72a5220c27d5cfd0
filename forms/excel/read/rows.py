"""A list typed in Excel becomes rows by column name; every problem at its true cell (design 4; stack.md 6).

`read_book` (raw.py) gives the sheets of a workbook as they are, by name; `typed_sheet` types the rows of one
below its headings (headings.py) and asks back what can be read in more than one way (asked.py). What a
template looks like is in templates.py, how mistakes are marked in mark.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.read.asked import IGNORED, Asking, Question, readings_of_day
from forms.excel.read.cells import (
    APOSTROPHE,
    FIGURES,
    LETTERED,
    PLAIN,
    TEXTS,
    Read,
    as_typed,
    shown,
    stray_in,
    typed,
    words_of,
)
from forms.excel.read.child import DAY
from forms.excel.read.headings import filled, places_of, sheet_of
from forms.excel.read.passing import Passed, passed_over
from forms.excel.read.raw import Raw, as_read, read_book, seen
from forms.excel.write.book import Column
from forms.old_fonts import as_drawn, font_of
from models.core.errors import Refusal
from models.core.typed import TwoWays, Yearless, pointed, read_day
from models.printed.meant import Meant

MOST_ROWS = 20_000
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST_REMEMBERED = 1_000
"""Values of a column that are remembered while it is read: what many cells say alike is looked at once."""


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
class Sheet:
    """Rows read (number in the sheet, values by column), what could not be read, cells whose stray letters
    were dropped, those of days without a year, with the year proposed; what is asked back; headings over
    something that is not read with their letters, the row of headings (0: none), rows that were passed over
    (passing.py), rows that nobody sees and columns (those that are read, by their letters); merged ranges
    whose value holds for several rows; columns that are half days and half text, with how many of each."""

    rows: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    name: str = ""
    mended: list[str] = field(default_factory=list)
    became: dict[str, str] = field(default_factory=dict)
    """What letters became that files do not show as they stand."""
    proposed: list[tuple[str, date]] = field(default_factory=list)
    asking: Asking = field(default_factory=Asking)
    unread: list[tuple[str, str]] = field(default_factory=list)
    top: int = 0
    passed: list[int] = field(default_factory=list)
    unseen: list[int] = field(default_factory=list)
    veiled: list[str] = field(default_factory=list)
    merged: tuple[str, ...] = ()
    mixed: list[tuple[str, int, int]] = field(default_factory=list)
    raw: Raw = field(default_factory=lambda: Raw(""))

    @property
    def questions(self) -> list[Question]:
        """What is asked back."""
        return [*self.asking.questions.values()]

    def cell(self, row: int, column: str) -> str:
        """Name of a cell; of a column that is not there the first that is: what it lacks is told."""
        return f"{xl_col_to_name(self.place(column))}{row}"

    def place(self, column: str) -> int:
        """Where a column stands, or the first that is there."""
        return self.places.get(column, min(self.places.values(), default=0))


def read_sheet(
    data: bytes, columns: Sequence[Column], needed: Sequence[str], asking: Asking | None = None
) -> Sheet:
    """Read a filled list, on whichever sheet it stands; `asking`: how what was asked back is read. Raises
    Refusal for what is no workbook; problems of cells are collected."""
    asking = asking or Asking()
    return typed_sheet(sheet_of(read_book(data), columns, asking), columns, needed, asking=asking)


def typed_sheet(
    raw: Raw,
    columns: Sequence[Column],
    needed: Sequence[str],
    most_rows: int = MOST_ROWS,
    places: tuple[int, dict[str, int]] | None = None,
    asking: Asking | None = None,
) -> Sheet:
    """Find the headings of a sheet (or take `places`: their row, columns by name) and type its rows.
    `asking`: how what was asked back is read. While it is asked what a needed column is called, no row is
    typed.

    Raises `file.headings`, `file.rows`, `file.empty`.
    """
    sheet, body = body_of(raw, columns, needed, most_rows, places, asking)
    if any(name not in sheet.places for name in needed):
        return sheet
    typing = _Typing(sheet, raw, columns, frozenset(needed))
    sheet.rows = [(number, typing.row(number, line)) for number, line in body]
    sheet.mixed = _mixed(sheet, columns, body)
    return sheet


def body_of(
    raw: Raw,
    columns: Sequence[Column],
    needed: Sequence[str],
    most_rows: int = MOST_ROWS,
    places: tuple[int, dict[str, int]] | None = None,
    asking: Asking | None = None,
) -> tuple[Sheet, list[tuple[int, list[Any]]]]:
    """The sheet with its headings found, and the rows below
    them that are not yet typed. Raises as `typed_sheet` does."""
    sheet = Sheet(name=raw.name, asking=asking or Asking(), raw=raw)
    if places is None:
        top, sheet.places, sheet.unread = places_of(raw, columns, sheet.asking)
        top = _asked_again(sheet, columns, needed, top)
    else:
        top, sheet.places = places
    sheet.top = top
    lost = [column.heading for column in columns if column.name in needed and column.name not in sheet.places]
    if not top or len(lost) > sum(each.code == "heading" for each in sheet.questions):
        raise Refusal(
            "file.headings",
            headings=", ".join(lost or [column.heading for column in columns if column.name in needed]),
        )
    body = [(number, line) for number, line in raw.rows if number > top and any(map(filled, line))]
    lines = [(number, as_read(raw, number, line)) for number, line in body] if raw.fonts else body
    passed = passed_over(lines, sheet.places, needed, columns, own=places is None)
    body = _rows_of(sheet, body, passed)
    if len(body) > most_rows:
        raise Refusal("file.rows", limit=most_rows)
    if not body:
        raise Refusal("file.empty")
    sheet.veiled = [
        xl_col_to_name(place)
        for place in sorted(sheet.places.values())
        if any(first <= place <= last for first, last in raw.veiled)
        and any(place < len(line) and filled(line[place]) for _number, line in body)
    ]
    sheet.unseen = [number for number, _line in body if number in raw.hidden]
    sheet.merged = tuple(each for each in raw.merged if int(each.rpartition(":")[2].lstrip(LETTERS)) > top)
    return sheet, body


def _asked_again(sheet: Sheet, columns: Sequence[Column], needed: Sequence[str], top: int) -> int:
    """Where a needed column is missing since a heading is not to be read, that is asked once more: what was
    said of an earlier file would refuse this one. The row of the headings."""
    chosen = sheet.asking.chosen
    if all(name in sheet.places for name in needed) or IGNORED not in chosen.values():
        return top
    sheet.asking.chosen = {key: said for key, said in chosen.items() if said != IGNORED}
    top, sheet.places, sheet.unread = places_of(sheet.raw, columns, sheet.asking)
    return top


def _rows_of(
    sheet: Sheet, body: Sequence[tuple[int, list[Any]]], passed: Passed
) -> list[tuple[int, list[Any]]]:
    """The rows of the one table that is read. Where another begins is told there, at its first cell."""
    sheet.passed = [number for number in passed.rows if not passed.other or number < passed.other]
    if passed.other:
        line = dict(body)[passed.other]
        place = next(n for n, value in enumerate(line) if filled(value))
        cell = f"{xl_col_to_name(place)}{passed.other}"
        name = next((name for name, at in sheet.places.items() if at == place), next(iter(sheet.places)))
        told = Refusal("cell.other_table")
        sheet.problems.append(CellProblem(cell, shown(line[place]), told, sheet.name, passed.other, name))
        body = [(number, line) for number, line in body if number < passed.other]
    gone = frozenset(passed.rows)
    return [(number, line) for number, line in body if number not in gone]


def _mixed(
    sheet: Sheet, columns: Sequence[Column], body: Sequence[tuple[int, Sequence[Any]]]
) -> list[tuple[str, int, int]]:
    """Columns of days (their letters) that are days here and text there, with how many of each: a program may
    have turned round the ones that it could."""
    found = []
    for column in columns:
        place = sheet.places.get(column.name) if column.kind == "date" else None
        if place is not None:
            cells = [line[place] for _number, line in body if place < len(line) and filled(line[place])]
            days = sum(type(cell) is str and cell.startswith(DAY) for cell in cells)
            if 0 < days < len(cells):
                found.append((xl_col_to_name(place), days, len(cells) - days))
    return found


class _Typing:
    """Types the rows of a sheet; what is not plain in a cell is looked up only where the sheet has any."""

    def __init__(self, sheet: Sheet, raw: Raw, columns: Sequence[Column], needed: frozenset[str]) -> None:
        self.sheet, self.raw, self.needed = sheet, raw, needed
        self.odd = raw.formulas | raw.errors.keys() | raw.shown.keys() | raw.days.keys() | raw.fonts.keys()
        self.columns = [(each, sheet.places.get(each.name), dict[Any, Read]()) for each in columns]

    def row(self, number: int, line: Sequence[Any]) -> dict[str, Any]:
        """The values of a row by column; None where there is none, or a problem."""
        sheet, values = self.sheet, dict[str, Any]()
        near: date | None = None  # a day of the row lies near the month that stands before it
        for column, place, known in self.columns:
            raw = line[place] if place is not None and place < len(line) else ""
            try:
                if self.odd and place is not None and sheet.cell(number, column.name) in self.odd:
                    raw = self._plain(raw, column, sheet.cell(number, column.name), near)
                read = known.get(raw) if type(raw) is not float else None
                if read is None:
                    read = self._read(raw, column, near, number, known)
            except Yearless as yearless:
                read = Read(yearless.day, stray_in(raw))
                sheet.proposed.append((sheet.cell(number, column.name), yearless.day))
            except Refusal as refusal:
                sheet.problems.append(_problem(sheet, number, column, raw, refusal))
                values[column.name] = None
                continue
            value, stray, became = read
            values[column.name] = value
            if became:
                sheet.became.update(became)
            if value is None:
                if column.name in self.needed:
                    sheet.problems.append(_problem(sheet, number, column, "", Refusal("field.required")))
                continue
            if column.kind == "month":
                near = value.replace(day=15)
            if stray:
                sheet.mended.append(sheet.cell(number, column.name))
        return values

    def _read(self, raw: Any, column: Column, near: date | None, number: int, known: dict[Any, Read]) -> Read:
        """What stands in a cell, looked at once for all cells of the column that hold the same; what is asked
        back is told at each cell, and so is what cannot be read."""
        quoted = type(raw) is str and raw.startswith(APOSTROPHE) and column.kind in PLAIN
        bare = self._without(raw, column, number) if quoted else raw
        asked = self._asking(bare, column, number)
        words = words_of(str(bare)) if column.kind in LETTERED else Meant(seen(str(bare)), ())
        became = words.became if type(raw) is str else ()
        if asked is not None:
            return Read(asked, stray_in(raw), became)
        is_code = column.kind == "code"
        read = Read(typed(bare, column, near, words.text), stray_in(raw) or (quoted and not is_code), became)
        if type(raw) is not float and not (quoted and is_code) and len(known) < MOST_REMEMBERED:
            known[raw] = read
        return read

    def _plain(self, raw: Any, column: Column, cell: str, near: date | None) -> Any:
        """What stands in a cell that is not plain. Raises `cell.formula`, `cell.error`, `cell.asked`."""
        if cell in self.raw.formulas:
            raise Refusal("cell.formula")
        if cell in self.raw.errors:
            raise Refusal("cell.error", text=self.raw.errors[cell])
        if cell in self.raw.fonts and type(raw) is str:
            font = self.raw.fonts[cell]
            says = {"converted": as_drawn(raw, font), "as_sent": raw}
            if says["converted"] != raw:
                return says[self._asked("old_font", str(font_of(font)), cell, raw, says)]
        if cell in self.raw.days and column.kind in ("date", "month") and str(raw).startswith(DAY):
            return self._whole_day(raw, column, cell, near)
        if cell in self.raw.shown and type(raw) in (int, float):
            text = self.raw.shown[cell]
            if column.kind not in TEXTS:  # fifty per cent are not read as half a point
                return text if text and text.endswith("%") else raw
            if text is None:
                points = f"{raw:,}".replace(",", ".")
                says = {"plain": str(raw), "points": points}
                text = says[self._asked("shown", column.name, cell, str(raw), says)]
            return text
        return raw

    def _whole_day(self, raw: str, column: Column, cell: str, near: date | None) -> str:
        """A day of which its cell shows a part only: asked where the rest may be a program's, not a person's.
        A day of the month that is not the first was typed."""
        day, parts = date.fromisoformat(raw[1:]), self.raw.days[cell]
        seen_so = "/".join(
            said for part, said in zip("dmy", f"{day:%d/%m/%Y}".split("/"), strict=True) if part in parts
        )
        if "y" in parts:
            if column.kind == "date" and "d" not in parts and day.day == 1:
                self._asked("unseen_day", column.name, cell, seen_so, {"kept": f"{day:%d/%m/%Y}"})
            return raw
        nearest = self._near(day, near)
        if nearest == day:
            self.sheet.proposed.append((cell, day))
            return raw
        says = {"kept": day, "nearest": nearest}
        words = {reading: f"{each:%d/%m/%Y}" for reading, each in says.items()}
        chosen = self.sheet.asking.reading("unseen_year", column.name, cell, seen_so, words)
        if chosen is None:
            raise Refusal("cell.asked")
        return DAY + says[chosen].isoformat()

    @staticmethod
    def _near(day: date, near: date | None) -> date:
        try:
            return read_day(f"{day.day}/{day.month}", near)
        except Yearless as yearless:
            return yearless.day

    def _asked(self, code: str, about: str, cell: str, value: str, says: Mapping[str, str]) -> str:
        """The reading chosen. Raises `cell.asked` where none was."""
        found = self.sheet.asking.reading(code, about, cell, value, says)
        if found is None:
            raise Refusal("cell.asked")
        return found

    def _asking(self, raw: Any, column: Column, number: int) -> str | None:
        """What can be read in more than one way, as it was chosen; None where it cannot."""
        if type(raw) is not str:
            return None
        if column.kind == "raw":
            return self._number(seen(shown(raw)).strip(), column, number)
        if column.kind == "code" and raw.startswith(DAY):
            says = readings_of_day(raw[1:])
            cell = self.sheet.cell(number, column.name)
            return says[self._asked("date_code", column.name, cell, shown(raw), says)]
        return None

    def _without(self, raw: str, column: Column, number: int) -> str:
        """Without the apostrophe by which text is kept from becoming a number; of a code it is asked."""
        bare = raw[len(APOSTROPHE) :]
        if column.kind != "code":
            return bare
        says = {"without": bare, "with": raw}
        return says[self._asked("apostrophe", column.name, self.sheet.cell(number, column.name), raw, says)]

    def _number(self, text: str, column: Column, number: int) -> str | None:
        """`12.500` as twelve thousand five hundred or twelve and a half, as it was chosen for the column;
        None of what can be read in one way only."""
        try:
            if text[:1] in FIGURES:
                pointed(text)
            return None
        except TwoWays as two:
            says = {"thousands": two.thousands, "decimal": two.decimal}
            return says[self._asked("points", column.name, self.sheet.cell(number, column.name), text, says)]


def _problem(sheet: Sheet, number: int, column: Column, raw: Any, refusal: Refusal) -> CellProblem:
    text = as_typed(raw, column.kind == "month")
    return CellProblem(sheet.cell(number, column.name), text, refusal, sheet.name, number, column.name)
