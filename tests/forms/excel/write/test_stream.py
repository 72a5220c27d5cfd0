"""Rows streamed into a workbook: every kind of value comes back equal by two readers, on both roads."""

from __future__ import annotations

import io
import re
from datetime import date, datetime
from typing import Any
from zipfile import ZipFile

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.excel.write.book import Column, list_template
from forms.excel.write.frames import MISSING, xml_of
from forms.excel.write.rows import MOST_LETTERS, Plan
from forms.excel.write.stream import FIRST, Hole, drawing, stream
from forms.excel.write.zipped import Chunk, pack
from models.core.spelling import tidy
from tests.forms.excel.write.values import COLUMNS, DAYS, NASTY, TEXT, book
from tests.make import examples
from tests.workbooks import by_calamine, by_openpyxl

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


def canonical(value: Any) -> Any:
    """A value as it should come back: line ends as XML has
    them, nothing for empty text, a number as a number."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n") or None
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


def test_too_long_a_text_is_cut_with_a_sign_by_the_letters_excel_counts() -> None:
    for text in ("x" * 40_000, "😀" * 20_000, "x" * MOST_LETTERS):
        back = by_calamine(book([Column("a", "Chữ")], [[text]]))[1][0]
        assert len(back.encode("utf-16-le")) // 2 <= MOST_LETTERS
        assert back == text or (back.endswith("…") and text.startswith(back[:-1]))


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


def test_cells_without_names_keep_their_places_for_every_reader() -> None:
    frame = pl.DataFrame({"a": ["x", "", "=1"], "b": [MISSING, 2, 3], "c": ["", "2019-01-01", ""]})
    columns = [Column("a", "Chữ"), Column("b", "Số", "integer"), Column("c", "Ngày", "date")]
    template, places = list_template("Bảng", columns, frame.height)

    def fill(plans: tuple[Plan, ...]) -> list[Chunk]:
        return [pack(xml_of(frame, plans, places[0].row, named=False))]

    hole = Hole(places[0].sheet, places[0].row, tuple(column.plan for column in columns))
    data = b"".join(stream(template, {hole: fill}))
    wanted = [["x", None, None], [None, 2.0, date(2019, 1, 1)], ["=1", 3.0, None]]
    assert [[plain(value) for value in line] for line in by_openpyxl(data)[1:]] == wanted
    assert [[plain(value) for value in line] for line in by_calamine(data)[1:]] == wanted


def test_a_file_drawn_while_it_is_sent_has_the_parts_that_were_drawn_and_begins_before_them() -> None:
    made, begun = book(COLUMNS, []), list[str]()

    def write(out: Any) -> None:
        begun.append("drawn")
        out.write(made)

    pieces = drawing(write)
    first = next(pieces)
    assert not begun and first.startswith(b"PK\x03\x04") and first.endswith(FIRST.encode())
    with ZipFile(io.BytesIO(b"".join((first, *pieces)))) as sent, ZipFile(io.BytesIO(made)) as drawn:
        assert sent.testzip() is None and begun == ["drawn"]
        assert sent.namelist() == drawn.namelist()
        assert [sent.read(name) for name in sent.namelist()] == [drawn.read(n) for n in drawn.namelist()]


def test_what_fails_while_it_is_drawn_ends_before_there_is_a_file() -> None:
    def broken(_out: Any) -> None:
        raise ValueError("drawn wrongly")

    for write in (broken, lambda out: out.write(b"no archive")):
        got = list[bytes]()
        with pytest.raises(Exception, match=r"drawn wrongly|not a zip file"):
            got.extend(drawing(write))
        assert len(got) <= 1
