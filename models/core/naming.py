"""Names as they are typed and brought in: nothing in them that nobody sees, and nothing that turns what
stands beside it the other way. How they are spelled and found: spelling.py."""

from __future__ import annotations

import re
import unicodedata

from models.core.errors import Checks, Refusal
from models.core.spelling import tidy

TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks by which what follows is shown from right to left: a name reads otherwise than it is written."""
BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | {
    chr(n) for n in range(0xFE00, 0xFE10)
}
"""Letters of scripts that draw nothing."""
UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")
"""Kinds of letters that nobody sees: controls, marks, halves of letters, what is no letter (Unicode)."""


def unseen(text: str) -> Refusal | None:
    """`field.unseen` for a text in which something stands that nobody sees, with its place and number."""
    for place, letter in enumerate(tidy(text), 1):
        if letter in BLANK or unicodedata.category(letter) in UNSEEN:
            return Refusal("field.unseen", place=place, letter=f"U+{ord(letter):04X}")
    return None


def need_name(checks: Checks, text: str, field: str = "name", *, optional: bool = False) -> bool:
    """Note at its field a name that is missing or holds what nobody sees."""
    if not checks.need(optional or tidy(text), field, "field.required"):
        return False
    found = unseen(text)
    return found is None or checks.need(False, field, found.code, **found.values)


def file_name(text: str) -> str:
    """A file's name as it is kept: its end, where it is long. Refuses `file.unseen`."""
    name = tidy(text)
    if unseen(name) is not None:
        raise Refusal("file.unseen", name="".join(letter for letter in name if unseen(letter) is None))
    return name[-200:]
