"""Meetings and a year's score sheets as clerks fill them in: read as they were meant, told at the cell, or
asked."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.admin.imports.clerks import FIRST_MONTH, Sent, filled, hold, month, template, typed
from tests.offices import Office

WHO = {"D1": "D1.cell_secretary", "D2": "D2.cell_secretary", "DB1": "DB1.cell_secretary"}


def closing(sheet: Any, at: dict[str, int]) -> None:
    """Sums and who signs, below the months."""
    sheet.cell(17, at["unit"]).value, sheet.cell(17, at["members"]).value = "Tổng cộng", 12
    sheet.cell(19, at["place"]).value, sheet.cell(20, at["place"]).value = "T/M CHI BỘ", "BÍ THƯ"


def shown_by_month(sheet: Any, at: dict[str, int]) -> None:
    cell = sheet.cell(FIRST_MONTH + 10, at["held_on"])
    cell.value, cell.number_format = datetime(2018, 10, 1), "mm/yyyy"
    sheet.row_dimensions[FIRST_MONTH + 10].hidden = True


def moved(sheet: Any, at: dict[str, int]) -> None:
    """Columns that are not needed left out, one of the sender's added, rows the other way round."""
    sheet.delete_cols(at["topic"], 2)
    sheet.cell(4, 40).value, sheet.cell(FIRST_MONTH + 7, 40).value = "Ghi chú của tôi", "xem lại"
    rows = [[cell.value for cell in sheet[row]] for row in range(16, 4, -1)]
    for row, line in enumerate(rows, 5):
        for place, value in enumerate(line, 1):
            sheet.cell(row, place).value = value


def stampless(template: bytes) -> bytes:
    """The list alone, copied into a workbook of its own."""
    book = openpyxl.load_workbook(io.BytesIO(filled(month(9))(template)))
    for name in book.sheetnames[1:]:
        del book[name]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def clocks(*times: tuple[Any, Any], first: int = 1) -> list[tuple[int, dict[str, Any]]]:
    return [month(n, begins_at=begins, ends_at=ends) for n, (begins, ends) in enumerate(times, first)]


TIMES = [("14h30", "16h"), ("14:30", time(16, 30)), (0.6041666666666666, 0.6875), (8.0, 9.45)]
READ = ("14:30", "14:30", "14:30", "08:00")
MEETINGS = {
    "times in many ways": ("D1", Sent(filled(*clocks(*TIMES)), {}, READ)),
    "the same by LibreOffice": ("D2", Sent(filled(*clocks(*TIMES)), {}, READ, program="soffice")),
    "the same by Gnumeric": ("DB1", Sent(filled(*clocks(*TIMES)), {}, READ, program="ssconvert")),
    "times that are none": (
        "D2",
        Sent(
            filled(*clocks(("2h30 chiều", "4h30 chiều"), ("07h30-09h30", ""), first=5)),
            {"G9": "24 giờ", "H9": "24 giờ", "G10": "24 giờ"},
        ),
    ),
    "months in many ways": (
        "D1",
        Sent(
            filled(
                month(5, period="tháng 5/2018"),
                month(6, period="06/2018"),
                month(7, period=date(2018, 7, 26)),
                month(8, period="T8/2018"),
            ),
            {"D12": "tháng/năm"},
            ("Tính cho tháng: 05/2018", "Tính cho tháng: 06/2018", "Tính cho tháng: 07/2018"),
        ),
    ),
    "counts in words": (
        "D1",
        Sent(
            filled(
                month(9, present="12 đ/c"), month(10, present="10/12", unexcused=2), month(11, excused="-")
            ),
            {"M13": "số nguyên", "M14": "số nguyên", "N15": "số nguyên"},
        ),
    ),
    "years that are wrong or left out": (
        "D1",
        Sent(
            filled(
                month(9, held_on="26/09/2017"),
                month(10, held_on="26/10/2108"),
                month(11, held_on="11/26/2018"),
                month(12, held_on="26/12"),
            ),
            {"D13": "quá xa", "E14": "từ 1900", "E15": "tháng 26"},
            ("26/12/2018",),
            ("E16 26/12/2018",),
        ),
    ),
    "rows of another cell pasted, a day shown by month in a hidden row": (
        "D1",
        Sent(
            filled(
                month(8, unit="D2", unit_name="Chi bộ Thanh tra"),
                month(9, unit_name="Chi bộ Thanh tra"),
                month(10, outside_reason="x"),
                edit=shown_by_month,
            ),
            {"B12": "Không có tổ chức", "C13": "dán nhầm dòng"},
            ("01/10/2018",),
            ("bị ẩn trong tệp, vẫn được đọc: 14",),
            ("chỉ hiện “10/2018”",),
            {"unseen_day": "kept"},
        ),
    ),
    "sums and signatures below": (
        "D2",
        Sent(filled(month(9), edit=closing), {}, ("09/2018",), ("17, 19, 20",)),
    ),
    "columns left out and added, rows turned round": (
        "DB1",
        Sent(filled(month(7), edit=moved), {}, ("07/2018",), ("Ghi chú của tôi",)),
    ),
    "the list without its template": ("D1", Sent(stampless, {}, refused="không phải tệp mẫu")),
}
"""Ten files of meetings, of three cells."""


