"""Rows that stand at a path and what hangs on them: when one is counted
for another quarter, all of it goes to where its unit stood in that (design 3.10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from models.core.base import Base


def take_along(db: Session, row: Any, path: str) -> None:
    """Stand the row at `path`, and with it whatever says that it follows this row (`follows`)."""
    if row.path == path:
        return
    row.path = path
    db.flush()
    hanging_along(db, Base.metadata.tables[row.__tablename__], [row.id], path)
    for held in [each for each in db.identity_map.values() if each is not row and "path" in each.__dict__]:
        db.expire(held, ["path"])


def hanging_along(db: Session, owner: Table, ids: Sequence[int], path: str) -> None:
    """The same for what hangs on some rows of `owner`."""
    for mapper in Base.registry.mappers:
        table, follows = mapper.local_table, mapper.class_.follows
        if not isinstance(table, Table) or not follows or follows == "today":
            continue
        if owner not in {key.column.table for key in table.c[follows].foreign_keys}:
            continue
        found = list(db.execute(select(table.c.id).where(table.c[follows].in_(ids))).scalars())
        if found:
            db.execute(update(table).where(table.c.id.in_(found)).values(path=path))
            hanging_along(db, table, found, path)
