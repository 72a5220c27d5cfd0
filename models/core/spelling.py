"""Vietnamese text: one stored form, the form in which codes and names are compared, a key to search by
without marks, a key to sort by, the condition that such a key holds what was typed (domain.md 6). No tables.

Kept is what was typed (`tidy`); whether two codes or names are one says `compared` alone:

| typed | is the same as | since |
| --- | --- | --- |
| `ĐU01`, `Ðu01` (U+00D0), `Ɖu01` (U+0189) | `đu01` | three letters look alike, in capitals and small |
| `e`, a circumflex and an acute, in any order | `ế` | some keyboards send letters in parts |
| `thúy`, `khỏe`, `hòa`, `ủy`, `qúy` | `thuý`, `khoẻ`, `hoà`, `uỷ`, `quý` | two ways to place a tone |
| `CB–01`, `M’Đrắk` | `CB-01`, `M'Đrắk` | what word processors make of hyphens and apostrophes |
| `ＣＢ０１`, a blank that does not break, two blanks | `CB01`, one blank | input methods, copied pages |

A syllable has one tone, so that its letters and its tone say it whole (a test forms them all): of vowels that
stand together the tone goes behind the last, where nobody reads it. `i` and `y` (`Mĩ`, `Mỹ`) are two letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, or_

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_RANK = {
    letter: chr(ord("a") + index) if index < 26 else chr(ord("{") + index - 26)
    for index, letter in enumerate(ALPHABET)
}
UNSEEN = "Cf"
"""Letters that nobody sees and that come along when a name is copied (soft hyphens, joiners)."""
_LIKE_D = str.maketrans({"\u00f0": "đ", "\u0256": "đ"})
"""Small letters of which the capitals (U+00D0, U+0189) are drawn as Đ is."""
_PLAIN_D = str.maketrans({"đ": "d", "\u00f0": "d", "\u0256": "d"})
_PLAINER = str.maketrans(
    dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63), "-")
    | dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u00b4\u2032`"), "'")
    | dict.fromkeys(map(ord, "\u201c\u201d\u201e\u2033"), '"')
    | {
        n: chr(int(wide[1], 16))
        for n in range(0xFF01, 0xFFEF)
        if (wide := unicodedata.decomposition(chr(n)).split()) and wide[0] in ("<wide>", "<narrow>")
    }
)
"""Hyphens and apostrophes as word processors make them, and letters of full or half width (the width mapping
of RFC 8264)."""
VOWELS = re.compile("(?:[aeiouyAEIOUY][\u0300-\u036f]*)+")
"""Vowels that stand together, in parts (NFD)."""
NAMES = 400
"""Letters of the longest text that is a name or a code, as it is sent."""
T = TypeVar("T")
ORDERED = 199
"""Letters that order two names, a figure taking six of them: columns hold twice as many and no more."""
_DIGITS = re.compile(r"\d+")
_MARKS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
"""Marks above and below letters (that between them, U+034F, joins letters and stays)."""


def tidy(text: str) -> str:
    """NFC, with blanks collapsed: the form in which names are stored."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def compared(text: str) -> str:
    """The form in which codes and names are compared, for no eye: `Đảng uỷ` and `ĐẢNG ỦY` come to one. Three
    times as long as the text at most. Longer than `NAMES` nothing is called: such a text is itself."""
    return _compared(text) if len(text) <= NAMES else text.casefold()


@lru_cache(maxsize=20_000)
def _compared(text: str) -> str:
    if text.isascii():
        return " ".join(text.casefold().replace("`", "'").split())
    seen = (c for c in text.translate(_PLAINER) if unicodedata.category(c) != UNSEEN)
    parts = unicodedata.normalize("NFD", tidy("".join(seen)).casefold().translate(_LIKE_D))
    return unicodedata.normalize("NFC", VOWELS.sub(lambda found: tone_last(found.group()), parts))


def tone_last(letters: str) -> str:
    """Vowels in parts (NFD), their tones behind all of them."""
    tones = "".join(c for c in letters if c in TONES)
    return "".join(c for c in letters if c not in TONES) + tones


class ByCode(Generic[T]):
    """What belongs to codes, however they are typed: as it is spelled first, else the one that is the same.
    Where that is said of several and they differ (units of before codes were compared), each answers to its
    own spelling alone."""

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        self._spelled: dict[str, T] = {}
        self._alike: dict[str, dict[str, T]] = {}
        for code, what in rows:
            self._spelled[code] = what
            self._alike.setdefault(compared(code), {})[code] = what

    def get(self, typed: str) -> T | None:
        """What belongs to the code that was typed; None for none."""
        text = tidy(typed)
        if text in self._spelled:
            return self._spelled[text]
        found = list(self._alike.get(compared(text), {}).values())
        return found[0] if found and all(each == found[0] for each in found) else None

    def __contains__(self, typed: str) -> bool:
        return self.get(typed) is not None


def called_so(typed: str, rows: Iterable[tuple[T, Sequence[str]]]) -> list[T]:
    """What is called so, of things with their names: those whose name is the same, else those whose name is
    the same without marks (`Tân Hạ` is one of `Tân Hà` and `Tân Hạ`, `tan ha` may be either)."""
    rows = list(rows)
    wanted, plain = compared(typed), fold(typed)
    same = [what for what, names in rows if wanted in map(compared, names)]
    return same or [what for what, names in rows if plain in map(fold, names)]


def coded(columns: Any, codes: Iterable[str]) -> ColumnElement[bool]:
    """Condition on `Unit` or `UnitSpell` that it bears one of these codes, however they were typed; which is
    whose tells `ByCode`."""
    typed = {tidy(code) for code in codes}
    return or_(columns.code_key.in_({compared(code) for code in typed}), columns.code.in_(typed))


def fold(text: str) -> str:
    """Letters without marks in lower case: `Chi bộ Văn phòng` is found by `van phong`; Đ does not decompose,
    so it goes first, whichever of its look-alikes. Never longer than the text as it is stored: the column of
    a key holds it."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFD", tidy(text).lower().translate(_PLAIN_D))
    bare = _MARKS.sub("", plain)
    if bare.isascii():  # as Vietnamese is, without a look at each letter
        return bare
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
    for char in _DIGITS.sub(lambda found: found.group().zfill(6), tidy(text).casefold().translate(_LIKE_D)):
        parts = unicodedata.normalize("NFD", char)
        tone = "".join(TONES.get(p, "") for p in parts)
        bare = unicodedata.normalize("NFC", "".join(p for p in parts if p not in TONES))
        letters.append(_RANK.get(bare, bare if bare.isdigit() else " "))
        tones.append(tone or "0")
    return "".join(letters)[:ORDERED] + "\x01" + "".join(tones)[:ORDERED]
