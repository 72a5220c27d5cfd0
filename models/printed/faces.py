"""The shipped faces (phông chữ): which letters they hold and how wide each is, read from the font files
themselves. Liberation Serif stands for Times New Roman; what it lacks (symbols, Lao) a second face draws.

What was meant by letters that no face holds is in meant.py.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

FONTS = Path(__file__).with_name("fonts")
FAMILIES = ("Liberation Serif", "DejaVu Sans")
"""The faces in the order in which a letter is looked for."""
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
FIRST = tuple(f"LiberationSerif-{style}.ttf" for style in STYLES)
SECOND = "DejaVuSans-Subset.ttf"


@cache
def held() -> frozenset[int]:
    """Numbers of the letters that files can show: those which the first face has in all its styles, and those
    of the second."""
    first = frozenset.intersection(*(frozenset(_numbers(name)) for name in FIRST))
    return first | _numbers(SECOND).keys()


@cache
def widths() -> dict[int, float]:
    """How wide each letter is at its widest, in ems: the bold of the first face, else the second's."""
    return {**_wide(SECOND), **_wide(FIRST[0]), **_wide(FIRST[1])}


def _tables(data: bytes) -> dict[bytes, bytes]:
    """Tables of a font file by their names (OpenType, "The OpenType Font File")."""
    count = struct.unpack_from(">H", data, 4)[0]
    rows = (struct.unpack_from(">4sIII", data, 12 + 16 * number) for number in range(count))
    return {name: data[begins : begins + size] for name, _sum, begins, size in rows}


@cache
def _font(name: str) -> dict[bytes, bytes]:
    """The tables of a shipped font that are asked for."""
    found = _tables((FONTS / name).read_bytes())
    return {name: found[name] for name in (b"cmap", b"head", b"hhea", b"hmtx")}


@cache
def _numbers(name: str) -> dict[int, int]:
    """Numbers of the letters of a font, and which glyph draws each. Raises ValueError where its table is
    written otherwise than segment by segment (format 4), as the shipped ones are."""
    table = _font(name)[b"cmap"]
    count = struct.unpack_from(">H", table, 2)[0]
    rows = [struct.unpack_from(">HHI", table, 4 + 8 * number) for number in range(count)]
    begins = next(begins for platform, coding, begins in rows if (platform, coding) in ((3, 1), (0, 3)))
    if struct.unpack_from(">H", table, begins)[0] != 4:
        raise ValueError(name)
    return _segments(table, begins)


def _segments(table: bytes, begins: int) -> dict[int, int]:
    """Letters and glyphs of a table in segments (OpenType, "cmap", format 4)."""
    count = struct.unpack_from(">H", table, begins + 6)[0] // 2
    at = begins + 14
    lasts = struct.unpack_from(f">{count}H", table, at)
    firsts = struct.unpack_from(f">{count}H", table, at + 2 * count + 2)
    deltas = struct.unpack_from(f">{count}H", table, at + 4 * count + 2)
    ranges = at + 6 * count + 2
    offsets = struct.unpack_from(f">{count}H", table, ranges)
    found = dict[int, int]()
    for number, (first, last, delta, offset) in enumerate(zip(firsts, lasts, deltas, offsets, strict=True)):
        for letter in range(first, min(last, 0xFFFE) + 1):
            glyph = letter
            if offset:
                place = ranges + 2 * number + offset + 2 * (letter - first)
                glyph = struct.unpack_from(">H", table, place)[0]
                if not glyph:
                    continue
            glyph = (glyph + delta) & 0xFFFF
            if glyph:
                found[letter] = glyph
    return found


def _wide(name: str) -> dict[int, float]:
    """Widths of a font's letters in ems (tables "head", "hhea", "hmtx")."""
    font = _font(name)
    em = struct.unpack_from(">H", font[b"head"], 18)[0]
    count = struct.unpack_from(">H", font[b"hhea"], 34)[0]
    advances = [struct.unpack_from(">H", font[b"hmtx"], 4 * number)[0] for number in range(count)]
    return {letter: advances[min(glyph, count - 1)] / em for letter, glyph in _numbers(name).items()}
