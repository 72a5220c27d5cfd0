"""Kinds of unit to begin with (domain.md 4). The office changes them on screen."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.units.units import UnitKind

KINDS: tuple[dict[str, Any], ...] = (
    {
        "code": "province",
        "name": "Đảng bộ tỉnh",
        "name_en": "Provincial committee",
        "is_cell": False,
        "is_stop": False,
        "is_root": False,
    },
    {
        "code": "bloc",
        "name": "Đảng bộ Khối",
        "name_en": "Bloc",
        "is_cell": False,
        "is_stop": True,
        "is_root": True,
    },
    {
        "code": "grassroots_committee",
        "name": "Đảng bộ cơ sở",
        "name_en": "Grassroots committee",
        "is_cell": False,
        "is_stop": True,
        "is_root": False,
    },
    {
        "code": "sectional_committee",
        "name": "Đảng bộ bộ phận",
        "name_en": "Sectional committee",
        "is_cell": False,
        "is_stop": True,
        "is_root": False,
    },
    {
        "code": "grassroots_cell",
        "name": "Chi bộ cơ sở",
        "name_en": "Grassroots cell",
        "is_cell": True,
        "is_stop": True,
        "is_root": False,
    },
    {
        "code": "subordinate_cell",
        "name": "Chi bộ trực thuộc",
        "name_en": "Subordinate cell",
        "is_cell": True,
        "is_stop": True,
        "is_root": False,
    },
)


def plant_kinds(db: Session) -> None:
    """Add the kinds that are missing; what the office changed stays."""
    known = set(db.scalars(select(UnitKind.code)))
    for position, kind in enumerate(KINDS):
        if kind["code"] not in known:
            db.add(UnitKind(position=position, owes_report=kind["code"] != "province", **kind))
    db.flush()
