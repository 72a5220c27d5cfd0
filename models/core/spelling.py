"""Vietnamese text: one stored form, a key to search by
without marks, a key to sort by (domain.md 6). No tables."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_RANK = {
    letter: chr(ord("a") + index) if index < 26 else chr(ord("{") + index - 26)
    for index, letter in enumerate(ALPHABET)
}
_DIGITS = re.compile(r"\d+")


def tidy(text: str) -> str:
    """NFC, with blanks collapsed: the form in which names are stored."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """Letters without marks in lower case: `Chi bộ Văn phòng` is
    found by `van phong`; Đ does not decompose, so it goes first."""
    plain = tidy(text).casefold().replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


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
    return "".join(letters) + "\x01" + "".join(tones)
