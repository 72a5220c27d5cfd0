"""A date (ngày), stored as ISO text."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.core.typed import read_day
from models.definitions.kinds.base import FieldKind


def _clean(_field: Any, raw: Any, _most: int) -> str:
    return (raw if isinstance(raw, date) else read_day(str(raw))).isoformat()


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
