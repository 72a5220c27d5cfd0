"""Backups: one folder each, made in one pass while people work, checked,
named by the journal's head; which are kept (issue of durability).

A backup is complete by itself: database, attachments, the key that protects forms,
and `manifest.json` with a hash of each. An attachment that the backup before holds
too is the same file twice on the disk (a hard link), so that ten years fit.

A sound database is a backup, whatever of the attachments is not there: the manifest names those that it lacks
(`missing`), those that only the backup before still held (`kept`) and those recorded as lost (`lost`). An
unsound one is set aside as suspect, and only the newest of these stays.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core import postgresql
from models.core.base import ZONE, make_engine, now
from models.core.disk import alone, copy_whole, hash_of, require_writable, sync_folder, sync_tree
from models.core.errors import Refusal
from models.operations.backup_files import lacking, take_files
from models.operations.migrate import count_rows, revision_of
from models.platform.journal import head, link_at, verify
from models.platform.lost import files_named, lost_files
from models.platform.store import shelf_of
from models.stores.shelf import Folder

DAYS, WEEKS, MONTHS = 7, 5, 12
ALARM = timedelta(hours=26)
WHOLE = timedelta(days=7)
"""So long a nightly backup goes on from where the one before found the journal whole."""
AT_NIGHT = 2
"""The hour in Việt Nam at which the nightly one is made."""
NAME = re.compile(r"khoi-(\d{8}-\d{6})-([0-9a-f]{16})")
MANIFEST, SUSPECT, KEY = "manifest.json", "-suspect", "secret"
DATABASE = {"sqlite": "khoi.sqlite", "postgresql": "khoi.dump"}


@dataclass(frozen=True, order=True)
class Backup:
    """A finished backup: when, the first 16 letters of the journal's head, its folder."""

    at: datetime
    head: str
    folder: Path

    @property
    def manifest(self) -> dict[str, Any]:
        """What it holds, and by hash the files that it lacks (`missing`), that the office lacks (`kept`) and
        that were recorded as lost (`lost`); what is wrong with its database (`problems`)."""
        return manifest_of(self.folder)


def manifest_of(folder: Path) -> dict[str, Any]:
    """What a finished backup says of itself. Where that cannot be read, this is what is wrong with it: the
    next backup, the list and the page go on."""
    try:
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    return found if isinstance(found, dict) else {"problems": [MANIFEST]}


def backups(target: Path) -> list[Backup]:
    """Finished backups in a folder, the newest first; suspect and half-made ones are none."""
    return _finished(target, "")


def suspects(target: Path) -> list[Backup]:
    """Backups of an unsound database, set aside and counted as none, the newest first."""
    return _finished(target, SUSPECT)


def _finished(target: Path, tail: str) -> list[Backup]:
    found = []
    for folder in target.iterdir() if target.is_dir() else ():
        match = NAME.fullmatch(folder.name.removesuffix(tail)) if folder.name.endswith(tail) else None
        if match and (folder / MANIFEST).exists():
            found.append(
                Backup(datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=ZONE), match[2], folder)
            )
    return sorted(found, reverse=True)


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """Which backups stay: the newest of each of the last 7 days, 5 weeks
    and 12 months that have one. Pure; a clock that jumped deletes no more."""
    ordered = sorted(moments, reverse=True)
    stay: set[datetime] = set()
    for most, period in ((DAYS, "%Y%m%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y%m")):
        newest: dict[str, datetime] = {}
        for moment in ordered:
            newest.setdefault(moment.strftime(period), moment)
        stay |= set(list(newest.values())[:most])
    return stay


def due(newest: datetime | None, at: datetime) -> bool:
    """Whether the nightly backup is to be made: none since the last two o'clock in Việt Nam. Pure."""
    local = at.astimezone(ZONE)
    night = local.replace(hour=AT_NIGHT, minute=0, second=0, microsecond=0)
    night = night if local >= night else night - timedelta(days=1)
    return newest is None or newest < night or newest > at + timedelta(days=1)


def way_back(known: Sequence[Backup]) -> Backup | None:
    """The newest backup of another schema than that of the newest one (`known` come the newest first): made
    before the last upgrade, it alone leads back to the program of before."""
    told = ((backup, backup.manifest.get("revision")) for backup in known)
    first = next((revision for _backup, revision in told if revision), None)
    return next((backup for backup, revision in told if revision and revision != first), None)


