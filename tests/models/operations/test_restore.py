"""A backup in the place of the present: what was there is moved aside; half
done is told and done again; what cannot be restored moves nothing.

Whole offices on both databases come back in tests/durability/test_backup.py; the drill is in test_drill.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Engine

from models.core.base import make_engine
from models.core.disk import alone
from models.core.errors import Refusal
from models.operations import restore as page
from models.operations.migrate import newest
from models.operations.restore import HALF, RUNNING, WITNESS, require_whole, restore

PRESENT = {
    "khoi.sqlite": b"present",
    "khoi.sqlite-wal": b"log",
    "files/aa/aaaa": b"present file",
    "secret": b"present key",
    WITNESS: b"head",
}
KEPT = {"khoi.sqlite": b"kept", "files/bb/bbbb": b"kept file", "secret": b"kept key"}


def lay(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def held(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, but for what was moved aside and the lock."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not str(path.relative_to(folder)).startswith(("before-restore-", RUNNING))
    }


def backup(folder: Path, kind: str = "sqlite", revision: str = "") -> Path:
    files = {n: {"size": len(data), "sha256": sha256(data).hexdigest()} for n, data in KEPT.items()}
    manifest = json.dumps({"kind": kind, "files": files, "revision": revision or newest()}).encode()
    return lay(folder, {**KEPT, "manifest.json": manifest})


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    return lay(tmp_path / "instance", PRESENT)


@pytest.fixture
def engine(instance: Path) -> Iterator[Engine]:
    made = make_engine(f"sqlite:///{instance / 'khoi.sqlite'}")
    yield made
    made.dispose()


def test_the_backup_stands_in_the_place_of_the_present_which_is_aside_whole(
    engine: Engine, instance: Path, tmp_path: Path
) -> None:
    source = backup(tmp_path / "kept")
    before = held(source)
    aside = restore(engine, instance, source)
    assert {name: data for name, data in held(instance).items() if name != "manifest.json"} == KEPT
    assert held(instance / aside) == PRESENT
    assert held(source) == before, "a backup is copied, never moved"
    require_whole(instance)


def test_a_restore_cut_off_is_told_and_the_same_command_finishes_it(
    engine: Engine, instance: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = backup(tmp_path / "kept")

    def cut(_folder: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(page, "sync_folder", cut)
        with pytest.raises(KeyboardInterrupt):
            restore(engine, instance, source)
    with pytest.raises(Refusal, match=r"restore\.half") as told:
        require_whole(instance)
    assert told.value.values["name"] == str(source)
    restore(engine, instance, source)
    require_whole(instance)
    assert held(instance) == KEPT and not (instance / HALF).exists()
    assert {name: data for aside in instance.glob("before-restore-*") for name, data in held(aside).items()}[
        "files/aa/aaaa"
    ] == b"present file"


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (lambda kept: (kept / "secret").write_bytes(b"kept kex"), "backup.damaged"),
        (lambda kept: (kept / "khoi.sqlite").unlink(), "backup.damaged"),
        (lambda kept: (kept / "manifest.json").write_text("{"), "backup.damaged"),
        (lambda kept: backup(kept, "postgresql"), "restore.other"),
        (lambda kept: backup(kept, revision="9999"), "restore.newer"),
    ],
)
def test_what_cannot_be_restored_moves_nothing(
    engine: Engine, instance: Path, tmp_path: Path, harm: object, code: str
) -> None:
    source = backup(tmp_path / "kept")
    harm(source)  # type: ignore[operator]
    with pytest.raises(Refusal) as told:
        restore(engine, instance, source)
    assert told.value.code == code
    assert held(instance) == PRESENT and not list(instance.glob("before-restore-*"))


def test_while_somebody_serves_the_office_nothing_is_restored(
    engine: Engine, instance: Path, tmp_path: Path
) -> None:
    source = backup(tmp_path / "kept")
    with alone(instance / RUNNING, "server.second"), pytest.raises(Refusal, match=r"restore\.running"):
        restore(engine, instance, source)
    assert held(instance) == PRESENT
    restore(engine, instance, source)
