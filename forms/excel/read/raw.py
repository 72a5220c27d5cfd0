"""A workbook as it is: its sheets with their rows, read in a process apart, and what cells hold beside
values.

What stands in merged cells holds for each row that they cover, and an error stands in its cell as what it
says: so every door that reads a workbook has both (design 4; stack.md 6)."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from xlsxwriter.utility import xl_cell_to_rowcol, xl_col_to_name

from forms.old_fonts import as_drawn
from models.core.errors import Refusal
from models.core.json_parts import no_circles, read_all

ROOT = Path(__file__).parents[3]
READER = ("-m", "forms.excel.read.child")
"""What Python runs as the reading process."""
TIMEOUT = 90
"""Seconds by the clock for the reading process, whatever it does."""
MOST_CARRIED = 200_000
"""Cells that merged ones may cover together."""
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")
STRANGE = re.compile(f"[\u00a0\u202f\u3000{UNSEEN.pattern[1:]}")
"""These, and blanks that are not the plain one."""


@dataclass
class Raw:
    """A sheet as it is: rows with their numbers, each from column A on, what stands in a merged cell in each
    row that it covers; the cells that hold formulas (one that nobody computed stands there as `=`), and those
    that hold errors, which stand there as text; what numbers are shown as (None: not known here), days of
    which a part is not shown (the parts that are), text in old fonts (their names), rows and columns that
    nobody sees, merged ranges that were carried down, whether the sheet itself is seen."""

    name: str
    rows: list[tuple[int, list[Any]]] = field(default_factory=list)
    formulas: frozenset[str] = frozenset()
    errors: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, str | None] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()
    merged: tuple[str, ...] = ()
    seen: bool = True
    days: Mapping[str, str] = field(default_factory=dict)
    veiled: tuple[tuple[int, int], ...] = ()


def read_book(data: bytes, *names: str) -> dict[str, Raw]:
    """The sheets of a workbook by name, in order (all, or those named).
    Raises Refusal for what is no workbook or may not be opened."""
    told = _in_child(data, names)
    book = {
        name: _sheet_of(name, told[0]["facts"].get(name, {}), name not in told[0]["unseen"])
        for name in told[0]["sheets"]
        if not names or name in names
    }
    with no_circles():
        for name, first, rows in told[1:-1]:
            book[name].rows.extend(enumerate(rows, first))
    for name, raw in book.items():
        _put(raw, raw.errors)
        _put(raw, dict.fromkeys(raw.formulas, "="), beside=False)
        raw.merged = _carry_down(raw, told[0]["facts"].get(name, {}).get("merges", ()))
    return book


def _sheet_of(name: str, facts: Mapping[str, Any], seen: bool) -> Raw:
    """A sheet of which what its cells hold beside values is known."""
    shown, fonts = facts.get("shown", {}), facts.get("fonts", {})
    known = {"errors": facts.get("errors", {}), "shown": shown, "fonts": fonts, "seen": seen}
    known |= {"days": facts.get("days", {}), "veiled": tuple(map(tuple, facts.get("veiled", ())))}
    hidden = frozenset(facts.get("hidden", ()))
    return Raw(name, formulas=frozenset(facts.get("formulas", ())), hidden=hidden, **known)


def _put(raw: Raw, said: Mapping[str, str], *, beside: bool = True) -> None:
    """An error stands in its cell as what it says, a formula that nobody has computed as a formula: read as
    nothing, a figure would be gone. `beside`: in place of what the reader made of it too."""
    first = raw.rows[0][0] if raw.rows else 1
    for cell, text in said.items():
        row, column = xl_cell_to_rowcol(cell)
        while len(raw.rows) <= row + 1 - first:
            raw.rows.append((first + len(raw.rows), []))
        line = raw.rows[row + 1 - first][1]
        line += [""] * (column + 1 - len(line))
        if beside or line[column] in ("", None):
            line[column] = text


def _carry_down(raw: Raw, merges: Iterable[str]) -> tuple[str, ...]:
    """What stands in a merged cell holds for each row it covers, in its first column. The ranges of which
    more rows were there, in the order of the sheet. Raises `file.merges` where they cover too much."""
    first, carried, left = raw.rows[0][0] if raw.rows else 1, [], MOST_CARRIED
    for merged in merges:
        begins, ends = (xl_cell_to_rowcol(cell) for cell in merged.split(":"))
        place, column = begins[0] + 1 - first, begins[1]
        line = raw.rows[place][1] if 0 <= place < len(raw.rows) else []
        value = line[column] if column < len(line) else ""
        if value in ("", None) or ends[0] == begins[0]:
            continue
        below = raw.rows[place + 1 : ends[0] + 2 - first]
        left -= len(below)
        if left < 0:
            raise Refusal("file.merges")
        for number, under in below:
            under += [""] * (column + 1 - len(under))
            if under[column] in ("", None):
                under[column] = value
                _same_cell(raw, f"{merged.split(':')[0]}", f"{xl_col_to_name(column)}{number}")
        if below:
            carried.append((begins, merged))
    return tuple(merged for _begins, merged in sorted(carried))


def _same_cell(raw: Raw, cell: str, under: str) -> None:
    """What is known of a merged cell holds where it is carried to."""
    for known in (raw.errors, raw.shown, raw.days, raw.fonts):
        if cell in known:
            known[under] = known[cell]  # type: ignore[index]


def as_read(raw: Raw, number: int, line: Sequence[Any]) -> Sequence[Any]:
    """A row as people read it: text in old fonts in its letters."""
    if not raw.fonts:
        return line
    cells = ((f"{xl_col_to_name(place)}{number}", value) for place, value in enumerate(line))
    return [
        as_drawn(value, raw.fonts[cell]) if cell in raw.fonts and type(value) is str else value
        for cell, value in cells
    ]


def odd_cells(raw: Raw) -> Iterator[tuple[str, str, Refusal]]:
    """Cells of which nobody sees what they say (formulas, errors, text in an old font), with what stands
    there and what to mend, where nothing is asked back."""
    lines = dict(raw.rows)
    for cell in sorted(raw.formulas):
        yield cell, "", Refusal("cell.formula")
    for cell, text in raw.errors.items():
        yield cell, text, Refusal("cell.error", text=text)
    for cell, font in raw.fonts.items():
        row, column = xl_cell_to_rowcol(cell)
        line = lines.get(row + 1, [])
        text = str(line[column]) if column < len(line) else ""
        if text and as_drawn(text, font) != text:
            yield cell, text, Refusal("cell.old_font", said=as_drawn(text, font)[:200])


def _in_child(data: bytes, names: Sequence[str]) -> list[Any]:
    words = [sys.executable, *READER, *names]
    try:
        done = subprocess.run(words, input=data, capture_output=True, timeout=TIMEOUT, cwd=ROOT, check=False)
        told = read_all(done.stdout.splitlines())
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        raise Refusal("file.unreadable") from None
    wrong = next((line["wrong"] for line in told if isinstance(line, dict) and "wrong" in line), None)
    if wrong is not None or not told or told[-1] != {"end": True}:
        raise Refusal(wrong or "file.unreadable")
    return told


def seen(text: str) -> str:
    """Text without the letters nobody sees: zero-width ones dropped, strange blanks as plain ones."""
    if text.isascii() or STRANGE.search(text) is None:
        return text
    return UNSEEN.sub("", text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u3000", " "))
