"""Who keeps the records of a cell that stands no more (letter L4): the cell that took its place or that the
act names; where none is named they are sealed until a later act names one. A superior never keeps them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.base import today
from models.core.errors import Checks, Refusal
from models.platform.journal import record
from models.units.acts import Decision
from models.units.following import check_keeper, need_others
from models.units.units import Unit, UnitKind, UnitSpell


def sealed(db: Session, unit: Unit) -> bool:
    """Whether the unit has records of a cell that nobody keeps: it was a cell,
    stands as one no more, and no cell was named."""
    return unit.custodian_id is None and not unit.stands_as_cell and _was_cell(db, unit)


def _was_cell(db: Session, unit: Unit) -> bool:
    cell = select(UnitSpell.id).join(UnitKind, UnitKind.code == UnitSpell.kind_code)
    return db.scalar(cell.where(UnitSpell.unit_id == unit.id, UnitKind.is_cell).limit(1)) is not None


def name_custodian(db: Session, by: Principal, unit: Unit, custodian: Unit, decision: Decision) -> Unit:
    """Name the cell that keeps sealed records from now on. Refused where they are kept already."""
    require(by, "unit.change", unit.id, unit.path)
    if not sealed(db, unit):
        raise Refusal("unit.not_sealed", unit=unit.name)
    checks = Checks()
    check_keeper(checks, unit, custodian)
    need_others(by, unit, custodian)
    checks.need(decision.on <= today(), "on", "unit.future")
    checks.need(unit.dissolved_on is None or decision.on >= unit.dissolved_on, "on", "unit.before_end")
    checks.done()
    unit.custodian_id = custodian.id
    record(
        db,
        by,
        "unit.custodian",
        unit,
        unit.id,
        custodian=custodian.id,
        on=decision.on,
        document=decision.doc_symbol,
    )
    db.flush()
    return unit
