"""A list of thirteen columns for tests: grouped, with two rows of spanning headings."""

from __future__ import annotations

from typing import Any

from models.layouts.offers import FIELD, Offer, offers_of
from models.layouts.rows import Row, row
from models.layouts.tree import whole

SAID = {"thang": "12", "nam": "2018", "quy": "IV", "don_vi": "Đảng ủy Khối"}


def thirteen(**more: Any) -> tuple[dict[str, Any], dict[str, Offer], list[Row]]:
    """A half-year list of thirteen columns for forty cells, grouped, with two rows of spanning headings."""
    columns = [
        {"heading": "STT", "what": "number", "width": 5},
        {"heading": "Tên chi bộ", "what": "unit", "width": 30},
        *(
            {"heading": f"Nội dung số {n}", "what": f"{FIELD}so_{n}", "width": 9, "total": "sum"}
            for n in range(1, 11)
        ),
        {"heading": "Ghi chú", "what": f"{FIELD}ghi_chu", "width": 24},
    ]
    tree = {
        "titles": ["TỔNG HỢP SÁU THÁNG", "{ky} năm {nam}"],
        "source": {"kind": "answers", "form": "nua_nam"},
        "columns": columns,
        "spans": [
            [{"label": "Kết quả thực hiện", "from": 3, "to": 12}],
            [{"label": "Đợt 1", "from": 3, "to": 7}],
        ],
        "group": True,
        "total": "Tổng cộng",
        "notes": ["Ghi chú: số liệu tính đến ngày 30/6."],
    }
    offers = offers_of("answers") | {
        f"{FIELD}so_{n}": Offer(f"{FIELD}so_{n}", "integer") for n in range(1, 11)
    }
    offers[f"{FIELD}ghi_chu"] = Offer(f"{FIELD}ghi_chu")
    rows = [
        row(
            f"Chi bộ Trường trung học phổ thông số {n}",
            f"Đảng ủy {n // 20}",
            {f"{FIELD}so_{k}": n * k for k in range(1, 11)} | {f"{FIELD}ghi_chu": "đủ"},
        )
        for n in range(40)
    ]
    return whole(tree | more), offers, rows
