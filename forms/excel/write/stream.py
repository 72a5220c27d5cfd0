"""A workbook as a stream: XlsxWriter's own parts as they are,
and rows without end where it left a marker row (stack.md 7).

A bulk sheet of the template ends in two rows of blank cells: the
styles of its columns, and the styles of text that looks live.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import lru_cache
from tempfile import SpooledTemporaryFile
from typing import IO, Any
from zipfile import ZipFile

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from forms.excel.write.rows import Plan, xml_rows
from forms.excel.write.zipped import Archive, Chunk, pack

DIMENSION = re.compile(rb"<dimension [^>]*/>")
CELL = re.compile(rb'<c r="[A-Z]+\d+" s="(\d+)"')
BLOCK = 2**18
KEPT = 2**22
"""Bytes of a file that are kept in memory while it is drawn; more lie on disk."""
FIRST = "[Content_Types].xml"
Fill = Callable[[tuple[Plan, ...]], Iterable[Chunk]]
"""Rows of a bulk sheet, once the styles are known."""


@dataclass(frozen=True)
class Hole:
    """Where rows go: the sheet's number (from 1), the number
    of its marker row (from 1), the plans of its columns."""

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


@lru_cache(maxsize=64)
def cut(xml: bytes, row: int) -> tuple[Chunk, list[str], list[str], Chunk]:
    """A template's sheet before its marker rows, the styles in each of them, and what follows."""
    start = xml.index(b'<row r="%d"' % row)
    middle = xml.index(b'<row r="%d"' % (row + 1), start)
    end = xml.index(b"</sheetData>", middle)
    styles, quoted = (
        [style.decode() for style in CELL.findall(part)] for part in (xml[start:middle], xml[middle:end])
    )
    return pack(DIMENSION.sub(b"", xml[:start])), styles, quoted, pack(xml[end:])


def stream(template: bytes, fills: Mapping[Hole, Fill]) -> Iterator[bytes]:
    """The bytes of the workbook, in order; nothing is kept."""
    holes = {hole.part: hole for hole in fills}
    archive = Archive()
    for name, xml, packed in opened(template):
        hole = holes.get(name)
        yield from archive.part(name, [packed] if hole is None else _filled(xml, hole, fills[hole]))
    yield archive.finish()


@lru_cache(maxsize=64)
def opened(template: bytes) -> tuple[tuple[str, bytes, Chunk], ...]:
    """The parts of a template, deflated once: a small book made again and again costs its rows only."""
    with ZipFile(io.BytesIO(template)) as made:
        return tuple((name, xml, pack(xml)) for name in made.namelist() for xml in (made.read(name),))


def drawing(write: Callable[[IO[bytes]], object]) -> Iterator[bytes]:
    """The bytes of an Office file that is drawn while it is sent: the head of its first part, which bears one
    name whatever is in the file, goes out before `write` draws it. The parts are those that `write` made, in
    their order; what it raises ends the bytes before they are a file."""
    archive = Archive()
    with SpooledTemporaryFile(max_size=KEPT) as made, ExitStack() as closing:
        known = list[ZipFile]()

        def first() -> Iterator[Chunk]:
            write(made)
            known.append(closing.enter_context(ZipFile(made)))
            if known[0].namelist()[0] != FIRST:
                raise ValueError(f"begins with {known[0].namelist()[0]}")
            yield from _packed(known[0], FIRST)

        yield from archive.part(FIRST, first())
        for name in known[0].namelist()[1:]:
            yield from archive.part(name, _packed(known[0], name))
        yield archive.finish()


def _packed(file: ZipFile, name: str) -> Iterator[Chunk]:
    """A part of a file, a block at a time."""
    with file.open(name) as part:
        while block := part.read(BLOCK):
            yield pack(block)


def _filled(xml: bytes, hole: Hole, fill: Fill) -> Iterator[Chunk]:
    head, styles, quoted, tail = cut(xml, hole.row)
    plans = tuple(
        replace(plan, style=s, quoted=q) for plan, s, q in zip(hole.plans, styles, quoted, strict=True)
    )
    yield head
    yield from fill(plans)
    yield tail


def python_rows(
    rows: Iterable[Sequence[Any]], row: int, told: Callable[[int], None] = lambda _n: None
) -> Fill:
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
