"""A month (tháng), typed `12/2018`, stored `2018-12`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from models.core.errors import Refusal
from models.definitions.kinds.base import FieldKind, as_text

_MONTH = re.compile(r"(\d{1,2})/(\d{4})|(\d{4})-(\d{1,2})")


def _clean(_field: Any, raw: Any, _most: int) -> str:
    found = _MONTH.fullmatch(str(raw).strip())
    month, year = (int(found[1] or found[4]), int(found[2] or found[3])) if found else (0, 0)
    if not (1 <= month <= 12 and 1900 <= year <= 2999):
        raise Refusal("field.month")
    return f"{year:04}-{month:02}"


def _show(_field: Any, value: str) -> str:
    year, _, month = value.partition("-")
    return f"{month}/{year}"


KIND = FieldKind(
    "month",
    _clean,
    entry="month",
    edit=_show,
    show=_show,
    cell=lambda _f, value: date.fromisoformat(f"{value}-01"),
    read=lambda field, cell: str(cell["date"])[:7] if isinstance(cell, Mapping) else as_text(field, cell),
    format="month",
    totals=("none", "min", "max", "list"),
    in_table=True,
)
