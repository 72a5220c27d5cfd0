"""A path is parted in the database as it is in Python, on both."""

from __future__ import annotations

import pytest
from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from models.core.path_parts import directly_below


@pytest.mark.parametrize(
    ("path", "below"),
    [("1.", ""), ("1.25.", "25"), ("1.25.3.", "25"), ("1.7.118.9.", "7"), ("1.118.", "118")],
)
def test_the_unit_directly_below_is_read_from_a_path(db: Session, path: str, below: str) -> None:
    assert db.connection().scalar(select(directly_below(literal(path), "1."))) == below
