"""A list typed in Excel becomes rows by column name; every problem at its true cell (design 4; stack.md 6)."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.base import read_day
from forms.excel.child import MOST_ROWS
from forms.excel.write import FORMATS, Column, new_workbook, put, sheet_name
from models.errors import Refusal
from models.texts import fold, tidy

ROOT = Path(__file__).parents[2]
TIMEOUT = 40


@dataclass(frozen=True)
class CellProblem:
    """What is wrong in one cell: its name (`C7`), what stands there, the refusal."""

    cell: str
    value: str
    refusal: Refusal


@dataclass
class Sheet:
    """Rows read (number in the sheet, values by column) and what could not be read."""

    rows: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)

    def cell(self, row: int, column: str) -> str:
        """Name of a cell."""
        return f"{xl_col_to_name(self.places.get(column, 0))}{row}"


def read_sheet(data: bytes, columns: Sequence[Column], needed: Sequence[str]) -> Sheet:
    """Read a filled template. Raises Refusal for what is no workbook; problems of cells are collected."""
    raw = _in_child(data)
    sheet = Sheet()
    top = _heading(raw, columns, sheet)
    lost = [column.heading for column in columns if column.name in needed and column.name not in sheet.places]
    if top is None or lost:
        raise Refusal("file.headings", headings=", ".join(lost or [column.heading for column in columns if column.name in needed]))
    if len(raw) > MOST_ROWS:
        raise Refusal("file.rows", limit=MOST_ROWS)
    for number, line in enumerate(raw[top + 1 :], top + 2):
        if any(value not in ("", None) for value in line):
            sheet.rows.append((number, _row(sheet, number, line, columns, needed)))
    if not sheet.rows:
        raise Refusal("file.empty")
    return sheet


def read_book(data: bytes) -> dict[str, list[list[Any]]]:
    """Rows of every sheet of a workbook by its name. Raises Refusal for what is no workbook or has too many rows."""
    sheets: dict[str, list[list[Any]]] = _answer(data, "all")["sheets"]
    if sum(len(rows) for rows in sheets.values()) > MOST_ROWS:
        raise Refusal("file.rows", limit=MOST_ROWS)
    return sheets


def _in_child(data: bytes) -> list[list[Any]]:
    rows: list[list[Any]] = _answer(data)["rows"]
    return rows


def _answer(data: bytes, *how: str) -> dict[str, Any]:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "forms.excel.child", *how], input=data, capture_output=True, timeout=TIMEOUT, cwd=ROOT, check=False
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        raise Refusal("file.unreadable") from None
    if "wrong" in answer:
        raise Refusal(answer["wrong"])
    return answer


def _heading(raw: list[list[Any]], columns: Sequence[Column], sheet: Sheet) -> int | None:
    """The row that holds most headings among the first ten; marks and stars are ignored."""
    names = {fold(column.heading): column.name for column in columns}
    best: tuple[int, dict[str, int]] | None = None
    for number, line in enumerate(raw[:10]):
        found = {names[key]: place for place, value in enumerate(line) if (key := fold(str(value)).strip(" *")) in names}
        if found and (best is None or len(found) > len(best[1])):
            best = (number, found)
    if best is None:
        return None
    sheet.places = best[1]
    return best[0]


def _row(sheet: Sheet, number: int, line: Sequence[Any], columns: Sequence[Column], needed: Sequence[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column in columns:
        place = sheet.places.get(column.name)
        raw = line[place] if place is not None and place < len(line) else ""
        try:
            values[column.name] = _typed(raw, column)
        except (Refusal, ValueError):
            code = {"date": "field.date", "integer": "field.number"}.get(column.kind, "field.long")
            sheet.problems.append(CellProblem(sheet.cell(number, column.name), _shown(raw), Refusal(code, limit=column.width)))
            values[column.name] = None
            continue
        if values[column.name] is None and column.name in needed:
            sheet.problems.append(CellProblem(sheet.cell(number, column.name), "", Refusal("field.required")))
    return values


def _shown(raw: Any) -> str:
    return str(raw["date"] if isinstance(raw, Mapping) else raw)


def _typed(raw: Any, column: Column) -> Any:
    if raw in ("", None):
        return None
    if column.kind == "date":
        return date.fromisoformat(raw["date"]) if isinstance(raw, Mapping) else read_day(tidy(str(raw)))
    if column.kind == "integer":
        text = tidy(str(raw))
        if isinstance(raw, Mapping) or not text.isascii() or not text.isdecimal() or len(text) > 9:
            raise Refusal("field.number")
        return int(text)
    text = tidy(_shown(raw))
    if len(text) > 400:
        raise Refusal("field.long", limit=400)
    return text


def write_template(out: Any, title: str, columns: Sequence[Column], lists: Mapping[str, Sequence[str]], needed: Sequence[str]) -> None:
    """A template to fill in: headings, typed columns, drop-down lists; what must be filled in bears a star."""
    book = new_workbook(out, constant_memory=False)
    sheet = book.add_worksheet(sheet_name(title))
    head = book.add_format({"bold": True, "border": 1, "text_wrap": True, "bg_color": "#F2E3C6"})
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width, book.add_format(FORMATS[column.kind]))
        put(sheet, 0, place, column.heading + (" *" if column.name in needed else ""), head)
        if column.name in lists and sum(len(value) + 1 for value in lists[column.name]) < 255:
            sheet.data_validation(1, place, MOST_ROWS, place, {"validate": "list", "source": list(lists[column.name])})
    sheet.freeze_panes(1, 0)
    book.close()
