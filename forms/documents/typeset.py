"""Facts become a PDF: typst with the shipped faces, its warnings errors, and every letter looked up first,
since typst says nothing of one that no face holds.

Versions that were frozen before their letters were looked up are drawn as the same letters mean today
(`lettered`, in Word too); nothing that is kept is changed by it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import typst

from models.printed.faces import FAMILIES, FONTS, widths
from models.printed.meant import lacking, letters_meant

GAP = "\u200b"
"""Where a word may go on in the next line; the forms draw it as next to nothing, so that it is not copied
along (`lettered` leaves none in a text)."""
WORD = re.compile(r"[^\s\u200b]{5,}")
MM = 72 / 25.4
"""Points of a millimetre."""


def typeset(form: Path, said: Mapping[str, Any]) -> bytes:
    """The PDF of a form from its facts. Raises RuntimeError where typst warns: nothing doubtful is signed."""
    data = json.dumps({**said, "families": FAMILIES}, ensure_ascii=False)
    made, warnings = typst.compile_with_warnings(
        str(form), format="pdf", sys_inputs={"data": data}, font_paths=[str(FONTS)], ignore_system_fonts=True
    )
    if warnings:
        raise RuntimeError("; ".join(str(warning.message) for warning in warnings))
    return bytes(made)


def lettered(said: Any) -> Any:
    """Facts with their letters as they are meant, whatever holds them."""
    return _each(said, letters_meant)


def fitted(said: Any, wide: float, size: float) -> Any:
    """Facts as they fit into lines of `wide` millimetres in letters of `size` points: a word longer than a
    line may go on in the next one, and a letter that no face holds shows its number, `[U+6F22]`."""
    most = wide * MM / size
    return _each(said, lambda text: _broken(_numbered(text), most))


def _each(said: Any, act: Callable[[str], str]) -> Any:
    if isinstance(said, str):
        return act(said)
    if isinstance(said, Mapping):
        return {name: _each(value, act) for name, value in said.items()}
    if isinstance(said, (list, tuple)):
        return [_each(value, act) for value in said]
    return said


def _numbered(text: str) -> str:
    found = lacking(text)
    if found is None:
        return text
    numbers = {ord(letter): f"[U+{ord(letter):04X}]" for letter in found.letters}
    return text.translate(numbers)


def _broken(text: str, most: float) -> str:
    """The text with gaps in words wider than `most` ems."""
    if len(text) * 1.1 < most:  # hardly a letter is wider than an em
        return text
    known = widths()

    def gapped(found: re.Match[str]) -> str:
        word = found[0]
        if sum(known.get(ord(letter), 1.0) for letter in word) <= most:
            return word
        return "".join(GAP * (n > 0 and _begins(letter)) + letter for n, letter in enumerate(word))

    return WORD.sub(gapped, text)


def _begins(letter: str) -> bool:
    """Whether a line may begin with a letter: with none that stands on the one before it."""
    return unicodedata.category(letter)[0] != "M"
