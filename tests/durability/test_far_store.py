"""An office whose files lie in a service and whose backups are copied to one: served, saved, its machine
lost, brought back, by the commands that docs/sao-luu.md names."""

from __future__ import annotations

import json
import os
import shutil
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.attachments import attach
from models.meetings.meetings import record_meeting
from models.operations.backup import backups, manifest_of
from models.operations.health import go_by_these
from models.platform.store import Store, keep
from models.units.units import get_unit
from tests import far
from tests.durability.site import Site, get
from tests.make import typed

PDF = b"%PDF-1.4 noi dung"
NAME = sha256(PDF).hexdigest()
pytestmark = pytest.mark.long


def begun(site: Site, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Give the office a store in a service, and a meeting with a file in it."""
    said = far.words()
    site.server.more |= said | {"KHOI_BACKUP_SECOND": f"{said['KHOI_STORE']}-backups"}
    own = {
        name.replace("KHOI_STORE", "KHOI_BACKUP_SECOND"): said[name] for name in said if name != "KHOI_STORE"
    }
    site.server.more |= own
    monkeypatch.setattr(Store, "service", far.service(said))
    with open_session(site.engine, SYSTEM) as db:
        cell = get_unit(db, site.cast.units["D1"])
        meeting = record_meeting(db, SYSTEM, cell, typed(date(2018, 10, 1), date(2018, 10, 26)))
        attach(db, SYSTEM, meeting, keep("bien-ban.pdf", PDF))
        db.commit()
    site.engine.dispose()
    return said


def done(site: Site, *words: str, code: int = 0, **more: str) -> str:
    """Run a command; what it said."""
    found = site.server.command(*words, **more)
    assert found.returncode == code, (words, found.stdout, found.stderr)
    assert far.SECRET not in found.stdout + found.stderr
    return found.stdout + found.stderr


def test_served_saved_lost_and_brought_back(office_on_sqlite: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site = office_on_sqlite
    said, server = begun(site, monkeypatch), site.server
    server.start()
    ready = json.loads(get(server.port, "/health/ready").text)
    assert ready == {"ready": True, "store": True}, "a forked process speaks to it too"
    done(site, "backup")
    here = backups(Path(server.more["KHOI_BACKUPS"]))[0].folder
    assert NAME in {path.name for path in here.rglob("*")}
    listed = done(site, "backups")
    assert listed.count(here.name) == 2 and "-backups:" in listed
    server.stop()
    shutil.rmtree(here.parent)  # the machine is lost, and what the service held
    far.service(said).remove(NAME)
    assert "health.attachments" in done(site, "doctor", code=1)
    assert "nguyên vẹn" in done(site, "check-backup", f"{server.more['KHOI_BACKUP_SECOND']}/{here.name}")
    assert "Đã mang về" in done(site, "restore", here.name)
    assert far.service(said).holds(NAME)
    server.start()
    assert "giống" in done(site, "store")


def test_a_store_that_is_away_stops_no_server_and_no_backup(
    office_on_postgresql: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = office_on_postgresql
    begun(site, monkeypatch)
    server = site.server
    done(site, "backup")
    server.more |= {"KHOI_STORE_ENDPOINT": far.NOWHERE}
    server.start()
    ready = json.loads(get(server.port, "/health/ready").text)
    assert ready == {"ready": True, "store": False}
    assert "store.away" in done(site, "doctor", code=1)
    told = done(site, "backup")
    newest = backups(Path(server.more["KHOI_BACKUPS"]))[0].folder
    manifest = manifest_of(newest)
    assert "kho tệp không trả lời" in told and manifest["away"] and manifest["missing"] == []
    assert NAME in {path.name for path in newest.rglob("*")}, "what the one before held goes on"
    server.stop()
    assert far.SECRET not in server.log.read_text(encoding="utf-8")


def test_another_store_or_key_does_not_start_until_somebody_says_so(
    office_on_sqlite: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = office_on_sqlite
    said, server = begun(site, monkeypatch), site.server
    go_by_these(site.engine, site.instance)
    site.engine.dispose()
    other = {"KHOI_STORE": f"{said['KHOI_STORE']}-other"}
    assert "store.other" in done(site, "run", code=2, **other)
    assert "store.lacks" in done(site, "store", "--take", code=2, **other)
    far.service(said).copy_to(NAME, site.instance / "files" / NAME[:2] / NAME)
    assert NAME in done(site, "lost", "--bring-back", **other)
    done(site, "store", "--take", **other)
    server.more |= other
    key = site.instance / "secret"
    was = key.read_bytes()
    key.write_bytes(os.urandom(32).hex().encode())
    assert "key.other" in done(site, "run", code=2)
    key.unlink()
    assert "key.other" in done(site, "ready", code=2) and not key.exists()
    key.write_bytes(was)
    server.start()
