"""Fixtures of people: an account with a post."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.people.people import Account, begin_post, enrol
from models.units.units import Unit
from tests.make import LONG_AGO, somebody


@pytest.fixture
def account(db: Session, cell: Unit) -> Account:
    made = enrol(db, SYSTEM, name="Lò Văn Bình", login="c1.secretary", unit=cell)
    begin_post(db, SYSTEM, made.person, "cell_secretary", cell, LONG_AGO)
    return made


@pytest.fixture
def another(db: Session, cell: Unit) -> Callable[[], Account]:
    """Makes one more account in the same cell."""

    def made() -> Account:
        return somebody(db, "cell_deputy", cell)

    return made
