"""The reading process: it has its limits, and what it cannot do is a sentence."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from forms.excel.read import archive, child, raw
from forms.excel.read.archive import parts_of
from tests.forms.excel.hell import SHEET, cell, changed, good, reader, sheet
from tests.forms.excel.read.refused import refusal_of
from tests.paths import ROOT

RELATIONS = "xl/_rels/workbook.xml.rels"
MB = 2**20


GREEDY = f"""
def check_archive(data):
    return len(bytes({400 * MB})) * 0, {{}}
child.MEMORY, child.check_archive = {300 * MB}, check_archive
"""
"""Memory that is asked for and never touched."""


BUSY = """
import time
def check_archive(data):
    while time.process_time() < 3:
        pass
    print('{"wrong": "file.late"}', flush=True)
    return 0, {}
child.SECONDS, child.check_archive = 1, check_archive
"""
"""Three seconds of work, then it says that nobody ended it."""


GONE = "import os; child.check_archive = lambda data: os.kill(os.getpid(), 9)"


@pytest.mark.parametrize("before", [GREEDY, BUSY, GONE], ids=["memory", "processing time", "gone"])
def test_a_reading_process_past_its_limits_ends_and_that_is_a_sentence(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raw, "READER", reader(before))
    assert refusal_of(good()) == "file.unreadable"


def test_a_reading_process_has_its_time_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw, "TIMEOUT", 0.3)
    monkeypatch.setattr(raw, "READER", reader("import time; time.sleep(2)"))
    assert refusal_of(good()) == "file.unreadable"


def test_the_limits_of_the_reading_process_are_those_of_an_offices_machine() -> None:
    assert (child.MEMORY, child.SECONDS, raw.TIMEOUT) == (560 * MB, 4, 90)
    assert (archive.MOST_UNPACKED, child.MOST_LETTERS) == (200 * MB, 120 * MB)
    assert (archive.MOST_RATIO, archive.FREE_OF_RATIO) == (200, 8 * MB)
    assert (child.MOST_ROWS, child.MOST_COLUMNS) == (200_000, 256)
    assert (archive.MOST_PARTS, archive.MOST_SHEETS, archive.MOST_MERGES) == (2_000, 60, 5_000)


def answered(data: bytes, *names: str) -> list[Any]:
    """The lines that the reading process says of a workbook."""
    words = [sys.executable, "-m", "forms.excel.read.child", *names]
    done = subprocess.run(words, input=data, capture_output=True, timeout=30, cwd=ROOT, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_it_says_the_sheets_then_their_rows_then_that_this_is_all() -> None:
    lines = answered(good(1))
    assert lines == [
        {"sheets": ["Danh sách"], "unseen": [], "facts": {}},
        ["Danh sách", 1, [["Mã", "Tên"], ["A1", "Chi bộ"]]],
        {"end": True},
    ]
    assert answered(good(1), "Khác") == [lines[0], lines[-1]]


def test_rows_come_in_batches_with_the_number_of_the_first() -> None:
    assert [(line[1], len(line[2])) for line in answered(good(child.BATCH))[1:-1]] == [
        (1, child.BATCH),
        (child.BATCH + 1, 1),
    ]


def test_whatever_goes_wrong_is_one_code() -> None:
    assert answered(b"nothing") == [{"wrong": "file.not_workbook"}]
    assert answered(sheet(cell("IW1"))) == [{"wrong": "file.far"}]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("chữ", "chữ"),
        ("a\x01b\nc", "ab\nc"),
        (3.0, 3),
        (2.5, 2.5),
        (math.nan, ""),
        (math.inf, ""),
        (True, "TRUE"),
        (False, "FALSE"),
        (7, 7),
        (datetime(2019, 1, 5, 8, 30), child.DAY + "2019-01-05"),
        (date(2019, 1, 5), child.DAY + "2019-01-05"),
        (time(8, 5), "08:05"),
        (timedelta(hours=26, minutes=5), "26 giờ 05 phút"),
        ("dòng\x0btiếp", "dòng\ntiếp"),
    ],
)
def test_a_value_is_plain_and_no_text_can_pass_for_a_date(value: Any, wanted: Any) -> None:
    assert child.plain(value) == wanted and type(child.plain(value)) is type(wanted)
    assert child.plain(child.DAY + "2019-01-05") == "2019-01-05"


@pytest.mark.parametrize(
    ("tag", "value"),
    [
        ('<a name="x"/>', "x"),
        ("<a name = 'x'/>", "x"),
        ('<a name="&lt;a&gt; &quot;b&quot; &apos;c&apos; &amp;amp;"/>', "<a> \"b\" 'c' &amp;"),
        ('<a name=""/>', ""),
        ('<a othername="x"/>', ""),
        ("<a/>", ""),
    ],
)
def test_an_attribute_is_read_with_its_entities(tag: str, value: str) -> None:
    assert child.attribute(tag, "name") == value


@pytest.mark.parametrize("target", ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"])
def test_a_sheet_lies_where_the_relations_say(target: str) -> None:
    data = changed({RELATIONS: lambda t: t.replace(b"worksheets/sheet1.xml", target.encode())})
    parts = {part.info.filename: part for part in parts_of(data)}
    assert child.sheet_parts(data, parts) == {"Danh sách": SHEET}
    parts.pop(RELATIONS)
    assert child.sheet_parts(data, parts) == {"Danh sách": ""}
