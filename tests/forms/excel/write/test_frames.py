"""Rows by polars: the same bytes as in plain Python, and what a query gives as Excel counts it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
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
