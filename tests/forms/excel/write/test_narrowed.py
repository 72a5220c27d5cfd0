"""A drop-down that another cell narrows finds what stands under it, and that alone."""

from __future__ import annotations

import io

import openpyxl
from xlsxwriter import Workbook

from forms.excel.write.narrowed import UNDER, narrowed


def test_the_formula_looks_for_what_stands_under_the_cell_before() -> None:
    out = io.BytesIO()
    with Workbook(out) as book:
        listed = book.add_worksheet("_danh_muc")
        told = narrowed(listed, (3, 2), ("Hà Nội", "Hà Nội", "Huế"), 4)
        assert narrowed(listed, (3, None), ("Huế",), 4) == ""
    heads = "'_danh_muc'!$ALP$1:$ALP$3"
    assert told == f"=OFFSET('_danh_muc'!$D$1,MATCH($C5,{heads},0)-1,0,COUNTIF({heads},$C5),1)"
    sheet = openpyxl.load_workbook(io.BytesIO(out.getvalue())).active
    assert [sheet.cell(row, UNDER + 4).value for row in (1, 2, 3)] == ["Hà Nội", "Hà Nội", "Huế"]
