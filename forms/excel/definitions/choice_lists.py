"""A list of choices that forms share, as a workbook, out and in: a row a choice. Every mistake stands at its
cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.definitions.lines import lined
from forms.excel.definitions.sheets import styles_of
from forms.excel.read.asked import Asking
from forms.excel.read.headings import left_out, places_of, sheet_of
from forms.excel.read.raw import Raw, odd_cells, read_book
from forms.excel.read.rows import CellProblem
from forms.excel.write.book import Column, new_workbook, put, sheet_name
from models.choices.lists import MOST_ITEMS, Item
from models.core.errors import Refusal
from models.core.spelling import tidy

COLUMNS = [
    Column(name, heading, width=width)
    for name, heading, width in zip(
        Item._fields, ("Mã", "Tên", "Thuộc mã", "Tên tiếng Anh"), (18, 50, 18, 50), strict=True
    )
]
NEEDED = 2
"""The first columns, without which there are no choices."""


def write_choices(out: Any, name: str, items: Sequence[Item]) -> None:
    """Write the workbook of a list."""
    book = new_workbook(out, constant_memory=False)
    styles, sheet = styles_of(book), book.add_worksheet(sheet_name(name))
    for column, each in enumerate(COLUMNS):
        sheet.set_column(column, column, each.width)
        put(sheet, 0, column, each.heading, styles["head"])
        for row, item in enumerate(items, 1):
            put(sheet, row, column, item[column] or None, styles["text"])
    sheet.freeze_panes(1, 0)
    book.close()


@dataclass
class Brought:
    """What a workbook says: the choices, where each stands (`Sheet!A3`, by `items.<line>` its code, by
    `items.<line>.<part>` the rest), and what is wrong in cells."""

    items: list[Item] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)


def read_choices(data: bytes, asking: Asking | None = None) -> Brought:
    """The choices of a workbook, on whichever sheet and below whichever titles they stand; `asking`: how what
    was asked back is read. While it is asked what a needed column is called none is read. Raises Refusal for
    no such workbook."""
    asking, found = asking or Asking(), Brought()
    raw = sheet_of(read_book(data), COLUMNS, asking)
    top, at, unread = places_of(raw, COLUMNS, asking)
    lacking = [column.heading for column in COLUMNS[:NEEDED] if column.name not in at]
    if lacking:
        if any(each.code == "heading" for each in asking.questions.values()):
            return found
        raise Refusal("choices.columns", names=", ".join(lacking))
    told = [(cell, value, wrong) for cell, value, wrong in odd_cells(raw)]
    strange = [(letter, heading) for heading, letter in unread if not left_out(heading, asking)]
    told += [(f"{letter}{top}", heading, Refusal("column.unknown")) for letter, heading in strange]
    found.problems = [
        CellProblem(f"{raw.name}!{cell}", value, wrong, raw.name) for cell, value, wrong in told
    ]
    for number, row in enumerate(lined(raw)[top:], top + 1):
        said = [_said(raw, number, at.get(part), row) for part in Item._fields]
        if not any(said):
            continue
        if len(found.items) > MOST_ITEMS:
            break
        line = f"items.{len(found.items)}"
        for part in Item._fields:
            if part in at:
                name = line if part == "code" else f"{line}.{part}"
                found.cells[name] = f"{raw.name}!{xl_col_to_name(at[part])}{number}"
        found.items.append(Item(*said))
    return found


def _said(raw: Raw, number: int, place: int | None, row: Sequence[Any]) -> str:
    """What stands in a cell, as it was typed or is shown: a code of digits is no number here."""
    if place is None or place >= len(row):
        return ""
    value = raw.shown.get(f"{xl_col_to_name(place)}{number}") or row[place]
    if value is None or isinstance(value, dict):
        return str(value["date"]) if value else ""
    return tidy(str(int(value)) if isinstance(value, float) and value.is_integer() else str(value))
