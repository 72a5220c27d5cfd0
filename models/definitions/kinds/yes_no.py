"""Yes or no (đạt / không đạt): earns the full maximum or nothing; facts that are true or false answer it."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.kinds.base import NO, YES, FieldKind, as_text

LABELS = {YES: "Có", NO: "Không"}


def _clean(_field: Any, raw: Any, _most: int) -> str:
    if raw not in (YES, NO):
        raise Refusal("field.choice")
    return str(raw)


def _read(field: Any, cell: Any) -> str:
    return {"co": YES, "dat": YES, "x": YES, "yes": YES, "khong": NO, "khong dat": NO, "no": NO}.get(
        fold(as_text(field, cell)), as_text(field, cell)
    )


KIND = FieldKind(
    "yes_no",
    _clean,
    entry="yes_no",
    show=lambda _f, value: LABELS[value],
    cell=lambda _f, value: LABELS[value],
    read=_read,
    number=lambda _f, value: Fraction(value == YES),
    earn=lambda _f, value, most: most if value == YES else 0,
    answers=lambda _f, fact: YES if fact else NO,
    totals=("counts", "none", "list"),
    options=("fact", "not_applicable"),
    in_table=True,
)
