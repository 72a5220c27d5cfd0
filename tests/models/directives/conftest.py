"""Fixtures of directives: the cast on the letter's day."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from tests.models.cast import Cast
from tests.models.letters import on_its_day


@pytest.fixture
def cast(db: Session) -> Cast:
    return on_its_day(db)
