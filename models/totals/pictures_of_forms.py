"""What one field of a form comes to, as pictures need it: over the last periods at a place, by the value that
was chosen, by the units directly below (of_forms.py). From the rows of places alone (form_sums.py): how many
are read grows with the periods, not with what stands below."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.periods import LENGTHS, Term, add_months
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.totals import NUMERIC, Part, add_up, outcome, way_of
from models.totals.form_sums import FormSum
from models.units.units import Place, number_of, stood_each

PERIODS = 6
"""How many periods are told beside each other."""
NUMBERED = (*NUMERIC, "again")
"""Ways up the tree that come to a number."""


@dataclass(frozen=True)
class InTerm:
    """What a field came to in a period: its part, the field of the version by which it was answered, and over
    how many units. Nothing where nobody answered, or the form asked otherwise then."""

    term: Term
    field: Field
    part: Part

    @property
    def units(self) -> int:
        """Over how many units."""
        return int(self.part.get("n", 0))

    @property
    def number(self) -> Fraction | None:
        """What it comes to, of a field that comes to a number."""
        return outcome(self.field, self.part)


def is_number(field: Field) -> bool:
    """Whether what a field comes to is a number that can be drawn."""
    from_days = field.kind in ("date", "month")
    return way_of(field) in NUMBERED and not from_days


def is_counted(field: Field) -> bool:
    """Whether a field is counted by what was answered."""
    return way_of(field) == "counts"


def drawn_fields(version: DefinitionVersion) -> list[Field]:
    """Fields of which there are pictures."""
    return [field for field in version.fields if is_number(field) or is_counted(field)]


def terms_before(term: Term, many: int = PERIODS) -> list[Term]:
    """The last periods up to this one, in order; of what has no periods that day alone."""
    if term.kind not in LENGTHS:
        return [term]
    return [Term(add_months(term.first, -term.months * n), term.months) for n in range(many - 1, -1, -1)]


def over_periods(
    db: Session, by: Principal, unit: Place, field: Field, terms: Sequence[Term]
) -> list[InTerm]:
    """What a field of a form came to at a unit in each of these periods, in whichever version of the form it
    was asked, as long as it adds up in the same way: three statements. Where the unit stood in each period,
    it is told of that place."""
    require(by, "report.see", number_of(unit), unit.path)
    stood = stood_each(db, [(number_of(unit), term.last) for term in terms])
    places = {t: path for t in terms if (path := stood.get((number_of(unit), t.last))) is not None}
    alike = _alike(db, field)
    here = [and_(FormSum.path == path, FormSum.starts_on == t.first) for t, path in places.items()]
    found: dict[Any, list[tuple[Field, Part]]] = {}
    if here:
        rows = select(FormSum.starts_on, FormSum.version_id, FormSum.part).where(or_(*here))
        rows = rows.where(FormSum.field == field.code, FormSum.version_id.in_(alike))
        for first, number, part in db.execute(rows.order_by(FormSum.version_id)):
            found.setdefault(first, []).append((alike[number], json.loads(part)))
    return [_in_term(term, field, found.get(term.first, ())) for term in terms]


def _alike(db: Session, field: Field) -> dict[int, Field]:
    """The field in every version of its form in which it is of one kind and rises in one way."""
    form = select(DefinitionVersion.definition_id).where(DefinitionVersion.id == field.version_id)
    same = select(DefinitionVersion.id).where(DefinitionVersion.definition_id == form.scalar_subquery())
    found = select(Field).where(Field.code == field.code, Field.version_id.in_(same))
    return {
        each.version_id: each
        for each in db.scalars(found)
        if each.kind == field.kind and way_of(each) == way_of(field)
    }


def _in_term(term: Term, field: Field, parts: Sequence[tuple[Field, Part]]) -> InTerm:
    """Parts of several versions as one: what is worked out anew from what it is made of is told by the newest
    of them, since others may be made of something else."""
    if not parts:
        return InTerm(term, field, {})
    newest = parts[-1][0]
    if way_of(field) == "again" or len(parts) == 1:
        return InTerm(term, newest, parts[-1][1])
    return InTerm(term, newest, add_up(newest, [part for _field, part in parts]))


@dataclass(frozen=True)
class Counted:
    """How many answered with a value."""

    code: str
    n: int


def by_value(field: Field, part: Part, offered: Sequence[str]) -> list[Counted]:
    """How many chose each value: those the form offers in its order, none chosen ones too; then others that
    were."""
    counts = dict(part.get("counts", {}))
    every = [*offered, *sorted(counts.keys() - {*offered})]
    return [Counted(code, int(counts.get(code, 0))) for code in every]
