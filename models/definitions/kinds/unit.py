"""A unit (tổ chức đảng), typed by its code; stored by its
number, so that a later name does not change the answer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select

from models.core.errors import Refusal
from models.core.spelling import fold, tidy
from models.definitions.kinds.base import FieldKind, session_of
from models.units.units import Unit


def _clean(field: Any, raw: Any, _most: int) -> str:
    db, text = session_of(field), tidy(str(raw))
    if db is None or not text:
        raise Refusal("field.unit")
    by_number = (
        [Unit.id == int(text[1:])]
        if text.startswith("#") and text[1:].isascii() and text[1:].isdecimal() and len(text) < 10
        else []
    )
    found = db.scalars(
        select(Unit.id).where(or_(Unit.code == text, Unit.search_key == fold(text), *by_number)).limit(2)
    ).all()
    if len(found) != 1:
        raise Refusal("field.unit")
    return str(found[0])


def _code(field: Any, value: str) -> str:
    db = session_of(field)
    code = db.scalar(select(Unit.code).where(Unit.id == int(value))) if db is not None else None
    return code or f"#{value}"


def _name(field: Any, value: str) -> str:
    db = session_of(field)
    name = db.scalar(select(Unit.name).where(Unit.id == int(value))) if db is not None else None
    return name or f"#{value}"


KIND = FieldKind("unit", _clean, entry="unit", edit=_code, show=_name, cell=_code, totals=("list", "none"))
