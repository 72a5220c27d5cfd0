"""What one cell of a list says in its column: a day, a month, a time, a number, a line or lines of text, as
people write them. Which cells are asked about, and what is told of them, is in rows.py."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from forms.excel.read.child import DAY
from forms.excel.read.raw import seen
from forms.excel.write.book import Column
from models.core.errors import Refusal
from models.core.naming import TURNING, unshown
from models.core.spelling import tidy
from models.core.typed import clock, pointed, read_day, read_month, read_number, read_time
from models.printed.meant import Meant, meant

MOST_LETTERS = 32_767
TEXTS = ("text", "code")
"""Kinds of column that hold one line of text; in a code a day or a number may be what a program made of
it."""
FIGURES = (*"-123456789",)  # with which a number begins whose points part thousands
APOSTROPHE = "'"
PLAIN = ("code", "date", "month", "time", "integer")
"""Kinds in which an apostrophe at the beginning is what a program was told text by, or a slip."""
LETTERED = ("text", "long", "raw")
"""Kinds of columns in which words stand, whose letters are looked up (models/printed/meant.py); those of a
definition's field (`raw`) by its kind."""


class Read(NamedTuple):
    """What a cell says: its value, whether stray letters were dropped, what became of its letters."""

    value: Any
    stray: bool
    became: tuple[tuple[str, str], ...] = ()


def words_of(raw: str) -> Meant:
    """Words of a cell as they were meant; a date stays one."""
    return Meant(raw, ()) if raw.startswith(DAY) else meant(seen(raw))


def as_typed(raw: Any, month: bool) -> str:
    """What stands in a cell as it may be typed there again, of a column of months as a month."""
    return shown(raw).partition("/")[2] if month and str(raw).startswith(DAY) else shown(raw)


def shown(raw: Any) -> str:
    """What stands in a cell, as people read it."""
    text = str(raw)
    return "/".join(reversed(text[1:].split("-"))) if text.startswith(DAY) else text[:200]


def stray_in(raw: Any) -> bool:
    """Whether blanks or unseen letters are dropped from a text."""
    return type(raw) is str and (raw != raw.strip() or seen(raw) != raw)


def typed(raw: Any, column: Column, near: date | None, words: str) -> Any:
    """What `raw` is in its column; `words`: its letters as they are meant or seen."""
    if raw in ("", None):
        return None
    if column.kind == "raw":
        if type(raw) is not str:
            return raw
        said = seen(shown(raw)).strip()
        return pointed(said) if said[:1] in FIGURES else said or None
    turned = TURNING.search(str(raw)) if column.kind in TEXTS else None
    if turned is not None:  # dropped, it would read otherwise than people see it
        raise Refusal("field.unseen", place=turned.start() + 1, letter=f"U+{ord(turned[0]):04X}")
    text = tidy(words)
    if text == "":
        return None
    if column.kind == "date":
        if type(raw) is float:
            raise Refusal("field.date")
        return read_day(text.removeprefix(DAY), near)
    if column.kind == "month":
        return read_day(text[1:]).replace(day=1) if text.startswith(DAY) else read_month(text)
    if column.kind == "time":
        return read_time(clock(raw) if type(raw) is float and 0 < raw < 1 else text)
    if column.kind == "integer":
        return read_number(text)
    if column.kind == "long":
        text = words.strip()
    most = MOST_LETTERS if column.kind == "long" else 400
    if len(text) > most:
        raise Refusal("field.long", limit=most)
    hidden = unshown(text) if column.kind in LETTERED and not text.startswith(DAY) else None
    if hidden is not None:
        raise hidden
    return shown(text) if text.startswith(DAY) else text
