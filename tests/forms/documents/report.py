"""A report with everything in it that a document can show."""

from __future__ import annotations

from datetime import date
from typing import Any

from forms.documents.facts import (
    TABLE,
    Document,
    Issuer,
    document,
    report_body,
)
from models.core.counts import COUNTS

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


def report(day: date = date(2019, 1, 5), number: int | None = 1) -> Document:
    body, rows = report_body(CONTENT, {"own": "Việc khác"})
    return document("report", ISSUER, number, day, "Kết quả quý IV năm 2018", body, headings=TABLE, rows=rows)
