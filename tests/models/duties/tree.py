"""A Bloc, a committee and a cell with the duties of a quarter."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.base import ZONE, set_clock
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.duties.tables import Duty
from models.scoring.sheets import Answer, ScoreSheet
from models.units.units import Unit
from tests.make import full, unit

IV = Quarter(2018, 4)


DECEMBER = date(2018, 12, 1)


def duty(db: Session, about: Unit, source: str, period: date = IV.first) -> Duty:
    db.expire_all()
    return db.scalars(
        select(Duty).where(Duty.about_id == about.id, Duty.source == source, Duty.period == period)
    ).one()


def at(day: date, clock: time = time(12)) -> None:
    """Stop the clock at a moment of Việt Nam."""
    set_clock(datetime.combine(day, clock, ZONE).astimezone(UTC))


def perfect(db: Session, sheet: ScoreSheet) -> dict[str, Answer]:
    return full(get_version(db, sheet.version_id), sheet.meeting.kind) | {
        "attendance": Answer("b2", note="11/12")
    }


def tree(db: Session) -> tuple[Unit, Unit, Unit]:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    return bloc, committee, unit(db, "subordinate_cell", committee, members=12)
