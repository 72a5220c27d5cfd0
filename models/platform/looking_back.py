"""The journal searched by who acted and by what was done: by an index while few rows are found, else by going
back through it from the newest, as its list does. Nothing of the journal is written here."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, false, func, or_, select, union_all
from sqlalchemy.orm import Session

from models.platform.finding import MOST, Actor, Keys, finding
from models.platform.journal import JournalRow

NAMES: Any = Actor.__table__.c


def acting(db: Session, wanted: str, acts: Collection[str]) -> ColumnElement[bool]:
    """Condition on rows of the journal: one of these acts, an act whose code holds `wanted`, or somebody
    whose name at that time holds it; folded."""
    done = sorted({*acts, *(code for code in _acts_there(db) if wanted in code)})
    names = select(NAMES.name).where(_named(db, wanted))
    by_index = [select(JournalRow.id).where(JournalRow.act.in_(done))]
    by_index += [select(JournalRow.id).where(JournalRow.actor.in_(names))]
    most = union_all(*(select(rows.limit(MOST + 1).subquery().c.id) for rows in by_index)).subquery()
    hits = db.scalar(select(func.count()).select_from(most)) or 0
    if not hits:
        return false()
    if hits <= MOST:
        return JournalRow.id.in_(union_all(*by_index))
    # read back from the newest row: neither column by its index
    return or_(func.coalesce(JournalRow.act, "").in_(done), func.coalesce(JournalRow.actor, "").in_(names))


def _named(db: Session, wanted: str) -> ColumnElement[bool]:
    """Which names hold it: the program's own table, read past the gate to find what the gate lets through."""
    return finding(db, wanted, select(NAMES.id), Keys("journal_actor", NAMES.id, (NAMES.search_key,)))


def _acts_there(db: Session) -> Iterator[str]:
    """Every act that stands in the journal, also of an office's own steps: from one to the next in the index,
    however many rows have it."""
    first = select(func.min(JournalRow.act).label("act")).cte(recursive=True)
    after = select(func.min(JournalRow.act)).where(JournalRow.act > first.c.act).scalar_subquery()
    known = first.union_all(select(after).where(first.c.act.is_not(None)))
    return (code for code in db.scalars(select(known.c.act)) if code is not None)
