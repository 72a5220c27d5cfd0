"""Annexes 1 and 2 of the quarterly report in their official layout, totals from counts (domain.md 3, 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from forms.excel.sheets.frame import Official, Styles, foot, grow, head, numbers
from forms.excel.sheets.missing import Layout, counted, lines_of, missing_rows
from forms.excel.write.book import new_workbook, print_setup, put, sheet_name
from models.core.counts import COUNTS, GRADES, average, percent
from models.reports.figures import add_up
from models.reports.lineage import Leaf

NAMED = tuple(zip(GRADES, ("Tốt", "Khá", "Trung bình", "Kém"), strict=True))
BEFORE = ("cells", "members", "cells_met", "owed", "held", "scored")
AFTER = (
    "due",
    "present",
    "rate",
    "excused",
    "unexcused",
    "thematic_cells",
    "thematic_count",
    "outside_window",
)
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
ANNEX2 = (
    ("STT", 6),
    ("Chi bộ", 34),
    ("Tháng", 10),
    ("Tên chuyên đề", 60),
    ("Nhóm chủ đề (1-11)", 12),
    ("Số đảng viên dự", 12),
)
LAYOUT1 = Layout(((0, 0), (1, 1), (2, 14), (15, 26)), (5, 26, 84, 76))
LAYOUT2 = Layout(((0, 0), (1, 1), (2, 3), (4, 5)), (6, 34, 70, 24))
"""Where who is missing stands below each annex: number, name, reason, superior."""
NOTHING: Mapping[str, Any] = {"figures": {"cells": 0}}
"""A content in which nothing is missing."""
TOP = 7
"""Row (from 0) of the table's heading, below the official head."""
LAST = 26
"""Last column (from 0): the note."""


@dataclass(frozen=True)
class Annex1Row:
    """A unit of Annex 1; `figures` None where its report is missing: it is listed by name all the same."""

    name: str
    kind: str
    figures: Mapping[str, int] | None
    note: str = ""


@dataclass(frozen=True)
class Annex2Row:
    """A thematic meeting: the cell, the month it counts for,
    the topic with its group (1-11), members who attended."""

    cell: str
    month: date
    topic: str
    group: int | None
    present: int


def rows_of(
    content: Mapping[str, Any], kinds: Mapping[str, str], ends: Mapping[int, str] | None = None
) -> list[Annex1Row]:
    """Rows of Annex 1 from a report's content: every child in its order, then every missing one with the
    reason; a cell's own is one row. `ends` says of units that are gone who went on from them."""
    if not content["children"] and not content["gaps"]:
        return [Annex1Row(content["name"], kinds.get(content["kind"], content["kind"]), content["figures"])]
    rows = [
        Annex1Row(
            child["name"],
            kinds.get(child["kind"], child["kind"]),
            child["figures"],
            "; ".join(filter(None, (counted(child), (ends or {}).get(child["unit"])))),
        )
        for child in content["children"]
    ]
    return rows + [Annex1Row(gap["name"], "", None, gap["reason"]) for gap in content["gaps"]]


def leaf_rows(
    leaves: Sequence[Leaf], missing: Sequence[Mapping[str, Any]], kinds: Mapping[str, str]
) -> list[Annex1Row]:
    """Rows of Annex 1 by cell instead of by direct subordinate (domain.md 3: a switch lists leaf cells), then
    every cell that is missing, with the reason."""
    told = [(each.name, each.kind, each.figures, each.under) for each in leaves]
    found = [Annex1Row(name, kinds.get(kind, kind), figures, note) for name, kind, figures, note in told]
    for line in lines_of(missing):
        if line.number is not None:
            note = "; ".join(filter(None, (line.under, line.reason)))
            found.append(Annex1Row(line.name, kinds.get(line.kind, line.kind), None, note))
    return found


