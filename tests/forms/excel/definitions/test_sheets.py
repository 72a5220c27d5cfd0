"""How a definition is written as a workbook: what stands in which cell, and the lists one chooses from."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from models.definitions.formula_text import parse
from tests.forms.excel.definitions.form import whole, written


def test_text_of_anybody_is_no_formula_and_lists_stand_where_one_chooses() -> None:
    form = whole()
    form.groups[0]["fields"][0]["title"] = "=1+1"
    sheet = load_workbook(io.BytesIO(written(form)))["Mục"]
    assert (
        (sheet["D2"].value == "=1+1" and sheet["D2"].data_type != "f")
        or sheet["D2"].quotePrefix
        or sheet["D2"].data_type == "s"
    )
    assert any("E2" in str(v.sqref) for v in sheet.data_validations.dataValidation)
    assert sheet["P1"].comment is not None
    assert parse("1 + 1") == {"add": [{"num": "1"}, {"num": "1"}]}
