"""A file marked before and sent again: cells that are right by now
lose their red and our comment, all else stays, whoever saved it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from forms.excel.mark.mark import Mark, MarkWords, mark
from tests.forms.excel.hell import changed
from tests.forms.excel.mark.office_book import WORDS, cells, office_book, red
from tests.programs import SPREADSHEETS, saved_again

SHEET = "Danh sách Q4"
AGAIN = MarkWords(WORDS.author, WORDS.name, "Còn 1 chỗ cần sửa", WORDS.headings)


def told(data: bytes, sheet: str = SHEET) -> dict[str, str]:
    ws = openpyxl.load_workbook(io.BytesIO(data))[sheet]
    return {c.coordinate: c.comment.text for row in ws.iter_rows() for c in row if c.comment}


def saved(data: bytes, edit: Any = lambda _sheet: None) -> bytes:
    """As another program saves it: numbers of styles, names of parts and comments are all its own."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    edit(book[SHEET])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def wrong(*names: str) -> list[Mark]:
    return [Mark(SHEET, name, f"Sai ở {name}", "x") for name in names]


def test_cells_that_are_right_now_lose_their_red_and_our_comment() -> None:
    once = mark(office_book(), wrong("B3", "B4", "D5", "C41"), WORDS)
    twice = mark(once, wrong("B4"), AGAIN)
    assert red(once, SHEET) == {"B3", "B4", "D5", "C41"} and red(twice, SHEET) == {"B4"}
    assert told(twice) == {"A2": told(office_book())["A2"], "B4": "Sai ở B4"}
    assert cells(twice, SHEET) == cells(office_book(), SHEET)
    assert red(mark(twice, [], AGAIN), SHEET) == set()


def test_it_holds_when_another_program_saved_the_file_and_rows_were_moved() -> None:
    once = mark(office_book(), wrong("B3", "B4"), WORDS)
    moved = saved(once, lambda sheet: sheet.move_range("A3:D59", rows=2))
    twice = mark(moved, wrong("B6"), AGAIN)
    assert red(moved, SHEET) == {"B5", "B6"} or red(moved, SHEET) == {"B3", "B4"}
    assert red(twice, SHEET) == {"B6"}
    assert "B3" not in told(twice)


def coloured() -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet(SHEET)
    grey, bad = (
        book.add_format({"bg_color": "#EFEFEF", "bold": True}),
        book.add_format({"bg_color": "#FFC7CE"}),
    )
    sheet.write_string(0, 0, "xám", grey)
    sheet.write_string(1, 0, "của người dùng", bad)
    sheet.write_string(2, 0, "trắng")
    sheet.write_comment("A1", "ghi chú của mẫu", {"author": WORDS.author})
    sheet.write_comment("B9", "ghi chú của mẫu", {"author": WORDS.author})
    book.close()
    return out.getvalue()


def test_a_cell_gets_the_colour_it_had_and_a_users_own_red_is_left_alone() -> None:
    once = mark(coloured(), wrong("A1", "A2", "A3"), WORDS)
    assert red(once, SHEET) == {"A1", "A2", "A3"}
    sheet = openpyxl.load_workbook(io.BytesIO(mark(once, [], AGAIN)))[SHEET]
    assert [sheet[f"A{n}"].fill.fgColor.rgb for n in (1, 2)] == ["FFEFEFEF", "FFFFC7CE"]
    assert sheet["A3"].fill.fill_type is None and sheet["A1"].font.b
    untouched = mark(coloured(), wrong("A3"), WORDS)
    sheet = openpyxl.load_workbook(io.BytesIO(mark(untouched, [], AGAIN)))[SHEET]
    assert sheet["A2"].fill.fgColor.rgb == "FFFFC7CE"
    assert told(mark(untouched, [], AGAIN)).keys() == {"A1", "B9"}


def test_a_file_that_was_never_marked_keeps_its_styles_bytes() -> None:
    data = office_book()
    assert red(data, SHEET) == set()
    assert cells(mark(data, [], WORDS), SHEET) == cells(data, SHEET)


