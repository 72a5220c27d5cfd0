"""A month (tháng), typed `12/2018`, stored `2018-12`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from models.core.typed import read_month
from models.definitions.kinds.base import FieldKind, as_text


def _clean(_field: Any, raw: Any, _most: int) -> str:
    return f"{read_month(str(raw)):%Y-%m}"


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
