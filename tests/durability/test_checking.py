"""A whole backup looked at on another machine by one command: nothing but the folder and the program is
needed, nothing is written, and whatever was changed in it is named."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from admin.operations import commands
from admin.operations.proof import check_copy
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.meetings.attachments import attach
from models.meetings.meetings import record_meeting
from models.operations import checking
from models.operations.backup import DATABASE, make_backup
from models.operations.checking import check_whole
from models.people.people import Person
from models.platform.journal import record
from models.platform.store import Store, keep
from models.units.units import get_unit
from tests.durability.site import ROOT, Site, run_sql
from tests.make import typed

ODD = 'Dòng\tmột\\hai\n"ba" \\N \r \\'
"""What a dump writes otherwise than it stands."""


@pytest.fixture
def folder(site: Site, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A backup with a file, and odd letters in its journal."""
    monkeypatch.setattr(Store, "root", site.instance / "files")
    if "KHOI_PG_BIN" in site.server.more:
        monkeypatch.setenv("KHOI_PG_BIN", site.server.more["KHOI_PG_BIN"])
    with open_session(site.engine, SYSTEM) as db:
        cell = get_unit(db, site.cast.units["D1"])
        meeting = record_meeting(db, SYSTEM, cell, typed(date(2018, 10, 1), date(2018, 10, 26)))
        attach(db, SYSTEM, meeting, keep("bien-ban.pdf", b"%PDF-1.4 x"))
        record(db, SYSTEM, "person.amend", db.get_one(Person, 1), None, reason=ODD)
        db.commit()
    return make_backup(site.engine, site.instance, site.instance / "backups").folder


def file_of(folder: Path) -> Path:
    return next(path for path in (folder / "files").rglob("*") if path.is_file())


