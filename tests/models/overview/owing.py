"""A quarter's duties and what was told because of them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.periods import Quarter
from models.duties.tables import Duty
from models.people.notices import Notice
from models.units.units import Unit

IV = Quarter(2018, 4)


def report_duty(db: Session, about: Unit) -> Duty:
    """The duty of a unit to report for the quarter."""
    db.expire_all()
    return db.scalars(
        select(Duty).where(Duty.about_id == about.id, Duty.source == "report", Duty.period == IV.first)
    ).one()


def told(db: Session, kind: str) -> set[int | None]:
    """Units about which a kind of notice was written."""
    return set(db.scalars(select(Notice.unit_id).where(Notice.kind == kind)))
