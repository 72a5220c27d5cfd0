"""Figures in a report's letter stand as its form has them: which, in which order, under which names."""

from __future__ import annotations

from typing import Any

from forms.documents.facts import report_body
from models.core.counts import COUNTS
from models.definitions.drafts import sketch
from models.definitions.kinds.figure import shipped
from models.seed.rubric import REPORT_FORM
from tests.forms.documents.report import CONTENT

CELL: dict[str, Any] = CONTENT | {"children": [], "gaps": [], "missing": [], "cells_owed": 3, "kind": "cell"}
WORDS = {"code": "results", "kind": "long_text", "title": "Kết quả"}


def figure(code: str, **more: Any) -> dict[str, Any]:
    return shipped(code) | more


def letter(content: dict[str, Any], *groups: tuple[str, list[dict[str, Any]]]) -> tuple[list[str], Any]:
    """The lines of a letter on a form of these groups, and its table."""
    made = [{"code": f"g{n}", "title": title, "fields": fields} for n, (title, fields) in enumerate(groups)]
    body, table = report_body(content, list(sketch({"kind": "report_form"}, made, {}).groups))
    return [block.text for block in body], table


def test_the_shipped_form_says_what_a_form_says_that_names_no_figure() -> None:
    words = [f for group in REPORT_FORM for f in group["fields"] if f["kind"] == "long_text"]
    shipped_groups = list(sketch({"kind": "report_form"}, REPORT_FORM, {}).groups)
    for content in (CONTENT, CELL):
        body, table = report_body(content, shipped_groups)
        assert ([block.text for block in body], table) == letter(content, ("Phần trình bày", words))


def test_figures_stand_in_the_order_of_the_form_under_its_own_names() -> None:
    lines, table = letter(
        CONTENT,
        ("Sinh hoạt", [figure("held", title="Số buổi họp"), figure("owed")]),
        ("Đánh giá", [figure("mean"), WORDS]),
        ("Riêng", [figure("good"), {"code": "own", "kind": "text", "title": "Việc khác"}]),
        ("Sau cùng", [figure("rate")]),
    )
    assert lines[lines.index("I. KẾT QUẢ") + 1 :][:2] == [
        "1. Sinh hoạt (3/4 chi bộ): số buổi họp: 3; phải sinh hoạt 3 kỳ.",
        "Điểm bình quân 92,50 (3/4 chi bộ).",
    ]
    assert lines[lines.index("II. RIÊNG") + 1] == "Tốt 3 kỳ (100,0%) (3/4 chi bộ)."
    assert lines[lines.index("III. SAU CÙNG") + 1] == "Tỷ lệ dự 87,5% (3/4 chi bộ)."
    assert table[0] == ("Tên tổ chức", "Số buổi họp", "Số kỳ phải sinh hoạt", "Điểm bình quân", "Tốt")
    assert table[1] == ("Chi bộ 1", "3", "3", "92,50", "3")
    assert table[-1] == ("Cộng (3/4 chi bộ)", "3", "3", "92,50", "3")
    assert not any("chuyên đề" in line for line in lines), "what the form leaves out is not told"


def test_a_figure_stands_only_where_its_condition_holds() -> None:
    only = figure("cells", applies={"in": ["unit_kind", ["grassroots_committee"]]})
    form = ("Tình hình", [only, figure("members"), WORDS])
    assert "Số đảng viên: 3." in letter(CELL, form)[0]
    told = letter(CELL | {"kind": "grassroots_committee"}, form)[0]
    assert "Số chi bộ: 3; số đảng viên: 3." in told


def test_nothing_scored_is_told_as_nothing() -> None:
    empty = CELL | {"figures": dict.fromkeys(COUNTS, 0), "cells_owed": 0}
    lines, table = letter(
        empty, ("Chấm điểm", [figure("good"), figure("mean"), figure("rate")]), ("Lời", [WORDS])
    )
    assert "1. Chấm điểm: tốt 0 kỳ (–%); điểm bình quân –; tỷ lệ dự –%." in lines and table == ()
