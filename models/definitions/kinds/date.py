"""A date (ngày), stored as ISO text."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.core.errors import Refusal
from models.definitions.kinds.base import FieldKind


def _clean(_field: Any, raw: Any, _most: int) -> str:
    try:
        return raw.isoformat() if isinstance(raw, date) else date.fromisoformat(_iso(str(raw))).isoformat()
    except ValueError:
        raise Refusal("field.date") from None


def _iso(text: str) -> str:
    day, slash, rest = text.strip().partition("/")
    month, _, year = rest.partition("/")
    return f"{year}-{month:0>2}-{day:0>2}" if slash else text.strip()


KIND = FieldKind(
    "date",
    _clean,
    entry="day",
    edit=lambda _f, value: date.fromisoformat(value),
    show=lambda _f, value: "/".join(reversed(value.split("-"))),
    cell=lambda _f, value: date.fromisoformat(value),
    format="date",
    totals=("none", "min", "max", "list"),
    in_table=True,
)
