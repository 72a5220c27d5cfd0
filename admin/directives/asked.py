"""What the list of answers asks the database for, and by which indexes it is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from flask import g
from sqlalchemy import bindparam, select

from admin.directives.page import share_of
from admin.directives.standings import STANDINGS, standing_of, standing_words, until_words
from admin.lists.shown import Join, Shown
from admin.lists.walks import Walk
from admin.reports.differences import changed_tag
from admin.reports.page import states_named
from admin.web import address
from admin.web.request import db
from admin.web.words import shown
from models.access.guard import standing, values
from models.core.base import day_of
from models.core.periods import Due
from models.directives.changed import changed_in
from models.directives.tables import Directive, DirectiveAnswer, due_of, given_at
from models.directives.uncounted import sent_and_counted
from models.duties.tables import Duty
from models.units.units import UnitSpell, counted_in

COLOURS = {code: kind for kind, code in STANDINGS}
NAMES = "ix_unit_spell_sort_key"
MOST_OFFERED = 200
"""Directives among which one chooses in the list."""
DUE = (DirectiveAnswer.due_on, DirectiveAnswer.due_strict, Duty.extended_to)
GIVEN = (
    *(Directive.form_version_id, Directive.asks_plan),
    *(DirectiveAnswer.first_submitted_at, DirectiveAnswer.plan_at, DirectiveAnswer.received_at),
)
LENGTHENED = (Duty.subject_id == DirectiveAnswer.id) & (Duty.about_id == DirectiveAnswer.unit_id)
LENGTHENED &= Duty.source == "answer"
Place = tuple[int, int | None, str]
"""An answer, its route and its state there."""


class Given(NamedTuple):
    """By when a unit is asked, and with more time given; what for, and when it gave what: the columns of
    `DUE` and of `GIVEN`, judged as the row of an answer is."""

    due_on: date
    due_strict: bool
    extended_to: date | None
    form_version_id: int | None = None
    asks_plan: bool = False
    first_submitted_at: datetime | None = None
    plan_at: datetime | None = None
    received_at: datetime | None = None

    @property
    def first_due(self) -> Due:
        return due_of(self, None)

    @property
    def due(self) -> Due:
        return due_of(self, self.extended_to)

    @property
    def done_at(self) -> datetime | None:
        return given_at(self, self)

    def late(self, today: date) -> bool:
        return self.due.late(self.done_at, today)


def day_given(at: datetime | None) -> date | None:
    """On which day something was given, if it was."""
    return day_of(at) if at is not None else None


def counted_words(answers: Iterable[int]) -> dict[int, str]:
    """Of how many units of how many answers count, by their numbers: of those that do not count all."""
    counted = sent_and_counted(db(), list(answers))[1]
    return {number: share_of(*there) for number, there in counted.items()}


def changed_words(places: Iterable[Place]) -> dict[Place, str]:
    """In what those that wait for a decision changed since they were seen above."""
    states_named()
    waiting = {place[0]: place for place in places if _waits(place)}
    changed = changed_in(db(), list(waiting))
    return {waiting[n]: "; ".join(words for words, _kind in changed_tag(what)) for n, what in changed.items()}


def _waits(place: Place) -> bool:
    state = g.all_states[place[1:]]
    return not (state.is_open or state.is_final)


def directive_choices() -> list[tuple[str, str]]:
    """The newest, and the one that the address chooses; any other is found by its symbol."""
    rows = {row.id: row for row in values(db(), _issued(MOST_OFFERED))}
    asked = address.number_or("flt0_0", None)
    if asked is not None and asked not in rows:
        rows |= {row.id: row for row in values(db(), _one_issued(), {"number": asked})}
    return [(str(row.id), f"{row.symbol}, {shown(row.dated)}") for row in rows.values()]


def _of_issued() -> Any:
    return select(Directive.id, Directive.symbol, Directive.dated).where(Directive.state == "issued")


@cache
def _issued(most: int) -> Any:
    return standing(_of_issued().order_by(Directive.dated.desc(), Directive.id.desc()).limit(most))


@cache
def _one_issued() -> Any:
    return standing(_of_issued().where(Directive.id == bindparam("number")))


ON_PAGE: Mapping[str, Shown] = {
    "directive": Shown(Directive.symbol),
    "abstract": Shown(Directive.abstract),
    "unit": Shown(UnitSpell.name),
    "due": Shown(DUE, lambda asked: until_words(Given(*asked))),
    "standing": Shown(
        (*DUE, *GIVEN),
        lambda asked: standing_words(Given(*asked), standing_of(Given(*asked))),
        lambda asked: COLOURS[standing_of(Given(*asked))],
    ),
    "received": Shown(DirectiveAnswer.received_at, day_given),
    "planned": Shown(DirectiveAnswer.plan_at, day_given),
    "state": Shown((DirectiveAnswer.route_id, DirectiveAnswer.state), names=states_named),
    "counted": Shown(DirectiveAnswer.id, names=counted_words),
    "changed": Shown(
        (DirectiveAnswer.id, DirectiveAnswer.route_id, DirectiveAnswer.state), names=changed_words
    ),
}
"""What the columns of the list ask for."""
JOINS: tuple[Join, ...] = (
    Join(UnitSpell, counted_in(UnitSpell, DirectiveAnswer, DirectiveAnswer.asked_at)),
    Join(Directive, Directive.id == DirectiveAnswer.directive_id),
    Join(Duty, LENGTHENED, outer=True),
)
WALKS: Mapping[str | None, Walk] = {
    None: Walk(UnitSpell, NAMES, "ix_directive_answer_unit_id", led=DirectiveAnswer.due_on),
    "directive": Walk(Directive, "ix_directive_symbol", "ix_directive_answer_directive_id"),
    "unit": Walk(UnitSpell, NAMES, "ix_directive_answer_unit_id"),
    "due": Walk(DirectiveAnswer, "ix_directive_answer_due_on"),
}
"""By which indexes it is read."""
SEARCHED: Mapping[str, Walk] = {
    "unit_spell": Walk(UnitSpell, None, "ix_directive_answer_unit_id"),
    "directive": Walk(Directive, None, "ix_directive_answer_directive_id"),
}
"""Where it begins with what is searched for."""
