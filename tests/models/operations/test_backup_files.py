"""Attachments on their way into a backup: copied or linked, left out where they cannot be read, taken over
from the backup before where only that still holds them."""

from __future__ import annotations

import errno
from hashlib import sha256
from pathlib import Path

import pytest

from models.operations import backup_files
from models.operations.backup_files import lacking, take_files
from models.platform.lost import place_of
from models.stores import shelf
from models.stores.shelf import Folder


def put(files: Path, data: bytes, name: str = "") -> str:
    name = name or sha256(data).hexdigest()
    place_of(files, name).parent.mkdir(parents=True, exist_ok=True)
    place_of(files, name).write_bytes(data)
    return name


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "files"


def held(files: Path) -> set[str]:
    return {path.name for path in files.rglob("*") if path.is_file()}


def test_files_are_copied_and_what_is_not_what_its_name_says_is_left_out(
    source: Path, tmp_path: Path
) -> None:
    sound = put(source, b"one")
    put(source, b"rotten", "ab" * 32)
    put(source, b"half an upload", "tmpabc")
    place_of(source, "cd" * 32).mkdir(parents=True)
    take_files(Folder(source), tmp_path / "to", None)
    assert held(tmp_path / "to") == {sound}
    take_files(Folder(tmp_path / "nowhere"), tmp_path / "empty", None)
    assert not (tmp_path / "empty").exists()


def test_a_file_of_the_backup_before_is_linked_and_looked_at_again_where_all_is_to_be_sure(
    source: Path, tmp_path: Path
) -> None:
    name, before = put(source, b"one"), tmp_path / "before"
    put(before, b"one")
    take_files(Folder(source), tmp_path / "to", before, sure=True)
    assert place_of(tmp_path / "to", name).samefile(place_of(before, name))
    place_of(before, name).write_bytes(b"rotten")
    take_files(Folder(source), tmp_path / "quick", before)
    assert place_of(tmp_path / "quick", name).read_bytes() == b"rotten"
    take_files(Folder(source), tmp_path / "sure", before, sure=True)
    assert place_of(tmp_path / "sure", name).read_bytes() == b"one"


def test_a_place_that_takes_nothing_more_is_no_missing_file(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(source, b"one")

    def full(_source: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shelf, "copy_whole", full)
    with pytest.raises(OSError, match="No space"):
        take_files(Folder(source), tmp_path / "to", None)


@pytest.mark.parametrize("links", [True, False])
def test_what_is_absent_is_missing_or_lost_or_taken_over_whole_from_the_backup_before(
    tmp_path: Path, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:  # another file system, or one that has none
        monkeypatch.setattr(backup_files, "_linked", lambda _earlier, _place: False)
    before, files = tmp_path / "before", tmp_path / "to"
    still, there = put(before, b"still"), put(files, b"there")
    rotten = put(before, b"rotten", "ab" * 32)
    named = {still, there, rotten, "cd" * 32, "ef" * 32}
    found = lacking(files, before, named, {"ef" * 32, there})
    assert found == {"missing": sorted([rotten, "cd" * 32]), "kept": [still], "lost": ["ef" * 32]}
    assert place_of(files, still).read_bytes() == b"still" and held(files) == {still, there}
    assert lacking(files, None, {"cd" * 32}, set()) == {"missing": ["cd" * 32], "kept": [], "lost": []}
