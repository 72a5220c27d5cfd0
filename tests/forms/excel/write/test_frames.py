"""Rows by polars: the same bytes as in plain Python, and what a query gives as Excel counts it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.excel.write import frames, rows
from forms.excel.write.frames import MISSING, xml_of
from forms.excel.write.rows import MOST_LETTERS, Plan, xml_rows
from tests.forms.excel.write.values import DAYS, TEXT
from tests.make import examples


def query_side(plan: Plan, values: Sequence[Any]) -> pl.Series:
    """Values as a query gives them."""
    if plan.kind in ("date", "month"):
        return pl.Series([str(value or "") for value in values], dtype=pl.String)
    if plan.kind == "text" and plan.labels is None:
        return pl.Series([value or "" for value in values], dtype=pl.String)
    return pl.Series([MISSING if value is None else value for value in values], dtype=pl.Int64)


@pytest.mark.property
@settings(max_examples=examples(30, 80), deadline=None)
@given(
    st.lists(
        st.tuples(
            TEXT | st.none(),
            st.integers().filter(lambda n: abs(n) < 2**60) | st.none(),
            DAYS | st.none(),
            st.sampled_from([0, 1, 7, None]),
        ),
        min_size=1,
        max_size=9,
    )
)
def test_both_roads_make_the_same_xml(values: list[tuple[Any, ...]]) -> None:
    plans = (
        Plan("text", "1", "9"),
        Plan("integer", "2"),
        Plan("date", "3"),
        Plan("text", "4", "9", {0: "không & <có>", 1: "=có"}),
    )
    python = "".join(text for text, _count in xml_rows(values, plans, 2)).encode()
    frame = pl.DataFrame(
        [
            query_side(plan, column).alias(str(n))
            for n, (plan, column) in enumerate(zip(plans, zip(*values, strict=True), strict=True))
        ]
    )
    assert xml_of(frame, plans, 2) == python


def test_points_percents_and_moments_of_a_query() -> None:
    stored = ["2019-01-01 17:30:00.250000", "", "2018-12-31 16:59:59.999999"]
    frame = pl.DataFrame({"p": [9050, MISSING, 10000], "m": stored, "s": [667, MISSING, 0]})
    xml = xml_of(frame, (Plan("points", "1"), Plan("moment", "2"), Plan("percent", "3")), 5).decode()
    found = re.findall(r'<c r="([A-C]\d)" s="\d"(?:><v>([^<]*)</v></c>|/>)', xml)
    assert [(cell, float(number) if number else None) for cell, number in found if cell[0] != "B"] == [
        ("A5", 90.5),
        ("C5", 66.7),
        ("A6", None),
        ("C6", None),
        ("A7", 100.0),
        ("C7", 0.0),
    ]
    moments = [
        rows.MIDNIGHT + timedelta(days=float(number)) for cell, number in found if cell[0] == "B" and number
    ]
    wanted = [datetime(2019, 1, 2, 0, 30, 0, 250000), datetime(2018, 12, 31, 23, 59, 59, 999999)]
    assert all(abs(a - b) <= timedelta(microseconds=2) for a, b in zip(moments, wanted, strict=True))


def test_the_two_modules_agree_on_what_a_cell_holds() -> None:
    assert frames.LONG == MOST_LETTERS // 2


@pytest.mark.parametrize(("kind", "hundredth"), [("points", 35), ("percent", 3), ("points", 29)])
def test_a_quotient_is_the_true_one(kind: str, hundredth: int) -> None:
    scale = frames.SCALE[kind]
    done = frames.numbers(pl.Series([hundredth, MISSING]), kind)
    assert done.to_list() == [hundredth / scale, None]


def test_days_are_counted_as_excel_counts_them_and_no_day_is_none() -> None:
    stored = pl.Series(["2019-01-01", "", "31/12/2018"])
    assert frames.numbers(stored, "date").to_list() == [43_466, None, None]
    assert frames.numbers(pl.Series([date(2019, 1, 1), None]), "month").to_list() == [43_466, None]


def test_a_code_without_a_word_stays_blank_and_truths_are_codes() -> None:
    plan = Plan("text", "1", labels={True: "Có", False: "Không"})
    before, cells, after = frames.words(pl.Series([True, False, None]), plan)
    assert (before, after) == ("", "")
    assert cells.to_list() == [rows.text_cell(word, plan) for word in ("Có", "Không", "")]


@pytest.mark.parametrize(
    "values",
    [
        ["a", "b"],
        ["", ""],
        [" a", "b"],
        ["=a", "b"],
        ["a&b", "b"],
        ["\x1f", "b"],
        ["x" * (frames.LONG + 1), "b"],
    ],
    ids=["usual", "empty", "blank at an edge", "live", "sign", "our separator", "long"],
)
def test_text_is_bare_only_where_nothing_unusual_stands_in_the_batch(values: list[str]) -> None:
    before, content, after = frames.text(pl.Series(values), Plan("text", "1", "9"))
    whole = [f"{before}{each}{after}" for each in content.to_list()]
    assert whole == [rows.text_cell(each, Plan("text", "1", "9")) for each in values]
    assert bool(before) == (values == ["a", "b"])


def test_no_rows_are_no_bytes() -> None:
    assert xml_of(pl.DataFrame({"n": pl.Series([], dtype=pl.Int64)}), (Plan("integer"),), 2) == b""
