"""What publishing a version of a form of a period touches: which version it supersedes, who will owe it, and
which sheets of running periods there are, begun and sent (design 3.9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from models.access.scopes import under
from models.core.audience import audience_of
from models.core.base import today
from models.core.periods import Term
from models.definitions.definitions import Definition, DefinitionVersion
from models.definitions.in_force import all_in_force
from models.reports.period_forms import FormSheet


@dataclass(frozen=True)
class Touched:
    """`supersedes`: the version that holds of the same form until then; `begun` and `sent`: sheets of it of
    periods that end from that day on and are not past their own last day."""

    supersedes: DefinitionVersion | None
    begun: int
    sent: int


def touched(db: Session, version: DefinitionVersion) -> Touched:
    """Read within what whoever publishes may see, in a number of statements that grows with nothing."""
    day = max(version.holds_from, today())
    held = all_in_force(db, "period_form", version.path, day)
    before = [v for v in held if v.definition.code == version.definition.code and v.id != version.id]
    counted = {True: 0, False: 0}
    found = select(FormSheet.starts_on, FormSheet.ends_on, FormSheet.sent_at.is_not(None), func.count())
    found = found.join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.join(Definition, Definition.id == DefinitionVersion.definition_id)
    found = found.where(Definition.kind == "period_form", Definition.code == version.definition.code)
    found = found.where(FormSheet.ends_on >= version.holds_from, DefinitionVersion.id != version.id)
    if version.path:
        found = found.where(under(FormSheet.path, version.path))
    for starts, ends, sent, n in db.execute(
        found.group_by(FormSheet.starts_on, FormSheet.ends_on, FormSheet.sent_at.is_not(None))
    ):
        if _runs(version, starts, ends):
            counted[bool(sent)] += n
    return Touched(before[0] if before else None, counted[False], counted[True])


def filling_in(db: Session, version: DefinitionVersion) -> int:
    """How many units have begun a sheet of a version and not sent it."""
    found = select(func.count(distinct(FormSheet.unit_id))).where(FormSheet.version_id == version.id)
    return db.scalar(found.where(FormSheet.sent_at.is_(None))) or 0


def _runs(version: DefinitionVersion, starts: date, ends: date) -> bool:
    """Whether a period has begun and its last day is still to come."""
    return starts <= today() <= max(audience_of(version).last_day(Term.between(starts, ends)), ends)
