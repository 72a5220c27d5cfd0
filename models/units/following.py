"""What goes along when a unit changes: rows that follow it to another
place, its count of members, and the records of a cell that ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Column, ColumnElement, MetaData, Table, or_, select, update
from sqlalchemy.orm import Session

from models.access.guard import elevated
from models.core.base import Base, PathText
from models.core.errors import Checks
from models.units.units import Headcount, Unit, headcounts_of

MOVED = Table(
    "moved_path",
    MetaData(),
    Column("old", PathText, primary_key=True),
    Column("new", PathText, nullable=False),
    prefixes=["TEMPORARY"],
)
"""Paths of units that move, for the length of an act: a statement a table, however many units they are."""


def repath(db: Session, paths: Mapping[str, str], since: date) -> None:
    """Rows that follow their unit get its new path, as each table says; what is append-only or published, and
    older periods, stay where they were counted. `paths` holds the old and the new path of every unit that
    stands elsewhere, those carried along included."""
    if not paths:
        return
    connection = db.connection()
    MOVED.create(connection)
    connection.execute(MOVED.insert(), [{"old": old, "new": new} for old, new in paths.items()])
    follows = {mapper.local_table: mapper.class_.follows for mapper in Base.registry.mappers}
    for table in Base.metadata.sorted_tables:
        if follows.get(table):
            where = _followers(table, follows[table], since)
            new = select(MOVED.c.new).where(MOVED.c.old == table.c.path).scalar_subquery()
            db.execute(update(table).where(where).values(path=new))
    MOVED.drop(connection)


def _followers(table: Table, column: str, since: date) -> ColumnElement[bool]:
    """Rows of a table that go along: of the period, or those that hang on a row that went (tables
    come after those they point at), or all of today's."""
    where: ColumnElement[bool] = table.c.path.in_(select(MOVED.c.old))
    if column == "today":
        return where
    if table.c[column].foreign_keys:
        owner = next(iter(table.c[column].foreign_keys)).column.table
        return where & table.c[column].in_(select(owner.c.id).where(owner.c.path.in_(select(MOVED.c.new))))
    return where & (table.c[column] >= (since.year if column == "year" else since))


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
