"""Files of a meeting: others than are told are refused."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.meetings.attachments import attach
from models.units.units import Unit
from tests.make import NOV, meeting


@pytest.mark.parametrize("name", ["virus.exe", "fake.pdf"])
def test_other_files_are_refused(db: Session, cell: Unit, name: str) -> None:
    with pytest.raises(Refusal, match=r"file\.kind"):
        attach(db, SYSTEM, meeting(db, cell, NOV), name, b"MZ")
