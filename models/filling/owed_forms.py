"""What units owe of forms of a period: a duty for each form in force, unit and period that ends in a quarter,
done when the form is sent (design 3.7). Who is asked and by when says the version (core/audience.py).

`period` of such a duty is the period's first day, `subject_id` the form, whatever version of it: one that is
published within the period takes its place. What is asked for once is owed once: whoever sent it does not owe
it again when its day is changed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.core.audience import Audience, audience_of
from models.core.base import day_of
from models.core.events import LATER
from models.core.periods import Quarter, Term
from models.definitions.definitions import Definition, DefinitionVersion
from models.definitions.in_force import held_among
from models.definitions.judging import Message
from models.duties.opening import Key, Life, Owed, open_period
from models.duties.tables import Duty
from models.filling.tables import FormWithdrawal
from models.reports.period_forms import FormSheet

SOURCE = "form"
"""The name of these duties among all."""


@dataclass
class Forms:
    """Every version of a form that may be owed, and when each was withdrawn that was. What holds at a place
    is weighed once for all units under the same issuers."""

    versions: list[DefinitionVersion]
    withdrawn: Mapping[int, date]
    held: dict[tuple[str, Term], list[DefinitionVersion]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.issuers = {str(version.unit_id) for version in self.versions}

    def terms(self, quarter: Quarter) -> list[Term]:
        """Periods of any of them that are owed in a quarter."""
        found = {term for version in self.versions for term in audience_of(version).terms(quarter)}
        return sorted(found)

    def held_at(self, path: str, term: Term) -> list[DefinitionVersion]:
        """Those that hold at a place on a period's last day, of those that stand for the period."""
        way = "".join(f"{n}." for n in path.split(".") if n in self.issuers)
        if (way, term) not in self.held:
            there = [version for version in self.versions if self._stands(version, term)]
            self.held[way, term] = held_among(there, "period_form", way, term.last)
        return self.held[way, term]

    def _stands(self, version: DefinitionVersion, term: Term) -> bool:
        """Nothing is owed by a version that came after the last day, or that was gone by then."""
        gone, last = self.withdrawn.get(version.id), audience_of(version).last_day(term)
        came = version.published_at
        return (gone is None or last < gone) and (came is None or day_of(came) <= last)


def forms_owed(
    db: Session, quarter: Quarter, alive: Mapping[int, Life]
) -> tuple[list[Owed], dict[Key, date]]:
    """The forms of these units whose periods end in a quarter. Of what was published after its day nothing is
    owed, nor of a unit that is gone by then; nor of what was withdrawn before its day, be it an extended one;
    what is done stands. Two statements, whatever their number; one more where something was withdrawn, one
    where something is asked for once."""
    forms = known_forms(db, {int(n) for life in alive.values() for n in life.last.path.split(".") if n})
    terms = forms.terms(quarter) if any(audience_of(version).named for version in forms.versions) else []
    if not terms or not alive:
        return [], {}
    owed = [
        each
        for life in alive.values()
        for term in terms
        for version in forms.held_at(life.last.path, term)
        if (each := _owed(version, life, term, quarter)) is not None
    ]
    lapsed = _lapsed(db, forms, quarter, alive) | _sent_on_another_day(db, forms, owed)
    owed = [each for each in owed if each.key not in lapsed]
    asked = {"units": list(alive), "first": quarter.first, "last": quarter.last}
    done: dict[Key, date] = {}
    for unit_id, starts, form, at in values(db, _sent(), asked):
        day = day_of(at)
        done[unit_id, starts, form] = min(day, done.get((unit_id, starts, form), day))
    return owed, done


def _owed(version: DefinitionVersion, life: Life, term: Term, quarter: Quarter) -> Owed | None:
    audience: Audience = audience_of(version)
    if not audience.named or term not in audience.terms(quarter):
        return None
    spell, last = life.on(term.last), audience.last_day(term)
    if spell is None or not audience.asks(life.unit_id, spell.kind_code, life.last.path):
        return None
    if life.dissolved_on is not None and life.dissolved_on <= last:
        return None
    opens = term.last if term.months else min(version.holds_from, last)
    return Owed(
        *(life.unit_id, life.last.path, life.unit_id, term.first, opens, last),
        subject_id=version.definition_id,
    )


def _lapsed(db: Session, forms: Forms, quarter: Quarter, alive: Mapping[int, Life]) -> set[Key]:
    """What of withdrawn forms had its time extended to a day that had not passed by then."""
    gone = {v.definition_id: forms.withdrawn[v.id] for v in forms.versions if v.id in forms.withdrawn}
    asked = {"units": list(alive), "quarter": quarter.first}
    rows = values(db, _extended(), asked) if gone else ()
    held = {v.definition_id for v in forms.versions if v.id not in forms.withdrawn}
    return {
        (about, period, form)
        for about, period, form, last in rows
        if form in gone and form not in held and last >= gone[form]
    }


