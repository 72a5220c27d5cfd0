"""A report with everything in it that a document can show."""

from __future__ import annotations

from datetime import date
from typing import Any

from forms.documents.facts import (
    Document,
    Issuer,
    document,
    report_body,
)
from models.core.counts import COUNTS
from models.definitions.drafts import sketch

ISSUER = Issuer(
    "Đảng ủy Khối các cơ quan tỉnh",
    "Đảng ủy Sở Mẫu",
    "ĐU",
    "Lai Châu",
    ("T/M ĐẢNG ỦY", "BÍ THƯ"),
    "Lò Thị Mẫu",
    ("Ban Tổ chức",),
)


ODD = "Một <b>& \"hai\" #ba *bốn* {{ năm }} _sáu_ $x$ \\ ----- 'bảy' – Ỹ ẵ ự"


FIGURES = dict.fromkeys(COUNTS, 3) | {"due": 8, "present": 7, "points_sum": 27_750}
GONE = {"unit": 3, "name": "Chi bộ 3", "cell": True, "under": "Đảng bộ Sở Mẫu", "through": 3}
CONTENT: dict[str, Any] = {
    "name": "Đảng bộ Sở Mẫu",
    "figures": FIGURES,
    "narrative": {"results": ODD, "tasks": "Dòng một\nDòng hai", "own": "Riêng"},
    "children": [{"name": f"Chi bộ {n}", "figures": FIGURES} for n in (1, 2)],
    "gaps": [{"unit": 3, "name": "Chi bộ 3", "reason": "đang sáp nhập"}],
    "cells_owed": 4,
    "missing": [GONE | {"kind": "cell", "child": 3, "reason": "đang sáp nhập"}],
}


FIELDS = ("changes", "results", "shortcomings", "tasks", "proposals")


def groups(*own: dict[str, Any], before: tuple[dict[str, Any], ...] = ()) -> list[Any]:
    """The one group of a report's form: the parts of every report, then an office's own fields."""
    parts = [{"code": code, "kind": "long_text", "title": code} for code in FIELDS]
    made = [{"code": "g", "title": "Báo cáo", "fields": [*before, *parts, *own]}]
    return list(sketch({"kind": "report_form"}, made, {}).groups)


OWN = {"code": "own", "kind": "long_text", "title": "Việc khác"}


def report(day: date = date(2019, 1, 5), number: int | None = 1) -> Document:
    body, table = report_body(CONTENT, groups(OWN))
    told = {"headings": table[0], "rows": table[1:]}
    return document("report", ISSUER, number, day, "Kết quả quý IV năm 2018", body, **told)
