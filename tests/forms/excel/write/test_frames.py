"""Rows by polars: the same bytes as in plain Python, and what a query gives as Excel counts it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.excel.read.rows import MOST_ROWS
from forms.excel.write import frames, rows
from forms.excel.write.frames import MISSING, Look, xml_of
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


def cells(plan: Plan, given: pl.Series) -> list[str]:
    """A column's cells from their style on."""
    xml = xml_of(pl.DataFrame([given]), (plan,), 1).decode()
    return re.findall(r'<c r="A\d+" s="(.*?)(?=</row>)', xml)


@pytest.mark.parametrize(("kind", "hundredth"), [("points", 35), ("percent", 3), ("points", 29)])
@pytest.mark.parametrize("rows_of_it", [1, 2, 40])
def test_a_quotient_is_the_true_one(kind: str, hundredth: int, rows_of_it: int) -> None:
    true = f'1"><v>{hundredth / frames.SCALE[kind]!r}</v></c>'
    assert cells(Plan(kind, "1"), pl.Series([hundredth] * rows_of_it)) == [true] * rows_of_it
    assert cells(Plan(kind, "1"), pl.Series([hundredth] * rows_of_it + [MISSING]))[:-1] == [true] * rows_of_it


def test_days_are_counted_as_excel_counts_them_and_no_day_is_none() -> None:
    day, none = '1"><v>43466</v></c>', '1"/>'
    assert cells(Plan("date", "1"), pl.Series(["2019-01-01", "", "31/12/2018"])) == [day, none, none]
    assert cells(Plan("month", "1"), pl.Series([date(2019, 1, 1), None])) == [day, none]


@pytest.mark.parametrize(
    "stored",
    [
        "2019-01-01 17:30:00.250000",
        "2019-01-01 17:30:00",
        "2019-01-01 17:30:00.25",
        "1975-06-30 23:59:59.999999",
        "1955-02-01 12:00:00.000000",
        "1900-03-01 12:00:00.000000",
        "",
        "yesterday",
        None,
    ],
)
@pytest.mark.parametrize("beside", ["2020-02-29 00:00:00.000001", "1960-01-01 00:00:00.000000", ""])
def test_a_moment_is_the_zones_own_however_it_is_written(stored: str | None, beside: str) -> None:
    """The quick way of a whole batch gives what the slow one does, and gives way where it cannot."""
    given = pl.Series([stored, beside])
    done = cells(Plan("moment", "1"), given)
    assert done == [cells(Plan("moment", "1"), pl.Series([each], dtype=pl.String))[0] for each in given]
    for cell, moment in zip(done, given, strict=True):
        if moment in ("", "yesterday", None):
            assert cell == '1"/>'
        else:
            there = datetime.fromisoformat(str(moment)).replace(tzinfo=UTC)
            here = there.astimezone(ZoneInfo(frames.ZONE)).replace(tzinfo=None)
            assert cell == f'1"><v>{rows.serial(here)!r}</v></c>'


def test_moments_that_come_as_moments_are_taken_as_they_are() -> None:
    given = pl.Series([datetime(2019, 1, 1, 17, 30), None, datetime(1950, 1, 1)])
    texts = pl.Series(["2019-01-01 17:30:00.000000", "", "1950-01-01 00:00:00.000000"])
    assert cells(Plan("moment", "1"), given) == cells(Plan("moment", "1"), texts)


def test_a_code_without_a_word_stays_blank_and_truths_are_codes() -> None:
    plan = Plan("text", "1", labels={True: "Có", False: "Không"})
    wanted = [rows.text_cell(word, plan) for word in ("Có", "Không", "")]
    assert cells(plan, pl.Series([True, False, None])) == wanted


@pytest.mark.parametrize(
    ("values", "look"),
    [
        (["a", "b"], Look.PLAIN),
        (["", ""], Look.GAPS),
        (["", "b"], Look.GAPS),
        ([" a", "b"], Look.WHOLE),
        (["=a", "", "b"], Look.SIGNS),
        (["a&b", "b"], Look.SIGNS),
        (["\x1f", "b"], Look.PLAIN),
        (["=a", "\x1f=b"], Look.SIGNS),
        (["x" * (frames.LONG + 1), "b"], Look.WHOLE),
    ],
    ids=["usual", "empty", "gap", "blank at an edge", "live", "sign", "separator", "separator, live", "long"],
)
def test_text_is_bare_only_where_nothing_unusual_stands_in_the_batch(values: list[str], look: Look) -> None:
    """Our separator in a text is found in what was made of it, and the batch is made again cell by cell."""
    plan = Plan("text", "1", "9")
    frame = pl.DataFrame({"given0": values, "value0": values})
    assert frames.looked(frame, (plan,), (pl.String(),))[0] == (look,)
    assert cells(plan, pl.Series(values)) == [rows.text_cell(each, plan) for each in values]


def test_without_names_the_rows_are_the_same_but_for_the_names_after_the_first() -> None:
    frame = pl.DataFrame({"n": [1, MISSING], "t": ["a", ""], "d": ["2019-01-01", ""], "c": ["x", "y"]})
    plans = (Plan("integer", "1"), Plan("text", "2"), Plan("date", "3"), Plan("text", "4", labels={"x": "X"}))
    named, bare = xml_of(frame, plans, 9), xml_of(frame, plans, 9, named=False)
    assert re.sub(rb' r="[B-D]\d+"', b"", named) == bare
    assert bare.count(b"<c ") == 8
    assert bare.startswith(b'<row r="9"><c r="A9" s="1"><v>1</v></c><c s="2" t="inlineStr">')


def test_every_workbook_that_an_import_takes_names_its_cells() -> None:
    """Marks are put on cells by their names (forms/excel/mark)."""
    assert frames.NAMED > MOST_ROWS


def test_no_rows_are_no_bytes() -> None:
    assert xml_of(pl.DataFrame({"n": pl.Series([], dtype=pl.Int64)}), (Plan("integer"),), 2) == b""
