"""Kinds of field, one registry: what may be typed, what is stored, what it earns (design 3.9). No tables.

A stored value is text; points are whole hundredths. Conditions are trees of plain values, never text to be evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.errors import Refusal
from models.texts import tidy

YES, NO = "yes", "no"
_POINTS = re.compile(r"(\d{1,5})(?:[.,](\d{1,2}))?")
_CONDITIONS = ("meeting_kind",)


@dataclass(frozen=True)
class FieldKind:
    """A kind: `clean` makes the stored text or raises Refusal, `earn` gives points (None: earns none), `answers` the value facts give."""

    clean: Callable[[Any, Any, int], str]
    earn: Callable[[Any, str, int], int] | None = None
    answers: Callable[[Any, int | bool], str | None] | None = None


def parse_points(text: Any) -> int:
    """Hundredths from `4,5` or `4.5`; `field.points` for anything else."""
    found = _POINTS.fullmatch(str(text).strip())
    if found is None:
        raise Refusal("field.points")
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def show_points(hundredths: int) -> str:
    """`4,5` from 450: decimal comma, no idle zeros."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",")


def applies(tree: Any, values: Mapping[str, str]) -> bool:
    """Whether a condition holds; no condition always does."""
    if tree is None:
        return True
    (name, body), *_ = tree.items()
    if name == "not":
        return not applies(body, values)
    if name in ("all", "any"):
        return (all if name == "all" else any)(applies(part, values) for part in body)
    return values.get(body[0]) in body[1]


def check_condition(tree: Any) -> bool:
    """Whether a condition is made of known parts only: all, any, not, in over known names."""
    if tree is None:
        return True
    if not (isinstance(tree, dict) and len(tree) == 1):
        return False
    (name, body), *_ = tree.items()
    if name == "not":
        return check_condition(body)
    if name in ("all", "any"):
        return isinstance(body, list) and bool(body) and all(part is not None and check_condition(part) for part in body)
    known = name == "in" and isinstance(body, list) and len(body) == 2 and body[0] in _CONDITIONS
    return known and isinstance(body[1], list) and all(isinstance(value, str) for value in body[1])


def _clean_yes_no(_field: Any, raw: Any, _most: int) -> str:
    if raw not in (YES, NO):
        raise Refusal("field.choice")
    return str(raw)


def _clean_choice(field: Any, raw: Any, _most: int) -> str:
    if raw not in {choice.code for choice in field.choices}:
        raise Refusal("field.choice")
    return str(raw)


def _clean_points(_field: Any, raw: Any, most: int) -> str:
    points = parse_points(raw)
    if points > most:
        raise Refusal("field.most", most=show_points(most))
    return str(points)


def _clean_text(limit: int) -> Callable[[Any, Any, int], str]:
    def clean(_field: Any, raw: Any, _most: int) -> str:
        text = str(raw).strip()
        if len(text) > limit:
            raise Refusal("field.long", limit=limit)
        return text

    return clean


def _clean_number(_field: Any, raw: Any, _most: int) -> str:
    text = tidy(str(raw))
    if not text.isdecimal() or len(text) > 9:
        raise Refusal("field.number")
    return str(int(text))


def _clean_date(_field: Any, raw: Any, _most: int) -> str:
    try:
        return raw.isoformat() if isinstance(raw, date) else date.fromisoformat(str(raw)).isoformat()
    except ValueError:
        raise Refusal("field.date") from None


def _choice_points(field: Any, value: str, most: int) -> int:
    points: int = next(choice.points for choice in field.choices if choice.code == value)
    return min(points, most)


def _band(field: Any, fact: int | bool) -> str | None:
    """The band that holds a fact: [low, high)."""
    held = (c.code for c in field.choices if (c.low is None or fact >= c.low) and (c.high is None or fact < c.high))
    return next(held, None)


KINDS: dict[str, FieldKind] = {
    "yes_no": FieldKind(_clean_yes_no, lambda _f, value, most: most if value == YES else 0, lambda _f, fact: YES if fact else NO),
    "choice": FieldKind(_clean_choice, _choice_points, _band),
    "points": FieldKind(_clean_points, lambda _f, value, _most: int(value)),
    "number": FieldKind(_clean_number),
    "text": FieldKind(_clean_text(400)),
    "long_text": FieldKind(_clean_text(20_000)),
    "date": FieldKind(_clean_date),
}
