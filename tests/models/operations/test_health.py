"""Whether an office may be served: each thing that is wrong is named, in the order in which it is mended.

Damaged pages, shares and rights of files are in tests/durability/test_faults_at_start.py.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import Engine, select, text

import models.operations.health
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.disk import write_whole
from models.core.errors import Refusal
from models.meetings.attachments import attach
from models.operations.health import (
    findings,
    go_by_these,
    marks_here,
    marks_kept,
    require_backup,
    require_place,
    require_same,
    require_served,
    witness,
)
from models.operations.migrate import migrate
from models.operations.restore import HALF, WITNESS
from models.platform.journal import JournalRow, record, verify
from models.platform.store import Store, keep
from models.stores.shelf import MARK, Folder
from models.units.units import Unit
from tests import far
from tests.make import NOV, meeting, unit

NOON = datetime(2019, 1, 20, 3, tzinfo=UTC)


@pytest.fixture
def instance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "instance"
    made.mkdir(mode=0o700)
    monkeypatch.setattr(Store, "root", made / "files")
    return made


@pytest.fixture
def office(blank: Engine) -> Engine:
    """An office in which something was done."""
    migrate(blank)
    with open_session(blank, SYSTEM) as db:
        bloc = unit(db, "bloc")
        record(db, SYSTEM, "try", bloc, bloc.id)
        db.commit()
    return blank


def made_at(target: Path, moment: str) -> None:
    folder = target / f"khoi-{moment}-{'a' * 16}"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps({"files": {}}))


def codes(engine: Engine, instance: Path) -> list[str]:
    """What is wrong; the tests' PostgreSQL does not sync, which is told of it rightly and left out here."""
    found = [finding.code for finding in findings(engine, instance, instance / "backups")]
    return [code for code in found if code != "postgresql.setting"]


