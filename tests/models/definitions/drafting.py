"""Drafts of definitions in the database, small ones of a few fields or the shipped rubric anew."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import DefinitionVersion, fill, new_definition
from models.definitions.drafts import reread
from models.seed.rubric import RUBRIC, RUBRIC_RULES

DAY = date(2019, 1, 1)


def draft(
    db: Session, groups: list[Any] | None = None, rules: Any = None, kind: str = "rubric", **more: Any
) -> DefinitionVersion:
    number = db.info["drafts"] = db.info.get("drafts", 0) + 1
    version = new_definition(
        db, SYSTEM, more.get("unit"), kind, f"draft_{number}", "Khung thử", more.get("day", DAY)
    )
    fill(
        db,
        SYSTEM,
        version,
        groups if groups is not None else [dict(g) for g in RUBRIC],
        rules if rules is not None else RUBRIC_RULES,
    )
    reread(db, version)
    return version


def one(code: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "kind": kind, "title": more.pop("title", code.title()), **more}


def form(
    db: Session, *fields: dict[str, Any], rules: Any = None, kind: str = "report_form"
) -> DefinitionVersion:
    return draft(db, [{"code": "g", "title": "Nhóm", "fields": list(fields)}], rules or {}, kind)
