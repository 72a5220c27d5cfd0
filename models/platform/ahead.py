"""What is looked at before the writer is taken (design 3.16): read in a transaction that nobody waits for,
and used in the one that writes only while nothing it was made from has changed; else it is read anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.guard import looking
from models.core.base import today
from models.core.errors import Refusal
from models.platform.journal import JournalRow

T = TypeVar("T")


@dataclass(frozen=True)
class Ahead(Generic[T]):
    """Something read, with the journal's newest row and the day of the reading. `harmless`: how the names of
    those acts begin that cannot change it; any other act in between counts as a change."""

    found: T
    newest: int
    day: date
    harmless: tuple[str, ...]


def ahead(db: Session, read: Callable[[], T], harmless: tuple[str, ...] = ()) -> Ahead[T]:
    """Read, and note until when. The journal is asked first: what is written while this reads counts as
    written afterwards."""
    with looking(db) as system:
        newest = system.scalar(select(func.max(JournalRow.id))) or 0
    return Ahead(read(), newest, today(), harmless)


def up_to_date(
    db: Session, known: Ahead[T] | None, read: Callable[[], T], harmless: tuple[str, ...] = ()
) -> Ahead[T]:
    """What was read ahead, where nothing happened since that could change it; else it is read now."""
    if known is not None and known.day == today() and not _moved(db, known):
        return known
    return ahead(db, read, harmless)


def need_still(db: Session, known: Ahead[T], own: JournalRow) -> None:
    """Refuse `stale` where something that could change what was read came before `own`, the first journal row
    of whoever writes by it: from that row on nobody else's act is put between, for all stand in one line."""
    if _moved(db, known, own.id):
        raise Refusal("stale")


def _moved(db: Session, known: Ahead[T], before: int | None = None) -> bool:
    since = select(JournalRow.id).where(JournalRow.id > known.newest)
    for prefix in known.harmless:
        since = since.where(~JournalRow.act.startswith(prefix, autoescape=True))
    if before is not None:
        since = since.where(JournalRow.id < before)
    with looking(db) as system:
        return system.scalar(since.limit(1)) is not None
