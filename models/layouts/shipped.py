"""The layouts that come with the program (domain.md 3): the monthly list, Annexes 1 and 2, the notice of
meetings as a list and as the table of the signed one. Data, drawn by the writer of all others; an office that
publishes one of its own under the same code has that instead.
"""

from __future__ import annotations

from typing import Any

from models.core.counts import GRADES
from models.definitions.kinds.figure import FIGURES
from models.layouts.tree import whole

NAMES = {grade: FIGURES[grade].title for grade in GRADES}


def _column(heading: str, what: str, width: float, total: str = "none", **more: Any) -> dict[str, Any]:
    return {"heading": heading, "what": what, "width": width, "total": total} | more


def _middle(heading: str, what: str, width: float, total: str = "none") -> dict[str, Any]:
    return _column(heading, what, width, total, align="center")


MONTHLY = {
    "titles": ["DANH SÁCH", "Kết quả sinh hoạt chi bộ tháng {thang} năm {nam}"],
    "source": {"kind": "month"},
    "columns": [
        _middle("STT", "number", 5),
        _column("Tên đơn vị", "unit_long", 36),
        _middle("Số lượng đảng viên (dự/phải dự)", "attended", 14),
        _middle("Ngày họp", "held_on", 12, "share"),
        _middle("Số điểm", "points", 9),
        *(
            _middle(NAMES[grade], f"mark_{grade}", 8 if grade == "average" else 7, "count")
            for grade in GRADES
        ),
        _column("Ghi chú", "remark", 34),
    ],
    "total": "Tổng cộng",
    "paper": {"turn": "landscape", "fit": "page"},
    "head": [2, 5],
    "foot": [1, 5],
}


def _figures(*pairs: tuple[str, str]) -> list[dict[str, Any]]:
    return [_column(heading, what, 6.5, "sum") for heading, what in pairs]


ANNEX1 = {
    "titles": ["PHỤ LỤC 1", "Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {quy} năm {nam}"],
    "source": {"kind": "children"},
    "columns": [
        _column("STT", "number", 5),
        _column("Tên tổ chức", "unit", 26),
        _column("Loại hình", "unit_kind", 11),
        *_figures(
            ("Số chi bộ", "cells"),
            ("Số đảng viên", "members"),
            ("Số chi bộ có sinh hoạt", "cells_met"),
            ("Số kỳ phải sinh hoạt", "owed"),
            ("Số kỳ đã sinh hoạt", "held"),
            ("Số kỳ được chấm", "scored"),
        ),
        *(
            column
            for grade in GRADES
            for column in (
                _column("Số", grade, 5.5, "sum"),
                _column("%", f"{grade}_share", 5.5, "mean"),
            )
        ),
        _column("Điểm bình quân", "mean", 6.5, "mean"),
        *_figures(("Lượt đảng viên phải dự", "due"), ("Lượt dự", "present")),
        _column("Tỷ lệ %", "rate", 6.5, "mean"),
        *_figures(
            ("Vắng có lý do", "excused"),
            ("Vắng không lý do", "unexcused"),
            ("Số chi bộ sinh hoạt chuyên đề", "thematic_cells"),
            ("Số chuyên đề", "thematic_count"),
            ("Số kỳ ngoài thời điểm", "outside_window"),
        ),
        _column("Ghi chú", "note", 12, "denominator"),
    ],
    "spans": [
        [
            {"label": NAMES[grade], "from": 10 + 2 * place, "to": 11 + 2 * place}
            for place, grade in enumerate(GRADES)
        ]
    ],
    "total": "Tổng cộng",
    "head": [7, 15],
    "foot": [1, 18],
    "heights": 45,
}
ANNEX2 = {
    "titles": ["PHỤ LỤC 2", "Danh sách các kỳ sinh hoạt chuyên đề"],
    "source": {"kind": "meetings", "meetings": "thematic"},
    "columns": [
        _column("STT", "number", 6),
        _column("Chi bộ", "unit", 34),
        _column("Tháng", "period", 10, "count", suffix="kỳ"),
        _column("Tên chuyên đề", "topic", 60, "denominator"),
        _column("Nhóm chủ đề (1-11)", "topic_group", 12),
        _column("Số đảng viên dự", "present", 12, "sum"),
    ],
    "total": "Tổng cộng",
    "head": [1, 3],
    "foot": [1, 3],
}
NOTICE = {
    "titles": ["THÔNG BÁO", "Lịch sinh hoạt chi bộ tháng {thang}/{nam}"],
    "source": {"kind": "plans"},
    "columns": [
        _column("Chi bộ", "unit", 36),
        _column("Đảng viên", "members", 12),
        _column("Ngày dự kiến", "on", 14),
        _column("Bắt đầu lúc", "at", 10),
        _column("Địa điểm", "place", 30),
        _column("Bí thư", "secretary", 28),
        _column("Tình trạng", "standing", 14),
    ],
    "numbers": False,
    "paper": {"frame": "plain"},
}
NOTICE_SIGNED = {
    "titles": ["Lịch sinh hoạt chi bộ tháng {ky}"],
    "source": {"kind": "plans"},
    "columns": [
        _column("Chi bộ", "unit", 36),
        _column("Số đảng viên", "members", 12),
        _column("Giờ", "at", 10),
        _column("Ngày", "on", 14),
        _column("Địa điểm", "place", 30),
        _column("Bí thư", "secretary", 28),
    ],
    "numbers": False,
    "notes": ["{don_vi} thông báo lịch sinh hoạt tháng {ky} của các chi bộ như biểu kèm theo."],
}
SHIPPED: dict[str, tuple[str, dict[str, Any]]] = {
    "monthly_list": ("Danh sách tháng", whole(MONTHLY)),
    "annex1": ("Phụ lục 1", whole(ANNEX1)),
    "annex2": ("Phụ lục 2", whole(ANNEX2)),
    "notice": ("Thông báo lịch sinh hoạt", whole(NOTICE)),
    "notice_signed": ("Biểu của thông báo lịch có ký", whole(NOTICE_SIGNED)),
}
"""Name and tree of each by its code."""
OF_LETTERS = ("notice_signed",)
"""Tables of signed letters: printed with them, never alone. Their title is the letter's abstract, their notes
its text."""
