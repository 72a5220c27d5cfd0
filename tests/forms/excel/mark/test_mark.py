"""Marking: the user's own file comes back with every faulty
cell filled and commented, and nothing else of it changed."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest

from forms.excel.mark.mark import Mark, mark
from forms.excel.read.archive import Forbidden
from forms.excel.read.raw import read_book
from tests.forms.excel.hell import HELL, changed, good, prefixed
from tests.forms.excel.mark.office_book import WORDS, cells, office_book, red
from tests.programs import convert


def test_two_hundred_mistakes_come_back_as_two_hundred_marks_and_nothing_else_changes() -> None:
    data = office_book()
    wrong = [
        Mark("Danh sách Q4", f"{column}{row}", f"Sai ở {column}{row}", "x")
        for row in range(2, 52)
        for column in ("A", "B", "C", "F")
    ]
    done = mark(data, wrong, WORDS)
    sheet = openpyxl.load_workbook(io.BytesIO(done))["Danh sách Q4"]
    filled = red(done, "Danh sách Q4")
    told = {c.coordinate for row in sheet.iter_rows() for c in row if c.comment is not None}
    assert len(wrong) == 200
    assert filled == told == {m.cell for m in wrong}
    assert all(f"Sai ở {cell}" in sheet[cell].comment.text for cell in filled)  # type: ignore[union-attr]
    assert "ghi chú riêng" in sheet["A2"].comment.text  # type: ignore[union-attr]
    assert cells(done, "Danh sách Q4") == cells(data, "Danh sách Q4")
    assert read_book(done)["Danh sách Q4"].rows == read_book(data)["Danh sách Q4"].rows


def test_parts_that_need_no_change_keep_their_bytes() -> None:
    data = office_book()
    done = mark(data, [Mark("Danh sách Q4", "B3", "Sai")], WORDS)
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(done)) as new:
        assert new.testzip() is None
        same = {name for name in old.namelist() if old.read(name) == new.read(name)}
        touched = {
            "xl/worksheets/sheet1.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml",
        }
        touched |= {"xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"}
        assert set(old.namelist()) - same == touched
        assert set(new.namelist()) - set(old.namelist()) == {"xl/worksheets/khoiSummary.xml"}
        was, now = (
            old.read("xl/worksheets/sheet1.xml").decode(),
            new.read("xl/worksheets/sheet1.xml").decode(),
        )
    own = re.findall(r'<conditionalFormatting sqref="B3">.*?</conditionalFormatting>', now)
    assert len(own) == 1 and now.replace(own[0], "") == was


def test_a_marked_cell_keeps_its_look() -> None:
    wrong = ("D5", "C7", "C41", "E500", "A1")
    done = mark(office_book(), [Mark("Danh sách Q4", cell, "Sai") for cell in wrong], WORDS)
    assert red(done, "Danh sách Q4") == set(wrong)
    sheet = openpyxl.load_workbook(io.BytesIO(done))["Danh sách Q4"]
    assert (sheet["D5"].number_format, sheet["D5"].font.i) == ("dd/mm/yyyy", True)
    assert sheet.column_dimensions["C"].font.color.rgb == "FF0000FF" and sheet["C7"].value is None
    assert sheet.row_dimensions[41].font.b and sheet.row_dimensions[41].height == 33
    assert sheet["A1"].font.b and sheet["A1"].value == "DANH SÁCH"


def test_the_summary_says_every_cell_and_leads_to_it() -> None:
    done = mark(
        office_book(),
        [Mark("Danh sách Q4", "B3", "Sai <1> & 2", "=x"), Mark("mất", "A1", "Không có trang này")],
        WORDS,
    )
    sheet = openpyxl.load_workbook(io.BytesIO(done))["Chỗ cần sửa"]
    assert [[c.value for c in row] for row in sheet.iter_rows(min_row=3)] == [
        ["Trang tính", "Ô", "Đang ghi", "Cần sửa"],
        ["Danh sách Q4", "B3", "=x", "Sai <1> & 2"],
        ["mất", "A1", "", "Không có trang này"],
    ]
    assert sheet["B4"].hyperlink.location == "'Danh sách Q4'!B3"


def test_a_file_marked_once_can_be_marked_again() -> None:
    once = mark(office_book(), [Mark("Danh sách Q4", "B3", "Sai")], WORDS)
    twice = mark(once, [Mark("Danh sách Q4", "B3", "Vẫn sai"), Mark("Biểu đồ", "Z9", "Thừa")], WORDS)
    book = openpyxl.load_workbook(io.BytesIO(twice))
    assert book.sheetnames == ["Danh sách Q4", "Biểu đồ", "Chỗ cần sửa"]
    assert book["Danh sách Q4"]["B3"].comment.text == "Vẫn sai"  # type: ignore[union-attr]
    assert book["Chỗ cần sửa"]["D4"].value == "Vẫn sai"
    assert book["Biểu đồ"]["Z9"].comment.text == "Thừa"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "data",
    [
        good(),
        changed({"xl/worksheets/sheet1.xml": prefixed}),
        changed(
            {
                "xl/worksheets/sheet1.xml": lambda t: (
                    t.replace(b' r="A1"', b"").replace(b' r="B1"', b"").replace(b' r="1"', b"")
                )
            }
        ),
        changed(
            {
                "xl/worksheets/sheet1.xml": lambda t: (
                    t[: t.index(b"<sheetData>")] + b"<sheetData/>" + t[t.index(b"</sheetData>") + 12 :]
                )
            }
        ),
        changed(
            {
                "xl/worksheets/sheet1.xml": lambda t: t.replace(
                    b"</worksheet>", b"<extLst></extLst></worksheet>"
                )
            }
        ),
    ],
    ids=["plain", "prefixed", "without names of cells", "empty", "with an extension"],
)
def test_sheets_as_other_programs_write_them_are_marked(data: bytes) -> None:
    done = mark(data, [Mark("Danh sách", "B1", "Một"), Mark("Danh sách", "C9", "Hai")], WORDS)
    sheet = openpyxl.load_workbook(io.BytesIO(done))["Danh sách"]
    assert {c.coordinate for row in sheet.iter_rows() for c in row if c.comment} == {"B1", "C9"}
    assert red(done, "Danh sách") == {"B1", "C9"}
    assert read_book(done)["Danh sách"].rows == read_book(data)["Danh sách"].rows


def test_a_marked_file_opens_in_libreoffice_with_its_comments(tmp_path: Path) -> None:
    (tmp_path / "m.xlsx").write_bytes(
        mark(office_book(), [Mark("Danh sách Q4", f"B{n}", "Sai") for n in range(2, 30)], WORDS)
    )
    convert("ods", tmp_path, tmp_path / "m.xlsx")
    with zipfile.ZipFile(tmp_path / "m.ods") as archive:
        text = archive.read("content.xml").decode()
    assert text.count("<office:annotation ") == 29
    assert "Chỗ cần sửa" in text


def test_a_sheet_that_is_no_xml_to_its_last_letter_is_told_in_the_summary_alone() -> None:
    data = changed({"xl/worksheets/sheet1.xml": lambda text: text.replace(b"</worksheet>", b"</work>")})
    done = mark(data, [Mark("Danh sách", "B2", "Sai")], WORDS)
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(done)) as new:
        assert new.read("xl/worksheets/sheet1.xml") == old.read("xl/worksheets/sheet1.xml")
        assert "Sai" in new.read("xl/worksheets/khoiSummary.xml").decode()


def test_a_workbook_whose_parts_no_program_wrote_comes_back_as_it_was() -> None:
    deep = b"<x>" * 999 + b"</x>" * 999
    data = changed({"xl/styles.xml": lambda text: text.replace(b"<fonts", deep + b"<fonts", 1)})
    assert mark(data, [Mark("Danh sách", "B2", "Sai")], WORDS) == data


@pytest.mark.parametrize("name", HELL)
def test_whatever_is_sent_in_is_marked_or_refused_and_nothing_else(name: str) -> None:
    with contextlib.suppress(Forbidden):
        assert mark(HELL[name][0](), [Mark("Danh sách", "B2", "Sai")], WORDS)


def test_our_rule_stands_before_those_of_others() -> None:
    done = mark(office_book(), [Mark("Danh sách Q4", "D5", "Sai")], WORDS)
    with zipfile.ZipFile(io.BytesIO(done)) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall(r'<conditionalFormatting sqref="([^"]*)"', text) == ["D5", "D2:D90"]
