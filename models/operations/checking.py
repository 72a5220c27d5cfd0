"""Looking at a backup where no office is: every file by its hash, whether the database opens and is sound,
the journal from its first row, attachments that it names. Nothing is written, neither in the backup's folder
nor elsewhere, so that a folder on a disk that is write-protected can be looked at too.

A dump of PostgreSQL needs no server: it is read as the text that pg_restore makes of it.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any
from urllib.parse import quote

from sqlalchemy import create_engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core import postgresql
from models.core.base import sqlite_module
from models.core.disk import hash_of
from models.core.errors import Refusal
from models.operations.backup import DATABASE, MANIFEST, NAME, SUSPECT, unsound
from models.operations.drill import as_written
from models.platform.journal import GENESIS
from models.platform.journal import hash_of as link_of
from models.platform.lost import files_named, place_of

ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "\\": "\\"}
NUMBERS = ("account_id", "unit_id", "subject_id")


@dataclass
class Checked:
    """What was found of a backup: when it was made, of which kind, how much was looked at, what it says that
    it lacks, and everything that is wrong."""

    folder: str
    made_at: str = ""
    kind: str = ""
    files: int = 0
    rows: int = 0
    head: str = ""
    lacks: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def check_whole(folder: Path) -> Checked:
    """Look at all of a backup, which lies anywhere; what is wrong is named, each by itself. Raises
    `backup.damaged` where its manifest cannot be read, `backup.tool` where a dump of PostgreSQL cannot be
    read for lack of pg_restore."""
    manifest = _manifest(folder)
    found = Checked(folder.name, str(manifest.get("made_at", "")), str(manifest.get("kind", "")))
    found.head = str(manifest.get("head", ""))
    found.lacks, found.lost = list(manifest.get("missing", ())), list(manifest.get("lost", ()))
    found.wrong += [f"database: {each}" for each in manifest.get("problems", ())]
    found.wrong += _files(folder, manifest["files"], found)
    match = NAME.fullmatch(folder.name.removesuffix(SUSPECT))
    if match and match[2] != found.head[:16]:
        found.wrong.append(f"journal: head {found.head[:16]}, the folder's name says {match[2]}")
    database = folder / DATABASE.get(found.kind, "")
    if found.kind not in DATABASE or not database.is_file():
        found.wrong.append(f"database: {found.kind or '?'} is not there")
        return found
    lacks = {*found.lacks, *found.lost}
    said = _dump(database, manifest, found) if found.kind == "postgresql" else _sqlite(database, manifest)
    for each in said:
        if isinstance(each, str):
            found.wrong.append(each)
            continue
        absent = sorted(name for name in each - lacks if not place_of(folder / "files", name).is_file())
        found.wrong += [
            f"attachment: {name[:16]} is not there, and the manifest does not say so" for name in absent
        ]
    found.rows = sum(manifest.get("rows", {}).values())
    return found


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        found["files"].items()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise Refusal("backup.damaged", folder=folder.name, file=MANIFEST) from None
    return found


def _files(folder: Path, said: dict[str, Any], found: Checked) -> Iterator[str]:
    """Every file that the manifest names, and that no other lies there."""
    for name, each in sorted(said.items()):
        path = folder / name
        try:
            if not path.resolve().is_relative_to(folder.resolve()):
                yield f"file: {name} lies outside the folder"
            elif not path.is_file():
                yield f"file: {name} is not there"
            elif hash_of(path) != each["sha256"] or (
                "files" in Path(name).parts and path.name != each["sha256"]
            ):
                yield f"file: {name} is not what it was"
            found.files += 1
        except OSError as error:
            yield f"file: {name} cannot be read: {error.strerror}"
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    for name in sorted(there - set(said) - {MANIFEST}):
        yield f"file: {name} is not in the manifest"


def _sqlite(database: Path, manifest: dict[str, Any]) -> Iterator[str | set[str]]:
    """What is wrong with a database that is only read, where it lies; then the files it names."""
    module = sqlite_module()

    def opened() -> Any:
        found = module.connect(f"file:{quote(str(database.resolve()))}?mode=ro&immutable=1", uri=True)
        found.execute("PRAGMA trusted_schema=OFF")  # whose it is, is what is being asked
        return found

    engine = create_engine("sqlite://", module=module, creator=opened, poolclass=NullPool)
    try:
        with engine.connect() as connection, open_session(connection, SYSTEM) as db:
            yield from (f"database: {each}" for each in unsound(connection))
            yield from as_written(db, manifest)
            yield files_named(db)
    except (DatabaseError, module.Error) as error:
        yield f"database: cannot be read: {getattr(error, 'orig', error)}"
    finally:
        engine.dispose()


def _dump(dump: Path, manifest: dict[str, Any], found: Checked) -> Iterator[str | set[str]]:
    """The same of a dump: every row is read once, the journal's rows are linked as they come."""
    words = [postgresql.tool("pg_restore"), "--data-only", "--file=-", str(dump.resolve())]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = subprocess.Popen(words, **pipes, text=True, encoding="utf-8", errors="replace")
    assert process.stdout is not None and process.stderr is not None
    chain, rows, named = Chain(), dict.fromkeys(manifest.get("rows", {}), 0), set[str]()
    with process:
        for table, row in _copied(process.stdout):
            rows[table] = rows.get(table, 0) + 1
            if table == "journal":
                chain.add(row)
            elif {"sha256", "media_type"} <= row.keys() and row["sha256"]:
                named.add(row["sha256"])
        said = process.stderr.read().strip().splitlines()
    if process.returncode:
        yield f"database: cannot be read: {(said or ['?'])[-1][:300]}"
        return
    yield from chain.wrong(manifest)
    yield from (
        f"rows: {name} {rows.get(name, 0)}, manifest {count}"
        for name, count in manifest.get("rows", {}).items()
        if rows.get(name, 0) != count
    )
    yield named


