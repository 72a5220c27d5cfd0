"""Files that the store no longer holds: which they are, and what is recorded of those lost for good."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.meetings.attachments import attach
from models.platform.journal import record
from models.platform.lost import (
    MOST_REASON,
    File,
    files_named,
    gone,
    is_there,
    lost_files,
    lost_standing,
    missing_of,
    one_of,
    record_lost,
)
from models.platform.marks import mark_of
from models.platform.store import Store, keep, located
from models.stores.shelf import Folder
from tests.make import NOV, as_, meeting, unit


@pytest.fixture
def files(db: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two files of a meeting, of which the first is gone."""
    monkeypatch.setattr(Store, "root", tmp_path)
    here = meeting(db, unit(db, "grassroots_cell", unit(db, "bloc")), NOV)
    made = [attach(db, SYSTEM, here, keep("a.pdf", f"%PDF-1.4 {n}".encode())).sha256 for n in range(2)]
    located(made[0]).unlink()
    return made


def test_what_is_named_and_not_there_is_missing_also_where_other_bytes_or_a_folder_lie(
    db: Session, files: list[str], tmp_path: Path
) -> None:
    assert files_named(db) == set(files)
    assert missing_of(files, Folder(tmp_path)) == [files[0]]
    located(files[0]).mkdir()
    located(files[1]).write_bytes(b"other")
    assert missing_of(files, Folder(tmp_path)) == sorted(files) and not is_there(tmp_path, files[0])


def test_a_lost_file_is_recorded_without_its_name_or_unit_and_the_later_reason_holds(
    db: Session, files: list[str]
) -> None:
    for reason in ("Cháy", "  Cháy   kho,\nkhông còn bản giấy "):
        record_lost(db, SYSTEM, files[0], reason)
    assert {name: each.reason for name, each in lost_files(db).items()} == {
        files[0]: "Cháy kho, không còn bản giấy"
    }
    told = gone(db, files[0], "a.pdf")
    assert (told.code, told.status) == ("file.lost_for_good", 404) and "Cháy kho" in told.values["reason"]
    assert gone(db, files[1], "a.pdf").code == gone(db, None, "").code == "file.lost"


@pytest.mark.parametrize("reason", ["", " \n ", "x" * (MOST_REASON + 1)])
def test_a_reason_is_needed_and_is_short(db: Session, files: list[str], reason: str) -> None:
    with pytest.raises(Invalid) as told:
        record_lost(db, SYSTEM, files[0], reason)
    assert list(told.value.fields) == ["reason"] and lost_files(db) == {}


def test_only_what_is_named_and_not_there_is_recorded_by_an_administrator_who_saw_what_stands(
    db: Session, files: list[str]
) -> None:
    for sha256, code in ((files[1], "file.there"), ("4f" * 32, "access.unknown")):
        with pytest.raises(Refusal) as told:
            record_lost(db, SYSTEM, sha256, "Cháy")
        assert told.value.code == code
    with pytest.raises(Refusal, match="stale"):
        record_lost(db, SYSTEM, files[0], "Cháy", mark_of(lost_standing(db)) + 1)
    with pytest.raises(Refusal, match=r"access\.denied"):
        record_lost(db, as_("bloc_secretary", unit(db, "bloc")), files[0], "Cháy")
    assert lost_files(db) == {}
    record_lost(db, SYSTEM, files[0], "Cháy", mark_of(lost_standing(db)))
    assert set(lost_files(db)) == {files[0]}


def test_a_row_that_says_nothing_of_a_file_stops_nothing(db: Session, files: list[str]) -> None:
    record(db, SYSTEM, "file.lose", File("x"), other=json.dumps([1]))
    assert lost_files(db) == {}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ABCDEF01", "abcdef01" + "0" * 56),
        (" abcdef02 ", "abcdef02" + "0" * 56),
        ("abcdef0", ""),
        ("ffffffff", ""),
    ],
)
def test_a_command_names_one_file_by_eight_letters_at_least(typed: str, found: str) -> None:
    names = ["abcdef01" + "0" * 56, "abcdef02" + "0" * 56]
    if found:
        assert one_of(names, typed) == found
        return
    with pytest.raises(Refusal, match=r"file\.which"):
        one_of(names, typed)
