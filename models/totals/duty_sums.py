"""Duties of a quarter as sums of places, for what stands above the Blocs: how many of each source stand how,
how many units lack what since when, and how much was done on each day.

What stands in a row depends on nothing but the duties: the day comes in where it is read (of_duties.py),
so that nobody writes anything when a last day passes. `duty.` and a source counts duties; its value is the
period, how they stand for good, and the first and the last day where they say more: of what is neither done
nor excused, and of reports. `lack.` and a source, or nothing for all of them, counts units by the last day of
the earliest that is neither done nor excused: on any later day the unit lacks it. `done` counts by day.

Rows are counted for each Bloc from its duties and folded like all else (totals/folding.py). What stands at a
place above the Blocs itself is kept as if one more unit stood below it, `own_place`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from typing import Any

from sqlalchemy import ColumnElement, String, and_, case, cast, func, literal, or_, select
from sqlalchemy.orm import Session

from models.access.scopes import under
from models.core.base import Base
from models.core.periods import Quarter
from models.duties.standing import first_lacking, for_good
from models.duties.tables import Duty
from models.units.sums import SumMark, UnitSum, above_of, tops

MET = "met"
"""How cells that owe a meeting are called among the sums of places."""
DUTIES, LACK, DONE = "duty.", "lack.", "done"
OPEN = "undone"
"""How a duty is called that is neither done nor excused."""
LETTERS = {"not_applicable": "n", "in_time": "i", "late": "l", "excused": "e", OPEN: "u"}
Counted = dict[tuple[str, str], int]
"""By field and value: how many."""


def of_duties(field: Any) -> ColumnElement[bool]:
    """Whether a field is counted from duties."""
    return or_(field.in_((MET, DONE)), field.like(f"{DUTIES}%"), field.like(f"{LACK}%"))


def own_place(path: str) -> str:
    """Where what stands at a place itself is kept, as if it were one more unit below it."""
    return f"{path}0."


def counted(system: Session, path: str, period: date) -> Counted:
    """What the duties of a quarter at and below a place come to; of an `own_place`, those at the place alone.
    Four statements, none of which reads more than these duties."""
    own = path.endswith(".0.")
    place: ColumnElement[bool] = Duty.path == above_of(path) if own else under(Duty.path, path)
    where = and_(place, Duty.quarter == period)
    found = _standing(system, where)
    for source, since, n in system.execute(_lacking(where)):
        found[f"{LACK}{source}", since] = n
    done = select(Duty.done_on, func.count()).where(where, Duty.applicable, Duty.done)
    for day, n in system.execute(done.group_by(Duty.done_on)):
        found[DONE, str(day)] = n
    if not own:
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


def values_of(path: str, period: date, counts: Counted) -> list[dict[str, Any]]:
    """The rows of a place."""
    above = above_of(path)
    number = int((above if path.endswith(".0.") else path).split(".")[-2])
    of = {"unit_id": number, "path": path, "above": above, "period": period, "total": 0}
    return [of | {"field": field, "value": value, "n": n} for (field, value), n in sorted(counts.items())]


def of_place(path: str, period: date) -> ColumnElement[bool]:
    """Condition on sums: those of duties at a place in a quarter."""
    return and_(UnitSum.path == path, UnitSum.period == period, of_duties(UnitSum.field))


def counted_places(system: Session, places: Sequence[str], period: date) -> list[str]:
    """Those of the places whose duties are counted: up to which sums are kept in the transaction."""
    found = tops(system, ((own_place(path), period) for path in places))
    return [path for path in places if found[own_place(path), period] == path]


def duties_astray(system: Session) -> set[str]:
    """Places whose rows of duties are not what their duties, or what is directly below them, come to, but for
    those that wait to be counted or folded; quarter by quarter."""
    found: set[str] = set()
    for period in system.scalars(select(UnitSum.period).where(of_duties(UnitSum.field)).distinct()).all():
        stands = _standing_rows(system, period)
        waits = system.execute(select(SumMark.path, SumMark.above).where(SumMark.period == period)).all()
        stale = {row.path for row in waits} | {
            place for row in waits for place in accumulate(f"{n}." for n in row.above.split(".")[:-1])
        }
        direct = {*counted_places(system, sorted(stands), period)}
        direct |= {path for path in stands if path.endswith(".0.")}
        below: dict[str, Counter[tuple[str, str]]] = {}
        for path, counts in stands.items():
            below.setdefault(above_of(path), Counter()).update(counts)
        for path, counts in stands.items():
            if path not in stale:
                right = counted(system, path, period) if path in direct else dict(below.get(path, {}))
                found |= {path} if counts != right else set()
        found |= below.keys() - stands.keys() - stale - {""}
    return {above_of(path) if path.endswith(".0.") else path for path in found}


def _standing_rows(system: Session, period: date) -> dict[str, Counted]:
    """The rows of duties of all places in a quarter, by place."""
    table, found = Base.metadata.tables["unit_sum"].c, dict[str, Counted]()
    rows = select(table.path, table.field, table.value, table.n).where(table.period == period)
    for path, field, value, n in system.execute(rows.where(of_duties(table.field))):
        found.setdefault(path, {})[field, value] = n
    return found
