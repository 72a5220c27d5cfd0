"""What the language of conditions and formulas calls things: names of kinds, choices,
facts and fields in the reader's words, read in every language there is. No tables.

A code always stands for itself, so what was written before is read for ever; where a word could be
taken for another thing's, the code is written, with `#` before it where even that could be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any

from models.core.spelling import fold, tidy
from models.definitions.kinds import KINDS, table
from models.definitions.kinds.base import NO, YES

Called = Mapping[str, tuple[str, ...]]
"""Names by code, the one that is written first, then whatever else it is read by."""
VERBATIM = "#"
MOST_NEAR = 3
YES_NO = "yes_no"


@dataclass(frozen=True)
class Vocabulary:
    """Names of what conditions ask (`meeting_kind`, `unit_kind`), of their values by what is asked
    (`answer.<code>` too; `yes_no` for every field of that kind), of facts, of fields and columns."""

    language: str = "vi"
    asked: Called = field(default_factory=dict)
    values: Mapping[str, Called] = field(default_factory=dict)
    facts: Called = field(default_factory=dict)
    fields: Called = field(default_factory=dict)


PLAIN = Vocabulary()
"""Nothing but codes."""


def meant(known: Called, typed: str) -> str:
    """The code of what was typed, marks and case ignored; what nothing or more than one thing is
    called stays as it was typed, and is refused where names are looked at."""
    if typed.startswith(VERBATIM):
        return typed[1:]
    if typed in known:
        return typed
    wanted = fold(typed)
    found = {code for code, names in known.items() if wanted in (fold(code), *map(fold, names))}
    return found.pop() if len(found) == 1 else typed


def called(known: Called, code: str) -> str:
    """The word that is written for a code: one that is read back as this code and no other."""
    name = next(iter(known.get(code, ())), code)
    for word in (name, code):
        if word and tidy(word) == word and not word.startswith(VERBATIM) and meant(known, word) == code:
            return word
    return VERBATIM + code


def nearest(known: Called, typed: str) -> list[str]:
    """Codes of what is called nearly like what was typed, marks and case ignored; the nearest first."""
    words = {fold(name): code for code, names in known.items() for name in (code, *names)}
    near = get_close_matches(fold(typed), words, MOST_NEAR, 0.6)
    return list(dict.fromkeys(words[each] for each in near))


def with_fields(base: Vocabulary, fields: Iterable[Any]) -> Vocabulary:
    """The vocabulary with what the fields of a form are called: titles, columns, choices."""
    values, names = dict(base.values), dict[str, tuple[str, ...]]()
    for each in fields:
        names[each.code] = (each.title,)
        choices: Called = {choice.code: (choice.label,) for choice in each.choices}
        kind = KINDS.get(each.kind)
        if kind is not None and kind.entry == YES_NO:
            choices = base.values.get(YES_NO, {YES: (), NO: ()})
        if choices:
            values[f"answer.{each.code}"] = choices
        if kind is not None and "columns" in kind.options:
            names |= {
                f"{each.code}.{column.code}": (f"{each.title}: {column.title}",)
                for column in table.columns(each)
            }
    return replace(base, values=values, fields=names)
