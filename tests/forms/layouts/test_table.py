"""A layout with its rows as one table: totals from counts, groups in the order of their rows, words as a page
shows them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from forms.layouts.table import GROUP, ROW, SUBTOTAL, TOTAL, Cell, Sum, table_of
from models.layouts.offers import Offer, Ratio
from models.layouts.rows import Row, row
from models.layouts.tree import whole

OFFERS = {
    "number": Offer("number", "integer"),
    "unit": Offer("unit"),
    "n": Offer("n", "integer"),
    "rate": Offer("rate", "percent", ratio=True),
    "on": Offer("on", "date"),
}
COLUMNS = [
    {"heading": "STT", "what": "number"},
    {"heading": "Tên", "what": "unit"},
    {"heading": "Số", "what": "n", "total": "sum"},
    {"heading": "Tỷ lệ", "what": "rate", "total": "mean"},
    {"heading": "Ngày", "what": "on", "total": "share"},
]
ROWS = [
    row("Một", "B", {"n": 1, "rate": Ratio(1, 10), "on": date(2018, 12, 1)}),
    row("Hai", "A", {"n": 2, "rate": Ratio(9, 10)}),
    row("Ba", "B", {"n": None}),
]


def lines(rows: list[Row] = ROWS, **tree: Any) -> list[tuple[str, list[Any]]]:
    made = table_of(whole({"columns": COLUMNS} | tree), OFFERS, rows, {}, "2/3 chi bộ")
    return [(line.sort, [cell.value for cell in line.cells]) for line in made.lines]


def test_rows_are_numbered_and_shares_worked_out() -> None:
    assert lines()[:2] == [
        (ROW, [1, "Một", 1, 10.0, date(2018, 12, 1)]),
        (ROW, [2, "Hai", 2, 90.0, None]),
    ]


def test_the_total_of_shares_is_of_their_counts_never_their_mean() -> None:
    rows = [row("A", "", {"n": 1, "rate": Ratio(1, 1)}), row("B", "", {"n": 1, "rate": Ratio(0, 99)})]
    assert lines(rows, total="Cộng")[-1] == (TOTAL, ["", "Cộng", 2, 1.0, "0/2"])


def test_groups_stand_in_the_order_of_their_first_rows_each_with_its_sums() -> None:
    assert lines(group=True, total="Tổng cộng") == [
        (GROUP, ["B"]),
        (ROW, [1, "Một", 1, 10.0, date(2018, 12, 1)]),
        (ROW, [2, "Ba", None, None, None]),
        (SUBTOTAL, ["", "Cộng", 1, 10.0, "1/2"]),
        (GROUP, ["A"]),
        (ROW, [3, "Hai", 2, 90.0, None]),
        (SUBTOTAL, ["", "Cộng", 2, 90.0, "0/1"]),
        (TOTAL, ["", "Tổng cộng", 3, 50.0, "1/3"]),
    ]


def test_nothing_is_a_list_with_its_total_row_alone() -> None:
    assert lines([], total="Tổng cộng", group=True) == [(TOTAL, ["", "Tổng cộng", 0, None, "0/0"])]


def test_a_denominator_stands_where_it_was_asked_for() -> None:
    columns = [*COLUMNS[:4], COLUMNS[4] | {"total": "denominator"}]
    assert lines(columns=columns, total="Cộng")[-1][1][4] == "2/3 chi bộ"


@pytest.mark.parametrize(
    ("way", "offer", "values", "shown"),
    [
        ("sum", OFFERS["n"], [1, None, 2], 3),
        ("sum", OFFERS["n"], [], 0),
        ("mean", OFFERS["n"], [1, None, 2], 1.5),
        ("count", OFFERS["unit"], ["x", "", None], 1),
        ("share", OFFERS["unit"], ["x", "", None], "1/3"),
        ("none", OFFERS["n"], [1], ""),
    ],
)
def test_each_way_of_a_total(way: str, offer: Offer, values: list[Any], shown: Any) -> None:
    found = Sum()
    for value in values:
        found.add(value)
    assert found.shown(way, offer, len(values), "").value == shown


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (Cell(None), ""),
        (Cell(7, "integer"), "7"),
        (Cell(92.5, "points"), "92,50"),
        (Cell(33.3, "percent"), "33,3"),
        (Cell(1.75, "number"), "1,75"),
        (Cell(2.0, "number"), "2"),
        (Cell(date(2018, 12, 1), "date"), "01/12/2018"),
        (Cell(date(2018, 12, 1), "month"), "12/2018"),
        (Cell("chữ"), "chữ"),
    ],
)
def test_a_cell_reads_as_the_office_writes(cell: Cell, text: str) -> None:
    assert cell.text == text


def test_the_halves_of_a_head_are_worked_out_of_the_widths() -> None:
    made = table_of(whole({"columns": COLUMNS}), OFFERS, [], {})
    left, right = made.sides
    assert 0 <= left < right <= 4
    assert table_of(whole({"columns": COLUMNS, "head": [0, 3]}), OFFERS, [], {}).sides == (0, 3)
    assert table_of(whole({"columns": COLUMNS[:1]}), OFFERS, [], {}).sides == (0, 0)
