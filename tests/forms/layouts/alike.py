"""Sheets compared as people see them: values, letter, borders, heights, spans, print set-up. What the sheets
that came before layouts looked like is kept beside this page (`kept.json`), told in the same words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

KEPT = Path(__file__).with_name("kept.json")


def seen(cell: Any) -> list[Any]:
    """What one sees of a cell: how a number is written counts where there is one, how text stands where there
    is text."""
    value, font, border = cell.value, cell.font, cell.border
    number = isinstance(value, int | float)
    usual = "right" if number or hasattr(value, "year") else "left"
    stands = (cell.alignment.horizontal or usual) if value is not None else ""
    sides = [getattr(border, side).style for side in ("left", "right", "top", "bottom")]
    letter = [font.name, font.sz, font.b, font.i, font.u] if value is not None else []
    written = cell.number_format if value is not None and not isinstance(value, str) else ""
    if isinstance(value, int) and value < 1000 and written in ("General", "#,##0"):
        written = "whole"
    shown = str(value) if hasattr(value, "year") else value
    return [shown, letter, sides, stands, cell.alignment.vertical, written]


def told(sheet: Any) -> dict[str, Any]:
    """A whole sheet in plain words."""
    rows, columns = range(1, sheet.max_row + 1), range(1, sheet.max_column + 1)
    cells = [sheet.cell(row, column) for row in rows for column in columns]
    found: dict[str, Any] = {cell.coordinate: seen(cell) for cell in cells}
    found |= {f"row {line}": sheet.row_dimensions[line].height for line in rows}
    found |= {f"column {name}": each.width for name, each in sheet.column_dimensions.items()}
    found["spans"] = sorted(str(each) for each in sheet.merged_cells.ranges)
    names = ("orientation", "paperSize", "fitToWidth", "fitToHeight")
    found |= {name: getattr(sheet.page_setup, name) for name in names}
    return found | {"repeated": sheet.print_title_rows}


def differences(one: Any, other: Any) -> list[str]:
    """Every cell, row and setting in which two sheets differ."""
    return unlike(told(one), told(other))


def unlike(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """The same of sheets that are told already."""
    names = sorted(one.keys() | other.keys())
    return [f"{n}: {one.get(n)} / {other.get(n)}" for n in names if one.get(n) != other.get(n)]


def kept(code: str) -> dict[str, Any]:
    """A sheet as it was drawn before it became a layout."""
    found: dict[str, Any] = json.loads(KEPT.read_text(encoding="utf-8"))[code]
    return found
