"""Units that reports of a quarter go without, as sums of places: how many stand in the newest versions of the
reports at and below a Bloc, and how many of them came since. What names them is reports/supplements.py; above
the Blocs a page tells them by these numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, bindparam, func, or_, select
from sqlalchemy.orm import Session

from models.core.base import Base
from models.core.events import LATER
from models.core.periods import Quarter
from models.reports.supplements import filed_for, gaps_where
from models.reports.tables import GapReason, Report
from models.units.sums import Counted, UnitSum, at_or_below, mark_above

GAP = "gap"
"""How units left out are called among the sums of places."""
MISSING, CAME = "missing", "came"


def gaps(system: Session, path: str, period: date) -> Counted:
    """How many units the reports of a quarter at and below a place go without, and how many of them came
    since; of an `own_place`, of those at the place alone. Two statements."""
    where = (at_or_below(Report.path, path), Report.quarter == period)
    own = Base.metadata.tables["report"].alias().c
    there = select(own.id).where(own.unit_id == GapReason.child_id, own.quarter == period)
    there = there.where(own.accepted_number.is_not(None)).correlate(GapReason)
    rows = system.execute(gaps_where(*where).with_only_columns(GapReason.child_id, there.exists())).all()
    filed = filed_for(system, *where) if rows else set()
    came = sum(accepted_ or child in filed for child, accepted_ in rows)
    found = {(GAP, CAME): came, (GAP, MISSING): len(rows) - came}
    return {key: n for key, n in found.items() if n}


def items_moved(db: Session, items: Sequence[Any]) -> None:
    """A step was taken with these: what their own reports leave out, and those that went without them, may be
    other than it was. One statement, past the gate, and what marking asks where any left something out; none
    where none of them is a report."""
    moved = [each for each in items if isinstance(each, Report)]
    if not moved or db.info.get(LATER):
        return
    asked: dict[str, Any] = {"units": sorted({each.unit_id for each in moved})}
    asked["quarters"] = sorted({each.quarter for each in moved})
    mark_above(db, {(row.path, row.quarter) for row in db.connection().execute(_lacking(), asked)})


@cache
def _lacking() -> Any:
    """Reports of some `quarters` of units that ever left some `units` out, or that are such themselves and
    ever left any out."""
    report, gap = Base.metadata.tables["report"].c, Base.metadata.tables["gap_reason"].c
    units: Any = bindparam("units", expanding=True)
    found = select(report.path, report.quarter).where(report.unit_id == gap.unit_id)
    found = found.where(or_(gap.child_id.in_(units), gap.unit_id.in_(units)))
    return found.where(report.quarter.in_(bindparam("quarters", type_=Date, expanding=True))).distinct()


def item_moved(db: Session, item: Report) -> None:
    """The same of one report."""
    items_moved(db, [item])


def left_out(db: Session, path: str, quarter: Quarter) -> dict[int, tuple[int, int]]:
    """By the unit directly below a place above the Blocs: how many units the reports there go without, and
    how many of them are still missing; one statement, which reads the rows of these units alone."""
    found = select(UnitSum.unit_id, UnitSum.value, func.sum(UnitSum.n))
    found = found.where(UnitSum.above == path, UnitSum.field == GAP, UnitSum.period == quarter.first)
    counts: dict[int, tuple[int, int]] = {}
    for number, value, n in db.execute(found.group_by(UnitSum.unit_id, UnitSum.value)):
        every, missing = counts.get(number, (0, 0))
        counts[number] = every + int(n), missing + (int(n) if value == MISSING else 0)
    return counts


def left_out_at(db: Session, path: str, quarter: Quarter) -> tuple[int, int]:
    """The same at and below one place, of this very moment."""
    counts = gaps(db, path, quarter.first)
    return sum(counts.values()), counts.get((GAP, MISSING), 0)
