"""What a workbook of ours holds at a place that nobody reads: a sheet, a column, a line whose name is not
known is a mistake at its cell, with the nearest name that is. Dropped in silence, a form would lack its
rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches
from typing import Any, Protocol

from xlsxwriter.utility import xl_col_to_name

from forms.excel.read.headings import NEAR, filled, within
from forms.excel.read.raw import Raw, odd_cells
from models.core.errors import Refusal
from models.core.spelling import fold


class Notes(Protocol):
    """What takes mistakes at their cells, and what numbers are shown as by cell."""

    shown: dict[str, str]

    def wrong(self, cell: str, value: Any, refusal: Refusal) -> None:
        """Note one."""


def tell_odd(book: Notes, sheets: Iterable[Raw]) -> None:
    """A formula, an error, text in an old font is a mistake wherever it stands: nobody sees what it will say.
    What numbers are shown as is kept for where they are codes."""
    for raw in sheets:
        for cell, value, refusal in odd_cells(raw):
            book.wrong(f"{raw.name}!{cell}", value, refusal)
        book.shown |= {f"{raw.name}!{cell}": text for cell, text in raw.shown.items() if text is not None}


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that a strange one is nearly, or of which it holds every word; nothing where none is."""
    names = {fold(each): each for each in known}
    found = get_close_matches(fold(name), names, 1, NEAR)
    found = found or [each for each in names if within(fold(name), each)]
    return names[found[0]] if found else ""


def tell_strange_sheets(book: Notes, there: Iterable[tuple[str, bool]], known: Sequence[str]) -> None:
    """Sheets that hold something (name, whether they do) and are called nearly as one that is missing."""
    there = [*there]
    missing = [name for name in known if fold(name) not in {fold(each) for each, _holds in there}]
    strange = [name for name, holds in there if holds and fold(name) not in {fold(each) for each in known}]
    for name in strange:
        near = nearest(name, missing)
        if near:
            book.wrong(f"{name}!A1", name, Refusal("sheet.unknown", sheet=name, near=near))


def tell_strange_columns(
    book: Notes, sheet: str, rows: Sequence[Sequence[Any]], at: Collection[int], known: Iterable[str]
) -> None:
    """Columns that hold something below their heading and are not read (not among the places `at`)."""
    heads, known = rows[0] if rows else (), [*known]
    for place in range(max((len(row) for row in rows), default=0)):
        if place not in at and any(place < len(row) and filled(row[place]) for row in rows[1:]):
            heading = str(heads[place]) if place < len(heads) else ""
            cell, near = f"{sheet}!{xl_col_to_name(place)}1", nearest(heading, known)
            book.wrong(cell, heading, Refusal("column.unknown", near=near))
