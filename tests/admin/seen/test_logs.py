"""The log of an office: lines of all processes in one file, put aside when it is long, and the last words of
a worker that broke."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from admin.seen import logs
from admin.seen.logs import FILE, FOLDER, TERMINAL, WORDS, ToFile, last_words, tend
from tests.paths import ROOT


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / FOLDER).mkdir()
    return tmp_path / FOLDER


def line(text: str, level: int = logging.INFO) -> logging.LogRecord:
    return logging.LogRecord("khoi", level, __file__, 1, text, None, None)


def test_two_processes_write_one_file_and_go_on_in_the_new_one(place: Path) -> None:
    one, other = ToFile(place / FILE), ToFile(place / FILE)
    one.emit(line("một"))
    other.emit(line("hai"))
    assert tend(place.parent, most=10)
    assert not tend(place.parent, most=10), "there is no file until somebody writes"
    other.emit(line("ba"))
    one.emit(line("bốn"))
    assert [text[-3:].strip() for text in (place / FILE).read_text(encoding="utf-8").splitlines()] == [
        "ba",
        "bốn",
    ]
    assert (place / f"{FILE}.1").read_text(encoding="utf-8").count("\n") == 2
    assert (place / FILE).stat().st_mode & 0o077 == 0
    one.close()
    other.close()


def test_so_many_are_kept_and_the_oldest_go(place: Path) -> None:
    for n in range(9):
        (place / FILE).write_text(f"{n}" * 20)
        assert tend(place.parent, most=10, kept=3)
    assert sorted(path.name for path in place.iterdir()) == [f"{FILE}.{n}" for n in (1, 2, 3)]
    assert [(place / f"{FILE}.{n}").read_text()[0] for n in (1, 2, 3)] == ["8", "7", "6"]
    (place / FILE).write_text("short")
    assert not tend(place.parent, most=10, kept=3)


def test_a_place_that_takes_nothing_loses_lines_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("no folder")
    handler = ToFile(tmp_path / FOLDER / FILE)
    handler.emit(line("lost"))
    assert not tend(tmp_path)
    (tmp_path / FOLDER).unlink()
    (tmp_path / FOLDER).mkdir()
    handler.emit(line("kept"))
    assert "kept" in (tmp_path / FOLDER / FILE).read_text()
    handler.close()


SAID = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from admin.seen import logs
told = logs.apart(Path(sys.argv[1]))
os.environ.update(told)
logs.begin(Path(sys.argv[1]))
import logging
logging.getLogger("khoi").info("a line of the log")
raise RuntimeError("what broke it")
"""


def test_what_breaks_the_worker_is_its_last_words_and_the_log_goes_on_at_the_terminal(tmp_path: Path) -> None:
    words = [sys.executable, "-c", SAID, str(tmp_path), str(ROOT)]
    ended = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300, cwd=ROOT)
    assert ended.returncode == 1 and "a line of the log" in ended.stderr
    assert "Traceback" not in ended.stderr, "that is told by who begins it again"
    told = last_words(tmp_path)
    assert told.splitlines()[-1] == "RuntimeError: what broke it" and "a line of the log" not in told
    assert "a line of the log" in (tmp_path / FOLDER / FILE).read_text()


def test_last_words_are_few_and_missing_ones_nothing(place: Path) -> None:
    assert last_words(place.parent) == ""
    (place / WORDS).write_text("".join(f"line {n}\n    ^^^^\n\n" for n in range(5_000)))
    told = last_words(place.parent).splitlines()
    assert len(told) == logs.LAST and told[-1] == "line 4999" and not any("^" in each for each in told)


def test_what_says_why_is_one_line() -> None:
    assert logs.gist("Traceback\n  File x\nKeyError: 1") == "KeyError: 1"
    assert (
        logs.gist("Fatal Python error: Illegal instruction\n  File x")
        == "Fatal Python error: Illegal instruction"
    )
    assert logs.gist("") == ""


def test_where_no_place_is_for_last_words_the_terminal_stays(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("no folder")
    assert logs.apart(tmp_path) == {} and TERMINAL not in os.environ
