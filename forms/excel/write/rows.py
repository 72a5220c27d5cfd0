"""Rows of a sheet as XML in plain Python, a chunk at a time: what
every text must pass before it stands in a cell (stack.md 6, 7).

The common cell goes by one format a row; a column in which one test of the chunk finds anything
unusual goes cell by cell. The same in polars is frames.py; a test holds both to the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from math import isfinite
from typing import Any

from xlsxwriter.utility import xl_col_to_name

MOST_LETTERS = 32_767
CUT = "…"
CHUNK = 500
EPOCH = date(1899, 12, 30).toordinal()
MIDNIGHT = datetime(1899, 12, 30)
DAY = 86_400_000_000
"""Microseconds of a day."""
TEXTS = ("text", "code")
"""Kinds of column that hold text."""
LIVE = ("=", "+", "-", "@")
"""Beginnings that Excel would take for a formula when the
cell is typed again: such text bears the quote prefix."""
EDGE = "¦"
"""Stands between the texts of a chunk while they are tested in one go."""
SIGNS = ("&", "<", ">", "_x", *(EDGE + first for first in (" ", EDGE, *LIVE)), " " + EDGE)
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
ESCAPED = re.compile("_(x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True)
class Plan:
    """How a column's values become cells: its kind, the style read back from
    the marker row, the style of text that looks live, and the words that stand
    for codes (where a query gives codes; a code without a word stays blank)."""

    kind: str
    style: str = "0"
    quoted: str = "0"
    labels: dict[Any, str] | None = field(default=None, hash=False)


def fitting(text: str) -> str:
    """Text as a cell can hold it: lines end with one sign, as Excel itself ends them (browsers send two, of
    which several programs show the first as `_x000D_`), and too long a text is cut with a sign."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MOST_LETTERS // 2 and len(text.encode("utf-16-le", "surrogatepass")) > 2 * MOST_LETTERS:
        units = text.encode("utf-16-le", "surrogatepass")[: 2 * (MOST_LETTERS - 1)]
        text = units.decode("utf-16-le", "ignore") + CUT
    return text


def escape(text: str) -> str:
    """Text as it may stand in XML, for every reader: control characters in Excel's own way."""
    text = fitting(text)
    text = ESCAPED.sub(r"_x005F_\1", text)
    text = CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def text_cell(text: str, plan: Plan) -> str:
    """A text cell from its style on, whatever stands in the text; empty text is a blank cell."""
    if not text:
        return f'{plan.style}"/>'
    style = plan.quoted if text.startswith(LIVE) else plan.style
    space = ' xml:space="preserve"' if text != text.strip() else ""
    return f'{style}" t="inlineStr"><is><t{space}>{escape(text)}</t></is></c>'


def cell(value: Any, plan: Plan) -> str:
    """Any cell from its style on."""
    if value is None or (isinstance(value, float) and not isfinite(value)):
        return f'{plan.style}"/>'
    if isinstance(value, datetime):
        return f'{plan.style}"><v>{serial(value)!r}</v></c>'
    if isinstance(value, date):
        return f'{plan.style}"><v>{value.toordinal() - EPOCH}</v></c>'
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f'{plan.style}"><v>{value}</v></c>'
    return text_cell(str(value), plan)


def serial(moment: datetime) -> float:
    """A moment (without zone) as Excel counts days; eleven decimals keep its microseconds."""
    away = moment - MIDNIGHT
    return away.days + (away.seconds * 1_000_000 + away.microseconds) / DAY


def plain(values: Sequence[Any], plan: Plan) -> Sequence[Any] | None:
    """A column of a chunk as bare contents, when one test finds nothing unusual in it; else None."""
    kinds = set(map(type, values))
    if plan.kind in TEXTS:
        if kinds != {str} or max(map(len, values)) > MOST_LETTERS // 2:
            return None
        whole = f"{EDGE}{EDGE.join(values)}{EDGE}"
        return values if whole.isprintable() and not any(sign in whole for sign in SIGNS) else None
    if kinds == {date}:
        return [value.toordinal() - EPOCH for value in values]
    return values if kinds == {int} or (kinds <= {int, float} and all(map(isfinite, values))) else None


@lru_cache(maxsize=1024)
def pattern(plans: tuple[Plan, ...], odd: frozenset[int]) -> str:
    """The format of a row: contents of usual columns, whole cells of the odd ones."""
    parts = ['<row r="{0}">']
    for place, plan in enumerate(plans):
        start = f'<c r="{xl_col_to_name(place)}{{0}}" s="'
        if place in odd:
            parts.append(f"{start}{{{place + 1}}}")
        elif plan.kind in TEXTS:
            parts.append(f'{start}{plan.style}" t="inlineStr"><is><t>{{{place + 1}}}</t></is></c>')
        else:
            parts.append(f'{start}{plan.style}"><v>{{{place + 1}}}</v></c>')
    return "".join((*parts, "</row>"))


def xml_rows(rows: Iterable[Sequence[Any]], plans: tuple[Plan, ...], first: int) -> Iterator[tuple[str, int]]:
    """Rows as XML, chunk by chunk with the number of rows;
    `first` is the first row's number in the sheet (from 1)."""
    source, at = iter(rows), first
    while chunk := list(islice(source, CHUNK)):
        columns, odd = [], set()
        for place, (given, plan) in enumerate(zip(zip(*chunk, strict=True), plans, strict=True)):
            values: Sequence[Any] = (
                given if plan.labels is None else [plan.labels.get(value, "") for value in given]
            )
            bare = plain(values, plan)
            if bare is None:
                odd.add(place)
                bare = [cell(value, plan) for value in values]
            columns.append(bare)
        one = pattern(plans, frozenset(odd)).format
        yield "".join(map(one, range(at, at + len(chunk)), *columns)), len(chunk)
        at += len(chunk)
