"""Lists of units and people as clerks send them: read as they were meant, told at the cell, or asked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl.styles import Font

from tests.admin.imports.clerks import CELL, Make, Sent, filled, hold, template, typed, written
from tests.admin.uploads import HEADINGS, PEOPLE
from tests.offices import Office

WHO = "administrator"
SHORT = ["Mã", "Tên", "Loại hình tổ chức", "Mã cấp trên", "Đảng viên"]


def adorned(sheet: Any) -> None:
    """A merged title, frozen panes, a filter, a hidden row."""
    sheet.merge_cells("A1:F1")
    sheet.freeze_panes, sheet.auto_filter.ref = "A4", "A3:F5"
    sheet.row_dimensions[5].hidden = True


def old_font(sheet: Any) -> None:
    for row in sheet.iter_rows():
        for cell in row:
            cell.font = Font(name=".VnTime")


def veiled(sheet: Any) -> None:
    sheet.column_dimensions["E"].hidden = True


def in_1904(book: Any, sheet: Any) -> None:
    sheet.write_row(0, 0, HEADINGS)
    sheet.write_row(1, 0, ["U41", "Chi bộ Bốn mốt", CELL, "D"])
    sheet.write_datetime(1, 4, datetime(2017, 5, 6), book.add_format({"num_format": "dd/mm/yyyy"}))
    sheet.write_formula(1, 5, "=3+4", None, 7)
    sheet.write_row(2, 0, ["U42", "Chi bộ Bốn hai", CELL, "D", "06/5/2017", "10 đ/c"])


def months_shown(book: Any, sheet: Any) -> None:
    """Days that their cells show in part: by month, and without the year."""
    sheet.write_row(0, 0, PEOPLE)
    for row, (day, shown) in enumerate(
        [(datetime(2018, 9, 1), "mm/yyyy"), (datetime(2018, 12, 26), "d-mmm")], 1
    ):
        sheet.write_row(row, 0, [f"Lò Mẫu {row}", f"lo.e{row}", "Thư ký", "D2"])
        sheet.write_datetime(row, 4, day, book.add_format({"num_format": shown}))


def listed(one: Any, other: str) -> Make:
    """A list as it is printed: a title, numbers of lines, sums, who signs."""
    return typed(
        ["DANH SÁCH CHI BỘ"],
        [],
        ["STT", "Mã", "Tên *", "Loại hình\ntổ chức", "Mã cấp trên", "Đảng viên"],
        [1, one, f"Chi bộ {one}", CELL, "D", 9],
        [2, other, f"Chi bộ {other}", CELL, "D", 12],
        ["Tổng số: 02 chi bộ", "", "", "", "", 21],
        ["", "", "", "", "Nơi Mẫu, ngày 5 tháng 1 năm 2019"],
        ["", "", "", "", "BÍ THƯ"],
        fill=adorned,
    )


HEARD = ("bỏ qua: 6, 7, 8", "STT (A)", "bị ẩn trong tệp, vẫn được đọc: 5")
UNITS = {
    "merged title, filter, hidden row, sums and signature": Sent(
        listed(101, "U12"), {}, ("101", "U12"), HEARD
    ),
    "the same by LibreOffice": Sent(listed(102, "U14"), {}, ("102", "U14"), HEARD, program="soffice"),
    "the same by Gnumeric": Sent(listed(103, "U16"), {}, ("103", "U16"), HEARD, program="ssconvert"),
    "tables below each other with their headings": Sent(
        typed(
            ["I. Đảng bộ Sở Mẫu"],
            SHORT,
            ["U21", "Chi bộ Hai mốt", CELL, "D", 5],
            ["", "Cộng", "", "", 5],
            ["II. Đảng bộ bộ phận"],
            SHORT,
            ["U22", "Chi bộ Hai hai", CELL, "DB", 6],
            ["Cộng", "", "", "", 6],
        ),
        {},
        ("U21", "U22"),
        ("bỏ qua: 4, 5, 6, 8",),
    ),
    "tables beside each other": Sent(
        typed(
            [*SHORT[:4], "", *SHORT[:4]],
            ["U31", "Chi bộ Ba mốt", CELL, "D", "", "U32", "Chi bộ Ba hai", CELL, "D"],
        ),
        {},
        ("U32",),
        ("Mã (F), Tên (G)",),
        ("Các cột F–I",),
        {"tables": "F"},
    ),
    "days from 1904, a formula, a count in words": Sent(
        written(in_1904, date_1904=True), {"F2": "công thức", "F3": "số nguyên"}
    ),
    "headings of their own, the superior under none that is known": Sent(
        typed(
            ["TT", "Tên đơn vị", "Mã đơn vị", "Loại hình", "Thuộc"], ["1.", "Chi bộ Năm", "U51", CELL, "D"]
        ),
        {"B2": "phải có cấp trên"},
        (),
        ("TT (A), Thuộc (E)",),
        ("“Tên đơn vị”", "“Mã đơn vị”", "“Loại hình”"),
        {"heading:ten don vi": "name", "heading:ma don vi": "code", "heading:loai hinh": "kind"},
    ),
    "days that are none": Sent(
        typed(
            HEADINGS,
            *[
                [f"U6{n}", f"Chi bộ Sáu {n}", CELL, "D", day]
                for n, day in enumerate(["tháng 9/2016", 2016, "01/01/1016", "1.9.2016"])
            ],
        ),
        {"E2": "ngày/tháng/năm", "E3": "ngày/tháng/năm", "E4": "từ 1900"},
        ("01/09/2016",),
    ),
    "an old font throughout": Sent(
        typed(
            ["M·", "Tªn", "Lo¹i h×nh tæ chøc", "M· cÊp trªn"],
            ["U71", "Chi bé Mét", "Chi bé trùc thuéc", "D"],
            ["", "Tæng céng"],
            fill=old_font,
        ),
        {},
        ("Chi bộ Một",),
        ("bỏ qua: 3",),
        ("Chi bộ Một",),
        {"old_font": "converted"},
    ),
    "a table in another order below, a hidden column, an apostrophe before a code": Sent(
        typed(
            SHORT,
            ["'U91", "Chi bộ Chín", CELL, "D", 5],
            ["Tên", "Mã", *SHORT[2:]],
            ["Chi bộ Chín hai", "U92", CELL, "D", 5],
            fill=veiled,
        ),
        {"A3": "bảng khác"},
        ("U91",),
        ("vẫn được đọc: E",),
        ("“'U91”",),
        {"apostrophe": "without"},
    ),
    "values parted by commas under this name": Sent(
        lambda: "Mã,Tên\nU1,Chi bộ\n".encode(), {}, refused="dù tên tệp"
    ),
}
"""Ten files of units."""


@pytest.mark.parametrize("name", UNITS)
def test_units_as_they_are_sent(office: Office, tmp_path: Path, name: str) -> None:
    hold(office, WHO, "units", UNITS[name].data(tmp_path), UNITS[name])


def closed_by(sheet: Any, at: dict[str, int]) -> None:
    """Below the last line of a template: a person, the place and day, who signs."""
    row = max(n for n in range(5, 90) if sheet.cell(n, at["login"]).value) + 2
    for name, value in zip(
        ("name", "login", "role", "unit", "starts_on"),
        ("Lò Mẫu Ba", "lo.ba", "Bí thư", "D1", "'01/09/2018"),
        strict=True,
    ):
        sheet.cell(row, at[name]).value = value
    sheet.cell(row + 1, at["name"]).value = "Nơi Mẫu, ngày 05 tháng 01 năm 2019"
    sheet.cell(row + 2, at["name"]).value = "NGƯỜI LẬP BIỂU"


def printed(number: int) -> Make:
    """A list of people as it is printed, with numbers of columns and two rows of headings."""

    def merged(sheet: Any) -> None:
        for cells in ("A2:A3", "B2:B3", "C2:D2", "E2:E3"):
            sheet.merge_cells(cells)

    return typed(
        ["DANH SÁCH CÁN BỘ PHỤ TRÁCH"],
        ["STT", "Họ tên", "Tài khoản", "", "Mã tổ chức"],
        ["", "", "Tên đăng nhập", "Chức vụ", ""],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        [1, f"Lò Mẫu {number}", f"lo.mau{number}", "Bí thư", "D1"],
        ["", "Danh sách có 01 người"],
        ["", "NGƯỜI LẬP"],
        ["", "Lò Thị Mẫu"],
        fill=merged,
    )


CLOSED = ("bỏ qua: 4, 6, 7, 8",)
PERSON = {
    "two rows of headings, numbers of columns, who signs": Sent(printed(11), {}, ("lo.mau11",), CLOSED),
    "the same by LibreOffice": Sent(printed(12), {}, ("lo.mau12",), CLOSED, program="soffice"),
    "the same by Gnumeric": Sent(printed(13), {}, ("lo.mau13",), CLOSED, program="ssconvert"),
    "days shown in part": Sent(
        written(months_shown),
        {},
        ("01/09/2018", "26/12/2018"),
        ("không ghi năm",),
        ("chỉ hiện “09/2018”",),
        {"unseen_day": "kept"},
    ),
    "a telephone number as login, a unit left out": Sent(
        typed(PEOPLE, ["Lò B", "0912 345 678", "Thư ký", "", ""], ["Lò C", "LoC.d1", "Thư ký", "d1", ""]),
        {"B2": "3-40 chữ thường", "D2": "phải ghi"},
        ("LoC.d1",),
    ),
    "rows of one person without the name": Sent(
        typed(
            PEOPLE,
            ["Lò D", "lo.d", "Bí thư", "D1", ""],
            ["", "", "Thư ký", "D2", ""],
            ["", "", "Thư ký", "D1", ""],
        ),
        {"A3": "phải ghi", "B3": "phải ghi", "A4": "phải ghi", "B4": "phải ghi"},
        ("lo.d",),
    ),
    "offices in short": Sent(
        typed(
            PEOPLE,
            *[
                [f"Lò G{n}", f"lo.g{n}", role, "D1", ""]
                for n, role in enumerate(["BÍ THƯ", "bt chi bộ", "Bí thư/Thư ký"])
            ],
        ),
        {"C3": "bt chi bộ", "C4": "Bí thư/Thư ký"},
        ("lo.g0",),
    ),
    "a formula that nobody computed, days that are none": Sent(
        typed(
            PEOPLE,
            ["Lò H", '=LOWER("LOH")', "Thư ký", "D1", ""],
            ["Lò I", "lo.i", "Thư ký", "D1", "31/9/2018"],
            ["Lò K", "lo.k", "Thư ký", "D1", "2018"],
        ),
        {"B2": "công thức", "E3": "không có ngày 31", "E4": "ngày/tháng/năm"},
    ),
    "names in two columns": Sent(
        typed(["Họ đệm", "Tên", *PEOPLE[1:4]], ["Lò Thị", "Hoa", "lo.hoa", "Thư ký", "D1"]),
        {},
        ("Họ tên: Hoa",),
        (),
        ("“Họ đệm”", "“Tên”"),
        {"heading:ho dem": "-", "heading:ten": "name"},
    ),
    "our list with people added and signed": Sent(
        filled(edit=closed_by),
        {},
        ("lo.ba",),
        ("dấu nháy đầu ô", "dòng không có dữ liệu"),
    ),
}
"""Ten files of accounts."""


@pytest.mark.parametrize("name", PERSON)
def test_people_as_they_are_sent(office: Office, tmp_path: Path, name: str) -> None:
    own = (template(office, WHO, "people"),) if name.startswith("our list") else ()
    hold(office, WHO, "people", PERSON[name].data(tmp_path, *own), PERSON[name])
