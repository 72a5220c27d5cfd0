"""A report with everything in it that a document can show."""

from __future__ import annotations

from datetime import date

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


def report(day: date = date(2019, 1, 5), number: int | None = 1) -> Document:
    figures = dict.fromkeys(COUNTS, 3) | {"due": 8, "present": 7, "points_sum": 27_750}
    content = {
        "figures": figures,
        "narrative": {"results": ODD, "tasks": "Dòng một\nDòng hai", "own": "Riêng"},
        "children": [],
        "gaps": [],
    }
    content["children"] = [{"name": f"Chi bộ {n}", "figures": figures} for n in (1, 2)]
    content["gaps"] = [{"name": "Chi bộ 3", "reason": "đang sáp nhập"}]
    body, rows = report_body(content, {"own": "Việc khác"})
    return document("report", ISSUER, number, day, "Kết quả quý IV năm 2018", body, headings=TABLE, rows=rows)
