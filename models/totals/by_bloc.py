"""What the worker counts for each Bloc, of what stands at and below it, for what stands above the Blocs:
duties (duty_sums.py), units that reports go without (gap_sums.py), dates of meetings (date_sums.py), members
today (member_sums.py). Rows of a place and a quarter are counted together, wherever an act left a mark, and
folded like all else (folding.py).

What stands at a place above the Blocs itself is kept as if one more unit stood below it, `own_place`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from models.core.base import Base
from models.totals.date_sums import DATE, dates
from models.totals.duty_sums import duties, of_duties
from models.totals.gap_sums import GAP, gaps
from models.totals.member_sums import CELLS, MEMBERS, members
from models.units.sums import PRESENT, Counted, SumMark, UnitSum, above_of, own_place, tops


def by_worker(field: Any) -> ColumnElement[bool]:
    """Whether a field is counted by the worker."""
    return or_(of_duties(field), field.in_((GAP, MEMBERS, CELLS)), field.like(f"{DATE}%"))


def counted(system: Session, path: str, period: date) -> Counted:
    """What stands at and below a place in a quarter, or at present, comes to; of an `own_place`, what stands
    at the place alone. Eight statements at most, none of which reads more than that."""
    if period == PRESENT:
        return members(system, path)
    return duties(system, path, period) | gaps(system, path, period) | dates(system, path, period)


def values_of(path: str, period: date, counts: Counted) -> list[dict[str, Any]]:
    """The rows of a place from what it comes to."""
    above = above_of(path)
    number = int((above if path.endswith(".0.") else path).split(".")[-2])
    of = {"unit_id": number, "path": path, "above": above, "period": period, "total": 0}
    return [of | {"field": field, "value": value, "n": n} for (field, value), n in sorted(counts.items())]


def of_place(path: str, period: date) -> ColumnElement[bool]:
    """Condition on sums: those that the worker counts at a place in a quarter."""
    return and_(UnitSum.path == path, UnitSum.period == period, by_worker(UnitSum.field))


def counted_places(system: Session, places: Sequence[str], period: date) -> list[str]:
    """Those of the places for which the worker counts: up to which sums are kept in the transaction."""
    found = tops(system, ((own_place(path), period) for path in places))
    return [path for path in places if found[own_place(path), period] == path]


def counts_astray(system: Session) -> set[str]:
    """Places whose rows of what the worker counts are not what stands there, or directly below them, comes
    to, but for those that wait to be counted or folded; quarter by quarter."""
    found: set[str] = set()
    for period in system.scalars(select(UnitSum.period).where(by_worker(UnitSum.field)).distinct()).all():
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
    """The rows of what is counted of all places in a quarter, by place."""
    table, found = Base.metadata.tables["unit_sum"].c, dict[str, Counted]()
    rows = select(table.path, table.field, table.value, table.n).where(table.period == period)
    for path, field, value, n in system.execute(rows.where(by_worker(table.field))):
        found.setdefault(path, {})[field, value] = n
    return found