def thematic_rows(leaves: Sequence[Leaf], groups: Mapping[int, int]) -> list[Annex2Row]:
    """Rows of Annex 2 from the cells' frozen meetings;
    `groups` gives a topic's group (1-11) by its number."""
    return [
        Annex2Row(
            leaf.name,
            date.fromisoformat(str(m["period"])),
            m["topic"],
            groups.get(m["topic_id"]),
            m["present"],
        )
        for leaf in leaves
        for m in leaf.meetings
        if m["kind"] in ("thematic", "combined")
    ]


KINDS = ("integer", "percent", "points")
"""How the figures of a row are written."""


def cells_of(figures: Mapping[str, int]) -> list[tuple[str, float | int | None]]:
    """The row of figures as (kind, value): counts as they are,
    shares in percent of one decimal, the average in points."""
    found: list[tuple[str, float | int | None]] = [("integer", figures[name]) for name in BEFORE]
    for grade, _ in NAMED:
        found += [
            ("integer", figures[grade]),
            ("percent", _tenths(percent(figures[grade], figures["scored"]))),
        ]
    mean = average(figures["points_sum"], figures["scored"])
    found.append(("points", None if mean is None else mean / 100))
    for name in AFTER:
        rate = name == "rate"
        found.append(
            ("percent", _tenths(percent(figures["present"], figures["due"])))
            if rate
            else ("integer", figures[name])
        )
    return found


def _tenths(value: int | None) -> float | None:
    return None if value is None else value / 10


def write_annex1(
    out: str | Path | IO[bytes],
    official: Official,
    rows: Sequence[Annex1Row],
    content: Mapping[str, Any] = NOTHING,
) -> dict[str, int]:
    """Annex 1 as a workbook of its own; returns its totals."""
    book = new_workbook(out, constant_memory=False)
    totals = annex1(book, Styles(book), official, rows, content)
    book.close()
    return totals


def write_annex2(
    out: str | Path | IO[bytes],
    official: Official,
    rows: Sequence[Annex2Row],
    content: Mapping[str, Any] = NOTHING,
) -> None:
    """Annex 2 as a workbook of its own."""
    book = new_workbook(out, constant_memory=False)
    annex2(book, Styles(book), official, rows, content)
    book.close()


def annex1(
    book: Workbook,
    styles: Styles,
    official: Official,
    rows: Sequence[Annex1Row],
    content: Mapping[str, Any] = NOTHING,
) -> dict[str, int]:
    """The sheet of Annex 1; returns its totals: sums of counts, a missing unit adding nothing. `content` is
    the report's: its denominator stands with the sum, and below it who is missing, at any depth."""
    sheet = book.add_worksheet(sheet_name("Phụ lục 1"))
    head(sheet, styles, official, LAST, ("PHỤ LỤC 1", official.title), (7, 15))
    _headings(sheet, styles)
    line = TOP + 3
    for number, row in enumerate(rows, 1):
        grow(sheet, line, ((row.name, 26), (row.kind, 11), (row.note, 12)))
        _unit(sheet, styles, line, number, row)
        line += 1
    totals = add_up(row.figures for row in rows if row.figures is not None)
    _figures(sheet, styles, line, ("", "Tổng cộng", ""), totals, counted(content) or _told(rows), bold=True)
    line = missing_rows(sheet, styles, line + 1, content, LAYOUT1)
    foot(sheet, styles, line + 1, official, 1, (18, LAST))
    print_setup(sheet, TOP + 2)
    return {name: totals[name] for name in COUNTS}


def _told(rows: Sequence[Annex1Row]) -> str:
    """How many of the units the figures are of, where any
    is missing: a denominator travels with every figure."""
    there = sum(row.figures is not None for row in rows)
    return "" if there == len(rows) else f"{there}/{len(rows)} đơn vị có báo cáo"


