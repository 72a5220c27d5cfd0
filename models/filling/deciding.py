"""A form of a period that was sent is approved by those whom its definition names, one above the other, alone
or with many others; who may decide, and what is kept of it (design 3.4-3.6, 3.14).

Whoever may decide on a report of a unit may decide on its forms, never on what they sent themselves. A
decision names the row that was seen; the database lets one of two of them be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Table, or_, select, update
from sqlalchemy.orm import Session, selectinload

from models.access.grants import DECIDING, SUBMITTING, WRITING, Acting, Principal, require
from models.access.guard import looking
from models.core.base import now
from models.core.errors import Refusal
from models.filling.levels import Way, deciding_in, next_desk, ways
from models.filling.tables import FormDecision
from models.people.notices import Serving, Telling, tell_all
from models.platform.bulk_rows import put, together
from models.platform.journal import record, stand_in_line
from models.reports.period_forms import FormSheet
from models.units.units import Unit

DECIDE = "report.decide"
MOST = 200
"""Sheets that are approved in one act."""


@dataclass
class Outcome:
    """What came of approving several sheets, by number: which are approved, which not and why."""

    done: list[int] = field(default_factory=list)
    refused: dict[int, Refusal] = field(default_factory=dict)


def approve_form(db: Session, by: Principal, sheet: FormSheet, seen: int) -> FormSheet:
    """Approve a sheet as the unit at whose desk it lies; it goes on to the next above, or is approved. Raises
    `stale`, `form.unsent`, `form.no_route`, `form.decided`, `access.denied`, `route.own`."""
    found = approve_all(db, by, {sheet.id: seen})
    for refusal in found.refused.values():
        raise refusal
    return sheet


def approve_all(db: Session, by: Principal, seen: Mapping[int, int]) -> Outcome:
    """Approve each of these sheets, each as it was seen: row versions by number, `MOST` at once. What may not
    be approved stays as it is beside the others. In a number of statements that does not grow with them."""
    if len(seen) > MOST:
        raise Refusal("form.many_at_once", limit=MOST)
    stand_in_line(db)  # whoever else decides on one of them is done, or has not begun
    asked = select(FormSheet).where(FormSheet.id.in_(seen)).order_by(FormSheet.id)
    asked = asked.options(selectinload(FormSheet.unit_then))
    sheets = list(db.scalars(asked.execution_options(populate_existing=True)))
    found, able = Outcome(), list[tuple[FormSheet, Acting | None]]()
    found.refused = {number: Refusal("access.unknown") for number in seen}
    with looking(db) as system:
        way = ways(system, sheets)
        serving = deciding_in(system, way.values())
    for sheet in sheets:
        try:
            able.append((sheet, _may_approve(by, sheet, seen[sheet.id], way[sheet.id])))
            del found.refused[sheet.id]
        except Refusal as refusal:
            found.refused[sheet.id] = refusal
    left = {sheet.id: way[sheet.id].left(sheet.desk_unit_id or 0) for sheet, _acting in able}
    to = {sheet.id: next_desk(left[sheet.id], serving, sheet.submitter_id) for sheet, _acting in able}
    _do(db, by, able, to)
    found.done = [sheet.id for sheet, _acting in able]
    return found


def _may_approve(by: Principal, sheet: FormSheet, seen: int, way: Way) -> Acting | None:
    if sheet.row_version != seen:
        raise Refusal("stale")
    if sheet.sent_at is None:
        raise Refusal("form.unsent")
    if sheet.desk_unit_id is None:
        raise Refusal("form.no_route" if sheet.approved_at is None else "form.decided")
    return need_decider(by, sheet, sheet.desk_unit_id in way.roots)


def need_decider(by: Principal, sheet: FormSheet, at_root: bool) -> Acting | None:
    """In whose place `by` decides on a sheet that waits at a desk; None by a post of one's own. Raises
    `access.denied`; `route.own` and `route.own_delegated` of what they sent, or the giver did: only at the
    root, above which there is nobody, a delegate decides on that (design 3.14)."""
    if by.system:
        return None
    desk = sheet.desk_unit_id
    own = any(post.role in DECIDING and post.unit_id == desk for post in by.posts)
    acting = (
        None if own else next((a for a in by.acting if DECIDE in a.verbs and a.held.unit_id == desk), None)
    )
    if not own and acting is None:
        raise Refusal("access.denied", verb=DECIDE)
    mine = {sheet.submitter_id, sheet.submitted_for_id} - {None}
    if by.person_id in mine:
        raise Refusal("route.own")
    if acting is not None and acting.giver_id in mine and not at_root:
        raise Refusal("route.own_delegated", giver=acting.giver)
    return acting


def need_returner(db: Session, by: Principal, sheet: FormSheet) -> Acting | None:
    """The same of who sends a sheet back: as the desk where it waits; once it is approved whoever decides
    above its unit; of a form without a route whoever receives what the unit sends, but never one's own."""
    if sheet.desk_unit_id is not None:
        with looking(db) as system:
            way = ways(system, [sheet])[sheet.id]
        return need_decider(by, sheet, sheet.desk_unit_id in way.roots)
    require(by, DECIDE if sheet.approved_at is not None else "report.receive", sheet.unit_id, sheet.path)
    if sheet.approved_at is not None and by.person_id in {sheet.submitter_id, sheet.submitted_for_id} - {
        None
    }:
        raise Refusal("route.own")
    if not by.system and sheet.approved_at is None and sheet.unit_id in by.own_units:
        raise Refusal("form.own")  # no one decides on an own submission (design 3.14)
    return None