def through_libreoffice(data: bytes, folder: Path) -> bytes:
    """As LibreOffice saves it."""
    return saved_again("soffice", folder, [data])[0]


def test_libreoffice_may_have_saved_it_in_between_and_cells_get_their_colours_back(tmp_path: Path) -> None:
    again = through_libreoffice(mark(coloured(), wrong("A1", "A2", "A3"), WORDS), tmp_path)
    assert red(again, SHEET) == {"A1", "A2", "A3"}
    twice = mark(again, wrong("A3"), AGAIN)
    assert red(twice, SHEET) == {"A3"}
    sheet = openpyxl.load_workbook(io.BytesIO(twice))[SHEET]
    assert [sheet[f"A{n}"].fill.fgColor.rgb for n in (1, 2)] == ["FFEFEFEF", "FFFFC7CE"]
    assert sheet["A1"].font.b
    plain = openpyxl.load_workbook(io.BytesIO(mark(twice, [], AGAIN)))[SHEET]
    assert plain["A3"].fill.fill_type is None


def test_many_colours_come_back() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet(SHEET)
    for n in range(20):
        sheet.write_string(n, 0, "x", book.add_format({"bg_color": f"#0000{n + 16:02X}"}))
    book.close()
    cells_ = [f"A{n + 1}" for n in range(20)]
    once = mark(out.getvalue(), wrong(*cells_), WORDS)
    assert red(once, SHEET) == set(cells_)
    after = openpyxl.load_workbook(io.BytesIO(mark(saved(once), [], AGAIN)))[SHEET]
    assert [after[cell].fill.fgColor.rgb for cell in cells_] == [f"FF0000{n + 16:02X}" for n in range(20)]


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_sheet_of_which_marks_are_taken_off_has_its_bytes_again() -> None:
    was = office_book()
    now = parts(mark(mark(was, wrong("A2", "B3", "D5", "E500"), WORDS), [], AGAIN))
    same = {name for name, text in parts(was).items() if now[name] == text}
    assert {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"} <= same
    assert told(was) == told(mark(mark(was, wrong("A2", "B3"), WORDS), [], AGAIN))


def test_our_words_leave_a_comment_of_somebody_else_and_a_moved_comment_goes() -> None:
    """In Excel comments are sorted with their rows, and conditional formats stay."""
    once = mark(office_book(), wrong("A2", "B3"), WORDS)
    assert told(once)["A2"] == "ghi chú riêng\nSai ở A2"
    name = next(name for name, text in parts(once).items() if b'ref="B3"' in text and "comments" in name)
    moved = changed({name: lambda text: text.replace(b'ref="B3"', b'ref="B9"')}, data=once)
    assert told(mark(moved, [], AGAIN)) == {"A2": "ghi chú riêng"}


def test_the_summary_of_before_is_written_anew_whoever_saved_the_file(tmp_path: Path) -> None:
    once = mark(office_book(), wrong("B3"), WORDS)
    for again in (saved(once), through_libreoffice(once, tmp_path)):
        book = openpyxl.load_workbook(io.BytesIO(mark(again, wrong("B4"), AGAIN)))
        assert book.sheetnames == [SHEET, "Biểu đồ", WORDS.name]
        assert book[WORDS.name]["D4"].value == "Sai ở B4"


@pytest.mark.filterwarnings("ignore:Workbook contains no default style")  # openpyxl's, of Gnumeric's files
@pytest.mark.parametrize("program", SPREADSHEETS)
def test_our_marks_are_known_whichever_program_saved_them(program: str, tmp_path: Path) -> None:
    once = mark(office_book(), wrong("A2", "B3", "C7"), WORDS)
    again = saved_again(program, tmp_path, [once])[0]
    assert red(again, SHEET) == {"A2", "B3", "C7"}
    twice = mark(again, wrong("C7"), AGAIN)
    assert red(twice, SHEET) == {"C7"}
    assert {cell: text.strip() for cell, text in told(twice).items()} == {
        "A2": "ghi chú riêng",
        "C7": "Sai ở C7",
    }