@cache
def _extended() -> Select[Any]:
    """Duties of forms about `units` in a `quarter` that had their time extended, and to which day."""
    found: Any = select(Duty.about_id, Duty.period, Duty.subject_id, Duty.extended_to)
    found = found.where(Duty.quarter == bindparam("quarter", type_=Date), Duty.source == SOURCE)
    found = found.where(Duty.about_id.in_(bindparam("units", expanding=True)))
    return standing(found.where(Duty.extended_to.is_not(None)))


def _sent_on_another_day(db: Session, forms: Forms, owed: Collection[Owed]) -> set[Key]:
    """Of what is asked for once: what its unit sent already, for the day that was named before."""
    once = {v.definition_id for v in forms.versions if audience_of(v).period == "once"}
    those = [each for each in owed if each.subject_id in once]
    if not those:
        return set()
    asked = {"units": [each.unit_id for each in those], "forms": sorted(once)}
    sent: dict[tuple[int, int], set[date]] = {}
    for unit_id, starts, form in values(db, _sent_ever(), asked):
        sent.setdefault((unit_id, form), set()).add(starts)
    return {
        each.key
        for each in those
        if (days := sent.get((each.about_id, each.subject_id), set())) and each.period not in days
    }


@cache
def _sent_ever() -> Select[Any]:
    """On which days some `units` were asked for some `forms` that they sent."""
    found: Any = select(FormSheet.unit_id, FormSheet.starts_on, DefinitionVersion.definition_id)
    found = found.join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.where(FormSheet.unit_id.in_(bindparam("units", expanding=True)), _was_sent())
    return standing(found.where(DefinitionVersion.definition_id.in_(bindparam("forms", expanding=True))))


def known_forms(db: Session, issuers: Collection[int] | None = None) -> Forms:
    """All published forms of a period, and those that were withdrawn, of some issuers where they are named;
    in one statement."""
    asked = {"issuers": sorted(issuers)} if issuers is not None else {}
    rows: Sequence[Any] = db.execute(_known(issuers is not None), asked).all()
    return Forms([version for version, _day in rows], {v.id: day for v, day in rows if day is not None})


@cache
def _known(some: bool) -> Select[Any]:
    found: Any = select(DefinitionVersion, FormWithdrawal.on_day).join(Definition)
    found = found.outerjoin(FormWithdrawal, FormWithdrawal.version_id == DefinitionVersion.id)
    there = (DefinitionVersion.state == "published") | FormWithdrawal.id.is_not(None)
    found = found.where(Definition.kind == "period_form", there)
    if some:
        mine = DefinitionVersion.unit_id.in_(bindparam("issuers", expanding=True))
        found = found.where(mine | DefinitionVersion.unit_id.is_(None))
    return standing(found.order_by(DefinitionVersion.id))


@cache
def _sent() -> Select[Any]:
    """Forms of some `units` that were sent, of periods that end between two days. What a superior sent back
    was sent; what its own unit took back was not."""
    found: Any = select(
        FormSheet.unit_id, FormSheet.starts_on, DefinitionVersion.definition_id, FormSheet.first_sent_at
    ).join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    first, last = bindparam("first", type_=Date), bindparam("last", type_=Date)
    found = found.where(FormSheet.unit_id.in_(bindparam("units", expanding=True)))
    found = found.where(FormSheet.ends_on >= first, FormSheet.ends_on <= last)
    return standing(found.where(_was_sent()))


def _was_sent() -> ColumnElement[bool]:
    was = FormSheet.sent_at.is_not(None) | FormSheet.returned_at.is_not(None)
    return was & FormSheet.first_sent_at.is_not(None)


def form_moved(db: Session, sheet: FormSheet) -> None:
    """A form was sent, taken back or sent back: what its unit owes follows in the same transaction; of what
    is asked for once also what it owes for another day."""
    if db.info.get(LATER):
        return
    quarters = {Quarter.of(sheet.ends_on)}
    if audience_of(sheet.version).period == "once":
        others = select(DefinitionVersion).where(
            DefinitionVersion.definition_id == sheet.version.definition_id
        )
        days = (
            audience_of(v).due_on for v in db.scalars(others.where(DefinitionVersion.state == "published"))
        )
        quarters |= {Quarter.of(day) for day in days if day is not None}
    for quarter in sorted(quarters):
        open_period(db, quarter, [sheet.unit_id], (SOURCE,))


def term_of(period: date, opens_on: date) -> Term:
    """The period of a duty of a form, which opens with its last day; of what is asked for once its day."""
    return Term.between(period, opens_on) if opens_on > period else Term(period, 0)


def form_names(db: Session) -> Mapping[int, tuple[Message, str]]:
    """Name and code of every form of a period in sight, by its number."""
    return {number: (Message(*said), code) for number, code, *said in values(db, _names())}


@cache
def _names() -> Select[Any]:
    found: Any = select(Definition.id, Definition.code, Definition.name, Definition.name_en)
    return standing(found.where(Definition.kind == "period_form"))
