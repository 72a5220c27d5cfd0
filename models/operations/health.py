"""Whether an office is in a state to be served: what `run`
looks at before it starts, and what `doctor` looks at by hand.

Each finding is a Refusal, whose sentence says what to do. Nothing is changed.
"""

from __future__ import annotations

import hmac
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DatabaseError

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, today
from models.core.disk import is_open, require_own_disk, require_writable, write_whole
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.troubles import StoreAway, first_line
from models.operations.backup import ALARM, KEY, backups, unsound
from models.operations.migrate import require_ready
from models.operations.piece_triggers import astray
from models.operations.restore import MARKS, WITNESS, require_whole
from models.operations.tree_health import tree_findings
from models.platform.journal import JournalRow, canonical, head, knows, record, verify
from models.platform.lost import SHOWN, files_named, lost_files, missing_of, place_of
from models.platform.settings import Setting
from models.platform.store import shelf_of
from models.reports.filing import unfiled
from models.reports.left_over import left_over
from models.stores.service import Service
from models.stores.shelf import Folder

OLDEST_POSTGRESQL = 15
"""Tried with 15 and 18; of 14 its makers mend nothing any more."""
SYNCED = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}
LEAST_FREE = 500 * 2**20
MOST_NAMED = 20
"""Files that one sentence names."""


def require_place(engine: Engine, instance: Path) -> None:
    """Refuse a place in which no office may be kept: a half-done restore,
    a share, a folder or file that cannot be written, unsafe settings."""
    require_whole(instance)
    require_writable(instance)
    if engine.dialect.name == "sqlite":
        database = Path(str(engine.url.database))
        require_own_disk(database.parent)
        require_writable(database.parent)
        if database.exists() and not _opens_for_writing(database):
            raise Refusal("place.readonly", folder=str(database))
        return
    with engine.execution_options(reading=True).connect() as connection:
        _require_postgresql(connection)


def _opens_for_writing(path: Path) -> bool:
    try:
        with path.open("r+b"):
            return True
    except OSError:
        return False


def _require_postgresql(connection: Connection) -> None:
    number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
    if number < OLDEST_POSTGRESQL * 10_000:
        found = connection.exec_driver_sql("SHOW server_version").scalar_one()
        raise Refusal("postgresql.old", found=found, least=OLDEST_POSTGRESQL)
    wanted = SYNCED | {"server_encoding": "UTF8"}
    for name, value in wanted.items():
        found = connection.exec_driver_sql(f"SHOW {name}").scalar_one()
        if found != value:
            raise Refusal("postgresql.setting", name=name, found=found, wanted=value)


def require_served(engine: Engine, instance: Path) -> None:
    """Refuse to serve an office whose schema or triggers
    are not right, or whose journal is shorter than it was."""
    require_ready(engine)
    _require_witness(engine, instance)


def witness(engine: Engine, instance: Path) -> None:
    """Write the journal's head outside the database, so that acts lost
    with a write-ahead log do not pass unseen; about once a minute."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        newest = head(db)
    path = instance / WITNESS
    if not path.exists() or path.read_text(encoding="ascii") != newest:
        write_whole(path, newest.encode())


def _require_witness(engine: Engine, instance: Path) -> None:
    path = instance / WITNESS
    if not path.exists():
        return
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        if not knows(db, path.read_text(encoding="ascii").strip()):
            raise Refusal("journal.shorter", file=str(path))


def findings(engine: Engine, instance: Path, target: Path) -> Iterator[Refusal]:
    """Everything that is wrong, in the order in which it is
    to be mended; a page that cannot be read ends the list."""
    checks: tuple[Callable[[], None], ...] = (
        lambda: require_place(engine, instance),
        lambda: _require_sound(engine),
        lambda: require_ready(engine),
        lambda: _require_witness(engine, instance),
        lambda: _require_journal(engine),
        lambda: require_store(instance),
        lambda: require_same(engine, instance),
        lambda: _require_attachments(engine, instance, target),
        lambda: _require_key(instance),
        lambda: _require_closed(instance),
        lambda: require_backup(target),
        lambda: _require_clock(engine),
        lambda: _require_space(instance),
        lambda: _require_filed(engine),
        lambda: _require_found(engine),
    )
    for check in checks:
        try:
            check()
        except Refusal as refusal:
            yield refusal
        except StoreAway:  # told by itself
            continue
        except DatabaseError as error:
            yield Refusal("health.unreadable", said=str(error.orig))
            return
    yield from tree_findings(engine)


def _require_filed(engine: Engine) -> None:
    """Units dissolved for which nobody is left to file: their months stand in no report until somebody
    finishes them (reports/left_over.py)."""
    here = Quarter.of(today())
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        for quarter in sorted({here.shift(-1), here, *(each.quarter for each in left_over(db))}):
            names = [spell.name for spell in unfiled(db, quarter)]
            if names:
                what = ", ".join(names[:3])
                raise Refusal("health.unfiled", count=len(names), what=what, quarter=quarter.roman)


def _require_found(engine: Engine) -> None:
    """Every name is found by what it holds (piece_triggers.py)."""
    with engine.execution_options(reading=True).connect() as connection:
        wrong = astray(connection)
    if wrong:
        raise Refusal("health.search", what=", ".join(wrong))


def _require_sound(engine: Engine) -> None:
    with engine.execution_options(reading=True).connect() as connection:
        wrong = unsound(connection)
    if wrong:
        raise Refusal("health.unsound", what="; ".join(wrong[:3]), count=len(wrong))


def _require_journal(engine: Engine) -> None:
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        broken = verify(db)
    if broken is not None:
        raise Refusal("health.journal", number=broken)


def _require_attachments(engine: Engine, instance: Path, target: Path) -> None:
    missing, _lost = attachments_gone(engine, instance)
    if not missing:
        return
    known = backups(target)
    held = sum(place_of(known[0].folder / "files", name).exists() for name in missing) if known else 0
    raise Refusal("health.attachments", count=len(missing), what=named(missing), held=held)


def attachments_gone(engine: Engine, instance: Path) -> tuple[list[str], dict[str, str]]:
    """Attachments that are named and do not lie in their place, by hash: those missing, and those that were
    recorded as lost, with the reason."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        names, recorded = files_named(db), lost_files(db)
    kept = shelf_of(instance)
    missing = missing_of(names - recorded.keys(), kept)
    gone = missing_of(names & recorded.keys(), kept)
    return missing, {name: recorded[name].reason for name in gone}


