"""What units answered to a form of an office's own, as a workbook: a row a unit, a column a field; the rows
of each table on a sheet of its own, each with its unit."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from forms.excel.sheets.quarter import Bulk, bulks
from forms.excel.write.book import Column, new_workbook, save
from forms.excel.write.stream import stream
from forms.said import in_words, title_of
from models.definitions.kinds import KINDS
from models.definitions.kinds import table as tables

WIDTHS = {"integer": 12, "points": 12, "date": 12}
WIDE = 30


@dataclass(frozen=True)
class Row:
    """A unit's answer: what tells whose it is, a cell for each of the first columns, and stored values."""

    whose: Sequence[Any]
    values: Mapping[str, str]


def write_answers(
    out: str | Path | IO[bytes],
    name: str,
    first: Sequence[Column],
    fields: Sequence[Any],
    rows: Sequence[Row],
) -> None:
    """Write the workbook: a sheet of that name, one more for each table. `first`: the columns before those of
    fields; on sheets of tables the first of them alone, the unit."""
    plain = [field for field in fields if not is_table(field)]
    columns = [*first, *map(_column, plain)]
    bulk = [Bulk(name, columns, [[*row.whose, *_cells(plain, row.values)] for row in rows])]
    for field in fields:
        if is_table(field):
            own = tables.columns(field)
            bulk.append(
                Bulk(title_of(field), [first[0], *map(_column, own)], list(_lines(field.code, own, rows)))
            )
    frame = io.BytesIO()
    book = new_workbook(frame, constant_memory=False)
    fills = bulks(book, bulk, [], None)
    book.close()
    save(out, stream(frame.getvalue(), fills))


def is_table(field: Any) -> bool:
    """Whether a field holds rows: they stand on a sheet of their own."""
    return KINDS[field.kind].entry == "table"


def sheet_columns(fields: Sequence[Any]) -> list[Column]:
    """Columns of a sheet for fields, each of the width and format of its kind."""
    return [_column(field) for field in fields]


def _column(field: Any) -> Column:
    kind = KINDS[field.kind].format
    return Column(field.code, title_of(field), kind, WIDTHS.get(kind, WIDE))


def _cells(fields: Sequence[Any], values: Mapping[str, str]) -> list[Any]:
    return [KINDS[f.kind].cell(in_words(f), values[f.code]) if values.get(f.code) else None for f in fields]


def _lines(code: str, columns: Sequence[Any], rows: Sequence[Row]) -> Iterator[list[Any]]:
    lines = [(row.whose[0], line) for row in rows for line in tables.rows(row.values.get(code, ""))]
    tables.look_up(columns, [line for _whose, line in lines])
    for whose, line in lines:
        yield [whose, *_cells(columns, line)]
