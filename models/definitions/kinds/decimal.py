"""A decimal number with at most four places, kept exactly as text; never a float."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from models.core.typed import one_way
from models.definitions.kinds.base import FieldKind, check_range, in_range, parse_decimal, show_decimal


def _clean(field: Any, raw: Any, _most: int) -> str:
    value = parse_decimal(raw)
    in_range(field, value)
    return value


KIND = FieldKind(
    "decimal",
    _clean,
    edit=lambda _f, value: one_way(show_decimal(value)),
    show=lambda _f, value: show_decimal(value),
    cell=lambda _f, value: float(value),
    format="points",
    number=lambda _f, value: Fraction(value),
    totals=("sum", "mean", "min", "max", "none", "list"),
    options=("low", "high"),
    check=check_range,
    in_table=True,
    signed=True,
    pointed=True,
)
