"""Banded choice (chọn một mức): a label and its points for each
band; a band is a half-open range of the fact that answers it."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

from models.core.errors import Checks
from models.definitions.kinds.base import FieldKind, check_choices, clean_choice, code_of, label_of


def _points(field: Any, value: str, most: int) -> int:
    points: int = next(choice.points for choice in field.choices if choice.code == value)
    return min(points, most)


def _band(field: Any, fact: int | bool) -> str | None:
    held = (c.code for c in field.choices if (c.low is not None or c.high is not None) and _holds(c, fact))
    return next(held, None)


def _holds(choice: Any, fact: int | bool) -> bool:
    return (choice.low is None or fact >= choice.low) and (choice.high is None or fact < choice.high)


def bands_astray(field: Any) -> list[Any]:
    """Every band, from the lowest up, that does not begin where the one below ends, or is the
    highest and ends; none where bands reach from nothing to everything."""
    ranged = sorted(field.choices, key=lambda c: (c.low is not None, c.low or 0))
    astray = [band for band in ranged[:1] if band.low not in (None, 0)]
    astray += [
        above for below, above in itertools.pairwise(ranged) if below.high != above.low or above.low is None
    ]
    return astray + [band for band in ranged[-1:] if band.high is not None and band not in astray]


def _check(field: Any, checks: Checks) -> None:
    check_choices(field, checks)
    ranged = [c for c in field.choices if c.low is not None or c.high is not None]
    checks.need(ranged or not field.option.get("fact"), field.code, "rubric.no_bands", title=field.title)
    for number, astray in enumerate(bands_astray(field) if ranged else ()):
        place = next(n for n, choice in enumerate(field.choices) if choice is astray)
        at = f"{field.code}.choices.{place}" if number else field.code
        checks.need(False, at, "rubric.bands", title=field.title, band=str(astray.label), place=place)


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
