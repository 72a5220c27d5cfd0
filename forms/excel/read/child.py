"""Reads a workbook in a process of its own, under limits
of memory and time: a small file can bring a reader down.

Run as `python -m forms.excel.read.child [sheet ...]`: the workbook on standard input; on
standard output one JSON line that says what is in it or what is wrong, then lines of
rows (stack.md 6). Dates stand as text after a control letter that no cell can hold.
"""

from __future__ import annotations

import gc
import io
import json
import math
import re
import resource
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from python_calamine import CalamineWorkbook, SheetVisibleEnum

from forms.excel.read.archive import Forbidden, check_archive, parts_of, unpack
from forms.excel.read.facts import Facts

MOST_ROWS = 200_000
MOST_COLUMNS = 256
MOST_LETTERS = 120 * 2**20
MEMORY = 560 * 2**20
SECONDS = 4
"""Of processing time for a small workbook; large ones get more, by what they unpack to."""
BATCH = 500
DAY = "\x01"
"""Stands before a date."""
BREAKS = {0x0B: "\n", 0x2028: "\n", 0x2029: "\n"}
"""Soft ends of a line, as programs for letters write them: a line ends there too."""
_LETTERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def main() -> None:
    """Read, answer, end; whatever goes wrong is one code."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, 60))
    data = sys.stdin.buffer.read()
    gc.disable()  # rows hold no circles, and this process ends with its answer
    try:
        unpacked, facts = check_archive(data)
        seconds = SECONDS + unpacked // (6 * 2**20)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        wanted = sys.argv[1:]
        names = [name for name in book.sheet_names if not wanted or name in wanted]
        visible = {each.name for each in book.sheets_metadata if each.visible == SheetVisibleEnum.Visible}
        unseen = [name for name in book.sheet_names if name not in visible]
        _say({"sheets": book.sheet_names, "unseen": unseen, "facts": _by_sheet(data, facts)})
        letters = 0
        for line in rows(book, names):
            letters += _say(line)
            if letters > MOST_LETTERS:
                raise Forbidden("file.swollen")
        _say({"end": True})
    except Forbidden as error:
        _say({"wrong": error.code})
    except Exception:
        _say({"wrong": "file.unreadable"})


def _say(line: Any) -> int:
    return sys.stdout.buffer.write(
        json.dumps(line, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode() + b"\n"
    )


def rows(book: CalamineWorkbook, names: list[str]) -> Iterator[Any]:
    """Batches of rows by sheet: [sheet, number of the first row, rows]; every row begins at column A."""
    for name in names:
        sheet = book.get_sheet_by_name(name)
        if sheet.start is None:
            continue
        if sheet.end is not None and (sheet.end[0] >= MOST_ROWS or sheet.end[1] >= MOST_COLUMNS):
            raise Forbidden("file.far")
        before = [""] * sheet.start[1]
        batch: list[list[Any]] = []
        number = 1
        for row in sheet.iter_rows():
            batch.append(
                before
                + [value if type(value) is str and value.isprintable() else plain(value) for value in row]
            )
            if len(batch) == BATCH:
                yield [name, number, batch]
                number, batch = number + BATCH, []
        if batch:
            yield [name, number, batch]


def plain(value: Any) -> Any:
    """A cell's value as JSON can hold it: text, whole numbers, numbers; a date after its sign."""
    if type(value) is str:
        return _LETTERS.sub("", value.translate(BREAKS)) if not value.isprintable() else value
    if type(value) is float:
        return int(value) if value.is_integer() else value if math.isfinite(value) else ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return DAY + value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60} giờ {minutes % 60:02} phút"
    return value if isinstance(value, int) else str(value)


def _by_sheet(data: bytes, facts: dict[str, Facts]) -> dict[str, dict[str, Any]]:
    """What cells hold beside values by the name of their sheet, where there is any of it."""
    told = {path: plain for path, each in facts.items() if (plain := each.plain())}
    if not told:
        return {}
    by_name = {part.info.filename: part for part in parts_of(data)}
    return {name: told[path] for name, path in sheet_parts(data, by_name).items() if path in told}


def sheet_parts(data: bytes, parts: dict[str, Any]) -> dict[str, str]:
    """Where each sheet lies: its name to its part."""
    rels = (
        unpack(data, parts["xl/_rels/workbook.xml.rels"]).decode()
        if "xl/_rels/workbook.xml.rels" in parts
        else ""
    )
    where = {}
    for found in re.finditer(r"<(?:\w+:)?Relationship\s[^>]*>", rels):
        target, number = attribute(found[0], "Target"), attribute(found[0], "Id")
        where[number] = target[1:] if target.startswith("/") else f"xl/{target}"
    named = {}
    for found in re.finditer(r"<(?:\w+:)?sheet\s[^>]*>", unpack(data, parts["xl/workbook.xml"]).decode()):
        named[attribute(found[0], "name")] = where.get(attribute(found[0], r"\w+:id"), "")
    return named


def attribute(tag: str, name: str) -> str:
    """The value of a tag's attribute, its entities resolved; nothing where it has none."""
    found = re.search(rf"\s{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", tag)
    text = (found[1] if found[1] is not None else found[2]) if found else ""
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(entity, letter)
    return text


if __name__ == "__main__":
    main()
