"""The answers of units to a form of a period as a list: a row a unit, who has not sent beside who has;
narrowed to a branch, to a state, to what a field says; in the order of any column, what is empty last.

Which rows there are, and where each stands, is read of what is asked about alone: of thousands of sheets the
one value by which they are chosen or ordered, taken out by the database. Whole answers are read of the rows
that are shown. In a number of statements that does not grow with them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import ColumnElement, and_, literal, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.access.guard import values
from models.access.scopes import under
from models.answers.values import AnswerOf, Sent, order_of, told_by, values_of_each
from models.core.base import Base
from models.core.periods import Quarter, Term
from models.core.spelling import sort_key
from models.definitions.definitions import DefinitionVersion
from models.definitions.judging import FORMULAS, is_truth
from models.definitions.kinds import KINDS
from models.definitions.report_forms import with_reasons
from models.duties.standing import state_case
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE
from models.reports.period_forms import MOMENTS, FormSheet, period_of, state_of
from models.units.units import Place, UnitSpell, number_of, stood_in, then_in

ROWS = 50
"""Units that a page shows."""
BLANK = "-"
"""Stands for a value where those are meant that did not answer."""
SENT, UNSENT = "sent", "unsent"
OWN_ORDER = ("unit", "above", "day", "state", "sent")
"""Columns beside those of fields."""


@dataclass(frozen=True)
class Wanted:
    """What is asked of the list: the place of a branch (its path); `SENT` or `UNSENT` alone; of a field a
    value, or numbers from `low` to `high`, both inclusive; by which column it is ordered."""

    branch: str = ""
    state: str = ""
    code: str = ""
    value: str = ""
    low: Fraction | None = None
    high: Fraction | None = None
    order: str = ""
    turned: bool = False

    @property
    def codes(self) -> set[str]:
        """Fields by which rows are chosen or ordered."""
        filtered = {self.code} if self.value or self.low is not None or self.high is not None else set()
        return (filtered | {self.order} - {*OWN_ORDER}) - {""}


@dataclass(slots=True)
class AnswerRow:
    """A unit of the list as it was called then, and its superior's name. `state`: that of its sheet
    (period_forms.STATES), or of its duty where it has none; `version`: on which version it was sent, where
    that is another one, by which its answers are read. `values` are stored values by code."""

    unit_id: int
    unit: str
    above: str
    state: str
    sheet: int | None = None
    duty: int | None = None
    sent_at: datetime | None = None
    version: int | None = None
    values: dict[str, str] = field(default_factory=dict)
    kind: str = ""
    key: str = ""
    starts_on: date | None = None
    """First day of its sheet's period; of a form of each occasion the day of it."""

    @property
    def sent(self) -> bool:
        """Whether it sent the form."""
        return self.sent_at is not None


