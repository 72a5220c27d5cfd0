"""A list as PDF, by typst with the shipped font: its headings repeated on every page, one page wide."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typst

from forms.documents.pdf import FONTS
from forms.excel.sheets.frame import Official
from forms.layouts.table import GROUP, ROW, Cell, Line, Table
from models.core.errors import Refusal
from models.review.letterhead import place_date

FORM = Path(__file__).with_name("list.typ")
MOST = 2_000
"""Rows of a PDF: a table takes 95 KB of memory a row while it is drawn."""
SIZES = ((8, 11.0), (14, 9.5), (20, 8.0), (60, 6.5))
"""Letters of a table by how many columns it has at most, in points."""


def list_pdf(official: Official, table: Table) -> bytes:
    """A list as PDF. Raises `layout.long` where it has more rows than one may have; RuntimeError where typst
    warns: nothing doubtful is signed."""
    if table.count > MOST:
        raise Refusal("layout.long", limit=MOST)
    said = json.dumps(facts(official, table), ensure_ascii=False)
    made, warnings = typst.compile_with_warnings(
        str(FORM), format="pdf", sys_inputs={"data": said}, font_paths=[str(FONTS)], ignore_system_fonts=True
    )
    if warnings:
        raise RuntimeError("; ".join(str(warning.message) for warning in warnings))
    return bytes(made)


def facts(official: Official, table: Table) -> dict[str, Any]:
    """What the form shows, as plain text."""
    count = len(table.widths)
    heads = [
        _cell(head.text, "center", bold=True, rows=head.rows, columns=head.columns)
        for head in sorted(table.heads, key=lambda each: (each.row, each.column))
    ]
    if table.numbered:
        heads += [_cell(str(number), "center", italic=True) for number in range(1, count + 1)]
    return {
        "above": official.superior.upper(),
        "issuer": official.body.upper(),
        "symbol": f"Số {official.symbol}" if official.symbol else "",
        "place_date": place_date(official.place, official.day),
        "titles": table.titles,
        "framed": table.framed,
        "halves": table.shares[0],
        "ends": table.shares[1],
        "landscape": table.paper["turn"] == "landscape",
        "size": next(size for most, size in SIZES if count <= most),
        "widths": table.widths,
        "heads": heads,
        "cells": [cell for line in table.lines for cell in _line(line, count)],
        "notes": table.notes,
        "recipients": official.recipients,
        "signing": official.signing,
        "signer": official.signer,
        "trace": official.journal_head,
    }


def _cell(
    text: str, side: str, *, bold: bool = False, italic: bool = False, rows: int = 1, columns: int = 1
) -> dict[str, Any]:
    return {"text": text, "side": side, "bold": bold, "italic": italic, "rows": rows, "columns": columns}


def _line(line: Line, count: int) -> list[dict[str, Any]]:
    if line.sort == GROUP:
        return [_cell(line.cells[0].text, "left", bold=True, columns=count)]
    return [_cell(cell.text, side_of(cell), bold=line.sort != ROW) for cell in line.cells]


def side_of(cell: Cell) -> str:
    """Where a value stands: as the layout says, else numbers right and words left."""
    return cell.align or ("left" if isinstance(cell.value, str) else "right")
