"""What a workbook of ours holds under a name that is not known: a sheet, a column, a line of a head is asked
back with the nearest names that are missing (forms/excel/read/asked.py); a column that is near to none is a
mistake at its cell, a sheet is named. Dropped in silence, a form would lack its rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from xlsxwriter.utility import xl_col_to_name

from forms.excel.read.asked import IGNORED, Asking
from forms.excel.read.headings import filled, nearest, said
from forms.excel.read.raw import Raw, odd_cells
from models.core.errors import Refusal
from models.core.spelling import fold


class Notes(Protocol):
    """What takes mistakes at their cells and questions, what numbers are shown as by cell, what sheets are
    called in the file by the names that they stand for, and those that are not read."""

    shown: dict[str, str]
    asking: Asking
    called: dict[str, str]
    passed: list[str]

    def wrong(self, cell: str, value: Any, refusal: Refusal) -> None:
        """Note one."""


def tell_odd(book: Notes, sheets: Iterable[Raw]) -> None:
    """A formula, an error, text in an old font is a mistake wherever it stands: nobody sees what it will say.
    What numbers are shown as is kept for where they are codes."""
    for raw in sheets:
        for cell, value, refusal in odd_cells(raw):
            book.wrong(f"{raw.name}!{cell}", value, refusal)
        book.shown |= {f"{raw.name}!{cell}": text for cell, text in raw.shown.items() if text is not None}


FOR_PEOPLE = ("Hướng dẫn", "Hướng dẫn mẫu")
"""Sheets of our workbooks that nobody reads back."""


def sheets_meant(
    book: Notes, read: Mapping[str, Raw], known: Sequence[str], others: Sequence[str] = ()
) -> dict[str, Raw]:
    """The known sheets that a workbook has, by their names as these are compared. One that holds something,
    is not known and is called nearly as one that is missing stands for the one that was chosen. `others`:
    sheets that are read apart from these."""
    names = {fold(name): name for name in read}
    meant = {name: names[fold(name)] for name in (*known, *others) if fold(name) in names}
    ours = {fold(name) for name in (*known, *others, *FOR_PEOPLE)}
    for name, raw in read.items():
        if fold(name) in ours or not raw.rows:
            continue
        missing = [each for each in (*known, *others) if each not in meant]
        chosen = _meant(book, ("sheet_meant", said(name), f"{name}!A1", name), missing)
        if chosen:
            meant[chosen] = name
        elif chosen is None:
            book.passed.append(name)
    book.called |= {name: called for name, called in meant.items() if name != called}
    return {fold(name): replace(read[meant[name]], name=name) for name in known if name in meant}


def has_sheet(asking: Asking, read: Collection[str], name: str) -> bool:
    """Whether a workbook with these sheets has one of this name, or one for which it was chosen."""
    chosen = {said for key, said in asking.chosen.items() if key.startswith("sheet_meant:")}
    return name in chosen or fold(name) in map(fold, read)


def columns_meant(
    book: Notes, sheet: str, rows: Sequence[Sequence[Any]], at: Collection[int], known: Iterable[str]
) -> dict[str, int]:
    """Where columns stand that hold something below a heading which is not known (not among the places `at`),
    by the heading of those missing (`known`) for which each was chosen."""
    heads, free, found, met = rows[0] if rows else (), [*known], dict[str, int](), set[str]()
    for place in range(max((len(row) for row in rows), default=0)):
        if place in at or not any(place < len(row) and filled(row[place]) for row in rows[1:]):
            continue
        heading = str(heads[place]) if place < len(heads) else ""
        cell, about = f"{sheet}!{xl_col_to_name(place)}1", f"{said(sheet)}!{said(heading)}"
        near = nearest(heading, free) if about not in met else []
        met.add(about)
        if not near:
            book.wrong(cell, heading, Refusal("column.unknown"))
            continue
        meant = _meant(book, ("heading", about, cell, heading), free)
        if meant:
            found[meant] = place
            free.remove(meant)
    return found


def lines_meant(
    book: Notes, sheet: str, rows: Sequence[Sequence[Any]], known: Collection[str]
) -> dict[int, str]:
    """What lines of a head (name, value) mean whose name is not known, by their place among `rows`: the name
    that was chosen of those missing."""
    names = {fold(name) for name in known}
    there = {fold(str(row[0])) for row in rows if row}
    free, found = [name for name in known if fold(name) not in there], dict[int, str]()
    for place, row in enumerate(rows[1:], 1):
        if not row or fold(str(row[0])) in names or not any(map(filled, row[:2])):
            continue
        name = str(row[0])
        cell = f"{sheet}!A{place + 1}"
        meant = _meant(book, ("line_meant", f"{said(sheet)}!{said(name)}", cell, name), free)
        if meant:
            found[place] = meant
            free.remove(meant)
        elif meant is None and any(map(filled, row[1:2])):
            book.wrong(cell, name, Refusal("line.unknown"))
    return found


def _meant(book: Notes, asked: tuple[str, str, str, str], known: Sequence[str]) -> str | None:
    """Which of the known names one means that is not: as was chosen; empty where that is asked (`asked`:
    code, about, cell, what stands there), or where it is not to be read; None where it is near to none."""
    code, about, cell, name = asked
    near = nearest(name, known)
    if not near:
        return None
    chosen = book.asking.reading(code, about, cell, name, dict(zip(near, near, strict=True)) | {IGNORED: ""})
    return "" if chosen in (None, IGNORED) else chosen
