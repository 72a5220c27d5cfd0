"""Where a list stands in a workbook: on which sheet, below which headings, and which of its columns are
known.

Nothing that holds something is passed over in silence: a column whose heading is not known is asked back with
the nearest that is, or named; lines of numbering and signatures are counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from itertools import pairwise
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.read.asked import IGNORED, Asking
from forms.excel.read.raw import Raw, seen
from forms.excel.write.book import Column
from models.core.spelling import fold

HEADING_ROWS = 30
NEAR = 0.55
"""How alike two headings must be for one to be offered for the other (0 to 1)."""
MOST_NEAR = 3


def said(value: Any) -> str:
    """A heading as it is compared: without marks, stars and what nobody sees."""
    return fold(seen(str(value))).strip(" *:.")


def filled(value: Any) -> bool:
    """Whether something stands in a cell."""
    return value not in ("", None) and bool(seen(str(value)).strip())


def headed(raw: Raw, columns: Sequence[Column]) -> tuple[int, dict[str, list[int]]]:
    """The row that holds most headings among the first, and where each known one stands in it; 0 and nothing
    where there is none."""
    names = {said(column.heading): column.name for column in columns}
    best: tuple[int, dict[str, list[int]]] = (0, {})
    for number, line in raw.rows[:HEADING_ROWS]:
        found: dict[str, list[int]] = {}
        for place, value in enumerate(line):
            name = names.get(said(value)) if type(value) is str else None
            if name is not None:
                found.setdefault(name, []).append(place)
        if len(found) > len(best[1]):
            best = number, found
    return best


def sheet_of(book: Mapping[str, Raw], columns: Sequence[Column], asking: Asking) -> Raw:
    """The sheet on which the list stands: that with the most of its headings and a row below them. Where
    several hold as many, it is asked which; till then it is the first."""
    found = {name: len(headed(raw, columns)[1]) for name, raw in book.items() if raw.rows}
    most = max(found.values(), default=0)
    best = [name for name, n in found.items() if n == most and most and _holds(book[name], columns)]
    if len(best) > 1:
        chosen = asking.reading("sheet", "", "", best[0], {name: name for name in best})
        return book[chosen or best[0]]
    return (
        book[best[0]] if best else next((raw for raw in book.values() if raw.rows), next(iter(book.values())))
    )


def _holds(raw: Raw, columns: Sequence[Column]) -> bool:
    top = headed(raw, columns)[0]
    return any(number > top and any(map(filled, line)) for number, line in raw.rows)


def places_of(raw: Raw, columns: Sequence[Column], asking: Asking) -> tuple[int, dict[str, int], list[str]]:
    """The row of the headings (0: none), the place of each column, and headings over something that is not
    read (`Ghi chú (H)`). What is not known but near to a column that is missing is asked back, and so is a
    heading that stands twice over something."""
    top, met = headed(raw, columns)
    if not top:
        return 0, {}, []
    line = next(line for number, line in raw.rows if number == top)
    below = [row for number, row in raw.rows if number > top]
    places = {name: _one_of(name, at, (raw, top, below), columns, asking) for name, at in met.items()}
    strange = [
        place
        for place in range(max((len(row) for row in (line, *below)), default=0))
        if place not in {at for found in met.values() for at in found} and _busy(below, place)
    ]
    unread = []
    for place in strange:
        heading = str(line[place]) if place < len(line) else ""
        name = _meant(heading, f"{xl_col_to_name(place)}{top}", columns, places, asking)
        if name is None:
            unread.append(f"{heading} ({xl_col_to_name(place)})".strip())
        elif name:
            places[name] = place
    return top, places, unread


def _busy(rows: Sequence[Sequence[Any]], place: int) -> bool:
    return any(place < len(row) and filled(row[place]) for row in rows)


def _one_of(
    name: str,
    at: Sequence[int],
    where: tuple[Raw, int, Sequence[Sequence[Any]]],
    columns: Sequence[Column],
    asking: Asking,
) -> int:
    """Which of the places where a heading stands is its column: that which holds something, asked where
    several do and differ."""
    _raw, top, below = where
    busy = [place for place in at if _busy(below, place)]
    if len(busy) < 2 or all(_same(row, busy) for row in below):
        return (busy or list(at))[0]
    heading = next(column.heading for column in columns if column.name == name)
    letters = {xl_col_to_name(place): place for place in busy}
    says = {letter: letter for letter in letters}
    chosen = asking.reading("heading_twice", name, f"{next(iter(letters))}{top}", heading, says)
    return letters[chosen] if chosen else busy[0]


def _same(row: Sequence[Any], places: Sequence[int]) -> bool:
    return len({str(row[place]) if place < len(row) else "" for place in places}) == 1


def _meant(
    heading: str, cell: str, columns: Sequence[Column], places: Mapping[str, int], asking: Asking
) -> str | None:
    """The column that a strange heading means, as it was chosen; empty where that is asked; None for none."""
    free = {said(c.heading): c for c in columns if c.name not in places and c.heading}
    near = get_close_matches(said(heading), free, MOST_NEAR, NEAR) if said(heading) else []
    near += [key for key in free if key not in near and within(said(heading), key)]
    if not near:
        return None
    says = {free[key].name: str(free[key].heading) for key in near[:MOST_NEAR]} | {IGNORED: ""}
    chosen = asking.reading("heading", said(heading), cell, heading, says)
    return "" if chosen is None else None if chosen == IGNORED else chosen


def within(one: str, other: str) -> bool:
    """Whether every word of one heading stands in the other: `số đảng viên` and `đảng viên`."""
    first, second = set(one.split()), set(other.split())
    return bool(first and second) and (first <= second or second <= first)


def passed_over(
    rows: Sequence[tuple[int, Sequence[Any]]], places: Mapping[str, int], needed: Sequence[str]
) -> list[int]:
    """Rows of somebody's own list that hold no data: numbers of columns right below the headings (`(1) (2)
    (3)`), and signatures and totals below the last line, where the first needed column is empty and one other
    at most is not."""
    found = [number for number, line in rows[:1] if _numbering(line)]
    asked = [places[name] for name in needed if name in places]
    for number, line in reversed(rows):
        there = [place for place in asked if place < len(line) and filled(line[place])]
        if len(asked) < 2 or asked[0] in there or len(there) > 1:
            break
        if number not in found:
            found.append(number)
    return sorted(found)


def _numbering(line: Sequence[Any]) -> bool:
    """Whether a line counts its columns and says nothing else."""
    figures = [str(value).strip(" ().") for value in line if filled(value)]
    plain = all(each.isascii() and each.isdecimal() and len(each) < 4 for each in figures)
    return len(figures) > 1 and plain and all(int(b) == int(a) + 1 for a, b in pairwise(figures))
