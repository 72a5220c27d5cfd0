"""Templates that go out and come back, for tests of both ways."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

from openpyxl import load_workbook

from forms.excel.read.filled import Filled, open_filled
from forms.excel.read.templates import (
    Entry,
    Stamp,
    write_filled,
)

STAMPED = Stamp("meetings", ("CB01", "CB02"), "2018-12", "Sinh hoạt", 4)
ENTRIES = [
    Entry("unit", "Mã", "text", locked=True, needed=True, idle=True),
    Entry("kind", "Loại", "text", help="Chọn.", options=("Thường kỳ", "Chuyên đề")),
    Entry("on", "Ngày", "date"),
    Entry("count", "Số", "integer", low=1, high=40),
    Entry("note", "Ghi chú", "long"),
]
NUMBER = Entry("id", "Số hiệu", "integer", locked=True)
ROWS = [
    {"unit": "CB01", "kind": "Thường kỳ", "on": date(2018, 12, 26), "count": 11, "note": "a\r\nb"},
    {"unit": "CB02"},
]


def written(spare: int = 3, entries: list[Entry] = ENTRIES) -> bytes:
    out = io.BytesIO()
    write_filled(out, STAMPED, "bí mật", "Tiêu đề", "Một câu.", entries, ROWS, spare)
    return out.getvalue()


def changed(edit: Callable[[Any], object]) -> bytes:
    book = load_workbook(io.BytesIO(written()))
    edit(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opened(data: bytes) -> Filled:
    return open_filled(data, "bí mật")
