"""Fixtures of imports: cells for the rows of a workbook."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.units.units import Unit
from tests.make import unit


@pytest.fixture
def cells(db: Session) -> list[Unit]:
    """Ten cells of one committee."""
    committee = unit(db, "grassroots_committee", unit(db, "bloc"))
    return [unit(db, "subordinate_cell", committee, members=12) for _ in range(10)]
