"""Rows streamed into a workbook: every kind of value comes back equal by two readers, on both roads."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.excel.write import book as write
from forms.excel.write import frames, rows, zipped
from forms.excel.write.book import Column, list_stream, write_list
from forms.excel.write.frames import MISSING, xml_of
from forms.excel.write.rows import MOST_LETTERS, Plan, xml_rows
from models.core.spelling import tidy
from tests.make import examples
from tests.programs import convert
from tests.workbooks import by_calamine, by_openpyxl

NASTY = [
    "=1+1",
    "+84",
    "-5",
    "@sum",
    "http://a.b",
    "a & b < c > d",
    '"q"',
    "'q'",
    " edge",
    "edge ",
    "\ttab",
    "a\nb",
    "\r\n",
    "\x00\x01\x1f",
    "_x0041_",
]
NASTY += [
    "_x005F_",
    "e\u0302\u0323",
    "Đảng ủy",
    "ỷ",
    "😀🇻🇳",
    "\ufffe\uffff",
    "\u00a0",
    "\u2003x\u2003",
    "¦",
    "¦=",
    "\x1f=",
    "0123",
    "TRUE",
    "1e5",
    "",
    "#N/A",
]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(NASTY)
DAYS = st.dates(date(1900, 3, 1), date(9999, 12, 30))
MOMENTS = st.datetimes(datetime(1900, 3, 1), datetime(2200, 1, 1))
COLUMNS = [
    Column("a", "Chữ"),
    Column("b", "Số", "integer"),
    Column("c", "Ngày", "date"),
    Column("d", "Lúc", "moment"),
    Column("e", "Điểm", "points"),
]


def book(columns: Sequence[Column], values: Sequence[Sequence[Any]]) -> bytes:
    return b"".join(list_stream("Bảng", columns, values, len(values)))


def canonical(value: Any) -> Any:
    """A value as it should come back: line ends as XML has
    them, nothing for empty text, a number as a number."""
    if isinstance(value, str):
        return value or None
    return float(value) if isinstance(value, int | float) else value


def plain(value: Any) -> Any:
    """What a reader gave, in the same form; openpyxl leaves Excel's own escapes standing."""
    if isinstance(value, str):
        return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), value) or None
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second or value.microsecond):
        return value.date()
    return float(value) if isinstance(value, int | float) else value


@pytest.mark.property
@settings(max_examples=examples(30, 80), deadline=None)
@given(
    st.lists(
        st.tuples(
            TEXT,
            st.integers(-(10**14), 10**14),
            st.none() | DAYS,
            st.none(),
            st.none() | st.floats(-1e9, 1e9),
        ),
        min_size=1,
        max_size=9,
    )
)
def test_texts_numbers_and_days_come_back_equal(values: list[tuple[Any, ...]]) -> None:
    data = book(COLUMNS, values)
    wanted = [[canonical(value) for value in line] for line in values]
    assert [[plain(value) for value in line] for line in by_openpyxl(data)[1:]] == wanted
    texts = [
        line[0].replace("_xFFFE_", "\ufffe").replace("_xFFFF_", "\uffff") for line in by_calamine(data)[1:]
    ]  # it decodes all others itself
    assert [text or None for text in texts] == [line[0] for line in wanted]
    assert [tidy(str(text or "")) for text in texts] == [tidy(line[0]) for line in values]


@given(MOMENTS)
def test_a_moment_keeps_its_microseconds(moment: datetime) -> None:
    back = datetime(1899, 12, 30) + timedelta(days=rows.serial(moment))
    assert abs(back - moment) <= timedelta(microseconds=2)


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


def test_text_that_looks_live_is_quoted_and_no_formula_or_link_arises() -> None:
    data = book([Column("a", "Chữ")], [[text] for text in NASTY])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells if cell.value} == {"s"}
    assert [bool(cell.quotePrefix) for cell in cells] == [
        text.startswith(("=", "+", "-", "@")) for text in NASTY
    ]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert not any(
            b"<f>" in archive.read(name) or b"hyperlink" in archive.read(name) for name in archive.namelist()
        )


def test_too_long_a_text_is_cut_with_a_sign_by_the_letters_excel_counts() -> None:
    for text in ("x" * 40_000, "😀" * 20_000, "x" * MOST_LETTERS):
        back = by_calamine(book([Column("a", "Chữ")], [[text]]))[1][0]
        assert len(back.encode("utf-16-le")) // 2 <= MOST_LETTERS
        assert back == text or (back.endswith("…") and text.startswith(back[:-1]))


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "MOST_ROWS", 11)
    data = book([Column("n", "Số", "integer")], [[number] for number in range(25)])
    sheets = [by_calamine(data, number) for number in range(3)]
    assert [len(sheet) for sheet in sheets] == [11, 11, 6]
    assert [line[0] for sheet in sheets for line in sheet[1:]] == [float(number) for number in range(25)]
    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == ["Bảng", "Bảng (2)", "Bảng (3)"]


def test_without_isal_the_archive_holds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    values = [[f"chữ {number}"] for number in range(3_000)]
    fast = book([Column("a", "Chữ")], values)
    monkeypatch.setattr(zipped, "isal_zlib", None)
    assert by_calamine(book([Column("a", "Chữ")], values)) == by_calamine(fast)


def test_a_number_that_is_none_is_a_blank_cell() -> None:
    columns = [Column("a", "Số", "number"), Column("b", "Số", "integer")]
    assert by_openpyxl(book(columns, [[float("nan"), 1], [float("inf"), None], [0.1, 3]]))[1:] == [
        [None, 1],
        [None, None],
        [0.1, 3],
    ]
    frame = pl.DataFrame({"a": [float("nan"), float("inf"), 0.1], "b": [1, MISSING, 3]})
    xml = xml_of(frame, (Plan("number", "1"), Plan("integer", "2")), 2).decode()
    assert re.findall(r"<v>([^<]*)</v>", xml) == ["1", "0.1", "3"]


def test_the_same_rows_give_the_same_bytes_and_no_row_gives_a_whole_book(tmp_path: Path) -> None:
    values = [["a", 1, date(2019, 1, 2), datetime(2019, 1, 2, 3, 4), 90.5]]
    assert book(COLUMNS, values) == book(COLUMNS, values)
    assert write_list(tmp_path / "a.xlsx", "Bảng", COLUMNS, []) == 0
    assert by_openpyxl((tmp_path / "a.xlsx").read_bytes()) == [[column.heading for column in COLUMNS]]


def test_libreoffice_opens_a_list_and_prints_it(tmp_path: Path) -> None:
    values = [
        [text.replace("\x00", ""), number, date(2019, 1, 2), datetime(2019, 1, 2, 3, 4), 90.5]
        for number, text in enumerate(NASTY * 3)
    ]
    write_list(tmp_path / "bang.xlsx", "Bảng", COLUMNS, values)
    convert("pdf", tmp_path, tmp_path / "bang.xlsx")
    assert (tmp_path / "bang.pdf").read_bytes().startswith(b"%PDF")


def test_the_two_modules_agree_on_what_a_cell_holds() -> None:
    assert frames.LONG == MOST_LETTERS // 2
