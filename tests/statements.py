"""How many statements something costs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session

from tests.offices import Office


@contextmanager
def counted(db: Session) -> Iterator[list[str]]:
    """Statements sent."""
    sent: list[str] = []

    def hear(_c: Any, _cur: Any, statement: str, *_more: Any) -> None:
        sent.append(statement)

    event.listen(db.get_bind(), "before_cursor_execute", hear)
    yield sent
    event.remove(db.get_bind(), "before_cursor_execute", hear)


@contextmanager
def counted_on(office: Office) -> Iterator[list[str]]:
    """Statements that an office's application sends, whatever it is asked."""
    sent: list[str] = []

    def hear(_c: Any, _cur: Any, statement: str, *_more: Any) -> None:
        sent.append(statement)

    engine = office.app.extensions["khoi.engine"]
    event.listen(engine, "before_cursor_execute", hear)
    yield sent
    event.remove(engine, "before_cursor_execute", hear)


def asked(office: Office, who: str, url: str) -> int:
    """How many statements a page asks."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            seen.append(statement)

    engine = office.app.extensions["khoi.engine"]
    event.listen(engine, "before_cursor_execute", note)
    assert office.get(who, url).status_code == 200
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)
