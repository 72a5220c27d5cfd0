"""Attachments that the store no longer holds: which they are, and which of them the administrator recorded as
lost, with a reason. The journal is where that stands: an act of its own, so that no row is changed for it and
nobody unsays it. A file that comes back, by its hash, is missing and lost no more."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.access.guard import looking
from models.core.base import Base
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.platform.journal import JournalRow, record
from models.platform.marks import unchanged
from models.platform.store import shelf
from models.stores.shelf import Folder, Shelf, asked_of

MOST_REASON = 300
LEAST_LETTERS = 8
"""Letters of a file's hash by which a command names it."""
SHOWN = 16
FILES_ASKED = Event[[Session], set[str]]("files that are named are asked for")
"""Told by the program's own session; answers with the hashes of files named elsewhere than in a column."""


@dataclass(frozen=True)
class Lost:
    """What was recorded of a lost file: when, by whom, why."""

    at: datetime
    who: str
    reason: str


@dataclass(frozen=True)
class File:
    """A kept file as the journal names it: by its hash alone, never by its name or unit (design 3.2)."""

    sha256: str
    id: int | None = None
    unit_id: int | None = None
    __tablename__: ClassVar[str] = "file"


def files_named(db: Session) -> set[str]:
    """The hash of every file that any table names, whatever page it lives on: those with `sha256` and
    `media_type`, and what answers name in their text (answers/answered_files.py).

    `db` is the program's own session. A database of an older schema is asked only for the tables it has.
    """
    there = set(inspect(db.connection()).get_table_names())
    tables = [mapper.local_table for mapper in Base.registry.mappers]
    holding = [
        table
        for table in tables
        if {"sha256", "media_type"} <= set(table.c.keys()) and getattr(table, "name", "") in there
    ]
    found = {name for table in holding for name in db.scalars(select(table.c.sha256).distinct()) if name}
    return found.union(*FILES_ASKED.tell(db))


def place_of(files: Path, sha256: str) -> Path:
    """Where a file lies below a folder of files."""
    return Folder(files).place(sha256)


def is_there(files: Path, sha256: str) -> bool:
    """Whether it lies in a folder of files and is what its name says; what cannot be read is not there."""
    return Folder(files).holds(sha256)


def missing_of(names: Iterable[str], kept: Shelf) -> list[str]:
    """Those of the names that a shelf does not hold as they were, in order; each is read. Raises
    `StoreAway`."""
    return [name for name, there in asked_of(kept, sorted(names), kept.holds) if not there]


def lost_files(db: Session) -> dict[str, Lost]:
    """What was recorded as lost, by hash; of a file recorded twice the later reason holds."""
    found: dict[str, Lost] = {}
    table = JournalRow
    asked = select(table.details, table.at, table.actor).where(table.act == "file.lose").order_by(table.id)
    with looking(db) as system:
        for details, at, actor in system.execute(asked):
            try:
                said = json.loads(details)
                found[str(said["sha256"])] = Lost(at, actor, str(said["reason"]))
            except (ValueError, KeyError, TypeError):  # a forged row: the journal's own check names it
                continue
    return found


def lost_standing(db: Session) -> list[list[str]]:
    """The same as what a form's version is told from."""
    return [[name, each.reason] for name, each in sorted(lost_files(db).items())]


def record_lost(db: Session, by: Principal, sha256: str, reason: str, seen: int | None = None) -> None:
    """Record that a file which the office names is lost for good: from then on it is told as lost, no longer
    as missing. An administrator's act; `seen` is the version of what a form was made on.

    Raises `access.denied`, `access.unknown` for a file that nothing names, `file.there` for one that lies in
    its place, `Invalid` at `reason`, `stale`. The file is looked for before anything is written.
    """
    require(by, "settings.change")
    reason, checks = " ".join(reason.split()), Checks()
    checks.need(bool(reason), "reason", "field.required")
    checks.need(len(reason) <= MOST_REASON, "reason", "field.long", limit=MOST_REASON)
    checks.done()
    with looking(db) as system:
        if sha256 not in files_named(system):
            raise Refusal("access.unknown")
    if shelf().holds(sha256):
        raise Refusal("file.there", name=sha256[:SHOWN])
    if seen is not None:
        unchanged(db, lambda: lost_standing(db), seen)
    record(db, by, "file.lose", File(sha256), file=sha256[:SHOWN], sha256=sha256, reason=reason)


def one_of(names: Iterable[str], typed: str) -> str:
    """The one name that begins with what was typed, 8 letters at least. Raises `file.which`."""
    letters = typed.strip().casefold()
    found = [name for name in names if len(letters) >= LEAST_LETTERS and name.startswith(letters)]
    if len(found) != 1:
        raise Refusal("file.which", name=letters[:64], least=LEAST_LETTERS)
    return found[0]


def gone(db: Session, sha256: str | None, name: str) -> Refusal:
    """What whoever asks for a file is told that does not lie in its place."""
    lost = lost_files(db).get(sha256 or "")
    if lost is None:
        return Refusal("file.lost", name=name)
    return Refusal("file.lost_for_good", name=name, at=lost.at, reason=lost.reason)
