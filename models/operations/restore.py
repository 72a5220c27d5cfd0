"""Bringing a backup back, and the drill that shows it can be: the present
is moved aside, never overwritten; half done is told and done again."""

from __future__ import annotations

import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import URL, Engine, create_engine, delete, text
from sqlalchemy.exc import DatabaseError, ProgrammingError

from models.core import postgresql
from models.core.base import ZONE, make_engine, now
from models.core.disk import alone, copy_whole, sync_folder, sync_tree, write_whole
from models.core.errors import Refusal
from models.core.troubles import StoreAway, first_line
from models.operations.backup import DATABASE, KEY, check_backup
from models.operations.drill import differences
from models.operations.migrate import knows, migrate
from models.platform.settings import Setting
from models.platform.store import shelf_of
from models.stores.shelf import Folder, Shelf, asked_of

HALF = "restoring"
RUNNING = "running"
WITNESS = "journal-head"
MARKS = "marks"
"""The setting that says by which store and key of forms the office's servers go (health.py)."""


@dataclass
class Drill:
    """What a drill found: the backup, how long it took, how much was counted again, what differs."""

    backup: str
    minutes: float = 0.0
    counted: dict[str, int] = field(default_factory=dict)
    differs: list[str] = field(default_factory=list)


def require_whole(instance: Path) -> None:
    """Refuse to serve where a restore was cut off in the middle."""
    if (instance / HALF).exists():
        raise Refusal("restore.half", name=(instance / HALF).read_text(encoding="utf-8"))


def restore(engine: Engine, instance: Path, source: Path) -> str:
    """Put a backup in the place of the present office; returns where
    the present one was moved. Server and worker must be stopped.

    Raises `backup.damaged`, `restore.other` (of the other kind of database), `restore.newer` (made by a
    later program, which alone can serve it), `restore.running`. A
    power cut on the way leaves a mark with which no server starts; the same command again finishes.
    """
    manifest = check_backup(source)
    kind = engine.dialect.name
    if manifest["kind"] != kind:
        raise Refusal("restore.other", found=manifest["kind"], wanted=kind)
    if manifest.get("revision") and not knows(manifest["revision"]):
        raise Refusal("restore.newer", name=source.name, found=manifest["revision"])
    with alone(instance / RUNNING, "restore.running"):
        if kind == "postgresql":
            require_nobody(engine, "restore.running")
        engine.dispose()
        staged, kept = instance / ".restoring", shelf_of(instance)
        shutil.rmtree(staged, ignore_errors=True)
        if kept.far:
            _put_back(source / "files", kept)
        _stage(source, staged, files=not kept.far)
        write_whole(instance / HALF, str(source).encode())
        aside = instance / f"before-restore-{now().astimezone(ZONE):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
        aside.mkdir(mode=0o700)
        _swap(engine.url, instance, staged, aside, files=not kept.far)
        with (
            suppress(DatabaseError),
            engine.begin() as connection,
        ):  # the next server says anew by what it goes
            connection.execute(delete(Setting).where(Setting.name == MARKS))
        engine.dispose()
        (instance / HALF).unlink()
        sync_folder(instance)
    return aside.name


def _put_back(files: Path, kept: Shelf) -> None:
    """Bring a backup's attachments to a service, those that it does not hold as they were; what it holds
    beside them stays. Raises `store.away`: nothing was moved then."""

    def put(name: str) -> None:
        if not kept.holds(name):
            kept.take_copy(name, Folder(files).place(name))

    try:
        for _name in asked_of(kept, list(Folder(files).names()), put):
            continue
    except StoreAway as error:
        raise Refusal("store.away", name=kept.mark, said=first_line(error)) from None


def _stage(source: Path, staged: Path, *, files: bool) -> None:
    """A whole copy of the backup beside the present, on the disk before anything is moved; with its
    attachments where they lie on the disk."""
    for path in source.rglob("*"):
        if path.is_file() and (files or not path.is_relative_to(source / "files")):
            copy_whole(path, staged / path.relative_to(source))
    sync_tree(staged)


def _swap(url: URL, instance: Path, staged: Path, aside: Path, *, files: bool) -> None:
    if url.get_backend_name() == "sqlite":
        database = Path(str(url.database))
        present = [Path(f"{database}{tail}") for tail in ("", "-wal", "-shm")]
        incoming = {staged / DATABASE["sqlite"]: database}
    else:
        before = (
            f"ALTER SCHEMA {postgresql.SCHEMA} RENAME TO "
            f"{aside.name.replace('-', '_')};\nCREATE SCHEMA "
            f"{postgresql.SCHEMA};\n"
        )
        postgresql.load(url, staged / DATABASE["postgresql"], staged, before)
        present, incoming = [], {}
    incoming |= {staged / "files": instance / "files", staged / KEY: instance / KEY}
    present += [instance / "files"] if files else []
    for path in [*present, instance / KEY, instance / WITNESS]:
        if path.exists():
            shutil.move(path, aside / path.name)
    for new, place in incoming.items():
        if new.exists():
            new.replace(place)
            sync_folder(place.parent)
    shutil.rmtree(staged)


def require_nobody(engine: Engine, code: str) -> None:
    """Refuse with `code` while anybody else is connected to a PostgreSQL, with how many."""
    with engine.connect() as connection:
        others = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> "
            "pg_backend_pid() AND backend_type = 'client backend'"
        )
        number = connection.scalar(text(others))
    if number:
        raise Refusal(code, number=number)


def drill(engine: Engine, source: Path) -> Drill:
    """Restore a backup into an empty place of its own and compute
    every figure again. The office is only read for its address.

    Raises `backup.damaged`, `drill.create` where PostgreSQL lets the account make no database.
    """
    found, began = Drill(source.name), time.monotonic()
    manifest = check_backup(source)
    with (
        TemporaryDirectory(prefix="khoi-drill-") as folder,
        _scratch(engine, source, Path(folder), manifest) as place,
    ):
        migrate(place)
        found.differs = differences(place, manifest, source / "files", found.counted)
    found.minutes = (time.monotonic() - began) / 60
    return found


@contextmanager
def _scratch(engine: Engine, source: Path, folder: Path, manifest: dict[str, Any]) -> Iterator[Engine]:
    """An engine on the backup restored into a place that is gone afterwards."""
    if manifest["kind"] == "sqlite":
        copy_whole(source / DATABASE["sqlite"], folder / DATABASE["sqlite"])
        place = make_engine(f"sqlite:///{folder / DATABASE['sqlite']}")
        try:
            yield place
        finally:
            place.dispose()
        return
    name = f"khoi_drill_{secrets.token_hex(4)}"
    _create(engine, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    url = engine.url.set(database=name)
    place = make_engine(url.render_as_string(hide_password=False))
    try:
        postgresql.load(url, source / DATABASE["postgresql"], folder, "SELECT 1;\n")
        yield place
    finally:
        place.dispose()
        _create(engine, f"DROP DATABASE {name} WITH (FORCE)")


def _create(engine: Engine, statement: str) -> None:
    alone_ = create_engine(engine.url, isolation_level="AUTOCOMMIT")
    try:
        with alone_.connect() as connection:
            connection.execute(text(statement))
    except ProgrammingError:
        raise Refusal("drill.create") from None
    finally:
        alone_.dispose()
