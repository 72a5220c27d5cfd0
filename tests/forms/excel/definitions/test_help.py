"""The help sheet: sections side by side, words with codes and meanings; drop-downs look up there."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from forms.excel.definitions.help import HELP_SHEET, SECTIONS, listed, source_of
from forms.excel.definitions.sheets import write_definition
from tests.forms.excel.definitions.form import LABELS, whole

ALL = LABELS | {"figure": {"due": "Lượt phải dự"}, "figure.means": {"due": "Cộng số đảng viên phải dự"}}


def test_sections_stand_side_by_side_and_only_those_there_are() -> None:
    found = list(listed(ALL))
    assert [context for context, *_places in found] == [name for name in SECTIONS if ALL.get(name)]
    assert found[0] == ("figure", 0, 3) and found[1][:2] == ("fact", 3)
    assert source_of("figure", ALL) == f"='{HELP_SHEET}'!$A$3:$A$3"
    assert source_of("level", ALL) == "" and source_of("figure", LABELS) == ""


def test_a_list_too_long_for_its_cell_is_looked_up_in_the_help_sheet() -> None:
    long = LABELS | {"field": {code: f"Loại mục {code} viết dài" for code in LABELS["field"]}}
    out = io.BytesIO()
    write_definition(out, whole(), long)
    book = load_workbook(out)
    validations = {str(v.sqref): v.formula1 for v in book["Mục"].data_validations.dataValidation}
    kinds = next(formula for where, formula in validations.items() if where.startswith("E2"))
    assert kinds == source_of("field", long).removeprefix("=")
    column = kinds.split("$")[1]
    words = [cell.value for cell in book[HELP_SHEET][column][2 : 2 + len(LABELS["field"])]]
    assert words == list(long["field"].values())
