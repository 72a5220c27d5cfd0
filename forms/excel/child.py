"""Reads a workbook in a process of its own, under limits of memory and time: a small file can bring a reader down.

Run as `python -m forms.excel.child [all]`: the workbook on standard input; its first sheet, or all of them, as JSON on standard output (stack.md 6).
"""

from __future__ import annotations

import io
import json
import re
import resource
import sys
import zipfile
from datetime import date, datetime, time
from typing import Any

from python_calamine import CalamineWorkbook

MOST_UNPACKED = 200 * 2**20
MOST_PARTS = 2_000
MOST_ROWS = 20_000
MOST_COLUMNS = 60
MOST_SHEETS = 12
"""Sheets of a workbook read whole; MOST_ROWS then holds for all of them together."""
MEMORY = 1_024 * 2**20
SECONDS = 20


def main() -> None:
    """Read, answer, end; whatever goes wrong is one code."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    data = sys.stdin.buffer.read()
    try:
        wrong = check_archive(data)
        answer = {"wrong": wrong} if wrong else {"sheets": read_all(data)} if sys.argv[1:] == ["all"] else {"rows": read(data)}
    except Exception:
        answer = {"wrong": "file.unreadable"}
    json.dump(answer, sys.stdout)


def check_archive(data: bytes) -> str | None:
    """Code of what forbids parsing a workbook at all: no archive, too large, macros, a DTD, formulas."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return "file.not_workbook"
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        return "file.swollen"
    names = [part.filename for part in parts]
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/worksheets/") for name in names):
        return "file.not_workbook"
    if any(name.endswith("vbaProject.bin") for name in names):
        return "file.macros"
    for name in names:
        if name.endswith(".xml"):
            text = archive.read(name)
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                return "file.unreadable"
            if name.startswith("xl/worksheets/") and re.search(rb"<f[ >/]", text):
                return "file.formulas"
    return None


def read(data: bytes) -> list[list[Any]]:
    """Rows of the first sheet, dates marked."""

    sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    rows = []
    for row in sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS + 1):
        rows.append([plain(value) for value in row[:MOST_COLUMNS]])
    return rows


def read_all(data: bytes) -> dict[str, list[list[Any]]]:
    """Rows of every sheet by its name, at most MOST_ROWS and one more of all together."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    found: dict[str, list[list[Any]]] = {}
    left = MOST_ROWS + 1
    for name in book.sheet_names[:MOST_SHEETS]:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=left) if left else []
        found[name] = [[plain(value) for value in row[:MOST_COLUMNS]] for row in rows]
        left -= len(rows)
    return found


def plain(value: Any) -> Any:
    """A cell's value as JSON can hold it."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, str | int | float | bool) else str(value)


if __name__ == "__main__":
    main()
