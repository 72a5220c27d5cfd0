"""What goes along when a unit changes: rows that follow it to another
place, its count of members, and the records of a cell that ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Table, func, or_, select, update
from sqlalchemy.orm import Session

from models.access.guard import elevated
from models.access.scopes import under
from models.core.base import Base
from models.core.errors import Checks
from models.units.units import Headcount, Unit, headcounts_of


def repath(db: Session, old: str, new: str, since: date) -> None:
    """Rows that follow their unit get the new path, as each table says; what is
    append-only or published, and older periods, stay where they were counted."""
    tables = {mapper.local_table: mapper.class_.follows for mapper in Base.registry.mappers}
    for table in Base.metadata.sorted_tables:
        follows = tables.get(table, "")
        if not follows:
            continue
        where = under(table.c.path, old)
        if follows != "today" and table.c[follows].foreign_keys:
            owner = next(iter(table.c[follows].foreign_keys)).column.table
            where &= table.c[follows].in_(select(owner.c.id).where(under(owner.c.path, new)))
        elif follows != "today":
            where &= table.c[follows] >= (since.year if follows == "year" else since)
        db.execute(update(table).where(where).values(path=new + func.substr(table.c.path, len(old) + 1)))


def count_again(db: Session, moved: Sequence[Unit], on: date) -> None:
    """Members as of the day of the move stand at the new place too; earlier counts stay where they were."""
    counts = headcounts_of(db, [unit.id for unit in moved], on)
    counted = select(Headcount.unit_id).where(Headcount.unit_id.in_(list(counts)), Headcount.as_of == on)
    there = set(db.scalars(counted))
    db.add_all(
        Headcount(unit_id=unit.id, path=unit.path, as_of=on, members=counts[unit.id])
        for unit in moved
        if unit.id in counts and unit.id not in there
    )


def check_keeper(checks: Checks, unit: Unit, custodian: Unit | None) -> None:
    """Records are kept by a cell that stands, another than the one they are of; a superior never."""
    keeps = custodian is None or (custodian.stands_as_cell and custodian.id != unit.id)
    checks.need(keeps, "custodian_id", "unit.custodian_cell")


def hand_over(db: Session, unit: Unit, custodian: Unit | None) -> None:
    """A cell that ends gives its records, and those that it kept of others, to `custodian`;
    without one they are sealed until a later act names one."""
    unit.custodian_id = custodian.id if custodian is not None else None
    with elevated(db) as system:
        kept = update(Unit).where(Unit.custodian_id == unit.id).values(custodian_id=unit.custodian_id)
        system.execute(kept.execution_options(synchronize_session=False))
    for each in [row for row in db.identity_map.values() if isinstance(row, Unit) and row is not unit]:
        db.expire(each, ["custodian_id"])


def hangs_on(db: Session, unit: Unit) -> list[str]:
    """Names of the tables that hold something of a unit but its spells, its acts and the journal."""
    own = ("unit_spell", "unit_act", "journal")
    tables = [table for table in Base.metadata.sorted_tables if table.name not in own]
    return sorted(table.name for table in tables if _hangs(db, table, unit.id))


def _hangs(db: Session, table: Table, unit_id: int) -> bool:
    columns = [fk.parent for fk in table.foreign_keys if fk.column.table.name == "unit"]
    if not columns:
        return False
    named = or_(*(column == unit_id for column in columns))
    return db.execute(select(table.c.id).where(named).limit(1)).first() is not None
