"""Fixtures of reorganisations: the day, another committee, an administrator."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.base import set_clock
from models.people.people import principal_of
from models.units.units import Unit
from tests.make import somebody, unit
from tests.models.cast import Cast


@pytest.fixture(autouse=True)
def january() -> None:
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))


@pytest.fixture
def e(cast: Cast) -> Unit:
    """Another committee of the Bloc."""
    return unit(cast.db, "grassroots_committee", cast.bloc, "Đảng bộ Sở Kia")


@pytest.fixture
def boss(db: Session) -> Principal:
    """An administrator."""
    return principal_of(db, somebody(db, "administrator", None).id)
