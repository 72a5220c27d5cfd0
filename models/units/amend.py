"""Corrections of a unit that are no dated act: its members as of a day, how to reach it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.base import today
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.core.spelling import tidy
from models.platform.journal import record
from models.units.codes import check_text
from models.units.members import headcounts_of
from models.units.sums import PRESENT, mark_above
from models.units.units import Headcount, Unit, stood_in

MOST_MEMBERS = 100_000


COUNTED = Event[[Session, Sequence[int], date], None]("members of a unit were counted as of a day")


def set_headcount(db: Session, by: Principal, unit: Unit, as_of: date, members: int) -> Headcount:
    """Members of a unit as of a day; a second count for the same day replaces the first."""
    require(by, "unit.headcount", unit.id, unit.path)
    checks = Checks()
    checks.need(0 <= members <= MOST_MEMBERS, "members", "unit.members")
    checks.need(as_of <= today(), "as_of", "unit.future")
    checks.done()
    row = db.scalar(select(Headcount).where(Headcount.unit_id == unit.id, Headcount.as_of == as_of))
    if row is None:
        row = Headcount(unit_id=unit.id, path=stood_in(db, unit, as_of), as_of=as_of, members=members)
        db.add(row)
    row.members = members
    mark_above(db, [(unit.path, PRESENT)])
    record(db, by, "unit.headcount", row, unit.id, as_of=as_of, members=members)
    COUNTED.tell(db, [unit.id], as_of)
    return row


def set_contact(db: Session, by: Principal, unit: Unit, contact: str) -> Unit:
    """How to reach a unit."""
    require(by, "unit.headcount", unit.id, unit.path)
    checks = Checks()
    check_text(checks, "contact", contact)
    checks.done()
    unit.contact = tidy(contact)
    record(db, by, "unit.contact", unit, unit.id)
    return unit


def amend_unit(
    db: Session, by: Principal, unit: Unit, version: int, contact: str, members: int | None
) -> Unit:
    """Correct what is no dated act: how to reach a unit, and
    its members as of today. A stale row version is refused."""
    if unit.row_version != version:
        raise Refusal("stale")
    set_contact(db, by, unit, contact)
    if members is not None and members != headcounts_of(db, [unit.id], today()).get(unit.id):
        set_headcount(db, by, unit, today(), members)
    return unit
