"""Answers to a directive in cells: which fields have a column, within
which bounds, and that what a cell shows comes back as it is kept."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from forms.excel.read.answers import MOST, ON_SCREEN, answer_cells, answer_entries, answer_values, in_cells
from models.core.errors import Refusal
from models.definitions.kinds import KINDS
from tests.forms.fields import field

pytestmark = pytest.mark.usefixtures("speaking")
EVERY = [field(kind, kind) for kind in sorted(KINDS)]


def test_files_tables_and_what_is_not_typed_have_no_column() -> None:
    left = {each.code for each in EVERY} - {each.code for each in in_cells(EVERY)}
    assert left == {"file", "table", "heading", "guide", "computed", "figure"}
    assert set(ON_SCREEN) == {"file", "table"}


def test_the_unit_stands_first_and_locked_then_each_field() -> None:
    entries = answer_entries([field("text", "a"), field("file", "f"), field("number", "b")])
    assert [(entry.name, entry.locked, entry.needed) for entry in entries] == [
        ("unit", True, True),
        ("unit_name", True, False),
        ("v_a", False, False),
        ("v_b", False, False),
    ]


@pytest.mark.parametrize(
    ("kind", "option", "low", "high"),
    [
        ("number", {}, 0, MOST),
        ("decimal", {}, -MOST, MOST),
        ("number", {"low": "2", "high": "40"}, 2, 40),
        ("decimal", {"low": "-2,5"}, -2.5, MOST),
        ("points", {}, 0, MOST),
    ],
)
def test_a_number_has_its_bounds(kind: str, option: dict[str, str], low: float, high: float) -> None:
    entry = answer_entries([field(kind, **option)])[-1]
    assert (entry.kind, entry.low, entry.high) == ("raw", low, high)


@pytest.mark.parametrize(
    ("kind", "way", "options"),
    [
        ("yes_no", "text", ("Có", "Không")),
        ("choice", "text", ("Tốt", "Kém")),
        ("several", "long", ()),
        ("date", "date", ()),
        ("month", "month", ()),
        ("long_text", "long", ()),
        ("text", "text", ()),
    ],
)
def test_a_cell_is_of_its_kind_with_a_list_where_one_is_chosen(
    kind: str, way: str, options: tuple[str, ...]
) -> None:
    entry = answer_entries([field(kind)])[-1]
    assert (entry.kind, entry.options) == (way, options)
    assert ("Tốt; Kém" in entry.help) == (kind == "several")


@pytest.mark.parametrize(
    ("kind", "stored", "cell"),
    [
        ("yes_no", "no", "Không"),
        ("choice", "good", "Tốt"),
        ("several", "good,poor", "Tốt; Kém"),
        ("number", "18", 18),
        ("decimal", "-1.5", None),
        ("points", "450", 4.5),
        ("percent", "17/18", None),
        ("date", "2019-01-05", date(2019, 1, 5)),
        ("month", "2018-12", date(2018, 12, 1)),
        ("text", "chữ", "chữ"),
        ("long_text", "a\nb", "a\nb"),
    ],
)
def test_what_a_cell_shows_comes_back_as_it_is_kept(kind: str, stored: str, cell: Any) -> None:
    item = field(kind, max=1000)
    shown = answer_cells([item], {"x": stored})
    assert cell is None or shown == {"v_x": cell}
    assert KINDS[kind].clean(item, answer_values([item], shown)["x"], 1000) == stored


def test_a_whole_number_is_read_without_its_point_and_another_is_refused() -> None:
    item = field("number")
    assert answer_values([item], {"v_x": 18.0}) == {"x": "18"}
    with pytest.raises(Refusal):
        KINDS["number"].clean(item, answer_values([item], {"v_x": 18.5})["x"], 0)


def test_nothing_is_shown_of_nothing_and_only_columns_that_are_there_are_read() -> None:
    fields = [field("text", "a"), field("text", "b"), field("file", "f")]
    assert answer_cells(fields, {"a": "", "f": "0" * 64 + ":a.pdf"}) == {}
    assert answer_values(fields, {"v_a": None, "v_f": "x", "unit": "U1"}) == {"a": None}
