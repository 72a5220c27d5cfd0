"""A form of a period is withdrawn: told where it was filled in, and nothing that was typed is lost."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.filling.tables import FormWithdrawal
from models.filling.withdrawing import withdrawn
from models.units.units import Unit
from tests.models.filling.forms import published


def test_who_withdrew_a_version_and_when_is_known(db: Session, bloc: Unit) -> None:
    version = published(db, bloc)
    assert withdrawn(db, version.id) is None
    row = FormWithdrawal(unit_id=bloc.id, path=bloc.path, version_id=version.id)
    row.on_day, row.actor = date(2019, 1, 20), "Ban Tổ chức"
    db.add(row)
    db.flush()
    found = withdrawn(db, version.id)
    assert found is not None and (found.actor, found.on_day) == ("Ban Tổ chức", date(2019, 1, 20))
