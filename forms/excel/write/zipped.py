"""A ZIP archive made piece by piece and never gone back to: parts
deflated in chunks by several threads become one stream (stack.md 7).

Sizes follow each part (descriptors of 32 bits: no reader of old
stumbles), so a part and the archive stay under 4 GiB or are refused.
"""

from __future__ import annotations

import importlib
import importlib.util
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

isal_zlib: Any = importlib.import_module("isal.isal_zlib") if importlib.util.find_spec("isal") else None
"""Where it is absent the archive is the same, slower and smaller."""

MOST = 2**32 - 1
DAY = 33
"""1 January 1980: the same rows give the same bytes."""
STREAMED = 0x0808
"""Flags: sizes follow the data, names are UTF-8."""
END = b"\x03\x00"
"""An empty last block of deflate."""


class TooLarge(Exception):
    """More than a reader with numbers of 32 bits can open."""


@dataclass(frozen=True)
class Chunk:
    """Part of a part: deflated bytes that end on a whole byte, how long they were and their CRC."""

    data: bytes
    size: int
    crc: int


def pack(data: bytes) -> Chunk:
    """Deflate a chunk so that the next one can follow it."""
    library = isal_zlib or zlib
    deflate = library.compressobj(1, library.DEFLATED, -15)
    return Chunk(deflate.compress(data) + deflate.flush(library.Z_FULL_FLUSH), len(data), library.crc32(data))


def combine(first: int, second: int, size: int) -> int:
    """CRC of two runs of bytes from the CRC of each and the size of the second."""
    if isal_zlib is not None:
        return int(isal_zlib.crc32_combine(first, second, size))
    return _shift(first, size) ^ second


def _shift(crc: int, size: int) -> int:
    """A CRC moved over `size` noughts, by squaring the matrix that moves it over one bit."""
    matrix = [0xEDB88320, *(1 << bit for bit in range(31))]
    size *= 8
    while size:
        if size & 1:
            crc = _times(matrix, crc)
        matrix = [_times(matrix, row) for row in matrix]
        size >>= 1
    return crc


def _times(matrix: list[int], vector: int) -> int:
    total = 0
    for row in matrix:
        if vector & 1:
            total ^= row
        vector >>= 1
    return total


@dataclass
class Archive:
    """What was given out so far."""

    at: int = 0
    entries: list[bytes] = field(default_factory=list)

    def part(self, name: str, chunks: Iterable[Chunk]) -> Iterator[bytes]:
        """Bytes of one part. Raises TooLarge."""
        start, crc, size, packed, called = self.at, 0, 0, len(END), name.encode()
        yield self._out(
            struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, STREAMED, 8, 0, DAY, 0, 0, 0, len(called), 0) + called
        )
        for chunk in chunks:
            crc, size, packed = (
                combine(crc, chunk.crc, chunk.size),
                size + chunk.size,
                packed + len(chunk.data),
            )
            if max(size, packed, self.at) > MOST:
                raise TooLarge(name)
            yield self._out(chunk.data)
        yield self._out(END + struct.pack("<IIII", 0x08074B50, crc, packed, size))
        head = (0x02014B50, 20, 20, STREAMED, 8, 0, DAY, crc, packed, size, len(called), 0, 0, 0, 0, 0, start)
        self.entries.append(struct.pack("<IHHHHHHIIIHHHHHII", *head) + called)

    def finish(self) -> bytes:
        """The directory at the end."""
        listed = b"".join(self.entries)
        if self.at + len(listed) > MOST:
            raise TooLarge("directory")
        count = len(self.entries)
        return listed + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, len(listed), self.at, 0)

    def _out(self, data: bytes) -> bytes:
        self.at += len(data)
        return data
