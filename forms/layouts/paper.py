"""A list as PDF, by typst with the shipped font: its headings repeated on every page, one page wide."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from forms.documents.typeset import fitted, lettered, typeset
from forms.excel.sheets.frame import Official
from forms.layouts.table import GROUP, ROW, Cell, Head, Line, Table
from models.core.errors import Refusal
from models.review.letterhead import place_date

FORM = Path(__file__).with_name("list.typ")
MOST = 2_000
"""Rows of a PDF: a table takes 95 KB of memory a row while it is drawn."""
SIZES = ((8, 11.0), (14, 9.5), (20, 8.0), (60, 6.5))
"""Letters of a table by how many columns it has at most, in points."""
TEXT, SIDE_MARGINS, INSET = 12, 25, 1.8
"""Points of what stands outside the table; millimetres of both margins, and of a cell's borders."""


def list_pdf(official: Official, table: Table) -> bytes:
    """A list as PDF. Raises `layout.long` where it has more rows than one may have; RuntimeError where typst
    warns: nothing doubtful is signed."""
    if table.count > MOST:
        raise Refusal("layout.long", limit=MOST)
    return typeset(FORM, _fitted(facts(official, table), table))


def _fitted(said: dict[str, Any], table: Table) -> dict[str, Any]:
    """Facts as they fit into the lines and cells of the form."""
    wide = (297 if said["landscape"] else 210) - SIDE_MARGINS
    size, whole = said["size"], sum(table.widths)
    lines = [wide * width / whole for width in table.widths]
    made = fitted({name: each for name, each in said.items() if isinstance(each, str)}, wide / 2, TEXT)
    for name, line in (("titles", wide), ("notes", wide), ("recipients", wide / 2), ("signing", wide / 2)):
        made[name] = fitted(said[name], line, TEXT)
    heads = sorted(table.heads, key=_reading)
    begins = [head.column for head in heads] + list(range(len(lines)))
    made["heads"] = [
        _fit(cell, lines, begin, size) for cell, begin in zip(said["heads"], begins, strict=False)
    ]
    made["cells"], begin = [], 0
    for cell in said["cells"]:
        made["cells"].append(_fit(cell, lines, begin, size))
        begin = (begin + cell["columns"]) % len(lines)
    return {**said, **made}


def _fit(cell: dict[str, Any], lines: Sequence[float], begin: int, size: float) -> dict[str, Any]:
    """A cell whose words fit into the columns it reaches over."""
    wide = sum(lines[begin : begin + cell["columns"]]) - INSET
    return {**cell, "text": fitted(cell["text"], wide, size)}


def _reading(head: Head) -> tuple[int, int]:
    """Headings in the order in which they are read."""
    return head.row, head.column


def facts(official: Official, table: Table) -> dict[str, Any]:
    """What the form shows, as plain text in letters as they are meant."""
    count = len(table.widths)
    heads = [
        _cell(head.text, "center", bold=True, rows=head.rows, columns=head.columns)
        for head in sorted(table.heads, key=_reading)
    ]
    if table.numbered:
        heads += [_cell(str(number), "center", italic=True) for number in range(1, count + 1)]
    said = {
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
    made: dict[str, Any] = lettered(said)
    return made


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
