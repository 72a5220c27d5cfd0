"""Duties as they are drawn at random, and put where they are wanted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import strategies as some
from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.core.base import Base, now
from models.units.units import Unit
from tests.make import QUARTER

FIRST = QUARTER.first
SOURCES = ("report", "meeting", "sheet", "thematic", "answer")
DUTY = some.tuples(
    some.sampled_from(SOURCES),
    some.sampled_from(QUARTER.months),
    some.integers(0, 20),
    some.integers(0, 20),
    some.none() | some.integers(0, 15),
    some.none() | some.integers(0, 60),
    some.booleans(),
    some.booleans(),
)
"""A duty: its kind and month; days to its opening, from there to its last, of an extension, to its being
done; whether it was excused, whether it applies."""


def put(db: Session, where: Unit, duties: list[Any]) -> None:
    """Duties of a unit, each as it was drawn."""
    rows = []
    for number, (source, period, opens, last, more, done, excused, applies) in enumerate(duties):
        day = FIRST + timedelta(days=opens)
        until = day + timedelta(days=last)
        rows.append(
            {
                "unit_id": where.id,
                "path": where.path,
                "about_id": where.id,
                "source": source,
                "quarter": FIRST,
                "period": period,
                "subject_id": number + 1,
                "opens_on": day,
                "due_on": until,
                "extended_to": None if more is None else until + timedelta(days=more),
                "done": done is not None,
                "done_on": None if done is None else FIRST + timedelta(days=done),
                "excused_at": now() if excused else None,
                "applicable": applies or done is not None,
                "strict": False,
                "row_version": 1,
            }
            | dict.fromkeys(
                ("extended_by", "extend_reason", "excused_by", "excuse_reason", "excuse_document"), ""
            )
        )
    if rows:
        db.execute(insert(Base.metadata.tables["duty"]), rows)
