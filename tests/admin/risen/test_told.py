"""Totals of an office's own fields on pages and in workbooks: rows of tables with their units, words by who
said them, what is cut said aloud."""

from __future__ import annotations

from typing import Any

from flask import render_template

from admin.risen.told import MOST_SHOWN, row_sheets, total_line
from models.definitions.totals import MOST_ROWS, Part, add_up, begin, signed
from tests.models.definitions.item import TABLE, Item
from tests.offices import Office
from tests.pages import read

ROWED: Any = Item("table", TABLE | {"total": "rows"}, title="Khen thưởng")


def rows(whose: str, n: int) -> Part:
    lines = ",".join(f'{{"n":"{each}","t":"Giấy khen {each}"}}' for each in range(n))
    return signed({"x": begin(ROWED, f"[{lines}]")}, whose)["x"]


def drawn(office: Office, line: dict[str, Any]) -> Any:
    with office.app.test_request_context():
        return read(render_template("khoi/risen/_total.html", r=line))


def test_rows_of_a_table_stand_as_a_table_with_their_units(office: Office) -> None:
    with office.app.test_request_context():
        line = total_line(ROWED, add_up(ROWED, [rows("Chi bộ 1", 2), rows("Chi bộ 2", 1)]))
        (sheet,) = row_sheets([line, total_line(Item("number"), begin(Item("number"), "3"))])
    page = drawn(office, line)
    assert page.one("summary").text == "3 dòng của 2 đơn vị"
    assert page.rows()[0] == ["Tổ chức đảng", "Số", "Việc"]
    assert page.rows()[3] == ["Chi bộ 2", "0", "Giấy khen 0"]
    assert sheet.name == "Khen thưởng"
    assert [column.heading for column in sheet.columns] == ["Đơn vị", "Số", "Việc"]
    assert list(sheet.rows) == [
        ["Chi bộ 1", 0, "Giấy khen 0"],
        ["Chi bộ 1", 1, "Giấy khen 1"],
        ["Chi bộ 2", 0, "Giấy khen 0"],
    ]


def test_what_a_page_or_a_total_goes_without_is_said(office: Office) -> None:
    some = add_up(ROWED, [rows("Chi bộ 1", 50)] * (MOST_SHOWN // 50 + 1))
    every = add_up(ROWED, [some] * (MOST_ROWS // some["all"] + 1))
    with office.app.test_request_context():
        short, long = total_line(ROWED, some), total_line(ROWED, every)
        (sheet,) = row_sheets([long])
        (whole,) = row_sheets([short])
    assert f"{MOST_SHOWN} dòng đầu trong {some['all']} dòng; tệp Excel có đủ." in drawn(office, short).text
    told = f"{MOST_ROWS} dòng đầu trong {every['all']} dòng"
    assert told in drawn(office, long).text
    lines = list(sheet.rows)
    gone = every["all"] - MOST_ROWS
    assert len(lines) == MOST_ROWS + 1 and lines[-1][0].startswith(f"Còn {gone} dòng nữa"), (
        "below the last row"
    )
    assert len(list(whole.rows)) == some["all"]


def test_words_are_told_once_with_whoever_said_them(office: Office) -> None:
    words: Any = Item("text")
    parts = [
        signed({"x": begin(words, said)}, unit)["x"] for unit, said in (("A", "x"), ("B", "y"), ("C", "y"))
    ]
    with office.app.test_request_context():
        line = total_line(words, add_up(words, parts))
        assert row_sheets([line]) == []
    assert line["said"] == [("y", 2, "B; C"), ("x", 1, "A")] and not line["cut"]
    assert drawn(office, line).one("summary").text == "3 đơn vị có ý kiến"
    with office.app.test_request_context():
        assert total_line(words, {})["value"] == "–"
