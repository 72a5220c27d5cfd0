"""Cells and rows as XML in plain Python: every value as Excel counts it, text as XML may hold it."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given

from forms.excel.write import rows
from forms.excel.write.rows import MOST_LETTERS, Plan
from tests.forms.excel.write.values import MOMENTS, NASTY


@given(MOMENTS)
def test_a_moment_keeps_its_microseconds(moment: datetime) -> None:
    back = datetime(1899, 12, 30) + timedelta(days=rows.serial(moment))
    assert abs(back - moment) <= timedelta(microseconds=2)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
        ("\x00\x1f\ufffe", "_x0000__x001F__xFFFE_"),
        ("_x0041_ _x41_", "_x005F_x0041_ _x41_"),
        ("a\tb\nc", "a\tb\nc"),
        ("a\r\nb\rc\n\rd\r", "a\nb\nc\n\nd\n"),
        ("\ud800", "_xD800_"),
    ],
)
def test_text_stands_in_xml_for_every_reader(text: str, wanted: str) -> None:
    assert rows.escape(text) == wanted


@pytest.mark.parametrize(("letters", "cut"), [(MOST_LETTERS, False), (MOST_LETTERS + 1, True)])
def test_too_long_a_text_ends_with_a_sign(letters: int, cut: bool) -> None:
    done = rows.escape("x" * letters)
    assert len(done) == MOST_LETTERS and done.endswith(rows.CUT) == cut
    assert rows.escape("😀" * (letters // 2 + 1)).count("😀") == (MOST_LETTERS - 1) // 2


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (None, '1"/>'),
        (math.nan, '1"/>'),
        (-math.inf, '1"/>'),
        ("", '1"/>'),
        (7, '1"><v>7</v></c>'),
        (2.5, '1"><v>2.5</v></c>'),
        (date(2019, 1, 1), '1"><v>43466</v></c>'),
        (datetime(2019, 1, 1, 12), '1"><v>43466.5</v></c>'),
        (True, '1" t="inlineStr"><is><t>True</t></is></c>'),
        ("a", '1" t="inlineStr"><is><t>a</t></is></c>'),
        (" a", '1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'),
        *((f"{sign}a", f'9" t="inlineStr"><is><t>{sign}a</t></is></c>') for sign in rows.LIVE),
    ],
)
def test_a_cell_is_of_its_values_type_and_live_text_is_quoted(value: Any, wanted: str) -> None:
    assert rows.cell(value, Plan("text", "1", "9")) == wanted


@pytest.mark.parametrize("text", [text for text in NASTY if text not in ("http://a.b", '"q"', "'q'", "#N/A")])
def test_a_column_is_bare_only_where_nothing_unusual_stands_in_it(text: str) -> None:
    usual = text in ("Đảng ủy", "ỷ", "e\u0302\u0323", "😀🇻🇳", "0123", "TRUE", "1e5")
    assert (rows.plain(["a", text, "b"], Plan("text")) is not None) == (usual or text in ("", "¦", "¦="))


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([1, 2], [1, 2]),
        ([1, 2.5], [1, 2.5]),
        ([1, math.inf], None),
        ([1, None], None),
        ([1, True], None),
        ([date(2019, 1, 1)], [43_466]),
        ([date(2019, 1, 1), None], None),
        ([datetime(2019, 1, 1)], None),
    ],
)
def test_a_column_of_numbers_or_days_is_bare_where_none_is_missing(values: list[Any], wanted: Any) -> None:
    assert rows.plain(values, Plan("integer")) == wanted


def test_rows_go_out_in_chunks_with_their_numbers_and_words_for_codes() -> None:
    plans = (Plan("integer", "1"), Plan("text", "2", labels={"a": "Tốt"}))
    values = [(n, "ab"[n % 2]) for n in range(rows.CHUNK + 1)]
    made = list(rows.xml_rows(iter(values), plans, 5))
    assert [count for _xml, count in made] == [rows.CHUNK, 1]
    first = '<row r="5"><c r="A5" s="1"><v>0</v></c><c r="B5" s="2" t="inlineStr"><is><t>Tốt</t></is></c>'
    second = '<row r="6"><c r="A6" s="1"><v>1</v></c><c r="B6" s="2"/></row>'
    assert made[0][0].startswith(f"{first}</row>{second}") and f'<row r="{rows.CHUNK + 5}">' in made[1][0]
    assert list(rows.xml_rows([], plans, 5)) == []


def test_a_row_that_does_not_fit_its_columns_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"zip\(\)"):
        list(rows.xml_rows([(1, 2)], (Plan("integer"),), 1))
