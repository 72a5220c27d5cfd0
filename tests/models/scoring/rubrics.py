"""Rubrics of an office's own, and cells to grade by them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import DefinitionVersion, fill, new_definition
from models.seed.rubric import RUBRIC, RUBRIC_RULES
from models.units.units import Unit
from tests.make import NOV, unit


def rubric(
    db: Session,
    bloc: Unit,
    groups: Any = RUBRIC,
    rules: Any = RUBRIC_RULES,
    day: date = NOV,
    code: str = "own",
) -> DefinitionVersion:
    version = new_definition(db, SYSTEM, bloc, "rubric", code, "Khung thử", day)
    fill(db, SYSTEM, version, list(groups), rules)
    db.flush()
    db.expire(version)
    return version


def cells(db: Session, bloc: Unit, count: int) -> list[Unit]:
    return [unit(db, "grassroots_cell", bloc) for _ in range(count)]
