"""Reorganisations for tests: drafted, decided, lived through."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.base import set_clock
from models.reorganisation.acts import decide, draft, set_rows
from models.reorganisation.checks import judge
from models.reorganisation.enforcing import round_
from models.reorganisation.proof import fingerprint
from models.reorganisation.tables import Reorganisation
from models.units.units import Unit, subtree_on

SOON = date(2019, 2, 1)
Rows = list[dict[str, str]]


def drafted(
    db: Session, by: Principal, rows: Rows, on: date = SOON, symbol: str = "12-QĐ/TU"
) -> Reorganisation:
    one = draft(db, by, doc_symbol=symbol, doc_date=date(2019, 1, 18), on=on)
    return set_rows(db, by, one, one.row_version, rows)


def decided(
    db: Session, by: Principal, rows: Rows, on: date = SOON, symbol: str = "12-QĐ/TU"
) -> Reorganisation:
    one = drafted(db, by, rows, on, symbol)
    db.flush()
    return decide(db, by, one, one.row_version, fingerprint(db, one, judge(db, one, by)))


def lived(db: Session, day: date) -> list[int]:
    """The worker's round on a day, in one transaction."""
    set_clock(datetime(day.year, day.month, day.day, 1, tzinfo=UTC))
    return round_(lambda act: act(db))


def codes(where: Unit, db: Session, day: date) -> set[str]:
    return {spell.code for spell in subtree_on(db, where.id, day)}
