"""Fixtures of the rules: the cast."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from tests.models.cast import Cast


@pytest.fixture
def cast(db: Session) -> Cast:
    return Cast(db)