def require_lost_told(engine: Engine, instance: Path) -> None:
    """Raises `health.lost` where attachments recorded as lost are still not there: told, but nothing is to be
    mended."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        names = files_named(db) & lost_files(db).keys()
    lost = missing_of(names, shelf_of(instance))
    if lost:
        raise Refusal("health.lost", count=len(lost), what=named(lost))


def named(files: Sequence[str]) -> str:
    """Files by the first letters of their hashes, the first of them only where there are many."""
    shown = ", ".join(name[:SHOWN] for name in files[:MOST_NAMED])
    return f"{shown}, …" if len(files) > MOST_NAMED else shown


def require_store(instance: Path) -> None:
    """Raises `store.away` with what was said where the service that keeps files does not take and give."""
    kept = shelf_of(instance)
    if isinstance(kept, Service):
        try:
            kept.stands()
        except OSError as error:
            raise Refusal("store.away", name=kept.where.name, said=first_line(error)) from None


def marks_here(instance: Path) -> dict[str, str]:
    """By what this server's store and the key that protects its forms are known: the store's own mark, and of
    the key a hash with the key itself; empty where there is none yet."""
    path = instance / KEY
    key = path.read_bytes() if path.exists() else b""
    sealed = hmac.new(key, b"the key that protects forms", "sha256").hexdigest() if key else ""
    return {"store": shelf_of(instance).mark, "key": sealed}


def marks_kept(engine: Engine) -> dict[str, str]:
    """The same as the office's first server left it in the database; nothing where none has served it."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        found = db.scalar(select(Setting.value).where(Setting.name == MARKS))
    return json.loads(found) if found else {}


def require_same(engine: Engine, instance: Path) -> None:
    """Refuse a server whose store (`store.other`) or key of forms (`key.other`) is not the one by which this
    office's servers go: files sent to one would be missing at the other, forms refused. Reads only."""
    kept, here = marks_kept(engine), marks_here(instance)
    if kept and kept["store"] != here["store"]:
        raise Refusal("store.other", here=here["store"] or str(instance / "files"), wanted=kept["store"])
    if kept and not hmac.compare_digest(kept["key"], here["key"]):
        raise Refusal("key.other", file=str(instance / KEY))


def go_by_these(engine: Engine, instance: Path, *, knowingly: bool = False) -> None:
    """Keep in the database by what this server goes: where no server has yet, or `knowingly` in the place of
    what stands, which is an act of the journal."""
    kept = shelf_of(instance)
    if isinstance(kept, Folder):
        kept.begin()
    if not knowingly and marks_kept(engine):
        return
    here = marks_here(instance)
    with engine.begin() as connection, open_session(connection, SYSTEM) as db:
        row = db.scalar(select(Setting).where(Setting.name == MARKS))
        if row is not None and not knowingly:  # another server was first: the next look tells
            return
        row = row or Setting(name=MARKS)
        row.value = canonical(here)
        db.add(row)
        db.flush()
        if knowingly:
            record(db, SYSTEM, "store.take", row, store=here["store"])
            db.flush()


def _require_key(instance: Path) -> None:
    path = instance / KEY
    if path.exists() and (path.stat().st_mode & 0o077 or len(path.read_bytes()) < 32):
        raise Refusal("health.key", file=str(path))


def _require_closed(instance: Path) -> None:
    if is_open(instance):
        raise Refusal("place.open", folder=str(instance))


def require_backup(target: Path) -> None:
    """Refuse where the newest backup is older than 26 hours, or there is none."""
    known = backups(target)
    if not known:
        raise Refusal("backup.none", folder=str(target))
    if now() - known[0].at > ALARM:
        raise Refusal("backup.old", at=known[0].at, hours=int((now() - known[0].at).total_seconds() // 3600))


def _require_clock(engine: Engine) -> None:
    """A clock behind the newest act was set back, or was ahead before."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        try:
            newest = db.scalar(select(func.max(JournalRow.at)))
        except ValueError:  # a forged moment: the journal's own check has named the row
            return
    if newest is not None and newest > now() + timedelta(minutes=10):
        raise Refusal("clock.behind", at=newest)


def _require_space(instance: Path) -> None:
    free = shutil.disk_usage(instance).free
    if free < LEAST_FREE:
        raise Refusal("place.full", free=free // 2**20, least=LEAST_FREE // 2**20)
