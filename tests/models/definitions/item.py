"""Fields and a form that stand in no database, with bands and a table to try kinds and totals on."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from types import SimpleNamespace
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
    option: dict[str, Any] = dataclasses.field(default_factory=dict)
    choices: tuple[Band, ...] = ()
    code: str = "x"
    title: str = "Mục"
    help: str = ""
    group: Any = None


BANDS = (Band("b1", "Từ 95%", 700, 9500, None), Band("b2", "Dưới 95%", 150, None, 9500))


TABLE = {
    "columns": [
        {"code": "n", "kind": "number", "title": "Số"},
        {"code": "t", "kind": "text", "title": "Việc", "required": True},
    ],
    "rows": 2,
}


def field(code: str, kind: str, choices: tuple[Band, ...] = (), **option: Any) -> Item:
    """A field by its code; what else is given are its options."""
    return Item(kind, option, choices, code, code)


def form(*fields: Item, checks: list[dict[str, Any]] | None = None, kind: str = "report_form") -> Any:
    """A version that stands in no database: fields in one group, and rules between them."""
    version = SimpleNamespace(
        fields=list(fields), rule={"checks": checks or []}, definition=SimpleNamespace(kind=kind)
    )
    group = SimpleNamespace(version=version)
    for each in fields:
        each.group = group
    return version
