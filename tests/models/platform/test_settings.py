"""Settings: the shipped value holds until an administrator changes it to one that can stand."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.platform.settings import change_setting, setting
from models.units.units import Unit
from tests.make import as_


def test_settings_are_the_administrators(db: Session, cell: Unit) -> None:
    change_setting(db, as_("administrator", None), "idle_minutes", "30")
    db.flush()
    assert setting(db, "idle_minutes") == "30"
    with pytest.raises(Refusal, match=r"field\.range"):
        change_setting(db, SYSTEM, "idle_minutes", "0")
    with pytest.raises(Refusal, match=r"access\.denied"):
        change_setting(db, as_("bloc_secretary", cell.parent), "idle_minutes", "30")
