"""A part of a JSON text, taken out by the database; many texts read at once."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator

import pytest
from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from models.core.json_parts import no_circles, part_of, read_all


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


def test_nobody_looks_for_circles_while_many_texts_are_read_and_somebody_does_afterwards() -> None:
    looking = []

    def texts() -> Iterator[str | bytes]:
        looking.append(gc.isenabled())
        yield from ('{"a":[1,"ộ"]}', b"2")

    assert read_all(texts()) == [{"a": [1, "ộ"]}, 2]
    assert (looking, gc.isenabled()) == ([False], True)
    with pytest.raises(json.JSONDecodeError):
        read_all(["{"])
    assert gc.isenabled()


def test_who_found_nobody_looking_leaves_it_so() -> None:
    with no_circles():
        assert read_all(["1"]) == [1]
        assert not gc.isenabled()