def may_decide(db: Session, by: Principal, sheet: FormSheet) -> bool:
    """Whether `by` may approve a sheet where it lies."""
    return sheet.desk_unit_id is not None and may_return(db, by, sheet)


def may_return(db: Session, by: Principal, sheet: FormSheet) -> bool:
    """Whether `by` may send a sheet back."""
    try:
        need_returner(db, by, sheet)
    except Refusal:
        return False
    return True


def _do(
    db: Session,
    by: Principal,
    able: Sequence[tuple[FormSheet, Acting | None]],
    to: Mapping[int, int | None],
) -> None:
    """Desk, level and row version of all, or `stale`; then what is kept of each, and who is told."""
    if not able:
        return
    sheets = [sheet for sheet, _acting in able]
    desks = {sheet.id: sheet.desk_unit_id or 0 for sheet in sheets}
    names = called(db, desks.values())
    _write(db, sheets, to)
    with together(db):
        for sheet, acting in able:
            put(
                db, decision_of(by, sheet, "approve", names.get(desks[sheet.id], ""), desks[sheet.id], acting)
            )
            for_whom = {"on_behalf": acting.giver_id} if acting else {}
            record(db, by, "form.approve", sheet, desk=desks[sheet.id], **for_whom)
    told = [_telling(by, sheet) for sheet in sheets if sheet.approved_at is not None]
    tell_all(db, told, but=by.account_id)


def _write(db: Session, sheets: Sequence[FormSheet], to: Mapping[int, int | None]) -> None:
    """A statement for each desk to which some of them go."""
    db.flush()
    table, wrote, moment = cast(Table, FormSheet.__table__), 0, now()
    ways_: dict[int | None, dict[int, list[int]]] = {}
    for sheet in sheets:
        ways_.setdefault(to[sheet.id], {}).setdefault(sheet.row_version, []).append(sheet.id)
    for desk, seen in ways_.items():
        same = or_(*(table.c.id.in_(ids) & (table.c.row_version == version) for version, ids in seen.items()))
        values: dict[str, Any] = {"row_version": table.c.row_version + 1, "level": table.c.level + 1}
        values |= {"desk_unit_id": desk} | ({"approved_at": moment} if desk is None else {})
        wrote += db.connection().execute(update(table).where(same).values(**values)).rowcount
    if wrote != len(sheets):
        raise Refusal("stale")
    again = select(FormSheet).where(FormSheet.id.in_([sheet.id for sheet in sheets]))
    again = again.options(selectinload(FormSheet.unit_then))
    db.scalars(again.execution_options(populate_existing=True)).all()


def decision_of(
    by: Principal,
    sheet: FormSheet,
    act: str,
    desk: str,
    desk_id: int | None,
    acting: Acting | None = None,
    note: str = "",
) -> FormDecision:
    """What is kept of a decision on a sheet, whose row was counted up by it; the caller adds it."""
    row = FormDecision(unit_id=sheet.unit_id, path=sheet.path, sheet_id=sheet.id, act=act, at=now())
    row.row_version, row.desk_id, row.desk, row.note = sheet.row_version, desk_id, desk[:300], note
    row.person_id, row.actor = by.person_id, by.name[:200]
    row.on_behalf = acting.giver[:200] if acting else ""
    return row


def called(db: Session, units: Any) -> dict[int, str]:
    """What the units of desks are called; they may stand out of the reader's sight."""
    wanted = sorted({number for number in units if number})
    if not wanted:
        return {}
    with looking(db) as system:
        return {n: name for n, name in system.execute(select(Unit.id, Unit.name).where(Unit.id.in_(wanted)))}


def decisions(db: Session, sheet: FormSheet) -> Sequence[FormDecision]:
    """What was decided on a sheet, in order."""
    found = select(FormDecision).where(FormDecision.sheet_id == sheet.id)
    return db.scalars(found.order_by(FormDecision.id)).all()


def _telling(by: Principal, sheet: FormSheet) -> Telling:
    said = {"unit": sheet.unit_then.name, "form": sheet.version.definition.name, "by": by.name}
    return Telling(Serving(sheet.unit_id, WRITING | SUBMITTING), "form_approved", sheet, sheet.unit_id, said)
