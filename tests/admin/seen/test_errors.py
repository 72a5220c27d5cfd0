"""The last failures that people were told of: few, whole, and nobody stops for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from admin.seen import errors
from admin.seen.errors import FILE, KEPT, MOST, keep, last, shorten
from models.core.base import now


def test_the_newest_come_first_and_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    for n in range(12):
        keep(tmp_path, f"0000-{n:04}", 404, "access.unknown", "desk.index", 7)
    with (tmp_path / FILE).open("a") as file:
        file.write('{"half": \n[]\n{"request": "x", "at": "never", "status": 1, "code": "", ')
        file.write('"route": "", "account": null}\n')
    keep(tmp_path, "9999-9999", 500, "500-9999-9999", "", None)
    found = last(tmp_path, 3)
    assert [each.request for each in found] == ["9999-9999", "0000-0011", "0000-0010"]
    assert (found[0].account, found[1].account, found[1].moment) == (None, 7, now())
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_a_long_file_keeps_its_last_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not shorten(tmp_path)
    keep(tmp_path, "0000-0000", 500, "x", "", None)
    assert not shorten(tmp_path)
    size = (tmp_path / FILE).stat().st_size
    for n in range(1, MOST // size + 2):
        keep(tmp_path, f"0000-{n:04}", 500, "x", "", None)
    assert shorten(tmp_path)
    assert len((tmp_path / FILE).read_text().splitlines()) == KEPT
    assert last(tmp_path, 1)[0].request == f"0000-{n:04}"
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    keep(tmp_path / "none", "0000-0000", 500, "x", "", None)
    assert errors.last(tmp_path / "none") == [] and not shorten(tmp_path / "none")
