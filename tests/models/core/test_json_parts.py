"""A part of a JSON text, taken out by the database."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from models.core.json_parts import part_of


def test_a_part_comes_as_it_stands_and_nothing_where_there_is_none(db: Session) -> None:
    text = json.dumps({"figures": {"held": 3, "name": "Chi bộ “Một”"}, "narrative": {}})
    found, empty, none = db.execute(
        select(*(part_of(literal(text), name) for name in ("figures", "narrative", "gaps")))
    ).one()
    assert json.loads(found) == {"held": 3, "name": "Chi bộ “Một”"}
    assert (json.loads(empty), none) == ({}, None)


def test_a_name_is_the_programs_own() -> None:
    with pytest.raises(ValueError, match="no name"):
        part_of(literal("{}"), "a' || 'b")