def stamped(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file with its time and size, folders too."""
    return {str(p): (p.stat().st_mtime_ns, p.stat().st_size) for p in [folder, *folder.rglob("*")]}


def test_it_is_whole_where_no_office_is_and_nothing_is_written(
    site: Site, folder: Path, tmp_path: Path
) -> None:
    copy, nowhere = tmp_path / "usb" / folder.name, tmp_path / "other-machine"
    shutil.copytree(folder, copy)
    before = stamped(copy)
    known = {name: value for name, value in os.environ.items() if name != "KHOI_DATABASE"}
    done = subprocess.run(
        [sys.executable, "app.py", "check-backup", str(copy)],
        cwd=ROOT,
        env=known | {"KHOI_INSTANCE": str(nowhere)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0 and done.stderr == "", done.stdout + done.stderr
    assert "nguyên vẹn" in done.stdout and folder.name in done.stdout
    assert stamped(copy) == before and not nowhere.exists()


def spoil_file(folder: Path) -> str:
    path = file_of(folder)
    data = path.read_bytes()
    path.unlink()  # not the office's own, to which it may be linked
    path.write_bytes(data[:-1] + b"?")
    return f"file: files/{path.name[:2]}/{path.name} is not what it was"


def take_file(folder: Path) -> str:
    path = file_of(folder)
    path.unlink()
    return f"attachment: {path.name[:16]} is not there, and the manifest does not say so"


def add_file(folder: Path) -> str:
    (folder / "files" / "zz").write_bytes(b"x")
    return "file: files/zz is not in the manifest"


def cut_database(folder: Path) -> str:
    path = next(folder / name for name in DATABASE.values() if (folder / name).exists())
    path.write_bytes(path.read_bytes()[:5000])
    return "database: "


def lose_database(folder: Path) -> str:
    next(folder / name for name in DATABASE.values() if (folder / name).exists()).unlink()
    return "is not there"


def count_otherwise(folder: Path) -> str:
    change(folder, lambda manifest: manifest["rows"].update(meeting=7))
    return "rows: meeting 1, manifest 7"


def say_another_head(folder: Path) -> str:
    change(folder, lambda manifest: manifest.update(head="f" * 64))
    return f"journal: head {'f' * 16}, the folder's name says {folder.name[-16:]}"


def lead_outside(folder: Path) -> str:
    known = folder.parent / "known"
    known.write_bytes(b"x")
    said = {"size": 1, "sha256": sha256(b"x").hexdigest()}
    change(folder, lambda manifest: manifest["files"].update({"../known": said}))
    return "file: ../known lies outside the folder"


def change(folder: Path, how: Callable[[dict[str, object]], object]) -> None:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    how(manifest)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


SPOILT = (spoil_file, take_file, add_file, cut_database, lose_database, count_otherwise, say_another_head)


@pytest.mark.parametrize("spoil", [*SPOILT, lead_outside])
def test_whatever_was_changed_is_named(
    folder: Path, spoil: Callable[[Path], str], capsys: pytest.CaptureFixture[str]
) -> None:
    said = spoil(folder)
    assert check_copy(folder) == 1
    told = capsys.readouterr()
    assert said in told.err and "hỏng / broken" in told.out


def test_a_forged_journal_is_found_though_every_hash_fits(site: Site, tmp_path: Path, folder: Path) -> None:
    """A backup written anew around a changed journal: what a thief with the folder could do."""
    on = " ON journal" if site.engine.dialect.name == "postgresql" else ""
    run_sql(
        site.url, f"DROP TRIGGER keep_journal_update{on}", "UPDATE journal SET actor = 'Ai đó' WHERE id = 5"
    )
    with pytest.raises(Refusal, match=r"backup\.suspect"):
        make_backup(site.engine, site.instance, tmp_path / "forged")
    suspect = next((tmp_path / "forged").iterdir())
    if suspect.is_file():
        suspect = next(path for path in (tmp_path / "forged").iterdir() if path.is_dir())
    change(suspect, lambda manifest: manifest.update(problems=[]))
    found = check_whole(suspect)
    assert found.wrong == ["journal: row 5"] and found.files > 1 and found.rows > 10


def test_a_file_that_the_manifest_says_is_missing_is_told_and_is_no_fault(
    site: Site, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = file_of(folder).name
    (site.instance / "files" / name[:2] / name).unlink()
    shutil.rmtree(folder)
    made = make_backup(site.engine, site.instance, site.instance / "backups")
    assert check_copy(made.folder) == 0
    assert f"thiếu / missing: {name}" in capsys.readouterr().out


def test_what_is_no_backup_and_a_dump_without_its_tool_are_told(
    tmp_path: Path,
    office_on_postgresql: Site,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refused(folder: Path) -> str:
        words = ["check-backup", str(folder)]
        assert commands.main(create_app, tmp_path / "nowhere", lambda _folder: "", words) == 2
        return capsys.readouterr().err

    (tmp_path / "odd").mkdir()
    for said in ("", "[]", '{"files": []}', '{"kind": "sqlite"}'):
        (tmp_path / "odd" / "manifest.json").write_text(said, encoding="utf-8")
        assert "backup.damaged" in refused(tmp_path / "odd")
    assert "backup.damaged" in refused(tmp_path / "not-there")
    site = office_on_postgresql
    monkeypatch.setenv("KHOI_PG_BIN", site.server.more["KHOI_PG_BIN"])
    made = make_backup(site.engine, site.instance, site.instance / "backups")
    monkeypatch.setenv("KHOI_PG_BIN", str(tmp_path))
    assert "backup.tool" in refused(made.folder)
    assert not (tmp_path / "nowhere").exists()


def test_rows_of_a_dumped_journal_may_come_in_any_order_and_none_may_be_left_out(
    office_on_postgresql: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = office_on_postgresql
    monkeypatch.setenv("KHOI_PG_BIN", site.server.more["KHOI_PG_BIN"])
    with open_session(site.engine, SYSTEM) as db:
        record(db, SYSTEM, "person.amend", db.get_one(Person, 1), None, reason=ODD)
        db.commit()
    folder = make_backup(site.engine, site.instance, site.instance / "backups").folder
    dump, seen = folder / DATABASE["postgresql"], list[dict[str, str | None]]()
    original = checking.Chain.add
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking.Chain, "add", lambda _chain, row: seen.append(row))
        list(checking._dump(dump, {}, checking.Checked("x")))
    assert len(seen) > 5 and any(ODD in json.loads(row["details"] or "{}").get("reason", "") for row in seen)
    chain = checking.Chain()
    for row in reversed(seen):
        original(chain, row)
    assert list(chain.wrong({"head": seen[-1]["hash"]})) == []
    chain = checking.Chain()
    for row in [*seen[:3], *seen[4:]]:
        chain.add(row)
    assert list(chain.wrong({"head": seen[-1]["hash"]})) == [f"journal: row {seen[4]['id']}"]
