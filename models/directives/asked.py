"""Every unit asked by a directive as its pages read it, in one statement of columns: whole rows with all that
hangs on them took most of a page. The rows themselves are in tables.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.core.periods import Due
from models.directives.tables import Directive, DirectiveAnswer, due_of, given_at
from models.duties.tables import Duty
from models.units.units import UnitSpell
from models.workflow.tables import State


class Standing(NamedTuple):
    """A step at which an answer stands, by its name in each language."""

    name: str
    name_en: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A unit asked as pages of its directive read it: what it was when it was asked, by when it is to answer,
    when it did, where its answer stands; the reason and the document of an excuse that was given."""

    id: int
    unit_id: int
    above_id: int | None
    path: str
    accepted_number: int | None
    name: str
    kind_code: str
    sort_key: str
    first_due: Due
    due: Due
    done_at: datetime | None
    standing: Standing
    excused: tuple[str, str] | None
    received_at: datetime | None
    plan_at: datetime | None
    answered_at: datetime | None

    def late(self, today: date) -> bool:
        """Judged on the first submission."""
        return self.due.late(self.done_at, today)


def asked(db: Session, directive: Directive) -> list[Asked]:
    """Every unit asked that may be seen, with its name and standing, in the order of the tree."""
    rows = {row.id: row for row in values(db, _asked(), {"directive": directive.id})}
    return [Asked(*row[:8], *_judged(directive, row)) for row in rows.values()]


def _judged(directive: Directive, row: Any) -> tuple[Any, ...]:
    excused = (row.excuse_reason, row.excuse_document) if row.applicable and row.excused_at else None
    due = due_of(row, row.extended_to)
    standing_ = Standing(row.step, row.step_en)
    given = (row.received_at, row.plan_at, row.first_submitted_at)
    return due_of(row, None), due, given_at(directive, row), standing_, excused, *given


@cache
def _asked() -> Any:
    table, then, duty = DirectiveAnswer, UnitSpell, Duty
    columns = (table.id, table.unit_id, table.above_id, table.path, table.accepted_number)
    called = (
        then.name,
        then.kind_code,
        then.sort_key,
        State.name.label("step"),
        State.name_en.label("step_en"),
    )
    given = (table.due_on, table.due_strict, table.first_submitted_at, table.plan_at, table.received_at)
    more = (duty.extended_to, duty.applicable, duty.excused_at, duty.excuse_reason, duty.excuse_document)
    found = select(*columns, *called, *given, *more).join(table.unit_then)
    found = found.outerjoin(table.standing).outerjoin(table.duty)
    found = found.where(table.directive_id == bindparam("directive", type_=Integer))
    return standing(found.order_by(then.sort_key, table.unit_id))
