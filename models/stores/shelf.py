"""A shelf: files by their SHA-256, each put once and read as what its name says. The folder is one; the
service (service.py) is the other, and answers the same questions."""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
import tempfile
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Protocol, TypeVar

from models.core.disk import copy_whole, hash_of, sync_folder, write_whole

LETTERS = 64
MARK = "shelf"
"""In a folder of files: what tells it from every other one."""
T = TypeVar("T")
log = logging.getLogger("khoi")


class Shelf(Protocol):
    """What every shelf does. A service that does not answer raises `StoreAway` at each of these."""

    far: bool
    """Whether each question goes over a line: then no more are asked than need be."""

    @property
    def mark(self) -> str:
        """By what servers that share it know it from every other one; empty where it has none yet."""

    def put(self, sha256: str, data: bytes) -> None:
        """Put bytes under their name, whole or not at all; what lies there and is right stays as it is."""

    def take_in(self, sha256: str, path: Path) -> None:
        """The same of a whole, synced file, which is gone from its place afterwards."""

    def take_copy(self, sha256: str, path: Path) -> None:
        """The same of a file that stays where it is, and is what the name says; it takes that place."""

    def opened(self, sha256: str) -> IO[bytes]:
        """The file, looked at and wound back. Raises FileNotFoundError where it is not there, or is not what
        its name says: nobody is handed that."""

    def holds(self, sha256: str) -> bool:
        """Whether it lies there and is what its name says; one that cannot be read is not there."""

    def names(self) -> Iterator[str]:
        """The name of every file, in no order."""

    def remove(self, sha256: str) -> None:
        """Take a file away, which may be gone already."""

    def copy_to(self, sha256: str, place: Path) -> bool:
        """Copy a file to the disk; whether it was there and is what its name says: else nothing is left. A
        disk that takes nothing more raises OSError."""


class Folder:
    """A shelf on this machine's disk: each file in a folder named by the first two letters of its name."""

    far = False

    def __init__(self, root: Path, tail: str = "") -> None:
        self.root, self.tail = root, tail

    def place(self, sha256: str) -> Path:
        """Where a file lies, or would."""
        return self.root / sha256[:2] / f"{sha256}{self.tail}"

    def put(self, sha256: str, data: bytes) -> None:
        """See Shelf; on the disk before it returns."""
        if self.holds(sha256):
            return
        target = self._made(sha256)
        with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(target)
        sync_folder(target.parent)

    def take_in(self, sha256: str, path: Path) -> None:
        """See Shelf."""
        target = self._made(sha256)
        path.replace(target)
        sync_folder(target.parent)

    def take_copy(self, sha256: str, path: Path) -> None:
        """See Shelf."""
        part = self._made(sha256).with_suffix(".part")
        copy_whole(path, part)
        self.take_in(sha256, part)

    @property
    def mark(self) -> str:
        """See Shelf."""
        place = self.root / MARK
        return f"folder {place.read_text(encoding='ascii').strip()}" if place.exists() else ""

    def begin(self) -> None:
        """Give the folder a mark of its own, where it has none."""
        if not self.mark:
            self.root.mkdir(parents=True, exist_ok=True)
            write_whole(self.root / MARK, secrets.token_hex(8).encode())

    def _made(self, sha256: str) -> Path:
        target = self.place(sha256)
        if not target.parent.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            for folder in (target.parent.parent, target.parent.parent.parent):
                sync_folder(folder)
        return target

    def opened(self, sha256: str) -> IO[bytes]:
        """See Shelf."""
        try:
            file = self.place(sha256).open("rb")
        except IsADirectoryError:
            raise changed(sha256) from None
        try:
            said = hashlib.file_digest(file, "sha256").hexdigest()
            if said == sha256:
                file.seek(0)
                return file
        except BaseException:
            file.close()
            raise
        file.close()
        raise changed(sha256)

    def holds(self, sha256: str) -> bool:
        """See Shelf."""
        place = self.place(sha256)
        try:
            return place.is_file() and hash_of(place) == sha256
        except OSError:
            return False

    def names(self) -> Iterator[str]:
        """See Shelf."""
        for path in self.root.glob("??/*") if self.root.is_dir() else ():
            name = path.name.removesuffix(self.tail)
            if len(name) == LETTERS:  # else half an upload that a killed server left
                yield name

    def remove(self, sha256: str) -> None:
        """See Shelf."""
        self.place(sha256).unlink(missing_ok=True)

    def copy_to(self, sha256: str, place: Path) -> bool:
        """See Shelf."""
        source = self.place(sha256)
        try:
            copy_whole(source, place)
        except OSError:
            if self._is_read(source):
                raise
        if place.exists() and hash_of(place) != sha256:
            place.unlink()
        return place.exists()

    def _is_read(self, path: Path) -> bool:
        try:
            hash_of(path)
        except OSError:
            return False
        return True


def changed(sha256: str) -> FileNotFoundError:
    """What whoever asks for a file meets that lies there and is not what its name says; the log hears it."""
    log.warning("file %s of the store is not what its name says", sha256[:16])
    return FileNotFoundError(f"{sha256[:16]} was changed")


AT_ONCE = 8
"""Questions that a service is asked at the same time."""


def asked_of(shelf: Shelf, names: Collection[str], ask: Callable[[str], T]) -> Iterator[tuple[str, T]]:
    """Each name with what `ask` says of it, in their order; several at once where the shelf is far."""
    if not shelf.far:
        yield from ((name, ask(name)) for name in names)
        return
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="store") as many:
        yield from zip(names, many.map(ask, names), strict=True)
