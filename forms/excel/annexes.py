"""Annex 1 of the quarterly report in its official layout: a row for each unit, totals from counts (domain.md 3, 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from forms.excel.write import FONT, FORMATS, new_workbook, print_setup, put, sheet_name
from models.rollup import COUNTS, add_up, average, percent

GRADES = (("good", "Tốt"), ("fair", "Khá"), ("average", "Trung bình"), ("poor", "Kém"))
BEFORE = ("cells", "members", "cells_met", "owed", "held", "scored")
AFTER = ("due", "present", "rate", "excused", "unexcused", "thematic_cells", "thematic_count", "outside_window")
HEADINGS = {
    "cells": "Số chi bộ",
    "members": "Số đảng viên",
    "cells_met": "Số chi bộ có sinh hoạt",
    "owed": "Số kỳ phải sinh hoạt",
    "held": "Số kỳ đã sinh hoạt",
    "scored": "Số kỳ được chấm",
    "points": "Điểm bình quân",
    "due": "Lượt đảng viên phải dự",
    "present": "Lượt dự",
    "rate": "Tỷ lệ %",
    "excused": "Vắng có lý do",
    "unexcused": "Vắng không lý do",
    "thematic_cells": "Số chi bộ sinh hoạt chuyên đề",
    "thematic_count": "Số chuyên đề",
    "outside_window": "Số kỳ ngoài thời điểm",
}
TOP = 7
"""Row (from 0) of the table's heading, below the official head."""
LAST = 26
"""Last column (from 0): the note."""


@dataclass(frozen=True)
class Official:
    """Head and foot of an official sheet (domain.md 6)."""

    superior: str
    body: str
    symbol: str
    place: str
    day: date
    title: str
    signing: tuple[str, ...] = ("T/M BAN THƯỜNG VỤ", "BÍ THƯ")
    recipients: tuple[str, ...] = ("- Như kính gửi,", "- Lưu.")
    journal_head: str = ""


@dataclass(frozen=True)
class Annex1Row:
    """A unit of Annex 1; `figures` None where its report is missing: it is listed by name all the same."""

    name: str
    kind: str
    figures: Mapping[str, int] | None
    note: str = ""


@dataclass
class _Styles:
    book: Workbook
    made: dict[str, Format] = field(default_factory=dict)

    def get(self, kind: str = "text", **more: Any) -> Format:
        """A format in the official letter, made once."""
        key = f"{kind}{sorted(more.items())}"
        if key not in self.made:
            self.made[key] = self.book.add_format({"font_name": FONT, "font_size": 11, "valign": "vcenter"} | FORMATS[kind] | more)
        return self.made[key]


def long_date(place: str, day: date) -> str:
    """`Lai Châu, ngày 05 tháng 01 năm 2019`: day below 10 and months 1, 2 with a leading nought (domain.md 6)."""
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"{place}, ngày {day.day:02} tháng {month} năm {day.year}"


def rows_of(content: Mapping[str, Any], kinds: Mapping[str, str]) -> list[Annex1Row]:
    """Rows of Annex 1 from a frozen report (report_content.content): every child in its order, then every missing one with the reason named."""
    rows = [Annex1Row(child["name"], kinds.get(child["kind"], child["kind"]), child["figures"], counted(child)) for child in content["children"]]
    return rows + [Annex1Row(gap["name"], "", None, gap["reason"]) for gap in content["gaps"]]


def counted(part: Mapping[str, Any]) -> str:
    """The denominator beside figures that do not count every cell, `27/30 chi bộ`; nothing where they do (design 3.7)."""
    cells = part["figures"]["cells"]
    owed = part.get("cells_owed", cells)
    return f"{cells}/{owed} chi bộ" if owed != cells else ""


def cells_of(figures: Mapping[str, int]) -> list[tuple[str, float | int | None]]:
    """The row of figures as (kind, value): counts as they are, shares in percent of one decimal, the average in points."""
    found: list[tuple[str, float | int | None]] = [("integer", figures[name]) for name in BEFORE]
    for grade, _ in GRADES:
        found += [("integer", figures[grade]), ("percent", _tenths(percent(figures[grade], figures["scored"])))]
    mean = average(figures["points_sum"], figures["scored"])
    found.append(("points", None if mean is None else mean / 100))
    for name in AFTER:
        rate = name == "rate"
        found.append(("percent", _tenths(percent(figures["present"], figures["due"]))) if rate else ("integer", figures[name]))
    return found


def _tenths(value: int | None) -> float | None:
    return None if value is None else value / 10


