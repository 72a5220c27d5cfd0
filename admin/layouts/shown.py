"""A drawn list as a page shows it: headings row by row with their spans, the first rows as text."""

from __future__ import annotations

from typing import Any

from admin.layouts.drawing import Drawn
from admin.web.words import term_word
from forms.layouts.table import GROUP, ROW, Head

MOST = 60
"""Rows that a page draws; the rest is in Excel and PDF."""


def shown(drawn: Drawn) -> dict[str, Any]:
    """What `_table.html` draws."""
    table = drawn.table
    lines = list(table.lines)
    cut = lines if len(lines) <= MOST + 1 else [*lines[:MOST], lines[-1]]
    return {
        "unit": drawn.unit.name,
        "term": term_word(drawn.term),
        "official": drawn.official,
        "titles": table.titles,
        "heads": _rows(table.heads, table.head_rows),
        "numbers": range(1, len(table.widths) + 1) if table.numbered else (),
        "columns": len(table.widths),
        "lines": [_line(line) for line in cut],
        "left": len(lines) - len(cut),
        "count": table.count,
        "notes": table.notes,
        "gone": table.gone,
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
