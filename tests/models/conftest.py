"""Fixtures of the rules: the cast, a Bloc, a cell."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.units.units import Unit
from tests.make import unit
from tests.models.cast import Cast


@pytest.fixture
def cast(db: Session) -> Cast:
    return Cast(db)


@pytest.fixture
def bloc(db: Session) -> Unit:
    return unit(db, "bloc")


@pytest.fixture
def cell(db: Session) -> Unit:
    return unit(db, "grassroots_cell", unit(db, "bloc"))
