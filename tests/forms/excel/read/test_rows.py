"""Reading: malformed workbooks are answered in time and by a sentence, the
reading process has its limits; sound workbooks are read as people meant them."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from admin.web.words import LANGUAGES, catalogue
from forms.excel.read import archive, child, rows
from forms.excel.read.archive import Forbidden, check_archive, parts_of, unpack
from forms.excel.read.rows import read_book, read_sheet, typed_sheet
from forms.excel.write.book import Column
from models.core.errors import Refusal
from tests.forms.excel.hell import (
    HELL,
    LOWERED,
    SHEET,
    cell,
    changed,
    document,
    formulas,
    good,
    lowered,
    prefixed,
    reader,
    sheet,
)

COLUMNS = (
    Column("code", "Mã"),
    Column("name", "Tên"),
    Column("on", "Ngày", "date"),
    Column("count", "Số", "integer"),
    Column("month", "Tháng", "month"),
)


def refusal_of(data: bytes) -> str:
    """The refusal that a file meets, told in every language; nothing where it is read."""
    began = time.monotonic()
    try:
        read_book(data)
        told = ""
    except Refusal as refusal:
        told = refusal.code
    assert time.monotonic() - began < 5
    for language in LANGUAGES:
        assert not told or catalogue(language).get(told, "refusal").string
    return told


@pytest.mark.parametrize("name", HELL)
def test_a_malformed_workbook_is_answered_in_time_by_a_sentence(name: str) -> None:
    make, code = HELL[name]
    told = refusal_of(make())
    assert told == code or (not code and told in ("", "file.broken", "file.swollen", "file.unreadable"))


@pytest.mark.parametrize("name", LOWERED)
def test_what_is_past_a_limit_is_refused_and_else_read(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make, code, limits = LOWERED[name]
    data = make()
    assert refusal_of(data) == ""
    monkeypatch.setattr(rows, "READER", lowered(**limits))
    assert refusal_of(data) == code


def test_the_corpus_holds_what_it_must() -> None:
    assert len(HELL) + len(LOWERED) >= 50


MB = 2**20
GREEDY = f"""
def check_archive(data):
    return len(bytes({400 * MB})) * 0, {{}}
child.MEMORY, child.check_archive = {300 * MB}, check_archive
"""
"""Memory that is asked for and never touched."""
BUSY = """
import time
def check_archive(data):
    while time.process_time() < 3:
        pass
    print('{"wrong": "file.late"}', flush=True)
    return 0, {}
