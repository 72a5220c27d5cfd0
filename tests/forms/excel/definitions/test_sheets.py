"""How a definition is written as a workbook: what stands in which cell, and the lists one chooses from."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook

from forms.excel.definitions.help import HELP_SHEET
from forms.excel.definitions.sheets import HEAD as HEAD_PLACES
from forms.excel.definitions.sheets import (
    HEAD_SHEET,
    LAYOUT,
    SHEETS,
    Form,
    Place,
    head_row,
    out_of,
    rows_of,
)
from models.definitions.formula_text import parse
from tests.forms.excel.definitions.form import HEAD, LABELS, whole, written


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


def test_every_list_has_its_sheet_and_every_column_its_heading() -> None:
    book = load_workbook(io.BytesIO(written(whole())))
    assert book.sheetnames == [HEAD_SHEET, *SHEETS, HELP_SHEET]
    for name, places in SHEETS.items():
        assert [cell.value for cell in book[name][1]] == [place.heading for place in places]
    assert [cell.value for cell in book[HEAD_SHEET]["A"][1:]] == [place.heading for place in HEAD_PLACES]


@pytest.mark.parametrize(
    ("way", "value", "cell"),
    [
        ("text", "=1", "=1"),
        ("points", 450, 4.5),
        ("yes", True, "Có"),
        ("yes", False, "Không"),
        ("decimal", "-2.5", "-2,5"),
        ("word", "regular", "Thường kỳ"),
        ("word", "tea", "tea"),
        ("list", ["regular", "tea"], "Thường kỳ; tea"),
        ("list", [], None),
        ("formula", {"ge": [{"field": "a"}, {"num": "1.5"}]}, "[a] >= 1,5"),
        ("labels", [{"code": "a", "label": "Đạt"}, {"code": "b", "label": "Chưa"}], "a: Đạt; b: Chưa"),
        ("date", date(2019, 1, 1), date(2019, 1, 1)),
        ("date", "2019", None),
        ("whole", 7, 7),
        ("points", None, None),
    ],
)
def test_a_plain_value_stands_in_its_cell_as_an_officer_writes_it(way: str, value: Any, cell: Any) -> None:
    assert out_of(Place("x", "X", way=way, words="kind"), value, LABELS) == cell


def test_an_edge_of_a_rate_is_written_in_per_cent_and_another_as_it_is() -> None:
    edge = Place("low", "Từ", way="edge")
    assert (out_of(edge, 9500, LABELS, 100), out_of(edge, 90, LABELS)) == (95, 90)
    fields = [
        {"code": fact, "fact": fact, "choices": [{"code": "a", "low": 1}]}
        for fact in ("attendance_rate", "duration_minutes")
    ]
    form = Form(HEAD, [{"code": "g", "title": "Nhóm", "fields": fields}], {})
    assert [row["scale"] for row in rows_of(form)["Lựa chọn"]] == [100, 1]


def test_a_group_without_fields_keeps_its_row_and_maxima_theirs() -> None:
    tree = {"in": ["meeting_kind", ["regular"]]}
    field = {"code": "a", "max_by": {"regular": 100}, "max_when": [[tree, 200]]}
    groups = [{"code": "g", "title": "Một", "fields": []}, {"code": "h", "title": "Hai", "fields": [field]}]
    rows = rows_of(Form(HEAD, groups, {}))
    assert [(row["group_code"], row.get("code")) for row in rows["Mục"]] == [("g", None), ("h", "a")]
    assert rows["Điểm khác"] == [
        {"field": "a", "case": "regular", "most": 100},
        {"field": "a", "when": tree, "most": 200},
    ]


def test_the_head_says_the_layout_the_grades_and_the_gate() -> None:
    rules = {
        "grades": [["good", 9000], ["fair", 7000], ["average", 5000], ["poor", 0]],
        "gates": [{"needs_full": ["a"], "else": "fair"}],
    }
    head = head_row(Form(HEAD, [], rules))
    assert (head["layout"], head["good"], head["average"], head["gate"], head["else"]) == (
        *(LAYOUT, 9000, 5000),
        *(["a"], "fair"),
    )
    assert head["follower"] is False and "poor" not in head
    assert head_row(Form(HEAD, [], {}))["gate"] is None
