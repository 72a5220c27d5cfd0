"""The sentences of a letter on whom it does not count."""

from __future__ import annotations

from forms.documents.missing import missing_lines
from tests.forms.missing import CONTENT


def test_every_cell_is_named_once_under_what_leaves_it_out() -> None:
    assert missing_lines(CONTENT) == [
        "Chưa tổng hợp được 5/11 chi bộ:",
        "- Đảng bộ B chưa có báo cáo (chưa họp), gồm 2 chi bộ: Chi bộ Bốn; Chi bộ Năm (thiên tai).",
        "- Đảng bộ C chưa có báo cáo (mới lập).",
        "- Đảng bộ A, 2 chi bộ chưa có báo cáo: Chi bộ Một (bận); Chi bộ Hai.",
        "- Trực thuộc, 1 chi bộ chưa có báo cáo: Chi bộ Bảy (lũ).",
    ]


def test_where_nothing_is_missing_nothing_is_said() -> None:
    assert missing_lines({"name": "x", "figures": {"cells": 1}}) == []
