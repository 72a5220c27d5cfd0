"""What units answered to a form of an office's own, as a workbook: a row a unit, a column a field; the rows
of each table on a sheet of its own, each with its unit."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import repeat
from pathlib import Path
from typing import IO, Any

from forms.excel.sheets.quarter import Bulk, bulks
from forms.excel.write.book import Column, new_workbook, save
from forms.excel.write.stream import stream
from forms.said import in_words, title_of
from models.definitions.judging import FORMULAS, is_truth
from models.definitions.kinds import KINDS
from models.definitions.kinds import table as tables
from models.definitions.kinds.base import as_it_stands
from models.definitions.kinds.computed import gives_text

WIDTHS = {"integer": 12, "points": 12, "date": 12, "figure": 14}
WIDE = 30


@dataclass(frozen=True)
class Row:
    """A unit's answer: what tells whose it is, a cell for each of the first columns, and stored values."""

    whose: Sequence[Any]
    values: dict[str, str]


def write_bulks(out: str | Path | IO[bytes], bulk: Sequence[Bulk]) -> None:
    """Write a workbook of these sheets alone."""
    frame = io.BytesIO()
    book = new_workbook(frame, constant_memory=False)
    fills = bulks(book, bulk, [], None)
    book.close()
    save(out, stream(frame.getvalue(), fills))


def answer_bulks(
    name: str, first: Sequence[Column], fields: Sequence[Any], rows: Sequence[Row]
) -> list[Bulk]:
    """Sheets of the answers to a form: one of its name, one more for each table. `first`: the columns before
    those of fields; on sheets of tables the first of them alone, the unit."""
    plain = [field for field in fields if not is_table(field)]
    whose: list[Sequence[Any]] = list(zip(*(row.whose for row in rows), strict=True))
    values, coded = [row.values for row in rows], [(field.code, field) for field in plain]
    told = [*whose, *(_down(field, [*map(dict.get, values, repeat(code))]) for code, field in coded)]
    bulk = [Bulk(name, [*first, *map(_column, plain)], list(zip(*told, strict=True)))]
    for field in fields:
        if is_table(field):
            own = tables.columns(field)
            columns = [first[0], *map(_column, own)]
            bulk.append(Bulk(title_of(field), columns, list(_lines(field.code, own, rows))))
    return bulk


def is_table(field: Any) -> bool:
    """Whether a field holds rows: they stand on a sheet of their own."""
    return KINDS[field.kind].entry == "table"


def sheet_columns(fields: Sequence[Any]) -> list[Column]:
    """Columns of a sheet for fields, each of the width and format of its kind."""
    return [_column(field) for field in fields]


def _column(field: Any) -> Column:
    kind = "figure" if is_figure(field) else KINDS[field.kind].format
    return Column(field.code, title_of(field), kind, WIDTHS.get(kind, WIDE))


def is_figure(field: Any) -> bool:
    """Whether a field is worked out and comes to a number."""
    return field.kind in FORMULAS and not is_truth(field) and not gives_text(field.option.get("formula"))


def _number(value: str) -> int | float:
    """A number as formulas give it, `7` or `15/2`."""
    number = Fraction(value)
    return number.numerator if number.denominator == 1 else float(number)


def _down(field: Any, values: Sequence[str | None]) -> list[Any]:
    """The cells of a column; what many say alike is made once."""
    kind, said, known = KINDS[field.kind], in_words(field), dict[str | None, Any]()
    if field.kind not in FORMULAS and kind.cell is as_it_stands:
        return [value or None for value in values]
    figure, worked_out = is_figure(field), field.kind in FORMULAS
    told = kind.show if worked_out else kind.cell
    for value in filter(None, dict.fromkeys(values)):
        known[value] = _number(value) if figure else told(said, value)
    return [*map(known.get, values)]


def _lines(code: str, columns: Sequence[Any], rows: Sequence[Row]) -> Iterator[Sequence[Any]]:
    lines = [(row.whose[0], line) for row in rows for line in tables.rows(row.values.get(code, ""))]
    tables.look_up(columns, [line for _whose, line in lines])
    whose, named = [whose for whose, _line in lines], [(column.code, column) for column in columns]
    told = [_down(column, [line.get(code) for _whose, line in lines]) for code, column in named]
    yield from zip(whose, *told, strict=True)
