"""Backups of an office that lacks some of its files: they count, they name what they lack, and hold on to
what only they still have; of unsound databases one stays; what is lost for good is recorded, once."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.meetings.attachments import attach
from models.meetings.meetings import Meeting, record_meeting
from models.operations.backup import Backup, backups, check_backup, make_backup, prune, suspects
from models.operations.restore import restore
from models.platform.journal import JournalRow, verify
from models.platform.store import Store, keep
from models.units.units import get_unit
from tests.durability.site import Site, run_sql
from tests.make import typed

FILES = (b"%PDF-1.4 mot", b"%PDF-1.4 hai", b"%PDF-1.4 ba")


@pytest.fixture(autouse=True)
def here(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Store, "root", site.instance / "files")
    if "KHOI_PG_BIN" in site.server.more:
        monkeypatch.setenv("KHOI_PG_BIN", site.server.more["KHOI_PG_BIN"])


@pytest.fixture
def files(site: Site) -> list[str]:
    """Three files of one meeting, by their hashes."""
    with open_session(site.engine, SYSTEM) as db:
        cell = get_unit(db, site.cast.units["D1"])
        meeting = record_meeting(db, SYSTEM, cell, typed(date(2018, 10, 1), date(2018, 10, 26)))
        made = [attach(db, SYSTEM, meeting, keep(f"{n}.pdf", data)).sha256 for n, data in enumerate(FILES)]
        db.commit()
    return made


def place(site: Site, name: str) -> Path:
    return site.instance / "files" / name[:2] / name


def target(site: Site) -> Path:
    return Path(site.server.more["KHOI_BACKUPS"])


def backup(site: Site) -> Backup:
    return make_backup(site.engine, site.instance, target(site))


def put_back(made: Backup, day: int) -> Backup:
    """Let a backup be of an earlier day."""
    folder = made.folder.with_name(f"khoi-201801{day:02}-020000-{made.head}")
    made.folder.rename(folder)
    return next(each for each in backups(folder.parent) if each.folder == folder)


def test_a_backup_without_a_file_counts_and_names_it_and_comes_back(site: Site, files: list[str]) -> None:
    place(site, files[0]).unlink()
    place(site, files[1]).unlink()
    place(site, files[1]).mkdir()  # what cannot be read is not there either
    made = backup(site)
    assert [each.folder for each in backups(target(site))] == [made.folder]
    assert made.manifest["missing"] == sorted(files[:2]) and made.manifest["problems"] == []
    site.engine.dispose()
    listed = site.server.command("backups").stdout
    assert all(name in listed for name in files[:2]) and files[2] not in listed
    told = site.server.command("doctor").stdout
    assert "health.attachments" in told and all(name[:16] in told for name in files[:2])
    assert files[2][:16] not in told and "backup.none" not in told
    drilled = site.server.command("restore-drill")
    assert drilled.returncode == 0, drilled.stdout + drilled.stderr
    restore(site.engine, site.instance, made.folder)
    assert place(site, files[2]).read_bytes() == FILES[2]
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None and db.scalar(select(Meeting.id)) is not None


def test_what_only_the_backup_before_held_goes_on_with_the_next_ones(site: Site, files: list[str]) -> None:
    first = put_back(backup(site), 1)
    place(site, files[0]).unlink()
    second = put_back(backup(site), 2)
    assert second.manifest["kept"] == [files[0]] and second.manifest["missing"] == []
    shutil.rmtree(first.folder)
    third = backup(site)
    check_backup(third.folder)
    assert (third.folder / "files" / files[0][:2] / files[0]).read_bytes() == FILES[0]
    assert third.manifest["kept"] == [files[0]]
    told = site.server.command("doctor").stdout
    assert f"1 tài liệu kèm theo bị thiếu hoặc hỏng: {files[0][:16]}" in told and "còn giữ 1 tệp" in told


def test_a_manifest_that_cannot_be_read_stops_no_later_backup(site: Site, files: list[str]) -> None:
    first = put_back(backup(site), 1)
    (first.folder / "manifest.json").write_bytes(b"\xff{")
    made = make_backup(site.engine, site.instance, target(site), nightly=True)
    assert made.manifest["missing"] == [] and "files" in made.manifest
    listed = site.server.command("backups")
    assert listed.returncode == 0 and "không lành / not sound: manifest.json" in listed.stdout


def test_a_link_to_a_file_that_rotted_in_the_backup_before_is_not_made_again(
    site: Site, files: list[str]
) -> None:
    first = put_back(backup(site), 1)
    (first.folder / "files" / files[0][:2] / files[0]).write_bytes(b"rotten")
    check_backup(backup(site).folder)


def test_of_suspect_backups_the_newest_stays_and_the_last_good_one_too(site: Site, files: list[str]) -> None:
    good = put_back(backup(site), 1)
    on = " ON journal" if site.engine.dialect.name == "postgresql" else ""
    run_sql(
        site.url, f"DROP TRIGGER keep_journal_update{on}", "UPDATE journal SET actor = 'Ai đó' WHERE id = 5"
    )
    older = good.folder.with_name(f"khoi-20180101-030000-{'a' * 16}-suspect")
    shutil.copytree(good.folder, older)
    for _again in range(2):
        with pytest.raises(Refusal, match=r"backup\.suspect"):
            backup(site)
    assert not older.exists() and len(suspects(target(site))) == 1
    left = suspects(target(site))[0]
    assert "journal row 5" in left.manifest["problems"]
    assert prune(target(site)) == []
    assert [each.folder for each in backups(target(site))] == [good.folder] and left.folder.exists()
    listed = site.server.command("backups").stdout
    assert left.folder.name in listed and "journal row 5" in listed


def test_a_file_recorded_as_lost_is_told_as_lost_and_no_longer_as_missing(
    site: Site, files: list[str]
) -> None:
    place(site, files[0]).unlink()
    site.engine.dispose()
    command = site.server.command
    asked = command("lost")
    assert asked.returncode == 1 and files[0] in asked.stdout and files[1] not in asked.stdout
    assert "file.there" in command("lost", files[1], "Cháy").stderr
    assert "file.which" in command("lost", files[0][:7], "Cháy").stderr
    assert "field.required" in command("lost", files[0][:12], "  ").stderr
    done = command("lost", files[0][:12], "Cháy kho")
    assert done.returncode == 0, done.stderr
    with open_session(site.engine, SYSTEM) as db:
        rows = db.scalars(select(JournalRow).where(JournalRow.act == "file.lose")).all()
        assert [(row.subject, row.unit_id) for row in rows] == [("file", None)]
        assert verify(db) is None
    site.engine.dispose()
    asked = command("lost")
    assert asked.returncode == 0 and "Cháy kho" in asked.stdout
    made = backup(site)
    assert made.manifest["lost"] == [files[0]] and made.manifest["missing"] == []
    told = command("doctor").stdout
    assert "health.attachments" not in told and "health.lost" in told and files[0][:16] in told
    place(site, files[0]).write_bytes(FILES[0])
    assert "health.lost" not in command("doctor").stdout, "it came back"
    assert backup(site).manifest["lost"] == []