class Chain:
    """The journal's rows in whatever order they come: each waits for the one before it."""

    def __init__(self) -> None:
        self.link, self.waiting = GENESIS, dict[str, dict[str, str | None]]()
        self.broken: str | None = None

    def add(self, row: dict[str, str | None]) -> None:
        """Take a row, and after it those that waited for it."""
        self.waiting[row["previous"] or ""] = row
        while self.broken is None and (row_ := self.waiting.pop(self.link, None)) is not None:
            if not _is_whole(row_):
                self.broken = row_["id"]
                return
            self.link = row_["hash"] or ""

    def wrong(self, manifest: dict[str, Any]) -> Iterator[str]:
        """What is wrong with it as a whole."""
        left = sorted(int(row["id"] or 0) for row in self.waiting.values())
        if self.broken is not None or left:
            yield f"journal: row {self.broken if self.broken is not None else left[0]}"
        elif self.link != manifest.get("head"):
            yield f"journal: head {self.link[:16]}, manifest {str(manifest.get('head'))[:16]}"


def _is_whole(row: dict[str, str | None]) -> bool:
    """Whether a row as the dump says it has the hash that follows from it."""
    try:
        at = datetime.fromisoformat(row["at"] or "").astimezone(UTC)
        numbers = {name: None if row[name] is None else int(row[name] or "") for name in NUMBERS}
    except (ValueError, KeyError):
        return False
    return link_of(SimpleNamespace(**{**row, **numbers, "at": at})) == row["hash"]


def _copied(lines: IO[str]) -> Iterator[tuple[str, dict[str, str | None]]]:
    """The rows of a dump's text: the table, and the values by column."""
    table, columns = "", list[str]()
    for line in lines:
        if not table:
            if line.startswith("COPY ") and line.rstrip().endswith("FROM stdin;"):
                name, _space, rest = line[5:].partition(" (")
                table = name.rpartition(".")[2].strip('"')
                columns = [each.strip().strip('"') for each in rest.partition(")")[0].split(",")]
        elif line.rstrip("\n") == "\\.":
            table = ""
        else:
            yield table, dict(zip(columns, map(_value, line.rstrip("\n").split("\t")), strict=False))


def _value(text: str) -> str | None:
    """A value as COPY writes it."""
    if text == "\\N":
        return None
    if "\\" not in text:
        return text
    first, *parts = text.split("\\")
    made, at = [first], 0
    while at < len(parts):
        part = parts[at]
        if part:
            made.append(ESCAPED.get(part[0], part[0]) + part[1:])
        else:  # an escaped backslash: what comes next is plain
            made.append("\\" + (parts[at + 1] if at + 1 < len(parts) else ""))
            at += 1
        at += 1
    return "".join(made)
