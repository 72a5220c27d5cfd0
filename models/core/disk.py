"""The disk under the office: files written whole or not at all,
locks that end with their process, network shares told. No tables."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from models.core.errors import Refusal
from models.told.environment import HELD, take

try:
    import fcntl
except ImportError:  # Windows keeps an open database from being replaced by itself, but has no such lock
    fcntl = None  # type: ignore[assignment]

OTHERS = 0o077
"""Rights of everybody but the owner."""
MOUNTS = Path("/proc/mounts")
SHARES = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "ncpfs",
        "ceph",
        "glusterfs",
        "lustre",
        "davfs",
        "vboxsf",
    }
)
SHARES |= {
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.glusterfs",
    "fuse.davfs2",
    "fuse.smbnetfs",
    "fuse.vmhgfs-fuse",
    "virtiofs",
    "prl_fs",
    "beegfs",
}


def sync_folder(folder: Path) -> None:
    """Bring a folder's names to the disk: a new file's name is lost in a power cut otherwise."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def write_whole(path: Path, data: bytes) -> None:
    """Put bytes under a name, whole or not at all, readable by the owner only, on disk when it returns."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file onto the disk, for the owner's eyes only; the name's folder is synced by the caller."""
    target.parent.mkdir(parents=True, exist_ok=True)
    private = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with source.open("rb") as read, os.fdopen(private, "wb") as write:
        shutil.copyfileobj(read, write, 2**20)
        write.flush()
        os.fsync(write.fileno())


def sync_tree(folder: Path) -> None:
    """Bring every file and name below a folder to the disk."""
    for path in [*folder.rglob("*"), folder]:
        if path.is_dir():
            sync_folder(path)
            continue
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def is_open(folder: Path) -> bool:
    """Whether others on this machine may look into a folder; where there are no such rights, nobody may."""
    return os.name != "nt" and folder.exists() and bool(folder.stat().st_mode & OTHERS)


def close_to_others(folder: Path) -> None:
    """Take from others on this machine what they may do with a folder and all that is in it, where it was
    made before new files were closed to them. What belongs to somebody else stays as it is."""
    if not is_open(folder):
        return
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            with suppress(OSError):
                path.chmod(path.stat().st_mode & ~OTHERS)


def hash_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def filesystem(path: Path) -> str:
    """Kind of the file system a path lies on, as the kernel names it; empty where it cannot be told."""
    try:
        lines = MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    where, best = path.resolve(), ("", "")
    for line in lines:
        _device, place, kind, *_rest = line.split(" ")
        place = place.replace("\\040", " ")
        if where.is_relative_to(place) and len(place) >= len(best[0]):
            best = (place, kind)
    return best[1]


def require_own_disk(path: Path) -> None:
    """Refuse an SQLite database on a network share, where
    locks and syncing cannot be trusted (stack.md 5)."""
    kind = filesystem(path)
    if kind in SHARES:
        raise Refusal("place.share", folder=str(path), kind=kind)


def require_writable(folder: Path) -> None:
    """Refuse a folder in which this process cannot make a file."""
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=".try")
    except OSError:
        raise Refusal("place.readonly", folder=str(folder)) from None
    os.close(handle)
    Path(name).unlink()


@contextmanager
def alone(path: Path, code: str) -> Iterator[int]:
    """Hold a lock for as long as this process lives; refuse with `code` where another process holds it. Its
    number stands in the file. Yields the file's number: whoever forks closes it there."""
    kept = take(HELD)
    if kept:
        os.set_inheritable(int(kept), False)
    with os.fdopen(int(kept), "a+") if kept else path.open("a+") as file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                file.seek(0)
                raise Refusal(code, number=file.read().strip() or "?") from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield file.fileno()
