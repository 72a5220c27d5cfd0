"""Duties of a quarter as sums of places, for what stands above the Blocs: how many of each source stand how,
how many units lack what since when, and how much was done on each day.

What stands in a row depends on nothing but the duties: the day comes in where it is read (of_duties.py),
so that nobody writes anything when a last day passes. `duty.` and a source counts duties; its value is the
period, how they stand for good, and the first and the last day where they say more: of what is neither done
nor excused, and of reports. `lack.` and a source, or nothing for all of them, counts units by the last day of
the earliest that is neither done nor excused: on any later day the unit lacks it. `done` counts by day.

Rows are counted for each Bloc from its duties (by_bloc.py) and folded like all else (totals/folding.py).
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, String, and_, case, cast, func, literal, or_, select
from sqlalchemy.orm import Session

from models.core.periods import Quarter
from models.duties.standing import first_lacking, for_good
from models.duties.tables import Duty
from models.units.sums import Counted, at_or_below

MET = "met"
"""How cells that owe a meeting are called among the sums of places."""
DUTIES, LACK, DONE = "duty.", "lack.", "done"
OPEN = "undone"
"""How a duty is called that is neither done nor excused."""
LETTERS = {"not_applicable": "n", "in_time": "i", "late": "l", "excused": "e", OPEN: "u"}


def of_duties(field: Any) -> ColumnElement[bool]:
    """Whether a field is counted from duties."""
    return or_(field.in_((MET, DONE)), field.like(f"{DUTIES}%"), field.like(f"{LACK}%"))


def duties(system: Session, path: str, period: date) -> Counted:
    """What the duties of a quarter at and below a place come to; of an `own_place`, those at the place alone.
    Four statements, none of which reads more than these duties."""
    where = and_(at_or_below(Duty.path, path), Duty.quarter == period)
    found = _standing(system, where)
    for source, since, n in system.execute(_lacking(where)):
        found[f"{LACK}{source}", since] = n
    done = select(Duty.done_on, func.count()).where(where, Duty.applicable, Duty.done)
    for day, n in system.execute(done.group_by(Duty.done_on)):
        found[DONE, str(day)] = n
    if not path.endswith(".0."):
        cells = first_lacking(path, Quarter.of(period)).subquery().c
        for since, n in system.execute(select(cells.since, func.count()).group_by(cells.since)):
            found[MET, since or ""] = n
    return found


def _standing(system: Session, where: ColumnElement[bool]) -> Counted:
    stands, last = for_good(OPEN), func.coalesce(Duty.extended_to, Duty.due_on)
    dated = or_(stands == OPEN, Duty.source == "report")
    grouped = (
        Duty.source,
        Duty.period,
        stands.label("stands"),
        case((dated, Duty.opens_on)).label("opens"),
        case((dated, last)).label("last"),
    )
    rows = system.execute(select(*grouped, func.count()).where(where).group_by(*grouped))
    found: Counted = {}
    for source, period, how, opens, ends, n in rows:
        found[f"{DUTIES}{source}", value_of(period, how, opens, ends)] = n
    return found


def value_of(period: date, stands: str, opens: date | None, last: date | None) -> str:
    """The value of a row of duties."""
    return f"{period}{LETTERS[stands]}{opens or ''}{last or ''}"


def _lacking(where: ColumnElement[bool]) -> Any:
    """Units that lack something, by source and for all together, and since when."""
    last = cast(func.min(func.coalesce(Duty.extended_to, Duty.due_on), type_=Duty.due_on.type), String(10))
    undone = and_(where, for_good(OPEN) == OPEN)
    each = select(Duty.source.label("source"), last.label("since")).where(undone)
    every = select(literal("", String).label("source"), last.label("since")).where(undone)
    both = each.group_by(Duty.about_id, Duty.source).union_all(every.group_by(Duty.about_id)).subquery().c
    return select(both.source, both.since, func.count()).group_by(both.source, both.since)
