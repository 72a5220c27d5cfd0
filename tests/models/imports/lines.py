"""Rows of a workbook of meetings and of sheets, as the reader hands them on."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import get_version
from models.definitions.kinds.base import YES
from models.imports.plan import Row
from models.scoring.sheets import Answer, open_sheet
from models.units.units import Unit
from tests.make import meeting, typed

MONTHS = [date(2018, month, 1) for month in range(7, 13)]


def line(number: int, cell: Unit, period: date, **other: Any) -> Row:
    """A row for a regular meeting on day 26."""
    return number, typed(period, other.pop("held_on", period.replace(day=26)), unit=cell.code, **other)


def full(db: Session, cell: Unit, period: date, **other: Any) -> tuple[dict[str, Any], dict[str, Answer]]:
    """A row with every item at its most."""
    probe = db.begin_nested()
    made = meeting(db, cell, period, **other)
    version = get_version(db, open_sheet(db, SYSTEM, made).version_id)
    answers = {}
    for field in version.fields:
        if not field.most(made.kind):
            continue
        best = max(field.choices, key=lambda c: c.points).code if field.choices else YES
        answers[field.code] = Answer(str(field.most(made.kind) // 100) if field.kind == "points" else best)
    probe.rollback()
    return line(5, cell, period, **other)[1], answers  # type: ignore[return-value]