def annex2(
    book: Workbook,
    styles: Styles,
    official: Official,
    rows: Sequence[Annex2Row],
    content: Mapping[str, Any] = NOTHING,
) -> None:
    """The sheet of Annex 2: every thematic meeting of the quarter, with how many members attended; of
    how many cells, and who is missing, as in Annex 1."""
    sheet = book.add_worksheet(sheet_name("Phụ lục 2"))
    head(sheet, styles, official, 5, ("PHỤ LỤC 2", "Danh sách các kỳ sinh hoạt chuyên đề"), (1, 3))
    bold, cell = styles.get(bold=True, border=1, align="center"), styles.get(border=1)
    for column, (heading, width) in enumerate(ANNEX2):
        sheet.set_column(column, column, width)
        put(sheet, TOP, column, heading, bold)
    grow(sheet, TOP, ANNEX2, bold=True)
    numbers(sheet, styles, TOP + 1, len(ANNEX2))
    for line, row in enumerate(rows, TOP + 2):
        values: tuple[Any, ...] = (line - TOP - 1, row.cell, row.month, row.topic, row.group, row.present)
        grow(sheet, line, ((row.cell, 34), (row.topic, 60)))
        for column, value in enumerate(values):
            kind = ("integer", "text", "month", "text", "integer", "integer")[column]
            put(sheet, line, column, value, cell if kind == "text" else styles.get(kind, border=1))
    end = TOP + 2 + len(rows)
    share, present = counted(content), sum(row.present for row in rows)
    totals: tuple[Any, ...] = ("", "Tổng cộng", f"{len(rows)} kỳ", share, "", present)
    for column, value in enumerate(totals):
        put(sheet, end, column, value, styles.get("integer", border=1, bold=True))
    end = missing_rows(sheet, styles, end + 1, content, LAYOUT2)
    foot(sheet, styles, end + 1, official, 1, (3, 5))
    print_setup(sheet, TOP + 1)


def _headings(sheet: Worksheet, styles: Styles) -> None:
    """Two rows of headings, the grades in pairs, then the row of column numbers."""
    bold = styles.get(bold=True, border=1, align="center")
    place = 0
    for heading, width in (("STT", 5), ("Tên tổ chức", 26), ("Loại hình", 11)):
        place = _tall(sheet, bold, place, heading, width)
    for name in BEFORE:
        place = _tall(sheet, bold, place, HEADINGS[name], 6.5)
    for _, label in NAMED:
        sheet.merge_range(TOP, place, TOP, place + 1, label, bold)
        put(sheet, TOP + 1, place, "Số", bold)
        put(sheet, TOP + 1, place + 1, "%", bold)
        sheet.set_column(place, place + 1, 5.5)
        place += 2
    for name in ("points", *AFTER):
        place = _tall(sheet, bold, place, HEADINGS[name], 6.5)
    place = _tall(sheet, bold, place, "Ghi chú", 12)
    sheet.set_row(TOP, 45)
    sheet.set_row(TOP + 1, 45)
    numbers(sheet, styles, TOP + 2, place)


def _tall(sheet: Worksheet, style: Format, place: int, heading: str, width: float) -> int:
    sheet.merge_range(TOP, place, TOP + 1, place, heading, style)
    sheet.set_column(place, place, width)
    return place + 1


def _unit(sheet: Worksheet, styles: Styles, line: int, number: int, row: Annex1Row) -> None:
    if row.figures is not None:
        _figures(sheet, styles, line, (number, row.name, row.kind), row.figures, row.note)
        return
    border = styles.get(border=1)
    for column, value in enumerate(
        (number, row.name, row.kind, *[None] * (LAST - 3), row.note or "Chưa có báo cáo")
    ):
        put(sheet, line, column, value, border)


def _figures(
    sheet: Worksheet,
    styles: Styles,
    line: int,
    names: tuple[Any, str, str],
    figures: Mapping[str, int],
    note: str,
    *,
    bold: bool = False,
) -> None:
    cells = cells_of(figures)
    known = {kind: styles.get(kind, border=1, bold=bold) for kind in ("text", *KINDS)}
    for column, value in enumerate(names):
        put(sheet, line, column, value, known["text"])
    for column, (kind, number) in enumerate(cells, len(names)):
        put(sheet, line, column, number, known[kind])
    put(sheet, line, len(names) + len(cells), note, known["text"])
