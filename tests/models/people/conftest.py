"""Fixtures of people: an account with a post."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.people.people import Account, begin_post, enrol
from models.units.units import Unit
from tests.make import LONG_AGO


@pytest.fixture
def account(db: Session, cell: Unit) -> Account:
    made = enrol(db, SYSTEM, name="Lò Văn Bình", login="c1.secretary", unit=cell)
    begin_post(db, SYSTEM, made.person, "cell_secretary", cell, LONG_AGO)
    return made
