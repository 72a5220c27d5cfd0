"""Who is missing, as rows below a sheet: cells are numbered, and are as many as the heading says."""

from __future__ import annotations

import io

import pytest

from forms.excel.sheets.annexes import leaf_rows
from forms.excel.sheets.missing import Line, counted, lines_of
from tests.forms.excel.sheets.official import OFFICIAL, sheet_of
from tests.forms.layouts.annexes import write_annex1, write_annex2
from tests.forms.missing import CONTENT, ROWS


def test_cells_are_numbered_and_a_committee_without_any_is_named_all_the_same() -> None:
    assert lines_of(ROWS) == [
        Line(1, "Chi bộ Một", "bận", "Đảng bộ A", "cell"),
        Line(2, "Chi bộ Hai", "", "Đảng bộ A", "cell"),
        Line(3, "Chi bộ Bốn", "Đảng bộ B chưa có báo cáo; chưa họp", "Đảng bộ B", "cell"),
        Line(4, "Chi bộ Năm", "Đảng bộ B chưa có báo cáo; thiên tai", "Đảng bộ B", "cell"),
        Line(None, "Đảng bộ C", "mới lập", "Đảng bộ Khối", "committee"),
        Line(5, "Chi bộ Bảy", "lũ", "Đảng bộ Khối", "cell"),
    ]


def test_a_denominator_stands_where_not_every_cell_is_counted() -> None:
    assert counted(CONTENT) == "6/11 chi bộ"
    assert counted({"figures": {"cells": 6}, "cells_owed": 6}) == counted({"figures": {"cells": 6}}) == ""


@pytest.mark.parametrize("write", [write_annex1, write_annex2])
def test_they_stand_below_the_sum_and_above_the_foot(write: object) -> None:
    out = io.BytesIO()
    write(out, OFFICIAL, [], CONTENT)  # type: ignore[operator]
    first = [row[1].value for row in sheet_of(out).iter_rows()]
    places = [first.index(text) for text in ("Tổng cộng", "CHƯA TỔNG HỢP ĐƯỢC 5/11 CHI BỘ", "Chi bộ Một")]
    places += [first.index("Chi bộ Bảy"), first.index("Nơi nhận:")]
    assert places == sorted(places)


def test_by_cell_the_missing_ones_are_rows_of_the_table() -> None:
    rows = leaf_rows([], ROWS, {"cell": "Chi bộ cơ sở"})
    assert next((row.name, row.kind, row.figures) for row in rows) == ("Chi bộ Một", "Chi bộ cơ sở", None)
    assert len(rows) == 5 and rows[-1].note == "Đảng bộ Khối; lũ"
