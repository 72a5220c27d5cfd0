"""A report at a desk that vanished goes to the desk of the new tree, by a visible act (design 3.3, 3.14).

A desk vanishes when its unit is dissolved AND nobody but the submitter holds a deciding post there: until
then its people finish the quarters up to its end, so that a Bloc dissolved on 1 February still issues
quarter IV. Then the report lies at the nearest desk above that can decide, in the tree of the quarter's
last day; where that whole way is gone, at the one that stands above the unit today (workflow/guards.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import RECEIVING, SYSTEM, Principal
from models.access.guard import elevated
from models.core.base import now
from models.core.events import LATER
from models.core.periods import Quarter
from models.people.notices import Serving, tell
from models.platform.journal import record
from models.reports.content import newest
from models.reports.tables import Report, StepEvent
from models.review.telling import name_of
from models.units.units import Unit, spells
from models.workflow.guards import can_decide, desk_of
from models.workflow.tables import State

REDIRECT = "redirect"


def vanished(db: Session, report: Report) -> bool:
    """Whether the report lies at a desk whose unit is dissolved and where nobody is left to decide on it."""
    if report.desk_unit_id is None or can_decide(db, report.desk_unit_id, report.submitter_id):
        return False
    gone = select(Unit.id).where(Unit.id == report.desk_unit_id, Unit.dissolved_on.is_not(None))
    with elevated(db) as system:
        return system.scalar(gone) is not None


def redirect(db: Session, by: Principal, report: Report) -> bool:
    """Move a report from a desk that vanished to the one that decides now: one event and one journal
    row say from where to where, and the new desk is told. False where it stays: the desk is
    there, or none is, so that it waits until somebody is appointed."""
    desk = desk_of(db, report, report.submitter_id) if vanished(db, report) else None
    if desk is None or desk == report.desk_unit_id:
        return False
    old, new, last = _name(db, report.desk_unit_id), _name(db, desk), newest(db, report)
    place = {"unit_id": report.unit_id, "path": report.path, "report_id": report.id}
    event = StepEvent(
        **place, row_version=report.row_version, step=REDIRECT, from_state=report.state, to_state=report.state
    )
    event.note, event.at, event.version_number = f"{old} → {new}", now(), last.number if last else None
    event.person_id, event.actor = by.person_id, by.name
    db.add(event)
    record(db, by, "report.redirect", report, old=report.desk_unit_id, new=desk)
    report.desk_unit_id, report.row_version = desk, report.row_version + 1
    hand(db, by, report)
    said = {"unit": name_of(db, report), "quarter": Quarter.of(report.quarter).roman, "old": old}
    tell(db, Serving(desk, RECEIVING), "redirected", report, report.unit_id, but=by.account_id, **said)
    return True


def _name(db: Session, unit_id: int | None) -> str:
    """What a desk's unit is called; it may stand out of the reader's sight."""
    with elevated(db) as system:
        return system.scalar(select(Unit.name).where(Unit.id == unit_id)) or ""


def hand(db: Session, by: Principal, report: Report) -> None:
    """Let those who serve at the report's desk read where the report stands, where the desk never stood
    above that place: once, and in the journal. What stays in a cell stays there (access/scopes.py)."""
    with elevated(db) as system:
        desk = system.get(Unit, report.desk_unit_id)
        places = [spell.path for spell in spells(system, desk.id)] if desk is not None else []
        if desk is None or any(report.path.startswith(path) for path in (*places, *desk.handed.split())):
            return
        desk.handed = f"{desk.handed} {report.path}".strip()
        record(system, by, "report.hand", report, desk.id, path=report.path)


def redirect_all(db: Session, by: Principal) -> int:
    """Redirect every report under way whose desk vanished; returns how many. The worker's round calls
    it, since a desk also vanishes by the last post that ends; in two statements where there is none."""
    found = (
        select(Report)
        .join(Report.standing)
        .join(Unit, Unit.id == Report.desk_unit_id)
        .where(State.is_open.is_(False), State.is_final.is_(False), Unit.dissolved_on.is_not(None))
    )
    return sum(redirect(db, by, report) for report in db.scalars(found.order_by(Report.id)).all())


def tree_settled(db: Session, units: Sequence[int], on: date) -> tuple[int, ...]:
    """The same after a decision about many units; nobody else has to be looked at for it."""
    tree_changed(db, units, on)
    return ()


def tree_changed(db: Session, _units: Sequence[int], _on: date) -> None:
    """An act on the tree may take the desk away at which a report lies."""
    if db.info.get(LATER):
        return
    by: Principal = db.info.get("principal") or SYSTEM
    with elevated(db) as system:
        moved = redirect_all(system, by)
    if moved:
        db.expire_all()
