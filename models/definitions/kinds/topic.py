"""A thematic topic (chuyên đề) chosen from the list of topics; stored by its number."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from models.core.errors import Refusal
from models.core.spelling import called_so
from models.definitions.kinds.base import FieldKind, as_text, session_of
from models.definitions.topics import Topic


def _clean(field: Any, raw: Any, _most: int) -> str:
    db, text = session_of(field), str(raw).strip()
    known = text.isascii() and text.isdecimal() and len(text) < 10 and db is not None
    if db is None or not known or db.scalar(select(Topic.id).where(Topic.id == int(text))) is None:
        raise Refusal("field.topic")
    return str(int(text))


def _show(field: Any, value: str) -> str:
    db = session_of(field)
    topic = db.scalar(select(Topic).where(Topic.id == int(value))) if db is not None else None
    return str(topic) if topic is not None else f"#{value}"


def _read(field: Any, cell: Any) -> str:
    db, text = session_of(field), as_text(field, cell)
    topics = db.scalars(select(Topic)).all() if db is not None else []
    found = called_so(text, ((topic, [str(topic), topic.title]) for topic in topics))
    return str(found[0].id) if found else text


KIND = FieldKind(
    "topic", _clean, entry="topic", show=_show, cell=_show, read=_read, totals=("counts", "list", "none")
)
