"""Backups in a second place that is a service which speaks S3 (`KHOI_BACKUP_SECOND=s3://...`).

Below the prefix each backup has its own part with database, key and manifest, the manifest last: without it
there is no backup. Attachments lie beside them by their SHA-256, each once for all backups that name it, and
go when none does any more. Nothing is ever changed there, only added and taken away.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from models.core.base import ZONE, now
from models.core.disk import hash_of, sync_folder, sync_tree
from models.core.errors import Refusal
from models.operations.backup import MANIFEST, NAME, Backup, check_backup, kept
from models.stores.service import Place, Service
from models.stores.shelf import LETTERS, asked_of

FILES = "files/"
POOL = "attachments"
"""Not named as in the store, so that one place could serve both."""
YOUNG = timedelta(days=1)
"""What nothing names and is younger may belong to a backup that is being sent."""


class Far:
    """The second place; every question raises `backup.second` with what the service said where it is away."""

    def __init__(self, place: Place) -> None:
        self.name = place.name
        self.own, self.pool = Service(place, "", long=True), Service(place, POOL, long=True)

    def known(self) -> list[tuple[datetime, str]]:
        """Whole backups there: when each was made and its name, the newest first."""
        with self._told():
            return self._known(each["path"] for each in self.own.listed())

    def _known(self, keys: Iterator[str]) -> list[tuple[datetime, str]]:
        found = []
        for key in keys:
            name, _slash, last = key.removeprefix(self.own.inside()).strip("/").partition("/")
            match = NAME.fullmatch(name)
            if match and last == MANIFEST:
                moment = datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=ZONE)
                found.append((moment, name))
        return sorted(found, reverse=True)

    def take(self, backup: Backup) -> None:
        """Send a backup: what the place does not hold yet, each read back as it lies there; then look that it
        is all there, and thin out by the rule of the first place. Raises `backup.second`."""
        name, manifest = backup.folder.name, check_backup(backup.folder)
        with self._told():
            attached, rest = self._parts(manifest)
            held = {each["path"]: each["size"] for each in self.pool.listed()}
            new = [sha for sha, size in attached.items() if held.get(self.pool.key(sha)) != size]
            self._send({self.pool.key(sha): backup.folder / FILES / sha[:2] / sha for sha in new})
            self._send({self._key(name, each): backup.folder / each for each in rest})
            self._send({self._key(name, MANIFEST): backup.folder / MANIFEST})
            there = {each["path"]: each["size"] for each in self.pool.listed()}
            for sha, size in attached.items():
                if there.get(self.pool.key(sha)) != size:
                    self.own.remove_keys([self._key(name, MANIFEST)])
                    raise OSError(f"{sha[:16]} is not there")
            self._thin()

    def _send(self, what: dict[str, Path]) -> None:
        def send(key: str) -> str:
            self.own.put_file(key, what[key])
            return self.own.hash_of(key)

        for key, said in asked_of(self.own, list(what), send):
            if said != hash_of(what[key]):
                raise OSError(f"{key} is not what was sent")

    def fetch(self, name: str | None, target: Path) -> Path:
        """Bring a backup, or the newest, into the first place, whole or not at all, and check it there;
        returns its folder. Raises `backup.unknown`, `backup.none`, `backup.damaged`, `backup.second`."""
        known = [each for _at, each in self.known()]
        if not known:
            raise Refusal("backup.none", folder=self.name)
        if name is not None and name not in known:
            raise Refusal("backup.unknown", name=name)
        name = name or known[0]
        target.mkdir(parents=True, exist_ok=True)
        part, folder = target / f".part-{os.getpid()}" / name, target / name
        try:
            with self._told():
                self._bring(name, part)
            sync_tree(part)
            check_backup(part)
            shutil.rmtree(folder, ignore_errors=True)
            part.rename(folder)
            sync_folder(target)
        finally:
            shutil.rmtree(part.parent, ignore_errors=True)
        return folder

    def _bring(self, name: str, part: Path) -> None:
        self.own.bring(self._key(name, MANIFEST), part / MANIFEST)
        attached, rest = self._parts(_read((part / MANIFEST).read_bytes(), name))
        keys = {self.pool.key(sha): part / FILES / sha[:2] / sha for sha in attached}
        keys |= {self._key(name, each): part / each for each in rest}

        def bring(key: str) -> None:
            try:
                self.own.bring(key, keys[key])
            except FileNotFoundError:
                raise Refusal("backup.damaged", folder=name, file=keys[key].name) from None

        for _each in asked_of(self.own, list(keys), bring):
            continue

    def _thin(self) -> None:
        """Take away backups that the rule does not keep, then attachments that none names any more."""
        keys = [each["path"] for each in self.own.listed() if not each["path"].startswith(self.pool.inside())]
        known = self._known(iter(keys))
        stay = kept(at for at, _name in known)
        gone = [name for at, name in known if at not in stay]
        for name in gone:  # the manifest first: what is taken away by half is no backup
            mine = self.own.inside(f"{name}/")
            rest = [key for key in keys if key.startswith(mine) and not key.endswith(f"/{MANIFEST}")]
            self.own.remove_keys([self._key(name, MANIFEST), *rest])
        needed: set[str] = set()
        for _at, name in known:
            if name not in gone:
                needed |= self._parts(_read(self.own.read(self._key(name, MANIFEST)), name))[0].keys()
        old = (each["path"] for each in self.pool.listed() if now() - each["last_modified"] > YOUNG)
        ours = {key: key.rpartition("/")[2] for key in old}
        self.own.remove_keys([k for k, sha in ours.items() if k == self.pool.key(sha) and sha not in needed])

    def _parts(self, manifest: dict[str, Any]) -> tuple[dict[str, int], list[str]]:
        """Attachments that a manifest names, with their size, and the names of its other files. Nothing that
        leads out of a backup's own folder is one."""
        names: dict[str, Any] = manifest["files"]
        attached = {
            name.rpartition("/")[2]: int(said["size"])
            for name, said in names.items()
            if name.startswith(FILES) and len(name.rpartition("/")[2]) == LETTERS
        }
        return attached, [name for name in names if "/" not in name and not name.startswith(".")]

    def _key(self, name: str, file: str) -> str:
        return self.own.inside(f"{name}/{file}")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise Refusal("backup.second", folder=self.name, said=error.strerror or str(error)) from error


def _read(data: bytes, name: str) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(data)
        found["files"].items()
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Refusal("backup.damaged", folder=name, file=MANIFEST) from None
    return found
