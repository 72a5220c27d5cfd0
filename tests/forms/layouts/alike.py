"""Two sheets compared as people see them: values, letter, borders, heights, spans, print set-up."""

from __future__ import annotations

from typing import Any


def seen(cell: Any) -> tuple[Any, ...]:
    """What one sees of a cell: how a number is written counts where there is one, how text stands where there
    is text."""
    value, font, border = cell.value, cell.font, cell.border
    number = isinstance(value, int | float)
    usual = "right" if number or hasattr(value, "year") else "left"
    stands = (cell.alignment.horizontal or usual) if value is not None else ""
    sides = tuple(getattr(border, side).style for side in ("left", "right", "top", "bottom"))
    letter = (font.name, font.sz, font.b, font.i, font.u) if value is not None else ()
    written = cell.number_format if value is not None and not isinstance(value, str) else ""
    if isinstance(value, int) and value < 1000 and written in ("General", "#,##0"):
        written = "whole"
    return (value, letter, sides, stands, cell.alignment.vertical, written)


def differences(one: Any, other: Any) -> list[str]:
    """Every cell, row and setting in which two sheets differ."""
    found = []
    rows, columns = max(one.max_row, other.max_row), max(one.max_column, other.max_column)
    for line in range(1, rows + 1):
        for column in range(1, columns + 1):
            a, b = one.cell(line, column), other.cell(line, column)
            if seen(a) != seen(b):
                found.append(f"{a.coordinate}: {seen(a)} / {seen(b)}")
        high = one.row_dimensions[line].height, other.row_dimensions[line].height
        if high[0] != high[1]:
            found.append(f"row {line}: {high}")
    for column in one.column_dimensions | other.column_dimensions:
        wide = one.column_dimensions[column].width, other.column_dimensions[column].width
        if wide[0] != wide[1]:
            found.append(f"column {column}: {wide}")
    spans = [sorted(str(each) for each in sheet.merged_cells.ranges) for sheet in (one, other)]
    if spans[0] != spans[1]:
        found.append(f"spans: {set(spans[0]) ^ set(spans[1])}")
    for name in ("orientation", "paperSize", "fitToWidth", "fitToHeight"):
        pair = getattr(one.page_setup, name), getattr(other.page_setup, name)
        if pair[0] != pair[1]:
            found.append(f"{name}: {pair}")
    if one.print_title_rows != other.print_title_rows:
        found.append(f"repeated: {one.print_title_rows} / {other.print_title_rows}")
    return found