def prune(target: Path) -> list[str]:
    """Remove the backups that are not kept, and all suspect ones but the newest, which no good one drives
    out; returns their names. The way back from the last upgrade stays, whatever was saved that day since."""
    known = backups(target)
    stay, back = kept(backup.at for backup in known), way_back(known)
    stay |= {back.at} if back is not None else set()
    gone = [backup.folder for backup in known if backup.at not in stay]
    gone += [backup.folder for backup in suspects(target)[1:]]
    for folder in gone:
        shutil.rmtree(folder)
    return [folder.name for folder in gone]


def make_backup(
    engine: Engine, instance: Path, target: Path, second: Path | None = None, *, nightly: bool = False
) -> Backup:
    """Make, check and keep one backup in `target`, and a copy of it in `second`; older ones go by `kept`.
    Of a nightly one the journal is walked on from the head that the backup before was found whole up to, and
    whole once a week; nobody waits for any of it. Missing attachments are named and stop none,
    nor does a service that keeps them and is away (`away` of the manifest).

    Raises `backup.running`, `backup.failed`, `place.readonly`, `backup.suspect`
    (kept aside under a name that is never counted), `backup.second`.
    """
    target.mkdir(parents=True, exist_ok=True)
    require_writable(target)
    with alone(target / "lock", "backup.running"):
        for left in target.glob(".part-*"):
            shutil.rmtree(left)
        part = target / f".part-{os.getpid()}"
        part.mkdir(mode=0o700)
        try:
            made = _make(engine, instance, target, part, nightly=nightly)
        except OSError as error:
            raise Refusal("backup.failed", folder=str(target), said=error.strerror or str(error)) from error
        except Refusal as refusal:
            if refusal.code == "backup.suspect":  # tried again each hour: the older ones would fill the disk
                prune(target)
            raise
        finally:
            shutil.rmtree(part, ignore_errors=True)
        prune(target)
    if second is not None:
        copy_to(made, second)
    return made


def _make(engine: Engine, instance: Path, target: Path, part: Path, *, nightly: bool) -> Backup:
    at, known = now().astimezone(ZONE).replace(microsecond=0), backups(target)
    walked = _walked(known[0].manifest, at) if nightly and known else None
    facts, problems = _copy_database(engine, part / DATABASE[engine.dialect.name], walked)
    facts["walked"] = {"whole": walked["whole"] if facts.pop("went_on") and walked else at.isoformat()}
    facts["walked"] |= {"number": facts.pop("number"), "hash": facts["head"]}
    before = known[0].folder / "files" if known else None
    away = take_files(shelf_of(instance), part / "files", before, sure=walked is None)
    if (instance / KEY).exists():
        copy_whole(instance / KEY, part / KEY)
    lacks = lacking(part / "files", before, facts.pop("attachments"), facts.pop("recorded"))
    held = {str(path.relative_to(part)): path for path in sorted(part.rglob("*")) if path.is_file()}
    files = {
        name: {
            "size": path.stat().st_size,
            "sha256": hash_of(path) if path.stat().st_nlink == 1 else path.name,
        }
        for name, path in held.items()
    }
    manifest = {
        "made_at": at.isoformat(),
        "kind": engine.dialect.name,
        **facts,
        **lacks,
        **({"away": away} if away else {}),
        "files": files,
        "problems": problems,
    }
    (part / MANIFEST).write_text(json.dumps(manifest, indent=1, sort_keys=True), encoding="utf-8")
    sync_tree(part)
    name = f"khoi-{at:%Y%m%d-%H%M%S}-{facts['head'][:16]}"
    folder = target / (name + SUSPECT if problems else name)
    if folder.exists():  # a second one within the same second, of the same head
        shutil.rmtree(folder)
    part.rename(folder)
    sync_folder(target)
    if problems:
        raise Refusal("backup.suspect", folder=folder.name, what="; ".join(problems[:5]))
    return Backup(at, facts["head"][:16], folder)


def _walked(manifest: dict[str, Any], at: datetime) -> dict[str, Any] | None:
    """Up to which row a backup found the journal whole, where it was walked whole within a week."""
    walked: dict[str, Any] | None = manifest.get("walked")
    if walked is None:
        return None
    since = at - datetime.fromisoformat(walked["whole"])
    return walked if timedelta(0) <= since < WHOLE else None


