"""What comes with the program: the ten columns of the monthly list, the twenty-seven of Annex 1."""

from __future__ import annotations

from models.layouts.shipped import SHIPPED


def test_the_shipped_layouts_are_those_of_the_letter() -> None:
    counts = {code: len(tree["columns"]) for code, (_name, tree) in SHIPPED.items()}
    assert counts == {"monthly_list": 10, "annex1": 27, "annex2": 6, "notice": 7, "notice_signed": 6}
    headings = [column["heading"] for column in SHIPPED["monthly_list"][1]["columns"]]
    assert headings[:3] == ["STT", "Tên đơn vị", "Số lượng đảng viên (dự/phải dự)"]
    assert headings[5:] == ["Tốt", "Khá", "Trung bình", "Kém", "Ghi chú"]
