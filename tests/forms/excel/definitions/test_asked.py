"""Who fills a form of a period in and by when goes into its workbook and comes back."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pytest

from forms.excel.definitions.asked import asked_row, asked_rules
from forms.excel.definitions.read import read_definition
from models.core.errors import Refusal
from tests.forms.excel.definitions.form import HEAD, LABELS, whole, written

GROUPS: list[Any] = [
    {"code": "g", "title": "Chung", "fields": [{"code": "n", "kind": "number", "title": "Số việc"}]}
]
CASES: list[dict[str, Any]] = [
    {},
    {"period": "month", "kinds": ["bloc"], "below": ["D01", "D02"], "due": {"after": 0}},
    {"period": "quarter", "kinds": ["bloc"], "units": ["D1"], "due": {"day": 31}},
    {"period": "once", "units": ["D1"], "due_on": "2019-02-15"},
    {"period": "occasion", "kinds": ["bloc"]},
]
WORDS = LABELS | {"period": LABELS["period"] | {"once": "Một lần", "occasion": "Mỗi khi có việc"}}


@pytest.mark.parametrize("rules", CASES)
def test_rules_go_out_and_come_back(rules: dict[str, Any]) -> None:
    form = replace(whole(GROUPS, rules), head={**HEAD, "kind": "period_form"})
    book = read_definition(written(form), WORDS)
    assert book.problems == [] and book.form.rules == rules


def test_two_lines_for_the_last_day_are_told_at_the_second() -> None:
    form = replace(
        whole(GROUPS, {"kinds": ["bloc"], "due": {"after": 5}}), head={**HEAD, "kind": "period_form"}
    )
    raw = openpyxl.load_workbook(io.BytesIO(written(form)))
    place = {row[0].value: row[1] for row in raw["Biểu"].iter_rows()}
    place["Hạn: ngày của tháng sau kỳ"].value = 10
    place["Loại tổ chức phải lập"].value = "Đảng bộ Khối; Loại lạ"
    out = io.BytesIO()
    raw.save(out)
    book = read_definition(out.getvalue(), WORDS)
    cell = place["Hạn: ngày của tháng sau kỳ"].coordinate
    kinds = place["Loại tổ chức phải lập"].coordinate
    assert {each.cell: each.refusal.code for each in book.problems} == {
        f"Biểu!{cell}": "form.two_dues",
        f"Biểu!{kinds}": "cell.choice",
    }


def test_the_head_s_rows_are_rules_and_rules_its_rows() -> None:
    row = asked_row({"kinds": ["a"], "due": {"day": 5}, "due_on": "2019-02-15"})
    assert (row["due_day"], row["due_after"], row["due_on"]) == (5, None, date(2019, 2, 15))
    cells, told = {"head.due_day": "Biểu!B9"}, list[Refusal]()
    rules = asked_rules(row, cells, lambda _cell, _value, refusal: told.append(refusal))
    assert rules == {"kinds": ["a"], "due": {"day": 5}, "due_on": "2019-02-15"}
    assert cells["head.due"] == "Biểu!B9" and told == []
