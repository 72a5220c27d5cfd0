"""Official documents: the form of domain.md 6, and own templates that can do nothing but show fields."""

from __future__ import annotations

from datetime import date

from forms.documents.facts import (
    end_mark,
    report_body,
)
from tests.forms.documents.report import CONTENT, OWN, groups, report


def test_ends_are_written_as_the_form_asks() -> None:
    assert (end_mark(date(2025, 12, 31)), end_mark(date(2026, 1, 1))) == ("./.", ".")
    assert report().body[-1].text.endswith("Riêng./.")
    assert report(date(2026, 2, 1)).body[-1].text == "Riêng."


def test_a_report_says_its_figures_its_text_and_who_is_missing() -> None:
    said = "\n".join(block.text for block in report().body)
    for part in (
        "1. Sinh hoạt thường kỳ (3/4 chi bộ): phải sinh hoạt 3 kỳ; đã sinh hoạt 3 kỳ",
        "điểm bình quân 92,50",
        "phải dự 8 lượt; có mặt 7 lượt; tỷ lệ dự 87,5%",
        "Số chi bộ có báo cáo: 3/4; số đảng viên (3/4 chi bộ): 3",
        "4. Đảng viên dự (3/4 chi bộ)",
        "Chưa tổng hợp được 1/4 chi bộ:",
        "- Trực thuộc, 1 chi bộ chưa có báo cáo: Chi bộ 3 (đang sáp nhập).",
        "III. NHIỆM VỤ QUÝ SAU",
        "Dòng hai",
        "VIỆC KHÁC",
    ):
        assert part in said
    for part in ("Không có", "HẠN CHẾ", "KIẾN NGHỊ"):
        assert part not in said, "nothing is stated that nobody wrote"
    assert report().rows[-1][0] == "Cộng (3/4 chi bộ)"
    assert report().rows[-2][:2] == ("Chi bộ 3 (chưa có báo cáo)", "–")


def test_a_report_of_an_offices_first_year_says_from_when_it_works_with_the_program() -> None:
    body, _rows = report_body(CONTENT | {"in_use_from": "2018-Q4"}, groups(OWN))
    assert "Số liệu được theo dõi trên phần mềm từ quý IV năm 2018." in [block.text for block in body]
    assert not any("trên phần mềm" in block.text for block in report().body)
