"""Where a list stands in a workbook: on which sheet, below which headings, and which of its columns are
known.

Nothing that holds something is passed over in silence: a column whose heading is not known is asked back with
the nearest that is, or named; which lines are no data is said in passing.py.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.read.asked import IGNORED, Asking
from forms.excel.read.raw import Raw, as_read, seen
from forms.excel.write.book import Column
from models.core.spelling import fold

HEADING_ROWS = 30
NEAR = 0.55
"""How alike two headings must be for one to be offered for the other (0 to 1)."""
MOST_NEAR = 3
LONGEST_HEADING = 60
NEARLY = 0.5
"""What a sheet counts for on which headings are only near to known ones: less than one that is known."""


def said(value: Any) -> str:
    """A heading as it is compared: without marks, stars and what nobody sees."""
    return fold(seen(str(value))).strip(" *:.")


def left_out(heading: str, asking: Asking) -> bool:
    """Whether the column of a strange heading is not read because that was chosen."""
    return asking.ignores(f"heading:{said(heading)}")


def filled(value: Any) -> bool:
    """Whether something stands in a cell."""
    return value not in ("", None) and bool(seen(str(value)).strip())


def headed(raw: Raw, columns: Sequence[Column]) -> tuple[int, dict[str, list[int]]]:
    """The row that holds most headings among the first, and where each known one stands in it. Where no row
    holds any, the row in which most stand that are near to one, and nothing; 0 where there is none either."""
    best: tuple[int, dict[str, list[int]]] = (0, {})
    for number, line in raw.rows[:HEADING_ROWS]:
        found = known_in(as_read(raw, number, line), columns)
        if len(found) > len(best[1]):
            best = number, found
    return best if best[0] else (_nearly_headed(raw, columns), {})


def known_in(line: Sequence[Any], columns: Sequence[Column]) -> dict[str, list[int]]:
    """Where the heading of each column stands in a row."""
    names = {said(column.heading): column.name for column in columns}
    found: dict[str, list[int]] = {}
    for place, value in enumerate(line):
        name = names.get(said(value)) if type(value) is str else None
        if name is not None:
            found.setdefault(name, []).append(place)
    return found


def _nearly_headed(raw: Raw, columns: Sequence[Column]) -> int:
    """The row among the first in which most cells, two at least, are near to some heading; 0 for none."""
    names, best, top = [said(column.heading) for column in columns if column.heading], 1, 0
    for number, line in raw.rows[:HEADING_ROWS]:
        words = {
            said(value)
            for value in as_read(raw, number, line)
            if type(value) is str and len(value) <= LONGEST_HEADING
        }
        near = sum(bool(each) and bool(_nearest(each, names)) for each in words)
        if near > best:
            best, top = near, number
    return top


def nearest(name: str, known: Collection[str]) -> list[str]:
    """Of names those that a strange one may mean, as they are written, the nearest first."""
    names = {said(each): each for each in known}
    return [names[each] for each in _nearest(said(name), names)]


def _nearest(heading: str, known: Collection[str]) -> list[str]:
    """Of the known headings those that this one may mean: of which every word stands in the other, then the
    nearest first."""
    found = [key for key in known if within(heading, key)]
    near = get_close_matches(heading, known, MOST_NEAR, NEAR) if heading else []
    return [*found, *(key for key in near if key not in found)][:MOST_NEAR]


def sheet_of(book: Mapping[str, Raw], columns: Sequence[Column], asking: Asking) -> Raw:
    """The sheet on which the list stands: that with the most of its headings and a row below them. Where
    several hold as many, it is asked which; till then it is the first."""
    met = {name: headed(raw, columns) for name, raw in book.items() if raw.rows}
    found = {name: len(names) or (NEARLY if top else 0) for name, (top, names) in met.items()}
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


def places_of(
    raw: Raw, columns: Sequence[Column], asking: Asking
) -> tuple[int, dict[str, int], list[tuple[str, str]]]:
    """The row of the headings (0: none), the place of each column, and headings over something that is not
    read, with its letters (`Ghi chú`, `H`). What is not known but near to a column that is missing is asked
    back, and so is a heading that stands twice over something, or which of two tables beside each other is
    meant."""
    top, met = headed(raw, columns)
    if not top:
        return 0, {}, []
    line = next(as_read(raw, number, line) for number, line in raw.rows if number == top)
    below = [row for number, row in raw.rows if number > top]
    places = _one_table(met, below, (top, columns), asking)
    if places is None:
        places = {name: _one_of(name, at, (top, below), columns, asking) for name, at in met.items()}
    known = {at: name for name, found in met.items() for at in found}
    unread = list[tuple[str, str]]()
    for place in range(max((len(row) for row in (line, *below)), default=0)):
        if place in places.values() or not _busy(below, place):
            continue
        if place in known:  # the same heading over something else
            if places.get(known[place]) is None or not all(
                _same(row, (place, places[known[place]])) for row in below
            ):
                unread.append((str(line[place]), xl_col_to_name(place)))
            continue
        heading = str(line[place]) if place < len(line) else ""
        name = _meant(heading, f"{xl_col_to_name(place)}{top}", columns, places, asking)
        if name is None:
            unread.append((heading, xl_col_to_name(place)))
        elif name:
            places[name] = place
    return top, places, unread


def _busy(rows: Sequence[Sequence[Any]], place: int) -> bool:
    return any(place < len(row) and filled(row[place]) for row in rows)


def _one_of(
    name: str,
    at: Sequence[int],
    where: tuple[int, Sequence[Sequence[Any]]],
    columns: Sequence[Column],
    asking: Asking,
) -> int:
    """Which of the places where a heading stands is its column: that which holds something, asked where
    several do and differ."""
    top, below = where
    busy = [place for place in at if _busy(below, place)]
    if len(busy) < 2 or all(_same(row, busy) for row in below):
        return (busy or list(at))[0]
    heading = next(column.heading for column in columns if column.name == name)
    letters = {xl_col_to_name(place): place for place in busy}
    says = {letter: letter for letter in letters}
    chosen = asking.reading("heading_twice", name, f"{next(iter(letters))}{top}", heading, says)
    return letters[chosen] if chosen else busy[0]


def _one_table(
    met: Mapping[str, Sequence[int]],
    below: Sequence[Sequence[Any]],
    where: tuple[int, Sequence[Column]],
    asking: Asking,
) -> dict[str, int] | None:
    """Where several headings stand twice over different things, tables stand beside each other: the places in
    the one that was chosen, the first till then. None where there is but one."""
    twice = [
        at
        for at in met.values()
        if sum(_busy(below, place) for place in at) > 1 and not all(_same(row, at) for row in below)
    ]
    if len(twice) < 2:
        return None
    starts = min(met.values(), key=lambda at: at[0])
    ends = [*starts[1:], max(place for at in met.values() for place in at) + 1]
    tables = {
        xl_col_to_name(first): {name: at for name, found in met.items() for at in found if first <= at < last}
        for first, last in zip(starts, ends, strict=True)
    }
    says = {letter: f"{letter}–{xl_col_to_name(max(places.values()))}" for letter, places in tables.items()}
    top, columns = where
    heading = next(column.heading for column in columns if met.get(column.name) == starts)
    chosen = asking.reading("tables", "", f"{next(iter(says))}{top}", heading, says)
    return tables[chosen or next(iter(tables))]


def _same(row: Sequence[Any], places: Sequence[int]) -> bool:
    return len({str(row[place]) if place < len(row) else "" for place in places}) == 1


def _meant(
    heading: str, cell: str, columns: Sequence[Column], places: Mapping[str, int], asking: Asking
) -> str | None:
    """The column that a strange heading means, as it was chosen; empty where that is asked; None for none."""
    free = {said(c.heading): c for c in columns if c.name not in places and c.heading}
    near = _nearest(said(heading), list(free))
    if not near:
        return None
    says = {free[key].name: str(free[key].heading) for key in near} | {IGNORED: ""}
    chosen = asking.reading("heading", said(heading), cell, heading, says)
    return "" if chosen is None else None if chosen == IGNORED else chosen


def within(one: str, other: str) -> bool:
    """Whether every word of one heading stands in the other: `số đảng viên` and `đảng viên`."""
    first, second = set(one.split()), set(other.split())
    return bool(first and second) and (first <= second or second <= first)
