"""An office's own fields in a report's letter, as real tables: what those from below come to, and the rows of
tables, each with the unit it came from (design 3.8). What is cut is said in the last row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models.definitions.kinds import table as tables
from models.definitions.totals import Part, cut, row_cells, shown, way_of

WHOLE = "SỐ LIỆU TỔNG HỢP"
HEADINGS = ("Nội dung", "Kết quả", "Số đơn vị")
UNIT = "Đơn vị"


@dataclass(frozen=True)
class Table:
    """A table of a letter below its title."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Told = Sequence[tuple[Any, Part]]
"""Fields with what they come to."""


def own_tables(risen: Told) -> list[Table]:
    """Tables of the letter of a unit that takes others in: what own fields come to, then a table for each
    whose rows rise. What the unit itself wrote stands in the body (fields.py)."""
    plain = [(field, part) for field, part in risen if way_of(field) != "rows"]
    lines = tuple((field.title, shown(field, part), str(part["n"])) for field, part in plain)
    whole = [Table(WHOLE, HEADINGS, lines)] if lines else []
    return [*whole, *(_rose(field, part) for field, part in risen if way_of(field) == "rows")]


def _rose(field: Any, part: Part) -> Table:
    rows = [tuple(row) for row in row_cells(field, part)]
    gone = cut(part)
    blank = [""] * len(tables.columns(field))
    rows += [(f"Còn {gone} dòng nữa trong báo cáo của từng đơn vị", *blank)] if gone else []
    return Table(_title(field), (UNIT, *_headings(field)), tuple(rows))


def _title(field: Any) -> str:
    return str(field.title).upper()


def _headings(field: Any) -> tuple[str, ...]:
    return tuple(column.title for column in tables.columns(field))
