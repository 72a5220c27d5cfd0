"""The tree of a layout: anything becomes a whole tree, and each mistake is told at its place."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.core.errors import Checks
from models.layouts.offers import offers_of
from models.layouts.shipped import SHIPPED
from models.layouts.tree import MOST_COLUMNS, filled, judge, period_of, whole


def mistakes(tree: Any, offers: Any = None) -> dict[str, str]:
    """Codes of what is wrong, by place."""
    checks, made = Checks(), whole(tree)
    judge(made, offers_of(made["source"]["kind"]) if offers is None else offers, checks)
    return {place: refusal.code for place, refusal in checks.fields.items()}


GOOD: dict[str, Any] = {
    "titles": ["DANH SÁCH tháng {thang}"],
    "source": {"kind": "month"},
    "columns": [
        {"heading": "STT", "what": "number", "width": 5},
        {"heading": "Tên", "what": "unit", "width": 30},
        {"heading": "Điểm", "what": "points", "width": 8, "total": "mean"},
    ],
}


def test_a_good_one_has_no_mistake_and_shipped_ones_are_good() -> None:
    assert mistakes(GOOD) == {}
    for _name, tree in SHIPPED.values():
        assert mistakes(tree) == {}
        assert whole(tree) == tree


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"titles": []}, {"titles": "layout.title"}),
        ({"titles": ["Tháng {tháng}"]}, {"titles": "layout.place"}),
        ({"columns": GOOD["columns"][:1]}, {"columns": "layout.columns"}),
        ({"spans": [[{"label": "A", "from": 2, "to": 4}]]}, {"spans-0-0": "layout.span"}),
        ({"spans": [[{"label": "", "from": 2, "to": 3}]]}, {"spans-0-0": "field.required"}),
        (
            {"spans": [[{"label": "A", "from": 1, "to": 2}, {"label": "B", "from": 2, "to": 3}]]},
            {"spans-0-1": "layout.span_twice"},
        ),
        ({"head": [2, 1]}, {"head": "layout.halves"}),
        ({"source": {"kind": "answers"}}, {"form": "field.required"}),
        ({"source": {"kind": "rows"}}, {"form": "field.required", "table": "field.required"}),
    ],
)
def test_each_mistake_is_told_at_its_place(change: dict[str, Any], told: dict[str, str]) -> None:
    found = mistakes(GOOD | change)
    assert {place: found.get(place) for place in told} == told


@pytest.mark.parametrize(
    ("change", "place", "code"),
    [
        ({"heading": " "}, "heading", "field.required"),
        ({"width": 0}, "width", "layout.width"),
        ({"what": ""}, "what", "field.required"),
        ({"what": "f.dropped"}, "what", "layout.gone"),
        ({"total": "sum"}, "total", "layout.total"),
        ({"format": "date"}, "format", "layout.format"),
    ],
)
def test_mistakes_of_a_column_are_told_at_what_is_wrong_in_it(
    change: dict[str, Any], place: str, code: str
) -> None:
    columns = [*GOOD["columns"][:2], GOOD["columns"][2] | change]
    assert mistakes(GOOD | {"columns": columns}) == {f"columns-2-{place}": code}


def test_a_form_that_is_not_there_is_told_at_the_form_and_not_at_each_column() -> None:
    tree = GOOD | {"source": {"kind": "answers", "form": "gone"}}
    assert mistakes(tree, {}) == {"form": "layout.form"}


def test_what_names_nothing_any_more_is_kept_as_it_is() -> None:
    tree = whole(GOOD | {"columns": [{"heading": "Cũ", "what": "f.dropped", "width": 9}]})
    assert tree["columns"][0]["what"] == "f.dropped"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    ["titles", "source", "columns", "spans", "kind", "what", "width", "from", "head"]
                ),
                inner,
                max_size=6,
            )
        ),
        max_leaves=20,
    )
)
def test_anything_at_all_becomes_a_whole_tree_that_can_be_judged(value: Any) -> None:
    tree = whole(value)
    assert whole(tree) == tree
    assert json.loads(json.dumps(tree)) == tree
    mistakes(tree)


def test_what_is_too_much_is_cut() -> None:
    assert len(whole({"columns": [{}] * 200})["columns"]) == MOST_COLUMNS


def test_titles_are_filled_in_by_name_and_nothing_else_is_done_to_them() -> None:
    said = {"thang": "12", "nam": "2018"}
    assert filled("tháng {thang} năm {nam} {khac} {0.__class__}", said) == (
        "tháng 12 năm 2018 {khac} {0.__class__}"
    )


def test_a_source_says_of_which_period_its_list_is() -> None:
    told = {kind: period_of({"kind": kind}) for kind in ("month", "plans", "meetings", "children", "answers")}
    assert told == {
        "month": "month",
        "plans": "month",
        "meetings": "quarter",
        "children": "quarter",
        "answers": "",
    }
