"""A report form with a field of each way up, for trees of reports."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as some
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import DefinitionVersion, fill, new_definition, publish
from models.definitions.formula_text import parse
from models.units.units import Unit

PRIZES = [
    {"code": "name", "kind": "text", "title": "Tập thể, cá nhân"},
    {"code": "n", "kind": "number", "title": "Số tiền"},
]
PRAISED = [{"code": "team", "label": "Tập thể"}, {"code": "man", "label": "Cá nhân"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "visits", "kind": "number", "title": "Lượt thăm hỏi", "required": False},
    {"code": "people", "kind": "number", "title": "Số người", "required": False},
    {"code": "content", "kind": "decimal", "title": "Mức hài lòng", "total": "mean", "weight": "people"},
    {"code": "rate", "kind": "percent", "title": "Tỷ lệ hoàn thành"},
    {"code": "least", "kind": "number", "title": "Ít nhất", "total": "min"},
    {"code": "last", "kind": "date", "title": "Ngày cuối", "total": "max"},
    {"code": "praised", "kind": "several", "title": "Đã khen", "choices": PRAISED},
    {"code": "idea", "kind": "text", "title": "Sáng kiến", "total": "list"},
    {"code": "prizes", "kind": "table", "title": "Khen thưởng", "columns": PRIZES, "total": "rows"},
    {"code": "costs", "kind": "table", "title": "Kinh phí", "columns": PRIZES},
    {"code": "each", "kind": "computed", "title": "Việc", "formula": parse("[visits] + {held}")},
    {"code": "words", "kind": "long_text", "title": "Nhận xét"},
    {"code": "apart", "kind": "number", "title": "Không tổng hợp", "total": "none"},
]

FIGURES: list[dict[str, Any]] = [
    {"code": "kept", "kind": "figure", "fact": "held", "title": "Số buổi đã họp"},
    {"code": "mark", "kind": "figure", "fact": "mean", "title": "Điểm trung bình"},
    {"code": "came", "kind": "figure", "fact": "rate", "title": "Tỷ lệ có mặt"},
]
"""What a report form has beside them: no other form shows figures."""

TYPED = some.fixed_dictionaries(
    {},
    optional={
        "visits": some.integers(0, 9).map(str),
        "people": some.integers(1, 9).map(str),
        "content": some.integers(0, 9).map(str),
        "rate": some.integers(1, 4).map(lambda n: f"1/{n}"),
        "least": some.integers(0, 9).map(str),
        "last": some.integers(1, 9).map(lambda n: f"2018-03-0{n}"),
        "praised": some.sampled_from(["man", "team", "man,team"]),
        "idea": some.sampled_from(["a", "b"]),
        "prizes": some.integers(1, 3).map(lambda n: [{"name": f"Tổ {i}", "n": str(i)} for i in range(n)]),
    },
)
"""What a unit may fill in of it."""


def report_form(db: Session, issuer: Unit, fields: list[dict[str, Any]] | None = None) -> DefinitionVersion:
    """Published for all that is under a unit."""
    made = new_definition(db, SYSTEM, issuer, "report_form", "own", "Báo cáo riêng", date(2018, 1, 1))
    every = [each | {"required": False} for each in fields or [*FIGURES[:1], *FIELDS, *FIGURES[1:]]]
    fill(db, SYSTEM, made, [{"code": "g", "title": "Số liệu", "fields": every}], {})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)
