"""Banded choice (chọn một mức): a label and its points for each band; a band is a half-open range of the fact that answers it."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

from models.errors import Checks
from models.kinds.base import FieldKind, check_choices, clean_choice, code_of, label_of


def _points(field: Any, value: str, most: int) -> int:
    points: int = next(choice.points for choice in field.choices if choice.code == value)
    return min(points, most)


def _band(field: Any, fact: int | bool) -> str | None:
    held = (c.code for c in field.choices if (c.low is not None or c.high is not None) and _holds(c, fact))
    return next(held, None)


def _holds(choice: Any, fact: int | bool) -> bool:
    return (choice.low is None or fact >= choice.low) and (choice.high is None or fact < choice.high)


def bands_meet(field: Any) -> bool:
    """Half-open bands from nothing to everything, each beginning where the one below ends."""
    ranged = sorted(field.choices, key=lambda c: (c.low is not None, c.low or 0))
    edges = [(c.low, c.high) for c in ranged]
    joined = all(below[1] == above[0] and above[0] is not None for below, above in itertools.pairwise(edges))
    return bool(edges) and joined and edges[0][0] in (None, 0) and edges[-1][1] is None


def _check(field: Any, checks: Checks) -> None:
    check_choices(field, checks)
    ranged = [c for c in field.choices if c.low is not None or c.high is not None]
    checks.need(not ranged or bands_meet(field), field.code, "rubric.bands", title=field.title)
    checks.need(ranged or not field.option.get("fact"), field.code, "rubric.bands", title=field.title)


KIND = FieldKind(
    "choice",
    clean_choice,
    entry="one",
    show=label_of,
    cell=label_of,
    read=code_of,
    number=lambda field, value: Fraction(_points(field, value, 10**9), 100),
    earn=_points,
    answers=_band,
    totals=("counts", "none", "list"),
    options=("fact", "not_applicable"),
    check=_check,
    has_choices=True,
)
