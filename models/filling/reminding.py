"""What the worker says of forms of a period by itself: the day of one is near, or past, to whoever fills it
in, once each (design 3.7; domain.md 3, Deadlines)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, String, and_, case, cast, func, select, type_coerce
from sqlalchemy.orm import Session

from models.access.grants import WRITING
from models.core.base import today
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE, form_names
from models.people.notices import Notice, tell_each
from models.people.people import Account, Post, held_on
from models.platform.settings import number
from models.units.units import UnitSpell

AT_ONCE = 100
"""Duties of which is told in one transaction of the worker."""
BACK = 2
"""Quarters before the present one of whose forms is told: a year's is due after its last one."""
NEAR, PAST = "form_deadline", "form_reminder"


def forms_to_remind(db: Session, after: int = 0, count: int = AT_ONCE) -> list[int]:
    """Duties, so many after a number, of which somebody is to be told who was not."""
    writes = select(Post.id).join(Account, _account()).where(_writes(), ~_told())
    found = _owing(db).with_only_columns(Duty.id).where(Duty.id > after, writes.exists())
    return list(db.scalars(found.order_by(Duty.id).limit(count)))


def remind_of_forms(db: Session, duties: Sequence[int]) -> int:
    """Tell of these, in the caller's transaction; returns how many notices were written. Who was told
    meanwhile is not told again."""
    day, names = today(), form_names(db)
    told: dict[str, list[tuple[int, int, str, dict[str, Any]]]] = {}
    found: Any = _owing(db).join(Post, _writes()).join(Account, _account()).join(Duty.about_then)
    found = found.where(Duty.id.in_(duties), ~_told()).add_columns(UnitSpell.name, Account.id).distinct()
    for duty, unit_id, form, due, name, account in db.execute(found.order_by(Duty.id, Account.id)):
        kind = PAST if day > due else NEAR
        values = {"unit": name, "form": names.get(form, ("", ""))[0], "due": due}
        told.setdefault(kind, []).append((account, unit_id, f"{kind}:{duty}", values))
    return sum(tell_each(db, kind, rows) for kind, rows in told.items())


def _last() -> Any:
    return type_coerce(func.coalesce(Duty.extended_to, Duty.due_on), Date)


def _owing(db: Session) -> Select[Any]:
    """Duties of forms whose day is near or past and that are neither done nor excused."""
    here = Quarter.of(today())
    near = today() + timedelta(days=number(db, "remind_days"))
    quarters = [here.shift(-n).first for n in range(BACK + 1)]
    found: Any = select(Duty.id, Duty.unit_id, Duty.subject_id, _last().label("due"))
    found = found.where(Duty.quarter.in_(quarters), Duty.source == SOURCE, _last() <= near)
    return found.where(Duty.applicable, Duty.done.is_(False), Duty.excused_at.is_(None))  # type: ignore[no-any-return]


def _writes() -> ColumnElement[bool]:
    return and_(Post.unit_id == Duty.unit_id, Post.role.in_(WRITING), held_on(today()))


def _account() -> ColumnElement[bool]:
    return and_(Account.person_id == Post.person_id, Account.active.is_(True))


def _told() -> ColumnElement[bool]:
    once: Any = case((_last() < today(), f"{PAST}:"), else_=f"{NEAR}:").concat(cast(Duty.id, String))
    told = select(Notice.id).where(Notice.account_id == Account.id, Notice.once == once)
    return told.correlate_except(Notice).exists()
