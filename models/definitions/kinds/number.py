"""A whole number, not below nought unless the range says so elsewhere; a count of people, meetings, days."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from models.core.errors import Refusal
from models.core.spelling import tidy
from models.definitions.kinds.base import FieldKind, check_range, in_range


def _clean(field: Any, raw: Any, _most: int) -> str:
    text = tidy(str(raw))
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise Refusal("field.number")
    in_range(field, text)
    return str(int(text))


KIND = FieldKind(
    "number",
    _clean,
    cell=lambda _f, value: int(value),
    format="integer",
    number=lambda _f, value: Fraction(int(value)),
    totals=("sum", "mean", "min", "max", "none", "list"),
    options=("low", "high"),
    check=check_range,
    in_table=True,
)
