"""Who sent a form of a period and who is missing, below a place at every depth: what lists, the added-up page
and its workbook tell of one form in one period (design 3.7, 3.17). Counted from the duties, by the one state
of duties/standing.py; where nobody owes the form there is nobody to be missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session, contains_eager

from models.access.grants import Principal, require
from models.access.scopes import under
from models.core.path_parts import directly_below
from models.core.periods import Quarter, Term
from models.core.spelling import fold
from models.definitions.judging import Message
from models.duties.standing import Judged, judge, state_case
from models.duties.tables import STATES, Duty
from models.filling.owed_forms import SOURCE, form_names, term_of
from models.reports.uncounted import excuse
from models.totals.of_duties import above_blocs
from models.units.units import Place, UnitSpell, above_then, number_of, stood_in, then_in, was_in

MOST = 300
"""Units that are named; of more of them it is said how many."""


@dataclass(frozen=True)
class Absent:
    """A unit that has not sent: its name, its superior's, how it stands, why it is excused where it is."""

    duty: int
    name: str
    above: str
    judged: Judged
    reason: str


@dataclass(frozen=True)
class Below:
    """What stands at and under a unit directly below: how many owe the form, and how many of them sent it."""

    name: str
    unit_id: int
    owed: int
    sent: int


@dataclass(frozen=True)
class Standing:
    """Who owes a form of a period at and below a place: counts by state, told by the units directly below,
    and by name. Above the Blocs nobody is named."""

    counts: Mapping[str, int] = field(default_factory=lambda: dict.fromkeys(STATES, 0))
    below: tuple[Below, ...] = ()
    absent: tuple[Absent, ...] = ()

    @property
    def owed(self) -> int:
        """All who owe it."""
        return sum(n for state, n in self.counts.items() if state != "not_applicable")

    @property
    def sent(self) -> int:
        """Those who sent it."""
        return self.counts["in_time"] + self.counts["late"]

    @property
    def unsent(self) -> int:
        """Those who did not, excused ones among them."""
        return self.owed - self.sent


def standing_of(db: Session, by: Principal, unit: Place, form: int, term: Term, day: date) -> Standing:
    """Who sent a form, by its number, of a period at and below a unit; a number of statements that grows with
    nothing."""
    require(by, "report.see", number_of(unit), unit.path)
    place, quarter = stood_in(db, unit, term.last), Quarter.of(term.last)
    where = and_(
        under(Duty.path, place),
        Duty.quarter == quarter.first,
        Duty.source == SOURCE,
        Duty.period == term.first,
        Duty.subject_id == form,
    )
    child, state = directly_below(Duty.path, place).label("child"), state_case(day).label("state")
    rows = db.execute(select(child, state, func.count(Duty.id)).where(where).group_by(child, state)).all()
    counts = dict.fromkeys(STATES, 0)
    each: dict[int, dict[str, int]] = {}
    for number, name, n in rows:
        counts[name] += n
        here = each.setdefault(int(number or 0), dict.fromkeys(STATES, 0))
        here[name] += n
    then = unit if isinstance(unit, UnitSpell) else was_in(db, unit, term.last)
    named = not rows or not above_blocs(db, then, quarter)
    absent = _absent(db, where, day) if named and rows else ()
    return Standing(counts, _each(db, each, term, then), absent)


@dataclass(frozen=True)
class OfForm:
    """A form and a period of it: its number, its name, and who sent it."""

    form: int
    name: Message
    term: Term
    standing: Standing


def each_form(db: Session, by: Principal, unit: UnitSpell, quarter: Quarter, day: date) -> list[OfForm]:
    """Every form that is owed in a quarter at and below a unit, period by period, with how many sent it; two
    statements. Nobody goes through a country's duties for a page: above the Blocs there is nothing."""
    require(by, "report.see", unit.unit_id, unit.path)
    if above_blocs(db, unit, quarter):
        return []
    state = state_case(day).label("state")
    key = (Duty.subject_id, Duty.period, Duty.opens_on)
    found = select(*key, state, func.count(Duty.id)).group_by(*key, state)
    found = found.where(under(Duty.path, unit.path), Duty.quarter == quarter.first, Duty.source == SOURCE)
    counts: dict[tuple[int, Term], dict[str, int]] = {}
    for form, period, opens, name, n in db.execute(found):
        here = counts.setdefault((form, term_of(period, opens)), dict.fromkeys(STATES, 0))
        here[name] += n
    names = form_names(db) if counts else {}
    told = [
        OfForm(form, names.get(form, (Message(""), ""))[0], term, Standing(each))
        for (form, term), each in counts.items()
        if Standing(each).owed
    ]
    return sorted(told, key=lambda row: (row.term.last, fold(row.name), row.form))


def _each(
    db: Session, each: Mapping[int, Mapping[str, int]], term: Term, then: UnitSpell
) -> tuple[Below, ...]:
    found = select(UnitSpell.unit_id, UnitSpell.name).order_by(UnitSpell.sort_key, UnitSpell.unit_id)
    found = found.where(
        UnitSpell.unit_id.in_([n for n in each if n]), then_in(UnitSpell, UnitSpell.unit_id, term.last)
    )
    names = [(number, name) for number, name in db.execute(found)] if any(each) else []
    if 0 in each:
        names = [(0, then.name), *names]
    told = []
    for number, name in names:
        counts = Standing(each[number])
        told.append(Below(name, number or then.unit_id, counts.owed, counts.sent))
    return tuple(row for row in told if row.owed)


def _absent(db: Session, where: Any, day: date) -> tuple[Absent, ...]:
    """By name, in the order of units: those directly at a place before what is further down."""
    found = select(Duty).join(Duty.about_then).where(where, Duty.applicable, Duty.done.is_(False))
    found = found.order_by(UnitSpell.sort_key, Duty.id).limit(MOST)
    rows = db.scalars(found.options(contains_eager(Duty.about_then).selectinload(UnitSpell.above)))
    told = []
    for duty in rows:
        spell = duty.about_then
        reason = excuse(duty.excuse_reason, duty.excuse_document) if duty.excused_at is not None else ""
        told.append(Absent(duty.id, spell.name, above_then(spell, duty.quarter), judge(duty, day), reason))
    return tuple(told)
