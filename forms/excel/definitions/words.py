"""A word of a list in a workbook's cell becomes its code; of a word not in it, the nearest is told."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from forms.excel.definitions.help import Labels
from forms.excel.definitions.sheets import ALSO, Place
from models.core.errors import Refusal
from models.core.spelling import fold

MOST_TOLD = 6
"""Choices of a cell that are all told where something else stands
there; of a longer list only those that are nearly the same."""


def word_in(place: Place, raw: Any, labels: Labels) -> str:
    """The code of a word, in the reader's language or another. Raises `cell.choice` with all that there is,
    `cell.near` with the nearest, `cell.list`."""
    wanted, known = fold(str(raw)), labels.get(place.words, {})
    for code, label in known.items():
        if wanted in (fold(code), fold(label)):
            return code
    also = labels.get(f"{ALSO}{place.words}", {})
    elsewhere = [code for code, label in also.items() if wanted == fold(label)]
    if elsewhere:
        return elsewhere[0]
    near = get_close_matches(wanted, [fold(label) for label in known.values()], 3, 0.6)
    told = [label for each in near for label in known.values() if fold(label) == each]
    if len(known) <= MOST_TOLD:
        raise Refusal("cell.choice", allowed="; ".join(known.values()), near="; ".join(told[:1]))
    raise Refusal("cell.near", allowed="; ".join(told)) if told else Refusal("cell.list")


def words_in(place: Place, raw: Any, labels: Labels) -> list[str]:
    """The codes of words set apart by `;`, or these as they stand where they are of no list. Raises what one
    strange word raises, of several `cell.words` with all of them."""
    parts = [part.strip() for part in str(raw).split(";") if part.strip()]
    if not place.words:
        return parts
    found: list[str] = []
    wrong: list[tuple[str, Refusal]] = []
    for part in parts:
        try:
            found.append(word_in(place, part, labels))
        except Refusal as refusal:
            wrong.append((part, refusal))
    if len(wrong) > 1:
        told = {name: _together(wrong, name) for name in ("allowed", "near")}
        raise Refusal("cell.words", found="; ".join(part for part, _refusal in wrong), **told)
    if wrong:
        raise wrong[0][1]
    return found


def _together(wrong: list[tuple[str, Refusal]], name: str) -> str:
    """What several refusals tell under a name, each thing once."""
    return "; ".join(dict.fromkeys(filter(None, (str(each.values.get(name) or "") for _part, each in wrong))))
