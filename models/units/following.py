"""What goes along when a unit changes: rows that follow it to another
place, its count of members, and the records of a cell that ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Integer,
    MetaData,
    Table,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from models.access.grants import IN_CELL, Principal
from models.access.guard import elevated
from models.core.base import Base, PathText, today
from models.core.errors import Checks, Refusal
from models.core.periods import Quarter
from models.platform.bulk_rows import insert_rows
from models.units.codes import KEYS
from models.units.sums import PRESENT, mark_above
from models.units.units import NEVER, Unit

MOVED = Table(
    "moved_path",
    MetaData(),
    Column("old", PathText, primary_key=True),
    Column("new", PathText, nullable=False),
    prefixes=["TEMPORARY"],
)
"""Paths of units that move, for the length of an act: a statement a table, however many units they are."""


CARRIED = Table(
    "carried_unit",
    MetaData(),
    Column("unit_id", Integer, primary_key=True, autoincrement=False),
    Column("path", PathText, nullable=False),
    prefixes=["TEMPORARY"],
)
"""New paths of units that go along with what stands above them, by number, for the length of an act."""
AT_ONCE = 200
"""Units in one statement."""


def carry(db: Session, places: Mapping[int, str], on: date, document: Mapping[str, Any]) -> None:
    """Units of which nothing changes but their place, since what stands above them moved on a day: they and
    their spells in four statements, however many they are. `places` holds the new path of each, `document`
    the columns of a spell that name the decision. One whose spell began on that very day stands elsewhere
    from then on; any other gets a new spell."""
    if not places:
        return
    db.flush()
    connection, first = db.connection(), Quarter.of(on).first
    unit, spell = Base.metadata.tables["unit"], Base.metadata.tables["unit_spell"]
    CARRIED.create(connection)
    insert_rows(db, CARRIED, ("unit_id", "path"), list(places.items()))
    carried = select(CARRIED.c.unit_id)
    place = select(CARRIED.c.path).where(CARRIED.c.unit_id == unit.c.id).scalar_subquery()
    values: dict[str, Any] = {"path": place, "row_version": unit.c.row_version + 1}
    connection.execute(update(unit).where(unit.c.id.in_(carried)).values(values))
    open_ = spell.c.unit_id.in_(carried) & spell.c.ends_on.is_(None)
    place = select(CARRIED.c.path).where(CARRIED.c.unit_id == spell.c.unit_id).scalar_subquery()
    said = {"act": "move", **document}
    connection.execute(update(spell).where(open_, spell.c.starts_on == on).values(path=place, **said))
    texts = ("name", "code", *KEYS, "search_key", "sort_key")
    kept = ("unit_id", *texts, "kind_code", "of_cell", "parent_id")
    fresh = said | {"starts_on": on, "counts_from": first, "counts_until": NEVER}
    columns = [literal(value, spell.c[name].type) for name, value in fresh.items()]
    wanted = select(*(spell.c[name] for name in kept), CARRIED.c.path, *columns)
    wanted = wanted.join(CARRIED, CARRIED.c.unit_id == spell.c.unit_id)
    wanted = wanted.where(spell.c.ends_on.is_(None), spell.c.starts_on < on)
    connection.execute(insert(spell).from_select([*kept, "path", *fresh], wanted))
    connection.execute(
        update(spell).where(open_, spell.c.starts_on < on).values(ends_on=on, counts_until=first)
    )
    CARRIED.drop(connection)


def repath(db: Session, paths: Mapping[str, str], since: date) -> None:
    """Rows that follow their unit get its new path, as each table says; what is append-only or published, and
    older periods, stay where they were counted. `paths` holds the old and the new path of every unit that
    stands elsewhere, those carried along included."""
    if not paths:
        return
    connection = db.connection()
    MOVED.create(connection)
    insert_rows(db, MOVED, ("old", "new"), list(paths.items()))
    follows = {mapper.local_table: mapper.class_.follows for mapper in Base.registry.mappers}
    for table in Base.metadata.sorted_tables:
        if follows.get(table):
            where = _followers(table, follows[table], since)
            new = select(MOVED.c.new).where(MOVED.c.old == table.c.path).scalar_subquery()
            db.execute(update(table).where(where).values(path=new))
    MOVED.drop(connection)
    mark_since(db, (*paths, *paths.values()), since)


def mark_since(db: Session, places: Iterable[str], since: date) -> None:
    """Something changed at these places for the quarters from a day's on, and for the tree of today: what is
    counted there is counted anew."""
    mark_above(db, {(path, day) for path in places for day in (*_quarters(since), PRESENT)})


def _quarters(since: date) -> list[date]:
    """Quarters from this day's to the one after today's: those of which anything can be owed."""
    first, last = Quarter.of(since), Quarter.of(today()).shift(1)
    return [
        first.shift(n).first for n in range((last.year - first.year) * 4 + last.number - first.number + 1)
    ]


def _followers(table: Table, column: str, since: date) -> ColumnElement[bool]:
    """Rows of a table that go along: of the period, or those that hang on a row that went (tables
    come after those they point at), or all of today's."""
    where: ColumnElement[bool] = table.c.path.in_(select(MOVED.c.old))
    if column == "today":
        return where
    if table.c[column].foreign_keys:
        owner = next(iter(table.c[column].foreign_keys)).column.table
        return where & table.c[column].in_(select(owner.c.id).where(owner.c.path.in_(select(MOVED.c.new))))
    return where & (table.c[column] >= since)


def count_again(db: Session, moved: Sequence[int], on: date) -> None:
    """Members as of the day of the move stand at the new place too; earlier counts stay where they were.
    `moved` are numbers of units that stand on that day; a statement for each two hundred of them."""
    db.flush()
    connection = db.connection()
    unit, counted = Base.metadata.tables["unit"], Base.metadata.tables["headcount"]
    newer = counted.alias()
    newest = select(func.max(newer.c.as_of)).where(newer.c.unit_id == counted.c.unit_id, newer.c.as_of <= on)
    again = select(counted.c.unit_id, unit.c.path, literal(on, counted.c.as_of.type), counted.c.members)
    again = again.join(unit, unit.c.id == counted.c.unit_id)
    again = again.where(counted.c.as_of < on, counted.c.as_of == newest.correlate(counted).scalar_subquery())
    for start in range(0, len(moved), AT_ONCE):
        some = again.where(counted.c.unit_id.in_(moved[start : start + AT_ONCE]))
        connection.execute(insert(counted).from_select(["unit_id", "path", "as_of", "members"], some))


def check_keeper(checks: Checks, unit: Unit, custodian: Unit | None) -> None:
    """Records are kept by a cell that stands, another than the one they are of; a superior never."""
    keeps = custodian is None or (custodian.stands_as_cell and custodian.id != unit.id)
    checks.need(keeps, "custodian_id", "unit.custodian_cell")


def need_others(by: Principal, unit: Unit, custodian: Unit | None) -> None:
    """Nobody gives the records of a cell to one in which they serve themselves, unless they serve in the cell
    that ends as well: whoever reads what it kept would be of their own making. Refuses `custody.own`."""
    if custodian is not None and takes(by, unit.id, custodian.id):
        raise Refusal("custody.own", unit=custodian.name)


def takes(by: Principal, unit_id: int | None, custodian_id: int | None) -> bool:
    """Whether `by` would read by it what a cell kept in which they do not serve."""
    mine = {p.unit_id for p in by.posts if p.role in IN_CELL}
    return not by.system and custodian_id in mine and unit_id not in mine


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
