"""Duties as lists: the ones behind a number, counts of several
quarters, reminders of what is missing in one act (design 3.7)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models.access.grants import GRANTS, Principal, can
from models.access.scopes import under
from models.core.periods import Quarter
from models.directives.tables import DirectiveAnswer, closed_numbers
from models.duties.standing import Counts, judge, state_case
from models.duties.tables import STATES, Duty
from models.people.notices import Serving, tell
from models.platform.journal import record
from models.units.units import UnitSpell

WRITERS = frozenset(GRANTS["report.prepare"])
"""Roles that are reminded of what their unit owes."""


def by_quarter(
    db: Session, places: Mapping[Quarter, str], source: str, day: date, but: int | None = None
) -> dict[Quarter, Counts]:
    """Counts of one source's duties for several quarters, each at and below the path where the unit stood
    in it: one grouped statement for a unit that stayed where it is, and one more for each of its moves."""
    state = state_case(day).label("state")
    counts = {quarter: dict.fromkeys(STATES, 0) for quarter in places}
    for path in dict.fromkeys(places.values()):
        there = [quarter.first for quarter in places if places[quarter] == path]
        found = select(Duty.quarter, state, func.count(Duty.id)).where(
            under(Duty.path, path), Duty.source == source, Duty.quarter.in_(there)
        )
        for first, name, n in db.execute(
            found.where(Duty.about_id != (but or 0)).group_by(Duty.quarter, state)
        ):
            counts[Quarter.of(first)][name] += n
    return counts


def listed(
    path: str, quarter: Quarter, day: date, *, source: str = "", state: str = "", but: int | None = None
) -> Select[Any]:
    """The statement of the duties behind a number."""
    found = select(Duty).join(Duty.about_then).where(under(Duty.path, path), Duty.quarter == quarter.first)
    if source:
        found = found.where(Duty.source == source)
    if state == "still":
        found = found.where(state_case(day).in_(("open", "not_yet")))
    elif state:
        found = found.where(state_case(day) == state)
    if but is not None:
        found = found.where(Duty.about_id != but)
    return found.order_by(UnitSpell.sort_key, Duty.period, Duty.source, Duty.id)


def to_be_done(db: Session, duties: Iterable[Duty]) -> list[Duty]:
    """Duties that can still be done: an answer to a directive that
    its issuer closed stays missing, but nobody is reminded of it."""
    kept = list(duties)
    asked = [duty.subject_id for duty in kept if duty.source == "answer"]
    found = select(DirectiveAnswer.id).where(
        DirectiveAnswer.id.in_(asked), DirectiveAnswer.directive_id.in_(closed_numbers())
    )
    closed = set(db.scalars(found)) if asked else set()
    return [duty for duty in kept if duty.source != "answer" or duty.subject_id not in closed]


def chase(
    db: Session, by: Principal, duties: Iterable[Duty], what: Callable[[Duty], Mapping[str, str]], day: date
) -> int:
    """Remind, in the program, those who serve in every unit whose duty
    is missing; once a day each. `what` names a duty in each language.

    Only what one may judge; returns how many accounts were told.
    """
    told = 0
    for duty in to_be_done(db, duties):
        if judge(duty, day).state == "missing" and can(by, "duty.judge", duty.unit_id, duty.path):
            once = f"chase:{duty.id}:{day}"
            values = {"unit": duty.about_then.name, "what": what(duty), "due": duty.last_day, "by": by.name}
            told += tell(
                db,
                Serving(duty.unit_id, WRITERS),
                "chase",
                duty,
                duty.unit_id,
                but=by.account_id,
                once=once,
                **values,
            )
            record(db, by, "duty.chase", duty, duty.unit_id, source=duty.source, period=duty.period)
    return told
