"""Duties of a quarter below a place above the Blocs, from the rows of what is directly below it
(duty_sums.py): judged on the day on which they are read, by the same rule as the duties themselves
(duties/standing.py). What stands at the place itself is read from its duties: few stand there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import String, and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from models.core.periods import Quarter
from models.duties.opening import SOURCES
from models.duties.standing import judge
from models.duties.tables import Duty
from models.totals.duty_sums import DONE, DUTIES, LACK, LETTERS, OPEN
from models.units.sums import UnitSum, own_place, tops
from models.units.units import UnitSpell


@dataclass(frozen=True)
class Summed:
    """How many duties of a source stand in a state at and below a unit directly below, for one period;
    `child` is 0 for what stands at the place itself."""

    child: int
    quarter: date
    source: str
    period: date
    state: str
    n: int


def above_blocs(db: Session, then: UnitSpell, quarter: Quarter) -> bool:
    """Whether what stands below a unit is folded by the worker: neither it nor anything above it is a Bloc or
    owes a report. Nothing is asked of the kinds that do."""
    if then.kind.is_cell or then.kind.is_root or then.kind.owes_report:
        return False
    inside = own_place(then.path)
    return tops(db, [(inside, quarter.first)])[inside, quarter.first] == inside


def summed(
    db: Session, path: str, quarters: Sequence[date], day: date, source: str = "", but: int | None = None
) -> list[Summed]:
    """Duties of some quarters below a place by the unit directly below, and those at the place itself but for
    what is about the unit `but`; of one source where one is named. Two statements."""
    field = UnitSum.field.in_([f"{DUTIES}{name}" for name in ([source] if source else sorted(SOURCES))])
    found = COUNTED.where(_below(path), field, UnitSum.period.in_(quarters)).group_by(*GROUPED)
    rows = [
        Summed(unit, quarter, name.removeprefix(DUTIES), date.fromisoformat(month), how, int(n))
        for unit, quarter, name, month, how, n in db.execute(found, {"day": day.isoformat()})
    ]
    here = db.scalars(select(Duty).where(_itself(path, quarters, source, but)))
    return rows + [Summed(0, d.quarter, d.source, d.period, judge(d, day).state, 1) for d in here]


def summed_whole(
    db: Session, path: str, quarters: Sequence[date], day: date, source: str, but: int | None = None
) -> list[tuple[date, str, int]]:
    """The same duties of one source for each quarter as a whole: the quarter, a state, how many. Two
    statements."""
    found = COUNTED_WHOLE.where(
        _below(path), UnitSum.field == f"{DUTIES}{source}", UnitSum.period.in_(quarters)
    )
    grouped = db.execute(found.group_by(*WHOLE), {"day": day.isoformat()})
    here = db.scalars(select(Duty).where(_itself(path, quarters, source, but)))
    counted = [(quarter, how, int(n)) for quarter, how, n in grouped]
    return counted + [(d.quarter, judge(d, day).state, 1) for d in here]


def lacking_units(
    db: Session, path: str, quarter: date, day: date, source: str = "", but: int | None = None
) -> int:
    """Units below a place that lack at least one duty on a day. One that answers at two places for what it
    lacks is counted with each."""
    found = select(func.sum(UnitSum.n)).where(_below(path), UnitSum.field == f"{LACK}{source}")
    found = found.where(UnitSum.period == quarter, UnitSum.value < day.isoformat())
    here = db.scalars(select(Duty).where(_itself(path, [quarter], source, but)))
    return int(db.scalar(found) or 0) + len({d.about_id for d in here if judge(d, day).state == "missing"})


def done_by_day(db: Session, path: str, quarter: date) -> dict[date, int]:
    """How many duties of a quarter at and below a place were done on each day."""
    found = select(UnitSum.value, func.sum(UnitSum.n)).where(UnitSum.above == path, UnitSum.field == DONE)
    found = found.where(UnitSum.period == quarter).group_by(UnitSum.value)
    return {date.fromisoformat(value): int(n) for value, n in db.execute(found)}


def reports_by_last_day(db: Session, path: str, quarter: date) -> dict[date, int]:
    """How many reports of a quarter are due at and below a place on each day."""
    last = func.substr(UnitSum.value, 22, 10, type_=String)
    found = select(last, func.sum(UnitSum.n)).where(UnitSum.above == path, UnitSum.period == quarter)
    found = found.where(UnitSum.field == f"{DUTIES}report", _letter() != LETTERS["not_applicable"])
    return {date.fromisoformat(value): int(n) for value, n in db.execute(found.group_by(last))}


def _below(path: str) -> Any:
    """The units directly below a place, without what stands at the place itself."""
    return and_(UnitSum.above == path, UnitSum.path != own_place(path))


def _itself(path: str, quarters: Sequence[date], source: str, but: int | None) -> Any:
    """Duties at a place itself, but for those about a unit."""
    there = [Duty.path == path, Duty.quarter.in_(quarters)]
    there += [Duty.source == source] if source else []
    return and_(*there, Duty.about_id != (but or 0))


def _letter() -> Any:
    return func.substr(UnitSum.value, 11, 1, type_=String)


def _state() -> Any:
    """The state of the duties of a row on the day `day`: what `state_case` says of each of them."""
    opens, last = (func.substr(UnitSum.value, place, 10, type_=String) for place in (12, 22))
    stands = {letter: name for name, letter in LETTERS.items() if name != OPEN}
    on = bindparam("day", type_=String)
    return case(
        *((_letter() == letter, name) for letter, name in stands.items()),
        (and_(opens > on, last >= on), "not_yet"),
        (last >= on, "open"),
        else_="missing",
    )


GROUPED = (
    UnitSum.unit_id,
    UnitSum.period,
    UnitSum.field,
    func.substr(UnitSum.value, 1, 10, type_=String),
    _state(),
)
COUNTED = select(*GROUPED, func.sum(UnitSum.n))
"""Rows of duties by state: built once, since every board asks it."""
WHOLE = (UnitSum.period, _state())
COUNTED_WHOLE = select(*WHOLE, func.sum(UnitSum.n))