child.SECONDS, child.check_archive = 1, check_archive
"""
"""Three seconds of work, then it says that nobody ended it."""
GONE = "import os; child.check_archive = lambda data: os.kill(os.getpid(), 9)"


@pytest.mark.parametrize("before", [GREEDY, BUSY, GONE], ids=["memory", "processing time", "gone"])
def test_a_reading_process_past_its_limits_ends_and_that_is_a_sentence(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "READER", reader(before))
    assert refusal_of(good()) == "file.unreadable"


def test_a_reading_process_has_its_time_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "TIMEOUT", 0.3)
    monkeypatch.setattr(rows, "READER", reader("import time; time.sleep(2)"))
    assert refusal_of(good()) == "file.unreadable"


def test_the_limits_of_the_reading_process_are_those_of_an_offices_machine() -> None:
    assert (child.MEMORY, child.SECONDS, rows.TIMEOUT) == (560 * MB, 4, 90)
    assert (archive.MOST_UNPACKED, child.MOST_LETTERS) == (200 * MB, 120 * MB)
    assert (archive.MOST_RATIO, archive.FREE_OF_RATIO) == (200, 8 * MB)
    assert (child.MOST_ROWS, child.MOST_COLUMNS) == (200_000, 256)
    assert (archive.MOST_PARTS, archive.MOST_SHEETS, archive.MOST_MERGES) == (2_000, 60, 5_000)


def test_what_the_directory_says_is_added_up_before_anything_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unpacked = list[object]()
    monkeypatch.setattr(archive, "MOST_UNPACKED", 1_000)
    monkeypatch.setattr(archive, "unpack", lambda *given: unpacked.append(given) or b"")
    with pytest.raises(Forbidden, match=r"file\.swollen"):
        check_archive(good())
    assert unpacked == []


@pytest.mark.parametrize(
    ("data", "name"), [(good(), SHEET), (document("ods"), "content.xml")], ids=["packed", "stored"]
)
def test_a_part_is_unpacked_up_to_what_is_left_and_no_further(data: bytes, name: str) -> None:
    part = next(each for each in parts_of(data) if each.info.filename == name)
    assert len(unpack(data, part, part.info.file_size)) == part.info.file_size
    with pytest.raises(Forbidden, match=r"file\.swollen"):
        unpack(data, part, part.info.file_size - 1)


def test_unpacking_stops_where_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    grown, inflated = list[int](), archive._inflated

    def watched(raw: bytes, most: int) -> Iterator[bytes]:
        for piece in inflated(raw, most):
            grown.append(len(piece))
            yield piece

    monkeypatch.setattr(archive, "CHUNK", 100)
    monkeypatch.setattr(archive, "_inflated", watched)
    data = changed({}, {"xl/media/image1.bin": b"\0" * 200_000})
    part = next(each for each in parts_of(data) if each.info.filename.endswith(".bin"))
    with pytest.raises(Forbidden, match=r"file\.swollen"):
        unpack(data, part, 250)
    assert 0 < sum(grown) <= 250


def book(*rows: list[Any], title: str = "Danh sách") -> bytes:
    made = openpyxl.Workbook()
    made.active.title = title  # type: ignore[union-attr]
    for row in rows:
        made.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_several_sheets_are_read_by_name_and_in_order() -> None:
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    for title in ("Nhóm", "Tiêu chí & mức", "Trống", "Khuất"):
        made.add_worksheet(title)
    made.worksheets()[1].write(3, 2, "giữa")
    made.worksheets()[0].write(0, 0, "đầu")
    made.worksheets()[3].hide()
    made.close()
    read = read_book(out.getvalue())
    assert list(read) == ["Nhóm", "Tiêu chí & mức", "Trống", "Khuất"]
    assert read["Tiêu chí & mức"].rows[3] == (4, ["", "", "giữa"])
    assert read["Trống"].rows == []
    assert list(read_book(out.getvalue(), "Khuất", "Nhóm")) == ["Nhóm", "Khuất"]


def test_formulas_are_told_at_their_cells_and_their_kept_values_are_not_believed() -> None:
    read = read_sheet(book(["Mã", "Tên"], ["a", "b"], ["=1+1", "c"]), COLUMNS, ("code",))
    assert [(p.cell, p.refusal.code) for p in read.problems] == [("A3", "cell.formula")]
    assert read.rows[1][1]["code"] is None
    assert next(iter(read_book(formulas()).values())).formulas == {"A1"}
    prefixed_ = changed(
        {"xl/worksheets/sheet1.xml": lambda t: prefixed(t).replace(b"<x:v>", b"<x:f>1</x:f><x:v>", 1)}
    )
    assert next(iter(read_book(prefixed_).values())).formulas == {"A1"}


def test_headings_are_found_by_name_wherever_they_stand() -> None:
    read = read_sheet(
        book(["Tiêu đề"], [], ["", "TÊN *", "Mã", "Số"], ["", "Chi bộ", "X", 7]), COLUMNS, ("code", "name")
    )
    assert read.rows == [(4, {"code": "X", "name": "Chi bộ", "on": None, "count": 7, "month": None})]
    assert (read.cell(4, "code"), read.cell(4, "name")) == ("C4", "B4")


def test_stray_blanks_and_unseen_letters_are_dropped_and_told_at_their_cell() -> None:
    rows = [
        ["Mã", "\ufeffTên", "Ngày"],
        [" X\u200b1 ", "Chi\u00a0bộ  Một", "05/01/2019 "],
        ["Y", "Chi bo\u0323\u0302", None],
    ]
    read = read_sheet(book(*rows), COLUMNS, ("code", "name"))
    assert [(v["code"], v["name"], v["on"]) for _n, v in read.rows] == [
        ("X1", "Chi bộ Một", date(2019, 1, 5)),
        ("Y", "Chi bộ", None),
    ]
    assert read.mended == ["A2", "B2", "C2"]


@pytest.mark.parametrize(
    ("column", "typed", "code"),
    [
        ("on", "31/02/2019", "field.date"),
        ("on", 12.5, "field.date"),
        ("count", "1,5", "field.number"),
        ("count", -3, "field.number"),
        ("count", "٣", "field.number"),
        ("month", "13/2018", "field.month_cell"),
        ("name", "x" * 401, "field.long"),
    ],
)
def test_what_does_not_fit_a_column_is_told_at_its_cell(column: str, typed: Any, code: str) -> None:
    heading = next(c.heading for c in COLUMNS if c.name == column)
    read = read_sheet(book(["Mã", heading], ["a", typed]), COLUMNS, ())
    assert [(p.cell, p.refusal.code) for p in read.problems] == [("B2", code)]


def test_dates_and_months_are_read_as_dates_and_as_text() -> None:
    read = read_sheet(
        book(
            ["Mã", "Ngày", "Tháng"],
            ["a", date(2018, 12, 26), date(2018, 12, 1)],
            ["b", "2018-12-26", "12/2018"],
        ),
        COLUMNS,
        (),
    )
    assert {(v["on"], v["month"]) for _n, v in read.rows} == {(date(2018, 12, 26), date(2018, 12, 1))}


@pytest.mark.parametrize("name", ["IW1", "A200000"])
def test_far_cells_that_are_only_coloured_do_no_harm(name: str) -> None:
    data = sheet(cell("A1") + cell(name).replace(b"><v>1</v></c>", b' s="0"/>'))
    assert next(iter(read_book(data).values())).rows == [(1, [1])]


@pytest.mark.parametrize("name", ["IV199999", "IW1", "JA1", "AAA1", "A200000", "A1000000"])
def test_how_far_a_cell_may_stand(name: str) -> None:
    """Looked at by our own check alone: no reader sees these."""
    data = changed({SHEET: lambda _text: cell(name)})
    if name == "IV199999":
        check_archive(data)
        return
    with pytest.raises(Forbidden, match=r"file\.far"):
        check_archive(data)


def test_missing_headings_too_many_rows_and_none_are_sentences() -> None:
    with pytest.raises(Refusal, match=r"file\.headings"):
        read_sheet(good(), COLUMNS, ("code", "on"))
    with pytest.raises(Refusal, match=r"file\.empty"):
        read_sheet(book(["Mã", "Tên"], [None, " "]), COLUMNS, ("code",))
    with pytest.raises(Refusal, match=r"file\.rows"):
        typed_sheet(read_book(good(9))["Danh sách"], COLUMNS, ("code",), most_rows=8)
