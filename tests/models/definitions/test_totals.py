"""Totals up the tree: a parent is the merge of its leaves, however
they are grouped; means are weighted, never means of means."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.definitions.totals import (
    MOST_LISTED,
    MOST_ROWS,
    add_up,
    begin,
    cut,
    listed_by,
    merge,
    outcome,
    row_cells,
    shown,
    signed,
)
from tests.models.definitions.item import BANDS, TABLE, Item

FIELDS: dict[str, Any] = {
    "sum": Item("number"),
    "mean": Item("decimal", {"total": "mean", "weight": "n"}),
    "ratio": Item("percent"),
    "min": Item("number", {"total": "min"}),
    "max": Item("date", {"total": "max"}),
    "counts": Item("several", {}, BANDS),
    "list": Item("text"),
    "columns": Item("table", TABLE),
    "rows": Item("table", TABLE | {"total": "rows"}),
}
VALUES = {
    "sum": st.integers(0, 99).map(str),
    "mean": st.integers(-99, 99).map(str),
    "ratio": st.tuples(st.integers(0, 9), st.integers(9, 20)).map(lambda t: f"{t[0]}/{t[1]}"),
    "min": st.integers(0, 99).map(str),
    "max": st.dates().map(lambda day: day.isoformat()),
    "counts": st.sampled_from(["b1", "b2", "b1,b2"]),
    "list": st.text("abc", min_size=1, max_size=3),
    "columns": st.integers(0, 9).map(lambda n: f'[{{"n":"{n}","t":"x"}}]'),
    "rows": st.integers(0, 9).map(lambda n: f'[{{"n":"{n}","t":"x"}},{{"t":"y"}}]'),
}


@pytest.mark.parametrize("way", sorted(FIELDS))
@given(data=st.data())
def test_a_parent_is_the_merge_of_its_leaves_for_any_grouping(way: str, data: Any) -> None:
    field = FIELDS[way]
    parts = [
        begin(field, value, Fraction(weight) if field.option.get("weight") else None)
        for value, weight in data.draw(st.lists(st.tuples(VALUES[way], st.integers(0, 30)), max_size=8))
    ]
    cut = data.draw(st.integers(0, len(parts)))
    assert merge(field, add_up(field, parts[:cut]), add_up(field, parts[cut:])) == add_up(field, parts)
    assert isinstance(shown(field, add_up(field, parts)), str)


def test_a_mean_is_weighted_by_its_count_and_a_rate_by_its_whole() -> None:
    mean, rate = FIELDS["mean"], FIELDS["ratio"]
    whole = add_up(mean, [begin(mean, "90", Fraction(10)), begin(mean, "60", Fraction(20))])
    assert outcome(mean, whole) == 70 and shown(mean, whole) == "70"
    assert outcome(mean, add_up(mean, [begin(mean, "90", Fraction(0))])) is None
    assert shown(rate, add_up(rate, [begin(rate, "1/1"), begin(rate, "1/3")])) == "2/4 (50%)"
    assert outcome(rate, begin(rate, "0/0")) is None


def test_counts_and_columns_read_in_words() -> None:
    counts, table = FIELDS["counts"], FIELDS["columns"]
    assert (
        shown(counts, add_up(counts, [begin(counts, "b1"), begin(counts, "b1,b2")]))
        == "Từ 95%: 2; Dưới 95%: 1"
    )
    assert shown(table, begin(table, '[{"n":"3","t":"a"},{"n":"4","t":"b"}]')) == "Số: 7; Việc: a\nb"
    assert shown(counts, {}) == "–"


ROWED = Item("table", TABLE | {"total": "rows"})


def test_rows_of_a_table_rise_as_rows_with_their_units_and_say_how_many_are_left_out() -> None:
    two = signed({"x": begin(ROWED, '[{"n":"3","t":"a"},{"t":"b"}]')}, "Chi bộ 1")["x"]
    one = signed({"x": begin(ROWED, '[{"n":"4","t":"c"}]')}, "Chi bộ 2")["x"]
    whole = add_up(ROWED, [two, one])
    assert row_cells(ROWED, whole) == [["Chi bộ 1", "3", "a"], ["Chi bộ 1", "", "b"], ["Chi bộ 2", "4", "c"]]
    assert (whole["n"], whole["all"], cut(whole)) == (2, 3, 0)
    assert shown(ROWED, whole) == "Chi bộ 1; 3; a\nChi bộ 1; b\nChi bộ 2; 4; c"
    many = add_up(ROWED, [whole] * (MOST_ROWS // 3 + 1))
    assert len(many["rows"]) == len(listed_by(many)) == MOST_ROWS
    assert cut(many) == (MOST_ROWS // 3 + 1) * 3 - MOST_ROWS > 0
    assert shown(ROWED, many).endswith(f"… (+{cut(many)})"), "what is cut is said"
    assert add_up(ROWED, [many, whole])["rows"] == many["rows"]
    assert cut(add_up(ROWED, [many, whole])) == cut(many) + 3


def test_a_list_says_how_many_texts_it_goes_without() -> None:
    words = Item("text")
    many = add_up(words, [begin(words, "a")] * (MOST_LISTED + 2))
    assert cut(many) == 2 and shown(words, many).endswith("a\n… (+2)")
    assert cut(begin(words, "a")) == 0


def test_a_mean_in_a_table_is_weighted_by_the_number_of_its_column() -> None:
    columns = [
        {"code": "m", "kind": "decimal", "title": "Điểm", "total": "mean", "weight": "w"},
        {"code": "w", "kind": "number", "title": "Số người"},
    ]
    table = Item("table", {"columns": columns})
    whole = add_up(
        table, [begin(table, '[{"m":"8","w":"1"},{"m":"5","w":"2"}]'), begin(table, '[{"m":"3"}]')]
    )
    assert shown(table, whole) == "Điểm: 6; Số người: 3", "a row without its count weighs nothing"
