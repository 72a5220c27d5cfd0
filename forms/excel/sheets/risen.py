"""An office's own fields in a workbook: what each comes to, and the rows of each table that rose on a sheet
of their own, every one with the unit it came from; what is cut is said below the last (design 3.8)."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

from xlsxwriter import Workbook

from forms.excel.sheets.form_answers import sheet_columns
from forms.excel.sheets.frame import Styles
from forms.excel.sheets.quarter import Bulk, bulks
from forms.excel.write.book import Column, new_workbook, save
from forms.excel.write.stream import stream
from models.definitions.kinds import KINDS, table
from models.definitions.totals import Part, cut, listed_by, shown, way_of

OWN = "Số liệu riêng"
COLUMNS = (
    Column("title", "Nội dung", width=44),
    Column("value", "Kết quả", width=70),
    Column("n", "Số đơn vị", "integer", 12),
)
UNIT = Column("unit", "Đơn vị", width=44)
QUARTER = Column("quarter", "Quý", width=11)
Told = Sequence[tuple[Any, Part]]
"""Fields with what they come to."""


def own_bulks(told: Told) -> list[Bulk]:
    """A sheet of what fields come to, and one for each whose rows rose; nothing where none did."""
    lines = [[f.title, _words(f, part), part["n"]] for f, part in told if way_of(f) != "rows"]
    rows = [row_bulk(field, part) for field, part in told if way_of(field) == "rows"]
    return [*([Bulk(OWN, COLUMNS, lines)] if lines else []), *rows]


def _words(field: Any, part: Part) -> str:
    """A total in words; of a list each text with whoever wrote it."""
    if "list" not in part:
        return shown(field, part)
    texts = (KINDS[field.kind].show(field, value) for value in part["list"])
    lines = [f"{unit}: {text}" if unit else text for unit, text in zip(listed_by(part), texts, strict=True)]
    return "\n".join([*lines, *([left_out(part)] if cut(part) else [])])


def year_bulks(quarters: Sequence[tuple[str, Told]]) -> list[Bulk]:
    """The same of the quarters of a year, by name: each line says of which it is; rows of a table that is
    asked alike in several stand on one sheet."""
    lines = [
        [name, *line]
        for name, told in quarters
        for bulk in own_bulks(told)[:1]
        if bulk.name == OWN
        for line in bulk.rows
    ]
    found = [Bulk(OWN, [QUARTER, *COLUMNS], lines)] if lines else []
    tables: dict[tuple[Any, ...], tuple[list[Column], list[list[Any]]]] = {}
    for name, told in quarters:
        for field, part in told:
            if way_of(field) == "rows":
                each = row_bulk(field, part)
                key = (each.name, *((column.heading, column.kind) for column in each.columns))
                _columns, rows = tables.setdefault(key, ([QUARTER, *each.columns], []))
                rows += [[name, *row] for row in each.rows]
    return found + [Bulk(str(key[0]), columns, rows) for key, (columns, rows) in tables.items()]


def row_bulk(field: Any, part: Part) -> Bulk:
    """The rows of a table that rose, each with its unit first."""
    own = table.columns(field)
    rows = [
        [unit, *(KINDS[c.kind].cell(c, row[c.code]) if row.get(c.code) else None for c in own)]
        for unit, row in zip(listed_by(part), part["rows"], strict=True)
    ]
    rows += [[left_out(part), *[None] * len(own)]] if cut(part) else []
    return Bulk(field.title, [UNIT, *sheet_columns(own)], rows)


def left_out(part: Part) -> str:
    """How many rows or texts a total goes without, and where they stand."""
    return f"Còn {cut(part)} dòng nữa trong báo cáo của từng đơn vị"


def write_with(
    out: str | Path | IO[bytes], draw: Callable[[Workbook, Styles], None], own: Sequence[Bulk] = ()
) -> None:
    """A workbook of one drawn sheet, own fields on sheets behind it."""
    frame = io.BytesIO()
    book = new_workbook(frame, constant_memory=False)
    draw(book, Styles(book))
    fills = bulks(book, own, [], None)
    book.close()
    save(out, stream(frame.getvalue(), fills))
