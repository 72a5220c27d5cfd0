"""Workbooks: figures to the digit, numbers as numbers, dates as dates, and text that stays text."""

from __future__ import annotations

import io
from typing import Any

import pytest

from forms.excel.sheets.annexes import Annex1Row, rows_of
from models.core.counts import COUNTS
from models.reports.figures import nothing
from tests.forms.excel.sheets.official import OFFICIAL, sheet_of
from tests.forms.layouts.annexes import LAST, TOP, write_annex1

ONE = nothing() | {
    "cells": 1,
    "members": 12,
    "cells_met": 1,
    "owed": 3,
    "held": 3,
    "scored": 3,
    "good": 2,
    "fair": 1,
    "points_sum": 27_551,
}
ONE |= {"due": 36, "present": 34, "excused": 1, "unexcused": 1, "thematic_cells": 1, "thematic_count": 1}
TWO = nothing() | {
    "cells": 2,
    "members": 30,
    "cells_met": 2,
    "owed": 6,
    "held": 5,
    "scored": 5,
    "good": 5,
    "points_sum": 49_000,
}
TWO |= {"due": 90, "present": 90, "outside_window": 1}


def row_of(sheet: Any, number: int) -> list[Any]:
    """Values of a row of the annex."""
    return [cell.value for cell in sheet[number]]


@pytest.fixture
def annex() -> Any:
    out = io.BytesIO()
    write_annex1(
        out,
        OFFICIAL,
        [
            Annex1Row("Chi bộ A", "Chi bộ cơ sở", ONE),
            Annex1Row("=B", "Đảng bộ cơ sở", TWO),
            Annex1Row("Chi bộ C", "Chi bộ cơ sở", None),
        ],
    )
    return sheet_of(out)


def test_annex_1_has_its_columns_in_order_and_numbered(annex: Any) -> None:
    assert row_of(annex, TOP + 3) == list(range(1, 28))
    assert row_of(annex, TOP + 1)[LAST] == "Ghi chú"


def test_annex_1_is_right_to_the_digit(annex: Any) -> None:
    first = row_of(annex, TOP + 4)
    assert first[:9] == [1, "Chi bộ A", "Chi bộ cơ sở", 1, 12, 1, 3, 3, 3]
    assert first[9:18] == [2, 66.7, 1, 33.3, 0, 0, 0, 0, 91.84]
    assert first[18:26] == [36, 34, 94.4, 1, 1, 1, 1, 0]
    total = row_of(annex, TOP + 7)
    assert total[1:9] == ["Tổng cộng", None, 3, 42, 3, 9, 8, 8]
    assert total[9:18] == [7, 87.5, 1, 12.5, 0, 0, 0, 0, 95.69]
    assert total[18:26] == [126, 124, 98.4, 1, 1, 1, 1, 1]


def test_a_missing_unit_is_named_with_no_figures(annex: Any) -> None:
    row = row_of(annex, TOP + 6)
    assert row[:3] == [3, "Chi bộ C", "Chi bộ cơ sở"]
    assert set(row[3:LAST]) == {None}
    assert row[LAST] == "Chưa có báo cáo"


def test_the_official_head_is_as_the_office_prints_it(annex: Any) -> None:
    assert annex["A3"].value == "Số 01-BC/ĐUK"
    assert annex["P1"].value == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert annex["P3"].value == "Lai Châu, ngày 05 tháng 01 năm 2019"
    assert annex.page_setup.orientation == "landscape"
    assert annex.page_setup.paperSize == 9 or str(annex.page_setup.paperSize) == "9"
    assert annex["A1"].font.name == "Times New Roman"


def test_of_a_unit_that_is_gone_the_note_says_who_went_on_from_it() -> None:
    figures = dict.fromkeys(COUNTS, 0) | {"cells": 1}
    part = {"unit": 7, "name": "Chi bộ A", "kind": "cell", "figures": figures, "cells_owed": 2}
    body = {"children": [part | {"dissolved": True}, part | {"unit": 8, "cells_owed": 1}], "gaps": []}
    rows = rows_of(body, {"cell": "Chi bộ"}, {7: "kế thừa: Chi bộ B (B)"})
    assert [row.note for row in rows] == ["1/2 chi bộ; kế thừa: Chi bộ B (B)", ""]
