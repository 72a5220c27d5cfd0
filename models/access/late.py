"""The session of a form's request: it is the one who writes from its first write on, not before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session, SessionTransaction

from models.access.grants import Principal
from models.core.events import require_wired


class Late(Session):
    """A session that reads until it has something to write, and is the one who writes from then on alone:
    SQLite has one, and whoever else wants to be it waits. What was read before may be older than what is
    written, as PostgreSQL lets it be anyway, where nothing of this is needed: a verb that counts on what it
    read stands in line first (platform/journal.py), or asks for the version of its row as it writes."""

    began: Callable[[], None] | None = None
    """What is to be asked again once nobody else writes any more."""

    def __init__(self, engine: Engine, by: Principal | None) -> None:
        require_wired()
        alone = engine.dialect.name == "sqlite"
        self.writes, self.reads = engine, engine.execution_options(reading=True) if alone else engine
        super().__init__(self.reads, info={"principal": by})

    @property
    def holds(self) -> bool:
        """Whether others wait for it."""
        return self.bind is not self.reads and self.in_transaction()

    def write(self) -> None:
        """From here on it may write, until this transaction ends; what was read stays."""
        if self.bind is not self.reads or self.reads is self.writes:
            return
        reading = self.get_transaction()
        if reading is not None:
            reading.close()
        self.bind = self.writes
        self.connection()  # it waits here for whoever writes
        if self.began is not None:
            self.began()

    def flush(self, objects: Any = None) -> None:
        """Begin to write where something is to be."""
        if self.new or self.dirty or self.deleted:
            self.write()
        super().flush(objects)

    def begin_nested(self) -> SessionTransaction:
        """What may fall alone is written."""
        self.write()
        return super().begin_nested()

    def commit(self) -> None:
        """End, and read again. What waits to be written is sent first: once a transaction is ending, no other
        can take its place."""
        self.flush()
        super().commit()
        self.bind = self.reads

    def rollback(self) -> None:
        """Take back, and read again."""
        super().rollback()
        self.bind = self.reads


def writing(db: Session) -> Session:
    """The session as one that writes: what goes to the database past it is told here first."""
    if isinstance(db, Late):
        db.write()
    return db
