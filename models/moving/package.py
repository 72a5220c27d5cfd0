"""A backup of one office on its way to another one, in one file that the other office alone can open: a tar
archive, packed, sealed to its key in the age format (age-encryption.org), which other programs open too.

The seal says nothing of who sent it: whoever has the key may seal to it. So both offices tell each other the
file's hash, and nothing in a package is taken on trust: it holds the parts of a backup and nothing else, each
looked at by `check_whole`. What protects the forms of the office that sends stays with it.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from pyrage import DecryptError, EncryptError, RecipientError, decrypt_io, encrypt_io, x25519

from models.core.disk import hash_of, sync_folder, sync_tree, write_whole
from models.core.errors import Refusal
from models.operations.backup import DATABASE, KEY, MANIFEST, NAME, check_backup
from models.operations.checking import check_whole

OWN_KEY = "package-key"
"""In the office's folder: the secret half, which no backup and no package holds."""
ARCHIVES = "archives"
AT_ONCE = 2**20
LEAST_FREE = 200 * 2**20
"""Bytes of the disk that what is unpacked leaves free."""
WBITS = 31
"""A gzip frame."""
PARTS = re.compile(
    rf"({NAME.pattern})/({re.escape(MANIFEST)}|{'|'.join(map(re.escape, DATABASE.values()))}"
    r"|files/[0-9a-f]{2}/[0-9a-f]{64})"
)
"""What a package may hold."""


@dataclass(frozen=True)
class Packed:
    """A package that was made: its SHA-256, its bytes, of which backup."""

    sha256: str
    size: int
    backup: str


def own_key(instance: Path) -> str:
    """The public half of this office's key, which others seal to; made once."""
    path = instance / OWN_KEY
    if not path.exists():
        write_whole(path, str(x25519.Identity.generate()).encode())
    return str(_identity(instance).to_public())


def _identity(instance: Path) -> Any:
    path = instance / OWN_KEY
    if not path.exists():
        raise Refusal("package.no_key", file=str(path))
    return x25519.Identity.from_str(path.read_text(encoding="ascii").strip())


def pack(backup: Path, key: str, target: Path) -> Packed:
    """Seal a backup, of which every file is what it was, to the key of another office, whole or not at all.

    Raises `package.key` for what is no such key, `package.exists`, `backup.damaged`, `package.disk`.
    """
    try:
        recipient = x25519.Recipient.from_str(key.strip())
    except RecipientError:
        raise Refusal("package.key") from None
    if target.exists():
        raise Refusal("package.exists", file=str(target))
    manifest = check_backup(backup)
    part = None
    try:
        handle, part = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as out:
            encrypt_io(Pulled(_squeezed(_tar(backup, manifest))), out, [recipient])
            out.flush()
            os.fsync(out.fileno())
        Path(part).replace(target)
        sync_folder(target.parent)
    except (EncryptError, OSError) as error:
        raise Refusal("package.disk", folder=str(target.parent), said=str(error)) from error
    finally:
        if part is not None:
            Path(part).unlink(missing_ok=True)
    return Packed(hash_of(target), target.stat().st_size, backup.name)


def _tar(backup: Path, manifest: dict[str, Any]) -> Iterator[bytes]:
    """A backup as a tar archive, some bytes at a time; the manifest comes first and says what is in it."""
    manifest = manifest | {"files": {n: said for n, said in manifest["files"].items() if n != KEY}}
    text = json.dumps(manifest, indent=1, sort_keys=True).encode()
    yield _head(f"{backup.name}/{MANIFEST}", len(text))
    yield from _padded(iter([text]), len(text))
    for name, said in sorted(manifest["files"].items()):
        yield _head(f"{backup.name}/{Path(name).as_posix()}", said["size"])
        with (backup / name).open("rb") as file:
            yield from _padded(iter(lambda: file.read(AT_ONCE), b""), said["size"])
    yield bytes(2 * tarfile.BLOCKSIZE)


