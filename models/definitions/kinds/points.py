"""Points from 0 (or a floor) to the maximum, in steps where the field says so; whole hundredths inside."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from models.core.errors import Checks, Refusal
from models.definitions.kinds.base import FieldKind, as_text, parse_points, show_points


def _clean(field: Any, raw: Any, most: int) -> str:
    points = parse_points(raw)
    if points > most:
        raise Refusal("field.most", most=show_points(most))
    least = min(int(field.option.get("floor", 0)), most)
    if points < least:
        raise Refusal("field.least", least=show_points(least))
    step = int(field.option.get("step", 0))
    if step and points % step and points != most:
        raise Refusal("field.step", step=show_points(step))
    return str(points)


def _check(field: Any, checks: Checks) -> None:
    most = int(field.option.get("max", 0))
    step, floor = field.option.get("step", 0), field.option.get("floor", 0)
    checks.need(
        isinstance(step, int) and 0 <= step <= max(most, 1), field.code, "field.step_size", title=field.title
    )
    checks.need(isinstance(floor, int) and 0 <= floor <= most, field.code, "field.floor", title=field.title)


KIND = FieldKind(
    "points",
    _clean,
    edit=lambda _f, value: show_points(int(value)),
    show=lambda _f, value: show_points(int(value)),
    cell=lambda _f, value: int(value) / 100,
    read=lambda field, cell: as_text(field, cell),
    format="points",
    number=lambda _f, value: Fraction(int(value), 100),
    earn=lambda _f, value, _most: int(value),
    totals=("mean", "sum", "min", "max", "none", "list"),
    options=("step", "floor", "not_applicable"),
    check=_check,
)
