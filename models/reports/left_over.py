"""Quarters of dissolved units that others finish: what a root left behind that nobody files any more, since
whoever goes on from it did not exist yet on the quarter's last day, or nobody does, so that the rule of
filing.py finds nobody (design 3.7: nothing is missing in silence); and what falls to a unit that goes on from
another one, which reads of that place what it takes in.

The first is told to administrators and to the units that go on from it. A root that stood on the last day
finishes the quarter itself as soon as somebody holds a post there again that may submit: until it is done an
administrator may give one in it, although it is dissolved, to whoever goes on from it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, bindparam, select, union
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import elevated, looking, values
from models.access.scopes import QUARTER
from models.core.base import today
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.reports.filing import filing, inherited, unfiled
from models.reports.stops import takes_in
from models.reports.tables import GapReason, Report, ReportVersion
from models.units.succession import standing_heirs
from models.units.units import Unit, UnitSpell, in_force_on
from models.workflow.redirecting import hand_places, unread

BACK = 8
"""Quarters back that are looked at: as many as are opened (overview/owed.py)."""


@dataclass(frozen=True)
class Left:
    """A quarter of a dissolved root that nobody files: the root as it was called on the quarter's last day,
    the units that go on from it, whether it can finish the quarter itself, since it stood then, and whether
    its report stands, but went without somebody whom nobody there adds."""

    quarter: Quarter
    root_id: int
    name: str
    heirs: tuple[int, ...]
    heir_names: tuple[str, ...]
    can_finish: bool
    short: bool = False


def left_over(db: Session) -> list[Left]:
    """All of them, the oldest quarter first: one statement where no dissolved unit owes a report, some more
    for each quarter in which one does. Read by the program itself: an heir stood elsewhere."""
    with looking(db) as system:
        return [each for quarter in _quarters(system) for each in _of(system, quarter)]


def of_heirs(db: Session, units: Collection[int]) -> list[Left]:
    """Those left by roots from which one of these units goes on."""
    return [each for each in left_over(db) if not set(units).isdisjoint(each.heirs)]


def is_left(db: Session, unit_id: int) -> bool:
    """Whether a dissolved unit is a root with such a quarter, which it can finish in its own name."""
    return any(each.root_id == unit_id and each.can_finish for each in left_over(db))


def hand_on(db: Session) -> int:
    """Let units that go on from others read of each place what they take in from it, in that quarter and once
    (workflow/redirecting.py); returns how many places were handed. The worker's round calls it, since a unit
    falls silent by the last post that ends."""
    with elevated(db) as system:
        return sum(hand_over(system, each) for each in to_hand(system))


def hand_over(db: Session, what: tuple[int, str, str]) -> int:
    """Hand one of them, where it was not handed meanwhile."""
    heir, place, of = what
    return hand_places(db, SYSTEM, heir, [place], of, "report")


def to_hand(system: Session) -> list[tuple[int, str, str]]:
    """What is to be handed and was not: to which unit, which place, what of it. The worker looks in a session
    that reads, and hands each in a transaction of its own."""
    found: list[tuple[int, str, str]] = []
    for quarter in _ended_since(system):
        filed, what = filing(system, quarter), f"{QUARTER}={quarter.first}"
        for heir in sorted(filed.heirs):
            desk = system.get_one(Unit, heir)
            places = [spell.path for spell, _past in inherited(system, heir, quarter, filed)]
            found += [(heir, each, what) for each in unread(system, desk, places, what)]
    return found


def _ended_since(system: Session) -> list[Quarter]:
    """Quarters of which a unit that ended after them owes a report, done or not."""
    first = Quarter.of(today()).shift(1 - BACK).first
    owed = select(Duty.quarter).join(Unit, Unit.id == Duty.about_id).distinct()
    owed = owed.where(Unit.dissolved_on > Duty.quarter, Duty.quarter >= first)
    rows = system.scalars(owed.where(Duty.source == "report", Duty.applicable))
    return sorted(Quarter.of(day) for day in rows)


def _quarters(system: Session) -> list[Quarter]:
    """Quarters of which a dissolved unit owes a report, or went without somebody in one."""
    found = values(system, _lost(), {"first": Quarter.of(today()).shift(1 - BACK).first})
    return sorted({Quarter.of(row[0]) for row in found})


@cache
def _lost() -> Any:
    first = bindparam("first", type_=Date)
    lost = select(Unit.id).where(Unit.dissolved_on.is_not(None))
    owed = select(Duty.quarter).where(Duty.about_id.in_(lost), Duty.quarter >= first)
    owed = owed.where(Duty.source == "report", Duty.applicable, Duty.done.is_(False))
    short = select(Report.quarter).join(Unit, Unit.id == Report.unit_id).where(Unit.id.in_(lost))
    short = short.join(ReportVersion, ReportVersion.report_id == Report.id)
    short = short.join(GapReason, GapReason.version_id == ReportVersion.id)
    short = short.where(Unit.dissolved_on > Report.quarter, Report.quarter >= first)
    return union(owed, short)


def _of(system: Session, quarter: Quarter) -> Iterable[Left]:
    shut = filing(system, quarter).shut
    for root in sorted({int(spell.path.split(".")[0]) for spell in unfiled(system, quarter)}):
        unit = system.get_one(Unit, root)
        stood = _stood(system, root, quarter.last)
        heirs = standing_heirs(system, root)
        known = {n: name for n, name in system.execute(select(Unit.id, Unit.name).where(Unit.id.in_(heirs)))}
        names = tuple(known[n] for n in heirs)
        finish = stood is not None and takes_in(stood)
        name = stood.name if stood else unit.name
        yield Left(quarter, root, name, tuple(heirs), names, finish, root in shut)


def _stood(system: Session, number: int, day: date) -> UnitSpell | None:
    return system.scalar(select(UnitSpell).where(UnitSpell.unit_id == number, in_force_on(day)))
