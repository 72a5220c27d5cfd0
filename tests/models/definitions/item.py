"""A field that stands in no database, with bands and a table to try kinds and totals on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Band:
    code: str
    label: str
    points: int = 0
    low: int | None = None
    high: int | None = None


@dataclass
class Item:
    """A field that stands in no database."""

    kind: str
    option: dict[str, Any] = field(default_factory=dict)
    choices: tuple[Band, ...] = ()
    code: str = "x"
    title: str = "Mục"
    help: str = ""


BANDS = (Band("b1", "Từ 95%", 700, 9500, None), Band("b2", "Dưới 95%", 150, None, 9500))


TABLE = {
    "columns": [
        {"code": "n", "kind": "number", "title": "Số"},
        {"code": "t", "kind": "text", "title": "Việc", "required": True},
    ],
    "rows": 2,
}
