"""A workbook as a stream: XlsxWriter's own parts as they are, and rows without end where it left a marker row (stack.md 7).

A bulk sheet of the template ends in two rows of blank cells: the styles of its columns, and the styles of text that looks live.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from forms.excel.rows import Plan, xml_rows
from forms.excel.zipped import Archive, Chunk, pack

DIMENSION = re.compile(rb"<dimension [^>]*/>")
CELL = re.compile(rb'<c r="[A-Z]+\d+" s="(\d+)"')
BLOCK = 2**18
Fill = Callable[[tuple[Plan, ...]], Iterable[Chunk]]
"""Rows of a bulk sheet, once the styles are known."""


@dataclass(frozen=True)
class Hole:
    """Where rows go: the sheet's number (from 1), the number of its marker row (from 1), the plans of its columns."""

    sheet: int
    row: int
    plans: tuple[Plan, ...]

    @property
    def part(self) -> str:
        """Name of the sheet's part in the archive."""
        return f"xl/worksheets/sheet{self.sheet}.xml"


def mark(sheet: Worksheet, row: int, styles: Sequence[Format], quoted: Sequence[Format]) -> None:
    """Leave the marker rows at `row` (from 0), the last of the sheet."""
    for line, formats in enumerate((styles, quoted), row):
        for place, style in enumerate(formats):
            sheet.write_blank(line, place, None, style)


def cut(xml: bytes, hole: Hole) -> tuple[bytes, tuple[Plan, ...], bytes]:
    """A template's sheet before its marker rows, the plans with their styles, and what follows."""
    start = xml.index(b'<row r="%d"' % hole.row)
    middle = xml.index(b'<row r="%d"' % (hole.row + 1), start)
    end = xml.index(b"</sheetData>", middle)
    styles, quoted = (CELL.findall(part) for part in (xml[start:middle], xml[middle:end]))
    plans = tuple(replace(plan, style=s.decode(), quoted=q.decode()) for plan, s, q in zip(hole.plans, styles, quoted, strict=True))
    return DIMENSION.sub(b"", xml[:start]), plans, xml[end:]


def stream(template: bytes, fills: Mapping[Hole, Fill]) -> Iterator[bytes]:
    """The bytes of the workbook, in order; nothing is kept."""
    holes = {hole.part: hole for hole in fills}
    archive = Archive()
    with zipfile.ZipFile(io.BytesIO(template)) as made:
        for name in made.namelist():
            hole = holes.get(name)
            chunks = [pack(made.read(name))] if hole is None else _filled(made.read(name), hole, fills[hole])
            yield from archive.part(name, chunks)
    yield archive.finish()


def _filled(xml: bytes, hole: Hole, fill: Fill) -> Iterator[Chunk]:
    head, plans, tail = cut(xml, hole)
    yield pack(head)
    yield from fill(plans)
    yield pack(tail)


def python_rows(rows: Iterable[Sequence[Any]], row: int, told: Callable[[int], None] = lambda _n: None) -> Fill:
    """Rows made in plain Python from number `row` on; `told` hears how many more were written."""

    def fill(plans: tuple[Plan, ...]) -> Iterator[Chunk]:
        waiting, size = [], 0
        for text, count in xml_rows(rows, plans, row):
            waiting.append(text)
            size += len(text)
            told(count)
            if size > BLOCK:
                yield pack("".join(waiting).encode())
                waiting, size = [], 0
        yield pack("".join(waiting).encode())

    return fill
