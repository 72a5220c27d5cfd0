"""A list of choices that forms share, as a workbook, out and in: a row a choice. Every mistake stands at its
cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.definitions.read import lined
from forms.excel.definitions.sheets import styles_of
from forms.excel.read.raw import Raw, odd_cells, read_book
from forms.excel.read.rows import CellProblem
from forms.excel.write.book import new_workbook, put, sheet_name
from models.choices.lists import MOST_ITEMS, Item
from models.core.errors import Refusal
from models.core.spelling import fold, tidy

HEADINGS = (("Mã", 18), ("Tên", 50), ("Thuộc mã", 18), ("Tên tiếng Anh", 50))
NEEDED = 2


def write_choices(out: Any, name: str, items: Sequence[Item]) -> None:
    """Write the workbook of a list."""
    book = new_workbook(out, constant_memory=False)
    styles, sheet = styles_of(book), book.add_worksheet(sheet_name(name))
    for column, (heading, width) in enumerate(HEADINGS):
        sheet.set_column(column, column, width)
        put(sheet, 0, column, heading, styles["head"])
        for row, item in enumerate(items, 1):
            put(sheet, row, column, item[column] or None, styles["text"])
    sheet.freeze_panes(1, 0)
    book.close()


def read_choices(data: bytes) -> tuple[list[Item], dict[str, str], list[CellProblem]]:
    """The choices of the first sheet, where each stands (`Sheet!A3`, by `items.<line>` its code, by
    `items.<line>.<part>` the rest), and what is wrong in cells. Raises Refusal for no such workbook."""
    raw = next(iter(read_book(data).values()))
    rows = lined(raw)
    headings = [fold(str(each)) for each in (rows[0] if rows else ())]
    at = [headings.index(fold(name)) if fold(name) in headings else None for name, _width in HEADINGS]
    lacking = [HEADINGS[n][0] for n in range(NEEDED) if at[n] is None]
    if lacking:
        raise Refusal("choices.columns", names=", ".join(lacking))
    odd = [(f"{raw.name}!{cell}", value, wrong) for cell, value, wrong in odd_cells(raw)]
    problems = [CellProblem(cell, value, wrong, raw.name) for cell, value, wrong in odd]
    items, cells = list[Item](), dict[str, str]()
    for number, row in enumerate(rows[1:], 2):
        said = [_said(raw, number, place, row) for place in at]
        if not any(said):
            continue
        if len(items) > MOST_ITEMS:
            break
        line = f"items.{len(items)}"
        for part, place in zip(Item._fields, at, strict=True):
            if place is not None:
                name = line if part == "code" else f"{line}.{part}"
                cells[name] = f"{raw.name}!{xl_col_to_name(place)}{number}"
        items.append(Item(*said))
    return items, cells, problems


def _said(raw: Raw, number: int, place: int | None, row: Sequence[Any]) -> str:
    """What stands in a cell, as it was typed or is shown: a code of digits is no number here."""
    if place is None or place >= len(row):
        return ""
    value = raw.shown.get(f"{xl_col_to_name(place)}{number}") or row[place]
    if value is None or isinstance(value, dict):
        return str(value["date"]) if value else ""
    return tidy(str(int(value)) if isinstance(value, float) and value.is_integer() else str(value))
