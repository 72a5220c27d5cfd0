"""Names as they are typed and brought in: nothing in them that nobody sees, and nothing that turns what
stands beside it the other way. How they are spelled and found: spelling.py."""

from __future__ import annotations

import re
import unicodedata

from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.printed.meant import BLANK, UNSEEN, lacking, named_all, numbered
from models.printed.meant import TURNING as MARKS

TURNING = re.compile(f"[{MARKS}]")
"""Marks by which what follows is shown from right to left: a name reads otherwise than it is written."""


def unseen(text: str) -> Refusal | None:
    """`field.unseen` for a text in which something stands that nobody sees, with its place and number."""
    for place, letter in enumerate(tidy(text), 1):
        if letter in BLANK or unicodedata.category(letter) in UNSEEN:
            return Refusal("field.unseen", place=place, letter=f"U+{ord(letter):04X}")
    return None


def unshown(text: str) -> Refusal | None:
    """`field.letter` for a text in which letters stand that no file can show (models/printed/faces.py), with
    them and the place of the first; `field.unseen` where that one turns what follows."""
    found = lacking(text)
    if found is None:
        return None
    if found.letters[0] in MARKS:
        return Refusal("field.unseen", place=found.place, letter=f"U+{ord(found.letters[0]):04X}")
    letters = named_all(found.letters, numbered)
    return Refusal("field.letter", letters=letters, line=found.line, place=found.place)


def need_name(checks: Checks, text: str, field: str = "name", *, optional: bool = False) -> bool:
    """Note at its field a name that is missing, or holds what nobody sees or no file can show."""
    if not checks.need(optional or tidy(text), field, "field.required"):
        return False
    found = unseen(text) or unshown(tidy(text))
    return found is None or checks.need(False, field, found.code, **found.values)


def file_name(text: str) -> str:
    """A file's name as it is kept: its end, where it is long. Refuses `file.unseen`."""
    name = tidy(text)
    if unseen(name) is not None:
        raise Refusal("file.unseen", name="".join(letter for letter in name if unseen(letter) is None))
    return name[-200:]
