"""Backups in a second place that is a service: sent once, read back, listed, brought by name, thinned out by
the rule of the first place, told where anything there is not as it was sent."""

from __future__ import annotations

import json
import shutil
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from models.core.base import ZONE
from models.core.errors import Refusal
from models.operations import backup_far
from models.operations.backup import Backup, kept
from models.operations.backup_far import Far
from models.stores.service import Service
from tests import far

NOON = datetime(2026, 11, 25, 12, tzinfo=ZONE)


@pytest.fixture
def place() -> Far:
    return Far(far.place(far.words()))


def made(target: Path, at: datetime, *attached: bytes) -> Backup:
    """A finished backup of an office that has these attachments."""
    head = sha256(str(at).encode()).hexdigest()
    folder = target / f"khoi-{at:%Y%m%d-%H%M%S}-{head[:16]}"
    names = {sha256(data).hexdigest(): data for data in attached}
    held = {f"files/{name[:2]}/{name}": data for name, data in names.items()}
    held |= {"khoi.sqlite": f"database {at}".encode(), "secret": b"s" * 64}
    for name, data in held.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    files = {n: {"size": len(data), "sha256": sha256(data).hexdigest()} for n, data in held.items()}
    (folder / "manifest.json").write_text(json.dumps({"kind": "sqlite", "head": head, "files": files}))
    return Backup(at, head[:16], folder)


def held(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def sent(place: Far, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is sent from now on, by its name there."""
    keys: list[str] = []
    put = Service.put_file

    def noted(self: Service, key: str, path: Path) -> None:
        keys.append(key)
        put(self, key, path)

    monkeypatch.setattr(Service, "put_file", noted)
    return keys


def test_a_backup_comes_back_by_its_name_as_it_was_and_the_newest_by_none(place: Far, tmp_path: Path) -> None:
    older = made(tmp_path / "here", NOON - timedelta(days=1), b"one", b"two")
    newer = made(tmp_path / "here", NOON, b"one", b"three")
    for each in (older, newer):
        place.take(each)
    assert place.known() == [(newer.at, newer.folder.name), (older.at, older.folder.name)]
    for name, was in ((older.folder.name, older), (None, newer)):
        brought = place.fetch(name, tmp_path / "there")
        assert brought == tmp_path / "there" / was.folder.name and held(brought) == held(was.folder)
    assert {path.name for path in (tmp_path / "there").iterdir()} == {older.folder.name, newer.folder.name}
    with pytest.raises(Refusal, match=r"backup\.unknown"):
        place.fetch("khoi-20200101-000000-" + "a" * 16, tmp_path / "there")
    with pytest.raises(Refusal, match=r"backup\.none"):
        Far(far.place(far.words())).fetch(None, tmp_path / "there")


def test_an_attachment_is_sent_once_for_all_backups_that_name_it_and_the_manifest_last(
    place: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.take(made(tmp_path, NOON - timedelta(days=1), b"one"))
    keys = sent(place, monkeypatch)
    place.take(made(tmp_path, NOON, b"one", b"two"))
    assert sum("/attachments/" in key for key in keys) == 1 and keys[-1].endswith("manifest.json")
    assert place.pool.key(sha256(b"two").hexdigest()) in keys


def test_what_the_rule_does_not_keep_goes_and_with_the_last_backup_its_attachments(
    place: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [NOON - timedelta(days=n) for n in range(9, -1, -1)]
    known = [made(tmp_path, at, b"always", f"of {at}".encode()) for at in days]
    stay = kept(days)
    assert len(stay) < len(days), "the rule takes some of these away"
    for each in known[:-1]:
        place.take(each)
    monkeypatch.setattr(backup_far, "YOUNG", timedelta(days=-36500))  # by any clock of a test
    place.take(known[-1])
    assert {at for at, _name in place.known()} == stay
    wanted = {sha256(f"of {at}".encode()).hexdigest() for at in stay} | {sha256(b"always").hexdigest()}
    assert set(place.pool.names()) == wanted
    for at, name in place.known():
        assert len(held(place.fetch(name, tmp_path / "out"))) == 5, at


def test_what_another_program_has_in_the_same_bucket_stays(place: Far, tmp_path: Path) -> None:
    beside = Service(place.own.where, "files")
    name = sha256(b"of the store").hexdigest()
    beside.put(name, b"of the store")
    (tmp_path / "note").write_bytes(b"x")
    place.own.put_file(place.own.inside("attachments/note.txt"), tmp_path / "note")
    for n in range(10):
        place.take(made(tmp_path, NOON - timedelta(days=9 - n), b"one"))
    assert beside.holds(name)
    assert place.own.read(place.own.inside("attachments/note.txt")) == b"x"


def test_a_place_that_is_away_or_half_a_backup_there_is_told(place: Far, tmp_path: Path) -> None:
    mine = made(tmp_path, NOON, b"one")
    with pytest.raises(Refusal) as told:
        Far(far.place(far.words("kho", far.NOWHERE))).take(mine)
    assert told.value.code == "backup.second" and "s3://kho" in told.value.values["folder"]
    assert far.SECRET not in str(told.value)
    place.take(mine)
    pool = place.pool.key(sha256(b"one").hexdigest())
    (tmp_path / "other").write_bytes(b"two")
    place.own.put_file(pool, tmp_path / "other")
    with pytest.raises(Refusal, match=r"backup\.damaged"):
        place.fetch(None, tmp_path / "there")
    place.own.remove_keys([pool])
    with pytest.raises(Refusal, match=r"backup\.damaged"):
        place.fetch(None, tmp_path / "there")
    assert list((tmp_path / "there").iterdir()) == [], "nothing of it is left"
    place.own.remove_keys([place.own.inside(f"{mine.folder.name}/manifest.json")])
    assert place.known() == [], "without its manifest it is none"


def test_what_is_not_read_back_as_it_was_sent_is_no_backup(
    place: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = made(tmp_path, NOON, b"one")
    real = Service._brought

    def rotten(self: Service, key: str, file: object) -> str:
        return "0" * 64 if "/attachments/" in key else real(self, key, None)

    monkeypatch.setattr(Service, "_brought", rotten)
    with pytest.raises(Refusal, match=r"backup\.second"):
        place.take(mine)
    monkeypatch.undo()
    assert place.known() == []
    shutil.rmtree(mine.folder / "files")
    with pytest.raises(Refusal, match=r"backup\.damaged"):
        place.take(mine)
