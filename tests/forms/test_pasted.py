"""Rows pasted as lines: read by column, told with line and column, never lost; totals in sight."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from forms.compiler import narrative_form
from forms.inputs import shown
from models.definitions.kinds import KINDS
from models.definitions.kinds.table import WrongRows
from tests.models.definitions.item import BANDS, field, form

COLUMNS = [
    {"code": "w", "kind": "text", "title": "Việc"},
    {"code": "n", "kind": "number", "title": "Số"},
    {"code": "d", "kind": "date", "title": "Ngày"},
    {"code": "k", "kind": "pick", "title": "Mức"}
    | {"choices": [{"code": b.code, "label": b.label} for b in BANDS]},
]
TABLE = field("t", "table", columns=COLUMNS, rows=2_000)


def sent(text: str, of: Any = TABLE) -> Any:
    made = narrative_form(form(of))(formdata=MultiDict({"v_t": text}))
    made.validate()
    return made["v_t"]


def test_lines_are_rows_and_what_was_copied_with_them_is_no_matter(speaking: None) -> None:
    text = "Việc\tSố\tNgày\tMức\r\nhọp\t3\t05/01/2019\tTừ 95%\r\n\r\nthăm | 4 | | b2\r\n"
    place = sent(text)
    assert not place.errors
    stored = KINDS["table"].clean(TABLE, place.data, 0)
    assert stored == '[{"d":"2019-01-05","k":"b1","n":"3","w":"họp"},{"k":"b2","n":"4","w":"thăm"}]'
    assert place.sums == [("Số dòng", "2"), ("Số", "7")]
    again = narrative_form(form(TABLE))(formdata=None, data={"v_t": shown(TABLE, stored)})["v_t"]
    assert again._value() == "họp\t3\t05/01/2019\tTừ 95%\nthăm\t4\t\tDưới 95%"
    assert KINDS["table"].clean(TABLE, sent(again._value()).data, 0) == stored


@pytest.mark.parametrize(
    ("text", "said"),
    [("a\t1\t\t\tthừa", "Dòng 1 có nhiều ô hơn"), ("a\0", "không lưu được"), ("x" * 400_001, "dài quá")],
)
def test_what_cannot_be_rows_is_told_and_stays(speaking: None, text: str, said: str) -> None:
    place = sent(text)
    assert place.errors and place._value() == text


def test_what_cannot_be_read_counts_for_nothing_in_the_totals(speaking: None) -> None:
    assert sent("họp\tba\nhọp\t4").sums == [("Số dòng", "2"), ("Số", "4")]


def test_a_short_table_is_filled_in_cell_by_cell(speaking: None) -> None:
    short = field("t", "table", columns=COLUMNS, rows=50)
    assert narrative_form(form(short))(formdata=None)["v_t"].type == "RowsField"


def test_letters_that_files_do_not_show_are_replaced_in_sight_cell_by_cell(speaking: None) -> None:
    place = sent("\uf0b7 họp\u00ad\t3\r\nthăm\t4")
    assert place._value() == "• họp\t3\nthăm\t4"  # tabs stay: they set columns apart
    assert "U+F0B7 → •" in place.errors[0] and "U+00AD" in place.errors[0]
    assert not sent(place._value()).errors


def test_what_no_file_shows_is_told_with_line_and_column(speaking: None) -> None:
    with pytest.raises(WrongRows) as told:
        KINDS["table"].clean(TABLE, sent("họp\t3\n漢\t4").data, 0)
    assert {at: why.values["why"].code for at, why in told.value.cells.items()} == {(1, "w"): "field.letter"}


def test_a_pasted_number_that_may_be_two_is_told(speaking: None) -> None:
    of = field(
        "t", "table", columns=[COLUMNS[0], {"code": "q", "kind": "decimal", "title": "Tỷ"}], rows=2_000
    )
    assert "12500 hoặc 12,5" in sent("họp\t1.250.000\nthăm\t12.500", of).errors[0]
    assert not sent("họp\t1.250.000\nthăm\t12,5", of).errors
