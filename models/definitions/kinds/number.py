"""A whole number, not below nought unless the range says so elsewhere; a count of people, meetings, days."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from models.core.spelling import tidy
from models.core.typed import read_number
from models.definitions.kinds.base import FieldKind, check_range, in_range


def _clean(field: Any, raw: Any, _most: int) -> str:
    number = str(read_number(tidy(str(raw))))
    in_range(field, number)
    return number


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
