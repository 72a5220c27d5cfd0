"""Fixtures of the rules: the cast, the cast with a quarter played, a Bloc, a cell."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.units.units import Unit
from tests.make import quarter_of, unit
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


@pytest.fixture
def played(cast: Cast, db: Session) -> Cast:
    """C1 and C3 (under S) with their quarters; D has taken both in; the Bloc has approved D and closed."""
    quarter_of(db, cast.c1, 2)
    quarter_of(db, cast.c3, 1)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary")
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps={cast.c2.id: "Chưa họp"})
    cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Chưa gửi"})
    return cast
