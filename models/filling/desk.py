"""Forms of a period that lie at somebody's desk for approval, and how many of those that count still wait
for it (design 3.6, 3.7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Date, Integer, bindparam, func, select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import DECIDING, RECEIVING, Principal
from models.access.guard import standing, values
from models.access.scopes import under
from models.core.periods import Term
from models.definitions.definitions import Definition, DefinitionVersion, get_version
from models.definitions.judging import judge
from models.duties.standing import state_on
from models.duties.tables import Duty
from models.filling.deciding import DECIDE
from models.filling.owed_forms import SOURCE
from models.filling.tables import FormDecision
from models.reports.period_forms import FormSheet, filled_each
from models.units.units import UnitSpell, above_then, then_in


@dataclass(frozen=True)
class Lying:
    """A sheet at one's desk: whose, of which form (by number and version) and period, when it was sent,
    whether it came after its last day or was sent back before, and whether `by` decides on it."""

    number: int
    row_version: int
    unit_id: int
    unit: str
    form: int
    version: int
    name: str
    term: Term
    sent_at: datetime
    late: bool
    again: bool
    decides: bool

    @property
    def clean(self) -> bool:
        """Whether nothing is known of it that asks for a person's eye."""
        return not (self.late or self.again)


@dataclass(frozen=True)
class Pile:
    """Sheets of one form and period at one's desk."""

    form: int
    name: str
    term: Term
    sheets: tuple[Lying, ...]

    @property
    def key(self) -> str:
        """By which pages name it."""
        return pile_key(self.form, self.term)


def pile_key(form: int, term: Term) -> str:
    """By which pages name sheets of one form and period."""
    return f"{form}.{term.first.isoformat()}.{term.months}"


def lying(db: Session, by: Principal, day: date) -> list[Lying]:
    """What lies at the desks of `by`, the longest waiting first; one statement. What they sent themselves
    waits for others."""
    held = [*by.posts, *(each.held for each in by.acting if DECIDE in each.verbs)]
    deciding = {post.unit_id for post in held if post.role in DECIDING}
    desks = deciding | {post.unit_id for post in by.posts if post.role in RECEIVING}
    asked = {"desks": sorted(n for n in desks if n is not None), "day": day}
    rows = values(db, _lying(), asked) if asked["desks"] else ()
    return [
        Lying(
            number=row[0],
            row_version=row[1],
            unit_id=row[2],
            unit=row[3] or "",
            form=row[4],
            version=row[5],
            name=row[6],
            term=Term.between(row[7], row[8]),
            sent_at=row[9],
            late=bool(row[10]),
            again=bool(row[11]),
            decides=row[12] in deciding and by.person_id not in {row[13], row[14]} - {None},
        )
        for row in rows
    ]


def piles(found: Sequence[Lying]) -> list[Pile]:
    """The same by form and period, that of what waits longest first."""
    known: dict[tuple[int, Term], list[Lying]] = {}
    for each in found:
        known.setdefault((each.form, each.term), []).append(each)
    return [Pile(form, rows[0].name, term, tuple(rows)) for (form, term), rows in known.items()]


@cache
def _lying() -> Any:
    """Sheets at `desks` with how their duty stands on a `day`."""
    owed = select(Duty.id).where(Duty.source == SOURCE, Duty.about_id == FormSheet.unit_id)
    owed = owed.where(Duty.period == FormSheet.starts_on, Duty.subject_id == DefinitionVersion.definition_id)
    late = owed.where(state_on(bindparam("day", type_=Date)).in_(("late", "missing"))).exists()
    back = select(FormDecision.id).where(FormDecision.sheet_id == FormSheet.id)
    again = back.where(FormDecision.act == "send_back").exists()
    found: Any = select(
        *(FormSheet.id, FormSheet.row_version, FormSheet.unit_id, UnitSpell.name),
        *(DefinitionVersion.definition_id, FormSheet.version_id, Definition.name),
        *(FormSheet.starts_on, FormSheet.ends_on, FormSheet.sent_at, late, again),
        *(FormSheet.desk_unit_id, FormSheet.submitter_id, FormSheet.submitted_for_id),
    )
    found = found.join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.join(Definition, Definition.id == DefinitionVersion.definition_id)
    found = found.outerjoin(UnitSpell, then_in(UnitSpell, FormSheet.unit_id, FormSheet.ends_on))
    here = FormSheet.desk_unit_id.in_(bindparam("desks", expanding=True, type_=Integer))
    found = found.where(here, FormSheet.sent_at.is_not(None))
    found = found.with_hint(FormSheet, "INDEXED BY ix_form_sheet_desk_unit_id", "sqlite")
    return standing(found.order_by(FormSheet.sent_at, FormSheet.id))


def awaiting(db: Session, version: int, term: Term, path: str) -> int:
    """How many of the sheets of a version that count in a period below a path wait for approval; one
    statement."""
    found = select(func.count(FormSheet.id)).where(FormSheet.version_id == version)
    found = found.where(FormSheet.starts_on.between(term.first, term.last), under(FormSheet.path, path))
    return db.scalar(found.where(FormSheet.desk_unit_id.is_not(None))) or 0


@dataclass(frozen=True)
class Judged:
    """What a sheet holds for whoever decides: its unit's superior then, what was asked and sent with computed
    values, and what rules of its form say of it."""

    above: str
    values: dict[str, str]
    broken: list[Any]


def judged_each(db: Session, numbers: Sequence[int]) -> dict[int, Judged]:
    """These sheets of one form and period by number; a number of statements that does not grow with them."""
    found = select(FormSheet).where(FormSheet.id.in_(numbers)).order_by(FormSheet.id)
    sheets = db.scalars(found.options(selectinload(FormSheet.unit_then).selectinload(UnitSpell.above))).all()
    known: dict[int, Judged] = {}
    for version_id in sorted({sheet.version_id for sheet in sheets}):
        version, those = get_version(db, version_id), [s for s in sheets if s.version_id == version_id]
        for sheet, (told, of) in zip(
            those,
            filled_each(db, version, those[0].term, [(s, s.unit_then.kind_code) for s in those]),
            strict=True,
        ):
            above = above_then(sheet.unit_then, sheet.ends_on)
            known[sheet.id] = Judged(above, told, [each.message for each in judge(version, of)])
    return known
