"""Duties as lists: the ones behind a number, reminders of what is missing in one act or
in many short ones (design 3.7). How many they are stands in tally.py."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, contains_eager, selectinload

from models.access.grants import GRANTS, Principal, can
from models.directives.tables import DirectiveAnswer, closed_numbers
from models.duties.standing import judge
from models.duties.tables import Duty
from models.overview.tally import Below, chosen
from models.people.notices import Serving, tell
from models.platform.journal import record
from models.units.units import UnitSpell

Owed = TypeVar("Owed", bound=Any)
WRITERS = frozenset(GRANTS["report.prepare"])
"""Roles that are reminded of what their unit owes."""


def listed(below: Below, day: date, state: str = "") -> Select[Any]:
    """The statement of the duties behind a number, in the order of units. SQLite finds them by where they
    stand, as they are counted: it would go through the histories of all units there."""
    index = "ix_duty_quarter_source_path" if below.source else "ix_duty_quarter_path"
    found = select(Duty).join(Duty.about_then).where(chosen(below, day, state))
    found = found.with_hint(Duty, f"INDEXED BY {index}", "sqlite")
    return found.order_by(UnitSpell.sort_key, Duty.period, Duty.source, Duty.id)


def about_these(
    db: Session, below: Below, units: Collection[int], states: Collection[str], day: date, most: int
) -> list[Duty]:
    """Of the duties that are meant those about these units that stand in one of these states, so many at
    most, in the order of units. Found by the units and judged one by one: few are meant of a country's."""
    found = select(Duty).join(Duty.about_then).where(Duty.about_id.in_(units))
    found = found.with_hint(Duty, "INDEXED BY ix_duty_about_id_quarter_source", "sqlite")
    found = found.where(Duty.quarter == below.quarter.first)
    found = found.where(Duty.source == below.source) if below.source else found
    found = found.order_by(UnitSpell.sort_key, Duty.period, Duty.source, Duty.id)
    rows = db.scalars(found.options(contains_eager(Duty.about_then).selectinload(UnitSpell.above)))
    meant = (d for d in rows if d.path.startswith(below.path) and judge(d, day).state in states)
    return list(islice(meant, most))


def chased_after(db: Session, below: Below, day: date, after: int, most: int) -> list[Duty]:
    """The next that are missing, by number, for work in parts: those after the one that was done last."""
    found = select(Duty).where(chosen(below, day, "missing"), Duty.id > after)
    return list(db.scalars(found.order_by(Duty.id).limit(most).options(selectinload(Duty.about_then))))


def not_to_be_done(db: Session, below: Below, day: date) -> int:
    """How many of what is missing cannot be done any more: answers to directives that are closed."""
    closed = select(DirectiveAnswer.id).where(DirectiveAnswer.directive_id.in_(closed_numbers()))
    found = select(func.count(Duty.id)).where(chosen(below, day, "missing"), Duty.source == "answer")
    return db.scalar(found.where(Duty.subject_id.in_(closed))) or 0


def to_be_done(db: Session, duties: Iterable[Owed]) -> list[Owed]:
    """Duties, or rows with what is asked of these here, that can still be done: an answer to a directive that
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