def _copy_database(
    engine: Engine, copy: Path, walked: dict[str, Any] | None
) -> tuple[dict[str, Any], list[str]]:
    """Copy the database as one moment saw it; what the copy says of itself, and what is wrong with it."""
    if engine.dialect.name == "sqlite":
        raw: Any = engine.raw_connection()
        try:
            raw.driver_connection.execute("VACUUM INTO ?", (str(copy),))
        except raw.driver_connection.Error as error:
            raise Refusal("backup.failed", folder=str(copy.parent.parent), said=str(error)) from error
        finally:
            raw.close()
        taken = make_engine(f"sqlite:///{copy}")
        try:
            with taken.connect() as connection:
                return _facts(connection, walked)
        finally:
            taken.dispose()
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        snapshot = connection.scalar(text("SELECT pg_export_snapshot()"))
        postgresql.dump(engine.url, copy, str(snapshot))
        return _facts(connection, walked)


def _facts(connection: Connection, walked: dict[str, Any] | None) -> tuple[dict[str, Any], list[str]]:
    """What a copy says of itself. Where the row it would go on from is not there as it was, the journal is
    walked whole: an older backup was brought back, or somebody wrote it anew."""
    problems = unsound(connection)
    with open_session(connection, SYSTEM) as db:
        link = link_at(db, walked["hash"]) if walked is not None else None
        went_on = link is not None and walked is not None and link[0] == walked["number"]
        broken = verify(db, link) if link is not None and went_on else verify(db)
        newest = head(db)
        facts: dict[str, Any] = {
            "head": newest,
            "number": (link_at(db, newest) or (0, newest))[0],
            "went_on": went_on,
            "revision": revision_of(connection),
            "rows": count_rows(connection),
        }
        facts["attachments"], facts["recorded"] = files_named(db), set(lost_files(db))
    return facts, problems + ([f"journal row {broken}"] if broken is not None else [])


def unsound(connection: Connection) -> list[str]:
    """What a database says is wrong with its own pages and references; nothing where it is sound."""
    if connection.dialect.name != "sqlite":
        return [
            f"constraint {name}"
            for name in connection.scalars(text("SELECT conname FROM pg_constraint WHERE NOT convalidated"))
        ]
    pages = [
        str(line) for line in connection.exec_driver_sql("PRAGMA integrity_check").scalars() if line != "ok"
    ]
    return pages + [
        f"{row[0]} row {row[1]} -> {row[2]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]


def copy_to(backup: Backup, second: Path) -> Backup:
    """Copy a backup to a second place, whole or not at all, and check
    it there. Refuses `backup.second` with what the machine said."""
    part = second / f".part-{os.getpid()}"
    try:
        second.mkdir(parents=True, exist_ok=True)
        known = backups(second)
        part.mkdir()
        before = known[0].folder / "files" if known else None
        take_files(Folder(backup.folder / "files"), part / "files", before)
        for path in backup.folder.iterdir():
            if path.is_file():
                copy_whole(path, part / path.name)
        sync_tree(part)
        check_backup(part)
        there = second / backup.folder.name
        shutil.rmtree(there, ignore_errors=True)
        part.rename(there)
        sync_folder(second)
        prune(second)
    except OSError as error:
        raise Refusal("backup.second", folder=str(second), said=error.strerror or str(error)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Backup(backup.at, backup.head, there)


def find_backup(target: Path, name: str | None) -> Path:
    """The backup with this name or path, or the newest. Refuses `backup.unknown`, `backup.none`."""
    if name is None:
        known = backups(target)
        if not known:
            raise Refusal("backup.none", folder=str(target))
        return known[0].folder
    for folder in (target / name, Path(name)):
        if (folder / MANIFEST).is_file():
            return folder
    raise Refusal("backup.unknown", name=name)


def check_backup(folder: Path) -> dict[str, Any]:
    """The manifest of a backup whose every file is what
    it was. Refuses `backup.damaged` with the file's name."""
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        names: dict[str, Any] = manifest["files"]
    except (OSError, ValueError, KeyError):
        raise Refusal("backup.damaged", folder=folder.name, file=MANIFEST) from None
    for name, said in names.items():
        path = folder / name
        if not path.is_file() or path.stat().st_size != said["size"] or hash_of(path) != said["sha256"]:
            raise Refusal("backup.damaged", folder=folder.name, file=name)
    return manifest
