"""The acts that change the tree of units: dated, with the number
of the deciding document (domain.md 4; design 3.10, 3.13)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.access.guard import looking
from models.access.scopes import under
from models.core.base import today
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.core.naming import need_name
from models.core.periods import Quarter
from models.core.spelling import fold, sort_key, tidy
from models.platform.journal import record
from models.units.codes import KEYS, bears, check_text
from models.units.following import (
    check_keeper,
    count_again,
    hand_over,
    hangs_on,
    mark_since,
    need_others,
    repath,
)
from models.units.in_use import begun_from, may_be_top
from models.units.succession import UnitAct, note_succession
from models.units.twins import ask_twin
from models.units.units import (
    EVER,
    NEVER,
    Unit,
    UnitSpell,
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
AFTER_ACT = Event[[Session, Sequence[int], date], None]("an act on the tree was done")
"""Told the numbers of the units it touched, those carried along included, and its day."""
RENAMED = Event[[Session, Sequence[int], date], None]("a unit was renamed from a day on")
AFTER_PART = Event[[Session, Sequence[int], date], None](
    "acts on many units were done; of some of them it is told"
)
"""Told the numbers of the next units that a decision about many touched, and its day: what follows from them
alone is brought up to date, in a transaction of its own."""
AFTER_ALL = Event[[Session, Sequence[int], date], Collection[int]](
    "of all units of such a decision it was told"
)
"""Told the numbers of all, and the day; answers with units beside them that have to be brought up to date."""
AFTER_MOVE = Event[[Session, Unit], None]("a unit and all below it stand elsewhere")
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
    twin: bool = False,
) -> Unit:
    """Found a unit under `parent` (None: a top unit). Refuses a code in use, a future day, a parent that
    cannot hold it, and one called as another there unless `twin` says that both are meant."""
    require(by, "unit.change", parent.id if parent else None, parent.path if parent else "")
    kind = kind_of(db, kind_code)
    checks = Checks()
    check_text(checks, "name", name)
    _check_code(db, checks, code)
    check_text(checks, "contact", contact)
    need_name(checks, doc_symbol, "doc_symbol", optional=True)
    checks.need(on <= today(), "on", "unit.future")
    if parent is not None:
        _check_superior(checks, parent, on)
    checks.need(parent is not None or may_be_top(kind), "parent_id", "unit.kind_under")
    ask_twin(db, checks, parent.id if parent else None, name, twin)
    checks.done()
    base = parent.path if parent else ""
    BEFORE_ACT.tell(db, base, on, False)
    unit = Unit(
        code=tidy(code),
        kind_code=kind.code,
        parent_id=parent.id if parent else None,
        path=base,
        founded_on=on,
        **_named(name),
    )
    unit.contact = tidy(contact)
    begun = begun_from(db) if parent is None else None
    if begun is not None:
        unit.in_use_from, unit.in_use_said = begun.first, True
    db.add(unit)
    db.flush()
    unit.path = f"{base}{unit.id}."
    decision = Decision(on, doc_symbol, doc_date)
    _open_spell(db, unit, "found", decision, kind.is_cell)
    _note(db, unit, "found", decision, new=parent.name if parent else "")
    record(db, by, "unit.found", unit, unit.id, name=unit.name, kind=kind.code, on=on, document=doc_symbol)
    if begun is not None:
        record(db, by, "unit.in_use", unit, unit.id, old="", new=str(begun))
    db.refresh(unit)
    _tell(db, [unit], on)
    return unit


def rename(db: Session, by: Principal, unit: Unit, name: str, decision: Decision, twin: bool = False) -> Unit:
    """Rename from a day on; earlier periods keep the earlier name. `twin`: as of `establish`."""
    checks = Checks()
    check_text(checks, "name", name)
    ask_twin(db, checks, unit.parent_id, name, twin, unit.id)
    _begin(db, by, unit, decision, checks)
    old = unit.name
    for key, value in _named(name).items():
        setattr(unit, key, value)
    _respell(db, unit, "rename", decision)
    _note(db, unit, "rename", decision, old, unit.name)
    said = {"old": old, "new": unit.name}
    record(db, by, "unit.rename", unit, unit.id, on=decision.on, document=decision.doc_symbol, **said)
    RENAMED.tell(db, [unit.id], decision.on)
    return unit


def change_kind(
    db: Session,
    by: Principal,
    unit: Unit,
    kind_code: str,
    decision: Decision,
    custodian: Unit | None = None,
) -> Unit:
    """Change the kind from a day on, as when a grassroots committee becomes a grassroots cell. Where a cell
    becomes none, its records go to `custodian`, else they are sealed; one that becomes a cell has its own."""
    checks = Checks()
    kind = kind_of(db, kind_code)
    left = kind.is_cell and stood_below(db, unit.id, decision.on)
    checks.need(not left, "kind_code", "unit.cell_with_children")
    ends = unit.kind.is_cell and not kind.is_cell
    _check_records(checks, unit, custodian, ends)
    _begin(db, by, unit, decision, checks)
    old = unit.kind_code
    unit.kind_code = kind.code
    if ends:
        need_others(by, unit, custodian)
        hand_over(db, unit, custodian)
    elif kind.is_cell:
        unit.custodian_id = None
        db.execute(update(UnitSpell).where(UnitSpell.unit_id == unit.id).values(of_cell=True))
    _respell(db, unit, "change_kind", decision)
    mark_since(db, (unit.path,), decision.on)
    _note(db, unit, "change_kind", decision, old, unit.kind_code)
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
        custodian=unit.custodian_id,
    )
    db.refresh(unit)
    _tell(db, [unit], decision.on)
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
    old, above = unit.path, unit.parent.name if unit.parent else ""
    moved = list(db.scalars(select(Unit).where(under(Unit.path, old)).order_by(func.length(Unit.path))))
    was = {each.id: each.path for each in moved}
    unit.parent_id = parent.id
    for each in moved:
        each.path = f"{parent.path}{unit.id}." + each.path[len(old) :]
        if each.dissolved_on is None:
            _respell(db, each, "move", decision)
    db.flush()
    _note(db, unit, "move", decision, above, parent.name)
    repath(db, {was[each.id]: each.path for each in moved}, Quarter.of(decision.on).first)
    count_again(db, [each.id for each in moved if each.dissolved_on is None], decision.on)
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
    AFTER_MOVE.tell(db, unit)
    _tell(db, moved, decision.on)
    return unit


def dissolve(
    db: Session,
    by: Principal,
    unit: Unit,
    decision: Decision,
    successor: Unit | None = None,
    custodian: Unit | None = None,
) -> Unit:
    """Dissolve from a day on (merged into `successor`); refused while subordinates remain. What a cell
    kept goes to `custodian`, by default to a successor that is a cell itself, else it is sealed."""
    checks = Checks()
    checks.need(not stood_below(db, unit.id, decision.on), "on", "unit.has_children")
    checks.need(successor is None or successor.id != unit.id, "successor_id", "unit.into_itself")
    ends = unit.kind.is_cell
    _check_records(checks, unit, custodian, ends)
    _begin(db, by, unit, decision, checks)
    if ends:
        keeper = custodian or (successor if successor and successor.stands_as_cell else None)
        need_others(by, unit, keeper)
        hand_over(db, unit, keeper)
    unit.dissolved_on = decision.on
    unit.successor_id = successor.id if successor else None
    spell = _current(db, unit)
    spell.ends_on = decision.on
    _note(db, unit, "dissolve", decision, unit.name)
    if successor is not None:
        note_succession(db, unit.id, successor.id, "merge", decision.on)
    record(
        db,
        by,
        "unit.dissolve",
        unit,
        unit.id,
        on=decision.on,
        document=decision.doc_symbol,
        successor=unit.successor_id,
        custodian=unit.custodian_id,
    )
    _tell(db, [unit], decision.on)
    return unit


def delete_unit(db: Session, by: Principal, unit: Unit) -> None:
    """Erase a unit on which nothing hangs (design 3.13); `unit.in_use` names what hangs on it."""
    require(by, "unit.change", unit.id, unit.path)
    BEFORE_DELETE.tell(db, unit)
    hanging = hangs_on(db, unit)
    if hanging:
        raise Refusal("unit.in_use", unit=unit.name, tables=", ".join(hanging))
    record(db, by, "unit.delete", unit, unit.parent_id, code=unit.code, name=unit.name)
    for spell in spells(db, unit.id):
        db.delete(spell)
    db.flush()
    db.execute(delete(UnitAct).where(UnitAct.unit_id == unit.id))
    db.delete(unit)
    db.flush()


def _tell(db: Session, units: Sequence[Unit], on: date) -> None:
    db.flush()
    AFTER_ACT.tell(db, [unit.id for unit in units], on)


def _named(name: str) -> dict[str, str]:
    return {"name": tidy(name), "search_key": fold(name), "sort_key": sort_key(name)}


def _check_code(db: Session, checks: Checks, code: str) -> None:
    if check_text(checks, "code", code):
        with looking(db) as system:
            taken = system.scalar(select(Unit.code).where(bears(Unit, code)).limit(1))
        checks.need(taken is None, "code", "unit.code_taken", code=taken)


def _check_superior(checks: Checks, parent: Unit, on: date) -> None:
    """What stands above others is no cell, and stood there on the day."""
    checks.need(not parent.kind.is_cell, "parent_id", "unit.under_cell")
    checks.need(on >= parent.founded_on, "on", "unit.before_parent")
    checks.need(parent.dissolved_on is None, "parent_id", "unit.dissolved", unit=parent.name)


def _check_records(checks: Checks, unit: Unit, custodian: Unit | None, ends: bool) -> None:
    """Whoever keeps records is named where a cell ends."""
    checks.need(custodian is None or ends, "custodian_id", "unit.no_records")
    check_keeper(checks, unit, custodian)


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


def _open_spell(db: Session, unit: Unit, act: str, decision: Decision, of_cell: bool) -> None:
    spell = UnitSpell(
        unit_id=unit.id,
        starts_on=decision.on,
        counts_from=EVER if act == "found" else Quarter.of(decision.on).first,
        counts_until=NEVER,
        act=act,
        doc_symbol=decision.doc_symbol,
        doc_date=decision.doc_date,
        of_cell=of_cell,
        **_as_it_is(unit),
    )
    db.add(spell)


def _note(db: Session, unit: Unit, act: str, decision: Decision, old: str = "", new: str = "") -> None:
    """The act as a row of its own: several of one day meet in one spell, each keeps its document here."""
    db.add(
        UnitAct(
            unit_id=unit.id,
            path=unit.path,
            on=decision.on,
            act=act,
            doc_symbol=decision.doc_symbol,
            doc_date=decision.doc_date,
            old=old[:250],
            new=new[:250],
        )
    )


def _as_it_is(unit: Unit) -> dict[str, Any]:
    """What a spell keeps of its unit."""
    kept = ("path", "name", "code", *KEYS, "search_key", "sort_key", "kind_code", "parent_id")
    return {name: getattr(unit, name) for name in kept}


def _respell(db: Session, unit: Unit, act: str, decision: Decision) -> None:
    """Close the spell in force and open the next; a second act on the very day amends the spell it began."""
    spell = _current(db, unit)
    if spell.starts_on < decision.on:
        spell.ends_on, spell.counts_until = decision.on, Quarter.of(decision.on).first
        db.flush()
        _open_spell(db, unit, act, decision, spell.of_cell)
        return
    for name, value in _as_it_is(unit).items():
        setattr(spell, name, value)
    spell.act, spell.doc_symbol, spell.doc_date = (
        act,
        decision.doc_symbol or spell.doc_symbol,
        decision.doc_date or spell.doc_date,
    )
