"""A definition as a workbook: the shipped rubric, and the words of its codes."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from forms.excel.definitions.sheets import Form, write_definition
from models.definitions.kinds import KINDS
from models.definitions.kinds.figure import FIGURES
from models.definitions.rubrics import KNOWN_FACTS
from models.seed.rubric import RUBRIC, RUBRIC_RULES

LABELS: dict[str, dict[str, str]] = {
    "field": {code: f"Loại {code}" for code in KINDS},
    "total": {
        w: w.title() for w in ("sum", "mean", "ratio", "min", "max", "counts", "list", "none", "columns")
    },
    "level": {"block": "Chặn lại", "warn": "Nhắc", "explain": "Phải giải trình"},
    "kind": {"regular": "Thường kỳ", "thematic": "Chuyên đề", "combined": "Gộp"},
    "grade": {"good": "Tốt", "fair": "Khá", "average": "Trung bình", "poor": "Kém"},
    "fact": {name: f"Số liệu {name}" for name in (*KNOWN_FACTS, *FIGURES)},
    "period": {"month": "Tháng", "quarter": "Quý", "half": "6 tháng", "year": "Năm"},
    "definition": {"rubric": "Khung tiêu chí", "period_form": "Biểu theo kỳ", "report_form": "Mẫu báo cáo"},
    "unit_kind": {"bloc": "Đảng bộ Khối"},
}


HEAD = {
    "kind": "rubric",
    "code": "khung",
    "name": "Khung thử",
    "holds_from": date(2019, 1, 1),
    "lower_may": True,
}


def written(form: Form) -> bytes:
    out = io.BytesIO()
    write_definition(out, form, LABELS)
    return out.getvalue()


def whole(groups: Any = RUBRIC, rules: Any = RUBRIC_RULES) -> Form:
    filled = [
        {**g, "fields": [{"help": "", "required": True, "choices": [], **f} for f in g["fields"]]}
        for g in groups
    ]
    return Form(HEAD, filled, rules)
