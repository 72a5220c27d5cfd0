"""What waits for approval at a desk that is gone, or that its unit left before the period ended, goes to the
desk that decides now, by a visible act: as reports do (workflow/redirecting.py; design 3.3, 3.14)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import RECEIVING, SYSTEM, Principal
from models.access.guard import elevated, looking
from models.core.events import LATER
from models.filling.deciding import called, decision_of
from models.filling.levels import Serving, Way, deciding_in, next_desk, ways
from models.people.notices import Serving as ThoseIn
from models.people.notices import tell
from models.platform.journal import record
from models.reports.period_forms import FormSheet
from models.units.units import Unit
from models.workflow.guards import desk_today
from models.workflow.redirecting import hand_places

AT_ONCE = 100
"""Sheets that are read to be redirected in one transaction."""


def forms_in_vain(db: Session, after: int = 0, count: int = AT_ONCE) -> list[int]:
    """Sheets, so many after a number, that wait at the desk of a dissolved unit; whoever serves there still
    may finish them. Needs the program's own session."""
    gone = select(Unit.id).where(Unit.dissolved_on.is_not(None))
    found = select(FormSheet.id).where(FormSheet.desk_unit_id.in_(gone), FormSheet.id > after)
    return list(db.scalars(found.order_by(FormSheet.id).limit(count)))


def redirect_forms(db: Session, by: Principal, numbers: Collection[int]) -> int:
    """Move these sheets, in the caller's transaction, from desks where nobody can decide any more, or under
    which their units stand no more, to those that decide now; each new desk is told. Returns how many."""
    found = select(FormSheet).where(FormSheet.id.in_(numbers), FormSheet.desk_unit_id.is_not(None))
    sheets = list(db.scalars(found.options(selectinload(FormSheet.unit_then)).order_by(FormSheet.id)))
    with looking(db) as system:
        known = ways(system, sheets)
        units = {n for way in known.values() for n in way.units} | {s.desk_unit_id or 0 for s in sheets}
        shut = set(system.scalars(select(Unit.id).where(Unit.id.in_(units), Unit.dissolved_on.is_not(None))))
        serving = deciding_in(system, [*known.values(), Way(tuple(units))])
        to = {sheet.id: _desk_now(system, sheet, known[sheet.id], shut, serving) for sheet in sheets}
    moved = [sheet for sheet in sheets if to[sheet.id] not in (None, sheet.desk_unit_id)]
    names = called(db, {*units, *to.values()})
    for sheet in moved:
        _redirect(db, by, sheet, to[sheet.id] or 0, names)
    return len(moved)


def _desk_now(
    system: Session, sheet: FormSheet, way: Way, shut: Collection[int], serving: Serving
) -> int | None:
    """At whose desk a sheet should lie; None where it stays, or where nobody decides any more."""
    desk, submitter = sheet.desk_unit_id or 0, sheet.submitter_id
    able = {n for n in (*way.units, desk) if n not in shut or set(serving.get(n, ())) - {submitter}}
    if desk in way.units and desk in able:
        return None
    left = way.above(desk) if desk in way.units else way.units
    there = next_desk([n for n in left if n in able], serving, submitter)
    return there if there is not None or desk in able else desk_today(system, sheet.unit_id, submitter)


def _redirect(db: Session, by: Principal, sheet: FormSheet, desk: int, names: dict[int, str]) -> None:
    old = sheet.desk_unit_id or 0
    sheet.desk_unit_id = desk
    db.flush()
    record(db, by, "form.redirect", sheet, old=old, new=desk)
    note = f"{names.get(old, '')} → {names.get(desk, '')}"
    db.add(decision_of(by, sheet, "redirect", names.get(desk, ""), desk, note=note))
    hand_places(db, by, desk, [sheet.path], f"form_sheet={sheet.id}", "form", sheet)
    said: dict[str, Any] = {
        "unit": sheet.unit_then.name,
        "form": sheet.version.definition.name,
        "old": names.get(old, ""),
    }
    tell(db, ThoseIn(desk, RECEIVING), "form_redirected", sheet, sheet.unit_id, **said)


def tree_settled(db: Session, units: Sequence[int], on: date) -> tuple[int, ...]:
    """The same after a decision about many units; nobody else has to be looked at for it."""
    tree_changed(db, units, on)
    return ()


def tree_changed(db: Session, units: Sequence[int], _on: date) -> None:
    """An act on the tree may take away the desk at which a form waits, or its unit from under it."""
    if db.info.get(LATER):
        return
    by: Principal = db.info.get("principal") or SYSTEM
    moved = 0
    with elevated(db) as system:
        after = 0
        while numbers := forms_in_vain(system, after):
            moved += redirect_forms(system, by, numbers)
            after = numbers[-1]
        for start in range(0, len(units), AT_ONCE):
            astray = _astray(system, units[start : start + AT_ONCE])
            moved += redirect_forms(system, by, astray) if astray else 0
    if moved:
        db.expire_all()


def _astray(system: Session, units: Sequence[int]) -> list[int]:
    """Sheets of these units that wait at a desk under which they do not stand."""
    found = select(FormSheet.id, FormSheet.path, FormSheet.desk_unit_id)
    found = found.where(FormSheet.unit_id.in_(units), FormSheet.desk_unit_id.is_not(None))
    rows = system.execute(found.order_by(FormSheet.id))
    return [number for number, path, desk in rows if str(desk) not in path.split(".")]