@pytest.mark.parametrize("name", MEETINGS)
def test_meetings_as_they_are_sent(office: Office, tmp_path: Path, name: str) -> None:
    unit, sent = MEETINGS[name]
    own = template(office, WHO[unit], "meetings", unit)
    hold(office, WHO[unit], "meetings", sent.data(tmp_path, own), sent)


def scored(*rows: tuple[int, dict[str, Any]], edit: Any = None) -> Any:
    """A year's sheets with every item of these rows at its most, but for what is said of it."""

    def make(template: bytes) -> bytes:
        book = openpyxl.load_workbook(io.BytesIO(template))
        sheet, lists = book.worksheets[0], book["_danh_muc"]
        at = {str(cell.value)[1:]: cell.column for cell in sheet[3]}
        items = {name: place for name, place in at.items() if name.startswith("v_")}
        most = {
            name: lists.cell(1, place).value
            or float(str(sheet.cell(4, place).value).rpartition("(")[2].rstrip(") *").replace(",", "."))
            for name, place in items.items()
        }
        full = [(row, most | {"votes_for": 12, "votes_present": 12} | values) for row, values in rows]
        return filled(*full, edit=edit)(template)

    return make


def as_share(sheet: Any, at: dict[str, int]) -> None:
    for name in ("v_content", "v_attendance"):
        cell = sheet.cell(FIRST_MONTH + 5, at[name])
        cell.value, cell.number_format = 0.95, "0%"


def averaged(sheet: Any, at: dict[str, int]) -> None:
    sheet.cell(18, at["unit_name"]).value, sheet.cell(18, at["v_content"]).value = "Bình quân", 4
    sheet.cell(20, at["place"]).value, sheet.cell(21, at["place"]).value = "BÍ THƯ", "Lò Thị Mẫu"


def summed(sheet: Any, at: dict[str, int]) -> None:
    last = sheet.max_column + 1
    sheet.cell(4, last).value, sheet.cell(FIRST_MONTH + 6, last).value = "Tổng điểm", "=SUM(W10:BM10)"
    sheet.cell(FIRST_MONTH + 6, at["v_following_example"]).value = "=4+1"


LESS = {"n_content": "thiếu dự thảo"}
SHEETS = {
    "points in many ways": (
        "D1",
        Sent(
            scored(month(10, v_content="2,5", **LESS), month(11, v_content=2.25, **LESS)),
            {},
            ("10/2018", "11/2018"),
        ),
    ),
    "the same by LibreOffice": (
        "D2",
        Sent(scored(month(10, v_content="2.5", **LESS)), {}, ("10/2018",), program="soffice"),
    ),
    "the same by Gnumeric": (
        "DB1",
        Sent(scored(month(10, v_content="2,50", **LESS)), {}, ("10/2018",), program="ssconvert"),
    ),
    "points that are none": (
        "D1",
        Sent(
            scored(
                month(3, v_content="2,5 điểm", **LESS),
                month(4, v_content=date(2018, 5, 2), **LESS),
                month(5, v_content="3-4", **LESS),
            ),
            {"AA7": "4,5", "AA8": "4,5", "AA9": "4,5"},
        ),
    ),
    "ticks and words for met": (
        "D1",
        Sent(
            scored(
                month(3, v_secretary_prepares="x"),
                month(4, v_secretary_prepares="TRUE"),
                month(5, v_secretary_prepares="ĐẠT "),
            ),
            {"W7": "trong danh sách", "W8": "trong danh sách"},
            ("05/2018",),
        ),
    ),
    "shares in place of points and of a band": (
        "D1",
        Sent(scored(month(5), edit=as_share), {"AA9": "95%", "AG9": "95%"}),
    ),
    "votes in words or left out": (
        "D1",
        Sent(
            scored(month(5, votes_for="12/12"), month(6, votes_for=None), month(7, votes_present="12 đ/c")),
            {"BO9": "số nguyên", "BO10": "phải ghi", "BP11": "số nguyên"},
        ),
    ),
    "a formula and a sum of their own": (
        "D1",
        Sent(scored(month(6), edit=summed), {"AU10": "công thức"}, (), ("Tổng điểm",)),
    ),
    "rows of another cell pasted": (
        "D1",
        Sent(
            scored(month(7, unit="D2"), month(8, unit_name="Chi bộ Thanh tra")),
            {"B11": "Không có tổ chức", "C12": "dán nhầm dòng"},
        ),
    ),
    "a mean and who signs below": (
        "D1",
        Sent(scored(month(9), edit=averaged), {}, ("09/2018",), ("18, 20, 21",)),
    ),
    "a list of ones own": ("D1", Sent(typed(["Mã", "Điểm"], ["D1", 95]), {}, refused="không phải tệp mẫu")),
}
"""Ten files of a year's score sheets."""


@pytest.mark.parametrize("name", SHEETS)
def test_score_sheets_as_they_are_sent(office: Office, tmp_path: Path, name: str) -> None:
    unit, sent = SHEETS[name]
    own = (template(office, WHO[unit], "sheets", unit),) if not sent.refused else ()
    hold(office, WHO[unit], "sheets", sent.data(tmp_path, *own), sent)