def test_a_sound_office_has_no_findings_and_each_fault_has_one_in_the_order_of_mending(
    office: Engine, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert codes(office, instance) == ["backup.none"]
    made_at(instance / "backups", "20190120-020000")
    (instance / "secret").write_bytes(b"x" * 32)
    (instance / "secret").chmod(0o600)
    witness(office, instance)
    assert codes(office, instance) == []
    monkeypatch.setattr(models.operations.health, "LEAST_FREE", 2**70)
    wrong = ["place.full"]
    assert codes(office, instance) == wrong
    set_clock(NOON - timedelta(minutes=11))
    wrong.insert(0, "clock.behind")
    assert codes(office, instance) == wrong
    (instance / "secret").chmod(0o640)
    wrong.insert(0, "health.key")
    assert codes(office, instance) == wrong
    with open_session(office, SYSTEM) as db:
        cell = unit(db, "grassroots_cell", db.get(Unit, 1))
        name = attach(db, SYSTEM, meeting(db, cell, NOV), keep("bien-ban.pdf", b"%PDF-1.4 x")).sha256
        db.commit()
    assert codes(office, instance) == wrong
    (instance / "files" / name[:2] / name).write_bytes(b"%PDF-1.4 y")
    wrong.insert(0, "health.attachments")
    assert codes(office, instance) == wrong
    forge(office)
    wrong.insert(0, "health.journal")
    assert codes(office, instance) == wrong
    (instance / WITNESS).write_text("f" * 64)
    wrong.insert(0, "journal.shorter")
    assert codes(office, instance) == wrong
    with office.begin() as connection:
        on = " ON issue" if office.dialect.name == "postgresql" else ""
        connection.execute(text(f"DROP TRIGGER keep_issue_delete{on}"))
    wrong.insert(0, "schema.triggers")
    assert codes(office, instance) == wrong
    (instance / HALF).write_text("khoi-1")
    assert codes(office, instance) == ["restore.half", *wrong]


def forge(engine: Engine) -> None:
    """As with the database's own shell: a row of the journal says something else, the trigger is put back."""
    on = " ON journal" if engine.dialect.name == "postgresql" else ""
    with engine.begin() as connection:
        connection.execute(text(f"DROP TRIGGER keep_journal_update{on}"))
        connection.execute(text("UPDATE journal SET details = '{}', act = 'x' WHERE act = 'try'"))
    migrate(engine)


def test_a_journal_shorter_than_it_was_is_not_served(office: Engine, instance: Path) -> None:
    require_served(office, instance)
    witness(office, instance)
    first = (instance / WITNESS).read_text()
    require_served(office, instance)
    with open_session(office, SYSTEM) as db:
        unit(db, "bloc")
        db.commit()
    require_served(office, instance)
    witness(office, instance)
    assert (instance / WITNESS).read_text() != first
    (instance / WITNESS).write_text("f" * 64)
    with pytest.raises(Refusal, match=r"journal\.shorter"):
        require_served(office, instance)


def test_a_schema_that_is_not_there_is_not_served(blank: Engine, instance: Path) -> None:
    with pytest.raises(Refusal, match=r"schema\.none"):
        require_served(blank, instance)


def test_an_office_in_the_middle_of_a_restore_has_no_place(blank: Engine, instance: Path) -> None:
    (instance / HALF).write_text("khoi-1")
    with pytest.raises(Refusal, match=r"restore\.half"):
        require_place(blank, instance)


@pytest.mark.parametrize(
    ("moments", "code"),
    [
        ((), "backup.none"),
        (("20190119-080001",), ""),
        (("20190119-080000",), ""),
        (("20190119-075959",), "backup.old"),
        (("20180101-020000", "20190120-020000"), ""),
    ],
)
def test_the_newest_backup_is_at_most_26_hours_old(
    tmp_path: Path, moments: tuple[str, ...], code: str
) -> None:
    set_clock(NOON)  # ten o'clock in Việt Nam
    for moment in moments:
        made_at(tmp_path, moment)
    if not code:
        require_backup(tmp_path)
        return
    with pytest.raises(Refusal) as told:
        require_backup(tmp_path)
    assert told.value.code == code


def test_a_folder_of_backups_that_is_not_there_holds_none(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"backup\.none"):
        require_backup(tmp_path / "nowhere")


def test_a_folder_that_others_may_look_into_is_told(office: Engine, instance: Path) -> None:
    assert "place.open" not in codes(office, instance)
    instance.chmod(0o750)
    assert "place.open" in codes(office, instance)


def test_the_first_server_says_by_which_store_and_key_the_office_goes_and_another_is_refused(
    office: Engine, instance: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(instance / "secret", b"k" * 64)
    require_same(office, instance)
    go_by_these(office, instance)
    kept = marks_kept(office)
    assert kept == marks_here(instance) and "k" * 8 not in json.dumps(kept), "never the key itself"
    require_same(office, instance)
    other = tmp_path / "other"
    (other / "files").mkdir(parents=True)
    for begun in (False, True):
        if begun:
            Folder(other / "files").begin()
        with pytest.raises(Refusal) as refused:
            require_same(office, other)
        assert refused.value.code == "store.other" and refused.value.values["wanted"] == kept["store"]
    write_whole(other / "files" / MARK, kept["store"].removeprefix("folder ").encode())
    for key in (b"", b"o" * 64):
        if key:
            write_whole(other / "secret", key)
        with pytest.raises(Refusal) as refused:
            require_same(office, other)
        assert refused.value.code == "key.other"
    write_whole(other / "secret", b"k" * 64)
    require_same(office, other)
    monkeypatch.setattr(Store, "service", far.service())
    assert "store.other" in codes(office, instance)


def test_changing_by_what_servers_go_is_an_act_that_somebody_does_knowingly(
    office: Engine, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(instance / "secret", b"k" * 64)
    go_by_these(office, instance)
    kept = marks_kept(office)
    monkeypatch.setattr(Store, "service", far.service())
    go_by_these(office, instance)
    assert marks_kept(office) == kept, "a server that starts changes nothing"
    go_by_these(office, instance, knowingly=True)
    require_same(office, instance)
    with open_session(office, SYSTEM) as db:
        row = db.scalars(select(JournalRow).where(JournalRow.act == "store.take")).one()
        assert json.loads(row.details)["store"].startswith("s3://") and verify(db) is None


def test_a_service_that_is_away_or_lacks_files_is_told_as_that(
    office: Engine, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = far.words()
    monkeypatch.setattr(Store, "service", far.service(said))
    with open_session(office, SYSTEM) as db:
        cell = unit(db, "grassroots_cell", db.scalars(select(Unit)).one())
        name = attach(db, SYSTEM, meeting(db, cell, NOV), keep("bien-ban.pdf", b"%PDF-1.4 x")).sha256
        db.commit()
    assert not {"store.away", "health.attachments"} & set(codes(office, instance))
    far.overwrite(far.service(said), name, b"other")
    assert "health.attachments" in codes(office, instance)
    monkeypatch.setattr(Store, "service", far.service(far.words("kho", far.NOWHERE)))
    found = codes(office, instance)
    assert "store.away" in found and "health.attachments" not in found, "away is not missing"


@pytest.mark.parametrize(
    ("number", "version"), [("140020", "14.20 (Debian 14.20-1)"), ("90624", "9.6.24"), ("149999", "14beta")]
)
def test_a_postgresql_before_15_is_refused_by_its_name(number: str, version: str) -> None:
    told = {"SHOW server_version_num": number, "SHOW server_version": version}
    with pytest.raises(Refusal) as refused:
        models.operations.health._require_postgresql(pretended(told))
    assert refused.value.code == "postgresql.old"
    assert refused.value.values == {"found": version, "least": 15}


def test_from_15_on_its_settings_count() -> None:
    synced = {f"SHOW {name}": "on" for name in ("fsync", "full_page_writes", "synchronous_commit")}
    told = synced | {"SHOW server_version_num": "150018", "SHOW server_encoding": "UTF8"}
    models.operations.health._require_postgresql(pretended(told))
    with pytest.raises(Refusal, match=r"postgresql\.setting"):
        models.operations.health._require_postgresql(pretended(told | {"SHOW fsync": "off"}))


def pretended(told: dict[str, str]) -> Any:
    """A connection to a server that says this of itself."""
    return SimpleNamespace(
        exec_driver_sql=lambda asked: SimpleNamespace(scalar_one=lambda: told[asked]),
    )