@dataclass(frozen=True)
class Listed:
    """Rows of the list, or of one page of it; how many there are in all, and of these how many sent."""

    rows: Sequence[AnswerRow]
    count: int
    sent: int
    page: int = 0

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return -(-self.count // ROWS)


def chosen_by(each: Any) -> str:
    """How a list is narrowed by a field: `choice`, `number`, or not at all."""
    kind = KINDS[each.kind]
    if kind.has_choices or kind.entry == "listed" or (each.kind in FORMULAS and is_truth(each)):
        return "choice"
    return "number" if kind.format in ("integer", "points") or _is_number(each) else ""


def _is_number(each: Any) -> bool:
    ways = KINDS[each.kind].totals
    return each.kind in FORMULAS and "sum" in ways and not is_truth(each)


def list_answers(
    db: Session,
    by: Principal,
    place: Place,
    version: DefinitionVersion,
    term: Term,
    wanted: Wanted,
    day: date,
    page: int | None = 0,
) -> Listed:
    """The list at and under a place as of a day, one page of it, or all with every value (`page` None).
    Raises `access.denied`."""
    require(by, "report.see", number_of(place), place.path)
    inside = wanted.branch or stood_in(db, place, term.last)
    codes = None if page is None else wanted.codes
    found = _sheets(db, inside, version, term, codes)
    if wanted.state != SENT:
        found += _lacking(db, inside, version, term, day, {row.unit_id for row in found})
    found = [row for row in found if wanted.state in ("", SENT if row.sent else UNSENT)]
    if wanted.codes or page is None:
        found = _valued(db, version, term, found, codes)
    fields = {each.code: each for each in with_reasons(version)}
    if wanted.code in fields and wanted.code in wanted.codes:
        fits = _fits(fields[wanted.code], wanted)
        found = [row for row in found if fits(row.values.get(wanted.code, ""), row)]
    found = _ordered(found, fields.get(wanted.order), wanted)
    sent = sum(row.sent for row in found)
    if page is None:
        return Listed(found, len(found), sent)
    at = min(page, max(0, -(-len(found) // ROWS) - 1))
    shown = found[at * ROWS : (at + 1) * ROWS]
    return Listed(_whole(db, version, term, shown), len(found), sent, at)


def _of_form(version: DefinitionVersion, term: Term) -> ColumnElement[bool]:
    """Sheets of a form, whatever version of it, of a period; of each occasion those of all days in it."""
    same = select(DefinitionVersion.id).where(DefinitionVersion.definition_id == version.definition_id)
    each = period_of(version) == "occasion"
    until = term.last if each else term.first
    when = FormSheet.starts_on.between(term.first, until)
    return and_(FormSheet.version_id.in_(same), when)


# Past the gate: what stands directly above a place that is read is read as well, or is on the way up.
_above = Base.metadata.tables["unit_spell"].alias("above").c


def _called(row: Any, term: Term) -> Any:
    """The name that stood directly above a unit then."""
    found = select(_above.name).where(then_in(_above, UnitSpell.parent_id, term.last))
    return found.correlate(UnitSpell, row).scalar_subquery()


def _sheets(
    db: Session, inside: str, version: DefinitionVersion, term: Term, codes: Collection[str] | None
) -> list[AnswerRow]:
    """Sheets that stand there: sent ones, and of units that owe nothing and began one nothing. `values` are
    what is read of them as it is stored, where fields are asked about."""
    read = told_by(version, codes) if codes is None or codes else []
    extra = [FormSheet.answers] if read is None else [_value(code) for code in read]
    found = select(
        *(FormSheet.id, FormSheet.unit_id, FormSheet.version_id, UnitSpell.name, UnitSpell.sort_key),
        *(UnitSpell.kind_code, _called(FormSheet, term), FormSheet.starts_on, *MOMENTS, *extra),
    ).join(UnitSpell, then_in(UnitSpell, FormSheet.unit_id, term.last))
    found = found.where(_of_form(version, term), under(FormSheet.path, inside)).order_by(FormSheet.id)
    rows = []
    for number, unit, of, name, key, kind, above, first, *more in values(db, found):
        moments, given = more[: len(MOMENTS)], more[len(MOMENTS) :]
        sent_at, state = moments[0], state_of(*moments)
        told: dict[str, str] = {}
        if of == version.id and sent_at is not None and extra:
            told = json.loads(given[0]) if read is None else dict(zip(read, given, strict=True))
        other = None if of == version.id else of
        row = AnswerRow(unit, name, above or "", state, number, None, sent_at, other, told, kind, key)
        row.starts_on = first
        rows.append(row)
    sent = {row.unit_id for row in rows if row.sent}
    last = {row.unit_id: row for row in rows if row.unit_id not in sent}
    return [*(row for row in rows if row.sent), *last.values()]


def _value(code: str) -> Any:
    return AnswerOf(FormSheet.answers, literal(code))


def _lacking(
    db: Session, inside: str, version: DefinitionVersion, term: Term, day: date, known: Collection[int]
) -> list[AnswerRow]:
    """Units that owe the form and began none, by their duties."""
    state = state_case(day)
    found = select(
        *(Duty.about_id, UnitSpell.name, _called(Duty, term), state, Duty.id, UnitSpell.kind_code),
        UnitSpell.sort_key,
    ).join(UnitSpell, then_in(UnitSpell, Duty.about_id, Duty.quarter))
    found = found.where(
        under(Duty.path, inside),
        Duty.quarter == Quarter.of(term.last).first,
        Duty.source == SOURCE,
        Duty.period == term.first,
        Duty.subject_id == version.definition_id,
        Duty.applicable,
    )
    return [
        AnswerRow(unit, name, above or "", how, None, duty, kind=kind, key=key)
        for unit, name, above, how, duty, kind, key in values(db, found)
        if unit not in known
    ]


def _valued(
    db: Session,
    version: DefinitionVersion,
    term: Term,
    rows: Sequence[AnswerRow],
    codes: Collection[str] | None,
) -> list[AnswerRow]:
    """Rows with what their sheets say in the place of what is stored."""
    here = [row for row in rows if row.sent and row.version is None]
    given = [Sent(row.unit_id, row.kind, row.values) for row in here]
    for row, told in zip(here, values_of_each(db, version, term, given, codes), strict=True):
        row.values = told
    return list(rows)


def _whole(db: Session, version: DefinitionVersion, term: Term, rows: Sequence[AnswerRow]) -> list[AnswerRow]:
    """The rows of a page with all their values."""
    numbers = [row.sheet for row in rows if row.sent and row.version is None]
    found = select(FormSheet.id, FormSheet.answers).where(FormSheet.id.in_(numbers))
    stored = {number: json.loads(text) for number, text in (db.execute(found) if numbers else ())}
    for row in rows:
        row.values = stored.get(row.sheet or 0, {})
    return _valued(db, version, term, rows, None)


def _fits(each: Any, wanted: Wanted) -> Callable[[str, AnswerRow], bool]:
    """Whether a row's value is one that is asked for. Where none is meant, who has not sent is none."""
    kind = KINDS[each.kind]
    if wanted.value == BLANK:
        return lambda value, row: row.sent and row.version is None and not value
    if chosen_by(each) == "choice":
        return lambda value, _row: wanted.value in (value.split(",") if value else ())

    def within(value: str, _row: AnswerRow) -> bool:
        number = kind.number(each, value) if value else None
        if number is None:
            return False
        above = wanted.low is None or number >= wanted.low
        return above and (wanted.high is None or number <= wanted.high)

    return within


def _ordered(rows: Sequence[AnswerRow], by_field: Any, wanted: Wanted) -> list[AnswerRow]:
    """By a column, then by name and number, what is empty last whichever way it goes."""
    named = sorted(rows, key=lambda row: (row.key, row.unit_id, row.sheet or 0))
    key = _by_value(by_field) if by_field is not None else _OWN.get(wanted.order)
    if key is None:
        return named[::-1] if wanted.turned else named
    there = [row for row in named if key(row) is not None]
    there.sort(key=key, reverse=wanted.turned)
    return there + [row for row in named if key(row) is None]


def _by_value(field: Any) -> Callable[[AnswerRow], Any]:
    """What a field says of a row, as it is ordered; None where it says nothing."""
    code, known = field.code, dict[str, Any]()

    def key(row: AnswerRow) -> Any:
        value = row.values.get(code) or ""
        if value and value not in known:
            known[value] = order_of(field, value)
        return known.get(value)

    return key


_OWN: Mapping[str, Callable[[AnswerRow], Any]] = {
    "above": lambda row: _sorted_by(row.above),
    "day": lambda row: row.starts_on,
    "state": lambda row: row.state,
    "sent": lambda row: row.sent_at,
}


def _sorted_by(name: str) -> Any:
    return sort_key(name) if name else None
