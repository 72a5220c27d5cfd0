"""A drawn list as a page shows it: headings row by row with their spans, the first rows as text."""

from __future__ import annotations

from typing import Any

from admin.layouts.drawing import Drawn
from admin.web.words import term_word
from forms.layouts.table import GROUP, ROW, TOTAL, Head, Table, as_text

WIDE = (40, 60, 80, 100, 120, 150, 200, 300)
"""Letters in a row of a table that does not become narrower on a page (layouts.css)."""
MOST = 60
"""Rows that a page draws; the rest is in Excel and PDF."""


def shown(drawn: Drawn) -> dict[str, Any]:
    """What `_table.html` draws."""
    table, count = drawn.table, len(drawn.table.widths)
    lines = list(table.lines)
    cut = lines if len(lines) <= MOST + 1 else [*lines[:MOST], lines[-1]]
    return {
        "unit": drawn.unit.name,
        "term": term_word(drawn.term),
        "official": drawn.official,
        "framed": table.framed,
        "head": _spans(0, table.sides[0] + 1, table.sides[1], count),
        "foot": _spans(table.signs[0], table.signs[1], table.signs[1], count),
        "titles": table.titles,
        "heads": _rows(table.heads, table.head_rows),
        "numbers": range(1, count + 1) if table.numbered else (),
        "columns": count,
        "wide": next((each for each in WIDE if sum(table.widths) <= each), WIDE[-1]),
        "cols": [f"{100 * width / sum(table.widths):.2f}%" for width in table.widths],
        "lines": [_line(line) for line in cut],
        "left": len(lines) - len(cut),
        "count": table.count,
        "notes": table.notes,
        "gone": table.gone,
        "gone_at": ", ".join(str(place + 1) for place in table.gone),
    }


def _rows(heads: tuple[Head, ...], count: int) -> list[list[Head]]:
    rows: list[list[Head]] = [[] for _row in range(count)]
    for head in sorted(heads, key=lambda each: each.column):
        rows[head.row].append(head)
    return rows


def _line(line: Any) -> dict[str, Any]:
    cells = [{"text": c.text, "side": c.align or _side(c.value)} for c in line.cells]
    return {"sort": line.sort, "cells": cells, "group": line.sort == GROUP, "bold": line.sort != ROW}


def _side(value: Any) -> str:
    return "left" if isinstance(value, str) or value is None else "right"


def _spans(first: int, until: int, right: int, count: int) -> dict[str, int]:
    """Over how many columns the two parts of a head or foot reach: what is free before the left one, the left
    one, what is free between them, the right one."""
    end = max(until, first + 1)
    return {
        "before": first,
        "left": end - first,
        "between": max(right - end, 0),
        "right": count - max(right, end),
    }


def listed(table: Table) -> dict[str, Any]:
    """The same as a simple list of a page: columns, rows as text, the total row."""
    heads, lines = as_text(table)
    rows = [{"sort": sort} | {str(n): text for n, text in enumerate(cells)} for sort, cells in lines]
    total = rows.pop() if rows and rows[-1]["sort"] == TOTAL else None
    told = zip(heads, table.numeric, strict=True)
    columns = [{"key": str(n), "label": label, "num": number} for n, (label, number) in enumerate(told)]
    return {"columns": columns, "rows": rows, "sum": total}
