"""The acts that change the tree of units: dated, with the number
of the deciding document (domain.md 4; design 3.10, 3.13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, func, or_, select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal, require
from models.access.guard import open_session
from models.access.scopes import under
from models.core.base import Base, today
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.core.periods import Quarter
from models.core.spelling import fold, sort_key, tidy
from models.platform.journal import record
from models.units.units import (
    EVER,
    NEVER,
    Headcount,
    Unit,
    UnitSpell,
    headcounts_of,
    kind_of,
    spells,
    stood_below,
)


@dataclass(frozen=True)
class Decision:
    """The document that decides an act on the tree: the day from which it holds, its symbol and its date."""

    on: date
    doc_symbol: str = ""
    doc_date: date | None = None


BEFORE_ACT = Event[[Session, str, date, bool], None]("an act on the tree is about to be done")
"""Told the path it reaches, its day, and whether it reaches what stands below too;
whoever hears it may refuse the act (locked quarters)."""
AFTER_ACT = Event[[Session, Unit, date], None]("an act on the tree was done")
BEFORE_DELETE = Event[[Session, Unit], None]("a unit is about to be erased")
"""What was made for it by the program goes with it."""


def establish(
    db: Session,
    by: Principal,
    *,
    parent: Unit | None,
    kind_code: str,
    name: str,
    code: str,
    on: date,
    doc_symbol: str = "",
    doc_date: date | None = None,
    contact: str = "",
) -> Unit:
    """Found a unit under `parent` (None: a top unit). Refuses
    a code in use, a future day, a parent that cannot hold it."""
    require(by, "unit.change", parent.id if parent else None, parent.path if parent else "")
    kind = kind_of(db, kind_code)
    checks = Checks()
    _check_name(checks, name)
    _check_code(db, checks, code)
    checks.need(on <= today(), "on", "unit.future")
    if parent is not None:
        _check_superior(checks, parent, on)
    checks.done()
    base = parent.path if parent else ""
    BEFORE_ACT.tell(db, base, on, False)
    unit = Unit(
        code=code.strip(),
        kind_code=kind.code,
        parent_id=parent.id if parent else None,
        path=base,
        founded_on=on,
        **_named(name),
    )
    unit.contact = tidy(contact)
    db.add(unit)
    db.flush()
    unit.path = f"{base}{unit.id}."
    _open_spell(db, unit, "found", Decision(on, doc_symbol, doc_date))
    record(db, by, "unit.found", unit, unit.id, name=unit.name, kind=kind.code, on=on, document=doc_symbol)
    db.refresh(unit)
    _tell(db, unit, on)
    return unit


def rename(db: Session, by: Principal, unit: Unit, name: str, decision: Decision) -> Unit:
    """Rename from a day on; earlier periods keep the earlier name."""
    checks = Checks()
    _check_name(checks, name)
    _begin(db, by, unit, decision, checks)
    old = unit.name
    for key, value in _named(name).items():
        setattr(unit, key, value)
    _respell(db, unit, "rename", decision)
    record(
        db,
        by,
        "unit.rename",
        unit,
        unit.id,
        old=old,
        new=unit.name,
        on=decision.on,
        document=decision.doc_symbol,
    )
    return unit


def change_kind(db: Session, by: Principal, unit: Unit, kind_code: str, decision: Decision) -> Unit:
    """Change the kind from a day on, as when a grassroots committee becomes a grassroots cell."""
    checks = Checks()
    kind = kind_of(db, kind_code)
    left = kind.is_cell and stood_below(db, unit.id, decision.on)
    checks.need(not left, "kind_code", "unit.cell_with_children")
    _begin(db, by, unit, decision, checks)
    old = unit.kind_code
    unit.kind_code = kind.code
    _respell(db, unit, "change_kind", decision)
    record(
        db,
        by,
        "unit.change_kind",
        unit,
        unit.id,
        old=old,
        new=kind.code,
        on=decision.on,
        document=decision.doc_symbol,
    )
    db.refresh(unit)
    _tell(db, unit, decision.on)
    return unit


def move(db: Session, by: Principal, unit: Unit, parent: Unit, decision: Decision) -> Unit:
    """Move under another parent from a day on; rows of periods from that quarter on go with it."""
    checks = Checks()
    require(by, "unit.change", parent.id, parent.path)
    checks.need(not parent.path.startswith(unit.path), "parent_id", "unit.into_itself")
    checks.need(parent.id != unit.parent_id, "parent_id", "unit.same_parent")
    _check_superior(checks, parent, decision.on)
    _begin(db, by, unit, decision, checks)
    BEFORE_ACT.tell(db, parent.path, decision.on, False)
    old = unit.path
    moved = list(db.scalars(select(Unit).where(under(Unit.path, old)).order_by(func.length(Unit.path))))
    unit.parent_id = parent.id
    for each in moved:
        each.path = f"{parent.path}{unit.id}." + each.path[len(old) :]
        if each.dissolved_on is None:
            _respell(db, each, "move", decision)
    db.flush()
    _repath(db, old, unit.path, Quarter.of(decision.on).first)
    _count_again(db, moved, decision.on)
    record(
        db,
        by,
        "unit.move",
        unit,
        unit.id,
        old=old,
        new=unit.path,
        on=decision.on,
        document=decision.doc_symbol,
    )
    db.refresh(unit)
    _tell(db, unit, decision.on)
    return unit


def dissolve(
    db: Session, by: Principal, unit: Unit, decision: Decision, successor: Unit | None = None
) -> Unit:
    """Dissolve from a day on (merged into `successor`); refused while subordinates remain."""
    checks = Checks()
    checks.need(not stood_below(db, unit.id, decision.on), "on", "unit.has_children")
    checks.need(successor is None or successor.id != unit.id, "successor_id", "unit.into_itself")
    _begin(db, by, unit, decision, checks)
    unit.dissolved_on = decision.on
    unit.successor_id = successor.id if successor else None
    spell = _current(db, unit)
    spell.ends_on = decision.on
    record(
        db,
        by,
        "unit.dissolve",
        unit,
        unit.id,
        on=decision.on,
        document=decision.doc_symbol,
        successor=unit.successor_id,
    )
    _tell(db, unit, decision.on)
    return unit


def delete_unit(db: Session, by: Principal, unit: Unit) -> None:
    """Erase a unit on which nothing hangs (design 3.13); `unit.in_use` names what hangs on it."""
    require(by, "unit.change", unit.id, unit.path)
    BEFORE_DELETE.tell(db, unit)
    hanging = [
        table.name
        for table in _tables_of_units()
        if table.name != "unit_spell" and _hangs(db, table, unit.id)
    ]
    if hanging:
        raise Refusal("unit.in_use", unit=unit.name, tables=", ".join(sorted(hanging)))
    record(db, by, "unit.delete", unit, unit.parent_id, code=unit.code, name=unit.name)
    for spell in spells(db, unit.id):
        db.delete(spell)
    db.flush()
    db.delete(unit)
    db.flush()


def set_headcount(db: Session, by: Principal, unit: Unit, as_of: date, members: int) -> Headcount:
    """Members of a unit as of a day; a second count for the same day replaces the first."""
    require(by, "unit.headcount", unit.id, unit.path)
    checks = Checks()
    checks.need(0 <= members <= 100_000, "members", "unit.members")
    checks.need(as_of <= today(), "as_of", "unit.future")
    checks.done()
    row = db.scalar(select(Headcount).where(Headcount.unit_id == unit.id, Headcount.as_of == as_of))
    if row is None:
        row = Headcount(unit_id=unit.id, path=unit.path, as_of=as_of, members=members)
        db.add(row)
    row.members = members
    record(db, by, "unit.headcount", row, unit.id, as_of=as_of, members=members)
    return row


def set_contact(db: Session, by: Principal, unit: Unit, contact: str) -> Unit:
    """How to reach a unit."""
    require(by, "unit.headcount", unit.id, unit.path)
    checks = Checks()
    checks.need(len(contact) <= 200, "contact", "field.long", limit=200)
    checks.done()
    unit.contact = tidy(contact)
    record(db, by, "unit.contact", unit, unit.id)
    return unit


def _tell(db: Session, unit: Unit, on: date) -> None:
    db.flush()
    AFTER_ACT.tell(db, unit, on)


def amend_unit(
    db: Session, by: Principal, unit: Unit, version: int, contact: str, members: int | None
) -> Unit:
    """Correct what is no dated act: how to reach a unit, and
    its members as of today. A stale row version is refused."""
    if unit.row_version != version:
        raise Refusal("stale")
    set_contact(db, by, unit, contact)
    if members is not None and members != headcounts_of(db, [unit.id], today()).get(unit.id):
        set_headcount(db, by, unit, today(), members)
    return unit


def _named(name: str) -> dict[str, str]:
    return {"name": tidy(name), "search_key": fold(name), "sort_key": sort_key(name)}


def _check_name(checks: Checks, name: str) -> None:
    checks.need(tidy(name), "name", "field.required")
    checks.need(len(name) <= 200, "name", "field.long", limit=200)


def _check_code(db: Session, checks: Checks, code: str) -> None:
    if checks.need(code.strip(), "code", "field.required") and checks.need(
        len(code) <= 40, "code", "field.long", limit=40
    ):
        with open_session(db.connection(), SYSTEM) as system:
            taken = system.scalar(select(Unit.name).where(Unit.code == code.strip()))
        checks.need(taken is None, "code", "unit.code_taken", code=code.strip())


def _check_superior(checks: Checks, parent: Unit, on: date) -> None:
    """What stands above others is no cell, and stood there on the day."""
    checks.need(not parent.kind.is_cell, "parent_id", "unit.under_cell")
    checks.need(on >= parent.founded_on, "on", "unit.before_parent")
    checks.need(parent.dissolved_on is None, "parent_id", "unit.dissolved", unit=parent.name)


def _current(db: Session, unit: Unit) -> UnitSpell:
    return db.scalars(
        select(UnitSpell).where(UnitSpell.unit_id == unit.id, UnitSpell.ends_on.is_(None))
    ).one()


def _begin(db: Session, by: Principal, unit: Unit, decision: Decision, checks: Checks) -> None:
    require(by, "unit.change", unit.id, unit.path)
    if unit.dissolved_on is not None:
        raise Refusal("unit.dissolved", unit=unit.name)
    checks.need(decision.on <= today(), "on", "unit.future")
    checks.need(
        decision.on >= _current(db, unit).starts_on,
        "on",
        "unit.before_last",
        day=_current(db, unit).starts_on,
    )
    checks.done()
    BEFORE_ACT.tell(db, unit.path, decision.on, True)


def _open_spell(db: Session, unit: Unit, act: str, decision: Decision) -> None:
    spell = UnitSpell(
        unit_id=unit.id,
        starts_on=decision.on,
        counts_from=EVER if act == "found" else Quarter.of(decision.on).first,
        counts_until=NEVER,
        act=act,
        doc_symbol=decision.doc_symbol,
        doc_date=decision.doc_date,
        **_as_it_is(unit),
    )
    db.add(spell)


def _as_it_is(unit: Unit) -> dict[str, Any]:
    """What a spell keeps of its unit."""
    kept = ("path", "name", "code", "search_key", "sort_key", "kind_code", "parent_id")
    return {name: getattr(unit, name) for name in kept}


def _respell(db: Session, unit: Unit, act: str, decision: Decision) -> None:
    """Close the spell in force and open the next; a second act on the very day amends the spell it began."""
    spell = _current(db, unit)
    if spell.starts_on < decision.on:
        spell.ends_on, spell.counts_until = decision.on, Quarter.of(decision.on).first
        db.flush()
        _open_spell(db, unit, act, decision)
        return
    for name, value in _as_it_is(unit).items():
        setattr(spell, name, value)
    spell.act, spell.doc_symbol, spell.doc_date = (
        act,
        decision.doc_symbol or spell.doc_symbol,
        decision.doc_date or spell.doc_date,
    )


def _tables_of_units() -> list[Table]:
    return [
        table
        for table in Base.metadata.sorted_tables
        if any(fk.column.table.name == "unit" for fk in table.foreign_keys)
    ]


def _hangs(db: Session, table: Table, unit_id: int) -> bool:
    columns = [fk.parent for fk in table.foreign_keys if fk.column.table.name == "unit"]
    return (
        table.name != "journal"
        and db.execute(select(table.c.id).where(or_(*(c == unit_id for c in columns))).limit(1)).first()
        is not None
    )


def _repath(db: Session, old: str, new: str, since: date) -> None:
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


def _count_again(db: Session, moved: Sequence[Unit], on: date) -> None:
    """Members as of the day of the move stand at the new place too; earlier counts stay where they were."""
    counts = headcounts_of(db, [unit.id for unit in moved], on)
    counted = select(Headcount.unit_id).where(Headcount.unit_id.in_(list(counts)), Headcount.as_of == on)
    there = set(db.scalars(counted))
    db.add_all(
        Headcount(unit_id=unit.id, path=unit.path, as_of=on, members=counts[unit.id])
        for unit in moved
        if unit.id in counts and unit.id not in there
    )
