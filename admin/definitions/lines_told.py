"""Lines of an outline in words, as they were sent: one line each, set in as they stand, so that two versions
of an outline can be put side by side (admin/web/compared.py)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from admin.definitions.draft_page import unit_kinds
from admin.definitions.outline import label_of, ticks_of
from admin.web.request import db
from admin.web.tree_words import SHOWN, Labels, labels_of
from admin.web.words import word
from forms.outline.field import read_line
from forms.outline.tree import FIGURE, IN, NUM, ONE_DAY, SAID, SUM, TWO, TYPED, Line
from models.definitions.definitions import get_version

PART = re.compile(
    r"(.+)-(\d{1,4})-(level|what|name|sign|values|left|left_number|right|right_number|held|typed)"
)
INSET = "\u2003"
"""A blank as wide as a letter, for each level a line is set in."""


def teller(version: int | None) -> Callable[[Iterable[tuple[str, str]]], str]:
    """What tells lines of outlines of this version: its names are read once, however many lines are told."""
    labels = labels_of(get_version(db(), version or 0), unit_kinds())
    return lambda sent: lines_told(labels, sent)


def lines_told(labels: Labels, sent: Iterable[tuple[str, str]]) -> str:
    """Lines of an outline, or cases with lines of their own, one a row; `sent` as the form sends them."""
    lines: dict[tuple[str, int], dict[str, list[str]]] = {}
    rest: list[str] = []
    for name, value in sent:
        found = PART.fullmatch(name)
        if found is not None:
            lines.setdefault((found[1], int(found[2])), {}).setdefault(found[3], []).append(value)
        elif value.strip():
            rest.append(value.strip())
    told = [line_told(read_line(each), labels) for _place, each in sorted(lines.items())]
    return "\n".join([*rest, *filter(None, told)])


def line_told(line: Line, labels: Labels) -> str:
    """One line in words; nothing of an empty one."""
    if line.blank:
        return ""
    told = word("outline", line.what) if line.what else ""
    if line.what == IN:
        sign = word("outline", "is_not") if line.sign == "not" else word("tree", "is")
        told = f"{label_of(line.name, labels)} {sign} {_chosen(line, labels)}"
    elif line.what == SUM:
        told = f"{told}: {_chosen(line, labels)}"
    elif line.what == TYPED:
        told = f"“{line.typed}”"
    elif line.what in (FIGURE, SAID, ONE_DAY):
        told = _side(line.left, line.left_number, labels)
    elif line.what in TWO:
        sign = SHOWN.get(line.sign or line.what, "…")
        left = _side(line.left, line.left_number, labels)
        told = f"{left} {sign} {_side(line.right, line.right_number, labels)}"
    return INSET * min(line.level, 11) + told


def _side(pick: str, number: str, labels: Labels) -> str:
    return number or "…" if pick == NUM else label_of(pick, labels) if pick else "…"


def _chosen(line: Line, labels: Labels) -> str:
    on: Sequence[str] = [label for _value, label, ticked in ticks_of(line, labels) if ticked]
    return ", ".join(on) or "…"
