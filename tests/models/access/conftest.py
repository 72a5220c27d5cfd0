"""Fixtures of access: a sheet for the rows that need one."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.scoring.sheets import ScoreSheet, open_sheet
from tests.make import NOV, meeting
from tests.models.cast import Cast


@pytest.fixture
def sheet(cast: Cast, db: Session) -> ScoreSheet:
    return open_sheet(db, SYSTEM, meeting(db, cast.c1, NOV))
