"""What was meant by letters that files cannot show as they were typed or pasted: marks of lists in Word's
symbol faces, ligatures, hyphens that do not break, letters nobody sees. The one place that every door asks:
forms on screen, rows of workbooks, the verbs that keep answers.

What no shipped face holds, and means nothing that one holds, stays in the text: `lacking` says where.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from models.printed.faces import held
from models.printed.symbols import BULLETS, symbols

TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Marks by which what follows is shown from right to left: taken out, a text would read otherwise than people
see it, so that they stay, and are told."""
BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | {
    chr(n) for n in range(0xFE00, 0xFE10)
}
"""Letters of scripts that draw nothing."""
LOST = "\ufffc\ufffd"
"""What stands where a picture was, or a letter that was already lost."""
LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ"
UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")
"""Kinds of letters that nobody sees: controls, marks, halves of letters, what is no letter (Unicode)."""
BREAKS = "\x0b\x0c\x85\u2028\u2029"
"""Ends of lines as Word writes them."""
MARK = re.compile(rf"^([ \xa0]*)([{''.join(BULLETS)}])[ \xa0]*\t", re.MULTILINE)
_CELL = re.compile(r"[^\t\r\n\0]+")
MOST_TOLD = 12
"""Letters that are told of one text."""


class Meant(NamedTuple):
    """A text as it was meant, and what became of which letters in it: once each, in their order; nothing
    (`""`) became of what was taken out."""

    text: str
    became: tuple[tuple[str, str], ...]


class Lacking(NamedTuple):
    """Letters of a text that no file can show, once each, and where the first stands (from 1)."""

    letters: str
    line: int
    place: int


@cache
def _odd() -> re.Pattern[str]:
    """Finds letters that are not shown as they stand."""
    kept = {*map(chr, held())} - {*BLANK, *LOST, *LIGATURES, *BREAKS, *symbols()}
    kept = {letter for letter in kept if unicodedata.category(letter) not in UNSEEN} | {"\n", "\r"}
    return re.compile(f"[^{re.escape(''.join(sorted(kept)))}]")


def meant(text: str) -> Meant:
    """The text in NFC with what its letters mean that files do not show as they stand: tabs are blanks, ends
    of lines are ends of lines, and these two are told to nobody, since people see the same. Asked again of
    what it gave, it gives the same."""
    if _plain(text):
        return Meant(text, ())
    became = dict[str, str]()

    def bullet(found: re.Match[str]) -> str:
        became[found[2]] = BULLETS[found[2]]
        return f"{found[1]}{BULLETS[found[2]]} "

    def instead(found: re.Match[str]) -> str:
        letter = found[0]
        sign = _instead(letter)
        if sign != letter and letter != "\t" and letter not in BREAKS:
            became[letter] = sign
        return sign

    whole = unicodedata.normalize("NFC", text)
    said = unicodedata.normalize("NFC", _odd().sub(instead, MARK.sub(bullet, whole)))
    return Meant(said, tuple(sorted(became.items(), key=lambda pair: whole.find(pair[0]))))


def meant_cells(text: str) -> Meant:
    """Lines whose cells are set apart by tabs, each cell as it was meant: no tab of them becomes a blank, and
    no letter before one a list's mark. What no database holds (NUL) stays, to be told."""
    became = dict[str, str]()

    def cell(found: re.Match[str]) -> str:
        said = meant(found[0])
        became.update(said.became)
        return said.text.replace("\n", " ")

    return Meant(_CELL.sub(cell, text), tuple(became.items()))


def letters_meant(text: str) -> str:
    """The text with each letter as it is meant, for files of what is kept: no letter of an alphabet becomes a
    list's mark, since nobody looks at it once more."""
    if _plain(text):
        return text
    said = _odd().sub(lambda found: _instead(found[0]), unicodedata.normalize("NFC", text))
    return unicodedata.normalize("NFC", said)


def _plain(text: str) -> bool:
    """Whether a text is shown as it stands: every face holds what a typewriter wrote."""
    typed = text.isascii() and text.isprintable()
    return typed or (unicodedata.is_normalized("NFC", text) and _odd().search(text) is None)


@cache
def _instead(letter: str) -> str:
    """What an odd letter means; the letter itself where it means nothing that a face holds."""
    if letter == "\t" or letter in BREAKS:
        return " " if letter == "\t" else "\n"
    if letter in TURNING or letter in LOST:
        return letter
    if letter in symbols():
        return symbols()[letter]
    if letter in BLANK or unicodedata.category(letter) in ("Cc", "Cf"):
        return ""
    alike = unicodedata.normalize("NFKC", letter)
    if unicodedata.category(letter) == "Zs":
        return " "
    return alike if alike != letter and not _odd().search(alike) else letter


def lacking(text: str) -> Lacking | None:
    """What no file shows of a text as it was meant; None where everything is shown."""
    first = None if text.isascii() and text.isprintable() else _odd().search(text)
    if first is None:
        return None
    before = text[: first.start()]
    line, place = before.count("\n") + 1, first.start() - (before.rfind("\n") + 1) + 1
    letters = "".join(dict.fromkeys(found[0] for found in _odd().finditer(text)))
    return Lacking(letters, line, place)


def named(letter: str) -> str:
    """A letter as it is told to people: itself, or its number where they would not see it."""
    seen = unicodedata.category(letter)[0] not in "CMZ"
    return letter if seen else f"U+{ord(letter):04X}"


def told(became: Iterable[tuple[str, str]]) -> str:
    """What became of letters, as it is told: `U+F0B7 → •`, and `“”` of what was taken out."""
    pairs = [f"{named(letter)} → {sign if sign.strip() else f'“{sign}”'}" for letter, sign in became]
    return ", ".join(pairs[:MOST_TOLD]) + (", …" if len(pairs) > MOST_TOLD else "")


def numbered(letter: str) -> str:
    """A letter with its number, for one that the reader's machine may not show either."""
    number = f"U+{ord(letter):04X}"
    return number if named(letter) == number else f"{letter} ({number})"


def named_all(letters: str, name: Callable[[str], str] = named) -> str:
    """Letters as they are told, and that there are more than these."""
    told = ", ".join(map(name, letters[:MOST_TOLD]))
    return f"{told}, …" if len(letters) > MOST_TOLD else told
