"""The reading process: it has its limits, and what it cannot do is a sentence."""

from __future__ import annotations

import pytest

from forms.excel.read import archive, child, rows
from tests.forms.excel.hell import (
    good,
    reader,
)
from tests.forms.excel.read.refused import refusal_of

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
    monkeypatch.setattr(rows, "READER", reader(before))
    assert refusal_of(good()) == "file.unreadable"


def test_a_reading_process_has_its_time_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "TIMEOUT", 0.3)
    monkeypatch.setattr(rows, "READER", reader("import time; time.sleep(2)"))
    assert refusal_of(good()) == "file.unreadable"


def test_the_limits_of_the_reading_process_are_those_of_an_offices_machine() -> None:
    assert (child.MEMORY, child.SECONDS, rows.TIMEOUT) == (560 * MB, 4, 90)
    assert (archive.MOST_UNPACKED, child.MOST_LETTERS) == (200 * MB, 120 * MB)
    assert (archive.MOST_RATIO, archive.FREE_OF_RATIO) == (200, 8 * MB)
    assert (child.MOST_ROWS, child.MOST_COLUMNS) == (200_000, 256)
    assert (archive.MOST_PARTS, archive.MOST_SHEETS, archive.MOST_MERGES) == (2_000, 60, 5_000)
