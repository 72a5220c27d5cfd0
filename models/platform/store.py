"""Files people sent, each stored once by its SHA-256, in a folder beside the database or in a service (room
`stores`): which kinds are taken, how bytes come to lie there. Whose they are is said elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from models.core.errors import Refusal
from models.core.naming import file_name
from models.core.troubles import StoreAway, told_shortly
from models.stores.service import Service, is_service, place_of
from models.stores.shelf import Folder, Shelf

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
    service: Service | None = None
    """The service they lie in instead, by the setting `KHOI_STORE`."""


def shelf() -> Shelf:
    """What attachments lie on, whichever it is."""
    return Store.service or Folder(Store.root)


def shelf_of(instance: Path) -> Shelf:
    """The same where only the office's folder is known: commands, backups."""
    return Store.service or Folder(instance / "files")


def service_of(words: Mapping[str, str], space: str = "files", tail: str = "") -> Service | None:
    """The service that the environment sets (`KHOI_STORE`), for one kind of files; None where they lie in a
    folder. Raises `store.setting`."""
    address = words.get("KHOI_STORE") or ""
    if not address:
        return None
    if not is_service(address):
        raise Refusal("store.setting", name=address[:80], what="s3://bucket/prefix")
    return Service(place_of(address, words), space, tail, long=bool(tail))


def store(data: bytes) -> str:
    """Put bytes into the store under their SHA-256, whole or not at all, kept for good before the answer;
    returns the hash. Refuses `trouble.store` where a service does not take it in time: the form stands as it
    was typed, and is sent again."""
    name = hashlib.sha256(data).hexdigest()
    try:
        shelf().put(name, data)
    except StoreAway as error:
        told_shortly("a file that was sent", error)
        raise Refusal("trouble.store") from None
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


def opened(sha256: str) -> IO[bytes]:
    """The file with this hash, looked at. Raises FileNotFoundError where it is not there or was changed,
    `StoreAway`."""
    return shelf().opened(sha256)


def located(sha256: str) -> Path:
    """Where the file with this hash lies in the folder."""
    return Folder(Store.root).place(sha256)
