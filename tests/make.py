"""Small makers of units, posts and meetings for tests; each goes through the verbs that people use."""

from __future__ import annotations

import os
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Held, Principal
from models.meetings.meetings import Meeting, record_meeting
from models.units.acts import establish, set_headcount
from models.units.units import Unit

LONG_AGO = date(2015, 1, 1)
_numbers = count(1)


def unit(
    db: Session,
    kind: str,
    parent: Unit | None = None,
    name: str = "",
    *,
    on: date = LONG_AGO,
    members: int | None = None,
) -> Unit:
    """Found a unit of a kind."""
    number = next(_numbers)
    made = establish(
        db, SYSTEM, parent=parent, kind_code=kind, name=name or f"{kind} {number}", code=f"U{number}", on=on
    )
    if members is not None:
        set_headcount(db, SYSTEM, made, on, members)
    return made


def as_(role: str, where: Unit | None, account_id: int | None = None) -> Principal:
    """Somebody who holds one post; without an account of their own."""
    held = Held(role, where.id, where.path, (where.path,)) if where else Held(role, None)
    return Principal(account_id, account_id, role, (held,))


def typed(period: date, held_on: date, **other: Any) -> dict[str, Any]:
    """What a person types for a meeting of 12 members, one of them excused."""
    values = {
        "period": period,
        "held_on": held_on,
        "kind": "regular",
        "begins_at": "08:00",
        "ends_at": "10:00",
    }
    return (
        values
        | {"members": 12, "present": 11, "excused": 1, "unexcused": 0, "exempt": 0, "speakers": 6}
        | other
    )


def meeting(db: Session, cell: Unit, period: date, held_on: date | None = None, **other: Any) -> Meeting:
    """Record a meeting of a cell as the program itself."""
    return record_meeting(db, SYSTEM, cell, typed(period, held_on or period.replace(day=26), **other))


def examples(short: int, long: int) -> int:
    """How many examples a property is tried on: in `make test`, and in `make ci-long` and `make soak`."""
    return long if os.environ.get("KHOI_LONG") else short
