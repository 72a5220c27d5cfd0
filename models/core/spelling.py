"""Vietnamese text: one stored form, a key to search by
without marks, a key to sort by, the condition
that such a key holds what was typed (domain.md 6). No tables."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, or_

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_RANK = {
    letter: chr(ord("a") + index) if index < 26 else chr(ord("{") + index - 26)
    for index, letter in enumerate(ALPHABET)
}
UNSEEN = "Cf"
"""Letters that nobody sees and that come along when a name is copied (soft hyphens, joiners)."""
ORDERED = 199
"""Letters that order two names, a figure taking six of them: columns hold twice as many and no more."""
_DIGITS = re.compile(r"\d+")


def tidy(text: str) -> str:
    """NFC, with blanks collapsed: the form in which names are stored."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """Letters without marks in lower case: `Chi bộ Văn phòng` is found by `van phong`; Đ does not decompose,
    so it goes first. Never longer than the text as it is stored: the column of a key holds it."""
    plain = unicodedata.normalize("NFD", tidy(text).lower().replace("đ", "d"))
    kept = (c for c in plain if not unicodedata.combining(c) and unicodedata.category(c) != UNSEEN)
    return unicodedata.normalize("NFC", "".join(kept))


def holding(text: str, *columns: Any) -> ColumnElement[bool]:
    """Condition that one of these columns holds `text`, letter by letter: `%` and `_` stand for themselves.
    Columns and text are folded, or both are not."""
    wanted = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return or_(*(column.like(f"%{wanted}%", escape="\\") for column in columns))


@lru_cache(maxsize=20_000)
def sort_key(text: str) -> str:
    """A key whose byte order is the Vietnamese order of
    names: letters first, tones break ties, numbers by value."""
    letters, tones = [], []
    for char in _DIGITS.sub(lambda found: found.group().zfill(6), tidy(text).casefold()):
        parts = unicodedata.normalize("NFD", char)
        tone = "".join(TONES.get(p, "") for p in parts)
        bare = unicodedata.normalize("NFC", "".join(p for p in parts if p not in TONES))
        letters.append(_RANK.get(bare, bare if bare.isdigit() else " "))
        tones.append(tone or "0")
    return "".join(letters)[:ORDERED] + "\x01" + "".join(tones)[:ORDERED]
