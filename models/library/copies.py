"""A form of somebody else becomes a draft of one's own: a unit's version of what was shipped, or of what
its superior issued (design 3.9; domain.md 2.3: the office replaces the shipped rubric on screen)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    described,
    fill,
    get_version,
    new_definition,
    new_draft,
)
from models.definitions.drafts import replace
from models.platform.journal import record
from models.units.units import Unit


def own_version(
    db: Session, by: Principal, source: DefinitionVersion, unit: Unit, holds_from: date, name: str = ""
) -> DefinitionVersion:
    """A draft of `unit` with everything that stands in `source`: its first version of a form of that code,
    or the next one where it has some already. The code stays, since a form of a period stands in the place
    of the superior's by it (`in_force.SIDE_BY_SIDE`). Raises `access.denied` and `Invalid` (name)."""
    require(by, "definition.change", unit.id, unit.path)
    definition = source.definition
    known = newest_of(db, definition.kind, definition.code, unit.id)
    if known is not None:
        draft = new_draft(db, by, known, holds_from)
        db.flush()
        replace(db, by, draft, draft.row_version, described(source), source.rule)
    else:
        draft = new_definition(
            db, by, unit, definition.kind, definition.code, name or definition.name, holds_from
        )
        fill(db, by, draft, described(source), source.rule)
    draft.lower_may = source.lower_may
    record(db, by, "definition.copy", draft, draft.unit_id, fields=len(source.fields))
    return draft


def newest_of(db: Session, kind: str, code: str, unit_id: int | None) -> DefinitionVersion | None:
    """The newest version that an issuer has of a form of this code; None of none."""
    found = (
        select(DefinitionVersion.id)
        .join(Definition)
        .where(Definition.kind == kind, Definition.code == code, Definition.unit_id == unit_id)
    )
    number = db.scalar(found.order_by(DefinitionVersion.number.desc()).limit(1))
    return None if number is None else get_version(db, number)
