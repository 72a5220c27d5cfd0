"""A computed field (tự tính): its formula names fields and
facts; it is shown, never typed (models/definitions/formulas.py).

Up the tree a number is worked out again from the totals of what it is
made of (a ratio of sums, never a mean of ratios); a truth is counted.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from models.definitions.kinds.base import FieldKind, nothing_typed, show_number

TEXTS = ("text", "said", "join")


def gives_text(tree: Any) -> bool:
    """Whether a formula comes to text, neither a number nor a truth."""
    while isinstance(tree, dict) and isinstance(tree.get("if"), list) and len(tree["if"]) == 3:
        tree = tree["if"][1]
    return isinstance(tree, dict) and len(tree) == 1 and next(iter(tree)) in TEXTS


def _number(field: Any, value: str) -> Fraction | None:
    if gives_text(field.option.get("formula")):
        return None
    try:
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        return None


def _show(field: Any, value: str) -> str:
    if gives_text(field.option.get("formula")):
        return value
    if value in ("yes", "no"):
        return "Đạt" if value == "yes" else "Không đạt"
    number = _number(field, value)
    return value if number is None else show_number(number)


def _check(field: Any, checks: Any) -> None:
    checks.need(field.option.get("formula"), field.code, "formula.none", title=field.title)


KIND = FieldKind(
    "computed",
    nothing_typed,
    entry="nothing",
    show=_show,
    number=_number,
    totals=("again", "counts", "sum", "mean", "min", "max", "list", "none"),
    options=("formula",),
    check=_check,
    filled=False,
    signed=True,
)
