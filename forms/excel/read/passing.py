"""Which lines below a list's headings are none of its rows: numbers of columns, sums, titles between groups,
headings that are repeated, signatures, and where another table begins.

They are counted and told with their numbers. A line that holds all that a row needs is always a row.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from forms.excel.read.headings import filled, known_in
from forms.excel.read.raw import seen
from forms.excel.write.book import Column

Line = tuple[int, Sequence[Any]]
"""A row's number in its sheet, and what stands in it from column A on."""
WIDE = 12
"""Cells of a line that are looked at for headings: one that repeats them begins with them."""
FEW = 2
"""Cells of a line that closes a list, or titles a group of it, at the most."""
SUM = re.compile(
    r"(?:[ivx]{1,5}[. )]+)?(?:tổng cộng(?!\w).*|tổng số(?!\w).*|(?:tổng|cộng|bình quân)(?: ?[:(.=\d].*)?)"
)
"""How a line of sums begins, letter by letter: without its marks `tổng cộng` is how `Tổng công ty` begins."""
CLOSING = re.compile(
    r"(?:t/m|tm\.|k/t|kt\.|tl\.|người lập|người tổng hợp|lập biểu|thủ trưởng|nơi nhận|bí thư$|phó bí thư$"
    r"|\(?ký|danh sách (?:này )?(?:có|gồm)(?!\w)|.{0,40}ngày .{0,12}tháng .{0,12}năm).*"
)
"""How what stands below a list begins: place and day, who signs, how many there are."""
GROUP = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})[.)/]\s+\S.*")
"""A title of a group with its number."""


@dataclass(frozen=True)
class Passed:
    """Rows that hold no data, and the row in which another table begins (0: none)."""

    rows: tuple[int, ...] = ()
    other: int = 0


def passed_over(
    rows: Sequence[Line],
    places: Mapping[str, int],
    needed: Sequence[str],
    columns: Sequence[Column] = (),
    *,
    own: bool = True,
) -> Passed:
    """What of the lines below the headings is no row. `own`: somebody's own list, of which the last lines are
    passed over too where they lack the first needed column and hold one other at most."""
    asked = [places[name] for name in needed if name in places]
    whole = {number for number, line in rows if _whole(line, asked)}
    end = max(whole, default=0)
    again, other = _headings(rows, places, columns)
    found = {number for number, line in rows[:1] if _numbering(line)} | again
    if len(asked) > 1:
        found |= {number for number, line in rows if number not in whole and _sums(line)}
        found |= {number for number, line in rows if number < end and number not in whole and _group(line)}
        found |= _closing([(number, line) for number, line in rows if number > end])
        found |= _last(rows, asked, found) if own else set()
    return Passed(tuple(sorted(found)), other)


def _texts(line: Sequence[Any]) -> list[str]:
    return [seen(str(value)).strip() for value in line if filled(value)]


def _whole(line: Sequence[Any], asked: Sequence[int]) -> bool:
    """Whether a line holds all that a row needs."""
    return all(place < len(line) and filled(line[place]) for place in asked)


@lru_cache(8192)
def _said(pattern: re.Pattern[str], text: str) -> bool:
    plain = unicodedata.normalize("NFC", " ".join(seen(text).split())).casefold()
    return pattern.fullmatch(plain) is not None


def _sums(line: Sequence[Any]) -> bool:
    return any(_said(SUM, text) for text in _texts(line))


def _group(line: Sequence[Any]) -> bool:
    """Whether a line is the title of a group: one text in capitals or with a number before it, or both in two
    cells."""
    texts = _texts(line)
    if len(texts) == 1:
        return " " in texts[0] and (texts[0].isupper() or GROUP.fullmatch(texts[0]) is not None)
    return len(texts) == FEW and len(texts[0].strip(". )")) < len("VIII") and texts[1].isupper()


def _closing(rows: Sequence[Line]) -> set[int]:
    """What stands below the last whole row, from the first line on that closes the list."""
    begun = next(
        (
            number
            for number, line in rows
            if len(texts := _texts(line)) <= FEW and any(_said(CLOSING, text) for text in texts)
        ),
        None,
    )
    return {number for number, line in rows if begun is not None and number >= begun and _short(line)}


def _short(line: Sequence[Any]) -> bool:
    return len(_texts(line)) <= FEW


def _last(rows: Sequence[Line], asked: Sequence[int], found: set[int]) -> set[int]:
    last = set[int]()
    for number, line in reversed(rows):
        there = [place for place in asked if place < len(line) and filled(line[place])]
        if number not in found and (asked[0] in there or len(there) > 1):
            break
        last.add(number)
    return last


def _headings(
    rows: Sequence[Line], places: Mapping[str, int], columns: Sequence[Column]
) -> tuple[set[int], int]:
    """Lines that repeat the headings where they stand, and the first that has them elsewhere."""
    again, letters = set[int](), {str(column.heading).casefold() for column in columns}
    for number, line in rows:
        few = {value.strip(" *:.").casefold() for value in line[:WIDE] if type(value) is str}
        if few.isdisjoint(letters):
            continue  # most rows, at a tenth of the time
        met = known_in(line, columns)
        if len(met) < FEW:
            continue
        if any(name in places and places[name] not in at for name, at in met.items()):
            return again, number
        again.add(number)
    return again, 0


def _numbering(line: Sequence[Any]) -> bool:
    """Whether a line counts its columns and says nothing else."""
    figures = [str(value).strip(" ().") for value in line if filled(value)]
    plain = all(re.fullmatch(r"\d{1,3}", each, re.ASCII) for each in figures)
    return len(figures) > 1 and plain and all(int(b) == int(a) + 1 for a, b in pairwise(figures))