def _head(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(tarfile.USTAR_FORMAT)


def _padded(parts: Iterator[bytes], size: int) -> Iterator[bytes]:
    sent = 0
    for part in parts:
        sent += len(part)
        yield part
    if sent != size:
        raise OSError("a file changed meanwhile")
    yield bytes(-size % tarfile.BLOCKSIZE)


def _squeezed(parts: Iterator[bytes]) -> Iterator[bytes]:
    squeeze = zlib.compressobj(1, zlib.DEFLATED, WBITS)
    for part in parts:
        yield squeeze.compress(part)
    yield squeeze.flush()


class Pulled:
    """What comes in parts, read as a file is."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self.parts, self.left = parts, memoryview(b"")

    def read(self, most: int = -1) -> bytes:
        """So many bytes or fewer; none at the end."""
        while not self.left:
            part = next(self.parts, None)
            if part is None:
                return b""
            self.left = memoryview(part)
        given, self.left = self.left[:most], self.left[most:]
        return bytes(given)


@dataclass(frozen=True)
class Opened:
    """A package that was opened: its SHA-256, the folder of the backup in it."""

    sha256: str
    folder: Path


@contextmanager
def opened(package: Path, instance: Path) -> Iterator[Opened]:
    """The backup that a package holds, in a folder of its own beside the office, which is gone afterwards.

    Raises `package.none`, `package.no_key`, `package.other_key` where it is sealed to another key,
    `package.damaged` where it was changed or cut off or holds anything but the parts of a backup,
    `place.full`, `package.disk`.
    """
    if not package.is_file():
        raise Refusal("package.none", file=str(package))
    identity = _identity(instance)
    with TemporaryDirectory(dir=instance, prefix=".package-") as folder:
        plain = Path(folder) / "plain"
        with package.open("rb") as sealed, plain.open("wb") as out:
            try:
                decrypt_io(sealed, out, [identity])
            except DecryptError as error:
                code = "package.other_key" if "No matching keys" in str(error) else "package.damaged"
                raise Refusal(code, file=package.name) from None
            except OSError as error:
                if error.errno is not None:  # the disk's, not the seal's
                    raise Refusal("package.disk", folder=str(instance), said=str(error)) from error
                raise Refusal("package.damaged", file=package.name) from None
        try:
            name = _unpacked(plain, Path(folder))
        except (tarfile.TarError, UnicodeError, EOFError, gzip.BadGzipFile, zlib.error, _Foreign) as error:
            raise Refusal("package.damaged", file=package.name) from error
        plain.unlink()
        yield Opened(hash_of(package), Path(folder) / name)


class _Foreign(Exception):
    """What is no part of a backup, or not all of one."""


def _unpacked(plain: Path, folder: Path) -> str:
    """Put the parts of one backup below a folder; its name. Read by their heads alone: an archive may say of
    itself what fills the memory of whoever believes it."""
    names, seen = set[str](), set[str]()
    with gzip.open(plain) as read:
        while (head := read.read(tarfile.BLOCKSIZE)) != bytes(tarfile.BLOCKSIZE):
            part = tarfile.TarInfo.frombuf(head, "ascii", "strict")
            match = PARTS.fullmatch(part.name)
            if match is None or part.type != tarfile.REGTYPE or part.name in seen or part.size < 0:
                raise _Foreign(part.name)
            names.add(match[1])
            seen.add(part.name)
            free = shutil.disk_usage(folder).free - LEAST_FREE
            if part.size > free:
                raise Refusal("place.full", free=max(free, 0) // 2**20, least=LEAST_FREE // 2**20)
            target = folder / part.name
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with target.open("xb") as write:
                _taken(read, write, part.size)
    if len(names) != 1:
        raise _Foreign("not one backup")
    return names.pop()


def _taken(read: gzip.GzipFile, write: IO[bytes], size: int) -> None:
    """The bytes of a part, and what fills its last block."""
    left = size
    while left:
        part = read.read(min(left, AT_ONCE))
        if not part:
            raise _Foreign("cut off")
        write.write(part)
        left -= len(part)
    read.read(-size % tarfile.BLOCKSIZE)


def archive(package: Path, instance: Path) -> Path:
    """Keep the backup that a package holds as an archive that is only read; its folder. Nothing of it is seen
    on any page: it is there to be verified, and for whoever may read what is in it.

    Raises what `opened` and `check_whole` raise, `package.wrong` where anything in it is not as it was, and
    `package.archived` where it lies there already.
    """
    with opened(package, instance) as found:
        target = instance / ARCHIVES / found.folder.name
        if target.exists():
            raise Refusal("package.archived", folder=str(target))
        wrong = check_whole(found.folder).wrong
        if wrong:
            raise Refusal("package.wrong", count=len(wrong), what="; ".join(wrong[:3]))
        sync_tree(found.folder)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        found.folder.replace(target)
        for path in [*target.rglob("*"), target]:
            path.chmod(0o500 if path.is_dir() else 0o400)
        sync_folder(target.parent)
    return target


def archived(instance: Path) -> list[Path]:
    """The folder of every archive, in the order of their names."""
    return sorted((instance / ARCHIVES).glob("khoi-*"))