def write_annex1(out: str | Path | IO[bytes], official: Official, rows: Sequence[Annex1Row], note: str = "") -> dict[str, int]:
    """Write Annex 1 and return its totals: sums of counts, a missing unit adding nothing; `note` stands beside the totals."""
    book = new_workbook(out, constant_memory=False)
    styles = _Styles(book)
    sheet = book.add_worksheet(sheet_name("Phụ lục 1"))
    _head(sheet, styles, official)
    _headings(sheet, styles)
    line = TOP + 3
    for number, row in enumerate(rows, 1):
        _unit(sheet, styles, line, number, row)
        line += 1
    totals = add_up(row.figures for row in rows if row.figures is not None)
    _figures(sheet, styles, line, ("", "Tổng cộng", ""), totals, note, bold=True)
    _foot(sheet, styles, line + 2, official)
    print_setup(sheet, TOP + 2)
    book.close()
    return {name: totals[name] for name in COUNTS}


def _head(sheet: Worksheet, styles: _Styles, official: Official) -> None:
    bold, plain = styles.get(bold=True, align="center"), styles.get(align="center")
    slanted = styles.get(italic=True, align="center")
    sheet.merge_range(0, 0, 0, 7, official.superior.upper(), plain)
    sheet.merge_range(1, 0, 1, 7, official.body.upper(), bold)
    sheet.merge_range(2, 0, 2, 7, f"Số {official.symbol}", plain)
    sheet.merge_range(0, 15, 0, LAST, "ĐẢNG CỘNG SẢN VIỆT NAM", styles.get(bold=True, align="center", underline=1))
    sheet.merge_range(2, 15, 2, LAST, long_date(official.place, official.day), slanted)
    sheet.merge_range(4, 0, 4, LAST, "PHỤ LỤC 1", bold)
    sheet.merge_range(5, 0, 5, LAST, official.title, bold)


def _headings(sheet: Worksheet, styles: _Styles) -> None:
    """Two rows of headings, the grades in pairs, then the row of column numbers."""
    head = styles.get(bold=True, border=1, align="center")
    place = 0
    for heading, width in (("STT", 5), ("Tên tổ chức", 26), ("Loại hình", 11)):
        place = _tall(sheet, head, place, heading, width)
    for name in BEFORE:
        place = _tall(sheet, head, place, HEADINGS[name], 6.5)
    for _, label in GRADES:
        sheet.merge_range(TOP, place, TOP, place + 1, label, head)
        put(sheet, TOP + 1, place, "Số", head)
        put(sheet, TOP + 1, place + 1, "%", head)
        sheet.set_column(place, place + 1, 5.5)
        place += 2
    for name in ("points", *AFTER):
        place = _tall(sheet, head, place, HEADINGS[name], 6.5)
    place = _tall(sheet, head, place, "Ghi chú", 12)
    sheet.set_row(TOP, 45)
    sheet.set_row(TOP + 1, 45)
    for column in range(place):
        put(sheet, TOP + 2, column, column + 1, styles.get("integer", italic=True, border=1, align="center"))


def _tall(sheet: Worksheet, style: Format, place: int, heading: str, width: float) -> int:
    sheet.merge_range(TOP, place, TOP + 1, place, heading, style)
    sheet.set_column(place, place, width)
    return place + 1


def _unit(sheet: Worksheet, styles: _Styles, line: int, number: int, row: Annex1Row) -> None:
    if row.figures is not None:
        _figures(sheet, styles, line, (number, row.name, row.kind), row.figures, row.note)
        return
    border = styles.get(border=1)
    for column, value in enumerate((number, row.name, row.kind, *[None] * (LAST - 3), row.note or "Chưa có báo cáo")):
        put(sheet, line, column, value, border)


def _figures(
    sheet: Worksheet, styles: _Styles, line: int, names: tuple[Any, str, str], figures: Mapping[str, int], note: str, *, bold: bool = False
) -> None:
    style: dict[str, Any] = {"border": 1, "bold": bold}
    for column, value in enumerate(names):
        put(sheet, line, column, value, styles.get(**style))
    cells = cells_of(figures)
    for column, (kind, number) in enumerate(cells, len(names)):
        put(sheet, line, column, number, styles.get(kind, **style))
    put(sheet, line, len(names) + len(cells), note, styles.get(**style))


def _foot(sheet: Worksheet, styles: _Styles, line: int, official: Official) -> None:
    put(sheet, line, 1, "Nơi nhận:", styles.get(bold=True, italic=True))
    for step, recipient in enumerate(official.recipients, 1):
        put(sheet, line + step, 1, recipient, styles.get())
    for step, signing in enumerate(official.signing):
        sheet.merge_range(line + step, 18, line + step, LAST, signing, styles.get(bold=True, align="center"))
    if official.journal_head:
        put(sheet, line + 6, 1, official.journal_head, styles.get(font_size=7))
