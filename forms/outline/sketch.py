"""Lines that are still being chosen, as a tree to be told: `…` stands for what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from forms.outline.tree import (
    DAYS,
    FIGURE,
    HOLDS,
    IF,
    IN,
    LINES,
    NOT,
    ONE_DAY,
    PAIR,
    SAID,
    SUM,
    TWO,
    TYPED,
    WAYS,
    Line,
    children,
    inside,
    settled,
)
from models.core.errors import Refusal
from models.definitions.formulas import COMPARE, DAY, NUMBER, TEXT, TRUTH
from models.definitions.kinds.base import parse_decimal

GAP = "…"
_GAPS: dict[str, Any] = {TRUTH: {IN: [GAP, [GAP]]}, NUMBER: {"field": GAP}}
_GAPS |= {TEXT: {SAID: {"field": GAP}}, DAY: {ONE_DAY: GAP}}
Drawn = Callable[[int, str], Any]


def sketch(lines: Sequence[Line], wanted: str) -> Any:
    """The tree as far as it is chosen, with `…` for what is
    missing; None of nothing. For telling only: it is not checked."""
    lines = settled(lines)
    under = children(lines)

    def drawn(number: int, sort: str) -> Any:
        line = lines[number]
        own = under.get(number, ())
        parts = [drawn(each, inside(line, place, sort)) for place, each in enumerate(own)]
        if line.what in HOLDS:
            return _group(line, parts, sort)
        if line.what in (*TWO, SAID):
            return _sides(line, parts)
        return _leaf(line, sort)

    return drawn(0, wanted) if lines and not (len(lines) == 1 and lines[0].blank) else None


def _group(line: Line, parts: list[Any], sort: str) -> Any:
    if line.what == IF:
        gaps = [_GAPS[inside(line, place, sort) or NUMBER] for place in range(len(parts), WAYS)]
        return {IF: [*parts, *gaps][:WAYS]}
    parts = parts or [_GAPS[inside(line, 0, sort)]]
    return {NOT: parts[0]} if line.what == NOT else {line.what: parts}


def _sides(line: Line, parts: list[Any]) -> Any:
    rest, sort = iter(parts), DAY if line.what == DAYS else NUMBER
    if line.what == SAID:
        return {SAID: next(rest, _GAPS[NUMBER]) if line.left == LINES else {"field": _code(line.left)}}
    pair = [
        next(rest, _GAPS[sort])
        if pick == LINES
        else {ONE_DAY: _code(pick)}
        if line.what == DAYS
        else _told(pick, typed)
        for pick, typed in ((line.left, line.left_number), (line.right, line.right_number))
    ]
    return {(line.sign if line.sign in COMPARE else "eq") if line.what == PAIR else line.what: pair}


def _leaf(line: Line, sort: str) -> Any:
    if line.what == FIGURE:
        return _told(line.left, line.left_number)
    if line.what == TYPED:
        return {TYPED: line.typed}
    if line.what == ONE_DAY:
        return {ONE_DAY: _code(line.left)}
    if line.what == SUM:
        return {SUM: list(line.values) or [GAP]}
    if line.what != IN:
        return _GAPS[sort or NUMBER]
    tree = {IN: [line.name or GAP, list(line.values) or [GAP]]}
    return {NOT: tree} if line.sign == NOT else tree


def _code(pick: str) -> str:
    return pick.partition(":")[2] or GAP


def _told(pick: str, number: str) -> Any:
    sort, _colon, code = pick.partition(":")
    if sort in ("field", "fact"):
        return {sort: code}
    try:
        return {"num": parse_decimal(number)}
    except Refusal:
        return _GAPS[NUMBER]
