"""A form of a period with a field of every sort that a list treats otherwise."""

from __future__ import annotations

from typing import Any

from models.definitions.drafts import sketch
from models.definitions.formula_text import parse

COLUMNS = [
    {"code": "work", "kind": "text", "title": "Việc"},
    {"code": "members", "kind": "number", "title": "Số người"},
]
FIELDS: list[dict[str, Any]] = [
    {"code": "head", "kind": "heading", "title": "I. Phần chung"},
    {"code": "works", "kind": "table", "title": "Việc đã làm", "columns": COLUMNS},
    {"code": "count", "kind": "number", "title": "Số lớp"},
    {"code": "area", "kind": "decimal", "title": "Diện tích"},
    {"code": "rate", "kind": "percent", "title": "Tỷ lệ"},
    {"code": "on", "kind": "date", "title": "Ngày"},
    {"code": "each", "kind": "computed", "title": "Bình quân", "formula": parse("[count] / 4")},
    {"code": "well", "kind": "computed", "title": "Đạt", "formula": parse("[count] >= 4")},
    {"code": "words", "kind": "long_text", "title": "Ghi chú"},
]


def form() -> Any:
    """A form with a field of every sort a list treats otherwise."""
    head = {"kind": "period_form", "code": "own", "name": "Biểu"}
    return sketch(head, [{"code": "g", "title": "Biểu", "fields": FIELDS}], {})
