"""A percentage from two counts, typed `17/18`: the counts are stored and
added up the tree, the percentage is computed at the end (design 3.8)."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

from models.core.errors import Refusal
from models.core.spelling import tidy
from models.definitions.kinds.base import FieldKind, show_number

_COUNTS = re.compile(r"(\d{1,9}) ?/ ?(\d{1,9})", re.ASCII)


def counts(value: str) -> tuple[int, int]:
    """Part and whole of a stored value."""
    part, _, whole = value.partition("/")
    return int(part), int(whole)


def _clean(_field: Any, raw: Any, _most: int) -> str:
    found = _COUNTS.fullmatch(tidy(str(raw)))
    if found is None:
        raise Refusal("field.percent")
    part, whole = int(found[1]), int(found[2])
    if part > whole:
        raise Refusal("field.part", part=part, whole=whole)
    return f"{part}/{whole}"


def _number(_field: Any, value: str) -> Fraction | None:
    part, whole = counts(value)
    return Fraction(part * 100, whole) if whole else None


def _show(field: Any, value: str) -> str:
    rate = _number(field, value)
    return f"{value} (–)" if rate is None else f"{value} ({show_number(rate, 1)}%)"


KIND = FieldKind(
    "percent",
    _clean,
    entry="counts",
    show=_show,
    number=_number,
    totals=("ratio", "none", "list"),
    in_table=True,
)
