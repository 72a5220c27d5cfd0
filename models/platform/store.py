"""Files people sent, each stored once by its SHA-256 under a folder beside the database:
which kinds are taken, how bytes come to lie there, where they lie. Whose they are is said elsewhere."""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from models.core.disk import sync_folder
from models.core.errors import Refusal
from models.core.naming import file_name

MOST_BYTES = 10 * 2**20
TYPES: dict[str, tuple[str, bytes]] = {
    ".pdf": ("application/pdf", b"%PDF-"),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK\x03\x04"),
    ".doc": ("application/msword", b"\xd0\xcf\x11\xe0"),
    ".jpg": ("image/jpeg", b"\xff\xd8\xff"),
    ".jpeg": ("image/jpeg", b"\xff\xd8\xff"),
    ".png": ("image/png", b"\x89PNG"),
}


DOCX_PART = b"word/document.xml"
"""The part every .docx has: other archives begin with the same bytes."""


def media_type_of(name: str, data: bytes) -> str:
    """The media type of a file that is what its name says; empty for every other."""
    media_type, magic = TYPES.get(Path(name).suffix.casefold(), ("", b""))
    right = (
        bool(media_type)
        and data.startswith(magic)
        and (not name.casefold().endswith(".docx") or DOCX_PART in data)
    )
    return media_type if right else ""


@dataclass(frozen=True)
class Stored:
    """A file that lies in the store: what it is called, what it is, how large, its SHA-256."""

    name: str
    media_type: str
    size: int
    sha256: str


class Store:
    """Where attachments lie; set once at start."""

    root = Path("instance/files")


def store(data: bytes) -> str:
    """Write bytes under their SHA-256, whole or not at all, on disk before the answer; returns the hash."""
    name = hashlib.sha256(data).hexdigest()
    target = located(name)
    if target.exists():
        return name
    if not target.parent.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        for folder in (target.parent.parent, target.parent.parent.parent):
            sync_folder(folder)
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(target)
    sync_folder(target.parent)
    return name


def keep(name: str, data: bytes) -> Stored:
    """Judge a file that was sent and put it into the store: before anything is written to the database, since
    nobody waits for that meanwhile (design 3.16). Refuses other kinds than PDF, Word and image
    (`file.kind`), more than 10 MB (`file.large`)."""
    media_type = media_type_of(name, data)
    if not media_type:
        raise Refusal("file.kind", name=name)
    if len(data) > MOST_BYTES:
        raise Refusal("file.large", name=name, limit=MOST_BYTES // 2**20)
    return Stored(file_name(name), media_type, len(data), store(data))


def located(sha256: str) -> Path:
    """Path of the file with this hash."""
    return Store.root / sha256[:2] / sha256
